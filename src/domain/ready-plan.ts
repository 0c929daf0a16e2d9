import type { AlsDanPlan } from './answer.ts';

/** A sentence that she kept ready for a plan: where it comes from, and the halves it fills in. */
export interface ReadyPlan {
  readonly id: string;
  readonly sentence: string;
  /** The moment at which she kept it ready. */
  readonly from: string;
}

/** As many as there is room for beside a plan. */
const MOST = 3;

/** The ids of the sentences that are ready, with one more in front; the oldest makes room. */
export const withReady = (ids: readonly string[], id: string): readonly string[] =>
  [id, ...ids.filter((other) => other !== id)].slice(0, MOST);

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a plan was made of a sentence: one of its halves stands there as it was. */
const isMadeOf = ({ als, dan }: AlsDanPlan, sentence: string): boolean => {
  const whole = bare(sentence);
  return (
    (als !== '' && whole.startsWith(`als ${bare(als)} dan `)) ||
    (dan !== '' && whole.endsWith(` dan ${bare(dan)}`))
  );
};

/** The ready sentences that none of these plans was made of. */
export const notUsedIn = (ready: readonly ReadyPlan[], plans: readonly AlsDanPlan[]): readonly ReadyPlan[] =>
  ready.filter(({ sentence }) => !plans.some((plan) => isMadeOf(plan, sentence)));
