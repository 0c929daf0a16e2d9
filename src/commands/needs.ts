import type { Outcome } from '../domain/outcome.ts';
import type { Ports } from '../ports.ts';
import { ANSWER_NEEDED } from '../texts/errors.ts';

/** Says that a question must be answered while nobody can be asked, and how to answer without a screen. */
export const answerNeeded = ({ terminal }: Ports, how: readonly string[] = []): Outcome => {
  terminal.tell([ANSWER_NEEDED, ...how]);
  return 'answer-needed';
};
