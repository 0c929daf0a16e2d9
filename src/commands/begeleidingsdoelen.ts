import { naslagCommand } from './naslag/look-up.ts';

/** `kansrijk begeleidingsdoelen [NAAM]`: what a conversation can be about. */
export const run = naslagCommand('begeleidingsdoelen');
