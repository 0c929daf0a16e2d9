import { describe, expect, it } from 'vitest';
import { conclude } from '../../../src/commands/talk/conversation.ts';
import { goOnWithOpen } from '../../../src/commands/talk/open-draft.ts';
import type { AboutToBegin } from '../../../src/domain/open-draft.ts';
import type { Draft } from '../../../src/domain/session.ts';
import { formOf, point } from '../../domain/forms.ts';
import { draftOn, go, inLibrary, type Gone, type Situation } from '../drafts-world.ts';

const FORM = formOf([[point('relatie')]]);
const DRAFT: Draft = { ...draftOn(FORM, 'a'), touchedAt: '2026-11-24T09:40' };
const BEGINS: AboutToBegin = { vorm: FORM.id, moment: 'voor' };

const begin = (begins: AboutToBegin, situation: Partial<Situation> = {}): Promise<Gone> =>
  go(
    (ports) =>
      ports.terminal.converse(async (conversation) => {
        const went = await goOnWithOpen(begins, conversation, ports);
        if (!went) return 'answer-needed';
        return 'closing' in went ? conclude(went, ports) : 'done';
      }),
    { drafts: { open: DRAFT }, library: [inLibrary(FORM, 'a')], ...situation },
  );

describe('a concept of the same conversation', () => {
  it('is what Enter goes on with, and says which it is', async () => {
    const { asked, choices, outcome } = await begin(BEGINS);
    expect([asked, outcome]).toEqual([[DRAFT], 'done']);
    expect(choices[0]?.intro).toEqual([
      [['strong', 'Proef · eik · vóór het gesprek']],
      [['quiet', 'Begonnen: vandaag 09:30.']],
    ]);
  });

  it('is left alone where she begins anew', async () => {
    const { asked, outcome, choices } = await begin(BEGINS, { choices: [{ value: 'nieuw' }] });
    expect([asked, outcome, choices.length]).toEqual([[], 'answer-needed', 1]);
  });

  it.each<[string, AboutToBegin, Partial<Pick<Draft, 'touchedAt' | 'belongsTo'>>, boolean]>([
    ['the same student', { ...BEGINS, student: 'eik' }, { touchedAt: '2026-11-20T09:40' }, true],
    ['another student', { ...BEGINS, student: 'spar' }, {}, false],
    ['another moment', { ...BEGINS, moment: 'na' }, {}, false],
    ['another list', { ...BEGINS, vorm: 'anders' }, {}, false],
    ['another day, nobody named', BEGINS, { touchedAt: '2026-11-23T09:40' }, false],
    ['the same conversation', { ...BEGINS, belongsTo: 'log-1' }, { belongsTo: 'log-1' }, true],
    ['another conversation', { ...BEGINS, belongsTo: 'log-1' }, { belongsTo: 'log-2' }, false],
  ])('is asked about or not: %s', async (_, begins, more, isAsked) => {
    const { choices } = await begin(begins, { drafts: { open: { ...DRAFT, ...more } } });
    expect(choices.length > 0).toBe(isAsked);
  });
});
