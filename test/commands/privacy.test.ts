import { describe, expect, it } from 'vitest';
import { run, type PrivacyFlags } from '../../src/commands/privacy.ts';
import { go } from './drafts-world.ts';

const raw = async (text: string, flags: PrivacyFlags): Promise<string> => {
  const printed: string[] = [];
  await go(
    (ports) =>
      run(
        { bestand: '-', ...flags },
        {
          ...ports,
          terminal: {
            ...ports.terminal,
            readInput: async () => text,
            printRaw: (one) => void printed.push(one),
          },
        },
      ),
    { drafts: {} },
  );
  return printed.join('');
};

describe('a text in which codes stand for what was found', () => {
  it('holds no escapes or other controls but tab and line feed', async () => {
    expect(await raw('Met Sanna \u001b]0;x\u0007\tnu\u009b31m\r\nja\n', { vervang: true })).toBe(
      'Met [NAAM-1] \tnu31m\nja',
    );
  });

  it('holds no name that an escape kept apart', async () => {
    expect(await raw('bel met San\u001b[31mna', { vervang: true })).toBe('bel met [NAAM-1]');
  });

  it('is told as data at the places of the text that was given', async () => {
    const text = 'x\u0007 bel met San\u200bna';
    const data: unknown = JSON.parse(await raw(text, { json: true }));
    expect(data).toMatchObject({ treffers: [{ tekst: 'San\u200bna', start: 11, eind: 17 }] });
  });
});
