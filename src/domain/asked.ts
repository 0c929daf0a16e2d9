import type { Answer } from './answer.ts';
import { isTrue, type Condition, type Known } from './condition/condition.ts';
import { INTAKE_PAGE, type Form, type Option, type Page, type Question, type Wording } from './form/form.ts';
import {
  DOELEN,
  isOneOf,
  MINUTEN,
  SAMENWERKINGEN,
  type ContextName,
  type Doel,
  type Minuten,
  type Moment,
  type Rol,
  type Samenwerking,
  type Sharing,
} from './words.ts';

/** What is known of the conversation: by flag, by settings, or asked before the first page. */
export interface Gesprek {
  readonly student?: string;
  readonly moment?: Moment;
  readonly doel?: Doel;
  readonly rol?: Rol;
  readonly samenwerking?: Samenwerking;
  readonly minuten?: Minuten;
}

/** A plan of the conversation that is looked back on; `label` is the short name of its point. */
export interface EarlierPlan {
  readonly punt?: string;
  readonly label?: string;
  readonly als: string;
  readonly dan: string;
}

/** Everything that decides which questions are asked. */
export interface Circumstances {
  readonly form: Form;
  /** The questions about the conversation itself that were not answered by a flag. */
  readonly intake: readonly Question[];
  readonly given: Gesprek;
  readonly plans: readonly EarlierPlan[];
  /** By key (`Asked.key`); answers that are hidden now stay among them. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** A question as it is asked in these circumstances. */
export interface Asked extends Wording {
  /** The id in the log; a repeated question has `-1`, `-2` behind it. */
  readonly id: string;
  /** The id in the form. */
  readonly base: string;
  /** Where its answer is kept: the id, or `id/point`, so that an answer follows its point. */
  readonly key: string;
  readonly kind: Question['kind'];
  readonly page: Pick<Page, 'id' | 'title'>;
  readonly options: readonly Option[];
  readonly scaleWords: readonly string[];
  readonly sharing: Sharing;
  readonly kenmerk?: string;
  /** A text that the question is about, to stand above it. */
  readonly passage?: string;
  readonly most?: number;
  readonly standard?: string;
  /** The point or plan that a repeated question is about. */
  readonly about?: Option;
  /** Needs no screen: there is nothing to choose between, so all options count as chosen. */
  readonly settled: boolean;
}

const wordOf = (answer: Answer | undefined): Known => {
  switch (answer?.kind) {
    case 'punt':
      return answer.value;
    case 'open':
      return answer.text;
    case 'keuze':
      return answer.option;
    case 'meerkeuze':
      return answer.options;
    case 'schaal':
      return answer.value;
    case 'datum':
      return answer.date;
    default:
      return undefined;
  }
};

const intakeWord = (circumstances: Circumstances, name: ContextName | 'student'): Known => {
  const question = circumstances.intake.find(({ id }) => id === name);
  return question && (wordOf(circumstances.answers[name]) ?? question.standard);
};

/** What is known of the conversation by now: what was given, then what was asked, then what Enter alone takes. */
export const gesprekOf = (circumstances: Circumstances): Gesprek => {
  const { given } = circumstances;
  const student = given.student ?? intakeWord(circumstances, 'student');
  const doel = given.doel ?? intakeWord(circumstances, 'doel');
  const samenwerking = given.samenwerking ?? intakeWord(circumstances, 'samenwerking');
  const minuten = given.minuten ?? Number(intakeWord(circumstances, 'minuten'));
  return {
    ...given,
    ...(typeof student === 'string' && student !== '' && { student }),
    ...(isOneOf(DOELEN, doel) && { doel }),
    ...(isOneOf(SAMENWERKINGEN, samenwerking) && { samenwerking }),
    ...(isOneOf(MINUTEN, minuten) && { minuten }),
  };
};

// First match per key, so the variants are laid over each other from the last to the first.
const wordingOf = (question: Question, holds: (condition: Condition) => boolean): Wording => {
  const { text, short, explanation, example, noteText, aside } = question;
  const own = {
    text,
    ...(short !== undefined && { short }),
    ...(explanation !== undefined && { explanation }),
    ...(example !== undefined && { example }),
    ...(noteText !== undefined && { noteText }),
    ...(aside !== undefined && { aside }),
  };
  return question.variants
    .filter(({ when }) => holds(when))
    .reduceRight<Wording>((words, variant) => ({ ...words, ...variant.words }), own);
};

const asOption = ({ base, short, text }: Asked): Option => ({ id: base, text: short ?? text });

/** Walks the form once, in reading order; later questions see only the answers of those visible before them. */
class Reading {
  readonly asked: Asked[] = [];
  readonly #circumstances: Circumstances;
  readonly #context: Gesprek;

  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances;
    this.#context = gesprekOf(circumstances);
  }

  readonly holds = (condition: Condition | undefined): boolean =>
    !condition || isTrue(condition, this.#known);

  readonly #known = (name: string): Known => {
    if (name === 'moment') return this.#context.moment;
    if (name === 'doel') return this.#context.doel;
    if (name === 'rol') return this.#context.rol;
    if (name === 'samenwerking') return this.#context.samenwerking;
    if (name === 'minuten') return this.#context.minuten;
    const earlier = this.asked.find(({ id }) => id === name);
    return (
      earlier &&
      (earlier.kind === 'meerkeuze' ? this.#chosen(earlier).map(({ id }) => id) : this.#word(earlier))
    );
  };

  #word(asked: Asked): Known {
    return wordOf(this.#circumstances.answers[asked.key]);
  }

  #chosen(asked: Asked): readonly Option[] {
    const answer = this.#circumstances.answers[asked.key];
    if (answer?.kind !== 'meerkeuze') return asked.settled ? asked.options : [];
    return asked.options.filter(({ id }) => answer.options.includes(id));
  }

  #marked(value: string): readonly Option[] {
    return this.asked.filter((asked) => asked.kind === 'punt' && this.#word(asked) === value).map(asOption);
  }

  /** What a question is repeated for; a question that is not repeated has one nameless turn. */
  #turns({ repeatFor }: Question): readonly (Option | undefined)[] {
    if (repeatFor === undefined) return [undefined];
    if (repeatFor === 'plannen') {
      return this.#circumstances.plans.map(({ als, dan }, index) => ({
        id: `plan-${index + 1}`,
        text: planSentence({ als, dan }),
      }));
    }
    const chooser = this.asked.find(({ id, kind }) => id === repeatFor && kind === 'meerkeuze');
    return chooser ? this.#chosen(chooser) : this.#marked(repeatFor);
  }

  read(page: Asked['page'], question: Question): void {
    if (!this.holds(question.showWhen)) return;
    const options =
      question.optionsFrom === undefined ? question.options : this.#marked(question.optionsFrom);
    const nothingToChoose = question.optionsFrom !== undefined && options.length <= (question.most ?? 0);
    const turns = this.#turns(question);
    this.asked.push(
      ...turns.map((about, index): Asked => ({
        ...wordingOf(question, this.holds),
        id: about ? `${question.id}-${index + 1}` : question.id,
        base: question.id,
        key: about ? `${question.id}/${about.id}` : question.id,
        kind: question.kind,
        page,
        options,
        scaleWords: question.scaleWords,
        sharing: question.sharing,
        ...(question.kenmerk !== undefined && { kenmerk: question.kenmerk }),
        ...(question.passage !== undefined && { passage: question.passage }),
        ...(question.most !== undefined && { most: question.most }),
        ...(question.standard !== undefined && { standard: question.standard }),
        ...(about && { about }),
        settled: nothingToChoose,
      })),
    );
  }
}

/** "Als …, dan …", as a sentence, also where she typed those words herself; half a plan keeps its open half. */
export const planSentence = ({ als, dan }: { readonly als: string; readonly dan: string }): string => {
  const moment = als.replace(/^\s*als\s+/iu, '').replace(/[\s,.;:]+$/u, '');
  const deed = dan.replace(/^\s*dan\s+/iu, '');
  return `Als ${moment || '…'}, dan ${deed || '…'}`;
};

/** The intake questions that these circumstances ask. */
export const intakeAsked = (circumstances: Circumstances): readonly Asked[] => {
  const reading = new Reading(circumstances);
  for (const question of circumstances.intake) {
    reading.read({ id: INTAKE_PAGE, title: circumstances.form.title }, question);
  }
  return reading.asked;
};

/** The key under which a form keeps what its log has under an id: a question about each plan keeps it by the plan. */
export const keyFor = (form: Form, id: string): string => {
  const [, base, turn] = /^(.+)-(\d+)$/.exec(id) ?? [];
  const isAboutPlans = form.pages.some(({ questions }) =>
    questions.some((question) => question.id === base && question.repeatFor === 'plannen'),
  );
  return isAboutPlans ? `${base}/plan-${turn}` : id;
};

/** The questions of the form itself that these circumstances ask, in order. */
export const formAsked = (circumstances: Circumstances): readonly Asked[] => {
  const reading = new Reading(circumstances);
  for (const page of circumstances.form.pages) {
    if (!reading.holds(page.showWhen)) continue;
    for (const question of page.questions) reading.read({ id: page.id, title: page.title }, question);
  }
  return reading.asked;
};

/** Every question that these circumstances ask, first those about the conversation itself. */
export const allAsked = (circumstances: Circumstances): readonly Asked[] => [
  ...intakeAsked(circumstances),
  ...formAsked(circumstances),
];

/** One thing to look at: the points that stand together on a page, or one other question. */
export interface Screen {
  /** The key of its first question. */
  readonly key: string;
  /** It is gone to from the overview, and not met on the way. */
  readonly aside: boolean;
  readonly questions: readonly Asked[];
}

/** The most points that stand on one screen. */
export const POINTS_PER_SCREEN = 9;

/** The screens of these circumstances: successive points of a page together, every other question alone. */
export const screensOf = (circumstances: Circumstances): readonly Screen[] => {
  const screens: { key: string; aside: boolean; questions: Asked[] }[] = [];
  for (const asked of allAsked(circumstances)) {
    if (asked.settled) continue;
    const aside = asked.aside === true;
    const last = screens.at(-1);
    const neighbour = last?.questions[0];
    const joins =
      asked.kind === 'punt' &&
      neighbour?.kind === 'punt' &&
      neighbour.page.id === asked.page.id &&
      last?.aside === aside &&
      (last?.questions.length ?? 0) < POINTS_PER_SCREEN;
    if (joins) last?.questions.push(asked);
    else screens.push({ key: asked.key, aside, questions: [asked] });
  }
  return screens;
};

/** What was answered to a question, as far as it still fits; a settled choice counts as answered. */
export const answerTo = (circumstances: Circumstances, asked: Asked): Answer | undefined => {
  const answer = circumstances.answers[asked.key];
  if (asked.kind !== 'meerkeuze') return answer;
  const ids = asked.options.map(({ id }) => id);
  const chosen =
    answer?.kind === 'meerkeuze' ? answer.options.filter((id) => ids.includes(id)) : asked.settled ? ids : [];
  return chosen.length > 0 ? { kind: 'meerkeuze', options: chosen } : undefined;
};
