import { nearest } from '../../domain/nearest.ts';
import { problemLine } from '../../domain/problem.ts';
import { ContentError, UserError } from '../../domain/trouble.ts';
import type { Library, LibraryCasus, LibraryForm } from '../../ports/library.ts';
import { casusUnknown } from '../../texts/casus.ts';
import { formUnknown } from '../../texts/errors.ts';
import { didYouMean } from '../../texts/help.ts';

/** Wrong use of a name that nothing has; the nearest that there is comes in the place of the advice. */
export const unknownName = (
  name: string,
  known: readonly string[],
  [sentence, advice]: readonly [string, string],
): UserError => {
  const near = nearest(name, known);
  return new UserError(sentence, near === undefined ? advice : didYouMean(near));
};

/** A form by its id; an unknown one is wrong use, a broken own one a problem with its places. */
export const formBy = async (
  id: string,
  { library }: { readonly library: Pick<Library, 'form' | 'forms'> },
): Promise<LibraryForm> => {
  const found = await library.form(id);
  if (found === undefined) {
    const ids = (await library.forms()).forms.map(({ form }) => form.id);
    throw unknownName(id, ids, formUnknown(id, ids));
  }
  if (!found.ok) throw new ContentError(found.problem.map(problemLine));
  return found.value;
};

/** A casus by its id; an unknown one is wrong use, a broken own one a problem with its places. */
export const casusBy = async (
  id: string,
  { library }: { readonly library: Pick<Library, 'casus' | 'casussen'> },
): Promise<LibraryCasus> => {
  const found = await library.casus(id);
  if (found === undefined) {
    const ids = (await library.casussen()).casussen.map(({ casus }) => casus.id);
    throw unknownName(id, ids, casusUnknown(id, ids));
  }
  if (!found.ok) throw new ContentError(found.problem.map(problemLine));
  return found.value;
};
