import type { Form, Question } from '../../src/domain/form/form.ts';
import type { Log, UnsavedLog } from '../../src/domain/log/log.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { err, ok } from '../../src/domain/result.ts';
import { begin, type Draft } from '../../src/domain/session.ts';
import type { Ports } from '../../src/ports.ts';
import type { LibraryForm } from '../../src/ports/library.ts';
import type { HeldDraft, Settings, StoredLog } from '../../src/ports/stores.ts';
import type { Act, Aids, Choice, Conversation, Ending, Line, Reply } from '../../src/ports/terminal.ts';
import { fail } from '../support/fail.ts';
import { NO_WORDS } from '../support/word-list.ts';
import { lineText } from './naslag-world.ts';

/** A form as the library has it. */
export const inLibrary = (form: Form, sha256: string, versionName = form.version): LibraryForm => ({
  form,
  sha256,
  versionName,
  own: versionName !== form.version,
});

/** A draft on a form, for the schuilnaam eik. */
export const draftOn = (form: Form, sha256: string): Draft =>
  begin({
    form,
    formSha256: sha256,
    intake: [],
    given: { student: 'eik', moment: 'voor' },
    plans: [],
    startedAt: '2026-11-24T09:30',
  });

/** What she does on a screen, where it is more than leaving it. */
export type OnScreen = (draft: Draft, act: Act, aids: Aids) => Reply;

/** The folder of a user, and what she does on the screens that come. */
export interface Situation {
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly aside?: readonly string[];
  readonly library?: readonly LibraryForm[];
  /** What she chooses, one for each choice: the value, that of a letter, Enter alone, back, or leaving. */
  readonly choices?: readonly (
    | 'enter'
    | 'back'
    | { readonly value: string }
    | { readonly atOnce: string }
    | Ending
  )[];
  /** What she does on each screen of the conversation. */
  readonly replies?: readonly (Reply | OnScreen)[];
  readonly interactive?: boolean;
  /** What can be asked of the conversation itself. */
  readonly intake?: readonly Question[];
  readonly settings?: Settings;
  /** What was saved before, the newest first. */
  readonly logs?: readonly Log[];
  /** Nothing can be written. */
  readonly full?: boolean;
  /** What saving a log fails with. */
  readonly fault?: Error;
}

/** What came of a run. */
export interface Gone {
  readonly outcome: Outcome;
  readonly told: readonly string[];
  readonly printed: readonly string[];
  readonly choices: readonly Choice<string>[];
  /** The drafts that were asked on, screen by screen. */
  readonly asked: readonly Draft[];
  readonly kept: readonly Draft[];
  readonly saved: readonly UnsavedLog[];
  readonly released: number;
  readonly discarded: number;
}

/** Runs a word that goes on with drafts, on Tuesday 24 November 2026. */
export const go = async (run: (ports: Ports) => Promise<Outcome>, situation: Situation): Promise<Gone> => {
  const { drafts, library = [], aside = [], interactive = true, full = false } = situation;
  const told: string[] = [];
  const printed: string[] = [];
  const choices: Choice<string>[] = [];
  const asked: Draft[] = [];
  const kept: Draft[] = [];
  const saved: UnsavedLog[] = [];
  let [released, discarded] = [0, 0];
  const tell = (lines: readonly Line[]): void => void told.push(...lines.map(lineText));

  const conversation: Conversation = {
    ask: async (draft, act, aids) => {
      const reply = situation.replies?.[asked.length] ?? { type: 'stopped' };
      asked.push(draft);
      return typeof reply === 'function' ? reply(draft, act, aids) : reply;
    },
    choose: async (choice) => {
      const reply = situation.choices?.[choices.length] ?? 'enter';
      choices.push(choice);
      if (reply === 'enter') return { type: 'chosen', value: choice.standard };
      if (reply === 'back') return { type: 'chosen', value: choice.back ?? fail('no way back') };
      if ('type' in reply) return reply;
      if ('atOnce' in reply) {
        const letter = choice.atOnce?.find(({ value }) => value === reply.atOnce);
        return { type: 'chosen', value: letter?.value ?? fail(`no letter ${reply.atOnce}`) };
      }
      const option =
        choice.options.find(({ value }) => value === reply.value) ?? fail(`no choice ${reply.value}`);
      return { type: 'chosen', value: option.value };
    },
    secret: async () => ({ type: 'stopped' }),
    tell,
  };
  const heldAs = (id: string): HeldDraft => ({
    id,
    keep: (draft) => {
      kept.push(draft);
      return full ? err('De schijf is vol.') : ok(id);
    },
    discard: () => void (discarded += 1),
    release: () => void (released += 1),
  });
  /** A new one has no id until something of it is kept. */
  const beginHeld = (): HeldDraft => {
    const held = heldAs('nieuw');
    let isKept = false;
    return {
      ...held,
      get id() {
        return isKept ? held.id : undefined;
      },
      keep: (draft) => {
        isKept = true;
        return held.keep(draft);
      },
    };
  };
  const stored = (situation.logs ?? []).map((log): StoredLog => ({
    log,
    path: `logs/${log.head.id}.md`,
    sha256: 'aa',
    text: '',
  }));
  const nothing = (): never => fail('not asked for here');

  const outcome = await run({
    clock: { now: () => new Date(2026, 10, 24, 10, 30) },
    terminal: {
      interactive,
      print: (lines) => void printed.push(...lines.map(lineText)),
      printRaw: (text) => void printed.push(text),
      printBytes: nothing,
      tell,
      converse: (talk) => talk(conversation),
      readInput: nothing,
      busy: (_text, work) => work,
    },
    logs: {
      save: async (log) => {
        if (situation.fault) throw situation.fault;
        saved.push(log);
        return { id: 'bewaard', path: 'logs/bewaard.md' };
      },
      all: async (limit) => ({ logs: stored.slice(0, limit), unreadable: [] }),
      find: async (id) => {
        const found = stored.find(({ log }) => log.head.id === id);
        return found && ok(found);
      },
      amend: nothing,
    },
    drafts: {
      begin: beginHeld,
      resume: async (id) => {
        const draft = drafts[id];
        return draft ? ok({ held: heldAs(id), draft }) : err('unknown');
      },
      list: async () => Object.entries(drafts).map(([id, draft]) => ({ id, draft })),
      aside: async () => aside,
    },
    library: {
      forms: async () => ({ forms: library, problems: [] }),
      form: async (id) => {
        const found = library.find(({ form }) => form.id === id);
        return found && ok(found);
      },
      ourForm: async () => undefined,
      casussen: async () => ({ casussen: [], problems: [] }),
      casus: async () => undefined,
      ownFiles: async () => ({ files: [], problems: [] }),
      intake: async () => situation.intake ?? [],
      kenmerken: async () => [],
      naslag: async () => [],
      signals: async () => [],
    },
    settings: { read: async () => situation.settings ?? {}, change: nothing },
    files: { read: nothing, readBytes: nothing, writeExport: nothing, writeNew: nothing },
    words: async () => NO_WORDS,
    seal: nothing,
    rehearsals: { open: nothing, preferred: nothing },
    contentWriter: { ours: nothing, write: nothing },
    register: { add: nothing },
    showFolder: nothing,
    folder: '~/kansrijk',
  });
  return { outcome, told, printed, choices, asked, kept, saved, released, discarded };
};
