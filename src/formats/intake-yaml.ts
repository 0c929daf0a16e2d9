import { contextConditionFindings } from '../domain/condition/condition-rules.ts';
import { meant, quoted, type Finding } from '../domain/finding.ts';
import type { ConditionSketch, QuestionSketch } from '../domain/form/form-sketch.ts';
import type { Question } from '../domain/form/form.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { DOELEN, MINUTEN, ROLLEN, SAMENWERKINGEN } from '../domain/words.ts';
import { readContent } from './content-source.ts';
import { questionSketch } from './question-yaml.ts';
import { listAt } from './reading.ts';

const OPTION_IDS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['doel', DOELEN],
  ['samenwerking', SAMENWERKINGEN],
  ['rol', ROLLEN],
  ['minuten', MINUTEN.map(String)],
]);

const NAMES: readonly string[] = ['student', ...OPTION_IDS.keys()];

const kindFindings = ({ question, kindKnown, keys, at }: QuestionSketch): readonly Finding[] => {
  const wanted = question.id === 'student' ? 'schuilnaam' : 'keuze';
  if (!kindKnown || !NAMES.includes(question.id)) return [];
  if (question.kind !== wanted) {
    const sentence = `De vraag ${quoted(question.id)} is altijd van de soort ${wanted}.`;
    return [{ code: 'soort-ligt-vast', at: [...at, 'soort'], on: 'value', sentence }];
  }
  return wanted === 'keuze' && !keys.includes('opties')
    ? [
        {
          code: 'opties-ontbreken',
          at,
          on: 'key',
          sentence: 'Bij een keuze horen opties, elk met een id en een tekst.',
        },
      ]
    : [];
};

const optionFindings = ({ question, at }: QuestionSketch): readonly Finding[] => {
  const fixed = OPTION_IDS.get(question.id) ?? [];
  const wrong = question.options.flatMap(({ id }, index): readonly Finding[] =>
    id === '' || fixed.includes(id)
      ? []
      : [
          {
            code: 'optie-ligt-vast',
            at: [...at, 'opties', index, 'id'],
            on: 'value',
            sentence: `De opties van ${quoted(question.id)} liggen vast. ${quoted(id)} hoort er niet bij.${meant(id, fixed)}`,
          },
        ],
  );
  const { standard } = question;
  return standard === undefined || question.options.some(({ id }) => id === standard)
    ? wrong
    : [
        ...wrong,
        {
          code: 'standaard-onbekend',
          at: [...at, 'standaard'],
          on: 'value',
          sentence: `De keuze ${quoted(standard)} staat niet bij opties.${meant(
            standard,
            question.options.map(({ id }) => id),
          )}`,
        },
      ];
};

const conditionsIn = ({ showWhen, variants }: QuestionSketch): readonly ConditionSketch[] => [
  ...(showWhen ? [showWhen] : []),
  ...variants,
];

const twice = (questions: readonly QuestionSketch[]): readonly Finding[] =>
  questions
    .filter(
      ({ question: { id } }, index) =>
        id !== '' && questions.findIndex((other) => other.question.id === id) < index,
    )
    .map(({ question: { id }, at }) => ({
      code: 'id-dubbel',
      at: [...at, 'id'],
      on: 'value',
      sentence: `De vraag ${quoted(id)} staat hier al.`,
    }));

/** The questions about the conversation itself, from the text of `checklists/kader/gesprek.yaml`. */
export const parseIntake = (text: string, file: string): Result<readonly Question[], readonly Problem[]> => {
  const read = readContent(text, file, 'gesprek', (data) => {
    const sketches = listAt(data, 'vragen').map((question, index) =>
      questionSketch(question, ['vragen', index]),
    );
    return {
      value: sketches.map(({ question }) => question),
      findings: [
        ...twice(sketches),
        ...sketches.flatMap(kindFindings),
        ...sketches.flatMap(optionFindings),
        ...contextConditionFindings(sketches.flatMap(conditionsIn)),
      ],
    };
  });
  return read.ok ? ok(read.value.value) : read;
};
