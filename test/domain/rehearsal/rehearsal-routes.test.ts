import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../../src/domain/condition/condition-parser.ts';
import type { Condition } from '../../../src/domain/condition/condition.ts';
import type { Form, Page, Question } from '../../../src/domain/form/form.ts';
import { allAsked, screensOf } from '../../../src/domain/asked.ts';
import {
  lengthsOf,
  mainRoute,
  otherRoutes,
  walkOf,
  type Route,
  type Trial,
} from '../../../src/domain/rehearsal/rehearsal-routes.ts';
import { fail } from '../../support/fail.ts';
import { formOf, point, preparation, question } from '../forms.ts';

const when = (text: string): Condition => {
  const parsed = parseCondition(text);
  return parsed.ok ? parsed.value.condition : fail(parsed.problem.sentence);
};

const page = (id: string, questions: readonly Question[], showWhen?: string): Page => ({
  id,
  title: id,
  questions,
  ...(showWhen !== undefined && { showWhen: when(showWhen) }),
});

const trialOf = (form: Form, more: Partial<Trial> = {}): Trial => ({
  form,
  intake: [],
  plans: [],
  startedAt: '2026-11-24T09:30',
  ...more,
});

const routeTo = (trial: Trial, id: string): Route | undefined => {
  const found = otherRoutes(trial);
  return found.find((other) => other.id === id)?.route;
};

const idsOn = (trial: Trial, id: string): readonly string[] => {
  const route = routeTo(trial, id) ?? fail(`no route to ${id}`);
  return allAsked(walkOf(trial, route)).map(({ base }) => base);
};

describe('the main route', () => {
  it('marks more points than may be chosen, so that a choice and a plan for each choice come into view', () => {
    const trial = trialOf(
      formOf([
        [point('a'), point('b'), point('c'), point('d')],
        [
          question('keuze', 'meerkeuze', { optionsFrom: 'aandacht', most: 2 }),
          question('plan', 'als-dan', { repeatFor: 'keuze' }),
        ],
      ]),
    );
    const walk = walkOf(trial, mainRoute(trial));
    expect(screensOf(walk).map(({ key }) => key)).toEqual(['a', 'keuze', 'plan/a', 'plan/b']);
    expect(otherRoutes(trial)).toEqual([]);
  });

  it('never begins at a moment at which nothing is asked', () => {
    const trial = trialOf(formOf([[question('q', 'open')]], { moments: ['tijdens', 'na'] }));
    expect(mainRoute(trial).given).toEqual({ moment: 'na' });
  });

  it('takes all the time there is', () => {
    const minuten = question('minuten', 'keuze', {
      options: ['1', '5', '10'].map((id) => ({ id, text: id })),
      standard: '5',
    });
    const form = formOf([[question('lang', 'open', { showWhen: when('minuten == 10') })]]);
    expect(otherRoutes(trialOf(form, { intake: [minuten] }))).toEqual([]);
  });
});

describe('the other routes', () => {
  it.each([
    ["moment == 'na'"],
    ["doel == 'loopbaan'"],
    ["rol == 'peercoach' en samenwerking == 'zorgteam'"],
    ['minuten == 1'],
    ["keus == 'b'"],
    ["'c' in veel en niet 'a' in veel"],
    ['cijfer < 3'],
    ["punt == 'in orde'"],
    ["tekst == 'zeg dit'"],
    ["dag > '2026-12-01'"],
    ["niet keus == 'a' en niet keus == 'b'"],
  ])('find answers that make %s true', (condition) => {
    const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
    const trial = trialOf(
      formOf([
        page('eerst', [
          point('punt'),
          question('keus', 'keuze', { options: options.slice(0, 2) }),
          question('veel', 'meerkeuze', { options }),
          question('cijfer', 'schaal'),
          question('tekst', 'open'),
          question('dag', 'datum'),
        ]),
        page('dan', [
          question('altijd', 'open'),
          question('verstopt', 'open', { showWhen: when(condition) }),
        ]),
      ]),
    );
    const missed = otherRoutes(trial).map(({ id }) => id);
    if (missed.includes('verstopt')) expect(idsOn(trial, 'verstopt')).toContain('verstopt');
    else expect(allAsked(walkOf(trial, mainRoute(trial))).map(({ base }) => base)).toContain('verstopt');
  });

  it('mark the point that a wanted choice is made from', () => {
    const form = formOf([
      [point('a'), point('b'), point('c'), point('d'), point('e')],
      [
        question('keuze', 'meerkeuze', { optionsFrom: 'aandacht', most: 2 }),
        question('over-e', 'open', { showWhen: when("'e' in keuze") }),
      ],
    ]);
    expect(idsOn(trialOf(form), 'over-e')).toContain('over-e');
  });

  it('are not found to what hangs on marks that this moment does not have', () => {
    const form: Form = { ...preparation, moments: ['na'] };
    expect(otherRoutes(trialOf(form))).toEqual([{ id: 'plan', route: undefined }]);
  });

  it('are not found to what can never be', () => {
    const form = formOf([
      [
        question('keus', 'keuze', { options: [{ id: 'a', text: 'a' }] }),
        question('nooit', 'open', { showWhen: when("keus == 'a' en niet keus == 'a'") }),
      ],
    ]);
    expect(otherRoutes(trialOf(form))).toEqual([{ id: 'nooit', route: undefined }]);
  });
});

describe('how long it is', () => {
  const open = (id: string, showWhen?: string): Question =>
    question(id, 'open', showWhen === undefined ? {} : { showWhen: when(showWhen) });

  it('is told once where doel and time change nothing', () => {
    const trial = trialOf(formOf([[open('a'), question('b', 'lees')]]));
    expect(lengthsOf(trial)).toEqual([
      { moment: 'voor', doelen: [], minuten: [], screens: 2, questions: 1 },
      { moment: 'na', doelen: [], minuten: [], screens: 2, questions: 1 },
    ]);
  });

  it('takes together the doelen that are as long, and tells apart those that are not', () => {
    const form = formOf([[open('a'), open('b', "doel == 'loopbaan'")]], { moments: ['voor'] });
    expect(lengthsOf(trialOf(form)).map(({ doelen, questions }) => [doelen, questions])).toEqual([
      [['algemeen', 'persoonlijk', 'vakoverstijgend'], 1],
      [['loopbaan'], 2],
    ]);
  });

  it('tells times apart', () => {
    const form = formOf([[open('a'), open('b', 'minuten >= 5')]], { moments: ['na'] });
    expect(lengthsOf(trialOf(form)).map(({ minuten, questions }) => [minuten, questions])).toEqual([
      [[1], 1],
      [[5, 10], 2],
    ]);
  });

  it('is told of a form without moments', () => {
    const trial = trialOf(formOf([[open('a')]], { moments: [] }));
    expect(lengthsOf(trial)).toEqual([{ doelen: [], minuten: [], screens: 1, questions: 1 }]);
  });
});
