import { naslagCommand } from './naslag.ts';

/** `kansrijk zeg [MOMENT]`: one sentence to say now. */
export const run = naslagCommand('zeg');
