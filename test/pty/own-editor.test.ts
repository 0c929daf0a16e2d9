import { readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { keptByKansrijk } from '../support/kept.ts';
import { BIN } from '../support/program.ts';
import type { Pty } from '../support/pty.ts';
import type { Temp } from '../support/temp.ts';
import { scenario, usePty, useTemp } from '../support/tests.ts';

const MENTOR = { 'instellingen.yaml': 'rol: mentor\n' };
const FAKE = fileURLToPath(new URL('../adapters/editor/programs/fake-editor.mjs', import.meta.url));
const START = 'kansrijk na --student eik --minuten 1 --bij geen';

scenario(
  'an answer is written in her own editor, and comes back',
  `
  $ EDITOR="node ${FAKE} adds" ${START}
  ziet: Ctrl+E eigen editor
  > typ ze kwam op tijd
  > toets ctrl+e
  ziet: en dit schreef ik erbij
  half:
    | ze kwam op tijd
    | en dit schreef ik erbij
  > typ !
  > volgende
  bewaard: goed =
    | ze kwam op tijd
    | en dit schreef ik erbij!
  > overzicht
  > bewaar
  einde: 0
  geen bestand: bewerken/*
  `,
  { found: keptByKansrijk, files: MENTOR, modes: ['screen'] },
);

scenario(
  'by lines an answer is written in her own editor, and comes back',
  `
  $ EDITOR="node ${FAKE} adds" ${START}
  ziet: Wat ging goed, of beter dan eerder?
  > regel ze kwam op tijd
  > regel :editor
  ziet: Je tekst staat open in je editor.
  ziet: Terug uit je editor.
  ziet: en dit schreef ik erbij
  > toets enter
  ziet: Welk moment liep anders dan je wilde?
  bewaard: goed =
    | ze kwam op tijd
    | en dit schreef ik erbij
  > stop
  einde: 0
  geen bestand: bewerken/*
  `,
  { found: keptByKansrijk, files: MENTOR, modes: ['lines'] },
);

scenario(
  'an editor that is not there costs nothing',
  `
  $ VISUAL=bestaat-niet ${START}
  ziet: Wat ging goed, of beter dan eerder?
  niet: Ctrl+E
  > typ ze kwam op tijd
  > toets ctrl+e
  ziet: De editor bestaat-niet is er niet. Je tekst staat hier nog.
  > typ !
  > volgende
  bewaard: goed = ze kwam op tijd!
  > stop
  einde: 0
  `,
  { found: keptByKansrijk, files: MENTOR, modes: ['screen'] },
);

const start = (temp: Temp, manner: string): Pty => {
  temp.write('instellingen.yaml', `rol: mentor\neditor: node "${FAKE}" ${manner}\n`);
  return usePty(process.execPath, {
    temp,
    args: [BIN, 'na', '--student', 'eik', '--minuten', '1', '--bij', 'geen'],
  });
};

/** Opens the editor on a half-typed answer, and waits until it stands there. */
const open = async (pty: Pty, temp: Temp): Promise<void> => {
  await pty.waitFor('Wat ging goed');
  pty.type('ze kwam op tijd');
  await pty.waitFor('ze kwam op tijd');
  pty.press('ctrl+e');
  await expect.poll(() => temp.files(), { timeout: 8000 }).toContain('bewerken/antwoord.md.klaar');
};

test('while an editor is open the terminal is as a program expects it, and raw again afterwards', async () => {
  const temp = useTemp();
  const pty = start(temp, 'waitsForFile');
  await open(pty, temp);
  expect(pty.lineDiscipline()).toMatchObject({ canonical: true, echo: true });
  expect(pty.modes.bracketedPaste).toBe(false);
  // The editor can be left alone with Ctrl+C: it does not end the conversation.
  pty.kill('SIGINT');
  pty.resize(100, 30);
  await pty.settled();
  expect(pty.exited).toBeUndefined();
  temp.write('bewerken/antwoord.md.dicht', '');
  await pty.waitFor('uit de editor');
  expect(pty.lineDiscipline()).toMatchObject({ canonical: false, echo: false });
  expect(pty.modes.bracketedPaste).toBe(true);
  pty.press('ctrl+s');
  expect(await pty.waitForExit()).toEqual({ code: 0, signal: null });
  expect((await keptByKansrijk(temp)).halfTyped).toContain('uit de editor');
});

test.each(['SIGTERM', 'SIGHUP'] as const)(
  '%s during the editor: what was saved and put aside is kept',
  async (signal) => {
    const temp = useTemp();
    const pty = start(temp, 'rescues');
    await open(pty, temp);
    pty.kill(signal);
    expect(await pty.waitForExit({ timeout: 8000 })).toEqual({ code: 130, signal: null });
    const { halfTyped } = await keptByKansrijk(temp);
    expect(halfTyped).toEqual(['nog niet bewaard']);
    expect(temp.files().filter((file) => file.startsWith('bewerken/'))).toEqual([]);
  },
);

test('a window that closes during the editor: what was saved and put aside is kept', async () => {
  const temp = useTemp();
  const pty = start(temp, 'rescues');
  await open(pty, temp);
  pty.closeWindow();
  await pty.waitForExit({ timeout: 8000 });
  expect((await keptByKansrijk(temp)).halfTyped).toEqual(['nog niet bewaard']);
  expect(temp.files().filter((file) => file.startsWith('bewerken/'))).toEqual([]);
});

test('killed during the editor: what she saved there is kept, and the file is wiped at the next start', async () => {
  const temp = useTemp();
  const pty = start(temp, 'savesNowAndThen');
  await pty.waitFor('Wat ging goed');
  pty.type('ze kwam op tijd');
  pty.press('ctrl+e');
  await expect
    .poll(async () => (await keptByKansrijk(temp)).halfTyped, { timeout: 8000 })
    .toEqual(['tweede keer']);
  expect(temp.files()).toContain('bewerken/antwoord.md');
  pty.kill('SIGKILL');
  await pty.waitForExit();
  writeFileSync(join(temp.map, 'bewerken', 'antwoord.md.klaar'), '');
  const next = usePty(process.execPath, { temp, args: [BIN, 'lijst'] });
  await next.waitForExit();
  expect(temp.files().filter((file) => file.startsWith('bewerken/'))).toEqual([]);
});

test('nothing she wrote ever lies outside the folder', async () => {
  const temp = useTemp();
  const known = new Set(readdirSync(tmpdir()));
  const before = temp.files(temp.path);
  const pty = start(temp, 'waitsForFile');
  await open(pty, temp);
  const outside = (): readonly string[] =>
    temp.files(temp.path).filter((file) => !file.startsWith('thuis/kansrijk/'));
  // Nothing in the temporary folder of the program, nothing elsewhere in her home.
  expect(outside()).toEqual(before);
  temp.write('bewerken/antwoord.md.dicht', '');
  await pty.waitFor('uit de editor');
  pty.press('ctrl+s');
  await pty.waitForExit();
  expect(outside()).toEqual(before);
  expect(
    readdirSync(tmpdir()).filter((name) => !known.has(name) && /kansrijk(?!-test-)|antwoord/.test(name)),
  ).toEqual([]);
});
