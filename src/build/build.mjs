// Builds dist/: the program in a few files, the content as JSON, and the validators compiled ahead of time.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Built aside and put in place at the end: a run, or another build, never meets half a dist/.
const aside = `${root}dist.${process.pid}`;

try {
  const steps = `${aside}/build/steps`;
  await build({
    input: ['bundle', 'content'].map((name) => `${root}src/build/${name}.ts`),
    platform: 'node',
    external: (id) => !/^([./]|[A-Za-z]:)/.test(id),
    output: { dir: steps },
  });
  const step = (name) => import(pathToFileURL(`${steps}/${name}.js`));
  const { bundleOptions } = await step('bundle');
  await build(bundleOptions(root, aside));
  const { writeContent } = await step('content');
  await writeContent(aside);
  rmSync(`${aside}/build`, { recursive: true });
  if (existsSync(`${root}dist`)) renameSync(`${root}dist`, `${aside}.before`);
  renameSync(aside, `${root}dist`);
} finally {
  for (const left of [aside, `${aside}.before`]) rmSync(left, { recursive: true, force: true });
}
