import { describe, expect, it } from 'vitest';
import { lookOf } from '../../../../src/adapters/terminal/look.ts';
import { caretIn, paint } from '../../../../src/adapters/terminal/screens/paint.ts';

describe('paint', () => {
  it('gives every meaning its look', () => {
    const look = lookOf({ isTty: true, env: { TERM: 'xterm' } });
    expect(paint(['a ', ['strong', 'b']], look)).toBe('a \u001b[1mb\u001b[22m');
  });

  it('keeps to ASCII where the terminal has nothing else', () => {
    const look = lookOf({ isTty: true, env: { TERM: 'linux', NO_COLOR: '1' } });
    expect(paint(['› ● ○ · │ ↑↓ …'], look)).toMatch(/^[ -~]+$/);
  });

  it('lets nothing through that a terminal would obey', () => {
    const look = lookOf({ isTty: true, env: { NO_COLOR: '1' } });
    expect(paint(['vim\u001b]0;titel\u0007 en \u001b[31mrood', ' \u009b2J\nb'], look)).toBe(
      'vim en rood 2J b',
    );
  });

  it('knows where the caret stands, in cells', () => {
    const look = lookOf({ isTty: true, env: { NO_COLOR: '1' } });
    expect(caretIn([['a'], ['│ 漢字', ['caret', ' ']]], look)).toEqual({ line: 1, column: 6 });
    expect(caretIn([['a']], look)).toBeUndefined();
  });
});
