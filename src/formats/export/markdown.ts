import type { Afspraak, Answer } from '../../domain/answer.ts';
import { planSentence } from '../../domain/asked.ts';
import { inWords } from '../../domain/dates.ts';
import type { LogEntry } from '../../domain/log.ts';
import type { SharedCopy } from '../../domain/sharing.ts';
import { COPY } from '../../texts/copy.ts';

// A colleague reads this as text: what she typed must not become a heading, a link, an image or a tag.
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|!~]/g, '\\$&').replace(/^(\s*)([-+=]|\d+[.)])/gm, '$1\\$2');

// The codes of what was replaced read better as they are; they cannot become a link where no "(" follows.
const inert = (text: string): string => escaped(text).replace(/\\\[([A-Z]+-\d+)\\\](?!\()/g, '[$1]');

const quoted = (text: string): string =>
  inert(text)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

const agreed = ({ wat, wie, wanneer, done }: Afspraak): string => {
  const who = wie === '' ? [] : [inert(wie)];
  const when = wanneer === undefined ? [] : [inWords(wanneer)];
  return `- ${[inert(wat), ...who, ...when, ...(done ? [COPY.done] : [])].join(' · ')}`;
};

const labelOf = (entry: LogEntry, id: string): string =>
  inert(entry.labels.find((label) => label.id === id)?.text ?? id);

const answerText = (entry: LogEntry, answer: Answer): string => {
  switch (answer.kind) {
    case 'punt':
      return answer.value ?? '';
    case 'open':
      return quoted(answer.text);
    case 'keuze':
      return labelOf(entry, answer.option);
    case 'meerkeuze':
      return answer.options.map((id) => `- ${labelOf(entry, id)}`).join('\n');
    case 'schaal':
      return [`${answer.value} van 10`, ...entry.labels.map(({ text }) => inert(text))].join(' · ');
    case 'als-dan':
      return answer.plans.map((plan) => quoted(planSentence(plan))).join('\n\n');
    case 'afspraken':
      return answer.items.map(agreed).join('\n');
    case 'datum':
      return inWords(answer.date);
  }
};

const entryText = (entry: LogEntry): readonly string[] =>
  entry.answer ? [`### ${inert(entry.text)}`, answerText(entry, entry.answer)] : [];

/** A copy for a colleague as Markdown. */
export const renderCopy = ({ madeOn, conversations }: SharedCopy): string =>
  `${[
    `# ${COPY.title}`,
    COPY.provenance(inWords(madeOn)),
    ...conversations.flatMap(({ title, datum, entries }) => [
      `## ${inert(title)}, ${inWords(datum)}`,
      ...entries.flatMap(entryText),
    ]),
  ].join('\n\n')}\n`;
