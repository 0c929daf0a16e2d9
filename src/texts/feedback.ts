import { planSentence } from '../domain/asked.ts';
import { dayAndYear } from '../domain/dates.ts';
import type { Log } from '../domain/log/log.ts';
import { plansOf } from '../domain/reflection.ts';
import type { Line } from '../ports/terminal.ts';

/** The day to come back that the log of a talk with a colleague holds; JJJJ-MM-DD. */
const comingBack = (log: Log): string | undefined =>
  log.pages
    .flatMap(({ entries }) => entries)
    .flatMap(({ answer }) => (answer?.kind === 'datum' ? [answer.date] : []))
    .at(-1);

/** After a talk with a colleague: the plan, the day to come back, and where it can be read. */
export const afterFeedback = (log: Log): readonly Line[] => {
  const day = comingBack(log);
  return [
    ...plansOf(log).flatMap((plan): Line[] => [[['accent', planSentence(plan)]], '']),
    day === undefined
      ? 'Klaar. Je aantekening is bewaard.'
      : `Klaar. Jullie zien elkaar terug op ${dayAndYear(day, log.head.datum)}.`,
    ...(day === undefined ? [] : ['Zet het in je agenda, want hier komt geen seintje.']),
    ['Teruglezen doe je met: ', ['key', `kansrijk toon ${log.head.id}`]],
  ];
};
