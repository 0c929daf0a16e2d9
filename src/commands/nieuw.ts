import type { ContentFolder } from '../domain/content.ts';
import { ID_SHAPE } from '../domain/form/file-name-rule.ts';
import { fitsAsId, proposedId, titleFor } from '../domain/form/id-proposal.ts';
import { nearest } from '../domain/nearest.ts';
import type { Outcome } from '../domain/outcome.ts';
import { UserError } from '../domain/trouble.ts';
import type { ContentWriter, Library, OwnFile } from '../ports/library.ts';
import type { Ending, Terminal } from '../ports/terminal.ts';
import * as texts from '../texts/nieuw.ts';
import { startCasus } from '../texts/start-casus.ts';
import { startList } from '../texts/start-list.ts';
import { outcomeOf } from './talk/ended.ts';

/** What to begin, and under which id. */
export interface NieuwFlags {
  readonly soort?: string;
  readonly id?: string;
}

/** What `nieuw` asks of the world. */
export interface NieuwPorts {
  readonly contentWriter: ContentWriter;
  readonly library: Pick<Library, 'ownFiles'>;
  readonly terminal: Pick<Terminal, 'interactive' | 'converse' | 'printRaw' | 'tell'>;
  readonly folder: string;
}

const KINDS: Readonly<Record<string, ContentFolder>> = {
  checklist: 'checklists',
  lijst: 'checklists',
  casus: 'casussen',
};

const START = { checklists: startList, casussen: startCasus } as const;

const kindOf = async (
  word: string | undefined,
  terminal: NieuwPorts['terminal'],
): Promise<ContentFolder | Ending> => {
  if (word === undefined && terminal.interactive) {
    const chosen = await terminal.converse((conversation) => conversation.choose(texts.KIND_CHOICE));
    return chosen.type === 'chosen' ? chosen.value : chosen;
  }
  const kind = word?.toLowerCase() ?? '';
  const folder = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  // Nothing is written on a guess.
  if (folder === undefined) throw new UserError(...texts.whichKind(word, nearest(kind, Object.keys(KINDS))));
  return folder;
};

const NAME = /([^\\/]+?)(?:\.ya?ml)?$/i;

const idOf = ({ path }: OwnFile): string => NAME.exec(path)?.[1]?.toLowerCase() ?? '';

/** `kansrijk nieuw checklist|casus [ID]`: a file of her own that works already; never over another. */
export const run = async ({ soort, id }: NieuwFlags, ports: NieuwPorts): Promise<Outcome> => {
  const { contentWriter, library, terminal } = ports;
  const folder = await kindOf(soort, terminal);
  if (typeof folder !== 'string') return outcomeOf(folder);

  const own = (await library.ownFiles()).files.filter((file) => file.folder === folder);
  const taken = own.map(idOf);
  const proposal = async (text: string): Promise<string> => {
    const free = proposedId(folder, text, taken, texts.FIRST_ID[folder]);
    // What is ours is taken too, unless she asks for it by name.
    return (await contentWriter.ours(folder, free)) === undefined
      ? free
      : proposedId(folder, text, [...taken, free], texts.FIRST_ID[folder]);
  };

  const name = id ?? (await proposal(texts.FIRST_ID[folder]));
  if (!fitsAsId(folder, name)) {
    const reserved = ID_SHAPE.test(name);
    throw new UserError(...texts.cannotBeCalled(folder, name, reserved, await proposal(name)));
  }
  const ours = await contentWriter.ours(folder, name);
  const there = own.find((file) => idOf(file) === name);
  const shown = there?.shown ?? `${ports.folder}/${folder}/${name}.yaml`;
  const path =
    there === undefined
      ? await contentWriter.write(folder, name, ours ?? START[folder]({ id: name, title: titleFor(name) }))
      : undefined;
  if (path === undefined) throw new UserError(...texts.isThereAlready(folder, shown, await proposal(name)));
  if (ours !== undefined) terminal.tell(texts.takesOurPlace(folder, name));
  terminal.tell(texts.nextSteps(folder, { id: name, shown, copy: ours !== undefined }));
  terminal.printRaw(path);
  return 'done';
};
