import { isEmpty, type Afspraak, type Answer } from '../../domain/answer.ts';
import { planSentence } from '../../domain/asked.ts';
import { codesIn } from '../../domain/coded.ts';
import { inWords } from '../../domain/dates.ts';
import type { LogEntry } from '../../domain/log/log.ts';
import { textsOf } from '../../domain/sharing/texts.ts';
import type { SharedConversation, SharedCopy } from '../../domain/sharing/shared-copy.ts';
import type { Layout } from '../../domain/words.ts';
import {
  aboutCodes,
  COPY,
  forPurpose,
  forReader,
  keepUntil,
  knowsOfIt,
  madeOn,
  NOT_IN_COPY,
  ofTen,
  STARRT_TITLES,
} from '../../texts/copy.ts';
import type { Agreement, Block, CopyDocument, MarkedPoint, Section } from './document.ts';
import { plainLine, plainText } from './plain.ts';
import { STARRT_PARTS, starrtPart, type StarrtPart } from './starrt.ts';

/** An entry of which there is something to tell. */
interface Told extends LogEntry {
  readonly answer: Answer;
}

const toldIn = ({ entries }: SharedConversation): readonly Told[] =>
  entries.flatMap(({ answer, ...entry }) => (answer && !isEmpty(answer) ? [{ ...entry, answer }] : []));

const agreementOf = ({ wat, wie, wanneer, done }: Afspraak): Agreement => ({
  what: plainLine(wat),
  who: plainLine(wie),
  when: wanneer === undefined ? '' : inWords(wanneer),
  done: done === true,
});

const labelOf = ({ labels }: LogEntry, id: string): string =>
  plainLine(labels.find((label) => label.id === id)?.text ?? id);

const blockOf = (entry: Told): Block => {
  const { answer, labels } = entry;
  switch (answer.kind) {
    case 'punt':
      return { type: 'points', points: [pointOf(entry)] };
    case 'open':
      return { type: 'quote', text: plainText(answer.text) };
    case 'keuze':
      return { type: 'line', text: labelOf(entry, answer.option) };
    case 'meerkeuze':
      return { type: 'list', items: answer.options.map((id) => labelOf(entry, id)) };
    case 'schaal':
      return {
        type: 'line',
        text: ofTen(
          answer.value,
          labels.map(({ text }) => plainLine(text)),
        ),
      };
    case 'als-dan':
      return { type: 'quote', text: plainText(answer.plans.map(planSentence).join('\n')) };
    case 'afspraken':
      return { type: 'agreements', rows: answer.items.map(agreementOf) };
    case 'datum':
      return { type: 'line', text: inWords(answer.date) };
  }
};

const pointOf = ({ answer, short, text }: Told): MarkedPoint => ({
  name: plainLine(short ?? text),
  value: answer.kind === 'punt' ? (answer.value ?? '') : '',
  ...(short !== undefined && { question: plainLine(text) }),
});

/** Questions with their answers; points in a row stand together. The day tells one conversation from another. */
const sectionsOf = (entries: readonly Told[], day?: string): readonly Section[] => {
  const titled = (title: string): string => [title, ...(day === undefined ? [] : [day])].join(' · ');
  const sections: Section[] = [];
  let points: MarkedPoint[] = [];
  for (const entry of entries) {
    if (entry.answer.kind === 'punt') {
      if (points.length === 0) {
        points = [];
        sections.push({ level: 3, title: titled(COPY.points), blocks: [{ type: 'points', points }] });
      }
      points.push(pointOf(entry));
      continue;
    }
    points = [];
    sections.push({ level: 3, title: titled(plainLine(entry.text)), blocks: [blockOf(entry)] });
  }
  return sections;
};

const nameOf = ({ title, datum }: SharedConversation): string => `${plainLine(title)}, ${inWords(datum)}`;

const isAgreed = ({ answer }: Told): boolean => answer.kind === 'afspraken';

/** What was agreed, of all conversations together: that is what a colleague reads first. */
const agreedIn = (conversations: readonly SharedConversation[]): readonly Section[] => {
  const all = conversations.flatMap((conversation) =>
    toldIn(conversation)
      .filter(isAgreed)
      .map((entry) => ({ entry, conversation })),
  );
  if (all.length === 0) return [];
  const from = new Set(all.map(({ conversation }) => conversation));
  const questions = new Set(all.map(({ entry }) => entry.text));
  const blocks = all.map(({ entry, conversation }): Block => {
    // What it was asked as, or where it comes from, only where that tells one from the other.
    const caption = [
      ...(questions.size > 1 ? [plainLine(entry.text)] : []),
      ...(from.size > 1 ? [nameOf(conversation)] : []),
    ].join(' · ');
    const rows = entry.answer.kind === 'afspraken' ? entry.answer.items.map(agreementOf) : [];
    return { type: 'agreements', rows, ...(caption !== '' && { caption }) };
  });
  return [{ level: 2, title: COPY.agreements, blocks }];
};

const plainSections = (conversations: readonly SharedConversation[]): readonly Section[] => [
  ...agreedIn(conversations),
  ...conversations.flatMap((conversation) => {
    const rest = toldIn(conversation).filter((entry) => !isAgreed(entry));
    if (rest.length === 0) return [];
    return [{ level: 2, title: nameOf(conversation), blocks: [] } as const, ...sectionsOf(rest)];
  }),
];

// One story of the whole copy: told once for each conversation, most of its headings would have nothing under them.
const starrtSections = (conversations: readonly SharedConversation[]): readonly Section[] => {
  const all = conversations.filter((conversation) => toldIn(conversation).length > 0);
  if (all.length === 0) return [];
  const under = (part: StarrtPart): readonly Section[] => {
    const here = all.flatMap((conversation) =>
      sectionsOf(
        toldIn(conversation).filter((entry) => starrtPart(entry, conversation.soort) === part),
        all.length > 1 ? inWords(conversation.datum) : undefined,
      ),
    );
    if (here.length === 0 && part === 'rest') return [];
    const nothing: readonly Block[] = here.length === 0 ? [{ type: 'line', text: NOT_IN_COPY }] : [];
    return [{ level: 2, title: STARRT_TITLES[part], blocks: nothing }, ...here];
  };
  return [...STARRT_PARTS, 'rest' as const].flatMap(under);
};

const aboutThis = (copy: SharedCopy): Section => ({
  level: 2,
  title: COPY.about,
  blocks: [
    {
      type: 'list',
      items: [
        ...(copy.conversations.length === 0 ? [] : [knowsOfIt(copy.studentKnows, copy.cannotReason)]),
        ...(copy.until === undefined ? [] : [keepUntil(inWords(copy.until))]),
        ...textsOf(copy)
          .flatMap(codesIn)
          .slice(0, 1)
          .map(({ code }) => aboutCodes(code)),
        COPY.careful,
      ],
    },
  ],
});

/** The copy as headings and pieces, in the order that was asked for. */
export const composeCopy = (copy: SharedCopy, layout: Layout): CopyDocument => {
  const { conversations } = copy;
  const told = layout === 'starrt' ? starrtSections(conversations) : plainSections(conversations);
  const [only] = conversations;
  // Where no heading says which conversation it was.
  const unnamed = layout === 'starrt' || (only && toldIn(only).every(isAgreed));
  const source = only && conversations.length === 1 && unnamed ? [nameOf(only)] : [];
  return {
    title: COPY.title,
    subtitle: [
      madeOn(inWords(copy.madeOn)),
      ...(copy.forRol === undefined ? [] : [forReader(copy.forRol)]),
      ...(copy.purpose === undefined ? [] : [forPurpose(copy.purpose)]),
      ...source,
    ].join(' · '),
    madeOn: copy.madeOn,
    sections: [
      ...(told.length === 0
        ? [{ level: 2, title: COPY.agreements, blocks: [{ type: 'line', text: COPY.empty }] } as const]
        : told),
      aboutThis(copy),
    ],
  };
};
