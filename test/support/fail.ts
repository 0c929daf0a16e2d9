/** Breaks off with a sentence, also in the middle of an expression. */
export const fail = (problem: string): never => {
  throw new Error(problem);
};
