import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { argsFor, KANSRIJK } from '../support/program.ts';
import { usePty, useTemp } from '../support/tests.ts';

/** What a terminal would obey: a title, the clipboard, a wiped window, a colour, in the ways YAML can write an escape. */
const TITLE = '\u001b]0;gekaapt\u0007';
const INJECTED = /\u001b\]|\u001b\[2J|\u001b\[31m|\u001b\[?1049|\u009b|gekaapt/;

/** Content that is refused, with every place where a sign stands that cannot be seen. */
const REFUSED = String.raw`schema: kansrijk/vorm/1
id: geweigerd
versie: 1.0.0
titel: "Titel\e[2J\e]0;gekaapt\a"
bron: "bron\e[31m"
wijzigingen: ["1.0.0: eerste\e[31m versie"]
vervallen: []
momenten: [na]
bladen:
  - id: blad
    titel: "Blad\e[31m"
    vragen:
      - id: een
        soort: keuze
        kort: "Kort\e[31m"
        vraag: "Vraag\e[2J\x1b]52;c;Z2VoZWlt\x07 een?"
        notitie: "Notitie\u001b[31m"
        voorbeeld: "Zo\e]0;gekaapt\a"
        uitleg: "Uitleg\e[31m\u009b2J"
        opties: [{id: ja, tekst: "Ja\e[2J", toets: j}, {id: nee, tekst: Nee, toets: n}]
        delen: nooit
      - {id: twee, soort: open, vraag: "Vraag twee?", delen: nooit}
`;

const FORM = `schema: kansrijk/vorm/1
id: escapes
versie: 1.0.0
titel: Escapes
bron: proef
wijzigingen: ["1.0.0: eerste versie"]
vervallen: []
momenten: [na]
bladen:
  - id: blad
    titel: Blad
    vragen:
      - {id: een, soort: keuze, vraag: Vraag een?, notitie: Wat merkte je?, opties: [{id: ja, tekst: Ja, toets: j}, {id: nee, tekst: Nee, toets: n}], delen: nooit}
      - {id: twee, soort: open, vraag: Vraag twee?, delen: nooit}
`;

const everyFile = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? everyFile(path) : [path];
  });

test.each([
  ['screen', []],
  ['lines', ['--toegankelijk']],
] as const)(
  'no escape of content, answers, names or environment reaches the screen or a log: %s mode',
  async (_, flags) => {
    const temp = useTemp();
    const home = join(temp.map, `map${TITLE}`);
    mkdirSync(join(home, 'checklists'), { recursive: true });
    writeFileSync(join(home, 'instellingen.yaml'), 'rol: mentor\n');
    writeFileSync(join(home, 'checklists', 'escapes.yaml'), FORM);
    writeFileSync(join(home, 'checklists', 'geweigerd.yaml'), REFUSED);
    writeFileSync(join(home, 'checklists', `kapot${TITLE}.yaml`), 'schema: kansrijk/vorm/1\n');
    const env = { KANSRIJK_HOME: home, EDITOR: `nano${TITLE}`, VISUAL: `vim${TITLE}` };
    const begin = (...args: readonly string[]): ReturnType<typeof usePty> =>
      usePty(KANSRIJK[0], { temp, env, args: argsFor(KANSRIJK, [...args, ...flags]) });
    const isLines = flags.length > 0;

    const pty = begin('checklist', 'escapes', '--moment', 'na', '--student', 'eik');
    await pty.waitFor('Vraag een?');
    pty.type(isLines ? ':uitleg\r' : '?');
    await pty.settled();
    if (!isLines) pty.press('enter');
    pty.type(isLines ? '1\r' : 'j');
    await pty.settled();
    if (!isLines) pty.press('enter');
    pty.paste(`rood \u001b[31mkop${TITLE} \u009b2J tot`, { bracketed: true });
    await pty.settled();
    pty.press('ctrl+e');
    await pty.settled({ quiet: 200 });
    pty.press('enter');
    await pty.settled();
    if (isLines) pty.type('.\r');
    await pty.waitFor('Vraag twee?');
    pty.press('ctrl+o');
    await pty.settled();
    pty.press('enter');
    await pty.waitForExit();
    expect(pty.output()).not.toMatch(INJECTED);
    expect(pty.exited?.code).toBe(0);

    // What lists content, finds logs, and names a file with an escape in its name.
    for (const args of [
      ['checklist', '--json'],
      ['checklist', 'geweigerd'],
      ['checklist', `x${TITLE}`],
      ['na', '--student', `eik${TITLE}`],
      ['controleer'],
      ['lijst'],
      ['doctor'],
      [`toon`, `x${TITLE}`],
    ]) {
      const other = begin(...args);
      await other.waitForExit();
      expect(other.output(), args.join(' ')).not.toMatch(INJECTED);
    }
    const logs = everyFile(join(home, 'logs'));
    expect(logs).toHaveLength(1);
    for (const path of logs)
      expect(readFileSync(path, 'utf8')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    expect(readFileSync(logs[0] ?? '', 'utf8')).toContain('> rood kop');
  },
);
