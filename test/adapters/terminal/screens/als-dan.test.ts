import { describe, expect, it } from 'vitest';
import { planBody } from '../../../../src/adapters/terminal/screens/als-dan.ts';
import { WRITING_RULE } from '../../../../src/texts/screens.ts';
import { askedAs, EMPTY_DRAFT, questionOf, realForm, useQuestion } from './support.ts';

const asked = askedAs('als-dan', {
  key: 'plan/goed-beeld',
  about: { id: 'goed-beeld', text: 'Goed beeld' },
  example: 'Als eik te laat binnenkomt, dan vraag ik eerst: hoe is het?',
});
const question = questionOf(asked);
const planned = (als: string, dan: string): object => ({
  type: 'answered',
  key: 'plan/goed-beeld',
  answer: { kind: 'als-dan', plans: [{ punt: 'goed-beeld', als, dan }] },
});

describe('an als-dan-plan', () => {
  it('goes from the first field to the second and on', () => {
    const used = useQuestion(planBody(question)).press('de student wegblijft', 'Enter', 'bel ik', 'Enter');
    expect(used.moves).toEqual([planned('de student wegblijft', 'bel ik')]);
    expect(used.left).toEqual({ reply: { type: 'next' }, guarded: true });
  });

  it('is complete with one Enter when nothing is filled in', () => {
    const used = useQuestion(planBody(question)).press('Enter');
    expect(used.moves).toEqual([]);
    expect(used.left).toEqual({ reply: { type: 'next' }, guarded: true });
  });

  it('is accepted by half', () => {
    const used = useQuestion(planBody(question)).press('de student wegblijft', 'Enter', 'Enter');
    expect(used.moves).toEqual([planned('de student wegblijft', '')]);
    expect(used.left).not.toHaveProperty('notice');
  });

  it('leaves out the words that stand before the fields already', () => {
    const used = useQuestion(planBody(question)).press('Als het stil wordt,', 'Tab', 'dan wacht ik', 'Enter');
    expect(used.moves).toEqual([planned('het stil wordt', 'wacht ik')]);
  });

  it('fills both fields with a ready sentence, to be changed or undone', () => {
    const used = useQuestion(planBody(question)).press('Down');
    expect(used.shown()).toMatch(/› Als ik denk dat ik het weet/);
    expect(used.press('Enter').shown()).toMatch(/│ ik denk dat ik het weet[^]*│ stel ik nog één vraag/);
    expect(used.press('Down', 'Down', 'Enter').shown()).toMatch(/│ een student wegblijft/);
    expect(used.press('Ctrl+Z').shown()).toMatch(/│ ik denk dat ik het weet/);
    expect(used.press(' nu', 'Enter', 'Enter').moves).toEqual([
      planned('ik denk dat ik het weet nu', 'stel ik nog één vraag.'),
    ]);
  });

  it('goes from either empty field to the sentences with the one key that the foot names', () => {
    const used = useQuestion(planBody(question));
    expect(used.shown()).toContain('↓ kies een zin');
    expect(used.press('Down').body.active).toBe(0);
    const second = useQuestion(planBody(question)).press('Tab');
    expect(second.shown()).toContain('↓ kies een zin');
    expect(second.press('Down').body.active).toBe(0);
  });

  it('takes a digit as text in both fields, also at their beginning', () => {
    expect(useQuestion(planBody(question)).press('Tab', '2 minuten stil zijn', 'Enter').moves).toEqual([
      planned('', '2 minuten stil zijn'),
    ]);
    expect(useQuestion(planBody(question)).press('3 keer te laat', 'Enter', '1', 'Enter').moves).toEqual([
      planned('3 keer te laat', '1'),
    ]);
  });

  it('goes on in her own words from the list of sentences, and takes a number there', () => {
    const list = (...keys: readonly string[]): readonly unknown[] =>
      useQuestion(planBody(question)).press('Down', ...keys, 'Enter', 'Enter').moves;
    expect(list('hij zwijgt')).toEqual([planned('hij zwijgt', '')]);
    expect(list('2')).toEqual([planned('een student wegblijft', 'vraag ik eerst wat er speelt.')]);
    expect(list('1')).toEqual([planned('ik denk dat ik het weet', 'stel ik nog één vraag.')]);
    expect(useQuestion(planBody(question)).press('Down').paste('een dag').body.active).toBe('als');
  });

  it('offers no sentence that would take the place of her own words', () => {
    const used = useQuestion(planBody(question)).press('hij zwijgt', 'Down', 'Down', 'Down');
    expect(used.body.active).toBe('dan');
    expect(used.shown()).not.toContain('kies een zin');
  });

  it.each([
    [44, 19],
    [40, 18],
    [80, 23],
  ])('shows the sentences that its keys name, at %i×%i', (columns, rows) => {
    const used = useQuestion(planBody(question));
    const seen = used.shown({ columns, rows });
    expect(seen).toContain('↓ kies een zin');
    expect(seen).toContain('Als ik denk');
    expect(seen).toContain('Als een student');
    expect(used.press('Down', 'Down').shown({ columns, rows })).toContain('› Als een student');
  });

  const REAL = realForm('begeleiding').pages.flatMap(({ questions }) => questions);
  const realPlan = REAL.find(({ kind }) => kind === 'als-dan');
  const first = planBody(
    questionOf({
      ...asked,
      text: realPlan?.text ?? '',
      example: realPlan?.example ?? '',
      about: { id: 'relatie', text: 'Eerst contact' },
    }),
  );
  const rule = { text: WRITING_RULE, whileWriting: false };

  it.each([
    [80, 23],
    [44, 19],
    [40, 19],
    [120, 39],
    [80, 15],
  ])('says how to write before all else that explains, at %i×%i', (columns, rows) => {
    const shown = (notice?: string): string =>
      useQuestion(first, {}, { rule, ...(notice !== undefined && { notice }) }).shown({ columns, rows });
    for (const seen of [shown(), shown('Niets gekozen. Dat mag.')]) {
      expect(seen.replaceAll(/\s+/g, ' ')).toContain(WRITING_RULE);
      expect(seen).toMatch(/Als …[^]*│[^]*dan …[^]*│/);
      expect(seen.split('\n').length).toBeLessThanOrEqual(rows);
    }
  });

  it('is whole at 80×24 with three sentences to begin with, and an example that is no row too long', () => {
    const seen = useQuestion(first, {}, { rule }).shown();
    expect(seen).toContain('Zoals: Als de student te laat binnenkomt, dan vraag ik eerst: hoe is het?\n');
    expect(seen).toMatch(/Als de student iets vertelt[^]*Enter/);
    expect(seen).not.toContain('nog');
  });

  it('explains the key for the sentences only where there are some', () => {
    const tall = { columns: 80, rows: 60 };
    const none = planBody(questionOf({ ...asked, about: { id: 'eigen', text: 'Eigen punt' } }));
    expect(useQuestion(planBody(question)).press('F1').shown(tall)).toContain('de zinnen om mee te beginnen');
    expect(useQuestion(none).press('F1').shown(tall)).not.toContain('de zinnen om mee te beginnen');
  });

  it('offers no sentences where there are none', () => {
    const used = useQuestion(planBody(questionOf({ ...asked, about: { id: 'eigen', text: 'Eigen punt' } })));
    expect(used.shown()).not.toContain('kies een zin');
    expect(used.press('1', 'Enter', 'Enter').moves).toMatchObject([{ answer: { plans: [{ als: '1' }] } }]);
  });

  it('moves between the fields with Tab and the arrows', () => {
    expect(useQuestion(planBody(question)).press('Tab').body.active).toBe('dan');
    expect(useQuestion(planBody(question)).press('Down', 'Up').body.active).toBe('als');
    const own = useQuestion(planBody(question)).press('hij zwijgt');
    expect(own.press('Down').body.active).toBe('dan');
    expect(own.press('Up').body.active).toBe('als');
  });

  it('keeps what is half typed, and hands it over before she leaves', () => {
    const used = useQuestion(planBody(question)).press('half').tick().press('Ctrl+B');
    expect(used.moves).toEqual([{ ...planned('half', ''), type: 'typing' }, planned('half', '')]);
  });

  it('keeps the plans that the question does not show', () => {
    const draft = {
      ...EMPTY_DRAFT,
      answers: {
        'plan/goed-beeld': {
          kind: 'als-dan',
          plans: [
            { als: 'a', dan: 'b' },
            { als: 'c', dan: 'd' },
          ],
        } as const,
      },
    };
    const used = useQuestion(planBody(questionOf(asked, { draft }))).press('x', 'Enter', 'Enter');
    expect(used.moves).toMatchObject([
      {
        answer: {
          plans: [
            { als: 'ax', dan: 'b' },
            { als: 'c', dan: 'd' },
          ],
        },
      },
    ]);
  });
});
