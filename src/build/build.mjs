// Builds dist/: one bundle a command, the content as JSON, and the validators compiled ahead of time.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.20',
  charset: 'utf8',
  logLevel: 'warning',
  // Some packages are CommonJS inside and ask for node's own modules by require.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
};

rmSync(`${root}dist`, { recursive: true, force: true });
await build({ ...common, entryPoints: ['src/build/steps.ts'], outfile: 'dist/build/steps/index.js', packages: 'external' });
const { writeContent, buildPlugins } = await import('../../dist/build/steps/index.js');
await build({
  ...common,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  splitting: true,
  minify: true,
  plugins: buildPlugins(),
});
await writeContent(`${root}dist`);
rmSync(`${root}dist/build`, { recursive: true, force: true });
