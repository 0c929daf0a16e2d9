import { naslagCommand } from './naslag.ts';

/** `kansrijk kenmerken [NAAM]`: the 26 kenmerken, or one of them. */
export const run = naslagCommand('kenmerken');
