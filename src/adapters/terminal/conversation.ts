import { screenOf, type Draft, type Move } from '../../domain/session.ts';
import type {
  Act,
  Aids,
  Choice,
  Conversation,
  Edited,
  Going,
  Stop,
  Line,
  Reply,
} from '../../ports/terminal.ts';
import { CARD_AFTERWARDS } from '../../texts/screens.ts';
import { stoodPieces } from '../../texts/findings.ts';
import type { Host } from './host.ts';
import type { Look } from './look.ts';
import type { OwnEditor } from './own-editor.ts';
import { headerOf } from './questions/header.ts';
import type { Question } from './questions/question.ts';
import { wayBack } from './questions/way-back.ts';
import { writingRule, type WritingRule } from './questions/writing-rule.ts';
import { agreementsBody } from './screens/afspraken.ts';
import { planBody } from './screens/als-dan.ts';
import type { Body, Leave } from './screens/body.ts';
import { dateBody } from './screens/datum.ts';
import { framed, isErrand, type Errand } from './screens/frame.ts';
import type { Surroundings } from './screens/frame-view.ts';
import { savingAfter, type Outcome, type Saving } from './screens/handover.ts';
import { keuzeBody } from './screens/keuze.ts';
import { readingBody } from './screens/lees.ts';
import { meerkeuzeBody } from './screens/meerkeuze.ts';
import { menuBody } from './screens/menu.ts';
import { overviewBody } from './screens/overview.ts';
import { paint } from './screens/paint.ts';
import { pointsBody } from './screens/points.ts';
import { indented, prose } from './screens/rows.ts';
import { schaalBody } from './screens/schaal.ts';
import { schuilnaamBody } from './screens/schuilnaam.ts';
import { secretBody } from './screens/secret.ts';
import { spaceIn } from './screens/space.ts';
import { textBody } from './screens/text.ts';

/** What a conversation on screens works with. */
export interface ConversationParts {
  readonly host: Host;
  readonly look: Look;
  /** The day it is, JJJJ-MM-DD. */
  readonly today: () => string;
  /** Writes on stderr, under what stands there. */
  readonly say: (lines: readonly Line[]) => void;
  readonly editor?: OwnEditor;
  /** The card for worries about safety, as it stands outside a form. */
  readonly card?: () => Promise<readonly string[]>;
}

const isStopped = (reply: unknown): boolean =>
  typeof reply === 'object' && reply !== null && 'type' in reply && reply.type === 'stopped';

/** A conversation on screens, all of them on one keyboard. */
export const screenConversation = ({
  host,
  look,
  today,
  say,
  editor,
  card,
}: ConversationParts): Conversation => {
  let saving: Saving = { type: 'nothing' };
  let notice: string | undefined;
  let untold: Leave<unknown>['untold'];
  let named: readonly string[] = []; // what she was told of what she wrote
  let owesCard = false; // her words asked for the card, and she was not offered it yet
  let here: string | undefined; // the screen that stands there now
  let ruledScreen: string | undefined; // the first screen for free text, which says how to write

  const actWith =
    (act: Act | undefined, unkept: boolean) =>
    (move: Move): Outcome => {
      if (!act) throw new Error('A menu has nothing to hand over.');
      const outcome: Outcome = { move, acted: act(move), unkept };
      saving = savingAfter(saving, outcome);
      return outcome;
    };

  /** Lets her go on in her own editor; what she saves there is kept as half typed. */
  const edit = async <State, Value>(
    { text, name, half }: Errand<State, Value>,
    keep: (move: Move) => Outcome,
  ): Promise<Edited> => {
    if (!editor) return {};
    host.clear();
    return editor.open({
      text,
      name,
      saved(sofar) {
        const move = half(sofar);
        if (move) keep(move);
      },
      // Where her editor leaves this window alone it stands there until she is back, and no longer.
      say: (sentence) =>
        host.post((size) => {
          const { margin, width } = spaceIn(size);
          return indented(prose(sentence, width), margin).map((row) => paint(row, look));
        }),
    });
  };

  const show = async <State, Value>(
    body: Body<State, Value>,
    around: Omit<
      Surroundings<Value>,
      'saving' | 'notice' | 'look' | 'named' | 'untold' | 'owesCard' | 'editor'
    >,
    act: Act | undefined,
  ): Promise<Value | Stop> => {
    const unkept = around.unkept === true;
    const keep = actWith(act, unkept);
    const offersCard = owesCard && around.signals.length > 0;
    let screen = framed(body, {
      ...around,
      saving,
      look,
      named,
      ...(notice !== undefined && { notice }),
      // From the overview every answer can be gone to; elsewhere it depends on which way she came.
      ...(untold && { untold: stoodPieces(untold.found, act && !around.overview ? 'overview' : untold.way) }),
      ...(offersCard && { owesCard: true }),
      // Her editor writes a file, and this may hold names of people.
      ...(editor?.works && !unkept && { editor: editor.works }),
    });
    for (;;) {
      const exit = await host.show(screen, keep);
      if (!isErrand(exit)) {
        notice = exit.notice;
        untold = exit.untold;
        named = exit.named ?? named;
        owesCard = exit.owesCard === true || (owesCard && !offersCard);
        if (owesCard && isStopped(exit.reply)) {
          host.clear();
          say([CARD_AFTERWARDS]);
        }
        if (exit.ruled === true) ruledScreen ??= here;
        return exit.reply;
      }
      screen = exit.back(await edit(exit, keep), saving);
    }
  };

  /** The rule for writing, until there was a screen on which it stood, and on that screen. */
  const ruleAt = (key: string, rule: WritingRule | undefined): WritingRule | undefined =>
    ruledScreen === undefined || ruledScreen === key ? rule : undefined;

  const askQuestion = (
    question: Question,
    around: Parameters<typeof show<never, Going>>[1],
    act: Act,
  ): Promise<Reply> => {
    switch (question.asked.kind) {
      case 'schuilnaam':
        return show(schuilnaamBody(question), around, act);
      case 'punt':
        return show(pointsBody([question.asked], question.draft, question.aids), around, act);
      case 'open':
        return show(textBody(question), around, act);
      case 'keuze':
        return show(keuzeBody(question), around, act);
      case 'meerkeuze':
        return show(meerkeuzeBody(question), around, act);
      case 'schaal':
        return show(schaalBody(question), around, act);
      case 'als-dan':
        return show(planBody(question), around, act);
      case 'afspraken':
        return show(agreementsBody(question), around, act);
      case 'datum':
        return show(dateBody(question), around, act);
      case 'lees':
        return show(readingBody(question), around, act);
    }
  };

  const review = (draft: Draft, act: Act, aids: Aids): Promise<Reply> =>
    show(
      overviewBody(draft, {
        today: today(),
        ...(aids.unkept && { confirm: aids.unkept.confirm }),
        ...(untold?.key !== undefined && { near: untold.key }),
      }),
      {
        header: headerOf(draft),
        signals: aids.signals,
        ...(aids.unkept && { unkept: true }),
        back: wayBack(draft, aids),
      },
      act,
    );

  return {
    ask(draft: Draft, act: Act, aids: Aids): Promise<Reply> {
      notice = aids.notice ?? notice;
      const isKept = Object.keys(draft.answers).length + Object.keys(draft.typing).length > 0;
      if (!aids.unkept && saving.type === 'nothing' && isKept) saving = { type: 'saved' };
      const screen = draft.status === 'asking' ? screenOf(draft) : undefined;
      here = screen?.key;
      const [first] = screen?.questions ?? [];
      if (!screen || !first) return review(draft, act, aids);
      const rule = ruleAt(screen.key, writingRule(first, draft, aids));
      const around = {
        header: headerOf(draft),
        signals: aids.signals,
        back: wayBack(draft, aids),
        overview: { type: 'overview' } as const,
        ...(aids.unkept && { unkept: true }),
        ...(rule !== undefined && { rule }),
        ...(aids.findings && { finder: aids.findings }),
      };
      if (first.kind === 'punt') return show(pointsBody(screen.questions, draft, aids), around, act);
      return askQuestion({ asked: first, draft, aids, today: today() }, around, act);
    },
    async choose<Value extends string>(choice: Choice<Value>) {
      const { back } = choice;
      return show(
        menuBody(choice),
        {
          header: { title: '', details: [] },
          signals: (await card?.()) ?? [],
          isMenu: true,
          ...(back !== undefined && { back: { type: 'chosen', value: back } as const }),
        },
        undefined,
      );
    },
    secret(secret) {
      const around = {
        header: { title: '', details: [] },
        signals: [],
        isMenu: true,
        back: { type: 'back' } as const,
      };
      return show(secretBody(secret), around, undefined);
    },
    tell(lines) {
      host.clear();
      say(lines);
    },
  };
};
