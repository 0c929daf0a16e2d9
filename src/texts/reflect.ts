import type { Card } from '../domain/card.ts';
import { dayFrom } from '../domain/dates.ts';
import type { Log } from '../domain/log/log.ts';
import { attentionOf } from '../domain/reflection.ts';
import type { Choice, Line } from '../ports/terminal.ts';
import { broughtLines } from './card.ts';

/** The value of the option that looks back on something that was not prepared here. */
export const OTHER_CONVERSATION = 'geen';

/** Which conversation to look back on; the newest that waits is what Enter takes. */
export const lookBackChoice = (
  conversations: readonly { readonly log: Log; readonly deepen: boolean }[],
  today: string,
): Choice<string> => ({
  title: 'Op welk gesprek kijk je terug?',
  intro: [],
  options: [
    ...conversations.map(({ log, deepen }) => {
      const attention = attentionOf(log).join(', ');
      return {
        value: log.head.id,
        text: [
          log.head.student ?? log.title,
          ...(log.head.samenwerking === undefined ? [] : ['samenwerking']),
          `${dayFrom(log.head.datum, today)} ${log.head.tijd}`,
        ].join(' · '),
        aside: deepen ? 'al kort bekeken: verdiepen' : attention,
      };
    }),
    { value: OTHER_CONVERSATION, text: 'Een ander gesprek', aside: 'niet voorbereid met kansrijk' },
  ],
  standard: conversations.find(({ deepen }) => !deepen)?.log.head.id ?? OTHER_CONVERSATION,
});

/** What she wanted to bring in, above the list that looks back on how it went. */
export const wantedLines = (brought: Card['brought']): readonly Line[] =>
  brought.length === 0 ? [] : [[['title', 'Dit nam je je voor']], ...broughtLines(brought), ''];
