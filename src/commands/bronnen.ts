import { naslagCommand } from './naslag/look-up.ts';

/** `kansrijk bronnen [NAAM]`: where everything comes from, and what our rules rest on. */
export const run = naslagCommand('bronnen');
