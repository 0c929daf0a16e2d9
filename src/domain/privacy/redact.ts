import { findPersonalData, type Help } from './find.ts';
import { replaceHits } from './replace.ts';

// Nothing that is found runs on over an empty line.
const BETWEEN = '\n\n';

/**
 * Texts that go along together, with everything that was found in them replaced: the same person or number gets the
 * same code in all of them. `found` says whether anything was.
 */
export const redactTexts = (
  texts: readonly string[],
  help: Help,
): { readonly texts: readonly string[]; readonly found: boolean } => {
  const whole = texts.join(BETWEEN);
  const { treffers } = findPersonalData(whole, help);
  const { codes } = replaceHits(whole, treffers);
  let start = 0;
  const redacted = texts.map((text) => {
    const from = start;
    const end = from + text.length;
    start = end + BETWEEN.length;
    let result = '';
    let at = from;
    for (const [index, hit] of treffers.entries()) {
      if (hit.start < from || hit.eind > end) continue;
      result += whole.slice(at, hit.start) + (codes[index] ?? '');
      at = hit.eind;
    }
    return result + whole.slice(at, end);
  });
  return { texts: redacted, found: treffers.length > 0 };
};
