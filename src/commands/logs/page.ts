import { inWords } from '../../domain/dates.ts';
import { erasedDay, isSkippedMark, quotedText } from '../../formats/log-markdown/lines.ts';
import { readAfspraak } from '../../formats/log-markdown/afspraken.ts';
import { findFrontMatter } from '../../formats/log-markdown/front-matter.ts';
import { fromInline } from '../../formats/log-markdown/inline.ts';
import { readListed, readNamed } from '../../formats/log-markdown/label.ts';
import { readPointLine } from '../../formats/log-markdown/point.ts';
import type { Line, Style } from '../../ports/terminal.ts';
import { erasedOn, NOT_FILLED_IN, SKIPPED_QUESTION } from '../../texts/log-page.ts';

const HEADING = /^(#{1,3}) (.*)$/;
const STYLES: readonly Style[] = ['title', 'accent', 'strong'];
/** What says where a question begins and of what kind it is: for programs only. */
const MARK = /^\s*<!-- (?:vraag|soort): [a-z0-9-]+ -->\s*$/;
const HALF_PLAN = /^\*\*(Als|dan)\*\*(?: (.*))?$/;
const SCALE = /^\*\*(\d{1,2})\*\* van 10(.*)$/;

/** A line as it stands in the file, as the lines it makes on a page; nothing when it is none of this kind. */
type Reading = (text: string) => readonly Line[] | undefined;

const asHeading: Reading = (text) => {
  const [, level = '', words = ''] = HEADING.exec(text) ?? [];
  const style = STYLES[level.length - 1];
  return style && [[[style, fromInline(words)]]];
};

const asPoint: Reading = (text) => {
  const point = text.includes('<!-- vraag: ') ? readPointLine(text) : undefined;
  if (!point) return undefined;
  const { short, value, strange } = point;
  const name = short ?? point.text;
  if (value === undefined) return [[['quiet', `- ${name} · ${strange ?? NOT_FILLED_IN}`]]];
  const question: readonly Line[] = short === undefined ? [] : [[['quiet', `  ${point.text}`]]];
  return [['- ', ['strong', name], ' · ', ['accent', value]], ...question];
};

const asAfspraak: Reading = (text) => {
  const afspraak = readAfspraak(text)?.afspraak;
  if (!afspraak) return undefined;
  const { wat, wie, wanneer, done } = afspraak;
  const words = [wat, wie, wanneer === undefined ? '' : inWords(wanneer)].filter(Boolean).join(' · ');
  return done ? [[['quiet', `[x] ${words}`]]] : [`[ ] ${words}`];
};

const asChoice: Reading = (text) => {
  const named = readNamed(text);
  // Its words stand in the question already.
  if (named?.bare) return [];
  if (named) return [['  ', ['accent', named.named.text ?? named.named.id]]];
  const listed = readListed(text);
  return listed && [`  - ${listed.text ?? listed.id}`];
};

const asScale: Reading = (text) => {
  const [whole, value = '', word = ''] = SCALE.exec(text) ?? [];
  return whole === undefined ? undefined : [['  ', ['accent', value], ` van 10${fromInline(word)}`]];
};

const asMark: Reading = (text) => {
  if (MARK.test(text)) return [];
  if (isSkippedMark(text)) return [[['quiet', SKIPPED_QUESTION]]];
  const day = erasedDay(text);
  return day === undefined ? undefined : [[['quiet', erasedOn(day)]]];
};

const asQuote: Reading = (text) => {
  const words = quotedText(text);
  if (words === undefined) return undefined;
  const [, half, rest = ''] = HALF_PLAN.exec(words) ?? [];
  if (half === undefined) return [['  ', ['quote', words]]];
  return [['  ', ['strong', half], ' ', ['quote', rest]]];
};

const READINGS: readonly Reading[] = [asHeading, asMark, asPoint, asChoice, asAfspraak, asScale, asQuote];

const pageLine = (text: string): readonly Line[] => {
  for (const reading of READINGS) {
    const lines = reading(text);
    if (lines !== undefined) return lines;
  }
  // Written by somebody else: it stands as it is.
  return [text];
};

/** The text of a log as a page to read: without what is there for programs, with all that others wrote in it. */
export const logPage = (text: string): readonly Line[] => {
  const lines = text.trimEnd().split(/\r?\n/);
  const frontMatter = findFrontMatter(lines, '');
  const body = frontMatter.ok ? lines.slice(frontMatter.value.end + 1) : lines;
  const title = body.findIndex((line) => line.startsWith('# '));
  const subtitle = body.findIndex((line, index) => index > title && line.trim() !== '');
  const page = body.flatMap((line, index): readonly Line[] =>
    title >= 0 && index === subtitle && !line.startsWith('#') ? [[['quiet', line]]] : pageLine(line),
  );
  const first = page.findIndex((line) => line !== '');
  return page.slice(Math.max(0, first));
};
