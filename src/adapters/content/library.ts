import type { Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { ParsedForm } from '../../formats/form-yaml.ts';
import type { Library, LibraryForm } from '../../ports.ts';
import { builtIn, type BuiltIn } from './built-in.ts';
import { naslag } from './naslag.ts';
import type { OwnContent } from './own.ts';

const asBuiltIn = (parsed: ParsedForm): LibraryForm => ({
  form: parsed.form,
  sha256: parsed.sha256,
  versionName: parsed.form.version,
  own: false,
});

/** An own file with the id and version of a built-in form but other content works, and its version says so. */
const asOwn = (parsed: ParsedForm, { forms }: BuiltIn): LibraryForm => {
  const theirs = forms.find(({ form }) => form.id === parsed.form.id);
  const clashes = theirs?.form.version === parsed.form.version && theirs.sha256 !== parsed.sha256;
  return { ...asBuiltIn(parsed), versionName: clashes ? `${parsed.form.version}+eigen` : parsed.form.version, own: true };
};

/** The product's content and that of the user's folder, which takes its place by id. Everything is read once. */
export const openLibrary = (own: OwnContent): Library => {
  let content: Promise<BuiltIn> | undefined;
  const loaded = (): Promise<BuiltIn> => (content ??= builtIn());

  const form = async (id: string): Promise<Result<LibraryForm, readonly Problem[]> | undefined> => {
    const base = await loaded();
    const parsed = await own.form(id, base.kenmerken.map((kenmerk) => kenmerk.id));
    if (parsed) return parsed.ok ? ok(asOwn(parsed.value, base)) : err(parsed.problem);
    const theirs = base.forms.find((candidate) => candidate.form.id === id);
    return theirs && ok(asBuiltIn(theirs));
  };

  return {
    form,
    async forms() {
      const base = await loaded();
      const ids = [...new Set([...base.forms.map((known) => known.form.id), ...(await own.formIds())])];
      const found = await Promise.all(ids.map(form));
      return {
        forms: found.flatMap((result) => (result?.ok ? [result.value] : [])),
        problems: found.flatMap((result) => (result && !result.ok ? result.problem : [])),
      };
    },
    intake: async () => (await loaded()).intake,
    kenmerken: async () => (await loaded()).kenmerken,
    naslag,
    signals: async (rol) => (await loaded()).signals[rol ?? 'anders'] ?? [],
  };
};
