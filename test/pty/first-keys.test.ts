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
