const MOST_YEARS = 2;

const latest = (today: string): string => `${Number(today.slice(0, 4)) + MOST_YEARS}${today.slice(4)}`;

/** Why a copy cannot be kept until a day: it is over already, or so far away that nobody would throw it away. */
export const untilProblem = (until: string, today: string): 'gone' | 'far' | undefined => {
  if (until < today) return 'gone';
  return until > latest(today) ? 'far' : undefined;
};
