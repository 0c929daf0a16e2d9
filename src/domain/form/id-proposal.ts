import type { ContentFolder } from '../content.ts';
import { isFormId, isId } from '../words.ts';

const LONGEST = 40;

/** Whether a text can be the id of content in this folder. */
export const fitsAsId = (folder: ContentFolder, text: string): boolean =>
  folder === 'checklists' ? isFormId(text) : isId(text);

/** A text as an id could be written: small letters without accents, digits, and dashes for the rest. */
const asId = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\.ya?ml$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');

/** The first id that is allowed and free, as close as can be to what was typed; `instead` where nothing is left of it. */
export const proposedId = (
  folder: ContentFolder,
  text: string,
  taken: readonly string[],
  instead: string,
): string => {
  const wished = asId(text);
  const base = fitsAsId(folder, wished) ? wished : instead;
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? '' : `-${number}`;
    const id = `${base.slice(0, LONGEST - tail.length).replace(/-+$/, '')}${tail}`;
    if (!taken.includes(id) && fitsAsId(folder, id)) return id;
  }
};

/** A title to begin with: the id in words. */
export const titleFor = (id: string): string => {
  const words = id.replace(/-+/g, ' ').trim();
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
};
