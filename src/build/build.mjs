// Builds dist/: one bundle a command, the content as JSON, and the validators compiled ahead of time.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Built aside and put in place at the end: a run, or another build, never meets half a dist/.
const aside = `dist.${process.pid}`;
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.20',
  charset: 'utf8',
  logLevel: 'warning',
  // Some packages are CommonJS inside and ask for node's own modules by require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

// commander can start other programs as its commands; ours never does, and loading what that takes is slow.
const withoutSubprocesses = {
  name: 'without-subprocesses',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'none' } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'none' }, () => ({
      contents: 'module.exports = {};',
      loader: 'js',
    }));
  },
};

try {
  const steps = `${aside}/build/steps/index.js`;
  await build({ ...common, entryPoints: ['src/build/steps.ts'], outfile: steps, packages: 'external' });
  const { writeContent, buildPlugins } = await import(new URL(`../../${steps}`, import.meta.url));
  await build({
    ...common,
    entryPoints: ['src/main.ts'],
    outdir: aside,
    splitting: true,
    minify: true,
    plugins: [withoutSubprocesses, ...buildPlugins()],
  });
  await writeContent(`${root}${aside}`);
  rmSync(`${root}${aside}/build`, { recursive: true });
  if (existsSync(`${root}dist`)) renameSync(`${root}dist`, `${root}${aside}.before`);
  renameSync(`${root}${aside}`, `${root}dist`);
} finally {
  for (const left of [aside, `${aside}.before`]) {
    rmSync(`${root}${left}`, { recursive: true, force: true });
  }
}
