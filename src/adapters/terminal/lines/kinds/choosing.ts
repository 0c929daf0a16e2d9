import type { Answer } from '../../../../domain/answer.ts';
import { chosenNow, EMPTIED, ENTER, notAmong } from '../../../../texts/lines.ts';
import { answered, cleared, type Question } from '../../questions/question.ts';
import { chosenBy, isHalfTyped, topicFor } from '../asking.ts';
import type { Desk } from '../desk.ts';
import type { Went } from '../prompt.ts';
import { answerInWords, inSentence, spoken, withCapital, withoutStop } from '../spoken.ts';
import { askNote } from './note.ts';

/** A choice that was made: its place among the options, and the note about it. */
export interface Choosing {
  readonly index: number;
  readonly note: string;
}

/** One choice to be asked for. */
export interface ChoosingTask {
  readonly question: Question;
  readonly label: string;
  /** What can be typed here, for the explanation. */
  readonly here: readonly string[];
  readonly options: readonly { readonly text: string; readonly key?: string; readonly id?: string }[];
  /** The number of the first option. */
  readonly first: number;
  readonly before: Choosing | undefined;
  /** The option that Enter takes while there is no choice. */
  readonly standard?: number;
  readonly answer: (choosing: Choosing) => Answer;
}

/** Asks for one choice and, where the question asks for one, for the note about it. */
export const askOne = async (desk: Desk, task: ChoosingTask): Promise<Went> => {
  const { question, options, first } = task;
  const { asked, draft, today } = question;
  let chosen = task.before;

  const inWords = (choosing: Choosing): string =>
    withoutStop(spoken(answerInWords(task.answer(choosing), asked, today)));

  const enter = (): string => {
    if (chosen) return ENTER.keep;
    return task.standard === undefined ? ENTER.skip : inSentence(inWords({ index: task.standard, note: '' }));
  };

  const goOn = (): Went => {
    if (chosen && isHalfTyped(draft, asked)) desk.hand(answered(asked, task.answer(chosen)));
    if (!chosen && task.standard !== undefined)
      desk.hand(answered(asked, task.answer({ index: task.standard, note: '' })));
    return 'next';
  };

  for (;;) {
    if (chosen) desk.say(chosenNow(inWords(chosen)));
    const given = await desk.read({
      label: task.label,
      takes: 'choice',
      enter: enter(),
      topic: topicFor(question, task.here),
      also: ['leeg'],
    });
    if (given.type === 'left') return given.went;
    if (given.type === 'clear') {
      chosen = undefined;
      desk.hand(cleared(asked));
      desk.say(EMPTIED);
      continue;
    }
    if (given.text.trim() === '') return goOn();
    const index = chosenBy(given.text, options, first);
    if (index === undefined) {
      desk.say(notAmong(first, first + options.length - 1));
      continue;
    }
    chosen = { index, note: chosen?.note ?? '' };
    desk.say(withCapital(`${inWords({ index, note: '' })}.`));
    desk.hand(answered(asked, task.answer(chosen)));
    if (asked.noteText === undefined) return 'next';
    const { note, went } = await askNote(desk, {
      question,
      asks: asked.noteText,
      before: chosen.note,
      answerWith: (text) => task.answer({ index, note: text }),
    });
    if (went !== 'back') return went;
    chosen = { index, note };
  }
};
