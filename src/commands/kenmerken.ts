import { naslagCommand } from './naslag/look-up.ts';

/** `kansrijk kenmerken [NAAM]`: the 26 kenmerken, or one of them. */
export const run = naslagCommand('kenmerken');
