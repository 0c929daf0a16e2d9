import type { Answer } from '../../../../domain/answer.ts';
import { planSentence } from '../../../../domain/asked.ts';
import { normaliseLine } from '../../../../domain/text.ts';
import { EMPTIED, ENTER, LABELS, notAmong, PLAN_LINES, TYPE_HERE } from '../../../../texts/lines.ts';
import { PLAN, SAY_PLAN } from '../../../../texts/screens.ts';
import { planHalves, withoutAls, withoutDan, type PlanHalves } from '../../screens/plan-sentence.ts';
import { answered, cleared, standing, typing, type Question } from '../../screens/question.ts';
import { isHalfTyped, numbered, sayQuestion, topicFor } from '../asking.ts';
import type { Desk, Prompt, Went } from '../desk.ts';

const MOST_STARTS = 3;
const NOTHING: PlanHalves = { als: '', dan: '' };

// With a comma: "als hij dan boos wordt" is a moment, and no plan.
const WHOLE_SENTENCE = /^als\s.+,\s*dan\s.+/iu;

const isBlank = ({ als, dan }: PlanHalves): boolean => als === '' && dan === '';
const isWhole = ({ als, dan }: PlanHalves): boolean => als !== '' && dan !== '';

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

/** An als-dan-plan in two lines. */
export const askPlan = async (desk: Desk, question: Question): Promise<Went> => {
  const { asked, draft, aids } = question;
  const kenmerk = asked.kenmerk ?? asked.about?.id;
  const starts = (kenmerk === undefined ? [] : (aids.kenmerk(kenmerk)?.plan ?? []))
    .map(planHalves)
    .filter((halves) => halves !== undefined)
    .slice(0, MOST_STARTS);
  const before = standing(draft, asked);
  const plans = before?.kind === 'als-dan' ? before.plans : [];
  let plan: PlanHalves = plans[0] ? { als: plans[0].als, dan: plans[0].dan } : NOTHING;
  let changed = false;

  // A question asks for one plan; others that stand there from elsewhere stay.
  const answerOf = (halves: PlanHalves): Answer => ({
    kind: 'als-dan',
    plans: [{ ...(asked.about && { punt: asked.about.id }), ...halves }, ...plans.slice(1)],
  });

  const keep = (next: PlanHalves): void => {
    plan = next;
    changed = true;
    desk.hand(isBlank(next) && plans.length < 2 ? cleared(asked) : answered(asked, answerOf(next)));
  };

  const prompt = (half: 'als' | 'dan'): Prompt => ({
    label: LABELS[half],
    takes: 'line',
    enter:
      half === 'als' ? (isBlank(plan) ? ENTER.skip : ENTER.keep) : plan.dan === '' ? ENTER.noDan : ENTER.keep,
    topic: topicFor({ aids, asked: { ...asked, ...(kenmerk !== undefined && { kenmerk }) } }, TYPE_HERE.plan),
    also: ['leeg'],
    inner: half === 'dan',
    half(text) {
      const line = normaliseLine(text);
      return line === '' ? undefined : typing(asked, answerOf(PUT[half](plan, line)));
    },
  });

  const finish = (): Went => {
    if (!changed && isHalfTyped(draft, asked)) keep(plan);
    if (changed && !isBlank(plan)) desk.say(PLAN_LINES.plan(planSentence(plan)));
    if (changed && isWhole(plan)) desk.say(SAY_PLAN);
    return 'next';
  };

  /** Takes what was typed as *als*; where to go then. */
  const takeFirst = (text: string): 'als' | 'dan' | 'end' => {
    if (text === '') return isBlank(plan) ? 'end' : 'dan';
    if (starts.length > 0 && /^\d$/.test(text)) {
      const start = starts[Number(text) - 1];
      if (!start) desk.say(notAmong(1, starts.length));
      else {
        keep(start);
        desk.say(PLAN_LINES.plan(planSentence(start)), PLAN_LINES.change);
      }
      return 'als';
    }
    keep(withFirst(plan, text));
    if (WHOLE_SENTENCE.test(text)) return 'end';
    // Only the second half came: the first is still asked.
    return plan.als === '' ? 'als' : 'dan';
  };

  const takeSecond = (text: string): 'end' => {
    if (text !== '') keep(withSecond(plan, text));
    return 'end';
  };

  const sayPlan = (): void => {
    if (!isBlank(plan)) desk.say(PLAN_LINES.before(planSentence(plan)));
  };

  sayQuestion(desk, question);
  sayPlan();
  if (starts.length > 0) desk.say(PLAN_LINES.starts, ...numbered(starts.map(planSentence)));
  desk.once(PLAN.advice);
  let at: 'als' | 'dan' | 'end' = 'als';
  while (at !== 'end') {
    const half: 'als' | 'dan' = at;
    const given = await desk.read(prompt(half));
    if (given.type === 'line') {
      const text = normaliseLine(given.text);
      at = half === 'als' ? takeFirst(text) : takeSecond(text);
    } else if (given.type === 'clear') {
      keep(half === 'als' ? NOTHING : { ...plan, dan: '' });
      desk.say(EMPTIED);
    } else {
      const line = normaliseLine(given.half);
      if (typeof given.went !== 'object' && line !== '') keep(PUT[half](plan, line));
      if (given.went !== 'back' || half === 'als') return given.went;
      at = 'als';
      sayPlan();
    }
  }
  return finish();
};
