/** A row of digits without anything between them, with its place in UTF-16 units. */
export interface Digits {
  start: number;
  eind: number;
  digits: string;
}

/** Groups of digits that could be one number: hardly anything stands between them. */
export interface Run {
  groups: readonly Digits[];
}

const GROUP = /\d+/g;
const MOST_BETWEEN = 5;
const BETWEEN =
  /^(?:[ \u00a0\u2009\u202f]?[-.\u2010\u2011\u2012\u2013/][ \u00a0]?|[ \u00a0\u2009\u202f]|[,_]|[ ]?\(|\)[ ]?[-.]?[ ]?|[ ]?\(0\)[ ]?[-.]?)$/;
// `12,50`: what stands behind a comma is no part of a number unless it has three figures or more.
const LEAST_AFTER_COMMA = 3;

// A space, dot, dash, slash, underscore or bracket between two groups, or a comma.
function joinsClosely(between: string, next: string): boolean {
  return BETWEEN.test(between) && (between !== ',' || next.length >= LEAST_AFTER_COMMA);
}

/** All runs of digits in a text, from left to right; `joins` tells whether what stands between two groups joins them. */
export function numberRuns(text: string, joins: typeof joinsClosely = joinsClosely): Run[] {
  const runs: Digits[][] = [];
  let last: Digits | undefined;
  for (const match of text.matchAll(GROUP)) {
    const group = { start: match.index, eind: match.index + match[0].length, digits: match[0] };
    const gap = last === undefined ? -1 : group.start - last.eind;
    const joined =
      last !== undefined &&
      gap > 0 &&
      gap <= MOST_BETWEEN &&
      joins(text.slice(last.eind, group.start), group.digits);
    if (joined) runs.at(-1)?.push(group);
    else runs.push([group]);
    last = group;
  }
  return runs.map((groups) => ({ groups }));
}

/** A number made of one or more successive groups. */
export interface Joined {
  start: number;
  eind: number;
  digits: string;
  /** How many groups it takes. */
  count: number;
  /** The length of its shortest group. */
  shortest: number;
}

/** The numbers that begin at group `at` and end at a later group, of at most `most` digits; at most ten of them. */
export function joinedFrom(run: Run, at: number, most: number): Joined[] {
  const found: Joined[] = [];
  let digits = '';
  let shortest = Infinity;
  const first = run.groups[at];
  if (first === undefined) return found;
  for (let next = at; next < Math.min(run.groups.length, at + 10); next++) {
    const group = run.groups[next];
    if (group === undefined || digits.length + group.digits.length > most) break;
    digits += group.digits;
    shortest = Math.min(shortest, group.digits.length);
    found.push({ start: first.start, eind: group.eind, digits, count: next - at + 1, shortest });
  }
  return found;
}
