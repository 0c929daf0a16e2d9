import type { Answer } from '../../../../domain/answer.ts';
import { normaliseLine } from '../../../../domain/text.ts';
import { EMPTIED, ENTER, LABELS, RECENT, standsNow, TYPE_HERE } from '../../../../texts/lines.ts';
import { answered, cleared, typing, type Question } from '../../questions/question.ts';
import { isHalfTyped, numbered, sayQuestion, topicFor } from '../asking.ts';
import type { Desk } from '../desk.ts';
import type { Went } from '../prompt.ts';

// A capital is a habit, not a mistake.
const nameOf = (text: string): string => normaliseLine(text).toLowerCase();
const isNumber = (text: string): boolean => /^\d$/.test(text.trim());
const asAnswer = (text: string): Answer => ({ kind: 'open', text });

/** Which student it is about, under a name that says nothing. */
export const askSchuilnaam = async (desk: Desk, question: Question): Promise<Went> => {
  const { asked, draft, aids } = question;
  const kept = draft.answers[asked.key];
  const half = draft.typing[asked.key];
  let name = kept?.kind === 'open' ? kept.text : '';
  let tried = half?.kind === 'open' ? half.text : '';
  // Whether a name lies there half typed that she will not have entered when she goes on.
  let loose = isHalfTyped(draft, asked);

  // A schuilnaam never begins with a digit.
  const pickedBy = (text: string): string =>
    isNumber(text) ? (aids.recent[Number(text) - 1]?.student ?? text) : text;

  const take = (text: string): boolean => desk.hand(answered(asked, asAnswer(text)));

  /** Enter alone: a half-typed name once, then what was answered, or nothing. */
  const goOn = (): boolean => {
    if (tried !== '') {
      const taken = take(tried);
      tried = '';
      return taken;
    }
    if (loose) desk.hand(name === '' ? cleared(asked) : answered(asked, asAnswer(name)));
    return true;
  };

  sayQuestion(desk, question);
  if (aids.recent.length > 0) {
    desk.say(RECENT, ...numbered(aids.recent.map(({ student, about }) => `${student} · ${about}`)));
  }
  for (;;) {
    const shown = tried || name;
    if (shown !== '') desk.say(standsNow(shown));
    const given = await desk.read({
      label: LABELS.name,
      takes: 'line',
      enter: shown === '' ? ENTER.noName : ENTER.keep,
      topic: topicFor(question, TYPE_HERE.line),
      also: ['leeg'],
      half: (text) =>
        nameOf(text) === '' || isNumber(text) ? undefined : typing(asked, asAnswer(nameOf(text))),
    });
    if (given.type === 'left') return given.went;
    if (given.type === 'clear') {
      name = '';
      tried = '';
      loose = false;
      desk.hand(cleared(asked));
      desk.say(EMPTIED);
      continue;
    }
    const text = pickedBy(nameOf(given.text));
    if (text === '' ? goOn() : take(text)) return 'next';
    if (text === '') continue;
    // Refused, and still what she typed.
    desk.hand(typing(asked, asAnswer(text)));
    loose = true;
  }
};
