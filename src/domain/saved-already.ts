import { isEmpty } from './answer.ts';
import { gesprekOf } from './asked.ts';
import { logFrom, type Log, type LogPage } from './log/log.ts';
import { step, type Draft, type Finished } from './session.ts';

const finishedFrom = (draft: Draft): Finished | undefined => {
  const overview =
    draft.status === 'reviewing' ? undefined : step(draft, { type: 'overview' }, draft.touchedAt);
  const reviewed = overview === undefined ? draft : overview.ok ? overview.value : undefined;
  if (reviewed?.status !== 'reviewing') return undefined;
  const end = step(reviewed, { type: 'confirmed' }, draft.touchedAt);
  return end.ok && end.value.status === 'finished' ? end.value : undefined;
};

// Whatever the order in which the parts of an answer were filled in.
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

// The words of a question do not all stand in a file; what she said does.
const answersIn = (pages: readonly LogPage[]): readonly unknown[] =>
  pages.flatMap(({ entries }) =>
    entries.map(({ id, answer }) => [id, answer && !isEmpty(answer) ? answer : null]),
  );

const beganAlike = (draft: Draft, { head }: Log): boolean =>
  head.vorm === draft.form.id &&
  `${head.datum}T${head.tijd}` === draft.startedAt.slice(0, 16) &&
  head.student === gesprekOf(draft).student;

/**
 * How a log stands to a draft. `same`: it is what the draft would become, because the program ended between saving the
 * one and removing the other; `began-alike`: it began at the same minute with the same student, and says something else.
 */
export const kinshipOf = (draft: Draft, log: Log): 'same' | 'began-alike' | 'none' => {
  if (!beganAlike(draft, log)) return 'none';
  const session = finishedFrom(draft);
  const answers = session && answersIn(logFrom(session, log.head.vormVersie).pages);
  return inOrder(answers) === inOrder(answersIn(log.pages)) ? 'same' : 'began-alike';
};
