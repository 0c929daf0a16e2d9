// Publishes the content: writes checklists/versies.json, to which test/content/versions.test.ts holds it.
// Run it before a release gets its heading in CHANGELOG.md. As long as no release has one (`## [1.0.0]`), nobody has
// any content, and it may be run at any time: it then takes the content as it is.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = new URL('../../', import.meta.url);
const aside = `dist.${process.pid}`;

try {
  await build({
    input: fileURLToPath(new URL('src/build/release.ts', root)),
    platform: 'node',
    external: (id) => !/^([./]|[A-Za-z]:)/.test(id),
    output: { file: fileURLToPath(new URL(`${aside}/build/release/index.js`, root)) },
  });
  const { release } = await import(new URL(`${aside}/build/release/index.js`, root));
  const problems = await release(root);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  rmSync(new URL(`${aside}/`, root), { recursive: true, force: true });
}
