import { allAsked, answerTo, type Asked } from '../../../../domain/asked.ts';
import { INTAKE_PAGE } from '../../../../domain/form.ts';
import { expired, openQuestions, type Draft } from '../../../../domain/session.ts';
import type { Line, Reply } from '../../../../ports.ts';
import { ENTER, HALF_DONE, LABELS, notAmong, OVERVIEW_LINES, TYPE_HERE } from '../../../../texts/lines.ts';
import { OVERVIEW } from '../../../../texts/screens.ts';
import type { Desk } from '../desk.ts';
import type { Went } from '../prompt.ts';
import { answerInWords, inShort, spoken, withoutStop } from '../spoken.ts';

/** Longer answers are told in full where they are asked. */
const MOST = 160;

const labelOf = ({ short, text, about }: Pick<Asked, 'short' | 'text' | 'about'>): string =>
  spoken(about === undefined ? (short ?? text) : `${short ?? text}, ${withoutStop(about.text)}`);

/** A label that asks something needs no colon. */
const labelled = (label: string, answer: string): string =>
  `${label}${label.endsWith('?') ? '' : ':'} ${answer}`;

/** Everything that was filled in, before it is saved: a number goes to an answer, Enter saves. */
export const askOverview = async (desk: Desk, draft: Draft, today: string): Promise<Went | Reply> => {
  const shown = allAsked(draft).filter(
    ({ kind, settled, options }) => kind !== 'lees' && !(settled && options.length === 0),
  );
  const reachable = shown.filter(({ settled }) => !settled);

  const answerFor = (asked: Asked): string => {
    const half = draft.typing[asked.key];
    const answer = half ?? answerTo(draft, asked);
    const words = answer ? inShort(answerInWords(answer, asked, today), MOST, OVERVIEW_LINES.moreWords) : '';
    if (words === '') return OVERVIEW.skipped;
    return half ? `${words} (${HALF_DONE})` : words;
  };

  const lineFor = (asked: Asked): string => {
    const line = labelled(labelOf(asked), answerFor(asked));
    const place = reachable.indexOf(asked);
    return place < 0 ? line : `${place + 1}. ${line}`;
  };

  const listLines = (): readonly Line[] => {
    let page = INTAKE_PAGE;
    return shown.flatMap((asked): readonly Line[] => {
      const isNew = asked.page.id !== page;
      page = asked.page.id;
      return [...(isNew ? ['', [['strong', spoken(asked.page.title)] as const]] : []), lineFor(asked)];
    });
  };

  const expiredLines = (): readonly Line[] => {
    const questions = [...draft.intake, ...draft.form.pages.flatMap((page) => page.questions)];
    const lines = expired(draft).flatMap((key) => {
      const question = questions.find(({ id }) => id === key.split('/')[0]);
      const answer = draft.answers[key];
      return question && answer ? [labelled(labelOf(question), answerInWords(answer, question, today))] : [];
    });
    return lines.length === 0 ? [] : ['', OVERVIEW.expired, ...lines];
  };

  desk.say('', [['title', `${OVERVIEW.title}.`]], ...listLines(), ...expiredLines(), '');
  desk.say(OVERVIEW.open(openQuestions(draft).length), OVERVIEW_LINES.change);
  for (;;) {
    const given = await desk.read({
      label: LABELS.choice,
      takes: 'choice',
      enter: ENTER.save,
      topic: { title: OVERVIEW.title, here: TYPE_HERE.overview },
    });
    if (given.type === 'left') return given.went;
    const said = given.type === 'line' ? given.text.trim() : '';
    if (said === '') return { type: 'confirmed' };
    const number = /^\d{1,3}$/.test(said.replace(/\.$/, '')) ? Number.parseInt(said, 10) : 0;
    const asked = reachable[number - 1];
    if (asked) return { type: 'jump', key: asked.key };
    desk.say(notAmong(1, reachable.length));
  }
};
