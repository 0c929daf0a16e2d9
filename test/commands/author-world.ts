import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { main } from '../../src/main.ts';
import { startList } from '../../src/texts/start-list.ts';
import { inProcessHost, type Outcome } from '../support/run.ts';
import type { Temp } from '../support/temp.ts';
import { useTemp } from '../support/tests.ts';

const host = inProcessHost(main);

/** Runs the program in this process. */
export const kansrijk = (temp: Temp, ...args: readonly string[]): Promise<Outcome> =>
  host.run({ args }, temp);

/** The list that an author begins with. */
export const LIST = startList({ id: 'mijn-lijst', title: 'Mijn lijst' });

/** Puts a list where she works, beside the one that she began with, and gives what `proef` makes of it. */
export const tried = async (text: string, ...flags: readonly string[]): Promise<Outcome> => {
  const temp = useTemp();
  writeFileSync(join(temp.home, 'mijn-lijst.yaml'), text);
  writeFileSync(join(temp.home, 'oud.yaml'), LIST);
  return kansrijk(temp, 'proef', 'mijn-lijst.yaml', ...flags);
};

/** That list with changes, each of which must find its place. */
export const changed = (...changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, LIST);
