import { naslagCommand } from './naslag/look-up.ts';

/** `kansrijk veiligheid [NAAM]`: the card for worries about safety, in the words for her rol. */
export const run = naslagCommand('veiligheid');
