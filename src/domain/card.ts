import { formAsked } from './asked.ts';
import type { EarlierPlan } from './asked.ts';
import type { Form } from './form.ts';
import type { Log, LogEntry } from './log.ts';
import { plansOf } from './reflection.ts';

/** What to keep in mind during a conversation: her points large, the others by name, the plan. */
export interface Card {
  readonly title: string;
  readonly student?: string;
  readonly chosen: readonly { readonly short: string; readonly text: string; readonly note?: string }[];
  readonly others: readonly string[];
  readonly plans: readonly EarlierPlan[];
}

const isPoint = ({ kind }: LogEntry): boolean => kind === 'punt';

/** The points she chose to attend to: of those marked *aandacht*, the ones chosen where she chose. */
const chosenIds = (entries: readonly LogEntry[]): readonly string[] => {
  const points = entries.filter(isPoint);
  const marked = points
    .filter(({ answer }) => answer?.kind === 'punt' && answer.value === 'aandacht')
    .map(({ id }) => id);
  const picked = entries.flatMap(({ answer }) => (answer?.kind === 'meerkeuze' ? answer.options : []));
  const among = marked.filter((id) => picked.includes(id));
  return among.length > 0 ? among : marked;
};

/** The card of a preparation, in the words that its form has for *tijdens*; without its form, in those of the log. */
export const cardOf = (log: Log, form: Form | undefined): Card => {
  const entries = log.pages.flatMap((page) => page.entries);
  const { student, rol, doel, samenwerking } = log.head;
  const during = form
    ? formAsked({
        form,
        intake: [],
        plans: [],
        answers: {},
        given: {
          moment: 'tijdens',
          ...(rol !== undefined && { rol }),
          ...(doel !== undefined && { doel }),
          ...(samenwerking !== undefined && { samenwerking }),
        },
      })
    : [];
  const textOf = (entry: LogEntry): string => during.find(({ id }) => id === entry.id)?.text ?? entry.text;
  const chosen = chosenIds(entries);
  const points = entries.filter(isPoint);
  return {
    title: log.title,
    ...(student !== undefined && { student }),
    chosen: points
      .filter(({ id }) => chosen.includes(id))
      .map((entry) => {
        const note = entry.answer?.kind === 'punt' ? entry.answer.note : undefined;
        return {
          short: entry.short ?? entry.text,
          text: textOf(entry),
          ...(note !== undefined && { note }),
        };
      }),
    others: points
      .filter(
        ({ id, answer }) =>
          !chosen.includes(id) && !(answer?.kind === 'punt' && answer.value === 'niet nodig'),
      )
      .map(({ short, text }) => short ?? text),
    plans: plansOf(log),
  };
};
