import type { Answer } from '../../../../domain/answer.ts';
import { planSentence } from '../../../../domain/asked.ts';
import { normaliseLine } from '../../../../domain/text.ts';
import {
  EMPTIED,
  ENTER,
  LABELS,
  notAmong,
  PLAN_LINES,
  REFUSED_LINE,
  TYPE_HERE,
} from '../../../../texts/lines.ts';
import { PLAN } from '../../../../texts/screens.ts';
import { holdsNumber } from '../../questions/hard-number.ts';
import {
  isOneOfThem,
  planHalves,
  readySentences,
  withoutAls,
  withoutDan,
  type PlanHalves,
  type ReadySentence,
} from '../../questions/plan-sentence.ts';
import { answered, cleared, standing, typing, type Question } from '../../questions/question.ts';
import { isHalfTyped, numbered, sayQuestion, topicFor } from '../asking.ts';
import type { Desk } from '../desk.ts';
import type { Prompt, Went } from '../prompt.ts';

const NOTHING: PlanHalves = { als: '', dan: '' };

// With a comma: "als hij dan boos wordt" is a moment, and no plan.
const WHOLE_SENTENCE = /^als\s.+,\s*dan\s.+/iu;

const isHard = ({ als, dan }: PlanHalves): boolean => holdsNumber(als) || holdsNumber(dan);

const isBlank = ({ als, dan }: PlanHalves): boolean => als === '' && dan === '';

/** What a line makes of a plan while its first half is asked. */
const withFirst = (plan: PlanHalves, text: string): PlanHalves => {
  const whole = WHOLE_SENTENCE.test(text) ? planHalves(text) : undefined;
  if (whole) return whole;
  return plan.als === '' && /^dan\s/iu.test(text)
    ? { ...plan, dan: withoutDan(text) }
    : { ...plan, als: withoutAls(text) };
};

const withSecond = (plan: PlanHalves, text: string): PlanHalves => ({ ...plan, dan: withoutDan(text) });

const PUT = { als: withFirst, dan: withSecond } as const;

/** A ready sentence, with where it comes from when she kept it ready herself. */
const startSentence = (start: ReadySentence): string =>
  start.from === undefined ? planSentence(start) : PLAN_LINES.keptReady(planSentence(start), start.from);

/** An als-dan-plan in two lines. */
export const askPlan = async (desk: Desk, question: Question): Promise<Went> => {
  const { asked, draft, aids } = question;
  const kenmerk = asked.kenmerk ?? asked.about?.id;
  const starts = readySentences(question);
  const before = standing(draft, asked);
  const plans = before?.kind === 'als-dan' ? before.plans : [];
  let plan: PlanHalves = plans[0] ? { als: plans[0].als, dan: plans[0].dan } : NOTHING;
  let changed = false;
  /** What was refused, so that it can be replaced. */
  let refused: PlanHalves | undefined;

  // A question asks for one plan; others that stand there from elsewhere stay.
  const answerOf = (halves: PlanHalves): Answer => ({
    kind: 'als-dan',
    plans: [{ ...(asked.about && { punt: asked.about.id }), ...halves }, ...plans.slice(1)],
  });

  /** Whether a plan was taken; one that was refused stays half typed. */
  const keep = (next: PlanHalves): boolean => {
    const isGone = isBlank(next) && plans.length < 2;
    if (desk.hand(isGone ? cleared(asked) : answered(asked, answerOf(next)))) {
      plan = next;
      changed = true;
      refused = undefined;
      return true;
    }
    refused = next;
    desk.hand(typing(asked, answerOf(next)));
    desk.offer(next.als);
    desk.offer(next.dan);
    desk.say(REFUSED_LINE);
    return false;
  };

  const enterFor = (half: 'als' | 'dan'): string => {
    if (refused) return isHard(refused) ? ENTER.withNumber : ENTER.refused;
    if (isHard(plan)) return ENTER.withNumber;
    if (half === 'als') return isBlank(plan) ? ENTER.skip : ENTER.keep;
    return plan.dan === '' ? ENTER.noDan : ENTER.keep;
  };

  /** Whether a line picks one of the ready sentences; it never takes the place of her own words. */
  const picks = (half: 'als' | 'dan', line: string): boolean =>
    half === 'als' && starts.length > 0 && (isBlank(plan) || isOneOfThem(plan, starts)) && /^\d$/.test(line);

  /** What a line that was not entered would come to. */
  const half = (at: 'als' | 'dan', text: string): PlanHalves | undefined => {
    const line = normaliseLine(text);
    return line === '' || picks(at, line) ? undefined : PUT[at](plan, line);
  };

  const prompt = (at: 'als' | 'dan'): Prompt => ({
    label: LABELS[at],
    takes: 'line',
    enter: enterFor(at),
    topic: topicFor({ aids, asked: { ...asked, ...(kenmerk !== undefined && { kenmerk }) } }, TYPE_HERE.plan),
    also: ['leeg', 'vervang'],
    inner: at === 'dan',
    half(text) {
      const halves = half(at, text);
      return halves && typing(asked, answerOf(halves));
    },
  });

  /** Whether something in the plan was named just now. */
  const named = (): boolean => desk.watch(`${plan.als}\n\n${plan.dan}`);

  const finish = (): Went => {
    // What was refused stays half typed.
    if (!changed && !refused && !isHard(plan) && isHalfTyped(draft, asked)) keep(plan);
    if (changed && !isBlank(plan)) desk.say(PLAN_LINES.plan(planSentence(plan)));
    return 'next';
  };

  /** Takes what was typed as *als*; where to go then. */
  const takeFirst = (text: string, literal: boolean): 'als' | 'dan' | 'end' => {
    if (text === '') return isBlank(plan) || refused || isHard(plan) ? 'end' : 'dan';
    if (!literal && picks('als', text)) {
      const start = starts[Number(text) - 1];
      if (!start) desk.say(notAmong(1, starts.length));
      else if (keep({ als: start.als, dan: start.dan })) {
        desk.say(PLAN_LINES.plan(planSentence(start)), PLAN_LINES.change);
      }
      return 'als';
    }
    if (!keep(withFirst(plan, text))) return 'als';
    // She can still replace it; Enter leaves it as it is.
    if (named()) return 'als';
    if (WHOLE_SENTENCE.test(text)) return 'end';
    // Only the second half came: the first is still asked.
    return plan.als === '' ? 'als' : 'dan';
  };

  const takeSecond = (text: string): 'dan' | 'end' =>
    text === '' || (keep(withSecond(plan, text)) && !named()) ? 'end' : 'dan';

  /** Puts codes in the place of what was found in both halves. */
  const replace = (at: 'als' | 'dan', text: string): void => {
    const halves = half(at, text) ?? refused ?? plan;
    const [als, dan = ''] = desk.replace(`${halves.als}\n\n${halves.dan}`)?.split('\n\n') ?? [];
    if (als === undefined) {
      if (halves !== plan) keep(halves);
      return;
    }
    if (keep({ als, dan })) sayPlan();
  };

  const sayPlan = (): void => {
    if (!isBlank(plan)) desk.say(PLAN_LINES.before(planSentence(plan)));
  };

  sayQuestion(desk, question);
  sayPlan();
  if (starts.length > 0) desk.say(PLAN_LINES.starts, ...numbered(starts.map(startSentence)));
  desk.once(PLAN.advice);
  let at: 'als' | 'dan' | 'end' = 'als';
  while (at !== 'end') {
    const here: 'als' | 'dan' = at;
    const given = await desk.readOwnWords(prompt(here));
    if (given.type === 'line') {
      const text = normaliseLine(given.text);
      at = here === 'als' ? takeFirst(text, given.literal) : takeSecond(text);
    } else if (given.type === 'replace') {
      replace(here, given.half);
    } else if (given.type === 'clear') {
      keep(here === 'als' ? NOTHING : { ...plan, dan: '' });
      desk.say(EMPTIED);
    } else {
      const halves = half(here, given.half);
      if (typeof given.went !== 'object' && halves) keep(halves);
      if (given.went !== 'back' || here === 'als') return given.went;
      at = 'als';
      sayPlan();
    }
  }
  return finish();
};
