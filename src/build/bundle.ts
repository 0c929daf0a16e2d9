import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BuildOptions, Plugin } from 'rolldown';
import { readTogether } from './read-together.ts';
import { compiledValidators } from './validators.ts';

const SWAPPED: Readonly<Record<string, string>> = {
  'built-in.ts': 'compiled.ts',
  'casussen.ts': 'casussen-compiled.ts',
  'naslag.ts': 'naslag-compiled.ts',
};

/** Swaps modules that read the content as YAML for ones that read what was made of it while building. */
const compiledContent = (): Plugin => ({
  name: 'compiled-content',
  load: (id) => {
    const swapped = SWAPPED[basename(id)];
    if (swapped === undefined || basename(dirname(id)) !== 'content') return undefined;
    return readFile(join(dirname(id), swapped), 'utf8');
  },
});

// commander can start other programs as its commands; ours never does, and loading what that takes is slow.
const withoutSubprocesses = (): Plugin => ({
  name: 'without-subprocesses',
  resolveId: (source, importer = '') =>
    source === 'node:child_process' && /[\\/]commander[\\/]/.test(importer) ? '\0none' : undefined,
  load: (id) => (id === '\0none' ? 'export default {};' : undefined),
});

// What `yaml` has for Node is CommonJS, of which nothing can be left out; its modules are the same code.
const yamlAsModules = (root: string): Record<string, string> => ({
  yaml: `${root}node_modules/yaml/browser/dist/index.js`,
});

/** How the program becomes a few files in a folder; `root` is the repository, with a slash at its end. */
export const bundleOptions = (root: string, folder: string): BuildOptions => {
  const together = readTogether(`${root}src/`, [
    ['main.ts'],
    ['cli.ts'],
    ['adapters/ports.ts', 'commands/checklist.ts', 'commands/reflect.ts'],
  ]);
  return {
    input: `${root}src/main.ts`,
    preserveEntrySignatures: 'allow-extension',
    platform: 'node',
    resolve: { alias: yamlAsModules(root) },
    // A command may load late what another needs at once.
    checks: { ineffectiveDynamicImport: false },
    plugins: [withoutSubprocesses(), compiledContent(), compiledValidators(), together.plugin],
    output: {
      dir: folder,
      minify: true,
      chunkFileNames: '[name]-[hash].js',
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ name: together.nameOf, debugName: 'read together' }],
      },
    },
  };
};
