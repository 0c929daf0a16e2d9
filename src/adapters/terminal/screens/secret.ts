import type { Secret, SecretReply } from '../../../ports/terminal.ts';
import { KEYS, KEYS_HERE } from '../../../texts/screens.ts';
import { graphemes } from '../graphemes.ts';
import { createField, fieldText, lineAt, moveTo, type TextField } from '../text-field.ts';
import type { Body } from './body.ts';
import { fieldRows, pressField } from './field.ts';
import { prose, wrapLine } from './rows.ts';

/** What was typed so far, and why the last try would not do. */
export interface SecretState {
  readonly field: TextField;
  readonly message: string | undefined;
}

const HIDDEN = '*';

/** The same field with a star for each character, so that she sees that her keys arrive and nobody sees which. */
const hidden = (field: TextField): TextField => {
  const text = fieldText(field);
  const before = graphemes(lineAt(field, 0).slice(0, field.caret.offset)).length;
  return moveTo(createField(HIDDEN.repeat(graphemes(text).length)), { line: 0, offset: before });
};

/** A field that never shows what stands in it. */
export const secretBody = (secret: Secret): Body<SecretState, SecretReply> => ({
  initial: { field: createField(), message: undefined },
  reduce(state, event, { width }) {
    if (event.type === 'key' && event.name === 'enter') {
      const text = fieldText(state.field);
      const message = secret.refuse(text);
      return message === undefined
        ? { state, leave: { reply: { type: 'typed', text } } }
        : { state: { ...state, message } };
    }
    const field = pressField(state.field, event, width, true);
    return field && { state: { field, message: undefined } };
  },
  settle: () => [],
  typing: () => undefined,
  takesText: () => true,
  // A question mark is part of a secret like any other.
  writing: () => true,
  view: ({ field, message }, { width }) => ({
    head: [
      ...secret.intro.flatMap((line) => wrapLine(line, width)),
      ...(secret.intro.length > 0 ? [[]] : []),
      ...prose(secret.title, width, 'title'),
    ],
    main: fieldRows(hidden(field), width).rows,
    focus: [0, 0],
    keys: [KEYS.next],
    ...(message !== undefined && { message }),
  }),
  topic: () => ({
    title: secret.title,
    ...(secret.explanation !== undefined && { explanation: secret.explanation }),
    keys: KEYS_HERE.line,
  }),
});
