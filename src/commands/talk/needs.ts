import type { Outcome } from '../../domain/outcome.ts';
import type { Ports } from '../../ports.ts';
import { ANSWER_NEEDED, ANSWER_NEEDED_SILENCED } from '../../texts/errors.ts';

/** Says that a question must be answered while nobody can be asked, and how to answer without a screen. */
export const answerNeeded = ({ terminal }: Ports, how: readonly string[] = []): Outcome => {
  terminal.tell([terminal.silenced ? ANSWER_NEEDED_SILENCED : ANSWER_NEEDED, ...how]);
  return 'answer-needed';
};
