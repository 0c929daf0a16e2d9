/** Fewer characters than this can be tried one by one. */
const SHORTEST = 12;
/** The same few characters over and over can be guessed. */
const FEWEST_DIFFERENT = 5;

/** Why a passphrase will not do; `lines`: it is more than one line. */
export type PassphraseProblem = 'empty' | 'lines' | 'short' | 'simple';

/** The passphrase in a text: without blanks around it, which nobody can see and so nobody would type. */
export const passphraseIn = (text: string): string => text.normalize('NFC').trim();

/** What is wrong with a passphrase; nothing where it will do. */
export const passphraseProblem = (passphrase: string): PassphraseProblem | undefined => {
  if (passphrase === '') return 'empty';
  if (/[\n\r]/.test(passphrase)) return 'lines';
  const characters = [...passphrase];
  if (characters.length < SHORTEST) return 'short';
  return new Set(characters).size < FEWEST_DIFFERENT ? 'simple' : undefined;
};
