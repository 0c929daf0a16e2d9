import type { Casus, CasusStage } from './casus.ts';
import type { Form, Option, Page, Question } from '../form/form.ts';

/** How long she does this work; it chooses the question to read with. */
export const ERVARINGEN = ['starter', 'ervaren'] as const;
export type Ervaring = (typeof ERVARINGEN)[number];

/** How a casus is told: by one reader or to a team at one screen, and with which question to read. */
export interface Telling {
  readonly samen: boolean;
  /** Absent: both questions. */
  readonly ervaring?: Ervaring;
}

/** A casus as a form, so that it is walked, kept and taken up again as every conversation; it holds its casus. */
export interface CasusForm extends Form {
  readonly casus: Casus;
  readonly telling: Telling;
}

/** Whether a form was made of a casus. */
export const isCasusForm = (form: Form): form is CasusForm => 'casus' in form && 'telling' in form;

/** The words around a story: for one reader, or for a team. */
export interface CasusWords {
  readonly title: (casus: Casus) => string;
  readonly begin: (casus: Casus, telling: Telling) => string;
  readonly who: string;
  readonly whoExample: string;
  readonly which: string;
  readonly whichShort: string;
  readonly whichExample: string;
  readonly other: string;
  readonly why: string;
  readonly whyShort: string;
  readonly whyExample: string;
  readonly beside: string;
  readonly besideFirst: (casus: Casus) => string;
  readonly friction: string;
  readonly frictionShort: string;
  readonly further: string;
  readonly card: string;
  readonly pages: {
    readonly begin: string;
    readonly beside: string;
    readonly friction: string;
    readonly closing: string;
    readonly further: string;
    readonly card: string;
  };
}

/** What a casus needs beside itself to be a form. */
export interface CasusSetting {
  readonly words: CasusWords;
  /** Every kenmerk there is, in the order of the handreiking. */
  readonly kenmerken: readonly Option[];
  /** The rollen that a team can consist of. */
  readonly rollen: readonly Option[];
}

/** The option for a kenmerk that does not stand among the others. */
export const OTHER = 'anders';
/** The question which rollen a team consists of. */
export const WHO = 'wie';

/** The id of the question which kenmerken she sees in a stage. */
export const whichId = ({ id }: Pick<CasusStage, 'id'>): string => `zie-${id}`;
/** The id of the question what shows them. */
export const whyId = ({ id }: Pick<CasusStage, 'id'>): string => `waarom-${id}`;

const storyId = ({ id }: CasusStage): string => `lees-${id}`;
const besideId = ({ id }: CasusStage): string => `naast-${id}`;
const FURTHER = 'verder-lezen';
const CARD = 'kaart';

/** What stands on a screen to read that changes with what was answered. */
export type CasusReading =
  | { readonly type: 'story' | 'beside'; readonly stage: CasusStage }
  | { readonly type: 'further' | 'card' };

/** What of a casus a text to read is about; nothing where it says everything itself. */
export const readingOf = ({ stages }: Casus, id: string): CasusReading | undefined => {
  if (id === FURTHER) return { type: 'further' };
  if (id === CARD) return { type: 'card' };
  const told = stages.find((stage) => storyId(stage) === id);
  if (told) return { type: 'story', stage: told };
  const beside = stages.find((stage) => besideId(stage) === id);
  return beside && { type: 'beside', stage: beside };
};

const question = (
  id: string,
  kind: Question['kind'],
  text: string,
  more: Partial<Question> = {},
): Question => ({
  id,
  kind,
  text,
  variants: [],
  options: [],
  scaleWords: [],
  sharing: 'nooit',
  ...more,
});

// In a file a paragraph ends with its line; on a screen there is white between them.
const paragraphs = (text: string): string => text.replaceAll(/\n+/g, '\n\n');

/** Where a story rubs, in one text. */
const frictionText = ({ frictions }: Casus): string =>
  frictions.map(({ what, question: asks }) => `${what.replaceAll(/\n+/g, ' ')}\n${asks}`).join('\n\n');

const stagePage = (stage: CasusStage, options: readonly Option[], words: CasusWords): Page => ({
  id: `stukje-${stage.id}`,
  title: stage.title,
  questions: [
    question(storyId(stage), 'lees', paragraphs(stage.text), { short: stage.title }),
    question(whichId(stage), 'meerkeuze', words.which, {
      short: words.whichShort,
      passage: paragraphs(stage.text),
      example: words.whichExample,
      options: [...options, { id: OTHER, text: words.other }],
    }),
    question(whyId(stage), 'open', words.why, {
      short: words.whyShort,
      passage: paragraphs(stage.text),
      example: words.whyExample,
    }),
  ],
});

const beginPage = (casus: Casus, telling: Telling, { words, rollen }: CasusSetting): Page => ({
  id: 'begin',
  title: words.pages.begin,
  questions: [
    question('uitleg', 'lees', words.begin(casus, telling), { short: casus.title }),
    ...(telling.samen
      ? [question(WHO, 'meerkeuze', words.who, { example: words.whoExample, options: rollen })]
      : []),
  ],
});

const pagesAfter = (casus: Casus, words: CasusWords): readonly Page[] => [
  {
    id: 'naast-elkaar',
    title: words.pages.beside,
    questions: casus.stages.map((stage, index) =>
      question(besideId(stage), 'lees', index === 0 ? words.besideFirst(casus) : words.beside, {
        short: stage.title,
      }),
    ),
  },
  {
    id: 'wrijving',
    title: words.pages.friction,
    questions: [
      question('wrijving', 'lees', frictionText(casus), { short: words.pages.friction }),
      question('wringt', 'open', words.friction, {
        short: words.frictionShort,
        passage: frictionText(casus),
      }),
    ],
  },
  {
    id: 'slot',
    title: words.pages.closing,
    questions: casus.closing.map(({ id, text, explanation }) =>
      question(id, 'open', text, explanation === undefined ? {} : { explanation }),
    ),
  },
  {
    id: 'verder',
    title: words.pages.further,
    questions: [question(FURTHER, 'lees', words.further, { short: words.pages.further })],
  },
  ...(casus.further.safety
    ? [
        {
          id: 'veiligheid',
          title: words.pages.card,
          questions: [question(CARD, 'lees', words.card, { short: words.pages.card })],
        },
      ]
    : []),
];

/**
 * The form of a casus: each stage to read, what she sees in it and why; then her answers beside the labels, where the
 * story rubs, the closing questions, where to read on, and the card for worries where the story asks for it. Nothing in
 * it may be shared.
 */
export const casusForm = (casus: Casus, telling: Telling, setting: CasusSetting): CasusForm => {
  const { words } = setting;
  // In the order of the handreiking: that of the story would give it away.
  const options = setting.kenmerken.filter(({ id }) => casus.filters.kenmerken.includes(id));
  return {
    id: casus.id,
    version: casus.version,
    title: words.title(casus),
    source: casus.source,
    changes: [],
    retired: [],
    moments: [],
    intake: [],
    pages: [
      beginPage(casus, telling, setting),
      ...casus.stages.map((stage) => stagePage(stage, options, words)),
      ...pagesAfter(casus, words),
    ],
    casus,
    telling,
  };
};
