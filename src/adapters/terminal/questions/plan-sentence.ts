import { notUsedIn } from '../../../domain/ready-plan.ts';
import type { Question } from './question.ts';

/** The two halves of a plan as they stand in its fields: without the words *Als* and *dan*. */
export interface PlanHalves {
  readonly als: string;
  readonly dan: string;
}

/** More ready sentences than this would have to be read instead of chosen. */
const MOST_STARTS = 3;

/** The halves of a ready sentence "Als …, dan …."; nothing where it has another shape. */
export const planHalves = (sentence: string): PlanHalves | undefined => {
  const match = /^als (.+?),? dan (.+)$/isu.exec(sentence.trim());
  return match ? { als: match[1] ?? '', dan: match[2] ?? '' } : undefined;
};

/** A ready sentence; `from`: the moment at which she kept it ready herself. */
export interface ReadySentence extends PlanHalves {
  readonly from?: string;
}

const keptReady = ({
  asked,
  draft,
  aids,
}: Pick<Question, 'asked' | 'draft' | 'aids'>): readonly ReadySentence[] => {
  const elsewhere = Object.entries(draft.answers).flatMap(([key, answer]) =>
    key !== asked.key && answer.kind === 'als-dan' ? answer.plans : [],
  );
  return notUsedIn(aids.ready ?? [], elsewhere).flatMap(({ sentence, from }) => {
    const halves = planHalves(sentence);
    return halves ? [{ ...halves, from }] : [];
  });
};

/** The ready sentences that a plan can begin with: those she kept ready, then those of its kenmerk. */
export const readySentences = (
  question: Pick<Question, 'asked' | 'draft' | 'aids'>,
): readonly ReadySentence[] => {
  const { asked, aids } = question;
  const kenmerk = asked.kenmerk ?? asked.about?.id;
  const own = keptReady(question);
  const others = (kenmerk === undefined ? [] : (aids.kenmerk(kenmerk)?.plan ?? []))
    .map(planHalves)
    .filter((halves) => halves !== undefined)
    .filter((halves) => !isOneOfThem(halves, own));
  return [...own, ...others].slice(0, MOST_STARTS);
};

/** Whether a plan is one of these sentences, word for word: then another may take its place and no word is lost. */
export const isOneOfThem = (plan: PlanHalves, sentences: readonly PlanHalves[]): boolean =>
  sentences.some(({ als, dan }) => als === plan.als && dan === plan.dan);

/** What she typed, without the word that stands before the field already and without a comma at its end. */
export const withoutAls = (text: string): string => text.replace(/^als\s+/iu, '').replace(/[\s,]+$/u, '');
/** The same for the second half. */
export const withoutDan = (text: string): string => text.replace(/^dan\s+/iu, '');
