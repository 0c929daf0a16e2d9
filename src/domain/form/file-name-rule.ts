import { quoted, type Finding } from '../finding.ts';

/** The shape of an id, whatever the word. */
export const ID_SHAPE = /^[a-z][a-z0-9-]{0,39}$/;

/** Content is found by the name of its file, so that name is its id. */
export const fileNameFindings = (id: string, fileName: string | undefined): readonly Finding[] => {
  if (fileName === undefined || !ID_SHAPE.test(id) || fileName.replace(/\.ya?ml$/i, '') === id) return [];
  const sentence = `De id is ${quoted(id)}, maar het bestand heet ${quoted(fileName)}. Maak ze gelijk.`;
  return [{ code: 'bestandsnaam', at: ['id'], on: 'value', sentence }];
};
