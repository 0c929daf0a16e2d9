import { hardHits } from './privacy/hard.ts';
import { SOORTEN, type Soort, type Treffer } from './privacy/span.ts';

/** A hit with the code that stands in its place. */
export type Coded = Readonly<Treffer> & { readonly code: string };

// What may never be kept gets no number: the sentence that refuses it proposes just this.
const WITHOUT_NUMBER: readonly Soort[] = ['bsn', 'onderwijsnummer'];

/** The code of a kind that has one code for all its numbers; nothing for every other kind. */
export const codeWithoutNumber = (soort: Soort): string | undefined =>
  WITHOUT_NUMBER.includes(soort) ? `[${soort.toUpperCase()}]` : undefined;

/** Between texts that are looked through behind one another: nothing that is found runs on over an empty line. */
export const BETWEEN_TEXTS = '\n\n';

/** A code as it stands in a text; some kinds have one code for all, without a number. */
export interface WrittenCode {
  readonly code: string;
  /** The word in it, in capitals. */
  readonly word: string;
  readonly number?: number;
}

const CODE = new RegExp(`\\[(${SOORTEN.join('|').toUpperCase()})(?:-(\\d{1,4}))?\\]`, 'g');

/** The codes that stand in a text, in order. */
export const codesIn = (text: string): readonly WrittenCode[] =>
  [...text.matchAll(CODE)].map(([code, word = '', number]) => ({
    code,
    word,
    ...(number !== undefined && { number: Number(number) }),
  }));

/** A text with other codes in the place of those that stand in it. */
export const withOtherCodes = (text: string, others: ReadonlyMap<string, string>): string =>
  text.replace(CODE, (code) => others.get(code) ?? code);

/** What in a text may never be kept; needs no word list. */
export const hardCoded = (text: string): readonly Coded[] =>
  hardHits(text).flatMap((hit) => {
    const code = codeWithoutNumber(hit.soort);
    return code === undefined ? [] : [{ ...hit, code }];
  });

/** A text with codes in the place of what was found in it, in the order of the text. */
export const withCodes = (text: string, found: readonly Coded[]): string => {
  let result = '';
  let at = 0;
  for (const { start, eind, code } of found) {
    result += text.slice(at, start) + code;
    at = eind;
  }
  return result + text.slice(at);
};

/** What a find is remembered by, so that it is told once. */
export const nameOfFind = ({ soort, tekst }: Pick<Treffer, 'soort' | 'tekst'>): string =>
  `${soort} ${tekst.toLowerCase()}`;
