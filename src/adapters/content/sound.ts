import { problemLine, type Problem } from '../../domain/problem.ts';
import type { Result } from '../../domain/result.ts';

/** The product's own content, which its tests hold right: a file that is wrong is a fault of ours. */
export const sound = <Value>(result: Result<Value, readonly Problem[]>): Value => {
  if (result.ok) return result.value;
  throw new Error(result.problem.map(problemLine).join('\n'));
};
