import { isEmpty, type Afspraak, type AlsDanPlan, type Answer } from '../domain/answer.ts';
import type { Log, LogEntry, LogHead } from '../domain/log/log.ts';
import { headFields } from './log-markdown/front-matter.ts';

/** A log as one item of `{logs: […]}`: the keys of its front matter. */
export const logHeadAsJson = (head: LogHead): Readonly<Record<string, unknown>> =>
  Object.fromEntries(headFields(head));

const withNote = (value: string | number | undefined, note: string | undefined): unknown => {
  if (note === undefined) return value;
  return { ...(value !== undefined && { waarde: value }), notitie: note };
};

const planAsJson = ({ punt, als, dan }: AlsDanPlan): object => ({
  ...(punt !== undefined && { punt }),
  als,
  dan,
});

const afspraakAsJson = ({ wat, wie, wanneer, done }: Afspraak): object => ({
  wat,
  wie,
  ...(wanneer !== undefined && { wanneer }),
  ...(done && { gedaan: true }),
});

/** An answer in the shape of the answers file. */
export const answerAsJson = (answer: Answer): unknown => {
  switch (answer.kind) {
    case 'punt':
      return withNote(answer.value, answer.note);
    case 'keuze':
      return withNote(answer.option, answer.note);
    case 'schaal':
      return withNote(answer.value, answer.note);
    case 'open':
      return answer.text;
    case 'meerkeuze':
      return answer.options;
    case 'als-dan':
      return answer.plans.map(planAsJson);
    case 'afspraken':
      return answer.items.map(afspraakAsJson);
    case 'datum':
      return answer.date;
  }
};

/** A question with the answer to it; the plans of a repeated question stand together under its own id. */
interface Asked {
  readonly id: string;
  readonly text: string;
  readonly kind: LogEntry['kind'];
  readonly answer?: Answer;
  readonly erasedOn?: string;
}

const ABOUT = ' · ';
const TURN = /^(.+)-([1-9]\d*)$/;

// "plan-1" is a turn of "plan" when it is about something: the question says what behind the last " · ".
const turnOf = ({
  id,
  kind,
  text,
}: LogEntry): { readonly base: string; readonly turn: number } | undefined => {
  const [, base, turn] = TURN.exec(id) ?? [];
  return kind === 'als-dan' && base !== undefined && text.includes(ABOUT)
    ? { base, turn: Number(turn) }
    : undefined;
};

const merged = (base: string, turns: readonly LogEntry[]): Asked => {
  const plans = turns.flatMap(({ answer }) => (answer?.kind === 'als-dan' ? answer.plans : []));
  const text = turns[0]?.text ?? '';
  const erasedOn = turns.find((turn) => turn.erasedOn !== undefined)?.erasedOn;
  return {
    id: base,
    text: text.slice(0, text.lastIndexOf(ABOUT)),
    kind: 'als-dan',
    ...(plans.length > 0 && { answer: { kind: 'als-dan', plans } }),
    ...(erasedOn !== undefined && { erasedOn }),
  };
};

const askedOf = (entries: readonly LogEntry[]): readonly Asked[] => {
  const ids = new Set(entries.map(({ id }) => id));
  const repeated = new Map<string, LogEntry[]>();
  for (const entry of entries) {
    const found = turnOf(entry);
    const before = repeated.get(found?.base ?? '') ?? [];
    if (found && !ids.has(found.base) && found.turn === before.length + 1) {
      repeated.set(found.base, [...before, entry]);
    }
  }
  return entries.flatMap((entry): readonly Asked[] => {
    const { base = '' } = turnOf(entry) ?? {};
    const turns = repeated.get(base);
    if (!turns?.includes(entry)) return [entry];
    return turns[0] === entry ? [merged(base, turns)] : [];
  });
};

/**
 * A log for `--json`: the keys of its front matter, its questions, and its answers in the shapes of the answers
 * file. What was skipped or erased is absent from `antwoorden`; `gewist` tells on which day it was erased. `foreign` are
 * the keys that others wrote above it (`foreignFields`).
 */
export const logAsJson = (
  { head, pages }: Log,
  foreign: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> => {
  const asked = askedOf(pages.flatMap(({ entries }) => entries));
  return {
    ...logHeadAsJson(head),
    ...foreign,
    vragen: Object.fromEntries(
      asked.map(({ id, text, kind, erasedOn }) => [
        id,
        { tekst: text, soort: kind, ...(erasedOn !== undefined && { gewist: erasedOn }) },
      ]),
    ),
    antwoorden: Object.fromEntries(
      asked.flatMap(({ id, answer }) => (answer && !isEmpty(answer) ? [[id, answerAsJson(answer)]] : [])),
    ),
  };
};
