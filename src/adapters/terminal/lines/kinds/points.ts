import type { Answer } from '../../../../domain/answer.ts';
import { gesprekOf, type Asked } from '../../../../domain/asked.ts';
import type { Draft, Move } from '../../../../domain/session.ts';
import { normaliseLine, listed } from '../../../../domain/text.ts';
import { pointValues } from '../../../../domain/words.ts';
import type { Aids } from '../../../../ports/terminal.ts';
import {
  EMPTIED,
  ENTER,
  LABELS,
  POINT_LINES,
  pointOf,
  standsNow,
  TYPE_HERE,
  withNote,
} from '../../../../texts/lines.ts';
import { NOTHING_CHOSEN, POINTS } from '../../../../texts/screens.ts';
import { hasNumber } from '../../questions/hard-number.ts';
import { answered, cleared, hasPointsElsewhere, standing, typing } from '../../questions/question.ts';
import { writingRule } from '../../questions/writing-rule.ts';
import { isHalfTyped, numbered, ruleLine, topicFor } from '../asking.ts';
import type { Desk } from '../desk.ts';
import type { Went } from '../prompt.ts';
import { pointLine } from '../point-line.ts';
import { answerInWords, spoken, withCapital, withoutStop } from '../spoken.ts';
import { askNote } from './note.ts';

type Point = Extract<Answer, { readonly kind: 'punt' }>;

/** A page of points, where on it she begins, and whether that one point is all she came for. */
export interface PointsTask {
  readonly points: readonly Asked[];
  readonly draft: Draft;
  readonly aids: Aids;
  readonly today: string;
  readonly start: number;
  readonly alone: boolean;
}

const EMPTY: Point = { kind: 'punt' };

const withoutNote = ({ value }: Point): Point => ({ kind: 'punt', ...(value !== undefined && { value }) });
const noted = (point: Point, note: string): Point => ({
  ...withoutNote(point),
  ...(note !== '' && { note }),
});

/** The points of a page, one after the other. */
export const askPoints = async (desk: Desk, task: PointsTask): Promise<Went> => {
  const { points, draft, aids, today } = task;
  const values = pointValues(gesprekOf(draft).moment);
  const answers = new Map<string, Point>();
  for (const point of points) {
    const answer = standing(draft, point);
    if (answer?.kind === 'punt') answers.set(point.key, answer);
  }
  const answerAt = ({ key }: Asked): Point => answers.get(key) ?? EMPTY;
  const isBlank = ({ value, note }: Point): boolean => value === undefined && !note;

  const keep = (asked: Asked, point: Point): void => {
    answers.set(asked.key, point);
    desk.hand(isBlank(point) ? cleared(asked) : answered(asked, point));
  };

  /** What a line that was not entered would come to: only notes are text that could be lost. */
  const halfPoint = (asked: Asked, text: string): Point | undefined => {
    const line = pointLine(normaliseLine(text), values);
    if (line.type === 'unknown' || line.note === '') return undefined;
    const before = answerAt(asked);
    return noted(line.type === 'mark' ? { ...before, value: line.value } : before, line.note);
  };

  const half = (asked: Asked, text: string): Move | undefined => {
    const point = halfPoint(asked, text);
    return point && typing(asked, point);
  };

  const settle = (asked: Asked, text: string): void => {
    const point = halfPoint(asked, text);
    if (point) keep(asked, point);
  };

  const sayPoint = (asked: Asked, at: number): void =>
    desk.say(
      '',
      `${pointOf(at + 1, points.length)} ${asked.short === undefined ? '' : `${asked.short}.`}`.trim(),
      [['title', spoken(asked.text)]],
      ...numbered(values),
    );

  const askForNote = (asked: Asked): ReturnType<typeof askNote> => {
    const point = answerAt(asked);
    return askNote(desk, {
      question: { asked, aids },
      asks: asked.noteText ?? POINTS.noteQuestion,
      before: point.note ?? '',
      answerWith: (note) => noted(point, note),
    });
  };

  /** Takes a line at a point; how she goes on from there, or nothing where she stays. */
  const take = async (asked: Asked, text: string): Promise<Went | undefined> => {
    const point = answerAt(asked);
    if (text === '') {
      // What was refused stays half typed.
      if (isHalfTyped(draft, asked) && !hasNumber(point)) keep(asked, point);
      return 'next';
    }
    const line = pointLine(text, values);
    if (line.type === 'unknown') {
      desk.say(
        POINT_LINES.unknown(
          listed(
            values.map((_, index) => String(index + 1)),
            'of',
          ),
        ),
      );
      return undefined;
    }
    if (line.type === 'mark') {
      const next = { ...point, value: line.value };
      desk.say(`${withCapital(line.value)}.`, ...(line.note === '' ? [] : [withNote(line.note)]));
      keep(asked, line.note === '' ? next : noted(next, line.note));
      // She can still replace it; Enter leaves it as it is.
      return line.note !== '' && desk.watch(line.note) ? undefined : 'next';
    }
    if (line.note === '') {
      const { note, went } = await askForNote(asked);
      answers.set(asked.key, noted(point, note));
      if (went === 'overview' || typeof went === 'object') return went;
    } else {
      keep(asked, noted(point, line.note));
      desk.watch(line.note);
    }
    if (answerAt(asked).value !== undefined) return undefined;
    desk.say(POINT_LINES.noteKept);
    return undefined;
  };

  /** `rest`: she skips what is left of the page. */
  const askPoint = async (asked: Asked, at: number): Promise<Went | 'rest'> => {
    sayPoint(asked, at);
    for (;;) {
      const point = answerAt(asked);
      if (!isBlank(point)) desk.say(standsNow(withoutStop(answerInWords(point, asked, today))));
      desk.offer(point.note ?? '');
      const given = await desk.readOwnWords({
        label: LABELS.choice,
        takes: 'choice',
        enter: isBlank(point) ? ENTER.skip : hasNumber(point) ? ENTER.withNumber : ENTER.keep,
        topic: topicFor({ asked, aids }, TYPE_HERE.points),
        also: ['verder', 'leeg', ...(point.note === undefined ? [] : (['vervang'] as const))],
        inner: at > 0,
        half: (text) => half(asked, text),
      });
      if (given.type === 'left') {
        if (typeof given.went !== 'object') settle(asked, given.half);
        return given.went === 'next' ? 'rest' : given.went;
      }
      if (given.type === 'replace') {
        settle(asked, given.half);
        const note = desk.replace(answerAt(asked).note ?? '');
        if (note !== undefined) keep(asked, noted(answerAt(asked), note));
        continue;
      }
      if (given.type === 'clear') {
        keep(asked, EMPTY);
        desk.say(EMPTIED);
        continue;
      }
      const went = await take(asked, normaliseLine(given.text));
      if (went !== undefined) return went;
    }
  };

  const rule = points[0] && writingRule(points[0], draft, aids);
  desk.once(POINTS.optional, POINT_LINES.note, ...(rule ? [ruleLine(rule)] : []));
  let at = task.start;
  for (let asked = points[at]; asked; asked = points[at]) {
    const went = await askPoint(asked, at);
    if (went === 'back' && at > 0) at -= 1;
    else if (went === 'next' && !task.alone) at += 1;
    else if (went === 'rest' || went === 'next') break;
    else return went;
  }
  const isUntouched = points.every((point) => isBlank(answerAt(point)));
  if (isUntouched && !hasPointsElsewhere(draft, points)) desk.say(NOTHING_CHOSEN);
  return 'next';
};
