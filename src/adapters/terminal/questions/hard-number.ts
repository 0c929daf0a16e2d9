import { textsIn, type Answer } from '../../../domain/answer.ts';
import { allAsked } from '../../../domain/asked.ts';
import { hardCoded } from '../../../domain/coded.ts';
import { fits, type Draft } from '../../../domain/session.ts';

/** Whether a text holds a number that may never be kept. */
export const holdsNumber = (text: string): boolean => hardCoded(text).length > 0;

/** The same of an answer. */
export const hasNumber = (answer: Answer): boolean => textsIn(answer).some(holdsNumber);

/** What stands half typed in the way of saving, as the commands judge it: words in the place of a name or a day, or a number. */
export const heldBackBy = (draft: Draft): 'unfinished' | 'number' | undefined => {
  const half = allAsked(draft).flatMap((asked) => {
    const answer = draft.typing[asked.key];
    return answer === undefined ? [] : [{ asked, answer }];
  });
  const isUnfinished = half.some(
    ({ asked, answer }) =>
      asked.kind === 'schuilnaam' || (asked.kind === 'datum' && !fits(draft, asked, answer)),
  );
  if (isUnfinished) return 'unfinished';
  return half.some(({ answer }) => hasNumber(answer)) ? 'number' : undefined;
};
