import { changed, hasFreeText, type LogChange } from '../../domain/log/log-change.ts';
import type { Log, LogEntry } from '../../domain/log/log.ts';
import { withBox } from './afspraken.ts';
import { erasedMark } from './lines.ts';
import { withoutValue } from './point.ts';
import { read, type EntryPlace, type ReadLog } from './read.ts';
import { kindMark, render } from './render.ts';

/** Lines of a file by their number from 0: new text in their place, or nothing where they go. */
type Edits = Map<number, readonly string[]>;

const entriesOf = (log: Log): readonly LogEntry[] => log.pages.flatMap(({ entries }) => entries);

const put = (edits: Edits, at: number, lines: readonly string[]): void => {
  edits.set(at, [...(edits.get(at) ?? []), ...lines]);
};

const erasePoint = (
  edits: Edits,
  lines: readonly string[],
  place: EntryPlace,
  whole: boolean,
  on: string,
): void => {
  const line = lines[place.line] ?? '';
  edits.set(place.line, [whole ? withoutValue(line) : line, `  ${erasedMark(on)}`]);
};

// The mark takes the place of the first line that goes, so that what stands around it keeps its place.
const eraseQuestion = (
  edits: Edits,
  lines: readonly string[],
  entry: LogEntry,
  place: EntryPlace,
  gone: readonly number[],
  on: string,
): void => {
  const kindIsSaid = place.kindAt !== undefined || entry.kind === 'open';
  const mark = [erasedMark(on), ...(kindIsSaid ? [] : [kindMark(entry.kind)])];
  const first = gone[0];
  if (first === undefined) edits.set(place.line, [lines[place.line] ?? '', ...mark]);
  else put(edits, first, mark);
};

const erase = (
  edits: Edits,
  lines: readonly string[],
  entry: LogEntry,
  place: EntryPlace,
  change: Extract<LogChange, { type: 'erased' }>,
): void => {
  const whole = change.what === 'answer' || entry.kind === 'open';
  if (!entry.answer || (change.what === 'text' && !hasFreeText(entry.answer))) return;
  const marked = place.erasedAt === undefined ? [] : [place.erasedAt];
  const gone = [...(whole ? place.answerAt : []), ...place.noteAt];
  for (const at of [...gone, ...marked]) edits.set(at, []);
  if (entry.kind === 'punt') erasePoint(edits, lines, place, whole, change.on);
  else eraseQuestion(edits, lines, entry, place, gone, change.on);
};

const share = (edits: Edits, lines: readonly string[], { frontMatter }: ReadLog, gedeeld: boolean): void => {
  const { start, end } = frontMatter;
  const at = lines.findIndex((line, index) => index >= start && index < end && line.startsWith('gedeeld:'));
  if (at < 0) edits.set(end, [`gedeeld: ${gedeeld}`, lines[end] ?? '']);
  else edits.set(at, [(lines[at] ?? '').replace(/^(gedeeld:)\s*(?:[^\s#]+)?/, `$1 ${gedeeld}`)]);
};

const editsFor = (found: ReadLog, lines: readonly string[], change: LogChange): Edits => {
  const edits: Edits = new Map();
  if (change.type === 'shared') share(edits, lines, found, change.gedeeld);
  for (const entry of entriesOf(found.log)) {
    const place = found.places.get(entry.id);
    if (!place) continue;
    if (change.type === 'erased' && change.questions.includes(entry.id))
      erase(edits, lines, entry, place, change);
    if (change.type === 'ticked' && change.question === entry.id) {
      const at = place.answerAt[change.index];
      if (at !== undefined) edits.set(at, [withBox(lines[at] ?? '', change.done)]);
    }
  }
  return edits;
};

// New lines end as the line does whose place they take.
const edited = (text: string, edits: Edits): string => {
  const lines = text.split('\n');
  return lines
    .flatMap((line, at) => {
      const ending = line.endsWith('\r') ? '\r' : '';
      return edits.get(at)?.map((changedLine) => `${changedLine}${ending}`) ?? [line];
    })
    .join('\n');
};

const withoutReturns = (text: string): readonly string[] =>
  text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));

/**
 * The text of a log after a change, with everything that others wrote in it left as it stands; nothing when the
 * change does not fit, or could not be made in this text without changing something else.
 */
export const amend = async (text: string, change: LogChange): Promise<string | undefined> => {
  const before = await read(text, '');
  const wanted = before.ok ? changed(before.value.log, change) : undefined;
  if (!before.ok || !wanted) return undefined;
  const amended = edited(text, editsFor(before.value, withoutReturns(text), change));
  const after = await read(amended, '');
  return after.ok && render(after.value.log) === render(wanted) ? amended : undefined;
};
