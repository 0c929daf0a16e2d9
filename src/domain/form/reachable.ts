import { contextDomain, questionDomain, type Domain } from '../condition/condition-rules.ts';
import { isTrue, namesIn, type Condition, type ConditionValue, type Known } from '../condition/condition.ts';
import type { Path } from '../finding.ts';
import { questionsOf, type ConditionSketch, type FormSketch, type PlacedQuestion } from './form-sketch.ts';
import { CONTEXT_NAMES, isOneOf, pointValues, type Moment } from '../words.ts';

/** A page or question that no conversation can ever show. */
export interface Unreachable {
  readonly at: Path;
  readonly what: 'blad' | 'vraag';
}

// Past this many tries a condition counts as reachable: better silent than slow or wrong.
const MOST_TRIES = 20_000;
const MOST_TRIES_TOGETHER = 100_000;
const MOST_CHOICES = 8;
const MOST_NAMES = 12;
/** Stands, alone or behind a word, for a value that no condition mentions. */
export const SOMETHING_ELSE = '\u0000';

type Assigned = ReadonlyMap<string, Known>;

/** What makes conditions true; `unknown` where there was too much to try, nothing where nothing does. */
type Found = Assigned | 'unknown' | undefined;

const subsets = (words: readonly string[], most: number): readonly (readonly string[])[] =>
  words
    .reduce<readonly (readonly string[])[]>(
      (sets, word) => [...sets, ...sets.map((set) => [...set, word])],
      [[]],
    )
    .filter((set) => set.length <= most);

/** Finds what makes conditions true, by trying the answers that make a difference to them. */
class Search {
  readonly #questions: readonly PlacedQuestion[];
  readonly #byId = new Map<string, { readonly question: PlacedQuestion; readonly index: number }>();
  readonly #moments: readonly Moment[];
  readonly #flawed: ReadonlySet<string>;
  /** What each name is compared with somewhere. */
  readonly #mentioned = new Map<string, Set<ConditionValue>>();
  #triesLeft = MOST_TRIES_TOGETHER;
  #tries = 0;

  constructor(form: FormSketch, flawed: ReadonlySet<string>) {
    this.#questions = questionsOf(form);
    this.#questions.forEach((question, index) => {
      if (!this.#byId.has(question.question.id)) this.#byId.set(question.question.id, { question, index });
    });
    this.#moments = form.form.moments;
    this.#flawed = flawed;
    const sketches = this.#questions.flatMap(({ showWhen, page }) => [showWhen, page.showWhen]);
    for (const sketch of new Set(sketches)) {
      for (const { name, values } of sketch?.parsed.ok ? sketch.parsed.value.mentions : []) {
        const known = this.#mentioned.get(name) ?? new Set();
        for (const { value } of values) known.add(value);
        this.#mentioned.set(name, known);
      }
    }
  }

  /** A condition that something is wrong with already counts as always true. */
  conditionOf(sketch: ConditionSketch | undefined): readonly Condition[] {
    return sketch?.parsed.ok && !this.#flawed.has(JSON.stringify(sketch.at))
      ? [sketch.parsed.value.condition]
      : [];
  }

  /** Everything that decides whether a question is asked: the condition of its page and its own. */
  visibleWhen({ page, showWhen }: PlacedQuestion): readonly Condition[] {
    return [...this.conditionOf(page.showWhen), ...this.conditionOf(showWhen)];
  }

  canBeTrue(conditions: readonly Condition[]): boolean {
    return this.wayTo(conditions) !== undefined;
  }

  wayTo(conditions: readonly Condition[]): Found {
    if (conditions.length === 0) return new Map();
    const names = this.#needed(conditions);
    if (!names) return 'unknown';
    this.#tries = Math.min(MOST_TRIES, this.#triesLeft);
    const before = this.#tries;
    const found = this.#try({ op: 'and', parts: conditions }, names, new Map());
    this.#triesLeft -= before - this.#tries;
    return found;
  }

  /** The names that matter, each after those that it depends on itself; nothing where there are too many to try. */
  #needed(conditions: readonly Condition[]): readonly string[] | undefined {
    const wanted = new Set<string>();
    const waiting = [...conditions];
    for (let condition = waiting.pop(); condition; condition = waiting.pop()) {
      for (const name of namesIn(condition)) {
        if (wanted.has(name)) continue;
        wanted.add(name);
        const question = this.#byId.get(name)?.question;
        if (question?.question.kind === 'meerkeuze' && this.#wordsFor(name).length > MOST_CHOICES)
          return undefined;
        if (question?.question.kind === 'punt') wanted.add('moment');
        if (question) waiting.push(...this.visibleWhen(question));
      }
      if (wanted.size > MOST_NAMES) return undefined;
    }
    const place = (name: string): number => this.#byId.get(name)?.index ?? -1;
    const ofQuestions = [...wanted].filter((name) => !isOneOf(CONTEXT_NAMES, name));
    return [
      ...CONTEXT_NAMES.filter((name) => wanted.has(name)),
      ...ofQuestions.toSorted((left, right) => place(left) - place(right)),
    ];
  }

  #try(goal: Condition, names: readonly string[], assigned: Assigned): Found {
    if (this.#tries <= 0) return 'unknown';
    const [name, ...rest] = names;
    if (name === undefined) {
      this.#tries -= 1;
      return isTrue(goal, (other) => assigned.get(other)) ? assigned : undefined;
    }
    for (const value of this.#valuesOf(name, assigned)) {
      const found = this.#try(goal, rest, new Map(assigned).set(name, value));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #valuesOf(name: string, assigned: Assigned): readonly Known[] {
    if (name === 'moment') return this.#moments;
    if (isOneOf(CONTEXT_NAMES, name)) return [undefined, ...this.#different(name, contextDomain(name))];
    const known = this.#byId.get(name);
    if (!known) return [undefined];
    const { question, index } = known;
    const visible = this.visibleWhen(question).every((condition) =>
      isTrue(condition, (other) => assigned.get(other)),
    );
    if (!visible) return [undefined];
    if (question.question.kind === 'punt') {
      const moment = this.#moments.find((word) => word === assigned.get('moment'));
      return [undefined, ...pointValues(moment)];
    }
    const earlier = this.#questions.slice(0, index);
    const domain = questionDomain(question, earlier);
    if (domain.type !== 'choices') return [undefined, ...this.#different(name, domain)];
    return subsets(this.#wordsFor(name), question.question.most ?? MOST_CHOICES);
  }

  /** One of each kind of value that the conditions can tell apart. */
  #different(name: string, domain: Domain): readonly Known[] {
    const mentioned = [...(this.#mentioned.get(name) ?? [])];
    switch (domain.type) {
      case 'numbers':
        return domain.numbers;
      case 'words': {
        const other = domain.words.find((word) => !mentioned.includes(word));
        return [
          ...mentioned.filter((word) => domain.words.some((known) => known === word)),
          ...(other ? [other] : []),
        ];
      }
      case 'dates':
        return ['', ...mentioned.flatMap((date) => [date, `${date}${SOMETHING_ELSE}`])];
      case 'texts':
        return [...mentioned, SOMETHING_ELSE];
      default:
        return [];
    }
  }

  #wordsFor(name: string): readonly string[] {
    return [...(this.#mentioned.get(name) ?? [])].filter((word) => typeof word === 'string');
  }
}

/**
 * The pages and questions whose conditions can never be true together. `flawed` are the places (as JSON) of conditions
 * that are refused already; those are not looked at.
 */
export const unreachable = (form: FormSketch, flawed: ReadonlySet<string>): readonly Unreachable[] => {
  const search = new Search(form, flawed);
  return form.pages.flatMap((page): readonly Unreachable[] => {
    const ofPage = search.conditionOf(page.showWhen);
    if (!search.canBeTrue(ofPage)) return [{ at: page.at, what: 'blad' }];
    return page.questions
      .filter(({ showWhen }) => {
        const own = search.conditionOf(showWhen);
        return own.length > 0 && !search.canBeTrue([...ofPage, ...own]);
      })
      .map(({ at }) => ({ at, what: 'vraag' }));
  });
};

/**
 * For each question by its id: what must be known and answered before it is asked, by name. A question is absent where
 * nothing makes its conditions true, or where there was too much to try.
 */
export const waysTo = (form: FormSketch): ReadonlyMap<string, Assigned> => {
  const search = new Search(form, new Set());
  return new Map(
    questionsOf(form).flatMap((placed): readonly (readonly [string, Assigned])[] => {
      const way = search.wayTo(search.visibleWhen(placed));
      return way === undefined || way === 'unknown' ? [] : [[placed.question.id, way]];
    }),
  );
};
