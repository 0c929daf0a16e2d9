import type { Afspraak } from '../../../domain/answer.ts';
import { dayAsTyped, dutchDate } from '../../../domain/dutch-date.ts';
import { normaliseLine } from '../../../domain/text.ts';
import { createField, fieldText, type TextField } from '../text-field.ts';

/** The fields of one afspraak, in the order in which they are filled in. */
export const ENTRY_FIELDS = ['wat', 'wie', 'wanneer'] as const;
/** The name of one of them. */
export type EntryField = (typeof ENTRY_FIELDS)[number];

/** An afspraak that is being written. */
export type Entry = Readonly<Record<EntryField, TextField>>;

/** What stands in the fields, blanks at the ends left out. */
export type EntryWords = Readonly<Record<EntryField, string>>;

/** The words that stand in the fields now. */
export const entryWords = ({ wat, wie, wanneer }: Entry): EntryWords => ({
  wat: normaliseLine(fieldText(wat)),
  wie: normaliseLine(fieldText(wie)),
  wanneer: normaliseLine(fieldText(wanneer)),
});

/** Fields that hold an afspraak, its day in words; without one, empty fields. */
export const entryFor = (today: string, item?: Afspraak): Entry => ({
  wat: createField(item?.wat ?? ''),
  wie: createField(item?.wie ?? ''),
  wanneer: createField(dayAsTyped(item?.wanneer ?? '', today)),
});

/** Whether nothing was filled in. */
export const isBlankEntry = (words: EntryWords): boolean =>
  ENTRY_FIELDS.every((field) => words[field] === '');

/** The day that was typed; nothing where there is none or where it cannot be read. */
export const dayOf = ({ wanneer }: EntryWords, today: string): string | undefined =>
  wanneer === '' ? undefined : dutchDate(wanneer, today);

/**
 * The afspraak that these words make. What cannot be a day, and who without what, stays as words: nothing is dropped.
 */
export const agreementFrom = (words: EntryWords, today: string): Afspraak => {
  const day = dayOf(words, today);
  const unread = words.wanneer !== '' && day === undefined ? words.wanneer : '';
  const what = words.wat === '' ? words.wie : words.wat;
  return {
    wat: unread === '' ? what : what === '' ? unread : `${what} (${unread})`,
    wie: words.wat === '' ? '' : words.wie,
    ...(day !== undefined && { wanneer: day }),
  };
};
