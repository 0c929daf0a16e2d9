import type { ContentFolder } from '../../domain/content.ts';
import type { Problem } from '../../domain/problem.ts';
import { err, type Result } from '../../domain/result.ts';
import { UserError } from '../../domain/trouble.ts';
import { parseContent, type ContentFile, type ContentSurroundings } from '../../formats/content-file.ts';
import { decodeSource } from '../../formats/decode-source.ts';
import type { Ports } from '../../ports.ts';
import type { OwnFile } from '../../ports/library.ts';
import { notRead } from '../../texts/content.ts';
import { filesNotThere } from '../../texts/controleer.ts';

/** What reading content asks of the world. */
export interface ContentPorts {
  readonly files: Pick<Ports['files'], 'readBytes'>;
  readonly library: Pick<Ports['library'], 'kenmerken' | 'naslag' | 'ownFiles'>;
}

/** A list or casus as it was read, or everything that is wrong with it. */
export type ParsedContent = Result<ContentFile, readonly Problem[]>;

/** A file to check: what to call it, what came of reading it, and where it lies when it is the user's own. */
export interface ContentSource {
  readonly shown: string;
  readonly bytes: Result<Uint8Array, Problem>;
  readonly liesIn?: ContentFolder;
  /** What is wrong with its name. */
  readonly name?: Problem;
}

const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** What the rules of content may know beside the text. */
export const surroundingsIn = async ({ library }: ContentPorts): Promise<ContentSurroundings> => {
  const [kenmerken, begrippen, bronnen] = await Promise.all([
    library.kenmerken(),
    library.naslag('woordenlijst'),
    library.naslag('bronnen'),
  ]);
  return { kenmerkIds: ids(kenmerken), begripIds: ids(begrippen), bronIds: ids(bronnen) };
};

// What stands before `.yaml`, whatever the folder.
const ownName = (path: string): string => (path.split(/[\\/]/).at(-1) ?? path).replace(/\.ya?ml$/i, '');

const ownSource = async (
  { folder, path, shown }: OwnFile,
  { files }: ContentPorts,
): Promise<ContentSource> => {
  const bytes = await files.readBytes(path);
  return { shown, liesIn: folder, bytes: bytes.ok ? bytes : err(notRead(shown, bytes.problem)) };
};

/** What cannot be looked into holds nothing but its problem. */
const unseen = (problem: Problem): ContentSource => ({ shown: problem.file, bytes: err(problem) });

/** A file of her own that is meant by its id, where no path leads to a file. */
const ownByName = async (name: string, ports: ContentPorts): Promise<ContentSource | undefined> => {
  if (/[\\/]/.test(name)) return undefined;
  const { files, problems } = await ports.library.ownFiles();
  const own = files.find(({ path }) => ownName(path) === ownName(name));
  return own ? ownSource(own, ports) : problems.map(unseen)[0];
};

/**
 * The files that were named, by path or, for those in her own folders, by id; one that is not there is wrong use,
 * whatever the others hold.
 */
export const namedSources = async (
  paths: readonly string[],
  ports: ContentPorts,
): Promise<readonly ContentSource[]> => {
  const found = await Promise.all(
    paths.map(async (path): Promise<ContentSource | undefined> => {
      const bytes = await ports.files.readBytes(path);
      if (bytes.ok) return { shown: path, bytes };
      if (bytes.problem === 'missing') return ownByName(path, ports);
      return { shown: path, bytes: err(notRead(path, bytes.problem)) };
    }),
  );
  const missing = paths.filter((_, index) => found[index] === undefined);
  if (missing.length > 0) throw new UserError(...filesNotThere(missing));
  return found.flatMap((source) => source ?? []);
};

/** Everything in the user's own folders for content. */
export const ownSources = async (ports: ContentPorts): Promise<readonly ContentSource[]> => {
  const { files, problems } = await ports.library.ownFiles();
  const sources = await Promise.all(
    files.map(async (file) => ({
      ...(await ownSource(file, ports)),
      ...(file.problem && { name: file.problem }),
    })),
  );
  return [...problems.map(unseen), ...sources];
};

/** Everything that is wrong, or worth saying all the same. */
export const problemsOf = (content: ParsedContent): readonly Problem[] =>
  content.ok ? content.value.parsed.warnings : content.problem;

/** Reads a file; whatever it is, this ends in content or in problems with their places. */
export const parsedSource = (
  { shown, bytes, liesIn, name }: ContentSource,
  surroundings: ContentSurroundings,
): ParsedContent => {
  if (!bytes.ok) return err([bytes.problem]);
  const text = decodeSource(bytes.value, shown);
  if (!text.ok) return text;
  if (!name) return parseContent(text.value, shown, surroundings, liesIn);
  // Its id cannot be the name of the file, which is what is wrong.
  const content = parseContent(text.value, shown, { ...surroundings, anyName: true }, liesIn);
  return err([name, ...problemsOf(content)]);
};
