import type { Card } from '../../domain/card.ts';
import type { Gesprek } from '../../domain/asked.ts';
import { sheetOf } from '../../domain/sheet.ts';
import { UserError } from '../../domain/trouble.ts';
import { SAMENWERKINGEN } from '../../domain/words.ts';
import { cardSheetText } from '../../formats/sheet/card-text.ts';
import { formSheetText } from '../../formats/sheet/form-text.ts';
import { cardPage, formPage } from '../../formats/sheet/page.ts';
import type { Ports } from '../../ports.ts';
import type { LibraryForm } from '../../ports/library.ts';
import { howToPrint, NO_PAPER_FORMAT, SHEET_READY } from '../../texts/sheet.ts';
import type { SheetFlags } from './flags.ts';

/** The same sheet, as plain text and as a page. */
interface Papers {
  readonly text: () => string;
  readonly page: () => string;
}

/** On paper nobody is short of time. */
const MINUTEN = 10;

const deliver = async (
  { text, page }: Papers,
  word: string,
  { uitvoer = '-' }: SheetFlags,
  { files, terminal }: Ports,
): Promise<void> => {
  if (uitvoer === '-') {
    terminal.printRaw(text());
    if (terminal.interactive) terminal.tell([howToPrint(word)]);
    return;
  }
  const ending = /\.(html?|txt)$/i.exec(uitvoer)?.[1]?.toLowerCase();
  if (ending === undefined) throw new UserError(...NO_PAPER_FORMAT);
  const path = await files.writeNew(uitvoer, ending === 'txt' ? `${text()}\n` : page());
  terminal.tell([SHEET_READY]);
  terminal.printRaw(path);
};

/** What is known of the conversation, and for what nobody said, what Enter alone would take. */
const withStandards = async (
  { form }: LibraryForm,
  given: Gesprek,
  { library, settings }: Ports,
): Promise<{ readonly gesprek: Gesprek; readonly details: readonly string[] }> => {
  const { rol } = await settings.read();
  const intake = (await library.intake()).filter(({ id }) => form.intake.some((name) => name === id));
  const gesprek: Gesprek = { minuten: MINUTEN, ...(rol !== undefined && { rol }), ...given };
  const standards: Readonly<Record<string, string | undefined>> = Object.fromEntries(
    intake.map(({ id, standard }) => [id, standard]),
  );
  const samenwerking = SAMENWERKINGEN.find(
    (word) => word === (given.samenwerking ?? standards['samenwerking']),
  );
  const chosen: Readonly<Record<string, string | undefined>> = { doel: given.doel, samenwerking };
  return {
    gesprek: { ...gesprek, ...(samenwerking !== undefined && { samenwerking }) },
    details: intake.flatMap(
      ({ id, options }) => options.find((option) => option.id === chosen[id])?.text ?? [],
    ),
  };
};

/** A form on one sheet, to fill in by hand. */
export const printForm = async (
  form: LibraryForm,
  given: Gesprek,
  word: string,
  flags: SheetFlags,
  ports: Ports,
): Promise<void> => {
  const { gesprek, details } = await withStandards(form, given, ports);
  const sheet = sheetOf(form.form, gesprek);
  await deliver(
    { text: () => formSheetText(sheet, details), page: () => formPage(sheet, details) },
    word,
    flags,
    ports,
  );
};

/** The card of a preparation on one sheet; `date` is the day of the preparation. */
export const printCard = (
  card: Card,
  date: string,
  word: string,
  flags: SheetFlags,
  ports: Ports,
): Promise<void> =>
  deliver({ text: () => cardSheetText(card, date), page: () => cardPage(card, date) }, word, flags, ports);
