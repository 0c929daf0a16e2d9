import { naslagCommand } from './naslag/look-up.ts';

/** `kansrijk samenwerkingsvormen [NAAM]`: with whom to work together, and when that changes. */
export const run = naslagCommand('samenwerkingsvormen');
