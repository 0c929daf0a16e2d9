import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptByKansrijk } from '../../support/kept.ts';
import { KANSRIJK } from '../../support/program.ts';
import type { Pty, PtyOptions } from '../../support/pty.ts';
import { scenario, usePty, useTemp } from '../../support/tests.ts';
import type { Temp } from '../../support/temp.ts';

const LINES = { modes: ['lines'], found: keptByKansrijk } as const;
const [node, program] = KANSRIJK;

scenario(
  'a whole preparation by lines',
  `
  $ kansrijk voor
  ziet: Welkom bij kansrijk.
  ziet: Enter is: nu niet: ik heb zo een gesprek.
  > kies mentor
  ziet: Voor welke student is dit gesprek?
  ziet: Enter is: geen schuilnaam.
  > vul in eik
  ziet: Dit is bewaard.
  ziet: Enter is: gewoon even praten, of iets anders.
  > kies Werk en toekomst
  ziet: Schrijf zo dat de student dit mag lezen.
  ziet: Punt 1 van 8. Eerst contact.
  > punt Eerst contact: in orde
  bewaard: relatie = in orde
  > regel 2 vraag naar de stage in de keuken
  ziet: Notitie: vraag naar de stage in de keuken
  ziet: Punt 3 van 8.
  bewaard: goed-beeld = aandacht | vraag naar de stage in de keuken
  > terug
  ziet: Nu staat er: aandacht. Notitie: vraag naar de stage in de keuken.
  > volgende
  > regel a
  > uitleg
  ziet: Dit kun je hier typen
  ziet: Terug bij de vraag: Zeg ik duidelijk wat ik verwacht
  > veilig
  ziet: Is er nu gevaar? Bel 112.
  > regel :verder
  ziet: Werk en toekomst, blad 2 van 3.
  > regel :verder
  niet: Niets gekozen. Dat mag.
  ziet: Dit gaat over: Goed beeld.
  > als de les beg
  > terug
  ziet: Je schreef: Als de les beg, dan …
  > stop
  ziet: Bewaard tot hier.
  einde: 0
  stdout:

  $ kansrijk verder
  ziet: Je schreef: Als de les beg, dan …
  > regel :terug
  ziet: Punt 4 van 4. Talent.
  > regel :overzicht
  ziet: 4. Goed beeld: aandacht. Notitie: vraag naar de stage in de keuken
  > ga naar Aanpak die past: aandacht
  > regel in orde
  ziet: 5. Aanpak die past: in orde
  ziet: Aandachtspunten: Goed beeld
  > ga naar Plan, Goed beeld
  > als hij stil wordt
  > dan wacht ik even
  ziet: Je plan: Als hij stil wordt, dan wacht ik even
  niet: Zeg je plan
  > bewaar
  ziet: Klaar. Zeg je plan één keer, hardop of in je hoofd.
  ziet: Na het gesprek typ je: kansrijk na
  einde: 0
  stdout: -begeleiding-eik.md
  bestand: logs/*-begeleiding-eik.md bevat **dan** wacht ik even
  geen bestand: concepten/*.json
  `,
  LINES,
);

scenario(
  'a whole look back in five minutes by lines',
  `
  $ kansrijk na --rol mentor --student eik
  ziet: Terugkijken op een gesprek, eik.
  ziet: Enter is: vijf minuten: vier vragen en een plan.
  > volgende
  ziet: Wat ging goed, of beter dan eerder?
  > antwoord
    | Ze kwam op tijd.
    |
    | .
    | :) en bleef
  ziet: Wat deed jij waardoor dat lukte?
  bewaard: goed =
    | Ze kwam op tijd.
    |
    | .
    | :) en bleef
  > plak
    | Ik wachtte.
    | :stop
    |
    | Daarna vroeg ik iets
  > regel anders.
  > regel .
  bewaard: hoe =
    | Ik wachtte.
    | :stop
    |
    | Daarna vroeg ik ietsanders.
  ziet: Welk moment liep anders dan je wilde?
  > terug
  > terug
  ziet: Je schreef:
    | Ze kwam op tijd.
  ziet: Enter is: zo laten.
  > volgende
  > volgende
  > regel :leeg
  > typ half een zin
  half: half een zin
  > regel
  > regel .
  > overslaan
  ziet: Wat doe je de volgende keer?
  > als de bel gaat
  > dan groet ik eerst
  ziet: Kijk het nog even na.
  ziet: Wat anders liep: half een zin
  > bewaar
  ziet: Bewaard. Je plan zie je terug als je het volgende gesprek voorbereidt.
  einde: 0
  bestand: logs/*-reflectie-eik.md bevat > :) en bleef
  `,
  LINES,
);

const start = (temp: Temp, options: Partial<PtyOptions> = {}, args: readonly string[] = []): Pty =>
  usePty(node, {
    temp,
    args: [
      program ?? '',
      'na',
      '--rol',
      'mentor',
      '--student',
      'eik',
      '--minuten',
      '1',
      '--toegankelijk',
      ...args,
    ],
    ...options,
  });

/** At the first free text. */
const atText = async (temp: Temp, options: Partial<PtyOptions> = {}): Promise<Pty> => {
  const pty = start(temp, options);
  await pty.waitFor('Wat ging goed, of beter dan eerder?');
  await pty.waitFor('Antwoord:');
  return pty;
};

const kept = async (temp: Temp, question: string): Promise<string | undefined> =>
  (await keptByKansrijk(temp)).answers[question];

const sentence = 'Zij vertelde over de stage in de keuken, één dag per week. ';
const many = `${sentence.trimEnd()}\n\n👩‍🏫 cafe\u0301 ${sentence.trimEnd()}\n`.repeat(75);

describe('a paste by lines in a real terminal', () => {
  it.each([
    ['10 kB of many lines, marked', many, true],
    ['10 kB of many lines, not marked', many, false],
    ['10 kB of one line, marked', sentence.repeat(170).trimEnd(), true],
    ['10 kB of one line, not marked', sentence.repeat(170).trimEnd(), false],
  ])('arrives whole: %s', async (_name, text, bracketed) => {
    const temp = useTemp();
    const pty = await atText(temp);
    pty.paste(text, { bracketed });
    await pty.settled({ quiet: 100 });
    pty.press('enter');
    await pty.settled();
    pty.type('.');
    pty.press('enter');
    await pty.waitFor('Welk moment liep anders dan je wilde?');
    expect(await kept(temp, 'goed')).toBe(text.trimEnd());
  });
});

describe('line mode in a real terminal', () => {
  it('erases what a reader sees as one character, over the edge of the window too', async () => {
    const temp = useTemp();
    const pty = await atText(temp, { size: { columns: 40, rows: 24 } });
    pty.type('woord 漢字 cafe\u0301 en nog een heel eind verder 👩‍🏫x');
    await pty.settled();
    for (let presses = 0; presses < 22; presses += 1) pty.press('backspace');
    await pty.settled();
    pty.type('klaar');
    await pty.settled();
    pty.press('enter');
    pty.type('.');
    pty.press('enter');
    await pty.waitFor('Welk moment');
    const answer = await kept(temp, 'goed');
    expect(answer).toBe('woord 漢字 cafe\u0301 en nog eklaar');
    expect(pty.output()).not.toMatch(/\u001b\[[\d;]*[A-HJKfsu]/);
  });

  it('has the terminal raw, and gives it back as it was', async () => {
    const pty = await atText(useTemp());
    expect(pty.lineDiscipline()).toMatchObject({ canonical: false, echo: false });
    pty.press('ctrl+s', 'ctrl+s');
    expect(await pty.waitForExit()).toEqual({ code: 0, signal: null });
    expect(pty.modes.bracketedPaste).toBe(false);
  });

  it('does not hear Ctrl+D and Ctrl+Z', async () => {
    const temp = useTemp();
    const pty = await atText(temp);
    pty.press('ctrl+d', 'ctrl+z');
    pty.type('door');
    pty.press('enter');
    await pty.settled();
    pty.press('ctrl+o');
    await pty.waitFor('Kijk het nog even na.');
    expect(pty.exited).toBeUndefined();
    expect(await kept(temp, 'goed')).toBe('door');
  });

  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('%s keeps what is half typed', async (signal) => {
    const temp = useTemp();
    const pty = await atText(temp);
    pty.type('half een');
    await pty.waitFor('half een');
    pty.kill(signal);
    expect(await pty.waitForExit()).toEqual({ code: 130, signal: null });
    expect((await keptByKansrijk(temp)).halfTyped).toEqual(['half een']);
    expect(pty.output()).toContain('half een\r\n');
  });

  it('keeps what is half typed when the window closes, and at Ctrl+C', async () => {
    const closed = useTemp();
    const pty = await atText(closed);
    pty.type('half');
    await pty.waitFor('half');
    pty.closeWindow();
    await pty.exit;
    expect((await keptByKansrijk(closed)).halfTyped).toEqual(['half']);

    const broken = useTemp();
    const other = await atText(broken);
    other.type('half');
    other.press('ctrl+c');
    expect(await other.waitForExit()).toEqual({ code: 130, signal: null });
    expect((await keptByKansrijk(broken)).halfTyped).toEqual(['half']);
  });

  it('writes no escape sequence at all on a terminal that knows none', async () => {
    const temp = useTemp();
    const pty = usePty(node, {
      temp,
      args: [program ?? '', 'na', '--rol', 'mentor', '--student', 'eik', '--minuten', '1'],
      env: { TERM: 'dumb' },
    });
    await pty.waitFor('Antwoord:');
    pty.type('hoi');
    pty.press('backspace', 'enter');
    pty.type('.');
    pty.press('enter');
    await pty.waitFor('Welk moment');
    pty.press('ctrl+s');
    await pty.waitForExit();
    expect(pty.output()).not.toContain('\u001b');
    expect(await kept(temp, 'goed')).toBe('ho');
  });

  it('says everything on stderr', async () => {
    const pty = await atText(useTemp(), { stdout: 'file' });
    pty.type(':overzicht');
    pty.press('enter');
    await pty.waitFor('Enter is: bewaren.');
    pty.press('enter');
    expect(await pty.waitForExit()).toEqual({ code: 0, signal: null });
    const path = pty.stdout().trim();
    expect(readFileSync(path, 'utf8')).toContain('# Terugkijken op een gesprek');
  });
});
