import { parseCondition } from '../domain/condition/condition-parser.ts';
import type { Condition } from '../domain/condition/condition.ts';
import type { Path } from '../domain/finding.ts';
import type { ConditionSketch, QuestionSketch } from '../domain/form/form-sketch.ts';
import type { Option, Question, Variant, Wording } from '../domain/form/form.ts';
import { isOneOf, QUESTION_KINDS, SHARINGS, VALUES_AFTER, VALUES_BEFORE } from '../domain/words.ts';
import { fieldOf, isRecord, listAt, textAt, textsAt } from './reading.ts';

const POINT_VALUES = [...VALUES_BEFORE, ...VALUES_AFTER];
const KINDS = [...QUESTION_KINDS, 'schuilnaam'] as const;

/** The condition at a key; one that is only blank is told by the shape check. */
export const conditionAt = (data: unknown, key: string, at: Path): ConditionSketch | undefined => {
  const text = fieldOf(data, key);
  return typeof text === 'string' && text.trim() !== ''
    ? { at: [...at, key], parsed: parseCondition(text) }
    : undefined;
};

/** The condition behind a sketch, where it could be read. */
export const conditionIn = (sketch: ConditionSketch | undefined): Condition | undefined =>
  sketch?.parsed.ok ? sketch.parsed.value.condition : undefined;

const wordsOf = (data: unknown): Partial<Wording> => {
  const text = textAt(data, 'vraag');
  const short = textAt(data, 'kort');
  const explanation = textAt(data, 'uitleg');
  const example = textAt(data, 'voorbeeld');
  const noteText = textAt(data, 'notitie');
  const aside = fieldOf(data, 'alleen_overzicht');
  return {
    ...(text !== undefined && { text }),
    ...(short !== undefined && { short }),
    ...(explanation !== undefined && { explanation }),
    ...(example !== undefined && { example }),
    ...(noteText !== undefined && { noteText }),
    ...(typeof aside === 'boolean' && { aside }),
  };
};

const optionOf = (data: unknown): Option => {
  const key = textAt(data, 'toets');
  return {
    id: textAt(data, 'id') ?? '',
    text: textAt(data, 'tekst') ?? '',
    ...(key !== undefined && { key }),
  };
};

/** One question, translated key by key; what is missing or unreadable is empty. */
export const questionSketch = (data: unknown, at: Path): QuestionSketch => {
  const kind = KINDS.find((known) => known === fieldOf(data, 'soort'));
  const showWhen = conditionAt(data, 'toon_als', at);
  const whens = listAt(data, 'varianten').map((variant, index) => ({
    when: conditionAt(variant, 'als', [...at, 'varianten', index]),
    words: wordsOf(variant),
  }));
  const variants = whens.flatMap(({ when, words }): readonly Variant[] => {
    const condition = conditionIn(when);
    return condition ? [{ when: condition, words }] : [];
  });
  const kenmerk = textAt(data, 'kenmerk');
  const optionsFrom = fieldOf(data, 'opties_uit');
  const most = fieldOf(data, 'hoogstens');
  const standard = textAt(data, 'standaard');
  const repeatFor = textAt(data, 'per');
  const shownWhen = conditionIn(showWhen);
  const sharing = fieldOf(data, 'delen');
  const question: Question = {
    id: textAt(data, 'id') ?? '',
    kind: kind ?? 'open',
    text: '',
    ...wordsOf(data),
    ...(kenmerk !== undefined && { kenmerk }),
    variants,
    options: listAt(data, 'opties').map(optionOf),
    ...(isOneOf(POINT_VALUES, optionsFrom) && { optionsFrom }),
    ...(typeof most === 'number' && { most }),
    ...(standard !== undefined && { standard }),
    scaleWords: textsAt(data, 'woorden'),
    ...(repeatFor !== undefined && { repeatFor }),
    ...(shownWhen && { showWhen: shownWhen }),
    sharing: isOneOf(SHARINGS, sharing) ? sharing : 'nooit',
  };
  return {
    at,
    keys: isRecord(data) ? Object.keys(data) : [],
    kindKnown: kind !== undefined,
    question,
    ...(showWhen && { showWhen }),
    variants: whens.flatMap(({ when }) => (when ? [when] : [])),
  };
};
