import { formAsked, type Asked } from '../../../domain/asked.ts';
import { screenOf, type Draft } from '../../../domain/session.ts';
import type { Act, Aids, Choice, Conversation, Line, Reply } from '../../../ports/terminal.ts';
import { OPENING } from '../../../texts/lines.ts';
import { sheetOf } from '../../../texts/screens.ts';
import type { Way } from '../handed-words.ts';
import type { OwnEditor } from '../own-editor.ts';
import { headerOf } from '../questions/header.ts';
import { isKept, type Question } from '../questions/question.ts';
import { wayBack } from '../questions/way-back.ts';
import { writingRule } from '../questions/writing-rule.ts';
import { ruleLine } from './asking.ts';
import { createDesk, type Desk, type DeskParts } from './desk.ts';
import { newMemory } from './memory.ts';
import type { Went } from './prompt.ts';
import { askAgreements } from './kinds/afspraken.ts';
import { askPlan } from './kinds/als-dan.ts';
import { askDate } from './kinds/datum.ts';
import { askKeuze } from './kinds/keuze.ts';
import { askReading } from './kinds/lees.ts';
import { askMeerkeuze } from './kinds/meerkeuze.ts';
import { askChoice } from './kinds/menu.ts';
import { askOpen } from './kinds/open.ts';
import { askOverview } from './kinds/overview.ts';
import { askPoints } from './kinds/points.ts';
import { askSchaal } from './kinds/schaal.ts';
import { askSchuilnaam } from './kinds/schuilnaam.ts';
import { askSecret } from './kinds/secret.ts';
import type { LineReader } from './reader.ts';
import { isAsking, spoken, withCapital, withStop } from './spoken.ts';

/** What a conversation by lines works with. */
export interface LineConversationParts {
  readonly reader: LineReader;
  /** The day it is, JJJJ-MM-DD. */
  readonly today: () => string;
  /** Writes on stderr. */
  readonly say: (lines: readonly Line[]) => void;
  readonly editor?: OwnEditor;
  /** The card for worries about safety, as it stands outside a form. */
  readonly card?: () => Promise<readonly string[]>;
}

/** Where she goes; from a question that she came to from the overview, on leads to the overview again. */
const wayOf = (went: 'next' | 'back' | 'overview', draft: Draft): Way => {
  if (went !== 'next') return went;
  return draft.status === 'asking' && draft.fromOverview ? 'overview' : 'onward';
};

/** Where she is, in words: the title of the page, and which of the pages that she will see it is. */
const pageLine = (draft: Draft, { page }: Asked): string | undefined => {
  const pages = [...new Map(formAsked(draft).map((asked) => [asked.page.id, asked.page])).values()];
  const sheet = pages.findIndex(({ id }) => id === page.id) + 1;
  if (sheet === 0) return undefined;
  const title = spoken(page.title);
  if (pages.length === 1) return withStop(title);
  const place = sheetOf(sheet, pages.length);
  return isAsking(title) ? `${title} ${withCapital(place)}.` : `${title}, ${place}.`;
};

/** A conversation by plain lines, all of them on one keyboard. */
export const lineConversation = ({
  reader,
  today,
  say,
  editor,
  card,
}: LineConversationParts): Conversation => {
  const memory = newMemory();
  let cameBack = false;
  let greeted = false;

  const deskWith = (parts: Omit<DeskParts, 'reader' | 'say' | 'memory'>): Desk =>
    createDesk({ reader, say, memory, ...parts });

  /** Says once which conversation this is, and how it goes. */
  const greet = (desk: Desk, draft: Draft): void => {
    if (!greeted) {
      const { title, details } = headerOf(draft);
      desk.say('', [['title', `${[title, ...details].join(', ')}.`]]);
    }
    greeted = true;
    desk.once(...OPENING);
  };

  /** Says on which page she is where that is another than before, and gives the title that was said. */
  const sayPage = (desk: Desk, draft: Draft, first: Asked): string | undefined => {
    const line = pageLine(draft, first);
    const isNew = line !== undefined && memory.page !== first.page.id;
    if (isNew) desk.say('', [['strong', line]]);
    memory.page = first.page.id;
    return isNew ? first.page.title : undefined;
  };

  const askPage = (desk: Desk, draft: Draft, points: readonly Asked[], aids: Aids): Promise<Went> => {
    const place =
      draft.status === 'asking'
        ? Math.max(
            0,
            points.findIndex(({ key }) => key === draft.screen),
          )
        : 0;
    const here = points[place];
    return askPoints(desk, {
      points,
      draft,
      aids,
      today: today(),
      // Back from the next page means: to the last point of this one.
      start: cameBack ? points.length - 1 : place,
      // From the line of the points that are still open she comes for all of them.
      alone: draft.status === 'asking' && draft.fromOverview && here !== undefined && isKept(draft, here),
    });
  };

  const askScreen = (desk: Desk, draft: Draft, questions: readonly Asked[], aids: Aids): Promise<Went> => {
    const [first] = questions;
    if (!first) throw new Error('A screen has at least one question.');
    const heading = sayPage(desk, draft, first);
    const rule = writingRule(first, draft, aids);
    // On a page of points it comes behind the words that invite to a note.
    if (rule !== undefined && !rule.whileWriting) desk.once(ruleLine(rule));
    const question: Question = { asked: first, draft, aids, today: today() };
    switch (first.kind) {
      case 'schuilnaam':
        return askSchuilnaam(desk, question);
      case 'punt':
        return askPage(desk, draft, questions, aids);
      case 'open':
        return askOpen(desk, question);
      case 'keuze':
        return askKeuze(desk, question);
      case 'meerkeuze':
        return askMeerkeuze(desk, question);
      case 'schaal':
        return askSchaal(desk, question);
      case 'als-dan':
        return askPlan(desk, question);
      case 'afspraken':
        return askAgreements(desk, question);
      case 'datum':
        return askDate(desk, question);
      case 'lees':
        return askReading(desk, question, heading);
    }
  };

  return {
    async ask(draft: Draft, act: Act, aids: Aids): Promise<Reply> {
      await reader.ready;
      const screen = draft.status === 'asking' ? screenOf(draft) : undefined;
      const back = wayBack(draft, aids);
      const desk = deskWith({
        act,
        back: back === 'nowhere' ? 'nowhere' : 'there',
        overview: true,
        signals: aids.signals,
        ...(aids.findings && { finder: aids.findings }),
        // Her editor writes a file, and this may hold names of people.
        ...(aids.unkept ? { unkept: true } : editor && { editor }),
      });
      greet(desk, draft);
      if (aids.notice !== undefined) desk.say('', [['warning', aids.notice]]);
      const went = screen
        ? await askScreen(desk, draft, screen.questions, aids)
        : await askOverview(desk, draft, today(), aids.unkept?.confirm);
      cameBack = went === 'back';
      if (typeof went === 'object') return went;
      // What is typed as a schuilnaam is a name.
      if (screen?.questions[0]?.kind !== 'schuilnaam') desk.part(wayOf(went, draft));
      return went === 'back' && back !== 'nowhere' ? back : { type: went };
    },
    async choose<Value extends string>(choice: Choice<Value>) {
      await reader.ready;
      const desk = deskWith({
        overview: false,
        signals: (await card?.()) ?? [],
        ...(choice.back !== undefined && { back: 'there' }),
      });
      return askChoice(desk, choice);
    },
    async secret(secret) {
      await reader.ready;
      return askSecret(deskWith({ overview: false, signals: (await card?.()) ?? [], back: 'there' }), secret);
    },
    tell: say,
  };
};
