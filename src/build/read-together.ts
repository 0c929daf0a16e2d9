import { basename, join } from 'node:path';
import type { Plugin } from 'rolldown';

/** Which modules are put in one file, because they are always read together: opening a file takes longer than reading on. */
interface Together {
  /** Sees the whole program before it is divided. */
  readonly plugin: Plugin;
  /** The name of the file that a module goes in; nothing: where the bundler would put it. */
  readonly nameOf: (id: string) => string | undefined;
}

/**
 * Puts everything that some modules import, however far away, in one file with them; `steps` are such modules, relative
 * to `root`, in the order in which a run reads them: what an earlier step read is not in a later file. So a file needs
 * only the files before it, and none of them waits for a later one.
 */
export const readTogether = (root: string, steps: readonly (readonly string[])[]): Together => {
  const names = new Map<string, string>();
  return {
    plugin: {
      name: 'read-together',
      buildEnd() {
        for (const step of steps) {
          const name = basename(step[0] ?? '', '.ts');
          const waiting = step.map((module) => join(root, module));
          for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
            if (names.has(id)) continue;
            const info = this.getModuleInfo(id);
            if (!info) continue;
            names.set(id, name);
            waiting.push(...info.importedIds);
          }
        }
      },
    },
    nameOf: (id) => names.get(id),
  };
};
