import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreed, logText } from '../fixtures/share-logs.ts';
import { BIN } from '../support/program.ts';
import { environmentFor } from '../support/environment.ts';
import { scenario, usePty, useTemp } from '../support/tests.ts';
import type { Temp } from '../support/temp.ts';

const ID = '2026-11-20-reflectie-eik';
const LOG = `logs/${ID}.md`;
const TEXT = logText({ id: ID, body: agreed('bellen met de stage') });
const CHOICES = `export: {logs: [${ID}], vragen: {afspraken: ja}, weet_student: ja}\n`;
const SLOW = 60_000;

interface Shared {
  readonly stdout: string;
  readonly stderr: string;
  readonly path: string;
}

const share = (temp: Temp, ...flags: readonly string[]): Shared => {
  temp.write(LOG, TEXT);
  const run = spawnSync(process.execPath, [BIN, 'export', '--antwoorden', '-', ...flags], {
    input: CHOICES,
    encoding: 'utf8',
    cwd: temp.home,
    env: environmentFor(temp, {}),
  });
  expect(run.stderr).toContain('De kopie');
  expect(run.status).toBe(0);
  return { stdout: run.stdout, stderr: run.stderr, path: run.stdout.trim() };
};

/** A colleague with a key of her own, as the age program makes it. */
const colleague = (temp: Temp, name: string): { readonly file: string; readonly recipient: string } => {
  const file = join(temp.home, name);
  execFileSync('age-keygen', ['-o', file], { stdio: 'pipe' });
  const recipient = /^# public key: (age1\w+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return { file, recipient };
};

/** The command that the closing line gives to the colleague. */
const told = ({ stderr }: Shared): string =>
  /age -d [^\n]*/.exec(stderr.replaceAll(/\n(?=\S*kopie)/g, ' '))?.[0] ?? '';

describe('a copy on which there is a lock', () => {
  it('opens for each colleague with the ordinary program, and for nobody else', () => {
    const temp = useTemp();
    const [one, two, other] = ['een', 'twee', 'drie'].map((name) => colleague(temp, name));
    const recipients = [one, two].flatMap((person) => ['--ontvanger', person?.recipient ?? '']);
    const shared = share(temp, '--formaat', 'html', ...recipients);
    expect(shared.path).toMatch(/-kopie\.html\.age$/);
    expect(statSync(shared.path).mode & 0o777).toBe(0o600);
    for (const person of [one, two]) {
      const opened = execFileSync('age', ['-d', '-i', person?.file ?? '', shared.path], { encoding: 'utf8' });
      expect(opened).toMatch(/^<!DOCTYPE html>[^]*bellen met de stage/);
    }
    const refused = spawnSync('age', ['-d', '-i', other?.file ?? '', shared.path], { encoding: 'utf8' });
    expect(refused.status).not.toBe(0);
    // As the closing line says it, in the folder of the copy.
    const command = told(shared).replace('SLEUTELBESTAND', one?.file ?? '');
    execFileSync('bash', ['-c', command], { cwd: join(temp.map, 'exports'), stdio: 'pipe' });
    expect(readFileSync(shared.path.replace(/\.age$/, ''), 'utf8')).toContain('bellen met de stage');
  });

  it('opens with the passphrase from a file, by the line that is told', async () => {
    const temp = useTemp();
    const file = join(temp.home, 'wachtwoord');
    writeFileSync(file, 'boom stoel rivier é\r\n');
    const shared = share(temp, '--wachtwoordbestand', file);
    expect(readFileSync(shared.path).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    const wrong = usePty('bash', { temp, args: ['-c', told(shared)], cwd: join(temp.map, 'exports') });
    await wrong.waitFor('Enter passphrase');
    wrong.type('boom stoel ravijn\r');
    expect((await wrong.exit).code).not.toBe(0);
    const right = usePty('bash', { temp, args: ['-c', told(shared)], cwd: join(temp.map, 'exports') });
    await right.waitFor('Enter passphrase');
    right.type('boom stoel rivier é\r');
    expect((await right.exit).code).toBe(0);
    expect(readFileSync(shared.path.replace(/\.age$/, ''), 'utf8')).toContain('bellen met de stage');
  });

  it('is letters that the program reads, in a window', () => {
    const temp = useTemp();
    const { file, recipient } = colleague(temp, 'een');
    const shared = share(temp, '--uitvoer', '-', '--ontvanger', recipient);
    expect(shared.stdout).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    const opened = execFileSync('age', ['-d', '-i', file], { input: shared.stdout, encoding: 'utf8' });
    expect(opened).toMatch(/^Kopie voor een collega-begeleider\n/);
    expect(shared.stderr).toContain('Je collega bewaart de letters eerst in een bestand: kopie.txt.age');
  });
});

describe('a passphrase in the conversation', { timeout: 2 * SLOW }, () => {
  scenario(
    'is typed twice, shown nowhere, and opens the copy',
    `
    $ kansrijk export
    > kies mentor
    > volgende
    > volgende
    > kies Ja
    > volgende
    > volgende
    ziet: Wat voor bestand wil je maken?
    > kies Op slot
    ziet: Wat voor bestand gaat er op slot?
    > kies Pagina
    ziet: Wil je dit wachtwoord nemen?
    > kies Ik bedenk er zelf een
    ziet: Welk wachtwoord wil je?
    > regel boom
    ziet: Dit is te kort.
    > toets ctrl+u
    > regel boom stoel rivier
    ziet: Typ het wachtwoord nog een keer.
    niet: boom
    niet: stoel
    > regel boom stoel rivier
    ziet: Wil je de map nu zien?
    niet: stoel
    > volgende
    einde: 0
    bestand: exports/*-kopie.html.age bevat age-encryption.org/v1
    `,
    {
      timeout: SLOW,
      files: { [LOG]: TEXT },
      afterwards: async ({ ptys }, temp) => {
        expect(ptys.map((pty) => pty.output()).join('')).not.toMatch(/stoel|rivier/);
        for (const file of temp.files()) expect(temp.read(file), file).not.toContain('stoel');
        const sealed = temp.files().find((file) => file.endsWith('.age')) ?? '';
        const opening = usePty('age', { temp, args: ['-d', join(temp.map, sealed)] });
        await opening.waitFor('Enter passphrase');
        opening.type('boom stoel rivier\r');
        await opening.waitFor('bellen met de stage', { timeout: SLOW });
      },
    },
  );
});
