import type { Plek } from './span.ts';

/** The text just before a place, at most `units` UTF-16 units of it. */
export function before(text: string, start: number, units: number): string {
  return text.slice(Math.max(0, start - units), start);
}

/** The text just after a place, at most `units` UTF-16 units of it. */
export function after(text: string, eind: number, units: number): string {
  return text.slice(eind, eind + units);
}

/** Tells whether `word` matches within `units` of a place, before it or after it. */
export function near(text: string, place: Plek, units: number, word: RegExp): boolean {
  return word.test(before(text, place.start, units)) || word.test(after(text, place.eind, units));
}

/** The place of a match, or of one named group in it when the pattern has the flag `d`. */
export function placeOf(match: RegExpMatchArray, group?: string): Plek {
  const inner = group === undefined ? undefined : match.indices?.groups?.[group];
  if (inner !== undefined) return { start: inner[0], eind: inner[1] };
  const start = match.index ?? 0;
  return { start, eind: start + match[0].length };
}
