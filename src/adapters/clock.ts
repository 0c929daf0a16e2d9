import type { Clock } from '../ports.ts';

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() };

/** The time of the machine in milliseconds since 1970, for what has nothing to do with conversations, such as locks. */
export const machineTime = (): number => Date.now();
