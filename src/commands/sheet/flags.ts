import { UserError } from '../../domain/trouble.ts';
import { ONLY_WITH_PRINT } from '../../texts/sheet.ts';

/** What the command line says of a sheet of paper. */
export interface SheetFlags {
  readonly afdrukken?: boolean;
  /** A file that ends on .html or .txt, or `-` for stdout; else stdout. */
  readonly uitvoer?: string;
}

/** A place for a sheet means nothing where no sheet is asked for. */
export const checkSheetFlags = ({ afdrukken, uitvoer }: SheetFlags): void => {
  if (uitvoer !== undefined && !afdrukken) throw new UserError(...ONLY_WITH_PRINT);
};
