import { formAsked, type Gesprek } from '../domain/asked.ts';
import type { Form, Question } from '../domain/form/form.ts';
import { listed, normaliseLine } from '../domain/text.ts';
import {
  answerable,
  DOELEN,
  MINUTEN,
  pointValues,
  ROLLEN,
  SAMENWERKINGEN,
  type Moment,
} from '../domain/words.ts';

type GesprekLine = readonly [key: keyof Gesprek, allowed: string];

// A form that is about no student, or that has no moment, has no place for one.
const gesprekLines = ({ intake, moments }: Form): readonly GesprekLine[] => [
  ...(intake.includes('student')
    ? [['student', 'een schuilnaam: kleine letters en cijfers, zoals eik'] satisfies GesprekLine]
    : []),
  ...(answerable(moments).length > 0
    ? [['moment', listed(answerable(moments), 'of')] satisfies GesprekLine]
    : []),
  ['doel', listed(DOELEN, 'of')],
  ['rol', listed(ROLLEN, 'of')],
  ['samenwerking', listed(SAMENWERKINGEN, 'of')],
  ['minuten', `${listed(MINUTEN.map(String), 'of')}; 10 als hier niets staat`],
];

const WITH_NOTE = 'of {waarde: …, notitie: "…"}';

const pointLines = (moments: readonly Moment[]): readonly string[] => {
  const shown = answerable(moments);
  return shown.map((moment) => {
    const values = listed(pointValues(moment), 'of');
    return `${shown.length > 1 ? `${moment}: ` : ''}${values}; ${WITH_NOTE}`;
  });
};

const optionLines = ({ options }: Question): readonly string[] =>
  options.map(({ id, text }) => `  ${id} = ${text}`);

const atMost = ({ most }: Question): string => (most === undefined ? '' : `, hoogstens ${most}`);

/** What may stand behind the id of a question, in comments. */
const allowedLines = (question: Question, moments: readonly Moment[]): readonly string[] => {
  switch (question.kind) {
    case 'punt':
      return pointLines(moments);
    case 'open':
      return ['tekst; zet voor meer regels een | achter de dubbele punt en spring in'];
    case 'keuze':
      return [`één van deze, ${WITH_NOTE}:`, ...optionLines(question)];
    case 'meerkeuze':
      return question.optionsFrom === undefined
        ? [`een lijst met één of meer van deze${atMost(question)}:`, ...optionLines(question)]
        : [`een lijst met punten die je zette op: ${question.optionsFrom}${atMost(question)}`];
    case 'schaal':
      return [`een getal van 0 tot en met 10, ${WITH_NOTE}`];
    case 'als-dan':
      return [
        question.repeatFor === undefined
          ? '[{als: "…", dan: "…"}]'
          : '[{punt: id-van-het-punt, als: "…", dan: "…"}]',
      ];
    case 'afspraken':
      return ['[{wat: "…", wie: "…", wanneer: 2026-12-01}]'];
    case 'datum':
      return ['een datum, zoals 2026-12-01'];
    default:
      return [];
  }
};

const repeatedLine = ({ repeatFor, kind, id }: Question): readonly string[] =>
  repeatFor === undefined || kind === 'als-dan' ? [] : [`komt vaker terug: gebruik dan ${id}-1, ${id}-2`];

const comment = (line: string): string => `  # ${line.replace(/\s+$/, '')}`;

/**
 * An answers file for a form, in YAML: every id with its text and what may stand there as comment. Everything is empty,
 * so that unchanged it means: all skipped. What is known of the conversation already stands filled in.
 */
export const answersTemplate = (form: Form, given: Gesprek = {}): string => {
  const moment = given.moment ?? form.moments[0] ?? 'voor';
  const moments = given.moment === undefined ? form.moments : [given.moment];
  const asked = formAsked({ form, intake: [], plans: [], answers: {}, given: { ...given, moment } });
  const textOf = (question: Question): string =>
    asked.find(({ id }) => id === question.id)?.text ?? question.text;
  const questions = form.pages.flatMap((page) => [
    '',
    comment(`--- ${normaliseLine(page.title)}`),
    ...page.questions
      .filter(({ kind }) => kind !== 'lees')
      .flatMap((question) => [
        comment(normaliseLine(textOf(question))),
        ...[...allowedLines(question, moments), ...repeatedLine(question)].map((line) =>
          comment(`  ${normaliseEnd(line)}`),
        ),
        `  ${question.id}:`,
      ]),
  ]);
  return [
    `# Antwoorden bij ${normaliseLine(form.title)} (${form.id} ${form.version})`,
    '# Vul achter de dubbele punt in wat je wilt. Wat leeg blijft, is overgeslagen.',
    'gesprek:',
    ...gesprekLines(form).flatMap(([key, allowed]) => [
      comment(allowed),
      `  ${key}:${given[key] === undefined ? '' : ` ${given[key]}`}`,
    ]),
    'antwoorden:',
    ...questions,
    '',
  ].join('\n');
};

// Option texts come from content, which may hold line feeds.
const normaliseEnd = (line: string): string => line.replace(/\s*\n\s*/g, ' ');
