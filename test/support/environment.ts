import type { Temp } from './temp.ts';

/** Variables for a program; `undefined` takes one away. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The same few variables on every machine: nothing of the developer's own (editor, colour, locale, NODE_OPTIONS)
 * reaches a program under test, and everything it writes lands in the temporary home.
 */
export const environmentFor = (temp: Temp, changes: Environment = {}): Record<string, string> => {
  const whole: Environment = {
    PATH: process.env['PATH'],
    HOME: temp.home,
    TMPDIR: temp.tmp,
    KANSRIJK_HOME: temp.map,
    TZ: 'Europe/Amsterdam',
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    ...changes,
  };
  const set: Record<string, string> = {};
  for (const [name, value] of Object.entries(whole)) if (value !== undefined) set[name] = value;
  return set;
};
