import { basename } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import type { StoredLog } from '../../ports/stores.ts';
import { sameId } from '../../texts/files.ts';

const nameOf = (path: string): string => basename(path, '.md');

/** The file that keeps an id of which there are more: the one that is called so, else the first by name. */
const ownerOf = (id: string, paths: readonly string[]): string | undefined =>
  paths.find((path) => nameOf(path) === id) ?? paths.toSorted()[0];

/** A log whose id belongs to another, as a copied file gives; `name` is that of its file. */
export interface Twin {
  readonly path: string;
  readonly name: string;
  /** Says so. */
  readonly problem: Problem;
}

/** The logs whose id belongs to another of these. */
export const twinsAmong = (logs: readonly StoredLog[]): readonly Twin[] => {
  const paths = new Map<string, string[]>();
  for (const { log, path } of logs) paths.set(log.head.id, [...(paths.get(log.head.id) ?? []), path]);
  return logs.flatMap(({ log: { head }, path }): readonly Twin[] => {
    const owner = ownerOf(head.id, paths.get(head.id) ?? []);
    if (owner === undefined || owner === path) return [];
    const name = nameOf(path);
    const sentence = sameId(head.id, basename(owner), name);
    return [
      { path, name, problem: { code: 'dubbel', file: path, line: 1, column: 1, sentence, warning: true } },
    ];
  });
};
