import { screensOf } from '../../domain/asked.ts';
import { screenOf, type Draft } from '../../domain/session.ts';
import type { Act, Aids, Conversation, Reply } from '../../ports/terminal.ts';
import { ASKS } from '../../texts/export-questions.ts';
import { knowsIn } from './choices.ts';
import type { CopyForm } from './copy-form.ts';

const isOn = (draft: Draft, key: string): boolean =>
  draft.status === 'asking' && screenOf(draft)?.questions.some((asked) => asked.key === key) === true;

/** Behind these there is nothing more to ask. */
const LAST = [ASKS.closed, ASKS.first, ASKS.copy] as const;

/** Leads her past everything that must be seen before there can be a copy. */
export class Guide {
  readonly #form: CopyForm;
  readonly #ready: Promise<void>;
  readonly #seen = new Set<string>();
  #shownCopy: string | undefined;
  /** The screen from which she went on without looking at the overview. */
  #leftForEnd: string | undefined;
  #straightOn = false;

  constructor(form: CopyForm, ready: () => Promise<void>) {
    this.#form = form;
    this.#ready = ready();
    // Asked for only when she leaves the first screen; a failure before that must not end the program.
    this.#ready.catch(() => undefined);
  }

  reform = (draft: Draft): Draft => {
    const answers = this.#form.withProposals(draft.answers);
    const next: Draft = { ...draft, answers, form: this.#form.formFor(answers) };
    if (!this.#straightOn || next.status !== 'asking') return next;
    this.#straightOn = false;
    // What is still to be seen comes one after the other, and not by way of the overview each time.
    return { ...next, fromOverview: false };
  };

  #copyNow({ answers }: Draft): string {
    return JSON.stringify(this.#form.made(answers)?.copy ?? null);
  }

  #notSeen(draft: Draft): string | undefined {
    const screens = screensOf(draft).map(({ key }) => key);
    const isStale = this.#shownCopy !== this.#copyNow(draft);
    return screens.find((key) => !this.#seen.has(key)) ?? screens.find((key) => key === ASKS.copy && isStale);
  }

  #instead(draft: Draft, reply: Reply): Reply {
    if (reply.type !== 'confirmed') return reply;
    if (this.#form.isClosed(draft.answers)) return this.#ends(draft);
    const key = knowsIn(draft.answers) === undefined ? ASKS.knows : this.#notSeen(draft);
    if (key !== undefined) {
      this.#straightOn = true;
      return { type: 'jump', key };
    }
    return this.#ends(draft);
  }

  #ends({ answers }: Draft): Reply {
    return this.#form.isClosed(answers) || knowsIn(answers) === 'nog niet'
      ? { type: 'stopped' }
      : { type: 'confirmed' };
  }

  /** The same conversation, on the way to a copy. */
  on(conversation: Conversation): Conversation {
    return {
      ...conversation,
      ask: async (draft: Draft, act: Act, aids: Aids): Promise<Reply> => {
        // The whole copy is the overview: after it nothing is left to look at.
        if (draft.status === 'reviewing' && this.#leftForEnd !== undefined) {
          this.#leftForEnd = undefined;
          return this.#notSeen(draft) === undefined ? this.#ends(draft) : conversation.ask(draft, act, aids);
        }
        const screen = draft.status === 'asking' ? screenOf(draft) : undefined;
        if (screen) this.#seen.add(screen.key);
        if (isOn(draft, ASKS.copy)) this.#shownCopy = this.#copyNow(draft);
        const reply = await conversation.ask(draft, act, aids);
        await this.#ready;
        const isLast = LAST.some((key) => isOn(draft, key));
        const straight = draft.status === 'asking' && !draft.fromOverview;
        this.#leftForEnd = reply.type === 'next' && isLast && straight ? screen?.key : undefined;
        return this.#instead(draft, reply);
      },
    };
  }
}
