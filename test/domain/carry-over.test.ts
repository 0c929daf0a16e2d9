import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { carriedOver } from '../../src/domain/carry-over.ts';
import { begin, expired, type Draft } from '../../src/domain/session.ts';
import { formOf, question } from './forms.ts';

const form = formOf([
  [question('plan-terug', 'keuze', { repeatFor: 'plannen', options: [{ id: 'gelukt', text: 'gelukt' }] })],
  [question('goed', 'open'), question('anders', 'open')],
]);
const text = (words: string): Answer => ({ kind: 'open', text: words });
const went: Answer = { kind: 'keuze', option: 'gelukt' };

const about = (
  belongsTo: string | undefined,
  part: Partial<Pick<Draft, 'answers' | 'typing'>> = {},
): Draft => ({
  ...begin({
    form,
    formSha256: 'aa',
    intake: [],
    given: { moment: 'na' },
    plans: belongsTo === undefined ? [] : [{ als: 'a', dan: 'b' }],
    ...(belongsTo !== undefined && { belongsTo }),
    startedAt: '2026-11-24T09:30',
  }),
  ...part,
});

describe('what goes along to another choice', () => {
  it('is every answer and every half-typed word', () => {
    const from = about('eik', { answers: { goed: text('ze bleef') }, typing: { anders: text('half') } });
    const to = carriedOver(from, about('spar'));
    expect(to.belongsTo).toBe('spar');
    expect(to.answers).toEqual({ goed: text('ze bleef') });
    expect(to.typing).toEqual({ anders: text('half') });
  });

  it('is not what stood there without her, and what stands there now gives way to her own words', () => {
    const from = about('eik', { answers: { goed: text('van eik'), anders: text('van haar') } });
    const to = about('spar', { answers: { goed: text('van spar'), anders: text('ook van spar') } });
    expect(carriedOver(from, to, { goed: text('van eik'), anders: text('van eik') }).answers).toEqual({
      goed: text('van spar'),
      anders: text('van haar'),
    });
  });

  it('does not answer for the plan of another conversation, and comes back with its own', () => {
    const from = about('eik', { answers: { 'plan-terug/plan-1': went } });
    const there = carriedOver(from, about('spar'));
    expect(there.answers['plan-terug/plan-1']).toBeUndefined();
    expect(expired(there)).toHaveLength(1);
    expect(carriedOver(there, about(undefined)).answers).toEqual(there.answers);
    expect(carriedOver(there, about('eik')).answers).toEqual(from.answers);
  });

  it('loses nothing, through any row of choices', () => {
    const places = [undefined, 'eik', 'spar', 'den'];
    const answers = fc.dictionary(
      fc.constantFrom('goed', 'anders', 'plan-terug/plan-1', 'student'),
      fc.string().map(text),
    );
    fc.assert(
      fc.property(answers, fc.array(fc.constantFrom(...places)), (filled, route) => {
        const start = about('eik', { answers: filled });
        const end = route.reduce((draft, place) => carriedOver(draft, about(place)), start);
        expect(Object.values(end.answers)).toHaveLength(Object.keys(filled).length);
        expect(carriedOver(end, about('eik')).answers).toEqual(filled);
      }),
    );
  });
});
