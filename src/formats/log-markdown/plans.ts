import type { AlsDanPlan } from '../../domain/answer.ts';
import type { Option } from '../../domain/form/form.ts';
import { normaliseText } from '../../domain/text.ts';
import { labelOf, labelsFrom, readNamed, renderNamed, type Named } from './label.ts';
import { quotedText, type Found, type NumberedLine } from './lines.ts';

const START = /^\*\*(als|dan)\*\*(?: (.*))?$/i;
// A further line of a text that would read as the start of a half; a backslash in front keeps them apart.
const LIKE_START = /^\\*\*\*(?:als|dan)\*\*(?: |$)/i;

const SEPARATOR = ' · ';

/** The words behind the last ` · ` of a question: what a repeated question is about. */
const tailOf = (question: string): string | undefined =>
  question.includes(SEPARATOR)
    ? question.slice(question.lastIndexOf(SEPARATOR) + SEPARATOR.length)
    : undefined;

// The words stand in the question already, so that the id is enough.
const renderAbout = (as: 'punt' | 'over', named: Named, question: string): string =>
  named.text !== undefined && named.text === tailOf(question)
    ? `<!-- ${as}: ${named.id} -->`
    : renderNamed(as, named);

const half = (word: string, text: string): readonly string[] =>
  `**${word}** ${text}`
    .split('\n')
    .map((line, index) => (index > 0 && LIKE_START.test(line) ? `\\${line}` : line))
    .map((line) => `> ${line}`.trimEnd());

/** Plans as quotes of two halves, each with the point it is for. */
export const renderPlans = (
  plans: readonly AlsDanPlan[],
  labels: readonly Option[],
  question: string,
): readonly string[] => {
  const others = labels.filter(({ id }) => plans.every(({ punt }) => punt !== id));
  return [
    ...others.map((label) => renderAbout('over', label, question)),
    ...plans.flatMap(({ punt, als, dan }, index) => [
      ...(index > 0 ? [''] : []),
      ...(punt === undefined ? [] : [renderAbout('punt', labelOf(labels, punt), question)]),
      ...half('Als', als),
      ...half('dan', dan),
    ]),
  ];
};

interface PlanDraft {
  readonly punt?: string;
  readonly als: string[];
  readonly dan: string[];
}

class PlanReading {
  readonly plans: PlanDraft[] = [];
  readonly named: Named[] = [];
  readonly at: number[] = [];
  readonly #question: string;
  #punt: string | undefined;
  #current: string[] | undefined;

  constructor(question: string) {
    this.#question = question;
  }

  take({ at, text }: NumberedLine): void {
    const about = readNamed(text);
    if (about) this.#take(about);
    const quoted = quotedText(text);
    if (quoted !== undefined) this.#quoted(quoted);
    if (about || quoted !== undefined) this.at.push(at);
  }

  #take({ as, named, bare }: NonNullable<ReturnType<typeof readNamed>>): void {
    const tail = bare ? tailOf(this.#question) : undefined;
    this.named.push(tail === undefined ? named : { id: named.id, text: tail });
    if (as === 'punt') this.#punt = named.id;
  }

  #begin(): PlanDraft {
    const plan = { ...(this.#punt !== undefined && { punt: this.#punt }), als: [], dan: [] };
    this.#punt = undefined;
    this.plans.push(plan);
    return plan;
  }

  #quoted(text: string): void {
    const [, word, rest = ''] = START.exec(text) ?? [];
    if (word === undefined) {
      this.#current ??= this.#begin().als;
      this.#current.push(LIKE_START.test(text) ? text.slice(1) : text);
      return;
    }
    const last = this.plans.at(-1);
    const continues = word.toLowerCase() === 'dan' && last?.dan.length === 0 && this.#punt === undefined;
    const plan = continues ? last : this.#begin();
    this.#current = word.toLowerCase() === 'als' ? plan.als : plan.dan;
    this.#current.push(rest);
  }
}

/** The plans among these lines, with the words of what they are for. */
export const readPlans = (
  lines: readonly NumberedLine[],
  question: string,
): Found<{ readonly plans: readonly AlsDanPlan[]; readonly labels: readonly Option[] }> => {
  const reading = new PlanReading(question);
  for (const line of lines) reading.take(line);
  const plans = reading.plans.map(({ punt, als, dan }) => ({
    ...(punt !== undefined && { punt }),
    als: normaliseText(als.join('\n')),
    dan: normaliseText(dan.join('\n')),
  }));
  return { value: { plans, labels: labelsFrom(reading.named) }, at: reading.at };
};
