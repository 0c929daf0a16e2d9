import type { Kenmerk } from '../../../domain/kader.ts';
import type { Line } from '../../../ports/terminal.ts';
import { HELP, type KeyHint } from '../../../texts/screens.ts';
import type { Topic } from '../questions/question.ts';
import { textWidth } from '../width.ts';
import { padded } from '../wrap.ts';
import { BLANK, indented, prose, wrapLine, type Row } from './rows.ts';

const heading = (text: string): Row => [['accent', text]];

const block = (title: string, texts: readonly string[], width: number): readonly Row[] =>
  texts.length === 0
    ? []
    : [BLANK, heading(title), ...texts.flatMap((text) => indented(prose(text, width - 2), 2))];

const kenmerkRows = (kenmerk: Kenmerk, width: number): readonly Row[] => [
  BLANK,
  [['strong', kenmerk.naam]],
  ...[kenmerk.zin, kenmerk.waarom].filter((text) => text !== '').flatMap((text) => prose(text, width)),
  ...block(HELP.signs, kenmerk.tekens, width),
  ...block(HELP.say, kenmerk.zeg === '' ? [] : [kenmerk.zeg], width),
  ...block(HELP.ratherNot, kenmerk.lieverNiet === '' ? [] : [kenmerk.lieverNiet], width),
];

const keyRows = (keys: readonly KeyHint[], width: number): readonly Row[] => {
  const column = Math.max(...keys.map(([key]) => textWidth(key))) + 3;
  // In a narrow window what a key does stands under it.
  const narrow = width < column + 24;
  return keys.flatMap(([key, does]): readonly Row[] =>
    narrow
      ? [[['key', key]], ...indented(prose(does, width - 2), 2)]
      : prose(does, width - column).map((row, index): Row => [
          ['key', padded(index === 0 ? key : '', column)],
          ...row,
        ]),
  );
};

/** The explanation of a question: what it means, the kenmerk behind it, and every key that works, here and `elsewhere`. */
export const helpRows = (
  { title, explanation, example, hint, kenmerk, keys }: Topic,
  elsewhere: readonly KeyHint[],
  width: number,
): readonly Row[] => {
  const about: readonly Row[] = [
    ...(title === undefined ? [] : prose(title, width, 'title')),
    ...(explanation === undefined ? [] : prose(explanation, width)),
    ...(hint === undefined ? [] : prose(hint, width, 'quiet')),
    ...block(HELP.example, example === undefined ? [] : [example], width),
    ...(kenmerk === undefined ? [] : kenmerkRows(kenmerk, width)),
  ];
  return [
    ...about,
    ...(about.length === 0 ? [] : [BLANK]),
    heading(HELP.keys),
    ...indented(keyRows([...keys, ...elsewhere], width - 2), 2),
    BLANK,
    ...prose(HELP.talk, width, 'quiet'),
  ];
};

/** The card for worries about safety. */
export const signalsRows = (signals: readonly string[], width: number): readonly Row[] => [
  [['title', HELP.signalsTitle]],
  BLANK,
  ...signals.flatMap((line: Line) => wrapLine(line, width)),
];
