// `npm run bench [-- start-up|privacy|keys]`: measures; judges nothing.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a bench written in TypeScript: bundled aside, and gone afterwards. */
const bundled = async (entry, use) => {
  const aside = `${root}dist.bench-${process.pid}`;
  try {
    // As deep as what the screens' tests share, which looks for the content from where it lies.
    const file = `${aside}/adapters/terminal/screens/bench.mjs`;
    await build({
      input: entry,
      platform: 'node',
      external: (id) => !/^([./]|[A-Za-z]:)/.test(id),
      output: { file, codeSplitting: false },
    });
    await use(await import(pathToFileURL(file)));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
};

const benches = {
  'start-up': () => import('./start-up.mjs'),
  privacy: () =>
    bundled(fileURLToPath(new URL('privacy.ts', import.meta.url)), async ({ privacyBench }) => {
      process.stdout.write(`${await privacyBench({ root: pathToFileURL(root) })}\n`);
    }),
  keys: () =>
    bundled(fileURLToPath(new URL('keys.ts', import.meta.url)), async ({ keysBench }) => {
      process.stdout.write(`${await keysBench(pathToFileURL(root))}\n`);
    }),
};

const [name = 'start-up'] = process.argv.slice(2);
if (Object.hasOwn(benches, name)) await benches[name]();
else {
  process.stderr.write(`There is no bench called ${name}; there is: ${Object.keys(benches).join(', ')}\n`);
  process.exitCode = 2;
}
