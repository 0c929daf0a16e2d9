import { listed } from '../../../../domain/text.ts';
import { chosenNow, EMPTIED, ENTER, LABELS, MANY, notAmong, TYPE_HERE } from '../../../../texts/lines.ts';
import { CHOICES, NOTHING_CHOSEN } from '../../../../texts/screens.ts';
import { answered, cleared, standing, type Question } from '../../questions/question.ts';
import { chosenBy, numbered, sayQuestion, topicFor } from '../asking.ts';
import type { Desk } from '../desk.ts';
import type { Went } from '../prompt.ts';
import { spoken } from '../spoken.ts';

const SEPARATOR = /\s*(?:[,;+&]|\s+en\s+)\s*/;

/** The separate choices in a line: between commas or *en*, or between blanks where all of it is numbers. */
const parts = (said: string): readonly string[] =>
  said
    .trim()
    .split(/^[\d\s,;.+&]+$/.test(said) ? /[\s,;.+&]+/ : SEPARATOR)
    .filter((part) => part !== '');

/** Several of the options, at most as many as the question allows. */
export const askMeerkeuze = async (desk: Desk, question: Question): Promise<Went> => {
  const { asked, draft } = question;
  const { options, most = options.length } = asked;
  const before = standing(draft, asked);
  let chosen = before?.kind === 'meerkeuze' ? options.filter(({ id }) => before.options.includes(id)) : [];

  sayQuestion(desk, question);
  if (most < options.length) desk.say(CHOICES.most(most));
  desk.say(...numbered(options.map(({ text }) => text)));
  if (most > 1) desk.once(MANY);
  for (;;) {
    if (chosen.length > 0) desk.say(chosenNow(spoken(listed(chosen.map(({ text }) => text)))));
    const given = await desk.read({
      label: most > 1 ? LABELS.choices : LABELS.choice,
      takes: 'choice',
      enter: chosen.length > 0 ? ENTER.keep : ENTER.nothing,
      topic: topicFor(question, TYPE_HERE.many),
      also: ['leeg'],
    });
    if (given.type === 'left') return given.went;
    if (given.type === 'clear') {
      chosen = [];
      desk.hand(cleared(asked));
      desk.say(EMPTIED);
      continue;
    }
    const said = parts(given.text);
    if (said.length === 0) {
      if (chosen.length === 0) desk.say(NOTHING_CHOSEN);
      return 'next';
    }
    const meant = said.map((part) => chosenBy(part, options));
    const picked = options.filter((_, index) => meant.includes(index));
    if (meant.includes(undefined)) desk.say(notAmong(1, options.length));
    else if (picked.length > most) desk.say(CHOICES.most(most));
    else {
      desk.say(chosenNow(spoken(listed(picked.map(({ text }) => text)))));
      // In the order in which they are shown, whatever the order in which they were typed.
      desk.hand(answered(asked, { kind: 'meerkeuze', options: picked.map(({ id }) => id) }));
      return 'next';
    }
  }
};
