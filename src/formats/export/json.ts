import { isEmpty, textsIn, withTexts, type Answer } from '../../domain/answer.ts';
import type { LogEntry } from '../../domain/log/log.ts';
import type { SharedConversation, SharedCopy } from '../../domain/sharing/shared-copy.ts';
import type { Layout } from '../../domain/words.ts';
import { answerAsJson } from '../log-json.ts';
import { plainLine, plainText } from './plain.ts';
import { starrtPart } from './starrt.ts';

const clean = (answer: Answer): Answer => withTexts(answer, textsIn(answer).map(plainText));

const questionAsJson = (entry: LogEntry, { soort }: SharedConversation, layout: Layout): object => ({
  tekst: plainLine(entry.text),
  soort: entry.kind,
  ...(layout === 'starrt' && { deel: starrtPart(entry, soort) }),
  ...(entry.short !== undefined && { kort: plainLine(entry.short) }),
  ...(entry.labels.length > 0 && {
    opties: Object.fromEntries(entry.labels.map(({ id, text }) => [id, plainLine(text)])),
  }),
});

const conversationAsJson = (conversation: SharedConversation, layout: Layout): object => {
  const answered = conversation.entries.flatMap(({ answer, ...entry }) =>
    answer && !isEmpty(answer) ? [{ entry, answer }] : [],
  );
  return {
    titel: plainLine(conversation.title),
    soort: conversation.soort,
    datum: conversation.datum,
    vragen: Object.fromEntries(
      answered.map(({ entry, answer }) => [
        entry.id,
        questionAsJson({ ...entry, answer }, conversation, layout),
      ]),
    ),
    antwoorden: Object.fromEntries(
      answered.map(({ entry, answer }) => [entry.id, answerAsJson(clean(answer))]),
    ),
  };
};

// A page that takes this up must not meet the end of a script, or a line end that its language knows and JSON does not.
const UNSAFE = /[<>&\u007f-\u009f\u2028\u2029]/g;
const asEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A copy for another program, in the shapes of the answers file. */
export const renderJson = (copy: SharedCopy, layout: Layout): string => {
  const { forRol, purpose, until, cannotReason } = copy;
  const data = {
    kansrijk_kopie: 1,
    gemaakt_op: copy.madeOn,
    ...(forRol !== undefined && { voor_rol: forRol }),
    ...(purpose !== undefined && { waarvoor: purpose }),
    ...(until !== undefined && { tot: until }),
    weet_student: copy.studentKnows,
    ...(cannotReason !== undefined && { waarom_niet: cannotReason }),
    ...(layout === 'starrt' && { indeling: layout }),
    gesprekken: copy.conversations.map((conversation) => conversationAsJson(conversation, layout)),
  };
  return `${JSON.stringify(data, undefined, 2).replace(UNSAFE, asEscape)}\n`;
};
