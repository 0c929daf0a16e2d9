import { expect, test } from 'vitest';
import { argsFor, KANSRIJK } from '../support/program.ts';
import { usePty, useTemp } from '../support/tests.ts';

test.each([
  ['screen', [], '› 2'],
  ['lines', ['--toegankelijk'], 'Keuze: 2'],
] as const)(
  'a key is taken from the moment the first choice stands there, in %s mode',
  async (_mode, flags, taken) => {
    const temp = useTemp();
    temp.write('instellingen.yaml', 'rol: mentor\n');
    const pty = usePty(KANSRIJK[0], { temp, args: argsFor(KANSRIJK, ['checklist', ...flags]) });
    await pty.waitFor(flags.length === 0 ? 'Checklist samenwerking' : 'Keuze: ');
    // No pause at all: what stands there can be answered.
    pty.type('2');
    await pty.waitFor(taken);
    expect(pty.exited).toBeUndefined();
  },
);

test('the cursor of the terminal stands where she writes, and below the screen where she chooses', async () => {
  const temp = useTemp();
  temp.write('instellingen.yaml', 'rol: mentor\n');
  const pty = usePty(KANSRIJK[0], { temp, args: argsFor(KANSRIJK, ['voor']) });
  const rowOfCursor = (): string => pty.screen().split('\n')[pty.window.cursor.row - 1] ?? '';
  await pty.waitFor('Voor welke student');
  pty.type('eik');
  await pty.waitFor('│ eik');
  await pty.settled();
  expect(rowOfCursor()).toMatch(/^ {2}│ eik/);
  expect(pty.window.cursor.column).toBe('  │ eik'.length + 1);
  pty.press('left');
  await pty.settled();
  expect(pty.window.cursor.column).toBe('  │ eik'.length);
  pty.press('enter');
  await pty.waitFor('Waar gaat het gesprek');
  await pty.settled();
  expect(rowOfCursor()).toBe('');
  pty.press('ctrl+s');
  await pty.waitForExit();
  expect(pty.screen()).not.toContain('Waar gaat het gesprek');
});
