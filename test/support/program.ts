import { fileURLToPath } from 'node:url';

/** The built program, as a user starts it. */
export const BIN = fileURLToPath(new URL('../../bin/kansrijk.js', import.meta.url));

/** A program with the arguments that always stand before all others. */
export type Command = readonly [file: string, ...fixed: string[]];

/** What `kansrijk` stands for, where a test does not say otherwise. */
export const KANSRIJK: Command = [process.execPath, BIN];

/** The arguments of a command, the fixed ones first. */
export const argsFor = ([, ...fixed]: Command, args: readonly string[]): string[] => [...fixed, ...args];
