/** Milliseconds between two ticks, so that half-typed text is kept within two seconds. */
export const TICK = 1500;
