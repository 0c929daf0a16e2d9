import { describe, expect, it } from 'vitest';
import { ctrl, ENTER, paste, talking, type, type Stroke } from '../support.ts';

const SECRET = {
  title: 'Welk wachtwoord wil je?',
  intro: [],
  refuse: (text: string) => (text.length < 4 ? 'Dit is te kort.' : undefined),
};

const ask = async (
  ...strokes: readonly Stroke[]
): Promise<{ readonly reply: unknown; readonly said: string }> => {
  const { conversation, said } = talking(...strokes);
  const reply = await conversation.secret(SECRET);
  return { reply, said: said() };
};

describe('a secret', () => {
  it('is not written while it is typed', async () => {
    const { reply, said } = await ask('boom stoel');
    expect(reply).toEqual({ type: 'typed', text: 'boom stoel' });
    expect(said).toContain('Wat je typt, blijft onzichtbaar.');
    expect(said).toMatch(/Wachtwoord: ?\n$/);
    expect(said).not.toMatch(/boom|\*/);
  });

  it.each([':geheim', '::stop', '..', ' : '.padEnd(9, 'x')])(
    'takes %j as it stands, and does not say it',
    async (text) => {
      const { reply, said } = await ask(text.padEnd(4, '!'));
      expect(reply).toEqual({ type: 'typed', text: text.padEnd(4, '!') });
      expect(said).not.toContain(text);
    },
  );

  it('takes a paste, and erases without a trace', async () => {
    const erased = [...type('fout'), ...ctrl('u'), ...paste('boom stoel'), ...ENTER];
    const { reply, said } = await ask(erased);
    expect(reply).toEqual({ type: 'typed', text: 'boom stoel' });
    expect(said).not.toMatch(/fout|boom|\u0008/);
  });

  it('says why it will not do and asks again; back and stop work', async () => {
    const { reply, said } = await ask('abc', ':terug');
    expect(reply).toEqual({ type: 'back' });
    expect(said).toContain('Dit is te kort.');
    expect((await ask(ctrl('b'))).reply).toEqual({ type: 'back' });
    expect((await ask(':stop')).reply).toEqual({ type: 'stopped' });
    expect((await ask([...type('gehe'), ...ctrl('c')])).said).not.toContain('gehe');
  });
});
