import { POINTS_PER_SCREEN } from '../asked.ts';
import { meant, quoted, type Finding } from '../finding.ts';
import { finding, type Rule } from './form-rule.ts';
import { pointRuns, questionsOf, type PlacedQuestion, type QuestionSketch } from './form-sketch.ts';
import type { Question } from './form.ts';
import { isOneOf, VALUES_AFTER, VALUES_BEFORE } from '../words.ts';

const POINT_VALUES: readonly string[] = [...new Set([...VALUES_BEFORE, ...VALUES_AFTER])];

const kenmerkIsKnown: Rule = (sketch, { kenmerkIds }) =>
  kenmerkIds === undefined
    ? []
    : questionsOf(sketch).flatMap(({ question: { kenmerk }, at }) =>
        kenmerk === undefined || kenmerkIds.includes(kenmerk)
          ? []
          : [
              finding(
                'kenmerk-onbekend',
                [...at, 'kenmerk'],
                `Het kenmerk ${quoted(kenmerk)} bestaat niet.${meant(kenmerk, kenmerkIds)}`,
              ),
            ],
      );

const KINDS_BY_KEY: Readonly<Record<string, readonly Question['kind'][]>> = {
  opties: ['keuze', 'meerkeuze'],
  opties_uit: ['meerkeuze'],
  hoogstens: ['meerkeuze'],
  standaard: ['keuze'],
  woorden: ['schaal'],
  notitie: ['punt', 'keuze', 'schaal'],
  per: ['open', 'keuze', 'meerkeuze', 'schaal', 'als-dan', 'afspraken', 'datum'],
  delen: ['punt', 'open', 'keuze', 'meerkeuze', 'schaal', 'als-dan', 'afspraken', 'datum'],
};

const keysFitKind: Rule = (sketch) =>
  questionsOf(sketch)
    .filter(({ kindKnown }) => kindKnown)
    .flatMap(({ question: { kind }, keys, at }) =>
      keys
        .filter((key) => Object.hasOwn(KINDS_BY_KEY, key) && !KINDS_BY_KEY[key]?.includes(kind))
        .map((key) =>
          finding(
            'sleutel-bij-soort',
            [...at, key],
            `${quoted(key)} hoort niet bij een vraag van de soort ${kind}.`,
            'key',
          ),
        ),
    );

const choicesHaveOptions: Rule = (sketch) =>
  questionsOf(sketch).flatMap(({ question, keys, at, kindKnown }) => {
    if (!kindKnown) return [];
    const own = keys.includes('opties');
    const borrowed = keys.includes('opties_uit') && question.kind === 'meerkeuze';
    const chooses = question.kind === 'keuze' || question.kind === 'meerkeuze';
    if (chooses && !own && !borrowed) {
      return [
        finding(
          'opties-ontbreken',
          at,
          `Bij een ${question.kind} horen opties, elk met een id en een tekst.`,
          'key',
        ),
      ];
    }
    if (own && borrowed) {
      return [
        finding(
          'opties-twee-keer',
          [...at, 'opties_uit'],
          'Kies tussen opties en opties_uit. Niet allebei.',
          'key',
        ),
      ];
    }
    return [];
  });

const standardIsAnOption: Rule = (sketch) =>
  questionsOf(sketch).flatMap(({ question, at }) => {
    const ids = question.options.map(({ id }) => id);
    if (question.standard === undefined || ids.length === 0 || ids.includes(question.standard)) return [];
    const sentence = `De keuze ${quoted(question.standard)} staat niet bij opties.${meant(question.standard, ids)}`;
    return [finding('standaard-onbekend', [...at, 'standaard'], sentence)];
  });

const mostLeavesAChoice: Rule = (sketch) =>
  questionsOf(sketch).flatMap(({ question: { most, options }, at }) =>
    most !== undefined && options.length > 0 && most > options.length
      ? [
          finding(
            'hoogstens-te-veel',
            [...at, 'hoogstens'],
            `Er ${options.length === 1 ? 'is maar 1 optie' : `zijn maar ${options.length} opties`} om uit te kiezen.`,
          ),
        ]
      : [],
  );

const hasPoint = (questions: readonly PlacedQuestion[]): boolean =>
  questions.some(({ question }) => question.kind === 'punt');

const pointsStandBefore: Rule = (sketch) => {
  const questions = questionsOf(sketch);
  return questions.flatMap(({ question, at }, index) => {
    const earlier = questions.slice(0, index);
    const { optionsFrom, repeatFor } = question;
    const wrong = (key: string, sentence: string): readonly Finding[] => [
      finding(`${key}-onbekend`, [...at, key], sentence),
    ];
    const noPoints = 'Hiervoor staat nog geen punt. Zet de punten eerst.';
    const fromPoints = optionsFrom === undefined || hasPoint(earlier) ? [] : wrong('opties_uit', noPoints);
    if (repeatFor === undefined || repeatFor === 'plannen') return fromPoints;
    if (isOneOf(POINT_VALUES, repeatFor)) {
      return [...fromPoints, ...(hasPoint(earlier) ? [] : wrong('per', noPoints))];
    }
    const choosers = earlier
      .filter(({ question: { kind } }) => kind === 'meerkeuze')
      .map(({ question: { id } }) => id);
    if (choosers.includes(repeatFor)) return fromPoints;
    const later = questions.slice(index).some(({ question: { id } }) => id === repeatFor);
    const sentence = later
      ? `${quoted(repeatFor)} staat niet vóór deze vraag. Alleen een eerdere meerkeuze kan hier.`
      : `${quoted(repeatFor)} is geen eerdere meerkeuze, en geen woord bij een punt.${meant(repeatFor, [...choosers, 'plannen', ...POINT_VALUES])}`;
    return [...fromPoints, ...wrong('per', sentence)];
  });
};

const mostTogether = (run: readonly QuestionSketch[]): number => {
  const always = run.filter(({ question }) => question.showWhen === undefined).length;
  // Points with the same condition come and go together; of those with different ones the largest group counts.
  const groups = new Map<string, number>();
  for (const { question } of run) {
    if (question.showWhen === undefined) continue;
    const condition = JSON.stringify(question.showWhen);
    groups.set(condition, (groups.get(condition) ?? 0) + 1);
  }
  return always + Math.max(0, ...groups.values());
};

const pointsFitAScreen: Rule = ({ pages }) =>
  pages.flatMap(pointRuns).flatMap((run) => {
    const tenth = run[POINTS_PER_SCREEN];
    if (!tenth || mostTogether(run) <= POINTS_PER_SCREEN) return [];
    const sentence = `Dit is het tiende punt achter elkaar. Er passen er ${POINTS_PER_SCREEN} op een scherm.`;
    return [finding('punten-te-veel', tenth.at, sentence, 'key')];
  });

/** The rules about what hangs on the kind of a question, and what it refers to. */
export const QUESTION_RULES: readonly Rule[] = [
  kenmerkIsKnown,
  keysFitKind,
  choicesHaveOptions,
  standardIsAnOption,
  mostLeavesAChoice,
  pointsStandBefore,
  pointsFitAScreen,
];
