import type { Zekerheid } from '../span.ts';
import {
  DETERMINERS,
  FUNCTION_WORDS,
  KIN,
  NAMED_THINGS,
  NAMING,
  PARTICLES,
  PRONOUNS,
  ROLES,
  TITLES,
} from './context-words.ts';
import { isEverydayWord } from './lexicon.ts';
import { afterVanDer, hasCapital } from './spot.ts';
import type { Spot } from './spot.ts';

/**
 * Tells whether the words before announce a person so clearly that any word will do: a title, a family word, a role,
 * `heet`, a nickname. Undefined when they do not.
 */
export function introduced(spots: readonly Spot[], at: number): Zekerheid | undefined {
  const spot = spots[at];
  if (spot === undefined || FUNCTION_WORDS.has(spot.token.key) || PARTICLES.has(spot.token.key))
    return undefined;
  return (
    byTitle(spots, at, spot) ??
    byParticles(spots, at, spot) ??
    byRelation(spots, at, spot) ??
    byNaming(spots, at, spot)
  );
}

const CLOSE = /^(?:\.?[ ]{1,2}|\.?\s{1,3})$/;

function capital(spot: Spot): boolean {
  return hasCapital(spot) && spot.token.shape !== 'initial';
}

// Titles go before a surname, which may be a common word: meneer Bakker, juf de wit.
function byTitle(spots: readonly Spot[], at: number, spot: Spot): Zekerheid | undefined {
  let back = at - 1;
  while (back >= 0 && at - back < 5 && isBetween(spots, back)) back--;
  const title = spots[back]?.token;
  if (title === undefined || !TITLES.has(title.key)) return undefined;
  for (let step = back + 1; step <= at; step++)
    if (!CLOSE.test(spots[step]?.token.gap ?? '')) return undefined;
  const direct = back === at - 1;
  // `zijn oma in Marokko`, `mevrouw van Zadkine`: where somebody is or belongs.
  if (!direct && (/^(?:in|op|te)$/.test(spots[at - 1]?.token.key ?? '') || isEverydayWord(spot.token.key)))
    return undefined;
  if (spot.entry.class === 'known')
    return capital(spot) && (spot.entry.surname || !direct) ? 'midden' : undefined;
  if (capital(spot))
    return spot.entry.class === 'common' && !spot.entry.surname && NO_SURNAME.has(spot.token.key)
      ? undefined
      : 'hoog';
  if (spot.entry.class === 'common')
    return spot.entry.surname && !NO_SURNAME.has(spot.token.key) && !verbSense(spots, at)
      ? 'midden'
      : undefined;
  return spot.entry.class === 'unknown' && spot.token.key.length < 3 ? undefined : 'hoog';
}

// A particle or an initial between the title and the name.
function isBetween(spots: readonly Spot[], at: number): boolean {
  const token = spots[at]?.token;
  return (
    token !== undefined &&
    (PARTICLES.has(token.key) ||
      token.shape === 'initial' ||
      (/^[a-z]$/.test(token.key) && spots[at + 1]?.token.gap.startsWith('.') === true))
  );
}

const NO_SURNAME = new Set(
  'mentor stage school docent begeleider student klas receptie balie kantine collega directeur voorzitter zei goed mooi nieuw'.split(
    ' ',
  ),
);
const VERB_SENSE = new Set('komt kwam zegt zei is was heeft had wil wilde moet kan'.split(' '));

function verbSense(spots: readonly Spot[], at: number): boolean {
  return VERB_SENSE.has(spots[at]?.token.key ?? '');
}

// `van der` and `van den` stand in surnames alone, whatever word comes before: `student van der burg`.
function byParticles(spots: readonly Spot[], at: number, { entry, token }: Spot): Zekerheid | undefined {
  if (!afterVanDer(spots, at) || (entry.class === 'known' && isEverydayWord(entry.key))) return undefined;
  if (capital({ entry, token, name: undefined, phrase: false })) return 'midden';
  if (isEverydayWord(token.key) || entry.class === 'known') return undefined;
  return entry.surname || (entry.class === 'unknown' && token.key.length > 3) ? 'midden' : undefined;
}

// moeder Fatima, vriend Kevin, collega Storm, `de chef, Giovanni,`
function byRelation(spots: readonly Spot[], at: number, spot: Spot): Zekerheid | undefined {
  const left = spots[at - 1]?.token;
  if (
    left === undefined ||
    !(KIN.has(left.key) || ROLES.has(left.key)) ||
    !/^(?: |, | \()$/.test(spot.token.gap)
  )
    return undefined;
  // `zn nicht chanel`: known as a brand, but a family word says who it is.
  if (
    spot.entry.class === 'known' &&
    !isEverydayWord(spot.token.key) &&
    KIN.has(left.key) &&
    spot.token.gap === ' ' &&
    !/\d/.test(spot.token.raw)
  )
    return 'midden';
  if (!capital(spot) || spot.entry.class === 'known') return undefined;
  if (spot.entry.class === 'common')
    return spot.entry.surname &&
      spot.token.gap === ' ' &&
      !KIN.has(spot.token.key) &&
      !ROLES.has(spot.token.key)
      ? 'midden'
      : undefined;
  return spot.token.gap === ' '
    ? 'hoog'
    : spot.entry.class === 'unknown' && ROLES.has(left.key)
      ? 'midden'
      : undefined;
}

// hij heet X, een student genaamd X, zijn bijnaam is X, iedereen noemt haar X
function byNaming(spots: readonly Spot[], at: number, spot: Spot): Zekerheid | undefined {
  const word = namingWord(spots, at);
  if (word === undefined || spot.entry.class === 'known' || !/^[ ]?:? ?["“'‘]?$/.test(spot.token.gap))
    return undefined;
  for (let back = word; back > word - 5 && back >= 0; back--)
    if (NAMED_THINGS.has(spots[back]?.token.key ?? '') && back !== word) return undefined;
  if (capital(spot))
    return spot.entry.class === 'common' && DETERMINERS.has(spot.token.key) ? undefined : 'hoog';
  if (spot.entry.class === 'common') return undefined;
  if (spot.entry.class === 'maybe') return personal(spots, word) ? 'midden' : undefined;
  return spot.token.key.length > 2 || spot.entry.class === 'sure' ? 'midden' : undefined;
}

// The word that gives a name may stand one or two words back: `heet nu X`, `bijnaam is X`, `noemt haar X`, `heette hij X`.
function namingWord(spots: readonly Spot[], at: number): number | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const key = spots[back]?.token.key ?? '';
    if (NAMING.has(key))
      return NAMES_OF_THINGS.has(key) && back === at - 1 && !/:/.test(spots[at]?.token.gap ?? '')
        ? undefined
        : back;
    if (!/^[ ]$/.test(spots[back + 1]?.token.gap ?? '') && back + 1 !== at) return undefined;
    if (!BETWEEN_NAMING.has(key) && !PRONOUNS.has(key)) return undefined;
  }
  return undefined;
}

const NAMES_OF_THINGS = new Set([
  'naam',
  'voornaam',
  'achternaam',
  'roepnaam',
  'bijnaam',
  'nickname',
  'genoemd',
]);
const BETWEEN_NAMING = new Set(
  'is nu dus was ook eigenlijk gewoon zich zichzelf hem haar hen voluit officieel echt'.split(' '),
);
const PERSON = new Set(
  'hij zij ze ie die jongen meisje student studente leerling zoon dochter vriend vriendin broer zus moeder vader haar hem zich zichzelf collega'.split(
    ' ',
  ),
);

function personal(spots: readonly Spot[], word: number): boolean {
  return [-2, -1, 1].some((step) => PERSON.has(spots[word + step]?.token.key ?? ''));
}
