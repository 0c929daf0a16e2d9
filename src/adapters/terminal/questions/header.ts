import { formAsked, gesprekOf } from '../../../domain/asked.ts';
import { screenOf, type Draft } from '../../../domain/session.ts';
import { MOMENT_WORDS, sheetOf } from '../../../texts/screens.ts';

/** What stands above every screen. */
export interface Header {
  /** Empty: no header at all. */
  readonly title: string;
  /** After the title, from what may be left out last to what may go first. */
  readonly details: readonly string[];
  /** Where she is, in full and in short. */
  readonly progress?: readonly string[];
}

/** Where she is: which of the sheets that she will see; what is asked before the first sheet is not counted. */
const progressOf = (draft: Draft): readonly string[] | undefined => {
  const here = draft.status === 'asking' ? screenOf(draft)?.questions[0] : undefined;
  const pages = [...new Map(formAsked(draft).map(({ page }) => [page.id, page])).values()];
  const sheet = pages.findIndex(({ id }) => id === here?.page.id) + 1;
  if (!here || sheet === 0 || pages.length === 1) return undefined;
  const place = sheetOf(sheet, pages.length);
  // A page of points has its title as a heading.
  return here.kind === 'punt' ? [place] : [`${here.page.title} · ${place}`, place];
};

/** Which conversation this is and where she is in it. */
export const headerOf = (draft: Draft): Header => {
  const { moment, student } = gesprekOf(draft);
  const progress = progressOf(draft);
  return {
    title: draft.form.title,
    // A form for one moment says so in its title.
    details: [
      ...(moment === undefined || draft.form.moments.length === 1 ? [] : [MOMENT_WORDS[moment]]),
      ...(student === undefined ? [] : [student]),
    ],
    ...(progress !== undefined && { progress }),
  };
};
