import { describe, expect, it } from 'vitest';
import { HELD_NOWHERE, walk, type Guard } from '../../../src/commands/talk/walk.ts';
import { begin, type Draft, type Move } from '../../../src/domain/session.ts';
import { err } from '../../../src/domain/result.ts';
import type { HeldDraft } from '../../../src/ports/stores.ts';
import type { Acted, Conversation } from '../../../src/ports/terminal.ts';
import { formOf, question } from '../../domain/forms.ts';

const START: Draft = begin({
  form: formOf([[question('k', 'keuze', { options: [{ id: 'ja', text: 'Ja' }] }), question('o', 'open')]]),
  formSha256: 'aa',
  intake: [],
  given: { moment: 'voor' },
  plans: [],
  startedAt: '2026-11-24T09:30',
});

const FULL: HeldDraft = { ...HELD_NOWHERE, keep: () => err('De schijf is vol.') };

const never = (): never => {
  throw new Error('This is not asked here.');
};

/** What became of one move, and the draft after it. */
const handing = async (
  move: Move,
  held: HeldDraft,
  guard: Guard = () => undefined,
): Promise<{ readonly acted: Acted | undefined; readonly draft: Draft }> => {
  let acted: Acted | undefined;
  const conversation: Conversation = {
    async ask(_draft, act) {
      acted = act(move);
      return { type: 'stopped' };
    },
    choose: never,
    secret: never,
    tell: never,
  };
  const aids = { kenmerk: () => undefined, recent: [], signals: [] };
  const clock = { now: () => new Date('2026-11-24T09:31') };
  const walked = await walk(START, held, { conversation, clock, aids, guard });
  if (walked.type !== 'ended') throw new Error('It did not end.');
  return { acted, draft: walked.draft };
};

const WORDS = { kind: 'open', text: 'nummer 123' } as const;
const answering: Move = { type: 'answered', key: 'o', answer: WORDS };
const unfit = { type: 'answered', key: 'k', answer: { kind: 'keuze', option: 'nee' } } as const;
const objects: Guard = () => ({ sentence: 'Haal het nummer weg.' });

describe('what became of a move', () => {
  it('is kept, or taken up but not on disk', async () => {
    const kept = await handing(answering, HELD_NOWHERE);
    expect(kept.acted).toEqual({ type: 'kept' });
    expect(kept.draft.answers).toEqual({ o: WORDS });
    const unsaved = await handing(answering, FULL);
    expect(unsaved.acted).toEqual({ type: 'unsaved', sentence: 'De schijf is vol.' });
    expect(unsaved.draft.answers).toEqual({ o: WORDS });
  });

  it('is refused, with her words half typed', async () => {
    const { acted, draft } = await handing(answering, HELD_NOWHERE, objects);
    expect(acted).toEqual({ type: 'refused', sentence: 'Haal het nummer weg.' });
    expect(draft.answers).toEqual({});
    expect(draft.typing).toEqual({ o: WORDS });
  });

  it('is refused, and says that her words are not on disk where they are not', async () => {
    const { acted, draft } = await handing(answering, FULL, objects);
    expect(acted).toEqual({
      type: 'refused',
      sentence: 'Haal het nummer weg.',
      unsaved: 'De schijf is vol.',
    });
    expect(draft.typing).toEqual({ o: WORDS });
  });

  it('is the same where an answer does not fit', async () => {
    expect((await handing(unfit, HELD_NOWHERE)).draft.typing).toEqual({ k: unfit.answer });
    expect((await handing(unfit, FULL)).acted).toMatchObject({
      type: 'refused',
      unsaved: 'De schijf is vol.',
    });
  });
});
