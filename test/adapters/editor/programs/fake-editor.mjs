// An editor for tests: `fake-editor.mjs MANNER … FILE` does one thing with the file, which is its last argument.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const [manner = '', ...rest] = process.argv.slice(2);
const file = rest.at(-1) ?? '';
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const MANNERS = {
  /** Adds a line and closes. */
  adds: () => writeFileSync(file, `${readFileSync(file, 'utf8')}en dit schreef ik erbij\r\n\r\n`),
  /** Saves as many editors do: a new file in the place of the old one, with a copy left beside it. */
  replaces: () => {
    writeFileSync(`${file}~`, readFileSync(file));
    writeFileSync(`${file}.nieuw`, 'een heel andere tekst\u0007\n');
    renameSync(`${file}.nieuw`, file);
  },
  empties: () => writeFileSync(file, ''),
  atOnce: () => undefined,
  looks: () => wait(1200),
  fails: () => {
    process.exitCode = 3;
  },
  savesAndFails: () => {
    writeFileSync(file, 'bewaard');
    process.exitCode = 1;
  },
  removes: () => rmSync(file),
  /** Saves twice while it is open, and closes when a file beside it says so. */
  savesNowAndThen: async () => {
    writeFileSync(file, 'eerste keer\n');
    await wait(1500);
    writeFileSync(file, 'tweede keer\n');
    while (!existsSync(`${file}.klaar`)) await wait(20);
  },
  /** Saves, and takes it back. */
  changesItsMind: async () => {
    const before = readFileSync(file);
    writeFileSync(file, 'toch niet\n');
    await wait(1500);
    writeFileSync(file, before);
  },
  /** Saves, and takes the file away. */
  savesAndRemoves: async () => {
    writeFileSync(file, 'bewaard en weg\n');
    await wait(1500);
    rmSync(file);
  },
  /** Closes when a file beside it says so. */
  waitsForFile: async () => {
    process.on('SIGINT', () => undefined);
    writeFileSync(file, 'uit de editor\n');
    writeFileSync(`${file}.klaar`, '');
    while (!existsSync(`${file}.dicht`)) await wait(20);
  },
  /** Keeps open until it is killed. */
  hangs: () => wait(60_000),
  /** What nano does when its window closes, or it is asked to end. */
  rescues: async () => {
    const rescue = () => {
      writeFileSync(`${file}.save`, 'nog niet bewaard\n');
      process.exit(1);
    };
    process.on('SIGHUP', rescue);
    process.on('SIGTERM', rescue);
    writeFileSync(`${file}.klaar`, '');
    await wait(60_000);
  },
  /** Does not listen when it is asked to close. */
  stubborn: async () => {
    process.on('SIGTERM', () => undefined);
    writeFileSync(`${file}.klaar`, '');
    await wait(60_000);
  },
};

await (MANNERS[manner] ?? MANNERS.fails)();
