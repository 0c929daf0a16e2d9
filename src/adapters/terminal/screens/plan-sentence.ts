/** The two halves of a plan as they stand in its fields: without the words *Als* and *dan*. */
export interface PlanHalves {
  readonly als: string;
  readonly dan: string;
}

/** The halves of a ready sentence "Als …, dan …."; nothing where it has another shape. */
export const planHalves = (sentence: string): PlanHalves | undefined => {
  const match = /^als (.+?),? dan (.+)$/isu.exec(sentence.trim());
  return match ? { als: match[1] ?? '', dan: match[2] ?? '' } : undefined;
};

/** What she typed, without the word that stands before the field already and without a comma at its end. */
export const withoutAls = (text: string): string => text.replace(/^als\s+/iu, '').replace(/[\s,]+$/u, '');
/** The same for the second half. */
export const withoutDan = (text: string): string => text.replace(/^dan\s+/iu, '');
