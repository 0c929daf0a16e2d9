import { UserError } from '../../domain/trouble.ts';
import type { ConversationFlags } from '../talk/flags.ts';
import { ONLY_WITH_PRINT, PRINT_OR_ANSWERS } from '../../texts/sheet.ts';

/** What the command line says of a sheet of paper. */
export interface SheetFlags {
  readonly afdrukken?: boolean;
  /** A file that ends on .html or .txt, or `-` for stdout; else stdout. */
  readonly uitvoer?: string;
}

/** A place for a sheet means nothing where no sheet is asked for, and a sheet is empty: no answers go onto it. */
export const checkSheetFlags = ({
  afdrukken,
  uitvoer,
  antwoorden,
  sjabloon,
  json,
}: SheetFlags & Pick<ConversationFlags, 'antwoorden' | 'sjabloon' | 'json'>): void => {
  if (afdrukken && (antwoorden !== undefined || sjabloon || json)) throw new UserError(...PRINT_OR_ANSWERS);
  if (uitvoer !== undefined && !afdrukken) throw new UserError(...ONLY_WITH_PRINT);
};
