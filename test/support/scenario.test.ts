import { describe, expect, it } from 'vitest';
import { EXAMPLE, foundByExample } from './example.ts';
import { play } from './play.ts';
import { MODES, parseScenario, wordsOf, type Mode } from './scenario.ts';
import { scenario, useTemp } from './tests.ts';

const EXAMPLE_OPTIONS = { program: EXAMPLE, found: foundByExample };

scenario(
  'a conversation, broken off, taken up and finished',
  `
  $ kansrijk reflect --student "eik en spar"
  ziet: Eerst contact
  > punt Goed beeld: aandacht
  bewaard: punt-2 = aandacht
  > punt 3: niet nodig
  # In line mode points are asked one by one, and that was the last.
  [scherm] > volgende
  ziet: Wat ging goed, of beter dan eerder?
  > antwoord
    | ze kwam op tijd
    |
    | .
    | :terug
  ziet: Hoe ging het met je plan?
  niet: Wat ging goed
  bewaard: beter =
    | ze kwam op tijd
    |
    | .
    | :terug
  > terug
  ziet: Wat ging goed
  > stop
  ziet: Bewaard tot hier.
  einde: 0
  stdout:

  $ HALF=10 kansrijk verder
  ziet: Eerst contact
  > overzicht
  ziet: punt-2: aandacht
    | beter: ze kwam op tijd / / . / :terug
  foto: overzicht
  > bewaar
  einde: 0
  stdout: gesprek.json
  bestand: concepten/*.json bevat "punt-2":"aandacht"
  geen bestand: logs/*
  `,
  {
    ...EXAMPLE_OPTIONS,
    afterwards: ({ photos, ptys }, temp) => {
      expect(photos['overzicht']).toContain('Kijk het nog even na');
      expect(ptys.map((pty) => pty.exited)).toEqual([
        { code: 0, signal: null },
        { code: 0, signal: null },
      ]);
      expect(temp.files()).toEqual(['concepten/gesprek.json']);
    },
  },
);

scenario(
  'a choice, half-typed text, a paste, another size, and every ending',
  `
  venster: 44x20
  $ HALF=20 kansrijk reflect
  [scherm] > toets enter
  [regels] > overslaan
  [regels] > overslaan
  [regels] > overslaan
  ziet: Wat ging goed
  > typ ze kw
  half: ze kw
  > plak
    | am
    | op tijd
  [scherm] half:
    | ze kwam
    | op tijd
  venster: 120x40
  > breek af
  einde: 130

  $ kansrijk verder
  > overzicht
  > sluit venster
  einde: 130

  $ kansrijk verder
  ziet: Eerst contact
  > signaal SIGKILL
  einde: SIGKILL

  $ kansrijk verder
  [scherm] > volgende
  [scherm] > volgende
  [regels] > overslaan
  [regels] > overslaan
  [regels] > overslaan
  [regels] > overslaan
  ziet: Hoe ging het met je plan?
  > kies een beetje
  ziet: Kijk het nog even na
  bewaard: plan = een beetje
  > bewaar
  einde: 0
  `,
  EXAMPLE_OPTIONS,
);

describe('the words of a command', () => {
  it('may have variables before them, and blanks between quotes', () => {
    expect(wordsOf('A_B=1 C=x=y kansrijk zoek "te laat" --student=eik')).toEqual({
      env: { A_B: '1', C: 'x=y' },
      program: 'kansrijk',
      args: ['zoek', 'te laat', '--student=eik'],
    });
  });
});

describe('a transcript that cannot be read', () => {
  it.each([
    ['ziet Eerst contact', 'Line 1: begin with $, > or one of ziet: niet:'],
    ['\n[muis] > klik', 'Line 2: [muis] is neither [scherm] nor [regels].'],
    ['| los', 'Line 1: there is nothing above it that this | belongs to.'],
  ])('%j is refused with its line', (text, problem) => {
    expect(() => parseScenario(text)).toThrow(problem);
  });
});

const failureOf = async (text: string, mode: Mode = 'screen'): Promise<string> => {
  const temp = useTemp();
  try {
    await play(parseScenario(text), mode, { ...EXAMPLE_OPTIONS, temp, timeout: 300 });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'it did not fail';
};

describe('a scenario that does not hold', () => {
  it('shows the transcript up to there, what was wrong, and the screen', async () => {
    const message = await failureOf(`
      # She marks one point.
      venster: 60x12
      $ kansrijk reflect
      ziet: Eerst contact
      [regels] ziet: Punt 1
      > punt 1: aandacht
      ziet: Kijk het nog even na
      > stop
      einde: 0`);
    expect(message.replace(/running: \d+/, 'running: PID').replace(/last bytes: .*/, 'last bytes: …'))
      .toMatchInlineSnapshot(`
      "In screen mode, at line 8:
         2 ✓ # She marks one point.
         3 ✓ venster: 60x12
         4 ✓ $ kansrijk reflect
         5 ✓ ziet: Eerst contact
         6 · [regels] ziet: Punt 1
         7 ✓ > punt 1: aandacht
         8 ✗ ziet: Kijk het nog even na
         9   > stop

      Not seen within 300 ms: "Kijk het nog even na"
      ┌────────────────────────────────────────────────────────────┐
      │Checklist begeleiding                                       │
      │                                                            │
      │  aandacht    Eerst contact                                 │
      │› ·           Goed beeld                                    │
      │  ·           Zelf kiezen                                   │
      │                                                            │
      │Enter volgende · Ctrl+B terug · Ctrl+S stoppen              │
      │                                                            │ ◂ 1
      │ … 4 empty rows                                             │
      └────────────────────────────────────────────────────────────┘
      60×12 · cursor at row 8, column 1 · running: PID
      last bytes: …"
    `);
  });

  const START = '$ kansrijk reflect\nziet: Eerst contact\n';
  it.each([
    [`${START}niet: Goed beeld`, 'It is there: "Goed beeld"'],
    [`${START}> stop\neinde: 130`, 'It ended with 0, not with 130.'],
    [`${START}einde: 0`, 'The program did not end within 300 ms.'],
    [`${START}> overzicht\n> bewaar\neinde: 0\nstdout:`, 'stdout is not empty:\n'],
    [`${START}> stop\neinde: 0\nstdout: gesprek`, 'stdout does not hold "gesprek"'],
    [`${START}bestand: logs/*.md`, 'There is no file logs/*.md, only: nothing'],
    [
      `${START}> punt 1: aandacht\nbestand: concepten/* bevat orde`,
      'No file concepten/* holds "orde":\n--- concepten/gesprek.json',
    ],
    [`${START}> punt 1: aandacht\ngeen bestand: concepten/*`, 'There is a file: concepten/gesprek.json'],
    [`${START}> punt 1: aandacht\nbewaard: punt-1 = in orde`, 'On disk punt-1 is "aandacht", not "in orde".'],
    [`${START.replace('$', '$ HALF=5')}> volgende\n> typ ze\nhalf: zo`, 'Half-typed text on disk: ["ze"]'],
    [`${START}> vul in a\n| b`, '«vul in» takes one line only'],
    [`${START}> dans`, '«> dans» is no action; there are: volgende, '],
    [`${START}> toets hyper+x`, 'There is no key «hyper+x».'],
    [`${START}> punt Onbekend: aandacht`, 'No row with › could be brought to «Onbekend».'],
    [`${START}$ kansrijk verder`, 'The program before it still runs'],
    [`${START}venster: klein`, 'Write «venster: 80x24», not «klein».'],
    ['$ rm -rf x', 'A transcript starts kansrijk only, not «rm».'],
    ['> volgende', 'Nothing runs yet'],
  ])('%j says why', async (text, problem) => {
    expect(await failureOf(text)).toContain(problem);
  });

  it('says that a mode has no way to do something', async () => {
    expect(await failureOf(`${START}> notitie 1: vraag naar de keuken`, 'lines')).toContain(
      '«notitie» cannot be done in lines mode: mark it with the other one.',
    );
  });

  it('does not take what was said before for an answer, in line mode', async () => {
    expect(await failureOf('$ kansrijk reflect\nziet: Punt 1\n> overslaan\nziet: Punt 1', 'lines')).toContain(
      'Not seen',
    );
  });
});

describe('promises that hold everywhere', () => {
  it.each([
    ['hide', 'screen', 'the cursor was hidden'],
    ['repaint', 'lines', 'line mode repaints: "\\u001b[2K"'],
    ['bracket', 'screen', 'pastes are still bracketed after the end'],
  ] as const)('%s breaks one in %s mode', async (fault, mode, sentence) => {
    expect(
      await failureOf(`$ FAULT=${fault} kansrijk reflect\nziet: Eerst contact\n> stop\neinde: 0`, mode),
    ).toContain(`A promise that holds everywhere is broken: ${sentence}.`);
  });

  it('are kept by the example in both modes', async () => {
    for (const mode of MODES) {
      expect(await failureOf('$ kansrijk reflect\nziet: Eerst contact\n> stop\neinde: 0', mode)).toBe(
        'it did not fail',
      );
    }
  });
});
