import { titleOf, type Shareable } from './shareable.ts';
import type { SharedCopy, SharingContext } from './shared-copy.ts';

/** What the register says of one conversation that was shared; never what was said in it. */
export interface RegisterLine extends SharingContext {
  /** The day the copy was made, JJJJ-MM-DD. */
  readonly madeOn: string;
  /** What was shared: the form, and the day of the conversation. */
  readonly title: string;
  readonly datum: string;
  /** The schuilnaam, so that everything about one student can be found; never a name. */
  readonly student?: string;
}

/** A line for each conversation of which something goes along in a copy. */
export const registerLines = (copy: SharedCopy, shared: readonly Shareable[]): readonly RegisterLine[] => {
  const { conversations: _, ...context } = copy;
  return shared.map((one) => {
    const { datum, student } = one.log.head;
    return { ...context, title: titleOf(one), datum, ...(student !== undefined && { student }) };
  });
};
