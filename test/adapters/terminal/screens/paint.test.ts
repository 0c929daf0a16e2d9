import { describe, expect, it } from 'vitest';
import { lookOf } from '../../../../src/adapters/terminal/look.ts';
import { paint } from '../../../../src/adapters/terminal/screens/paint.ts';

describe('paint', () => {
  it('gives every meaning its look', () => {
    const look = lookOf({ isTty: true, env: { TERM: 'xterm' } });
    expect(paint(['a ', ['strong', 'b']], look)).toBe('a \u001b[1mb\u001b[22m');
  });

  it('keeps to ASCII where the terminal has nothing else', () => {
    const look = lookOf({ isTty: true, env: { TERM: 'linux', NO_COLOR: '1' } });
    expect(paint(['› ● ○ · │ ↑↓ …'], look)).toMatch(/^[ -~]+$/);
  });
});
