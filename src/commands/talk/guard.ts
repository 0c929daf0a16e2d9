import { takenUp } from '../../domain/agreement.ts';
import { textsIn, type Answer } from '../../domain/answer.ts';
import { allAsked } from '../../domain/asked.ts';
import { hardHits } from '../../domain/privacy/hard.ts';
import type { Treffer } from '../../domain/privacy/span.ts';
import { fits, type Draft } from '../../domain/session.ts';
import type { Ports } from '../../ports.ts';
import { dayUnfinished, SCHUILNAAM_UNFINISHED } from '../../texts/conversation.ts';
import { SCHUILNAAM_UNJUDGED } from '../../texts/errors.ts';
import { hardAt, hardSentence } from '../../texts/privacy.ts';
import type { Objection } from './schuilnaam.ts';
import type { Guard, Veto } from './walk.ts';

const hardIn = (answer: Answer): Treffer | undefined => textsIn(answer).flatMap(hardHits)[0];

/** What would be saved of a question: half-typed words as they are taken up. */
const standing = ({ typing, answers, touchedAt }: Draft, key: string): Answer | undefined => {
  const half = typing[key];
  return half ? takenUp(half, touchedAt.slice(0, 10)) : answers[key];
};

/** The question that still holds a number which may never be kept; half-typed text counts too. */
const stillHard = (draft: Draft): Veto | undefined =>
  allAsked(draft)
    .flatMap(({ key, short, text }) =>
      [standing(draft, key)].flatMap((answer): Veto[] => {
        const hit = answer && hardIn(answer);
        return hit ? [{ sentence: hardAt(short ?? text, hit), key }] : [];
      }),
    )
    .at(0);

/** A page holds more than one point: there it must be said which of them it is. */
const hardOn = (draft: Draft, key: string, hit: Treffer): string => {
  const asked = allAsked(draft).find((candidate) => candidate.key === key);
  return asked?.kind === 'punt' ? hardAt(asked.short ?? asked.text, hit) : hardSentence(hit);
};

/** A day that is still only words would be lost when the rest is saved. */
const stillNoDay = (draft: Draft): Veto | undefined => {
  const asked = allAsked(draft).find(({ kind, key }) => kind === 'datum' && draft.typing[key] !== undefined);
  const half = asked && draft.typing[asked.key];
  return half && !fits(draft, asked, half)
    ? { sentence: dayUnfinished(asked.text), key: asked.key }
    : undefined;
};

/** What is wrong with a schuilnaam; nothing where it may be used. */
type Judge = (text: string) => Pick<Objection, 'sentence'> | undefined;

// Whether it is a name cannot be said then, and a name in the list of conversations cannot be taken back.
const refusesAll: Judge = () => ({ sentence: SCHUILNAAM_UNJUDGED });

const loadJudge = async (ports: Ports): Promise<Judge> => {
  const words = await ports.words();
  const { schuilnaamJudge } = await import('./schuilnaam.ts');
  return schuilnaamJudge(ports, () => words);
};

/** The schuilnaam that was asked for in this conversation, as it stands now. */
const askedSchuilnaam = ({ intake, answers }: Draft): string | undefined => {
  const answer = intake.some(({ id }) => id === 'student') ? answers['student'] : undefined;
  return answer?.kind === 'open' ? answer.text : undefined;
};

/** The guard of a conversation, and when it knows all that it needs; `ready` never rejects. */
export interface Guarding {
  readonly guard: Guard;
  readonly ready: Promise<void>;
}

/** Refuses what may not be kept: a schuilnaam that is a name, a burgerservicenummer, an onderwijsnummer. */
export const guardFor = (ports: Ports): Guarding => {
  let judge: Judge | undefined;
  const judged = (schuilnaam: string): Veto | undefined => {
    const objection = judge?.(schuilnaam);
    return objection && { sentence: objection.sentence, key: 'student' };
  };
  const ready = loadJudge(ports).then(
    (loaded) => void (judge = loaded),
    () => void (judge = refusesAll),
  );
  const guard: Guard = (move, draft) => {
    // Who types faster than names load is judged at the end.
    if (move.type === 'confirmed') {
      const unfinished = draft.typing['student'] && { sentence: SCHUILNAAM_UNFINISHED, key: 'student' };
      const schuilnaam = askedSchuilnaam(draft);
      return (
        unfinished ??
        stillNoDay(draft) ??
        stillHard(draft) ??
        (schuilnaam === undefined ? undefined : judged(schuilnaam))
      );
    }
    if (move.type !== 'answered') return undefined;
    const isStudent = move.key === 'student' && draft.intake.some(({ id }) => id === 'student');
    if (isStudent && move.answer.kind === 'open') return judged(move.answer.text);
    const hit = hardIn(move.answer);
    return hit && { sentence: hardOn(draft, move.key, hit), key: move.key };
  };
  return { guard, ready };
};
