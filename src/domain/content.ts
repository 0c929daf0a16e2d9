/** The folders of content, in the product and in the user's folder. */
export type ContentFolder = 'checklists' | 'casussen';

/** What stands under `schema` in a file that a school may write, by the folder where such files lie. */
export const CONTENT_SCHEMAS: Readonly<Record<ContentFolder, string>> = {
  checklists: 'kansrijk/vorm/1',
  casussen: 'kansrijk/casus/1',
};
