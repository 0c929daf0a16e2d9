import { FIRST_NAMES_THAT_ARE_WORDS } from './names/ambiguous.ts';
import { firstNames } from './names/first-names.ts';
import { surnames } from './names/surnames.ts';
import { plainKey } from './words/word-key.ts';
import type { WordList } from './words/word-list.ts';

/** Why a schuilnaam is refused: its form, a name, a number or a nickname. */
export type SchuilnaamReason = 'vorm' | 'naam' | 'nummer' | 'bijnaam';

/** Whether a schuilnaam will do, and if not why, with three that are free. */
export type SchuilnaamJudgement =
  | { ok: true }
  | {
      ok: false;
      reden: SchuilnaamReason;
      /** An ordinary word that is a first name too, as the tree `berk`. */
      ookWoord?: true;
      voorstellen: string[];
    };

const FORM = /^[a-z][a-z0-9]{0,15}$/;

// Trees and shrubs that nobody is called: no animals, and nothing that could characterise somebody.
const TREES =
  `eik spar den beuk esdoorn vlier meidoorn kastanje plataan wilg iep olm populier lariks taxus hulst ceder cipres walnoot
  liguster buxus haagbeuk kornoelje sleedoorn lijsterbes jeneverbes moerbei mispel zilverspar zomereik wintereik moeraseik
  krentenboom appelboom notenboom goudenregen trompetboom tulpenboom vuurdoorn kardinaalsmuts sneeuwbes vogelkers
  duindoorn steeneik sequoia ginkgo hemelboom amberboom vleugelnoot treurwilg knotwilg schietwilg ratelpopulier`.split(
    /\s+/,
  );
const TREE_SET: ReadonlySet<string> = new Set(TREES);

// Short forms and pet names that no list of names holds.
const NICKNAME =
  /^(?:(?:kleine|grote|lange|dikke|lil|big|mc|dj|king|queen|baby|boss|mini|super)[a-z0-9]+|[a-z]{3,}(?:ie|y|ski|tje|kje|pje)|(?:boef|smiley|speedy|lachebek|dropje|schatje|knuffel|prins|prinses|clown|chef|baas|reus|dwerg|rooie|bril|stille|druktemaker))$/;
const SUGGESTIONS = 3;

/**
 * Judges a schuilnaam: refused is what is not in the form `[a-z][a-z0-9]{0,15}`, what the word list knows only with a
 * capital, a first name (also one that is a word, as `roos`), a number of somebody, and a pet name. `inUse` are the
 * schuilnamen that are taken; three that are free come with a refusal.
 */
export function judgeSchuilnaam(
  text: string,
  words: WordList | undefined,
  inUse: Iterable<string> = [],
): SchuilnaamJudgement {
  const reden = reasonAgainst(text, words);
  if (reden === undefined) return { ok: true };
  return {
    ok: false,
    reden,
    ...(reden === 'naam' && isWordToo(text) && { ookWoord: true as const }),
    voorstellen: freeSchuilnamen(inUse),
  };
}

function isWordToo(text: string): boolean {
  return FIRST_NAMES_THAT_ARE_WORDS.has(plainKey(text));
}

function reasonAgainst(text: string, words: WordList | undefined): SchuilnaamReason | undefined {
  if (/\d{4,}/.test(text)) return 'nummer';
  if (looksLikeName(text, words)) return 'naam';
  if (!FORM.test(text)) return 'vorm';
  return isNickname(text, words) ? 'bijnaam' : undefined;
}

function looksLikeName(text: string, words: WordList | undefined): boolean {
  const key = plainKey(text);
  // sanna1, roos2: a figure behind a name hides nothing.
  const bare = key.replace(/\d+$/, '');
  if (TREE_SET.has(bare)) return false;
  if (bare.length < 2) return false;
  if (FIRST_NAMES_THAT_ARE_WORDS.has(bare) || firstNames().has(bare)) return true;
  const kind = words?.kind(bare);
  if (kind === 'capital-only') return true;
  // A surname that is a word too (bakker) names a trade; one that is no word is a name.
  if (surnames().has(bare) && kind !== 'word' && kind !== 'both') return true;
  const joined = /^(?:vanden|vander|vande|van|den|de|el|al|ten|ter)([a-z]{3,})$/.exec(bare)?.[1];
  if (
    joined !== undefined &&
    kind !== 'word' &&
    (surnames().has(joined) || words?.isPersonName(joined) === true)
  )
    return true;
  return kind === 'unknown' && bare.length > 3 && (words?.nameLikeness(bare) ?? 0) >= BUILT_LIKE_A_NAME;
}

const BUILT_LIKE_A_NAME = 4;

function isNickname(text: string, words: WordList | undefined): boolean {
  if (!NICKNAME.test(text)) return false;
  const kind = words?.kind(text) ?? 'unknown';
  return (
    /^(?:boef|smiley|speedy|lachebek|dropje|schatje|knuffel|prins|prinses|clown|chef|baas|reus|dwerg|rooie|bril|stille|druktemaker)$/.test(
      text,
    ) ||
    (kind !== 'word' && kind !== 'both')
  );
}

/** The first three trees that are not in use; with a number behind them when all trees are. */
export function freeSchuilnamen(inUse: Iterable<string>): string[] {
  const taken = new Set([...inUse].map((name) => name.toLowerCase()));
  const free: string[] = [];
  for (let round = 1; free.length < SUGGESTIONS; round++) {
    for (const tree of TREES) {
      const name = round === 1 ? tree : `${tree}${round}`;
      if (!taken.has(name) && free.length < SUGGESTIONS) free.push(name);
    }
  }
  return free;
}
