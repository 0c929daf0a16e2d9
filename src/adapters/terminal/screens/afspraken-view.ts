import { agreementDay } from '../../../domain/agreement.ts';
import type { Afspraak } from '../../../domain/answer.ts';
import { dayAndYear } from '../../../domain/dates.ts';
import { isVagueDay } from '../../../domain/dutch-date.ts';
import { AGREEMENTS, KEYS, type KeyHint } from '../../../texts/screens.ts';
import { GLYPHS } from '../glyphs.ts';
import {
  ENTRY_FIELDS,
  entryWords,
  isBlankEntry,
  type Entry,
  type EntryField,
} from '../questions/agreement-entry.ts';
import { agreementLine } from '../questions/short-answer.ts';
import { padded } from '../wrap.ts';
import type { BodyView } from './body.ts';
import { fieldRows } from './field.ts';
import { blanks, prose, type Row } from './rows.ts';
import type { Space } from './space.ts';

/** The list of afspraken, and the one that is being written. */
export interface AgreementsState {
  readonly items: readonly Afspraak[];
  readonly entry: Entry;
  /** The field that has the keys, or the index of an afspraak in the list. */
  readonly focus: EntryField | number;
  /** The one in the list that the fields will take the place of. */
  readonly editing?: number;
  /** A day that could not be read and was asked for once more. */
  readonly doubted?: string;
  /** Lists that Ctrl+Z brings back. */
  readonly past: readonly (readonly Afspraak[])[];
  readonly touched: boolean;
}

/** Cells that the names of the fields take. */
export const LABEL_WIDTH = 10;
const LABELS: Readonly<Record<EntryField, string>> = {
  wat: AGREEMENTS.wat,
  wie: AGREEMENTS.wie,
  wanneer: AGREEMENTS.wanneer,
};

const itemRows = (
  { items, focus, editing }: AgreementsState,
  today: string,
  width: number,
): readonly (readonly Row[])[] =>
  items.map((item, index) => {
    const style = index === focus ? 'current' : index === editing ? 'quiet' : undefined;
    return prose(agreementLine(item, today), width - 2, style).map((row, at): Row => [
      index === focus && at === 0 ? ['accent', `${GLYPHS.current} `] : blanks(2),
      ...row,
    ]);
  });

const fieldBlock = (
  state: AgreementsState,
  field: EntryField,
  today: string,
  width: number,
): readonly Row[] => {
  const active = state.focus === field;
  const { rows } = fieldRows(state.entry[field], width - LABEL_WIDTH, active);
  const words = entryWords(state.entry);
  const day = field === 'wanneer' ? agreementDay(words, today) : undefined;
  const understood = day === undefined ? undefined : dayAndYear(day, today);
  const shown = rows.map((row, index): Row => [
    [active ? 'accent' : 'quiet', padded(index === 0 ? LABELS[field] : '', LABEL_WIDTH)],
    ...row,
  ]);
  // What she typed word for word need not be said again.
  return understood === undefined || understood === words.wanneer.toLowerCase()
    ? shown
    : [...shown, [blanks(LABEL_WIDTH + 2), ['quiet', understood]]];
};

const keysFor = (state: AgreementsState, next: KeyHint): readonly KeyHint[] => {
  if (typeof state.focus === 'number') {
    return [KEYS.changeItem, KEYS.removeItem, ...(state.past.length > 0 ? [KEYS.undo] : []), KEYS.move];
  }
  if (isBlankEntry(entryWords(state.entry))) return [next];
  const onward = { wat: KEYS.toWho, wie: KEYS.toWhen, wanneer: KEYS.addItem }[state.focus];
  return [onward, KEYS.otherField];
};

/** The list, and under it the fields of the one that is being written. */
export const agreementsView = (
  state: AgreementsState,
  { today, next }: { readonly today: string; readonly next: KeyHint },
  { width }: Space,
): Pick<BodyView, 'main' | 'focus' | 'aside' | 'message' | 'keys'> => {
  const list = itemRows(state, today, width);
  const main: Row[] = list.flat();
  let caret = typeof state.focus === 'number' ? list.slice(0, state.focus).flat().length : 0;
  if (main.length > 0) main.push([]);
  for (const field of ENTRY_FIELDS) {
    if (state.focus === field) caret = main.length;
    main.push(...fieldBlock(state, field, today, width));
  }
  const { wanneer } = entryWords(state.entry);
  const doubted = state.doubted !== undefined && state.doubted === wanneer;
  const hint = state.focus === 'wanneer' || state.items.length === 0 ? AGREEMENTS.when : AGREEMENTS.another;
  return {
    main,
    focus: [caret, Math.min(main.length - 1, caret + 1)],
    aside: prose(hint, width, 'quiet'),
    ...(doubted && { message: isVagueDay(wanneer) ? AGREEMENTS.vague : AGREEMENTS.unreadable }),
    keys: keysFor(state, next),
  };
};
