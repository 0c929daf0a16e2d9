import { FileTrouble } from '../../domain/trouble.ts';
import { codeOf } from './file-port.ts';

/**
 * What was thrown, as it is thrown on: a refusal of the file system in words for her. A fault of ours stays what it is,
 * because told as a broken disk it would be tried again for ever.
 */
export const asTrouble = (
  error: unknown,
  words: (code: string) => readonly [sentence: string, advice: string],
  rescue?: string,
): unknown => {
  const code = codeOf(error);
  return code === undefined ? error : new FileTrouble(...words(code), rescue, error);
};
