import { naslagCommand } from './naslag/look-up.ts';

/** `kansrijk rollen [NAAM]`: who does what around a student. */
export const run = naslagCommand('rollen');
