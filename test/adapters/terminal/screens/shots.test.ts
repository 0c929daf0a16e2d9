import { describe, expect, it } from 'vitest';
import { screenOf, type Draft, type Move } from '../../../../src/domain/session.ts';
import { agreementsBody } from '../../../../src/adapters/terminal/screens/afspraken.ts';
import { planBody } from '../../../../src/adapters/terminal/screens/als-dan.ts';
import type { Surroundings } from '../../../../src/adapters/terminal/screens/frame-view.ts';
import { headerOf } from '../../../../src/adapters/terminal/questions/header.ts';
import { keuzeBody } from '../../../../src/adapters/terminal/screens/keuze.ts';
import { meerkeuzeBody } from '../../../../src/adapters/terminal/screens/meerkeuze.ts';
import { menuBody } from '../../../../src/adapters/terminal/screens/menu.ts';
import { overviewBody } from '../../../../src/adapters/terminal/screens/overview.ts';
import { pointsBody } from '../../../../src/adapters/terminal/screens/points.ts';
import type { Question } from '../../../../src/adapters/terminal/questions/question.ts';
import { schaalBody } from '../../../../src/adapters/terminal/screens/schaal.ts';
import { schuilnaamBody } from '../../../../src/adapters/terminal/screens/schuilnaam.ts';
import { textBody } from '../../../../src/adapters/terminal/screens/text.ts';
import { welcome } from '../../../../src/texts/conversation.ts';
import { WRITING_RULE } from '../../../../src/texts/screens.ts';
import {
  after,
  AIDS,
  draftOf,
  NARROW,
  realForm,
  TODAY,
  use,
  USUAL,
  useQuestion,
  WIDE,
  type Used,
} from './support.ts';

const RULE = { text: WRITING_RULE, whileWriting: false };

const checklist = draftOf(realForm('begeleiding'), { moment: 'voor' }, { asks: ['student', 'doel'] });
const reflection = draftOf(
  realForm('reflectie'),
  { moment: 'na', student: 'eik', minuten: 10 },
  { plans: [{ punt: 'relatie', als: 'de student binnenkomt', dan: 'vraag ik eerst hoe het is' }] },
);

const FILLED: readonly Move[] = [
  { type: 'answered', key: 'student', answer: { kind: 'open', text: 'eik' } },
  { type: 'answered', key: 'doel', answer: { kind: 'keuze', option: 'loopbaan' } },
  { type: 'answered', key: 'relatie', answer: { kind: 'punt', value: 'in orde' } },
  {
    type: 'answered',
    key: 'goed-beeld',
    answer: { kind: 'punt', value: 'aandacht', note: 'vraag naar de keuken' },
  },
  { type: 'answered', key: 'behoeften', answer: { kind: 'punt', value: 'aandacht' } },
  { type: 'answered', key: 'verwachtingen', answer: { kind: 'punt', value: 'niet nodig' } },
];

/** The draft as it stands on the screen of a question. */
const at = (draft: Draft, key: string, ...moves: readonly Move[]): Draft =>
  after(draft, ...moves, { type: 'jump', key });

const question = (draft: Draft): Question => {
  const asked = draft.status === 'asking' ? screenOf(draft)?.questions[0] : undefined;
  if (!asked) throw new Error('No question stands on the screen.');
  return { asked, draft, aids: AIDS, today: TODAY };
};

const around = (draft: Draft): Partial<Surroundings<Move>> => ({
  header: headerOf(draft),
  saving: { type: 'saved' },
});

const points = (draft: Draft): Used<unknown, Move> => {
  const screen = draft.status === 'asking' ? screenOf(draft) : undefined;
  return useQuestion(pointsBody(screen?.questions ?? [], draft, AIDS), {}, around(draft));
};

const pointsPage = at(checklist, 'relatie', ...FILLED);
const planned = at(checklist, 'plan/goed-beeld', ...FILLED);
const chosen = at(checklist, 'aandachtspunten', ...FILLED, {
  type: 'answered',
  key: 'autonomie',
  answer: { kind: 'punt', value: 'aandacht' },
});
const named = at(checklist, 'student');
const back = at(reflection, 'plan-terug/plan-1');
const well = at(reflection, 'goed');
const scale = at(reflection, 'schaal');
const agreements = at(reflection, 'afspraken');

const SHOTS: Readonly<Record<string, () => { shown(size: typeof USUAL): string }>> = {
  welkom: () =>
    use(
      menuBody({
        title: 'Wat is jouw rol?',
        intro: welcome('~/kansrijk'),
        options: [
          { value: 'later', text: 'Nu niet: ik heb zo een gesprek' },
          { value: 'mentor', text: 'mentor' },
        ],
        standard: 'later',
      }),
      { header: { title: '', details: [] } },
    ),
  schuilnaam: () =>
    useQuestion(
      schuilnaamBody(question(named)),
      { refuses: () => 'Dit lijkt op een naam. Vrij zijn: spar, den en vlier.' },
      { ...around(named), back: 'nowhere', saving: { type: 'nothing' } },
    ).press('sanna', 'Enter'),
  punten: () => points(pointsPage).press('Down', 'Down', 'Down', 'Down'),
  'punten-notitie': () => points(pointsPage).press('Down', 't', ', en of hij daar ook op vrijdag kan werken'),
  meerkeuze: () => useQuestion(meerkeuzeBody(question(chosen)), {}, around(chosen)).press('1', '2', '3'),
  plan: () =>
    useQuestion(
      planBody(question(planned)),
      {},
      { ...around(planned), rule: RULE, notice: 'Niets gekozen. Dat mag.' },
    ).press('Down', 'Down'),
  'plan-zin': () => useQuestion(planBody(question(planned)), {}, around(planned)).press('Down', 'Enter'),
  keuze: () =>
    useQuestion(keuzeBody(question(back)), {}, around(back)).press('g', 'Hij keek op toen ik dat vroeg.'),
  tekst: () =>
    useQuestion(textBody(question(well)), {}, { ...around(well), rule: RULE }).press(
      'Ze bleef zitten.',
      'Ctrl+J',
      'Ctrl+J',
      'Ik vroeg hoe het thuis ging, en ze vertelde uit zichzelf over haar broertje dat ze elke ochtend naar school brengt.',
    ),
  schaal: () => useQuestion(schaalBody(question(scale)), {}, around(scale)).press('7'),
  afspraken: () =>
    useQuestion(agreementsBody(question(agreements)), {}, around(agreements)).press(
      'bellen met de stage',
      'Enter',
      'mentor',
      'Enter',
      'vrijdag',
      'Enter',
      'rooster aanpassen',
      'Enter',
      'Enter',
      'na de toets',
      'Enter',
    ),
  overzicht: () =>
    use(overviewBody(after(planned, { type: 'overview' }), { today: TODAY }), {
      ...around(after(planned, { type: 'overview' })),
      back: { type: 'back' },
    }),
  uitleg: () => points(pointsPage).press('?'),
  zorgen: () => points(pointsPage).press('?', 's'),
};

describe.each(Object.entries(SHOTS))('%s', (name, shot) => {
  it.each([USUAL, WIDE, NARROW])('looks as it should at $columns×$rows', async (size) => {
    const shown = shot().shown(size);
    const lines = shown.split('\n');
    expect(lines.length).toBeLessThanOrEqual(size.rows);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(size.columns);
    await expect(`${shown}\n`).toMatchFileSnapshot(`shots/${name}-${size.columns}.txt`);
  });
});
