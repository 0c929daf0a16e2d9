import { namesInList } from '../../domain/privacy/given-names.ts';
import { optionIn, optionsIn, wordsIn, type Answer } from '../../domain/answer.ts';
import { endOfSchoolYear } from '../../domain/dates.ts';
import { partsFor } from '../../domain/sharing/shareable.ts';
import { DECISIONS, type Decision, type Found } from '../../domain/sharing/decide.ts';
import { piecesOf, type SharingPiece } from '../../domain/sharing/pieces.ts';
import {
  CANNOT_REASONS,
  PURPOSES,
  STUDENT_KNOWS,
  type SharingContext,
  type StudentKnows,
} from '../../domain/sharing/shared-copy.ts';
import { isOneOf, ROLLEN, type Rol } from '../../domain/words.ts';
import { ASKS } from '../../texts/export-questions.ts';
import type { Source } from './sources.ts';

/** The answers of the conversation about a copy, by the ids of its questions. */
export type Answers = Readonly<Record<string, Answer>>;

/** How many of the newest conversations can be chosen from. */
const OFFERED = 9;

const wordAt = <Word extends string>(
  answers: Answers,
  id: string,
  words: readonly Word[],
): Word | undefined => {
  const word = optionIn(answers[id]);
  return isOneOf(words, word) ? word : undefined;
};

/** For whom it is, as far as she said. */
export const forRolIn = (answers: Answers): Rol | undefined => wordAt(answers, ASKS.forRol, ROLLEN);

/** Whether the student knows, as far as she said. */
export const knowsIn = (answers: Answers): StudentKnows | undefined =>
  wordAt(answers, ASKS.knows, STUDENT_KNOWS);

/** What the copy is for; what was not said is not there, but for how long it may be kept. */
export const contextIn = (answers: Answers, today: string): SharingContext => {
  const forRol = forRolIn(answers);
  const purpose = wordAt(answers, ASKS.purpose, PURPOSES);
  const until = answers[ASKS.until];
  const studentKnows = knowsIn(answers) ?? 'nog niet';
  const cannotReason = wordAt(answers, ASKS.reason, CANNOT_REASONS);
  return {
    studentKnows,
    ...(forRol !== undefined && { forRol }),
    ...(purpose !== undefined && { purpose }),
    until: until?.kind === 'datum' ? until.date : endOfSchoolYear(today),
    ...(studentKnows === 'kan niet' && cannotReason !== undefined && { cannotReason }),
  };
};

/** The conversations of which something may go along to this reader. */
export const offeredTo = (
  rol: Rol | undefined,
  sources: readonly Source[],
  named: boolean,
): readonly Source[] => {
  const open = sources.filter((one) => partsFor(one, rol).length > 0);
  return named ? open : open.slice(0, OFFERED);
};

/** The one that stands chosen at first: the newest in which something was agreed. */
export const proposed = (rol: Rol | undefined, offered: readonly Source[]): readonly Source[] => {
  const agreed = offered.find((one) => partsFor(one, rol).some(({ sharing }) => sharing === 'mag'));
  return [agreed ?? offered[0]].flatMap((one) => one ?? []);
};

/** The conversations that she chose; with nothing to choose between, those there are. */
export const chosenSources = (
  answers: Answers,
  offered: readonly Source[],
  named: boolean,
): readonly Source[] => {
  if (named || offered.length < 2) return offered;
  const chosen = optionsIn(answers[ASKS.logs]);
  return offered.filter(({ log }) => chosen.includes(log.head.id));
};

/** The id of the question what of a conversation goes along. */
export const partsId = ({ log }: Source): string => `${ASKS.parts} ${log.head.id}`;

/** What of a conversation can go along to this reader. */
export const piecesFor = (source: Source, rol: Rol | undefined): readonly SharingPiece[] =>
  piecesOf(partsFor(source, rol));

/** Whether there is anything to ask: one thing that was agreed simply goes along. */
export const asksParts = (pieces: readonly SharingPiece[]): boolean =>
  pieces.length > 1 || pieces.some(({ sharing }) => sharing === 'vraag');

/** The pieces of a conversation that she chose. */
export const chosenPieces = (answers: Answers, source: Source): readonly SharingPiece[] => {
  const pieces = piecesFor(source, forRolIn(answers));
  if (!asksParts(pieces)) return pieces;
  const chosen = optionsIn(answers[partsId(source)]);
  return pieces.filter(({ id }) => chosen.includes(id));
};

/** The names that she typed. */
export const namesIn = (answers: Answers): readonly string[] => namesInList(wordsIn(answers[ASKS.names]));

/** What becomes of a find: what she chose, else the safest. */
export const decisionIn = (answers: Answers, found: Found): Decision =>
  wordAt(answers, `${ASKS.find} ${found.id}`, DECISIONS) ??
  (found.kind === 'let-op' ? 'weglaten' : 'vervang');
