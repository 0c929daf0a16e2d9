import { answerTo, type Asked } from '../../../../domain/asked.ts';
import { INTAKE_PAGE } from '../../../../domain/form/form.ts';
import { openQuestions, type Draft } from '../../../../domain/session.ts';
import { listed } from '../../../../domain/text.ts';
import type { Line, Reply } from '../../../../ports/terminal.ts';
import { ENTER, HALF_DONE, LABELS, notAmong, OVERVIEW_LINES, TYPE_HERE } from '../../../../texts/lines.ts';
import { OVERVIEW } from '../../../../texts/screens.ts';
import {
  expiredAnswers,
  overviewPages,
  placesIn,
  type OverviewItem,
} from '../../questions/overview-items.ts';
import { heldBackBy } from '../../questions/hard-number.ts';
import type { Desk } from '../desk.ts';
import type { Went } from '../prompt.ts';
import { answerInWords, inSentence, inShort, spoken, withoutStop } from '../spoken.ts';

/** Longer answers are told in full where they are asked. */
const MOST = 160;

const labelOf = ({ short, text, about }: Pick<Asked, 'short' | 'text' | 'about'>): string =>
  spoken(about === undefined ? (short ?? text) : `${short ?? text}, ${withoutStop(about.text)}`);

/** A label that asks something needs no colon. */
const labelled = (label: string, answer: string): string =>
  `${label}${label.endsWith('?') ? '' : ':'} ${answer}`;

/** What Enter does where something half typed stands in the way of saving. */
const HELD_BACK = { number: ENTER.toNumber, unfinished: ENTER.toUnfinished } as const;

/** Everything that was filled in, before it is saved: a number goes to an answer, Enter saves. */
export const askOverview = async (
  desk: Desk,
  draft: Draft,
  today: string,
  confirm: string = ENTER.save,
): Promise<Went | Reply> => {
  const pages = overviewPages(draft);
  const held = heldBackBy(draft);
  const reachable = placesIn(pages);

  const answerFor = (asked: Asked): string => {
    const half = draft.typing[asked.key];
    const answer = half ?? answerTo(draft, asked);
    const words = answer ? inShort(answerInWords(answer, asked, today), MOST, OVERVIEW_LINES.moreWords) : '';
    if (words === '') return asked.aside ? OVERVIEW.aside : OVERVIEW.skipped;
    return half ? `${words} (${HALF_DONE})` : words;
  };

  const wordsFor = (item: OverviewItem): string =>
    item.type === 'answer'
      ? labelled(labelOf(item.asked), answerFor(item.asked))
      : labelled(OVERVIEW.openPoints(item.points.length), listed(item.points.map(labelOf)));

  const lineFor = (item: OverviewItem): string => {
    const place = reachable.indexOf(item);
    return place < 0 ? wordsFor(item) : `${place + 1}. ${wordsFor(item)}`;
  };

  const listLines = (): readonly Line[] =>
    pages.flatMap(({ id, title, items }): readonly Line[] => [
      ...(id === INTAKE_PAGE ? [] : ['', [['strong', spoken(title)] as const]]),
      ...items.map(lineFor),
    ]);

  // Last, for after Enter these words are gone.
  const expiredLines = (): readonly Line[] => {
    const lines = expiredAnswers(draft).map(({ question, answer }) =>
      labelled(labelOf(question), answerInWords(answer, question, today)),
    );
    return lines.length === 0 ? [] : ['', OVERVIEW.expired(lines.length), ...lines];
  };

  desk.say('', [['title', `${OVERVIEW.title}.`]], ...listLines(), '');
  // Where nothing is kept, what is still empty may be what comes next.
  if (confirm === ENTER.save) desk.say(OVERVIEW.open(openQuestions(draft).length));
  desk.say(OVERVIEW_LINES.change, ...expiredLines());
  for (;;) {
    const given = await desk.read({
      label: LABELS.choice,
      takes: 'choice',
      enter: held === undefined ? inSentence(confirm) : HELD_BACK[held],
      topic: { title: OVERVIEW.title, here: TYPE_HERE.overview },
    });
    if (given.type === 'left') return given.went;
    const said = given.type === 'line' ? given.text.trim() : '';
    if (said === '') return { type: 'confirmed' };
    const number = /^\d{1,3}$/.test(said.replace(/\.$/, '')) ? Number.parseInt(said, 10) : 0;
    const key = reachable[number - 1]?.key;
    if (key !== undefined) return { type: 'jump', key };
    desk.say(notAmong(1, reachable.length));
  }
};
