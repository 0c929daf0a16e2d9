import { isEmpty } from '../answer.ts';
import { WHO } from './casus-form.ts';
import type { Log, LogEntry } from '../log/log.ts';

const entriesOf = ({ pages }: Log): readonly LogEntry[] => pages.flatMap(({ entries }) => entries);

/** Whether a team made it: what one reader wrote for herself is not for a team, and the other way round. */
const isOfTeam = (log: Log): boolean => entriesOf(log).some(({ id }) => id === WHO);

/** The last time that a casus was read alone; `logs` newest first. */
export const earlierReading = (logs: readonly Log[], casusId: string): Log | undefined =>
  logs.find((log) => log.head.soort === 'casus' && log.head.vorm === casusId && !isOfTeam(log));

/** What was answered to a question then, in words: choices by their names, or her own text. */
export const earlierWords = (log: Log, id: string): string | undefined => {
  const entry = entriesOf(log).find((each) => each.id === id);
  const answer = entry?.answer;
  if (!entry || !answer || isEmpty(answer)) return undefined;
  if (answer.kind === 'open') return answer.text;
  return answer.kind === 'meerkeuze' ? entry.labels.map(({ text }) => text).join(', ') : undefined;
};
