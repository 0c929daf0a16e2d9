import { expect, it } from 'vitest';
import { logFrom } from '../../src/domain/log/log.ts';
import { begin, step, type Draft, type Move, type Session } from '../../src/domain/session.ts';
import { draftAsText } from '../../src/formats/draft-json.ts';
import { render } from '../../src/formats/log-markdown/render.ts';
import { preparation } from '../domain/forms.ts';
import { keptByKansrijk } from './kept.ts';
import { useTemp } from './tests.ts';

const AT = '2026-11-24T09:30';

const after = (draft: Draft, ...moves: readonly Move[]): Session =>
  moves.reduce<Session>((session, move) => {
    if (session.status === 'finished') throw new Error('finished already');
    const next = step(session, move, AT);
    if (!next.ok) throw new Error(next.problem);
    return next.value;
  }, draft);

const START = begin({
  form: preparation,
  formSha256: 'a'.repeat(64),
  intake: [],
  given: { moment: 'voor', student: 'eik' },
  plans: [],
  startedAt: AT,
});

const MOVES: readonly Move[] = [
  { type: 'answered', key: 'relatie', answer: { kind: 'punt', value: 'aandacht', note: 'de keuken' } },
  { type: 'answered', key: 'goed-beeld', answer: { kind: 'punt', value: 'in orde' } },
  {
    type: 'answered',
    key: 'plan/relatie',
    answer: { kind: 'als-dan', plans: [{ als: 'te laat', dan: 'eerst contact' }] },
  },
];

const ANSWERS = {
  relatie: 'aandacht | de keuken',
  'goed-beeld': 'in orde',
  'plan-1': 'te laat | eerst contact',
};

it('finds answers and half-typed text in a concept', async () => {
  const temp = useTemp();
  const draft = after(START, ...MOVES, {
    type: 'typing',
    key: 'anders',
    answer: { kind: 'open', text: 'half ge' },
  });
  if (draft.status === 'finished') throw new Error('not a draft');
  temp.write('concepten/2026-11-24-proef-eik.json', draftAsText({ turn: 1, draft }));
  expect(await keptByKansrijk(temp)).toEqual({ answers: ANSWERS, halfTyped: ['half ge'] });
});

it('finds the same answers in the log', async () => {
  const temp = useTemp();
  const finished = after(
    START,
    ...MOVES,
    { type: 'answered', key: 'anders', answer: { kind: 'open', text: 'een\n\ntwee' } },
    { type: 'overview' },
    { type: 'confirmed' },
  );
  if (finished.status !== 'finished') throw new Error('not finished');
  const log = logFrom(finished, '1.0.0');
  const id = '2026-11-24-proef-eik';
  temp.write(`logs/${id}.md`, render({ ...log, head: { ...log.head, id } }));
  const { answers, halfTyped } = await keptByKansrijk(temp);
  expect(answers).toMatchObject({ ...ANSWERS, student: 'eik', anders: 'een\n\ntwee' });
  expect(halfTyped).toEqual([]);
});

it('finds nothing in an empty folder, and nothing in what cannot be read', async () => {
  const temp = useTemp();
  expect(await keptByKansrijk(temp)).toEqual({ answers: {}, halfTyped: [] });
  temp.write('concepten/2026-11-24-proef-eik.json', '{"kansrijk": 1, "dra');
  temp.write('logs/2026-11-24-proef-eik.md', 'een boodschappenlijst');
  expect(await keptByKansrijk(temp)).toEqual({ answers: {}, halfTyped: [] });
});
