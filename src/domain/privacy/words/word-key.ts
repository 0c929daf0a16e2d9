const MARKS = /\p{M}+/gu;
const NOT_ASCII = /[^\0-\x7f]/;

/** The form under which the word list keeps a word: NFC, lower case, `ĳ` as two letters, a straight apostrophe. */
export function wordKey(word: string): string {
  if (!NOT_ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/ĳ/g, 'ij')
    .replace(/[’‘`´ʼ]/g, "'");
}

/** `wordKey` without accents, for words typed in haste (`financien`) and names written both ways (`Zoë`, `Zoe`). */
export function plainKey(word: string): string {
  const key = wordKey(word);
  return NOT_ASCII.test(key) ? fold(key) : key;
}

// Letters that NFD does not take apart, as people type them on a keyboard that lacks them.
const LONE: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

function fold(key: string): string {
  return key
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ıłøđßæœðþ]/g, (letter) => LONE[letter] ?? letter);
}
