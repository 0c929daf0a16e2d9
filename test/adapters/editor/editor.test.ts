import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createEditor, type EditorParts } from '../../../src/adapters/editor.ts';
import { EditorFiles } from '../../../src/adapters/files/editor-files.ts';
import { realFiles, type FilePort } from '../../../src/adapters/files/file-port.ts';
import { Locks } from '../../../src/adapters/files/locks.ts';
import type { Edited, Editor } from '../../../src/ports/terminal.ts';
import { emptyFolder, processes, refusing } from '../files/machine.ts';

const FAKE = fileURLToPath(new URL('programs/fake-editor.mjs', import.meta.url));
const STILL_HERE = 'Je tekst staat hier nog.';

interface Opened {
  readonly editor: Editor;
  readonly home: string;
  /** What was said and what was saved meanwhile. */
  readonly said: string[];
  readonly saved: string[];
  edit(text: string, name?: string): Promise<Edited>;
  /** What lies below the folder for editors; locks left out. */
  files(): readonly string[];
}

const withCommand = (
  command: string,
  part: Partial<EditorParts> & { readonly disk?: FilePort } = {},
): Opened => {
  const home = emptyFolder();
  const { disk = realFiles } = part;
  const said: string[] = [];
  const saved: string[] = [];
  const editor = createEditor({
    setting: async () => command,
    files: new EditorFiles(home, { files: disk, locks: new Locks(disk, processes(1), () => 0) }),
    env: { PATH: process.env['PATH'], HOME: home },
    cwd: home,
    platform: process.platform,
    ...part,
  });
  return {
    editor,
    home,
    said,
    saved,
    edit: (text, name = 'goed') =>
      editor.edit({
        text,
        name,
        saved: (now) => void saved.push(now),
        say: (sentence) => void said.push(sentence),
      }),
    files: () => readdirSync(join(home, 'bewerken')),
  };
};

const fake = (manner: string, part: Parameters<typeof withCommand>[1] = {}): Opened =>
  withCommand(`"${process.execPath}" "${FAKE}" ${manner}`, part);

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('her own editor', () => {
  it('brings back what she wrote, normalised, and leaves no file', async () => {
    const { edit, files, said } = fake('adds');
    expect(await edit('een\n\ntwee')).toEqual({ text: 'een\n\ntwee\nen dit schreef ik erbij' });
    expect(files()).toEqual([]);
    expect(said).toEqual([
      'Je tekst staat open in je editor. Bewaar hem daar en sluit hem, dan ga je hier verder.',
    ]);
  });

  it('says how she comes back before an editor in the terminal, with a moment to read it the first time', async () => {
    const bin = emptyFolder();
    writeFileSync(join(bin, 'nano'), `#!/bin/sh\nexec "${process.execPath}" "${FAKE}" looks "$@"\n`, {
      mode: 0o755,
    });
    const { edit, said } = withCommand(join(bin, 'nano'), { reading: 300 });
    const from = performance.now();
    await edit('een');
    expect(performance.now() - from).toBeGreaterThan(290);
    expect(said).toEqual([
      'Je editor gaat open. Klaar? Druk op Ctrl+O, Enter en dan Ctrl+X: dan ben je weer hier.',
    ]);
  });

  it('may save as it likes, and what it leaves beside the file goes too', async () => {
    const { edit, files } = fake('replaces');
    expect(await edit('een')).toEqual({ text: 'een heel andere tekst' });
    expect(files()).toEqual([]);
  });

  it('may empty the text', async () => {
    expect(await fake('empties').edit('een')).toEqual({ text: '' });
  });

  it('says nothing when she only looked', async () => {
    expect(await fake('looks').edit('een')).toEqual({});
  });

  it('keeps each text that she saves while it is open', async () => {
    const { edit, saved, home } = fake('savesNowAndThen');
    const edited = edit('een');
    await expect.poll(() => saved, { timeout: 6000 }).toEqual(['eerste keer', 'tweede keer']);
    expect(statSync(join(home, 'bewerken', 'antwoord.md')).mode & 0o777).toBe(0o600);
    writeFileSync(join(home, 'bewerken', 'antwoord.md.klaar'), '');
    expect(await edited).toEqual({ text: 'tweede keer' });
  });

  it('gives the old text again when she went back to it after saving another', async () => {
    const { edit, saved } = fake('changesItsMind');
    expect(await edit('een')).toEqual({ text: 'een' });
    expect(saved[0]).toBe('toch niet');
  });

  it('gives what was saved last when the file is gone in the end', async () => {
    expect(await fake('savesAndRemoves').edit('een')).toEqual({ text: 'bewaard en weg' });
  });

  it('is opened without a shell: nothing in the command or the folder is run', async () => {
    const { edit, home } = fake('adds; touch gevaar $(touch gevaar) `touch gevaar`', { cwd: tmpdir() });
    const { message } = await edit('een');
    expect(message).toBe(`Je editor stopte met een fout. ${STILL_HERE}`);
    expect(readdirSync(home)).toEqual(['bewerken']);
  });
});

describe('an editor that closes at once', () => {
  it('is noticed, and nothing is lost', async () => {
    const { edit } = fake('atOnce');
    expect(await edit('een')).toEqual({
      message: 'Je editor was meteen weer dicht. Schrijf je daar nog? Bewaar, en druk weer op Ctrl+E.',
    });
  });

  it('may still be open in a window of its own: what she saves there comes with the next Ctrl+E', async () => {
    const { edit, home, files } = fake('atOnce');
    await edit('een');
    writeFileSync(join(home, 'bewerken', 'antwoord.md'), 'daar geschreven\n');
    // Not in another answer.
    expect((await edit('iets anders', 'anders')).text).toBeUndefined();
    expect(await edit('een')).toEqual({ text: 'daar geschreven' });
    expect(files()).toEqual(expect.not.arrayContaining(['antwoord.md']));
  });

  it('is opened again when nothing was saved there', async () => {
    const { edit } = fake('atOnce');
    await edit('een');
    expect((await edit('een')).message).toContain('meteen weer dicht');
  });

  it('leaves no file behind when the conversation ends', async () => {
    const { edit, editor, files } = fake('atOnce');
    await edit('een');
    editor.close();
    expect(files()).toEqual([]);
  });
});

describe('an editor that does not do what it should', () => {
  it.each([
    ['fails', { message: `Je editor stopte met een fout. ${STILL_HERE}` }],
    [
      'savesAndFails',
      { text: 'bewaard', message: 'Je editor stopte met een fout. Wat je daar bewaarde, staat hier.' },
    ],
    ['removes', { message: `Er kwam geen tekst terug uit je editor. ${STILL_HERE}` }],
  ])('%s', async (manner, edited) => {
    const { edit, files } = fake(manner);
    expect(await edit('een')).toEqual(edited);
    expect(files()).toEqual([]);
  });

  it('is not there', async () => {
    const { edit, editor } = withCommand('bestaat-niet --wait');
    expect(await edit('een')).toEqual({ message: `De editor bestaat-niet is er niet. ${STILL_HERE}` });
    expect(editor.works()).toBe(false);
  });

  it('is a file that cannot be run', async () => {
    const made = emptyFolder();
    const path = join(made, 'kapot');
    writeFileSync(path, '#!/bestaat/niet\n', { mode: 0o755 });
    const { edit, files } = withCommand(path);
    expect(await edit('een')).toEqual({ message: `De editor kapot kon niet starten. ${STILL_HERE}` });
    expect(files()).toEqual([]);
  });

  it('cannot have the text when the disk is full', async () => {
    const { edit } = fake('adds', { disk: refusing('ENOSPC', ['write'], Infinity, 'antwoord.md') });
    expect(await edit('een')).toEqual({
      message: `De tekst kon niet naar je editor. De schijf is vol. ${STILL_HERE}`,
    });
  });

  it('is the usual one when the settings cannot be read', async () => {
    const { edit } = withCommand('', {
      setting: () => Promise.reject(new Error('kapot')),
      env: { PATH: process.env['PATH'], VISUAL: `"${process.execPath}" "${FAKE}" adds` },
    });
    expect((await edit('een')).text).toContain('erbij');
  });

  it('is told of before a first text as soon as it is found', async () => {
    const { editor } = fake('adds');
    expect(editor.works()).toBe(false);
    await soon();
    expect(editor.works()).toBe(true);
  });
});

describe('an editor that is open when the program must end', () => {
  it('is asked to close', async () => {
    const opened = fake('hangs');
    const edited = opened.edit('een');
    await soon();
    opened.editor.stop('SIGTERM');
    expect(await edited).toEqual({ message: `Je editor stopte met een fout. ${STILL_HERE}` });
    expect(opened.files()).toEqual([]);
  });

  it('gives what nano puts aside then', async () => {
    const opened = fake('rescues');
    const edited = opened.edit('een');
    await expect.poll(opened.files, { timeout: 5000 }).toContain('antwoord.md.klaar');
    opened.editor.stop('SIGHUP');
    expect(await edited).toMatchObject({ text: 'nog niet bewaard' });
    expect(opened.files()).toEqual([]);
  });

  it('is ended when it does not listen', async () => {
    const opened = fake('stubborn', { patience: 100 });
    const edited = opened.edit('een');
    await expect.poll(opened.files, { timeout: 5000 }).toContain('antwoord.md.klaar');
    opened.editor.stop('SIGTERM');
    expect(await edited).toMatchObject({ message: expect.stringContaining(STILL_HERE) });
    expect(opened.files()).toEqual([]);
  });
});
