import { optionsIn, type Answer } from './answer.ts';
import { formAsked } from './asked.ts';
import type { EarlierPlan } from './asked.ts';
import type { Form } from './form/form.ts';
import type { Log, LogEntry } from './log/log.ts';
import { plansOf } from './reflection.ts';

/** What to keep in mind during a conversation: her points large, the others by name, the plan, what she brings in. */
export interface Card {
  readonly title: string;
  readonly student?: string;
  /** Whether the conversation is with somebody she works with, about the student. */
  readonly withColleague: boolean;
  readonly chosen: readonly { readonly short: string; readonly text: string; readonly note?: string }[];
  readonly others: readonly string[];
  readonly plans: readonly EarlierPlan[];
  /** What she wrote or chose after her points, to bring in: what she wants to agree, who should lead. */
  readonly brought: readonly { readonly short: string; readonly text: string }[];
}

const isPoint = ({ kind }: LogEntry): boolean => kind === 'punt';

/** The points she chose to attend to: of those marked *aandacht*, the ones chosen where she chose. */
const chosenIds = (entries: readonly LogEntry[]): readonly string[] => {
  const points = entries.filter(isPoint);
  const marked = points
    .filter(({ answer }) => answer?.kind === 'punt' && answer.value === 'aandacht')
    .map(({ id }) => id);
  const picked = entries.flatMap(({ answer }) => optionsIn(answer));
  const among = marked.filter((id) => picked.includes(id));
  return among.length > 0 ? among : marked;
};

// The words for *tijdens* may hang on what she chose before, such as which conversation it is.
const choicesIn = (entries: readonly LogEntry[]): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    entries.flatMap(({ id, answer }) => (answer?.kind === 'keuze' ? [[id, answer] as const] : [])),
  );

// A log that lies on disk has no short names but those of points.
const shortNameIn = (form: Form | undefined, { id, short, text }: LogEntry): string =>
  form?.pages.flatMap(({ questions }) => questions).find((question) => question.id === id)?.short ??
  short ??
  text;

const broughtIn = (entries: readonly LogEntry[], form: Form | undefined): Card['brought'] =>
  entries.slice(entries.findLastIndex(isPoint) + 1).flatMap((entry) => {
    const { labels, answer } = entry;
    const short = shortNameIn(form, entry);
    if (answer?.kind === 'open') return [{ short, text: answer.text }];
    if (answer?.kind !== 'keuze') return [];
    const chosen = labels.find(({ id }) => id === answer.option)?.text ?? answer.option;
    return [{ short, text: answer.note === undefined ? chosen : `${chosen} (${answer.note})` }];
  });

/** The card of a preparation, in the words that its form has for *tijdens*; without its form, in those of the log. */
export const cardOf = (log: Log, form: Form | undefined): Card => {
  const entries = log.pages.flatMap((page) => page.entries);
  const { student, rol, doel, samenwerking } = log.head;
  const during = form
    ? formAsked({
        form,
        intake: [],
        plans: [],
        answers: choicesIn(entries),
        given: {
          moment: 'tijdens',
          ...(rol !== undefined && { rol }),
          ...(doel !== undefined && { doel }),
          ...(samenwerking !== undefined && { samenwerking }),
        },
      })
    : [];
  const wordsOf = (entry: LogEntry): { readonly short: string; readonly text: string } => {
    const asked = during.find(({ id }) => id === entry.id);
    const text = asked?.text ?? entry.text;
    return { short: asked?.short ?? entry.short ?? text, text };
  };
  const chosen = chosenIds(entries);
  const points = entries.filter(isPoint);
  return {
    title: log.title,
    ...(student !== undefined && { student }),
    withColleague: samenwerking !== undefined,
    chosen: points
      .filter(({ id }) => chosen.includes(id))
      .map((entry) => {
        const note = entry.answer?.kind === 'punt' ? entry.answer.note : undefined;
        return { ...wordsOf(entry), ...(note !== undefined && { note }) };
      }),
    others: points
      .filter(
        ({ id, answer }) =>
          !chosen.includes(id) && !(answer?.kind === 'punt' && answer.value === 'niet nodig'),
      )
      .map((entry) => wordsOf(entry).short),
    plans: plansOf(log),
    brought: broughtIn(entries, form),
  };
};
