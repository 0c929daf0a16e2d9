import { isEverydayWord } from './lexicon.ts';
import { hasCapital } from './spot.ts';
import type { Spot } from './spot.ts';

interface Head {
  at: number;
  /** What follows the first word: a colon, a dash, a comma, the end of the line, or a word. */
  shape: string;
}

/** In bullets of one shape, of which most open with a name, the others do too: `- Sanna: …`, `- Beer: …`. */
export function judgeBullets(spots: readonly Spot[]): void {
  let list: Head[] = [];
  for (const at of spots.keys()) {
    const { token } = spots[at] ?? {};
    if (token === undefined || (at > 0 && !token.gap.includes('\n'))) continue;
    const head = bulletHead(spots, at);
    if (head !== undefined) list.push(head);
    else {
      judgeList(spots, list);
      list = [];
    }
  }
  judgeList(spots, list);
}

// `- Beer`, `* Beer`, `2. Beer`, `2) Beer`
function bulletHead(spots: readonly Spot[], at: number): Head | undefined {
  const first = spots[at]?.token;
  if (first === undefined) return undefined;
  if (/(?:^|\n)\s{0,6}[-–*•] {0,2}$/.test(first.gap)) return { at, shape: shapeAfter(spots, at) };
  const numbered = /^\d{1,2}$/.test(first.key) && /^[.)] $/.test(spots[at + 1]?.token.gap ?? '');
  return numbered ? { at: at + 1, shape: shapeAfter(spots, at + 1) } : undefined;
}

function shapeAfter(spots: readonly Spot[], at: number): string {
  const gap = spots[at + 1]?.token.gap ?? '\n';
  return gap.includes('\n') ? '\n' : gap.trim();
}

const LEAST_NAMES = 2;

function judgeList(spots: readonly Spot[], list: readonly Head[]): void {
  if (list.length <= LEAST_NAMES) return;
  const named = list.filter(({ at }) => spots[at]?.name !== undefined);
  if (named.length < LEAST_NAMES || named.length * 2 < list.length) return;
  const shapes = new Set(named.map(({ shape }) => shape));
  for (const { at, shape } of list) {
    const spot = spots[at];
    if (spot === undefined || spot.name !== undefined || spot.phrase || !shapes.has(shape)) continue;
    if (couldHeadList(spot, shape)) spot.name = 'midden';
  }
}

// Before a verb a common word is more often the subject of a sentence; before a colon or alone it is one of the list.
function couldHeadList({ entry, token }: Spot, shape: string): boolean {
  if (isEverydayWord(token.key) || token.key.length < 3) return false;
  if (entry.class === 'maybe' || entry.class === 'listed') return true;
  return (
    entry.class === 'common' &&
    entry.surname &&
    shape !== '' &&
    hasCapital({ entry, token, name: undefined, phrase: false })
  );
}
