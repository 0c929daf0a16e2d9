import { LATIN } from '../letters.ts';
import type { Kandidaat } from '../span.ts';

// Every search starts at a sign that is rare and looks a bounded way back and ahead, so no text makes it slow.
const SIGN =
  /@|[[({<](?:at|apenstaartje|apestaartje)[\])}>]|[ ](?:at|ap(?:en|e)staart(?:je)?|aapstaartje)(?=[ ])/gi;
const REACH = 72;
const LOCAL_BEFORE = new RegExp(
  String.raw`(?<![${LATIN}\d._%+-])[${LATIN}\d](?:[${LATIN}\d._%+'-]{0,62}[${LATIN}\d_%+-])?$`,
);
const LOCAL_IN_WORDS = new RegExp(
  String.raw`(?<![${LATIN}\d._%+-])[${LATIN}\d][${LATIN}\d._%+-]{0,62}(?:[ ](?:punt|dot)[ ][${LATIN}\d_-]{1,40}){0,3}[ ]?$`,
  'i',
);
const LABEL = String.raw`[${LATIN}\d][${LATIN}\d-]{0,62}`;
const TOP =
  '(?:nl|com|net|org|eu|be|de|info|edu|io|me|nu|fr|uk|tr|pl|ma|sr|cw|aw|amsterdam|rotterdam|frl|online|app|dev|shop|school|live|gov|ch|es|pt|it)';
const END = String.raw`(?![${LATIN}\d])`;
const PLAIN = new RegExp(String.raw`^@${LABEL}(?:\.${LABEL}){0,4}\.[A-Za-z]{2,12}${END}`);
const DOT = String.raw`(?:[ ]?\.[ ]?|[ ]?(?:\[punt\]|\(punt\)|\[dot\]|\(dot\)|\[\.\]|\(\.\))[ ]?|[ ](?:punt|dot)[ ])`;
const AT = String.raw`(?:@|[\[({<](?:at|apenstaartje|apestaartje)[\])}>]|[ ](?:at|ap(?:en|e)staart(?:je)?|aapstaartje))`;
const IN_WORDS = new RegExp(
  String.raw`^${AT}[ \])}]{0,2}${LABEL}(?:${DOT}${LABEL}){0,2}${DOT}${TOP}${END}`,
  'i',
);

// A sign that stands for @ alone proves so much that any top-level domain will do; `at` is an English word too.
const MARKED = new RegExp(
  String.raw`^(?:[\[({<](?:at|ap(?:en|e)staartje)[\])}>]|[ ](?:ap(?:en|e)staart(?:je)?|aapstaartje))[ \])}]{0,2}${LABEL}(?:${DOT}${LABEL}){0,2}${DOT}[a-z]{2,12}${END}`,
  'i',
);

/** Finds e-mail addresses, also written out: `naam at school punt nl`, `naam [at] school.nl`, `naam @ school . nl`. */
export function findEmails(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const { index } of text.matchAll(SIGN)) {
    const ahead = text.slice(index, index + 4 * REACH);
    const lead = text.slice(Math.max(0, index - REACH), index);
    const plain = PLAIN.exec(ahead);
    const local = plain === null ? null : LOCAL_BEFORE.exec(lead);
    if (plain !== null && local !== null) {
      found.push({
        soort: 'email',
        zekerheid: 'hoog',
        start: index - local[0].length,
        eind: index + plain[0].length,
      });
      continue;
    }
    const domain = IN_WORDS.exec(ahead) ?? MARKED.exec(ahead);
    const words = domain === null ? null : LOCAL_IN_WORDS.exec(lead.replace(/[[(]$/, ' '));
    if (domain !== null && words !== null) {
      found.push({
        soort: 'email',
        zekerheid: 'midden',
        start: index - words[0].length,
        eind: index + domain[0].length,
      });
    }
  }
  return found;
}
