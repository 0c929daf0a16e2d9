import { BETWEEN_TEXTS } from '../coded.ts';
import type { Help } from '../privacy/find.ts';
import type { LetOpSoort, Plek, Soort } from '../privacy/span.ts';
import type { SharedCopy } from './shared-copy.ts';
import { textsOf, withTextsOf } from './texts.ts';

/** What becomes of something that was found: a code in its place, nothing in its place, or as it is. */
export const DECISIONS = ['vervang', 'weglaten', 'houden'] as const;
export type Decision = (typeof DECISIONS)[number];

/** One person, number or word in a copy, of which she decides what becomes of it, wherever it stands. */
export interface Found {
  /** The same for the same find, also after other choices. */
  readonly id: string;
  /** `let-op`: a word of art. 9 or 10 AVG, of which she is asked whether the other needs it. */
  readonly kind: 'treffer' | 'let-op';
  readonly soort: Soort | LetOpSoort;
  /** As it stands there, each way of writing once. */
  readonly texts: readonly string[];
  /** What stands in its place when it is replaced. */
  readonly code: string;
  /** A burgerservicenummer, onderwijsnummer or rekeningnummer may not, nor what holds one or a name. */
  readonly mayStay: boolean;
  /** The words around the first place where it stands. */
  readonly around: string;
}

/** A place where something was found, in the texts of a copy behind one another. */
export interface Span extends Plek {
  readonly code: string;
  /** The find that decides; absent: a name that was given, which is always replaced. */
  readonly found?: string;
}

/** A copy with all that was found in it. */
export interface CheckedCopy {
  readonly copy: SharedCopy;
  readonly help: CheckHelp;
  readonly found: readonly Found[];
  readonly spans: readonly Span[];
}

/** What helps to look: the word list and the names that she gave, and what else is known. */
export interface CheckHelp extends Help {
  /** Replaced as names are; but they may be words too, and then stay whole inside longer words. */
  readonly schuilnamen?: readonly string[];
  /** The words of forms and lists, in which nobody is named. */
  readonly trusted?: ReadonlySet<string>;
  /** Words that she wants to decide about, whether they are found or not. */
  readonly also?: readonly string[];
}

/** What stands in the place of what was left out. */
export const LEFT_OUT = '…';

const isTrusted = (text: string, { trusted }: CheckHelp): boolean =>
  // A question that is asked for a point has the name of the point behind it.
  trusted !== undefined && text.split(' · ').every((part) => trusted.has(part));

/** The texts of a copy that must be looked at; what is trusted is empty, so that places stay the same. */
const textsToCheck = (copy: SharedCopy, help: CheckHelp): readonly string[] =>
  textsOf(copy).map((text) => (isTrusted(text, help) ? '' : text));

/** All of them behind one another; a place in it is the place of a span. */
export const wholeText = (copy: SharedCopy, help: CheckHelp): string =>
  textsToCheck(copy, help).join(BETWEEN_TEXTS);

const ends = (texts: readonly string[]): readonly number[] => {
  let end = -BETWEEN_TEXTS.length;
  return texts.map((text) => (end += BETWEEN_TEXTS.length + text.length));
};

const notKept = (decision: Decision): Decision => (decision === 'houden' ? 'vervang' : decision);

/** The copy as it is after her decisions. */
export const decidedCopy = (
  { copy, help, found, spans }: CheckedCopy,
  decide: (found: Found) => Decision,
): SharedCopy => {
  const decisions = new Map(found.map((one) => [one.id, one.mayStay ? decide(one) : notKept(decide(one))]));
  const texts = textsOf(copy);
  let next = 0;
  let start = 0;
  const replaced = ends(textsToCheck(copy, help)).map((end, index) => {
    const from = start;
    start = end + BETWEEN_TEXTS.length;
    const text = texts[index] ?? '';
    let result = '';
    let at = 0;
    for (; next < spans.length && (spans[next]?.start ?? 0) < end; next += 1) {
      const span = spans[next];
      const decision = span?.found === undefined ? 'vervang' : decisions.get(span.found);
      if (!span || decision === 'houden') continue;
      result += text.slice(at, span.start - from) + (decision === 'weglaten' ? LEFT_OUT : span.code);
      at = span.eind - from;
    }
    return result + text.slice(at);
  });
  return withTextsOf(copy, replaced);
};
