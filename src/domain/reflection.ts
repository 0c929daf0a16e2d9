import type { AlsDanPlan } from './answer.ts';
import type { EarlierPlan } from './asked.ts';
import type { Log, LogEntry } from './log/log.ts';

/** How many of the newest logs are looked through for a conversation that waits to be looked back on. */
export const LOOK_BACK_LOGS = 200;

const entriesOf = (log: Log): readonly LogEntry[] => log.pages.flatMap(({ entries }) => entries);

const isPlan = ({ als, dan }: AlsDanPlan): boolean => als !== '' || dan !== '';

/** The plans that a log ends with, each with the short name of its point. */
export const plansOf = (log: Log): readonly EarlierPlan[] =>
  entriesOf(log).flatMap(({ answer, labels }) =>
    answer?.kind === 'als-dan'
      ? answer.plans.filter(isPlan).map((plan) => {
          const label = labels.find(({ id }) => id === plan.punt)?.text;
          return { ...plan, ...(label !== undefined && { label }) };
        })
      : [],
  );

/**
 * The points that she chose to attend to, by short name: where she did not choose, those marked *aandacht*. What she
 * saw in a casus is no point of hers.
 */
export const attentionOf = (log: Log): readonly string[] => {
  if (log.head.soort === 'casus') return [];
  const entries = entriesOf(log);
  const chosen = entries.flatMap(({ answer, labels }) =>
    answer?.kind === 'meerkeuze' ? labels.map(({ text }) => text) : [],
  );
  if (chosen.length > 0) return chosen;
  return entries.flatMap(({ answer, short, text }) =>
    answer?.kind === 'punt' && answer.value === 'aandacht' ? [short ?? text] : [],
  );
};

const isPreparation = ({ head }: Log): boolean => head.soort === 'checklist' && head.moment === 'voor';

// A conversation with a colleague is looked back on with its own list, any other with a reflection.
const reflectionsOn = (logs: readonly Log[], id: string): readonly Log[] =>
  logs.filter(({ head }) => (head.soort === 'reflectie' || head.moment === 'na') && head.bij === id);

/** Whether a preparation is looked back on with the list that it was made with: it is about working together. */
export const looksBackWithItsOwnList = ({ head }: Log): boolean =>
  head.soort === 'checklist' && head.samenwerking !== undefined;

/** The prepared conversations that nobody looked back on yet; `logs` newest first, and so is the result. */
export const waiting = (logs: readonly Log[], student?: string): readonly Log[] =>
  logs
    .slice(0, LOOK_BACK_LOGS)
    .filter(isPreparation)
    .filter(({ head }) => student === undefined || head.student === student)
    .filter(({ head }) => reflectionsOn(logs, head.id).length === 0);

/** The last reflection on a conversation, when it was a short one that can still be deepened. */
export const shortReflectionOn = (logs: readonly Log[], id: string): Log | undefined => {
  const last = reflectionsOn(logs, id)[0];
  return last && (last.head.minuten ?? 10) < 10 ? last : undefined;
};

/** The last schuilnamen that were used, newest first, each once, with its newest log. */
export const lastStudents = (logs: readonly Log[], count: number): readonly Log[] => {
  const seen = new Set<string>();
  const last: Log[] = [];
  for (const log of logs) {
    const { student } = log.head;
    if (student === undefined || seen.has(student)) continue;
    seen.add(student);
    last.push(log);
    if (last.length === count) break;
  }
  return last;
};
