import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { render } from '../../src/formats/log-markdown/render.ts';
import { exampleHead, exampleLog } from '../formats/log-markdown/example-log.ts';
import { ACTIONS } from '../support/actions.ts';
import { environmentFor } from '../support/environment.ts';
import { keptByKansrijk } from '../support/kept.ts';
import { play } from '../support/play.ts';
import { argsFor, BIN, KANSRIJK } from '../support/program.ts';
import { MODES, parseScenario } from '../support/scenario.ts';
import type { Temp } from '../support/temp.ts';
import { usePty, useShell, useTemp } from '../support/tests.ts';
import { noDiskBecause, useDisk } from './disk.ts';

const refused = noDiskBecause();

const START = `
  $ kansrijk na --student eik --minuten 1 --rol mentor
  ziet: Wat ging goed, of beter dan eerder?
`;

const DISKS = [
  { fails: 'schijf vol', works: 'maak ruimte', reason: 'De schijf is vol.' },
  {
    fails: 'schijf op slot',
    works: 'schijf van slot',
    reason: 'Op deze schijf kan nu niets geschreven worden.',
  },
] as const;

describe.skipIf(refused !== undefined)(
  `a disk that takes nothing more (mount refused: ${refused ?? 'no'})`,
  () => {
    describe.each(DISKS)('$fails', ({ fails, works, reason }) => {
      describe.each(MODES)('in %s mode', (mode) => {
        const plays = async (transcript: string): Promise<readonly string[]> => {
          const temp = useTemp();
          const actions = { ...ACTIONS, ...useDisk(temp) };
          const played = await play(parseScenario(transcript), mode, {
            temp,
            actions,
            found: keptByKansrijk,
          });
          expect(played.ptys.map((pty) => pty.output()).join('')).not.toMatch(
            / {4}at |De map is er niet meer/,
          );
          return temp.files();
        };

        const kept = (files: readonly string[]): readonly string[] =>
          files.filter((file) => /\.(?:json|md)$/.test(file));

        it('before the first answer: she stays, and leaving prints her words', async () => {
          const files = await plays(`${START}
          > ${fails}
          > antwoord
            | ze bleef zitten
          ziet: ${reason}
          > overzicht
          > bewaar
          ziet: Je gesprek kon niet bewaard worden. ${reason}
          > stop
          ziet: Kopieer wat je nodig hebt, want het staat nergens anders:
          ziet: ze bleef zitten
          einde: 3
        `);
          expect(kept(files)).toEqual([]);
        });

        it('before the first answer: once there is room, the same conversation is saved', async () => {
          const files = await plays(`${START}
          > ${fails}
          > antwoord
            | ze bleef zitten
          > overzicht
          > bewaar
          ziet: Je gesprek kon niet bewaard worden. ${reason}
          > ${works}
          > bewaar
          einde: 0
          stdout: -reflectie-eik.md
          bestand: logs/*-reflectie-eik.md bevat ze bleef zitten
        `);
          expect(kept(files)).toHaveLength(1);
        });

        it('halfway: leaving prints all her words, and what was kept before stays', async () => {
          const files = await plays(`${START}
          > antwoord
            | ze bleef zitten
          bewaard: goed = ze bleef zitten
          > ${fails}
          > antwoord
            | toen ik begon
          ziet: ${reason}
          > stop
          ziet: Kopieer wat je nodig hebt, want het staat nergens anders:
          ziet: ze bleef zitten
          ziet: toen ik begon
          einde: 3
          bestand: concepten/*-reflectie-eik.json bevat ze bleef zitten
        `);
          expect(kept(files)).toHaveLength(1);
        });

        it('at the final save: once there is room, it is saved and the concept goes', async () => {
          const files = await plays(`${START}
          > antwoord
            | ze bleef zitten
          > overzicht
          > ${fails}
          > bewaar
          ziet: Je gesprek kon niet bewaard worden. ${reason}
          > ${works}
          > bewaar
          einde: 0
          stdout: -reflectie-eik.md
        `);
          expect(kept(files)).toEqual([expect.stringMatching(/^logs\//)]);
        });

        it('at the final save: she stays at the overview, and leaving keeps what lies there already', async () => {
          const files = await plays(`${START}
          > antwoord
            | ze bleef zitten
          bewaard: goed = ze bleef zitten
          > overzicht
          > ${fails}
          > bewaar
          ziet: Je gesprek kon niet bewaard worden. ${reason}
          > stop
          niet: Kopieer wat je nodig hebt
          ziet: Bewaard tot hier.
          einde: 0
          bestand: concepten/*-reflectie-eik.json bevat ze bleef zitten
        `);
          expect(kept(files)).toHaveLength(1);
        });
      });
    });
  },
);

const HALFWAY = `${START}
  > antwoord
    | ze bleef zitten
  bewaard: goed = ze bleef zitten
`;

/** Whether a file can be made so that nothing takes its place: what a virus scanner does on Windows. */
const canBeFrozen = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'kansrijk-vast-'));
  try {
    const file = join(folder, 'vast');
    writeFileSync(file, '');
    execFileSync('chattr', ['+i', file], { stdio: 'ignore' });
    execFileSync('chattr', ['-i', file], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
})();

describe('a conversation that is broken off', () => {
  describe.each(MODES)('in %s mode', (mode) => {
    const plays = async (transcript: string): Promise<string> => {
      const temp = useTemp();
      const played = await play(parseScenario(transcript), mode, { temp, found: keptByKansrijk });
      return played.ptys.map((pty) => pty.output()).join('');
    };

    it.each([
      ['Ctrl-C', 'breek af', '130', true],
      ['SIGTERM', 'signaal SIGTERM', '130', true],
      ['SIGHUP', 'signaal SIGHUP', '130', true],
      ['a window that closes', 'sluit venster', '130', false],
      ['kill -9', 'signaal SIGKILL', 'SIGKILL', false],
    ])('by %s keeps what was half typed, and verder goes on there', async (_, ends, code, isSaid) => {
      const output = await plays(`${HALFWAY}
        > typ toen ik be
        half: toen ik be
        > ${ends}
        einde: ${code}
        half: toen ik be

        $ kansrijk verder
        ziet: toen ik be
        > stop
        einde: 0
      `);
      expect(output.includes('Gestopt. Alles tot hier is bewaard. Ga verder met:')).toBe(isSaid);
    });

    it('is held by one window at a time', async () => {
      const temp = useTemp();
      const one = usePty(KANSRIJK[0], {
        temp,
        args: argsFor(KANSRIJK, ['na', '--student', 'eik', '--minuten', '1', '--rol', 'mentor']),
      });
      await one.waitFor('Wat ging goed');
      one.type('eerste');
      await one.settled();
      one.press('enter');
      await one.waitFor('Welk moment');
      await play(
        parseScenario(`
          $ kansrijk verder
          ziet: Dit gesprek staat al open in een ander venster.
          ziet: Ga daar verder, of sluit dat venster eerst.
          einde: 2
        `),
        mode,
        { temp },
      );
      one.press('ctrl+s');
      expect(await one.waitForExit()).toEqual({ code: 0, signal: null });
    });

    it('goes on when its folder goes away meanwhile: everything lies there again', async () => {
      const temp = useTemp();
      const doAway = async (): Promise<void> => rmSync(temp.map, { recursive: true });
      await play(
        parseScenario(`${HALFWAY}
          > map weg
          > antwoord
            | toen ik begon
          bewaard: goed = ze bleef zitten
          bewaard: anders = toen ik begon
          > overzicht
          > bewaar
          einde: 0
          stdout: -reflectie-eik.md
        `),
        mode,
        {
          temp,
          found: keptByKansrijk,
          actions: { ...ACTIONS, 'map weg': { screen: doAway, lines: doAway } },
        },
      );
    });

    it('that was saved just before the program was killed is not saved a second time', async () => {
      const temp = useTemp();
      let draft = '';
      const isDraft = (file: string): boolean => file.startsWith('concepten/') && file.endsWith('.json');
      const remember = async (): Promise<void> => {
        const file = temp.files().find(isDraft) ?? '';
        draft = file;
        temp.write('concept-van-toen', temp.read(file));
      };
      // What kill -9 leaves between the one step and the other.
      const bringBack = async (): Promise<void> => {
        temp.write(draft, temp.read('concept-van-toen'));
      };
      await play(
        parseScenario(`${HALFWAY}
          > overzicht
          > onthoud concept
          > bewaar
          einde: 0
          geen bestand: concepten/*.json
        `),
        mode,
        {
          temp,
          found: keptByKansrijk,
          actions: { ...ACTIONS, 'onthoud concept': { screen: remember, lines: remember } },
        },
      );
      await bringBack();
      await play(
        parseScenario(`
          $ kansrijk verder
          ziet: Dit gesprek was al bewaard. Er staat niets meer van open.
          einde: 0
          stdout:
          geen bestand: concepten/*.json
          geen bestand: logs/*-2.md
        `),
        mode,
        { temp },
      );
    });

    it.skipIf(!canBeFrozen)(
      'whose file another program holds is kept in a copy, which is named',
      async () => {
        const temp = useTemp();
        const file = (): string =>
          join(temp.map, temp.files().find((name) => /^concepten\/[^.]*\.json$/.test(name)) ?? '');
        const [hold, letGo] = ['+i', '-i'].map((flag) => async (): Promise<void> => {
          execFileSync('chattr', [flag, file()]);
        });
        if (!hold || !letGo) throw new Error('two deeds');
        onTestFinished(() => {
          for (const name of temp.files())
            execFileSync('chattr', ['-i', join(temp.map, name)], { stdio: 'ignore' });
        });
        await play(
          parseScenario(`${HALFWAY}
          > houd vast
          > antwoord
            | toen ik begon
          ziet: Bewaren lukt nu niet. Een ander programma houdt het bestand vast. Een kopie staat in
          bestand: concepten/*.redding.json bevat toen ik begon
          ziet: Wat doe je de volgende keer?
          > stop
          ziet: Bewaard tot hier.
          einde: 0

          $ kansrijk verder
          > laat los
          > overzicht
          ziet: toen ik begon
          > bewaar
          einde: 0
          bestand: logs/*-reflectie-eik.md bevat toen ik begon
          geen bestand: concepten/*.json
        `),
          mode,
          {
            temp,
            found: keptByKansrijk,
            actions: {
              ...ACTIONS,
              'houd vast': { screen: hold, lines: hold },
              'laat los': { screen: letGo, lines: letGo },
            },
          },
        );
      },
    );

    it('ends once when Ctrl+S is held, and leaves a shell that can be used', async () => {
      const temp = useTemp();
      const shell = await useShell({ temp });
      const flag = mode === 'lines' ? ' --toegankelijk' : '';
      shell.type(`${KANSRIJK.join(' ')} na --student eik --minuten 1 --rol mentor${flag}\r`);
      await shell.waitFor('Wat ging goed', { timeout: 20_000 });
      shell.type('kort');
      await shell.settled();
      for (let times = 0; times < 12; times += 1) {
        shell.press('ctrl+s');
        await pause(60);
      }
      await shell.waitFor('Bewaard tot hier.');
      shell.type('echo de schil $((40 + 2))\r');
      await shell.waitFor('de schil 42');
    });
  });
});

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

describe.skipIf(!isRoot)('what may not be read or written (only root can try that as somebody else)', () => {
  const LOG = 'logs/2026-11-20-begeleiding-eik.md';
  const ANSWERS = 'antwoorden: {relatie: aandacht}\n';

  /** Runs the program as somebody who may do nothing that the modes do not allow. */
  const run = (temp: Temp, args: readonly string[], input = ''): readonly [number | null, string] => {
    const { status, stderr } = spawnSync(process.execPath, [BIN, ...args], {
      cwd: '/',
      env: environmentFor(temp),
      input,
      uid: NOBODY,
      encoding: 'utf8',
    });
    return [status, stderr];
  };

  /** A folder with one conversation in it, that belongs to that somebody. */
  const filled = (): Temp => {
    const temp = useTemp();
    chmodSync(temp.path, 0o755);
    for (const folder of [temp.home, temp.tmp]) chownSync(folder, NOBODY, NOBODY);
    const { id: _, ...head } = exampleHead;
    temp.write(LOG, render({ ...exampleLog, head: { id: '2026-11-20-begeleiding-eik', ...head } }));
    for (const path of [temp.map, join(temp.map, 'logs'), join(temp.map, LOG)])
      chownSync(path, NOBODY, NOBODY);
    return temp;
  };

  const CLOSED = (temp: Temp): string =>
    `De map ${temp.map}/logs is niet te lezen. Je mag dit niet lezen.\nVraag je beheerder om toegang, of kies een andere map met --map.\n`;

  it('says it of the folder of the conversations, and never that there are none', () => {
    const temp = filled();
    chmodSync(join(temp.map, 'logs'), 0);
    expect(run(temp, ['lijst'])).toEqual([3, CLOSED(temp)]);
    expect(run(temp, ['toon', '2026-11-20-begeleiding-eik'])).toEqual([3, CLOSED(temp)]);
  });

  it('says it of one conversation', () => {
    const temp = filled();
    chmodSync(join(temp.map, LOG), 0);
    const place = `${temp.map}/${LOG}:1:1  Je mag dit niet lezen.\n`;
    expect(run(temp, ['lijst'])).toEqual([0, `${place}Geen van je gesprekken is nu te lezen.\n`]);
    expect(run(temp, ['toon', '2026-11-20-begeleiding-eik'])).toEqual([1, place]);
    expect(run(temp, ['toon', 'eik'])).toEqual([
      2,
      `${place}Er is geen leesbaar gesprek met de naam eik.\nKijk wat er is met: kansrijk lijst\n`,
    ]);
  });

  it('says it of the whole folder, and what needs nothing of it works', () => {
    const temp = filled();
    chmodSync(temp.map, 0);
    expect(run(temp, ['lijst'])).toEqual([3, CLOSED(temp)]);
    expect(run(temp, ['verder'])[1]).toMatch(
      /^De map .*concepten is niet te lezen\. Je mag dit niet lezen\.\n/,
    );
    expect(run(temp, ['veiligheid'])[0]).toBe(0);
    chmodSync(temp.map, 0o700);
  });

  it('puts a conversation beside its place where it may not be written, and says where', () => {
    const temp = filled();
    chmodSync(join(temp.map, 'logs'), 0o500);
    const [exit, stderr] = run(temp, ['voor', '--antwoorden', '-', '--datum', '2026-11-24'], ANSWERS);
    expect(exit).toBe(3);
    expect(stderr).toBe(
      `Je gesprek kon niet op zijn plek bewaard worden. Je mag hier niet schrijven.\nDe hele tekst staat in ${temp.map}/redding/2026-11-24-begeleiding.md.\n`,
    );
    expect(temp.read('redding/2026-11-24-begeleiding.md')).toContain('aandacht');
  });
});
