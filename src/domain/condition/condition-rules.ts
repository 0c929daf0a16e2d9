import type { Mention } from './condition-parser.ts';
import { meant, quoted, type Finding } from '../finding.ts';
import {
  pointRuns,
  questionsOf,
  type ConditionSketch,
  type FormSketch,
  type PlacedQuestion,
} from '../form/form-sketch.ts';
import { isIsoDate } from '../dates.ts';
import { listed } from '../text.ts';
import {
  CONTEXT_NAMES,
  DOELEN,
  isOneOf,
  MINUTEN,
  MOMENTS,
  ROLLEN,
  SAMENWERKINGEN,
  VALUES_AFTER,
  VALUES_BEFORE,
  type ContextName,
} from '../words.ts';

/** What a name can stand for. */
export type Domain =
  | { readonly type: 'words' | 'choices'; readonly words: readonly string[] }
  | { readonly type: 'numbers'; readonly numbers: readonly number[] }
  | { readonly type: 'dates' | 'texts' | 'nothing' };

const POINT_WORDS = [...new Set([...VALUES_BEFORE, ...VALUES_AFTER])];
const SCALE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** What a name of the conversation itself can stand for. */
export const contextDomain = (name: ContextName): Domain => {
  switch (name) {
    case 'moment':
      return { type: 'words', words: MOMENTS };
    case 'doel':
      return { type: 'words', words: DOELEN };
    case 'rol':
      return { type: 'words', words: ROLLEN };
    case 'samenwerking':
      return { type: 'words', words: SAMENWERKINGEN };
    case 'minuten':
      return { type: 'numbers', numbers: MINUTEN };
  }
};

/** What the answer to a question can be; `earlier` holds the points that a meerkeuze may take its options from. */
export const questionDomain = ({ question }: PlacedQuestion, earlier: readonly PlacedQuestion[]): Domain => {
  if (question.repeatFor !== undefined) return { type: 'nothing' };
  switch (question.kind) {
    case 'punt':
      return { type: 'words', words: POINT_WORDS };
    case 'keuze':
      return { type: 'words', words: question.options.map(({ id }) => id) };
    case 'meerkeuze': {
      const points = earlier
        .filter(({ question: { kind } }) => kind === 'punt')
        .map(({ question: { id } }) => id);
      return { type: 'choices', words: question.optionsFrom ? points : question.options.map(({ id }) => id) };
    }
    case 'schaal':
      return { type: 'numbers', numbers: SCALE };
    case 'datum':
      return { type: 'dates' };
    case 'open':
      return { type: 'texts' };
    default:
      return { type: 'nothing' };
  }
};

const wrongOperator = (mention: Mention, domain: Domain): string | undefined => {
  const name = quoted(mention.name);
  if (domain.type === 'nothing') return `${name} heeft geen antwoord om mee te vergelijken.`;
  if (domain.type === 'choices' && mention.op !== 'holds') {
    return `Bij ${name} kan er meer gekozen zijn. Schrijf: 'keuze' in ${mention.name}.`;
  }
  if (domain.type !== 'choices' && mention.op === 'holds') {
    return `Bij ${name} is er één antwoord. Schrijf: ${mention.name} == 'antwoord'.`;
  }
  const orders = mention.by !== undefined && mention.by !== '==' && mention.by !== '!=';
  return orders && domain.type !== 'numbers' && domain.type !== 'dates'
    ? `${mention.by} is voor getallen en datums. Bij ${name} kan dat niet.`
    : undefined;
};

const wrongValue = (name: string, value: string | number, domain: Domain): string | undefined => {
  if (domain.type === 'numbers') {
    if (typeof value === 'string') return `Bij ${quoted(name)} hoort een getal, zonder aanhalingstekens.`;
    return domain.numbers.includes(value)
      ? undefined
      : `${quoted(name)} is nooit ${value}. Kies uit: ${listed(domain.numbers.map(String), 'of')}.`;
  }
  if (typeof value === 'number') return `Bij ${quoted(name)} hoort een tekst: '${value}'.`;
  if (domain.type === 'dates') {
    return isIsoDate(value) ? undefined : `${quoted(value)} is geen datum. Schrijf jjjj-mm-dd.`;
  }
  if ((domain.type === 'words' || domain.type === 'choices') && !domain.words.includes(value)) {
    return `${quoted(name)} is nooit ${quoted(value)}.${meant(value, domain.words)}`;
  }
  return undefined;
};

interface Scope {
  readonly earlier: readonly PlacedQuestion[];
  readonly allIds: readonly string[];
  /** The points that stand on the same screen. */
  readonly together: readonly string[];
}

const mentionFindings = (mention: Mention, { at }: ConditionSketch, scope: Scope): readonly Finding[] => {
  const found = (code: string, column: number, sentence: string): Finding => ({
    code,
    at,
    on: 'value',
    offset: column - 1,
    sentence,
  });
  const { name, column } = mention;
  if (scope.together.includes(name)) {
    const sentence = `${quoted(name)} staat op hetzelfde scherm. Punten op één scherm hangen niet van elkaar af.`;
    return [found('voorwaarde-zelfde-scherm', column, sentence)];
  }
  const index = scope.earlier.findIndex(({ question }) => question.id === name);
  const question = scope.earlier[index];
  if (question?.kindKnown === false) return [];
  if (!question && !isOneOf(CONTEXT_NAMES, name)) {
    if (scope.allIds.includes(name)) {
      return [
        found('voorwaarde-later', column, `De vraag ${quoted(name)} komt pas later. Kijk alleen terug.`),
      ];
    }
    const known = [...scope.earlier.map(({ question: { id } }) => id), ...CONTEXT_NAMES].filter(
      (id) => id !== '',
    );
    return [
      found(
        'voorwaarde-naam-onbekend',
        column,
        `${quoted(name)} is geen vraag die hiervoor staat.${meant(name, known)}`,
      ),
    ];
  }
  const domain = question
    ? questionDomain(question, scope.earlier.slice(0, index))
    : isOneOf(CONTEXT_NAMES, name)
      ? contextDomain(name)
      : ({ type: 'nothing' } as const);
  const operator = wrongOperator(mention, domain);
  if (operator !== undefined) return [found('voorwaarde-vergelijking', column, operator)];
  return mention.values.flatMap((place) => {
    const sentence = wrongValue(name, place.value, domain);
    return sentence === undefined ? [] : [found('voorwaarde-waarde', place.column, sentence)];
  });
};

const sketchFindings = (sketch: ConditionSketch | undefined, scope: Scope): readonly Finding[] => {
  if (!sketch) return [];
  if (sketch.parsed.ok)
    return sketch.parsed.value.mentions.flatMap((mention) => mentionFindings(mention, sketch, scope));
  const { code, column, sentence } = sketch.parsed.problem;
  return [{ code, at: sketch.at, on: 'value', offset: column - 1, sentence }];
};

/** Everything that is wrong with the conditions of a form: grammar, names, order, kinds and values. */
export const conditionFindings = (form: FormSketch): readonly Finding[] => {
  const all = questionsOf(form);
  const allIds = all.map(({ question: { id } }) => id);
  let before = 0;
  return form.pages.flatMap((page) => {
    const start = before;
    before += page.questions.length;
    const runs = pointRuns(page).map((run) => run.map(({ question: { id } }) => id));
    const ofPage = sketchFindings(page.showWhen, { earlier: all.slice(0, start), allIds, together: [] });
    const ofQuestions = page.questions.flatMap(({ question, showWhen, variants }, index) => {
      const sketches = [showWhen, ...variants];
      if (sketches.every((sketch) => sketch === undefined)) return [];
      const together = question.kind === 'punt' ? (runs.find((run) => run.includes(question.id)) ?? []) : [];
      const scope = { earlier: all.slice(0, start + index), allIds, together };
      return sketches.flatMap((sketch) => sketchFindings(sketch, scope));
    });
    return [...ofPage, ...ofQuestions];
  });
};

/** What is wrong with conditions that stand outside a form, and so know only the conversation itself. */
export const contextConditionFindings = (sketches: readonly ConditionSketch[]): readonly Finding[] =>
  sketches.flatMap((sketch) => sketchFindings(sketch, { earlier: [], allIds: [], together: [] }));
