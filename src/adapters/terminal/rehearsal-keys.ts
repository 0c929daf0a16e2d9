import type { Answer } from '../../domain/answer.ts';
import type { Asked } from '../../domain/asked.ts';
import { pointValues, type Moment } from '../../domain/words.ts';
import { MARK_KEYS } from '../../texts/screens.ts';
import { keyPress, typed, type KeyEvent } from './key-event.ts';

/** A question with the answer that is to be typed; without one it is skipped. */
export interface ToAnswer {
  readonly asked: Asked;
  readonly answer: Answer | undefined;
}

const ENTER = keyPress('enter');

const lettersOf = (text: string): readonly KeyEvent[] => [...text].map(typed);

const pressed = (name: 'up' | 'down' | 'right' | 'space', times = 1): readonly KeyEvent[] =>
  Array.from({ length: Math.max(0, times) }, () => keyPress(name));

const placeOf = ({ options }: Asked, id: string | undefined): number =>
  options.findIndex((option) => option.id === id);

/** The keys that answer one question on its own screen, up to the last Enter. */
const keysFor = ({ asked, answer }: ToAnswer): readonly KeyEvent[] => {
  switch (answer?.kind) {
    case 'open':
      return answer.text
        .split('\n')
        .flatMap((line, index) => [...(index > 0 ? [keyPress('newline')] : []), ...lettersOf(line)]);
    case 'keuze': {
      const by = placeOf(asked, answer.option) - placeOf(asked, asked.standard);
      return by < 0 ? pressed('up', -by) : pressed('down', by);
    }
    case 'meerkeuze':
      return asked.options.flatMap(({ id }) => [
        ...pressed('space', answer.options.includes(id) ? 1 : 0),
        ...pressed('down'),
      ]);
    case 'schaal':
      return pressed('right', answer.value + 1);
    case 'als-dan':
      return answer.plans
        .slice(0, 1)
        .flatMap(({ als, dan }) => [...lettersOf(als), ENTER, ...lettersOf(dan)]);
    case 'afspraken':
      return answer.items.flatMap(({ wat, wie, wanneer = '' }) =>
        [wat, wie, wanneer].flatMap((text) => [...lettersOf(text), ENTER]),
      );
    case 'datum':
      return lettersOf(answer.date);
    default:
      return [];
  }
};

/** The keys that answer a screen; points stand on one screen together. */
export const keysForScreen = (questions: readonly ToAnswer[]): readonly KeyEvent[] =>
  questions[0]?.asked.kind === 'punt'
    ? questions.flatMap(({ answer }) =>
        answer?.kind === 'punt' && answer.value !== undefined
          ? lettersOf(MARK_KEYS[answer.value])
          : pressed('down'),
      )
    : questions.flatMap(keysFor);

const numberOf = (index: number): string => (index < 0 ? '' : String(index + 1));

/** The lines that answer one question. */
const linesFor = ({ asked, answer }: ToAnswer, moment: Moment | undefined): readonly string[] => {
  switch (answer?.kind) {
    case 'punt':
      return [answer.value === undefined ? '' : numberOf(pointValues(moment).indexOf(answer.value))];
    case 'open':
      return asked.kind === 'schuilnaam' ? [answer.text] : [...answer.text.split('\n'), '.'];
    case 'keuze':
      return [numberOf(placeOf(asked, answer.option))];
    case 'meerkeuze':
      return [answer.options.map((id) => numberOf(placeOf(asked, id))).join(' ')];
    case 'schaal':
      return [String(answer.value)];
    case 'als-dan':
      return answer.plans.slice(0, 1).flatMap(({ als, dan }) => [als, dan]);
    case 'afspraken':
      return answer.items.flatMap(({ wat, wie, wanneer = '' }) => [wat, wie, wanneer]);
    case 'datum':
      return [answer.date];
    default:
      return [''];
  }
};

/** The keys that answer a screen line by line. */
export const keysForLines = (
  questions: readonly ToAnswer[],
  moment: Moment | undefined,
): readonly KeyEvent[] =>
  questions.flatMap((question) => linesFor(question, moment).flatMap((line) => [...lettersOf(line), ENTER]));
