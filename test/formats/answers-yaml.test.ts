import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { EarlierPlan, Gesprek } from '../../src/domain/asked.ts';
import type { Form } from '../../src/domain/form/form.ts';
import { problemLine } from '../../src/domain/problem.ts';
import { begin, step } from '../../src/domain/session.ts';
import { answersFor, momentProblems, problemsAtAnyMoment } from '../../src/formats/answers-for.ts';
import { parseAnswers } from '../../src/formats/answers-yaml.ts';
import { parseForm } from '../../src/formats/form-yaml.ts';
import { inReadingOrder } from '../../src/formats/yaml-source.ts';

const formOf = (path: string): Form => {
  const name = path.split('/').at(-1) ?? path;
  const parsed = parseForm(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), name);
  if (!parsed.ok) throw new Error(parsed.problem.map(problemLine).join('\n'));
  return parsed.value.form;
};

const begeleiding = formOf('checklists/begeleiding.yaml');
const reflectie = formOf('checklists/reflectie.yaml');
const samenwerking = formOf('checklists/samenwerking.yaml');
const feedback = formOf('checklists/feedback.yaml');
const alles = formOf('test/fixtures/forms/soorten-heel.yaml');

interface Said {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly problems: readonly string[];
  readonly leftOut: readonly string[];
}

const said = (form: Form, text: string, given: Gesprek = {}, plans: readonly EarlierPlan[] = []): Said => {
  const file = parseAnswers(text, 'a.yaml');
  if (!file.ok) return { answers: {}, problems: file.problem.map(problemLine), leftOut: [] };
  const { answers, problems, leftOut } = answersFor(
    { form, intake: [], given: { moment: 'voor', ...file.value.gesprek, ...given }, plans },
    file.value,
  );
  const all = inReadingOrder([...file.value.problems, ...problems]);
  return { answers, problems: all.map(problemLine), leftOut };
};

const head = (text: string): unknown => {
  const file = parseAnswers(text, 'a.yaml');
  if (!file.ok) return file.problem.map(problemLine);
  const { problems, gesprek } = file.value;
  return problems.length > 0 ? problems.map(problemLine) : gesprek;
};

describe('parseAnswers', () => {
  it('reads who and what the conversation was about', () => {
    const text =
      'gesprek: {student: eik, moment: voor, doel: loopbaan, rol: mentor, samenwerking: school-praktijk, minuten: 5}';
    expect(head(text)).toEqual({
      student: 'eik',
      moment: 'voor',
      doel: 'loopbaan',
      rol: 'mentor',
      samenwerking: 'school-praktijk',
      minuten: 5,
    });
  });

  it('takes ten minutes where nothing is said, and nothing else', () => {
    expect(head('antwoorden: {}')).toEqual({ minuten: 10 });
    expect(head('gesprek:\nantwoorden:\n')).toEqual({ minuten: 10 });
    expect(head('gesprek: {student: null, doel: , minuten: }')).toEqual({ minuten: 10 });
    expect(head('{"gesprek": {"minuten": "1"}}')).toEqual({ minuten: 1 });
  });

  it('takes no other word for one with blanks that nobody sees', () => {
    expect(head('gesprek: {doel: " loopbaan\\u200b", minuten: "5 "}')).toEqual({
      doel: 'loopbaan',
      minuten: 5,
    });
  });

  it.each([
    ['', ['a.yaml:1:1  Dit bestand is leeg.']],
    ['- a', ['a.yaml:1:1  Dit bestand begint met gesprek of antwoorden, en een dubbele punt.']],
    ['gesprek: eik', ['a.yaml:1:10  Onder gesprek horen sleutels, zoals student en moment.']],
    ['antwoorden: [a]', ['a.yaml:1:13  Onder antwoorden horen de id’s van vragen, elk met een antwoord.']],
    [
      'gesprk: {}\ngesprek:\n  studnt: eik\n  moment: vroeg\n  doel: [a]\n  minuten: 7\n  rol: Mentor\n',
      [
        'a.yaml:1:1  Onbekende sleutel "gesprk". Bedoel je "gesprek"?',
        'a.yaml:3:3  Onbekende sleutel "studnt". Bedoel je "student"?',
        'a.yaml:4:11  "vroeg" kan niet bij "moment". Kies uit: voor, tijdens of na.',
        'a.yaml:5:9  Bij "doel" hoort: algemeen, persoonlijk, loopbaan of vakoverstijgend.',
        'a.yaml:6:12  "7" kan niet bij "minuten". Kies uit: 1, 5 of 10.',
        'a.yaml:7:8  "Mentor" kan niet bij "rol". Bedoel je "mentor"?',
      ],
    ],
    ['gesprek: {student: [eik]}', ['a.yaml:1:20  Hier hoort een schuilnaam: één woord.']],
    ['antwoorden:\n  a: 1\n  a: 2\n', ['a.yaml:3:3  "a" staat hier twee keer. De eerste staat op regel 2.']],
    ['antwoorden: {a: "b}', ['a.yaml:1:20  De tekst die hier eindigt, mist een " aan het eind.']],
  ])('says what is wrong with %j', (text, expected) => {
    expect(head(text)).toEqual(expected);
  });

  it('gives every text with its place, for checks on what may not be written', () => {
    const file = parseAnswers(
      'gesprek: {student: eik}\nantwoorden:\n  a: {notitie: "b c"}\n  d:\n    - 123456782\n',
      'a',
    );
    expect(file.ok && file.value.texts).toEqual([
      { text: 'eik', at: ['gesprek', 'student'] },
      { text: 'b c', at: ['antwoorden', 'a', 'notitie'] },
      { text: '123456782', at: ['antwoorden', 'd', 0] },
    ]);
  });

  it('never throws on any text', () => {
    const pieces = fc.constantFrom(
      'gesprek: ',
      'antwoorden: ',
      '{',
      '}',
      'relatie: ',
      'aandacht',
      '\n  ',
      '[',
      ']',
      'plan: ',
      '- ',
      'punt: ',
      '"',
      'null',
      '7',
      ', ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const { problems, answers, leftOut } = said(begeleiding, parts.join(''));
        expect(problems.every((line) => /^a\.yaml:\d+:\d+ {2}.+/.test(line))).toBe(true);
        expect(Object.keys(answers).length + leftOut.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('answersFor', () => {
  it('reads every shape of the contract, and normalises text', () => {
    const text = `
gesprek: {minuten: 10}
antwoorden:
  punt: {waarde: aandacht, notitie: " hoi  \\n"}
  punt-kaal: in orde
  open: "tekst\\r\\nvan meer regels\\e[31m  "
  keuze: goed
  keuze-twee: {waarde: anders, notitie: x}
  meerkeuze: [b, a]
  schaal: 7
  plan: [{punt: punt-kaal, als: "  Als a", dan: b}, {als: c}, {}]
  afspraken: [{wat: " bellen\\nmet", wie: mentor, wanneer: 2026-12-01}, {wat: kaart, gedaan: true}]
  datum: 2026-12-08
  leeg: ""
  niets:
`;
    expect(said(alles, text)).toEqual({
      answers: {
        punt: { kind: 'punt', value: 'aandacht', note: ' hoi' },
        'punt-kaal': { kind: 'punt', value: 'in orde' },
        open: { kind: 'open', text: 'tekst\nvan meer regels' },
        keuze: { kind: 'keuze', option: 'goed' },
        'keuze-twee': { kind: 'keuze', option: 'anders', note: 'x' },
        meerkeuze: { kind: 'meerkeuze', options: ['a', 'b'] },
        schaal: { kind: 'schaal', value: 7 },
        plan: {
          kind: 'als-dan',
          plans: [
            { punt: 'punt-kaal', als: '  Als a', dan: 'b' },
            { als: 'c', dan: '' },
          ],
        },
        afspraken: {
          kind: 'afspraken',
          items: [
            { wat: 'bellen met', wie: 'mentor', wanneer: '2026-12-01' },
            { wat: 'kaart', wie: '', done: true },
          ],
        },
        datum: { kind: 'datum', date: '2026-12-08' },
      },
      problems: [],
      leftOut: [],
    });
  });

  it('reads the same from JSON', () => {
    const yaml = 'antwoorden:\n  punt: aandacht\n  open: |\n    a\n    b\n  schaal: 3\n';
    const json = JSON.stringify({ antwoorden: { punt: 'aandacht', open: 'a\nb\n', schaal: 3 } }, null, 2);
    expect(said(alles, json)).toEqual(said(alles, yaml));
  });

  it('tells all that does not fit, with what may stand there', () => {
    const text = `antwoorden:
  punt: aandagt
  punt-kaal: {waarde: gedaan, notities: x}
  open: 12
  keuze: goet
  keuze-twee: {notitie: x}
  meerkeuze: [a, c, 7]
  schaal: 11
  plan: [a, {als: 1, dan: b, punt: "--> x"}]
  afspraken: [{wat: a, wanneer: 2026-13-01, gedaan: ja}, {wt: b}]
  datum: morgen
  lezen: a
  dattum: 2026-12-08
`;
    expect(said(alles, text).problems).toEqual([
      'a.yaml:2:9  "aandagt" kan hier niet. Bedoel je "aandacht"?',
      'a.yaml:3:23  "gedaan" kan hier niet. Kies uit: in orde, aandacht of niet nodig.',
      'a.yaml:3:31  Onbekende sleutel "notities". Bedoel je "notitie"?',
      'a.yaml:4:9  Hier hoort tekst. Zet er aanhalingstekens om.',
      'a.yaml:5:10  "goet" kan hier niet. Bedoel je "goed"?',
      'a.yaml:6:15  Een notitie hoort bij een keuze. Vul ook waarde in.',
      'a.yaml:7:18  "c" kan hier niet. Kies uit: a of b.',
      'a.yaml:7:21  "7" kan hier niet. Kies uit: a of b.',
      'a.yaml:8:11  Hier hoort een heel getal van 0 tot en met 10.',
      'a.yaml:9:10  Een plan heeft als en dan: {als: …, dan: …}.',
      'a.yaml:9:19  Hier hoort tekst. Zet er aanhalingstekens om.',
      'a.yaml:9:36  "--> x" kan hier niet. Kies uit: punt of punt-kaal.',
      'a.yaml:10:33  Hier hoort een datum die bestaat, zoals 2026-12-01.',
      'a.yaml:10:53  Bij gedaan hoort true of false.',
      'a.yaml:10:59  Onbekende sleutel "wt". Bedoel je "wat"?',
      'a.yaml:11:10  Hier hoort een datum die bestaat, zoals 2026-12-01.',
      'a.yaml:12:10  Dit is tekst om te lezen. Er hoort geen antwoord bij.',
      'a.yaml:13:3  Er is geen vraag "dattum". Bedoel je "datum"?',
    ]);
  });

  it.each([
    ['schaal: 0x7', ['a.yaml:2:11  Hier hoort een heel getal van 0 tot en met 10.']],
    ['afspraken: [{wie: mentor}]', ['a.yaml:2:15  Bij een afspraak hoort wat je doet: {wat: …}.']],
    ['meerkeuze: a', ['a.yaml:2:14  Hier hoort een lijst, met blokhaken: [a].']],
  ])('takes no shape for another: %s', (answer, expected) => {
    expect(said(alles, `antwoorden:\n  ${answer}\n`).problems).toEqual(expected);
  });

  it('tells what is wrong with the conversation and with the answers at once', () => {
    const text = 'gesprek: {doel: lopbaan}\nantwoorden:\n  relatie: aandagt\n  autonmie: x\n';
    expect(said(begeleiding, text).problems).toEqual([
      'a.yaml:1:17  "lopbaan" kan niet bij "doel". Bedoel je "loopbaan"?',
      'a.yaml:3:12  "aandagt" kan hier niet. Bedoel je "aandacht"?',
      'a.yaml:4:3  Er is geen vraag "autonmie". Bedoel je "autonomie"?',
    ]);
  });

  it('blames no answer for a mark that was wrong itself', () => {
    const text = `antwoorden:
  relatie: aandagt
  autonomie: aandacht
  aandachtspunten: [relatie]
  plan: [{punt: relatie, als: a, dan: b}]
`;
    expect(said(begeleiding, text).problems).toEqual([
      'a.yaml:2:12  "aandagt" kan hier niet. Bedoel je "aandacht"?',
    ]);
  });

  it('takes no other word for one with blanks that nobody sees', () => {
    const text =
      'antwoorden: {punt: "in  orde", punt-kaal: "aandacht ", keuze: " goed", meerkeuze: ["a ", b], schaal: "7 "}';
    expect(said(alles, text)).toMatchObject({
      answers: {
        punt: { value: 'in orde' },
        'punt-kaal': { value: 'aandacht' },
        keuze: { option: 'goed' },
        meerkeuze: { options: ['a', 'b'] },
        schaal: { value: 7 },
      },
      problems: [],
    });
    const plan = 'antwoorden: {relatie: aandacht, plan: [{punt: " relatie", als: a}]}';
    expect(said(begeleiding, plan).answers['plan/relatie']).toMatchObject({ plans: [{ punt: 'relatie' }] });
  });

  it('knows the marks of each moment', () => {
    const text = 'antwoorden: {relatie: gedaan}';
    expect(said(begeleiding, text, { moment: 'na' }).answers).toEqual({
      relatie: { kind: 'punt', value: 'gedaan' },
    });
    expect(said(begeleiding, text, { moment: 'voor' }).problems).toEqual([
      'a.yaml:1:23  "gedaan" kan hier niet. Kies uit: in orde, aandacht of niet nodig.',
    ]);
  });

  it('leaves out what the conditions hide, and says which', () => {
    const text =
      'gesprek: {doel: loopbaan}\nantwoorden: {talenten: in orde, gelijkwaardig: wat dan ook, plan: [{als: a}]}';
    expect(said(begeleiding, text)).toEqual({
      answers: { talenten: { kind: 'punt', value: 'in orde' } },
      problems: [],
      leftOut: ['gelijkwaardig', 'plan'],
    });
  });

  const marked = 'antwoorden:\n  relatie: aandacht\n  autonomie: aandacht\n  vasthouden: aandacht\n';

  it('deals plans out over the chosen points, by punt and then by order', () => {
    const text = `${marked}  aandachtspunten: [autonomie, relatie]\n  plan: [{als: a}, {punt: relatie, als: b}]\n`;
    const { answers, problems } = said(begeleiding, text);
    expect(problems).toEqual([]);
    expect(answers['plan/relatie']).toEqual({
      kind: 'als-dan',
      plans: [{ punt: 'relatie', als: 'b', dan: '' }],
    });
    expect(answers['plan/autonomie']).toEqual({
      kind: 'als-dan',
      plans: [{ punt: 'autonomie', als: 'a', dan: '' }],
    });
  });

  it('takes a plan by the id of its turn too', () => {
    const text = `${marked}  aandachtspunten: [autonomie, relatie]\n  plan-2: {als: a, dan: b}\n  plan-3: {als: c}\n`;
    const { answers, problems, leftOut } = said(begeleiding, text);
    expect([problems, leftOut]).toEqual([[], ['plan-3']]);
    expect(answers['plan/autonomie']).toEqual({
      kind: 'als-dan',
      plans: [{ punt: 'autonomie', als: 'a', dan: 'b' }],
    });
  });

  it('counts the points that have a plan as chosen where nothing was chosen', () => {
    const { answers } = said(begeleiding, `${marked}  plan: [{punt: vasthouden, als: a}]\n`);
    expect(answers['aandachtspunten']).toEqual({ kind: 'meerkeuze', options: ['vasthouden'] });
    expect(answers['plan/vasthouden']).toMatchObject({ plans: [{ punt: 'vasthouden', als: 'a' }] });
  });

  it.each([
    ['', ['relatie', 'autonomie']],
    ['  aandachtspunten:\n', ['relatie', 'autonomie']],
    ['  aandachtspunten: []\n', []],
    ['  aandachtspunten: [autonomie]\n', ['autonomie']],
  ])('gives plans to all points that may be chosen, unless she says which (%j)', (chosen, points) => {
    const two = 'antwoorden:\n  relatie: aandacht\n  autonomie: aandacht\n';
    const { answers, problems, leftOut } = said(begeleiding, `${two}${chosen}  plan: [{als: a}]\n`);
    expect([problems, leftOut]).toEqual([[], points.length === 0 ? ['plan'] : []]);
    expect(Object.keys(answers).filter((key) => key.startsWith('plan/'))).toEqual(
      points.slice(0, 1).map((point) => `plan/${point}`),
    );
  });

  it.each(['relatie', 'goed-beeld', 'plan-van-toen', ''])('keeps what a plan is for: %j', (punt) => {
    const text = `antwoorden: {plan: [{punt: "${punt}", als: a, dan: b}]}`;
    const earlier = [{ punt: 'plan-van-toen', als: 'a', dan: 'b' }];
    expect(said(reflectie, text, { moment: 'na' }, earlier)).toMatchObject({
      answers: { plan: { plans: [{ ...(punt !== '' && { punt }), als: 'a', dan: 'b' }] } },
      problems: [],
    });
  });

  it('takes a kenmerk that a question is about for what a plan is for', () => {
    const text = 'gesprek: {moment: voor}\nantwoorden: {plan: [{punt: gedeeld-beeld, als: a}]}';
    expect(said(samenwerking, text).problems).toEqual([]);
  });

  it.each([
    [reflectie, 'plan: {punt: autonmie, als: a}', '1:27  "autonmie" kan hier niet. Bedoel je "autonomie"?'],
    [feedback, 'plan: [{punt: foo, als: a}]', '1:28  Bij dit plan hoort geen punt. Haal het punt weg.'],
    [
      begeleiding,
      'relatie: aandacht, plan-1: {punt: foo, als: a}',
      '1:48  "foo" kan hier niet. Hier kan alleen relatie.',
    ],
  ])('refuses a plan for what is not there: %#', (form, answers, expected) => {
    const moment = form === begeleiding ? 'voor' : 'na';
    expect(said(form, `antwoorden: {${answers}}`, { moment }).problems).toEqual([`a.yaml:${expected}`]);
  });

  it.each([
    [
      'a plan for a point that is not there',
      '  aandachtspunten: [relatie]\n  plan: [{punt: autonmie, als: a}]\n',
      ['a.yaml:6:17  Voor het punt "autonmie" vraagt deze lijst geen plan. Hier kan alleen relatie.'],
    ],
    [
      'a second plan for a point',
      '  aandachtspunten: [relatie]\n  plan: [{punt: relatie, als: a}, {punt: relatie, als: b}]\n',
      ['a.yaml:6:42  Voor het punt "relatie" staat hier al een plan.'],
    ],
    [
      'more plans than points',
      '  aandachtspunten: [relatie]\n  plan: [{als: a}, {als: b}]\n',
      ['a.yaml:6:20  Deze vraag komt hier 1 keer. Dit is er één te veel.'],
    ],
    [
      'plans for more points than may be chosen',
      '  plan: [{punt: relatie, als: a}, {punt: autonomie, als: b}, {punt: vasthouden, als: c}]\n',
      ['a.yaml:5:9  Er kunnen hoogstens 2 punten een plan krijgen. Hier staan er 3.'],
    ],
    [
      'a plan under both names',
      '  aandachtspunten: [relatie]\n  plan: [{als: a}]\n  plan-1: {als: b}\n',
      ['a.yaml:7:3  Kies tussen "plan" en "plan-1". Niet allebei.'],
    ],
    [
      'more points than may be chosen',
      '  aandachtspunten: [relatie, autonomie, vasthouden]\n',
      ['a.yaml:5:20  Hier kunnen er hoogstens 2. Er staan er 3.'],
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(said(begeleiding, marked + text).problems).toEqual(expected);
  });

  it('says how earlier plans went: one word for one plan, a list for more', () => {
    const one = [{ als: 'a', dan: 'b' }];
    const two = [...one, { als: 'c', dan: 'd' }];
    expect(said(reflectie, 'antwoorden: {plan-terug: gelukt}', { moment: 'na' }, one).answers).toEqual({
      'plan-terug/plan-1': { kind: 'keuze', option: 'gelukt' },
    });
    const text = 'antwoorden: {plan-terug: [gelukt, {waarde: een-beetje, notitie: x}]}';
    expect(said(reflectie, text, { moment: 'na' }, two).answers).toEqual({
      'plan-terug/plan-1': { kind: 'keuze', option: 'gelukt' },
      'plan-terug/plan-2': { kind: 'keuze', option: 'een-beetje', note: 'x' },
    });
    expect(said(reflectie, 'antwoorden: {plan-terug: gelukt}', { moment: 'na' }, []).leftOut).toEqual([
      'plan-terug',
    ]);
  });

  it('gives only answers that a session takes, in the order it asks', () => {
    const word = fc.constantFrom('aandacht', 'in orde', 'niet nodig', null);
    const points = ['relatie', 'goed-beeld', 'autonomie', 'vasthouden', 'talenten', 'gelijkwaardig'];
    const file = fc.record({
      gesprek: fc.record({ doel: fc.constantFrom('algemeen', 'loopbaan', 'persoonlijk') }),
      antwoorden: fc.tuple(
        fc.record(Object.fromEntries(points.map((id) => [id, word]))),
        fc.option(fc.record({ aandachtspunten: fc.subarray(points, { maxLength: 2 }) }), { nil: {} }),
        fc.option(
          fc.record({
            plan: fc.array(
              fc.record({ punt: fc.constantFrom(...points), als: fc.string(), dan: fc.string() }),
              { maxLength: 2 },
            ),
          }),
          { nil: {} },
        ),
      ),
    });
    fc.assert(
      fc.property(file, ({ gesprek, antwoorden }) => {
        const text = JSON.stringify({ gesprek, antwoorden: Object.assign({}, ...antwoorden) });
        const parsed = parseAnswers(text, 'a.yaml');
        if (!parsed.ok) throw new Error(text);
        const given: Gesprek = { moment: 'voor', ...parsed.value.gesprek };
        const circumstances = { form: begeleiding, intake: [], given, plans: [] };
        const { answers } = answersFor(circumstances, parsed.value);
        let draft = begin({ ...circumstances, formSha256: '', startedAt: '2026-11-24T09:30' });
        for (const [key, answer] of Object.entries(answers)) {
          const stepped = step(draft, { type: 'answered', key, answer }, '2026-11-24T09:31');
          if (!stepped.ok || stepped.value.status === 'finished') throw new Error(`${key} was refused`);
          draft = stepped.value;
        }
        expect(draft.answers).toEqual(answers);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a moment that a form does not have', () => {
  it.each([
    [begeleiding, 'voor', []],
    [reflectie, 'na', []],
    [reflectie, 'voor', ['a.yaml:1:19  "voor" kan niet bij "moment". Hier kan alleen na.']],
    [begeleiding, 'tijdens', ['a.yaml:1:19  "tijdens" kan niet bij "moment". Kies uit: voor of na.']],
    [{ ...reflectie, moments: [] }, 'na', ['a.yaml:1:19  "na" kan niet bij "moment". Haal het moment weg.']],
  ])('is a problem with a place: %#', (form, moment, expected) => {
    const file = parseAnswers(`gesprek: {moment: ${moment}}`, 'a.yaml');
    expect(file.ok && momentProblems(form, file.value).map(problemLine)).toEqual(expected);
  });

  const problems = (form: Form, text: string): readonly string[] => {
    const file = parseAnswers(text, 'a.yaml');
    if (!file.ok) throw new Error(text);
    const circumstances = { form, intake: [], given: file.value.gesprek, plans: [] };
    return problemsAtAnyMoment(circumstances, file.value).map(problemLine);
  };

  it('leaves what is wrong at every moment to be told', () => {
    // "gedaan" fits afterwards, "in orde" before.
    const text = 'gesprek: {moment: tijdens}\nantwoorden: {relatie: gedaan, autonomie: in orde, behoefte: x}';
    expect(problems(begeleiding, text)).toEqual([
      'a.yaml:2:51  Er is geen vraag "behoefte". Bedoel je "behoeften"?',
    ]);
    expect(problems(reflectie, 'gesprek: {moment: voor}\nantwoorden: {schaal: 11}')).toEqual([
      'a.yaml:2:22  Hier hoort een heel getal van 0 tot en met 10.',
    ]);
    expect(problems({ ...reflectie, moments: [] }, 'antwoorden: {schaal: 11}')).toHaveLength(1);
  });
});
