import { naslagCommand } from './naslag/look-up.ts';

/** `kansrijk woordenlijst [WOORD]`: what a word means, with the facts about Entree that belong to it. */
export const run = naslagCommand('woordenlijst');
