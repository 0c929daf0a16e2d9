import type { AgreementWords } from '../../../domain/agreement.ts';
import type { Afspraak } from '../../../domain/answer.ts';
import { dayAsTyped } from '../../../domain/dutch-date.ts';
import { normaliseLine } from '../../../domain/text.ts';
import { createField, fieldText, type TextField } from '../text-field.ts';

/** The fields of one afspraak, in the order in which they are filled in. */
export const ENTRY_FIELDS = ['wat', 'wie', 'wanneer'] as const;
/** The name of one of them. */
export type EntryField = (typeof ENTRY_FIELDS)[number];

/** An afspraak that is being written. */
export type Entry = Readonly<Record<EntryField, TextField>>;

/** The words that stand in the fields now. */
export const entryWords = ({ wat, wie, wanneer }: Entry): AgreementWords => ({
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
export const isBlankEntry = (words: AgreementWords): boolean =>
  ENTRY_FIELDS.every((field) => words[field] === '');

/** The list with an afspraak in the place of the one that was changed, or at its end; what was done stays done. */
export const withAgreement = (
  items: readonly Afspraak[],
  made: Afspraak,
  changed: number | undefined,
): readonly Afspraak[] =>
  changed === undefined
    ? [...items, made]
    : items.map((item, index) =>
        index === changed ? { ...made, ...(item.done !== undefined && { done: item.done }) } : item,
      );
