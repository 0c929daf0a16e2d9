import { casusForm, type Telling } from '../../domain/casus/casus-form.ts';
import type { Option } from '../../domain/form/form.ts';
import { ROLLEN, isOneOf } from '../../domain/words.ts';
import type { Library, LibraryCasus, LibraryForm } from '../../ports/library.ts';
import { ALONE, TEAM } from '../../texts/casus.ts';

/** A casus as a form that a conversation can walk; its hash is that of the casus. */
export const formOfCasus = async (
  { casus, sha256, versionName, own }: LibraryCasus,
  telling: Telling,
  { library }: { readonly library: Pick<Library, 'kenmerken' | 'intake'> },
): Promise<LibraryForm> => {
  const [kenmerken, intake] = await Promise.all([library.kenmerken(), library.intake()]);
  const rollen = intake.find(({ id }) => id === 'rol')?.options ?? [];
  const form = casusForm(casus, telling, {
    words: telling.samen ? TEAM : ALONE,
    kenmerken: kenmerken.map(({ id, naam }): Option => ({ id, text: naam })),
    rollen: rollen.filter(({ id }) => isOneOf(ROLLEN, id)),
  });
  return { form, sha256, versionName, own };
};
