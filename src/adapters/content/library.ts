import type { ContentFolder } from '../../domain/content.ts';
import type { Problem } from '../../domain/problem.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { ParsedCasus } from '../../formats/casus-yaml.ts';
import type { ParsedForm } from '../../formats/form-yaml.ts';
import type { Library, LibraryCasus, LibraryForm } from '../../ports/library.ts';
import { differsFromOurs, oursInstead } from '../../texts/content.ts';
import { builtIn, type BuiltIn } from './built-in.ts';
import { builtInCasussen } from './casussen.ts';
import { naslag } from './naslag.ts';
import type { NamedOwnFile, OwnContent, OwnSource } from './own.ts';

type Found<Item> = Result<Item, readonly Problem[]> | undefined;

/** One kind of content: the product's own by id, how an own file is read, and what both are called. */
interface Kind<Parsed, Item> {
  readonly folder: ContentFolder;
  builtIn(): Promise<readonly Parsed[]>;
  parse(source: OwnSource): Promise<Result<Parsed, readonly Problem[]>>;
  id(parsed: Parsed): string;
  version(parsed: Parsed): string;
  hash(parsed: Parsed): string;
  item(parsed: Parsed, versionName: string, own: boolean): Item;
}

/** The items of one kind: an own file takes the place of a built-in one by id. */
class Shelf<Parsed, Item> {
  readonly #kind: Kind<Parsed, Item>;
  readonly #own: OwnContent;
  readonly #warn: (sentence: string) => void;
  readonly #warned = new Set<string>();

  constructor(kind: Kind<Parsed, Item>, own: OwnContent, warn: (sentence: string) => void) {
    this.#kind = kind;
    this.#own = own;
    this.#warn = warn;
  }

  /** One item; that an own file differs from ours under the same version is told once a run. */
  async one(id: string): Promise<Found<Item>> {
    const warn = (sentence: string): void => {
      if (!this.#warned.has(sentence)) this.#warn(sentence);
      this.#warned.add(sentence);
    };
    const files = await this.#own.files(this.#kind.folder);
    if (files.ok) return this.#find(id, files.value, warn);
    const ours = await this.ours(id);
    if (!ours) return err([files.problem]);
    // Whoever has a conversation in two minutes can go on with ours, and knows that it is ours.
    warn(oursInstead(files.problem.file));
    return ok(ours);
  }

  /** Our own item, whether or not an own file takes its place. */
  async ours(id: string): Promise<Item | undefined> {
    const kind = this.#kind;
    const theirs = (await kind.builtIn()).find((parsed) => kind.id(parsed) === id);
    return theirs && kind.item(theirs, kind.version(theirs), false);
  }

  /** Every item, ours first, with what is wrong with own files. */
  async all(): Promise<{ readonly items: readonly Item[]; readonly problems: readonly Problem[] }> {
    const { folder } = this.#kind;
    const [ours, listed] = await Promise.all([this.#kind.builtIn(), this.#own.files(folder)]);
    const files = listed.ok ? listed.value : [];
    const own = files.flatMap(({ id, problem }) => (problem ? [] : [id]));
    const ids = [...new Set([...ours.map((parsed) => this.#kind.id(parsed)), ...own])];
    // Their version tells it where all are listed.
    const found = await Promise.all(ids.map((id) => this.#find(id, files, () => undefined)));
    return {
      items: found.flatMap((result) => (result?.ok ? [result.value] : [])),
      problems: [
        ...(listed.ok ? [] : [listed.problem]),
        ...files.flatMap(({ problem }) => (problem ? [problem] : [])),
        ...found.flatMap((result) => (result && !result.ok ? result.problem : [])),
      ],
    };
  }

  async #find(
    id: string,
    files: readonly NamedOwnFile[],
    warn: (sentence: string) => void,
  ): Promise<Found<Item>> {
    const kind = this.#kind;
    const file = files.find((each) => each.id === id && !each.problem);
    const [ours, source] = await Promise.all([kind.builtIn(), file && this.#own.source(file)]);
    const theirs = ours.find((parsed) => kind.id(parsed) === id);
    if (!source) return theirs && ok(kind.item(theirs, kind.version(theirs), false));
    if (!source.ok) return err(source.problem);
    const parsed = await kind.parse(source.value);
    if (!parsed.ok) return parsed;
    const version = kind.version(parsed.value);
    const differs =
      theirs !== undefined &&
      kind.version(theirs) === version &&
      kind.hash(theirs) !== kind.hash(parsed.value);
    if (differs) warn(differsFromOurs(source.value.file, version));
    return ok(kind.item(parsed.value, differs ? `${version}+eigen` : version, true));
  }
}

const forms = (loaded: () => Promise<BuiltIn>): Kind<ParsedForm, LibraryForm> => ({
  folder: 'checklists',
  builtIn: async () => (await loaded()).forms,
  async parse({ text, file }) {
    const { parseForm } = await import('../../formats/form-yaml.ts');
    return parseForm(text, file, { kenmerkIds: (await loaded()).kenmerken.map(({ id }) => id) });
  },
  id: ({ form }) => form.id,
  version: ({ form }) => form.version,
  hash: ({ sha256 }) => sha256,
  item: ({ form, sha256 }, versionName, own) => ({ form, sha256, versionName, own }),
});

const casussen = (): Kind<ParsedCasus, LibraryCasus> => {
  let content: Promise<readonly ParsedCasus[]> | undefined;
  return {
    folder: 'casussen',
    builtIn: () => (content ??= builtInCasussen()),
    async parse({ text, file }) {
      const [{ parseCasus }, { casusSurroundings }] = await Promise.all([
        import('../../formats/casus-yaml.ts'),
        import('./surroundings.ts'),
      ]);
      return parseCasus(text, file, await casusSurroundings());
    },
    id: ({ casus }) => casus.id,
    version: ({ casus }) => casus.version,
    hash: ({ sha256 }) => sha256,
    item: ({ casus, sha256 }, versionName, own) => ({ casus, sha256, versionName, own }),
  };
};

/**
 * The product's content and that of the user's folder, which takes its place by id. What is ours is read once; `warn`
 * is told what she should know of an own file that is used.
 */
export const openLibrary = (own: OwnContent, warn: (sentence: string) => void): Library => {
  let content: Promise<BuiltIn> | undefined;
  const loaded = (): Promise<BuiltIn> => (content ??= builtIn());
  const formShelf = new Shelf(forms(loaded), own, warn);
  const casusShelf = new Shelf(casussen(), own, warn);
  return {
    form: (id) => formShelf.one(id),
    ourForm: (id) => formShelf.ours(id),
    async forms() {
      const { items, problems } = await formShelf.all();
      return { forms: items, problems };
    },
    casus: (id) => casusShelf.one(id),
    async casussen() {
      const { items, problems } = await casusShelf.all();
      return { casussen: items, problems };
    },
    async ownFiles() {
      const folders = await Promise.all([own.files('checklists'), own.files('casussen')]);
      return {
        files: folders.flatMap((files) => (files.ok ? files.value : [])),
        problems: folders.flatMap((files) => (files.ok ? [] : [files.problem])),
      };
    },
    intake: async () => (await loaded()).intake,
    kenmerken: async () => (await loaded()).kenmerken,
    naslag,
    signals: async (rol) => (await loaded()).signals[rol ?? 'anders'] ?? [],
  };
};
