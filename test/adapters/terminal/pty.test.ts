import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundled } from '../../support/bundle.ts';
import { startPty, type Pty, type PtyOptions } from '../../support/pty.ts';
import { makeTemp, type Temp } from '../../support/temp.ts';

const built = makeTemp();
const program = join(built.path, 'conversation.mjs');

beforeAll(async () => {
  writeFileSync(program, await bundled(new URL('programs/conversation.ts', import.meta.url)));
});

afterAll(() => built.remove());

let temp: Temp;
let pty: Pty;

beforeEach(() => {
  temp = makeTemp();
});

afterEach(async () => {
  await pty.end();
  temp.remove();
});

/** A conversation of these screens; what it made of them is written to a file. */
const start = (
  screens: readonly ('tekst' | 'punten')[],
  options: Omit<PtyOptions, 'temp' | 'args'> = {},
): void => {
  const result = { RESULT: join(temp.path, 'result.json') };
  pty = startPty(process.execPath, {
    temp,
    ...options,
    env: { ...result, ...options.env },
    args: [program, ...screens],
  });
};

interface Outcome {
  readonly replies: readonly unknown[];
  readonly warnings: readonly string[];
}

const outcome = async (): Promise<Outcome> => {
  const exit = await pty.waitForExit();
  expect(exit).toEqual({ code: 0, signal: null });
  return JSON.parse(readFileSync(join(temp.path, 'result.json'), 'utf8'));
};

const entered = (text: string): unknown => ({ how: 'enter', text });

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a conversation in a real terminal', () => {
  test('20 ms a key and 60 ms between two screens: nothing is lost', async () => {
    start(['tekst', 'tekst', 'punten', 'tekst'], { env: { GAP: '60' } });
    await pty.waitFor('Vraag 1');
    for (const key of 'abc\rdef\riaan\rghi\r') {
      pty.type(key);
      await wait(20);
    }
    const { replies, warnings } = await outcome();
    expect(replies).toEqual([entered('abc'), entered('def'), ['i', 'a', 'a', 'n'], entered('ghi')]);
    expect(warnings).toEqual([]);
  });

  test('marks that come in one piece are keys, and what follows is for the next screen', async () => {
    start(['punten', 'punten', 'tekst']);
    await pty.waitFor('Punten');
    pty.type('ian\raa\rabc\r');
    expect((await outcome()).replies).toEqual([['i', 'a', 'n'], ['a', 'a'], entered('abc')]);
  });

  test('what was typed before the first screen is not an answer', async () => {
    start(['tekst'], { env: { EARLY: '300' } });
    await pty.waitFor('straks');
    pty.type('ls -l\r');
    await pty.waitFor('Vraag 1');
    pty.type('antwoord');
    await pty.waitFor('antwoord');
    pty.press('enter');
    expect((await outcome()).replies).toEqual([entered('antwoord')]);
  });

  const line = 'Zij vertelde over de stage in de keuken, één dag per week. ';
  const many = `${line.trimEnd()}\n\n👩‍🏫 e\u0301 ${line}\n`.repeat(75);

  test.each([
    ['10 kB of many lines, marked', many, true],
    ['10 kB of many lines, not marked', many, false],
    ['10 kB of one line, marked', line.repeat(170), true],
    ['10 kB of one line, not marked', line.repeat(170), false],
    ['100 kB, marked', many.repeat(10), true],
  ])('a paste arrives whole: %s', async (_name, text, bracketed) => {
    start(['tekst']);
    await pty.waitFor('Vraag 1');
    pty.paste(text, { bracketed });
    await pty.waitFor('keuken');
    await pty.settled();
    pty.press('enter');
    expect((await outcome()).replies).toEqual([entered(text)]);
  });
});

describe('the end of a conversation', () => {
  test('gives the terminal back as it was, also when Ctrl+S is held', async () => {
    start(['tekst']);
    await pty.waitFor('Vraag 1');
    expect(pty.lineDiscipline()).toMatchObject({ canonical: false, echo: false });
    expect(pty.modes.bracketedPaste).toBe(true);
    pty.press('enter');
    for (let time = 0; time < 5; time += 1) {
      await wait(60);
      pty.press('ctrl+s');
    }
    await outcome();
    expect(pty.screen()).toBe('');
    expect(pty.scrollback()).toBe('');
    expect(pty.modes).toMatchObject({ bracketedPaste: false, cursorHidden: false, alternateScreen: false });
  });

  test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('%s keeps what is half typed', async (signal) => {
    start(['tekst', 'tekst']);
    await pty.waitFor('Vraag 1');
    pty.type('half');
    await pty.waitFor('half');
    pty.kill(signal);
    expect((await outcome()).replies).toEqual([
      { how: signal, text: 'half' },
      { how: signal, text: '' },
    ]);
  });

  test('a window that closes keeps what is half typed', async () => {
    start(['tekst']);
    await pty.waitFor('Vraag 1');
    pty.type('half');
    await pty.waitFor('half');
    pty.closeWindow();
    expect((await outcome()).replies).toEqual([
      { how: expect.stringMatching(/^(?:closed|SIGHUP)$/), text: 'half' },
    ]);
  });

  test('kill -9 leaves a cursor that can be seen, on the ordinary screen', async () => {
    start(['tekst']);
    await pty.waitFor('Vraag 1');
    await pty.end();
    expect(pty.modes).toMatchObject({ cursorHidden: false, alternateScreen: false, mouse: false });
  });
});

describe('the window', () => {
  test.each([40, 60, 80, 120, 200])(
    'of %i columns: a long answer with wide characters is drawn right',
    async (columns) => {
      for (const emoji of ['joined', 'apart'] as const) {
        start(['tekst'], { size: { columns, rows: 16 }, emoji });
        await pty.waitFor('Vraag 1');
        const text = `${'漢字 👩‍🏫 cafe\u0301 🇳🇱 '.repeat(12)}einde`;
        for (const part of text.match(/.{1,20}/gsu) ?? []) {
          pty.type(part);
          await pty.settled({ quiet: 15 });
        }
        await pty.waitFor('einde');
        expect(pty.screen().split('\n')[0]).toBe('Vraag 1');
        // Inquirer draws accents composed; what is kept stays as it was typed.
        const end = text
          .slice(-text.length / 3)
          .normalize()
          .replace(/\s/g, '');
        expect(pty.screen().normalize().replace(/\s/g, '')).toContain(end.slice(end.indexOf('漢')));
        expect(pty.screen().match(/Vraag 1/g)).toHaveLength(1);
        expect(pty.scrollback()).toBe('');
        pty.press('enter');
        expect((await outcome()).replies).toEqual([entered(text)]);
      }
    },
  );

  test('that changes while she types shows the screen once, and nothing is lost', async () => {
    start(['tekst']);
    await pty.waitFor('Vraag 1');
    const sizes = [
      [60, 24],
      [44, 20],
      [80, 24],
      [120, 30],
      [40, 20],
      [100, 24],
    ] as const;
    let text = '';
    for (const [columns, rows] of sizes) {
      const words = `Dit staat er bij ${columns} kolommen, en het gaat nog even door. `;
      for (const letter of words.slice(0, 10)) {
        pty.type(letter);
        await wait(10);
      }
      pty.resize(columns, rows);
      for (const letter of words.slice(10)) {
        pty.type(letter);
        await wait(5);
      }
      text += words;
      await pty.settled();
      expect(pty.screen().match(/Vraag 1/g)).toHaveLength(1);
      expect(pty.screen().match(/Enter verder/g)).toHaveLength(1);
    }
    expect(pty.scrollback()).toBe('');
    pty.press('enter');
    expect((await outcome()).replies).toEqual([entered(text)]);
  });

  test('a text taller than the window leaves nothing in the scrollback', async () => {
    start(['tekst'], { size: { columns: 50, rows: 10 } });
    await pty.waitFor('Vraag 1');
    for (let row = 0; row < 30; row += 1) {
      pty.type(`regel ${row}`);
      pty.press('ctrl+j');
      if (row % 5 === 0) await pty.settled({ quiet: 15 });
    }
    await pty.waitFor('regel 29');
    for (let press = 0; press < 12; press += 1) pty.press('up');
    await pty.settled();
    expect(pty.screen().match(/Vraag 1/g)).toHaveLength(1);
    expect(pty.scrollback()).toBe('');
  });
});
