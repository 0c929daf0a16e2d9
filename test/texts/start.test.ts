import { describe, expect, it } from 'vitest';
import type { Log } from '../../src/domain/log/log.ts';
import { readabilityFindings } from '../../src/domain/readability.ts';
import type { Now, WaitingLine } from '../../src/domain/waiting-line.ts';
import type { Choice } from '../../src/ports/terminal.ts';
import { HELP_TOPICS, noTopic } from '../../src/texts/help-topics.ts';
import {
  dueChoice,
  LEFT_TO_REST,
  LOOK_UP_CHOICE,
  NOT_TICKED,
  startChoice,
  TICKED,
} from '../../src/texts/start.ts';
import { PLAN_CHOICE, PLAN_IS_READY, READY_ALREADY } from '../../src/texts/zeg.ts';
import { lineText } from '../commands/naslag-world.ts';
import { logOf } from '../domain/logs.ts';

const NOW: Now = { today: '2026-11-24', time: '15:30' };

const about = (head: Partial<Log['head']>): WaitingLine => ({
  what: 'gesprek',
  id: 'x',
  until: '2026-12-08',
  log: logOf('2026-11-24-begeleiding', [], head),
});
const due = (day: string, head: Partial<Log['head']> = {}): WaitingLine & { readonly what: 'afspraak' } => ({
  what: 'afspraak',
  id: 'x',
  until: '2026-12-08',
  log: logOf('2026-11-24-reflectie', [], head),
  question: 'afspraken',
  index: 0,
  item: { wat: 'bellen met de stage', wie: 'mentor', wanneer: day },
  due: day,
});

const first = (line: WaitingLine): string => startChoice(line, true, NOW).options[0]?.text ?? '';

const textsIn = <Value extends string>({
  title,
  intro,
  options,
  explanation = '',
}: Choice<Value>): readonly string[] => [
  title,
  explanation,
  ...intro.map(lineText),
  ...options.flatMap(({ text, aside = '' }) => [text, aside]),
];

describe('what the start menu brings up', () => {
  it.each([
    [about({ student: 'eik', tijd: '09:30' }), 'Gesprek met eik van vanochtend: terugkijken?'],
    [about({ student: 'eik', tijd: '12:00' }), 'Gesprek met eik van vanmiddag: terugkijken?'],
    [about({ datum: '2026-11-23' }), 'Gesprek van gisteren: terugkijken?'],
    [about({ datum: '2026-11-20', student: 'spar' }), 'Gesprek met spar van vrijdag: terugkijken?'],
    [due('2026-11-24', { student: 'eik' }), 'Afspraak met eik voor vandaag: bekijken?'],
    [due('2026-11-12'), 'Afspraak van 12 november: bekijken?'],
  ])('says which it is', (line, text) => {
    expect(first(line)).toBe(text);
  });

  it('offers to choose a rol only where none is known, and to let rest only where something waits', () => {
    const bare = startChoice(undefined, false, NOW);
    expect(bare.options.map(({ value }) => value)).toContain('rol');
    expect(bare.atOnce).toBeUndefined();
    expect(startChoice(undefined, true, NOW).options.map(({ value }) => value)).not.toContain('rol');
  });
});

describe('what the start menu, zeg and the help on settings say', () => {
  it('is plain', () => {
    const said = [
      ...textsIn(startChoice(due('2026-11-23', { student: 'eik' }), false, NOW)),
      ...textsIn(dueChoice(due('2026-11-23'), NOW)),
      ...textsIn(LOOK_UP_CHOICE),
      ...textsIn(PLAN_CHOICE),
      ...[...PLAN_IS_READY, ...READY_ALREADY].map(lineText),
      ...Object.values(HELP_TOPICS)
        .flat()
        .filter((line) => !line.startsWith(' ')),
      LEFT_TO_REST,
      TICKED,
      NOT_TICKED,
      noTopic('zge'),
    ];
    expect(HELP_TOPICS['instellingen']).toContain(
      'Het programma haalt daarna niets vanzelf weg. Dat doe je nog zelf, in je map kansrijk.',
    );
    expect(said.length).toBeGreaterThan(40);
    expect(said.flatMap((text) => readabilityFindings(text))).toEqual([]);
    expect(said.filter((text) => /\b(?:log|vorm|code|front matter)\b/i.test(text))).toEqual([]);
  });
});
