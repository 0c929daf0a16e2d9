import type { RehearsalMode, ShownScreen } from '../../ports/library.ts';
import { LINES_TITLE, OVERVIEW_TITLE, pointLine, screenTitle } from '../../texts/proef.ts';

/** A screen without white, and without the keys at its foot, which are the same everywhere. */
const compact = (rows: readonly string[]): readonly string[] => {
  const trimmed = rows.map((row) => row.trimEnd());
  const keys = trimmed.lastIndexOf('');
  return (keys < 0 ? trimmed : trimmed.slice(0, keys)).filter((row) => row !== '');
};

/** The screens of one conversation, each as it stands there first; its header only where it changes. */
export const screenLines = (screens: readonly ShownScreen[], mode: RehearsalMode): readonly string[] => {
  if (mode === 'lines') return [LINES_TITLE, ...screens.flatMap(({ frames }) => frames[0] ?? [])];
  const asking = screens.filter(({ questions }) => questions.length > 0).length;
  let header = '';
  return screens.flatMap(({ questions, frames }, index) => {
    const [first = '', ...rest] = compact(frames[0] ?? []);
    const same = first === header;
    header = first;
    // Only the point that has the keys shows its question; an author reads them all.
    const others = questions.slice(1).map(({ short, text }) => pointLine(short, text));
    const title = questions.length > 0 ? screenTitle(index + 1, asking) : OVERVIEW_TITLE;
    return [title, ...(same ? [] : [first]), ...rest, ...others];
  });
};
