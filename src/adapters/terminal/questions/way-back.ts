import { screensOf } from '../../../domain/asked.ts';
import { screenOf, type Draft } from '../../../domain/session.ts';
import type { Aids, Going } from '../../../ports/terminal.ts';

/** Where back leads: from the first screen to the overview she came from, or to what was chosen before it. */
export const wayBack = (draft: Draft, { before }: Pick<Aids, 'before'>): Going | 'nowhere' => {
  const screens = screensOf(draft);
  const screen = draft.status === 'asking' ? screenOf(draft) : undefined;
  if (!screen) return screens.length > 0 ? { type: 'back' } : 'nowhere';
  if (screens[0]?.key !== screen.key) return { type: 'back' };
  if (draft.status === 'asking' && draft.fromOverview) return { type: 'overview' };
  return before ? { type: 'back' } : 'nowhere';
};
