import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { intakeAsked } from '../../src/domain/asked.ts';
import { problemLine } from '../../src/domain/problem.ts';
import { parseIntake } from '../../src/formats/intake-yaml.ts';

const text = readFileSync(new URL('../../checklists/kader/gesprek.yaml', import.meta.url), 'utf8');
const form = {
  id: 'f',
  version: '1.0.0',
  title: 'F',
  source: '',
  changes: [],
  retired: [],
  moments: ['voor' as const],
  intake: [],
  pages: [],
};

const told = (source: string): readonly string[] => {
  const parsed = parseIntake(source, 'gesprek.yaml');
  return parsed.ok ? [] : parsed.problem.map(problemLine);
};

describe('parseIntake', () => {
  const parsed = parseIntake(text, 'gesprek.yaml');
  const questions = parsed.ok ? parsed.value : [];

  it('reads the five questions of the product', () => {
    expect(told(text)).toEqual([]);
    expect(questions.map(({ id, kind, standard }) => [id, kind, standard])).toEqual([
      ['rol', 'keuze', undefined],
      ['student', 'schuilnaam', undefined],
      ['doel', 'keuze', 'algemeen'],
      ['samenwerking', 'keuze', 'school-praktijk'],
      ['minuten', 'keuze', '5'],
    ]);
  });

  it('does not ask a praktijkbegeleider with whom she works: that is always school', () => {
    const asked = (rol: 'mentor' | 'praktijkbegeleider'): readonly string[] =>
      intakeAsked({
        form,
        intake: questions.filter(({ id }) => id === 'samenwerking'),
        given: { rol },
        plans: [],
        answers: {},
      }).map(({ id }) => id);
    expect(asked('mentor')).toEqual(['samenwerking']);
    expect(asked('praktijkbegeleider')).toEqual([]);
  });

  it('asks in the past tense afterwards', () => {
    const [student] = intakeAsked({
      form,
      intake: questions.filter(({ id }) => id === 'student'),
      given: { moment: 'na' },
      plans: [],
      answers: {},
    });
    expect(student?.text).toBe('Met welke student was dit gesprek?');
  });

  it('tells everything that is wrong at once', () => {
    const broken = `schema: kansrijk/gesprek/1
versie: 1.0.0
vragen:
  - {id: student, soort: keuze, vraag: Wie?}
  - {id: doel, soort: keuze, vraag: Waarover?, opties: [{id: loopban, tekst: Werk}], standaard: algemeen}
  - {id: doel, soort: keuze, vraag: Waarover?}
  - {id: naam, soort: open, vraag: Wie?}
  - {id: rol, soort: keuze, vraag: Rol?, opties: [{id: mentor, tekst: Mentor}], toon_als: "relatie == 'aandacht'", delen: mag}
`;
    expect(told(broken)).toEqual([
      'gesprek.yaml:4:26  De vraag "student" is altijd van de soort schuilnaam.',
      'gesprek.yaml:5:62  De opties van "doel" liggen vast. "loopban" hoort er niet bij. Bedoel je "loopbaan"?',
      'gesprek.yaml:5:97  De keuze "algemeen" staat niet bij opties. Hier kan alleen loopban.',
      'gesprek.yaml:6:5  Bij een keuze horen opties, elk met een id en een tekst.',
      'gesprek.yaml:6:10  De vraag "doel" staat hier al.',
      'gesprek.yaml:7:10  "naam" kan hier niet. Kies uit: student, doel, samenwerking, minuten of rol.',
      'gesprek.yaml:7:23  "open" kan hier niet. Kies uit: schuilnaam of keuze.',
      'gesprek.yaml:8:92  "relatie" is geen vraag die hiervoor staat. Kies uit: moment, doel, rol, samenwerking of minuten.',
      'gesprek.yaml:8:116  Onbekende sleutel "delen". Kies uit: id, soort, kort, vraag, uitleg, voorbeeld, varianten, opties, standaard of toon_als.',
    ]);
  });
});
