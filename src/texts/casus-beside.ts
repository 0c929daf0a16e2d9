import type { Comparison, Sight } from '../domain/casus/casus-compare.ts';
import type { Casus } from '../domain/casus/casus.ts';
import { textOf, type NaslagItem } from '../domain/naslag/naslag-item.ts';
import { listed } from '../domain/text.ts';
import type { Line, Piece } from '../ports/terminal.ts';
import { commandFor } from './naslag.ts';

/** What one reader or a team chose and wrote in a stage. */
export interface Said {
  /** The names of the kenmerken. */
  readonly chosen: readonly string[];
  readonly words?: string;
}

/** What she did with the same casus before, and on which day. */
export interface SaidEarlier {
  readonly day: string;
  readonly chosen?: string;
  readonly words?: string;
}

interface Voice {
  readonly saw: string;
  readonly nothing: string;
  readonly wrote: string;
  readonly both: string;
  readonly hers: string;
  readonly too: string;
  readonly other: (words: string | undefined) => string;
}

const ALONE: Voice = {
  saw: 'Jij koos: ',
  nothing: 'Je koos hier niets. Dat mag.',
  wrote: 'Jij schreef: ',
  both: 'Wat jij zag, en de handreiking ook',
  hers: 'Wat jij zag, en niemand noemt',
  too: ' Jij zag dit ook.',
  other: (words) => (words === undefined ? 'Je zag nog iets anders.' : 'Wat je opschreef, staat hierboven.'),
};

const TEAM: Voice = {
  saw: 'Jullie kozen: ',
  nothing: 'Jullie kozen hier niets. Dat mag.',
  wrote: 'Jullie schreven: ',
  both: 'Wat jullie zagen, en de handreiking ook',
  hers: 'Wat jullie zagen, en niemand noemt',
  too: ' Jullie zagen dit ook.',
  other: (words) =>
    words === undefined ? 'Jullie zagen nog iets anders.' : 'Wat jullie opschreven, staat hierboven.',
};

const earlierHeading = (day: string): string => `De vorige keer (${day})`;
const THEIRS = 'Wat de handreiking ook ziet';
const OURS = 'Wat wij ook zien';
const WRITERS = 'Wat de schrijvers ook zien';
const MAY_BE = 'Dat kan heel goed kloppen. Een verhaal heeft meer kanten.';

/** What was written, as it stands: on one line, with the rest of a long text at its own place. */
const quoted = (words: string): Piece => ['quote', words.replaceAll(/\s+/g, ' ')];

// Only the first of some names begins with a capital.
const namesTogether = (names: readonly string[]): string =>
  listed(names.map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))));

const atOtherStage = (title: string): string => ` Dit staat bij het stukje "${title}".`;

const saidLines = ({ chosen, words }: Said, voice: Voice): readonly Line[] => [
  chosen.length > 0 ? [voice.saw, ['strong', namesTogether(chosen)]] : voice.nothing,
  ...(words === undefined ? [] : [[voice.wrote, quoted(words)] satisfies Line]),
];

const block = (heading: string, lines: readonly Line[]): readonly Line[] =>
  lines.length === 0 ? [] : ['', [['accent', heading]], ...lines];

const earlierBlock = ({ day, chosen, words }: SaidEarlier): readonly Line[] =>
  block(earlierHeading(day), [
    ...(chosen === undefined ? [] : [`  Je koos toen: ${chosen}.`]),
    ...(words === undefined ? [] : [['  Je schreef toen: ', quoted(words)] satisfies Line]),
  ]);

/** The lines of everything that was seen in a stage, in four groups. */
export const besideLines = (
  { source }: Casus,
  { both, theirs, ours, hers, other }: Comparison,
  said: Said,
  {
    nameOf,
    samen,
    earlier,
  }: {
    readonly nameOf: (kenmerk: string) => string;
    readonly samen: boolean;
    readonly earlier?: SaidEarlier;
  },
): readonly Line[] => {
  const voice = samen ? TEAM : ALONE;
  const own = source === 'eigen';
  const line = ({ kenmerken, label, elsewhere }: Sight, too = ''): Line => {
    const note = `${elsewhere === undefined ? '' : atOtherStage(elsewhere)}${too}`;
    return [
      '  ',
      ['strong', namesTogether(kenmerken.map(nameOf))],
      label.missing ? '. Dat ontbreekt hier. ' : '. ',
      label.why,
      ...(note === '' ? [] : [['quiet', note] as const]),
    ];
  };
  return [
    ...saidLines(said, voice),
    ...block(
      voice.both,
      both.map((sight) => line(sight)),
    ),
    ...block(
      THEIRS,
      theirs.map((sight) => line(sight)),
    ),
    ...block(
      own ? WRITERS : OURS,
      ours.map(({ seen, ...sight }) => line(sight, seen ? voice.too : '')),
    ),
    ...block(voice.hers, [
      ...hers.map((kenmerk): Line => ['  ', ['strong', nameOf(kenmerk)]]),
      ...(other ? [`  ${voice.other(said.words)}`] : []),
      ...(hers.length > 0 || other ? [`  ${MAY_BE}`] : []),
    ]),
    ...(earlier === undefined ? [] : earlierBlock(earlier)),
  ];
};

/** What she answered to the closing questions the last time. */
export const earlierClosing = (
  day: string,
  answers: readonly { readonly asked: string; readonly words: string }[],
): readonly Line[] =>
  answers.length === 0
    ? []
    : [
        [['accent', earlierHeading(day)]],
        ...answers.map(({ asked, words }): Line => ['  ', ['quiet', `${asked} `], quoted(words)]),
        '',
      ];

const READ_AFTERWARDS = 'Typ dit als je klaar bent';

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;

/** What to type for some entries: a row for each word, so that a narrow window cuts nothing off. */
const commandsFor = (items: readonly NaslagItem[]): readonly Line[] => {
  const parts = [...new Set(items.map(({ part }) => part))];
  return parts.flatMap((part): readonly Line[] => {
    const [first, ...others] = items.filter((item) => item.part === part);
    if (!first) return [];
    const also = others.length > 0 ? ` (of ${others.map(({ id }) => id).join(', ')})` : '';
    return [[['key', commandFor(first)], also]];
  });
};

/** Where to read on: what it is about, and what to type. */
export const furtherLines = (items: readonly NaslagItem[]): readonly Line[] =>
  items.length === 0
    ? []
    : [
        ...items.map(({ naam, velden }): Line => [
          '  ',
          ['strong', naam],
          `. ${firstSentence(textOf(velden['zin']) || textOf(velden['uitleg']))}`,
        ]),
        '',
        [['accent', READ_AFTERWARDS]],
        ...commandsFor(items),
      ];
