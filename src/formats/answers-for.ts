import type { Answer } from '../domain/answer.ts';
import { formAsked, gesprekOf, type Asked, type Circumstances } from '../domain/asked.ts';
import { meant, quoted, type Finding } from '../domain/finding.ts';
import type { Form, Question } from '../domain/form/form.ts';
import { problemLine, type Problem } from '../domain/problem.ts';
import { answerable, pointValues, type Moment } from '../domain/words.ts';
import { wrong } from './answer-findings.ts';
import { deal, puntenIn, type PlacedValue } from './answer-turns.ts';
import { answerFrom } from './answer-values.ts';
import { gesprekCode, type AnswersFile, type RawAnswer } from './answers-yaml.ts';
import { inReadingOrder } from './yaml-source.ts';

/** What an answers file says to a form: answers by key, and what did not fit. */
export interface AnswersFor {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly problems: readonly Problem[];
  /** The ids of answers to questions that this conversation does not ask, in the order of the file. */
  readonly leftOut: readonly string[];
}

/** The marks that bring other questions along: those for whose points a question is repeated or offers a choice. */
const marksWithMore = (form: Form): readonly string[] =>
  questionsOf(form).flatMap(({ optionsFrom, repeatFor }) => [optionsFrom ?? [], repeatFor ?? []].flat());

const questionsOf = ({ pages }: Form): readonly Question[] => pages.flatMap(({ questions }) => questions);

/** What a plan may be for: a point or a kenmerk of the form, or what a plan was for that comes back. */
const pointsOf = ({ form, plans }: Pick<Circumstances, 'form' | 'plans'>): readonly string[] => [
  ...new Set([
    ...questionsOf(form).flatMap(({ id, kind }) => (kind === 'punt' ? [id] : [])),
    ...questionsOf(form).flatMap(({ kenmerk }) => kenmerk ?? []),
    ...plans.flatMap(({ punt }) => punt ?? []),
  ]),
];

const TURN = /^(.+)-([1-9]\d*)$/;

/** The question that an id in an answers file belongs to: itself, or the one that is repeated (`plan-1`). */
const questionFor = (form: Form, id: string): Question | undefined => {
  const questions = questionsOf(form);
  const base = TURN.exec(id)?.[1];
  return (
    questions.find((question) => question.id === id) ??
    questions.find((question) => question.id === base && question.repeatFor !== undefined)
  );
};

const unknownIds = (form: Form, raw: readonly RawAnswer[]): readonly Finding[] => {
  const known = questionsOf(form)
    .filter(({ kind }) => kind !== 'lees')
    .map(({ id }) => id);
  return raw
    .filter(({ id }) => questionFor(form, id) === undefined)
    .map(({ id, at }) => ({
      code: 'onbekende-vraag',
      at,
      on: 'key',
      sentence: `Er is geen vraag ${quoted(id)}.${meant(id, known)}`,
    }));
};

/** Walks the questions in order, as they come into view through the answers before them. */
class Evaluation {
  readonly findings: Finding[] = [];
  readonly used = new Set<string>();
  readonly #circumstances: Omit<Circumstances, 'answers'>;
  readonly #raw: readonly RawAnswer[];
  readonly #dealt = new Map<string, ReadonlyMap<string, PlacedValue>>();
  #answers: Readonly<Record<string, Answer>> = {};

  constructor(circumstances: Omit<Circumstances, 'answers'>, raw: readonly RawAnswer[]) {
    this.#circumstances = circumstances;
    this.#raw = raw;
  }

  run(): Readonly<Record<string, Answer>> {
    const seen = new Set<string>();
    for (let changed = true; changed;) {
      changed = false;
      for (const asked of this.#asked()) {
        if (seen.has(asked.key)) continue;
        seen.add(asked.key);
        const answer = this.#answerTo(asked);
        if (answer === undefined) continue;
        this.#answers = { ...this.#answers, [asked.key]: answer };
        // What stands further on may have changed: look again.
        changed = true;
        break;
      }
    }
    return this.#answers;
  }

  #asked(): readonly Asked[] {
    return formAsked({ ...this.#circumstances, answers: this.#answers });
  }

  #answerTo(asked: Asked): Answer | undefined {
    const given = this.#valueFor(asked);
    if (given === undefined) return this.#chosenByPlans(asked);
    const { moment } = gesprekOf({ ...this.#circumstances, answers: this.#answers });
    const { answer, findings } = answerFrom(
      { asked, pointValues: pointValues(moment), points: pointsOf(this.#circumstances) },
      given.value,
      given.at,
    );
    this.findings.push(...findings);
    return findings.length > 0 && asked.kind === 'punt' ? this.#asMeant(answer, moment) : answer;
  }

  // Nothing comes of these answers any more. The point counts as one that other questions are about, so that they are
  // not told to be wrong because of it.
  #asMeant(answer: Answer | undefined, moment: Moment | undefined): Answer | undefined {
    if (answer?.kind === 'punt' && answer.value !== undefined) return answer;
    const marks = marksWithMore(this.#circumstances.form);
    const value = pointValues(moment).find((word) => marks.includes(word));
    return value === undefined ? answer : { kind: 'punt', value };
  }

  #valueFor(asked: Asked): PlacedValue | undefined {
    const own = this.#find(asked.id);
    const base = asked.id === asked.base ? undefined : this.#find(asked.base);
    if (own) this.used.add(own.id);
    if (base) this.used.add(base.id);
    if (own && base) {
      const sentence = `Kies tussen ${quoted(base.id)} en ${quoted(own.id)}. Niet allebei.`;
      this.findings.push({ code: 'twee-keer', at: own.at, on: 'key', sentence });
    }
    return own ?? (base && this.#share(base, asked));
  }

  #share(raw: RawAnswer, asked: Asked): PlacedValue | undefined {
    const before = this.#dealt.get(raw.id);
    if (before) return before.get(asked.id);
    const turns = this.#asked().filter(({ base }) => base === asked.base);
    // A list is one answer where it can be one; only with several turns it must be one for each.
    const listed = asked.kind === 'meerkeuze' || asked.kind === 'afspraken';
    const dealt =
      listed && turns.length === 1 ? { values: new Map([[asked.id, raw]]), findings: [] } : deal(raw, turns);
    this.findings.push(...dealt.findings);
    this.#dealt.set(raw.id, dealt.values);
    return dealt.values.get(asked.id);
  }

  /** A choice that was not made, but whose plans were: the points of the plans are the choice. */
  #chosenByPlans(asked: Asked): Answer | undefined {
    if (asked.kind !== 'meerkeuze' || asked.settled) return undefined;
    const plans = questionsOf(this.#circumstances.form)
      .filter(({ repeatFor, kind }) => repeatFor === asked.base && kind === 'als-dan')
      .flatMap(({ id }) => this.#find(id) ?? []);
    const named = new Set(plans.flatMap(puntenIn));
    const options = asked.options.map(({ id }) => id).filter((id) => named.has(id));
    if (options.length === 0) return undefined;
    if (asked.most !== undefined && options.length > asked.most) {
      const sentence = `Er kunnen hoogstens ${asked.most} punten een plan krijgen. Hier staan er ${options.length}.`;
      this.findings.push(
        ...plans.map(({ at }) => ({ code: 'past-niet', at, on: 'value' as const, sentence })),
      );
      return undefined;
    }
    return { kind: 'meerkeuze', options };
  }

  #find(id: string): RawAnswer | undefined {
    return this.#raw.find((raw) => raw.id === id);
  }
}

/**
 * Holds the answers of a file against a form in these circumstances: every answer that fits, by the key that `step`
 * knows, every one that does not with its place, and the ids of those whose question is not asked here. Absent answers
 * are skipped questions.
 */
export const answersFor = (circumstances: Omit<Circumstances, 'answers'>, file: AnswersFile): AnswersFor => {
  const unknown = unknownIds(circumstances.form, file.answers);
  const evaluation = new Evaluation(circumstances, file.answers);
  const answers = evaluation.run();
  const leftOut = file.answers
    .filter(({ id }) => !evaluation.used.has(id) && questionFor(circumstances.form, id) !== undefined)
    .map(({ id }) => id);
  return {
    answers,
    problems: inReadingOrder([...unknown, ...evaluation.findings].map(file.locate)),
    leftOut,
  };
};

/** What is wrong with the moment that a file says, when there is nothing to fill in at that moment of this form. */
export const momentProblems = (form: Form, { gesprek, locate }: AnswersFile): readonly Problem[] => {
  const { moment } = gesprek;
  const moments = answerable(form.moments);
  if (moment === undefined || moments.includes(moment)) return [];
  const help = moments.length === 0 ? ' Haal het moment weg.' : meant(moment, moments);
  const sentence = `${quoted(moment)} kan niet bij "moment".${help}`;
  return [locate(wrong(['gesprek', 'moment'], sentence, 'value', gesprekCode('moment')))];
};

/** What does not fit in the answers of a file whose moment nobody knows: only what is as wrong at every moment of the form. */
export const problemsAtAnyMoment = (
  circumstances: Omit<Circumstances, 'answers'>,
  file: AnswersFile,
): readonly Problem[] => {
  const { form, given } = circumstances;
  const [first = answersFor(circumstances, file), ...others] = answerable(form.moments).map((moment) =>
    answersFor({ ...circumstances, given: { ...given, moment } }, file),
  );
  const atOthers = others.map(({ problems }) => new Set(problems.map(problemLine)));
  return first.problems.filter((problem) => atOthers.every((lines) => lines.has(problemLine(problem))));
};
