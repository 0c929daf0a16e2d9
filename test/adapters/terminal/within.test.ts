import { expect, it } from 'vitest';
import { within } from '../../../src/adapters/terminal/within.ts';
import type { Aids, Choice, Conversation } from '../../../src/ports/terminal.ts';
import { begin } from '../../../src/domain/session.ts';
import { preparation } from '../../domain/forms.ts';

const CHOICE: Choice<'een' | 'twee'> = {
  title: 'Welke?',
  intro: [],
  options: [
    { value: 'een', text: 'Een' },
    { value: 'twee', text: 'Twee' },
  ],
  standard: 'een',
};
const DRAFT = begin({
  form: preparation,
  formSha256: '',
  intake: [],
  given: {},
  plans: [],
  startedAt: '2026-11-24T09:30',
});
const AIDS: Aids = { kenmerk: () => undefined, recent: [], signals: [] };

/** A conversation in which she goes back wherever she can, and the aids that it was given. */
const goingBack = (): { readonly conversation: Conversation; readonly aids: Aids[] } => {
  const aids: Aids[] = [];
  return {
    aids,
    conversation: {
      ask: async (_draft, _act, given) => {
        aids.push(given);
        return { type: 'back' };
      },
      choose: async ({ back, standard }) => ({ type: 'chosen', value: back ?? standard }),
      secret: async () => ({ type: 'back' }),
      tell: () => undefined,
    },
  };
};

it('leads back out of a choice before which nothing was asked', async () => {
  const { conversation } = goingBack();
  expect(await conversation.choose(CHOICE)).toEqual({ type: 'chosen', value: 'een' });
  expect(await within(conversation).choose(CHOICE)).toEqual({ type: 'back-to-menu' });
});

it('leaves a choice that knows its own way back', async () => {
  const chosen = await within(goingBack().conversation).choose({ ...CHOICE, back: 'twee' });
  expect(chosen).toEqual({ type: 'chosen', value: 'twee' });
});

it('lets back be a reply on the first screen too', async () => {
  const { conversation, aids } = goingBack();
  const reply = await within(conversation).ask(DRAFT, () => ({ type: 'kept' }), AIDS);
  expect([reply, aids]).toEqual([{ type: 'back' }, [{ ...AIDS, before: true }]]);
});
