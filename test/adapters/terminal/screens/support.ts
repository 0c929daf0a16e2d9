import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Asked } from '../../../../src/domain/asked.ts';
import { begin, step, type Draft, type Move } from '../../../../src/domain/session.ts';
import type { Form } from '../../../../src/domain/form/form.ts';
import { keyPress, typed, type TypedEvent } from '../../../../src/adapters/terminal/key-event.ts';
import { lookOf } from '../../../../src/adapters/terminal/look.ts';
import type { Size } from '../../../../src/adapters/terminal/screen.ts';
import type { Body, Leave } from '../../../../src/adapters/terminal/screens/body.ts';
import {
  framed,
  isErrand,
  type Errand,
  type FramedScreen,
} from '../../../../src/adapters/terminal/screens/frame.ts';
import type { FrameState, Surroundings } from '../../../../src/adapters/terminal/screens/frame-view.ts';
import type { Outcome } from '../../../../src/adapters/terminal/screens/handover.ts';
import { plainText } from '../../../../src/adapters/terminal/screens/paint.ts';
import type { Question } from '../../../../src/adapters/terminal/questions/question.ts';
import { parseForm } from '../../../../src/formats/form-yaml.ts';
import { parseIntake } from '../../../../src/formats/intake-yaml.ts';
import { parseKenmerken } from '../../../../src/formats/kader-yaml.ts';
import type { Aids, Edited, Ending } from '../../../../src/ports/terminal.ts';

/** A Tuesday. */
export const TODAY = '2026-11-24';
export const NARROW: Size = { columns: 40, rows: 19 };
export const USUAL: Size = { columns: 80, rows: 23 };
export const WIDE: Size = { columns: 120, rows: 39 };

const content = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../../checklists/${file}`, import.meta.url)), 'utf8');

const must = <Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: unknown },
): Value => {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problem));
};

/** A form as begeleiders get it. */
export const realForm = (id: string): Form => must(parseForm(content(`${id}.yaml`), `${id}.yaml`, {})).form;

const kenmerken = new Map(
  must(parseKenmerken(content('kader/kenmerken.yaml'), 'kenmerken.yaml')).map((kenmerk) => [
    kenmerk.id,
    kenmerk,
  ]),
);

/** What the screens may show beside the questions. */
export const AIDS: Aids = {
  kenmerk: (id) => kenmerken.get(id),
  recent: [
    { student: 'eik', about: 'gisteren · Goed beeld' },
    { student: 'spar', about: 'vrijdag · Duidelijk zijn' },
    { student: 'vlier', about: '12 november' },
  ],
  signals: ['Is er nu gevaar? Bel 112.', 'Praat vandaag nog met het zorgteam.'],
};

/** A conversation at its beginning; `asks` are the questions of the intake that are asked. */
export const draftOf = (
  form: Form,
  given: Parameters<typeof begin>[0]['given'],
  { asks = [], plans = [] }: { asks?: readonly string[]; plans?: Parameters<typeof begin>[0]['plans'] } = {},
): Draft =>
  begin({
    form,
    formSha256: 'x',
    intake: must(parseIntake(content('kader/gesprek.yaml'), 'gesprek.yaml')).filter(({ id }) =>
      asks.includes(id),
    ),
    given,
    plans,
    startedAt: `${TODAY}T09:30`,
  });

/** The draft after moves that must all be allowed. */
export const after = (draft: Draft, ...moves: readonly Move[]): Draft =>
  moves.reduce<Draft>((now, move) => {
    const stepped = step(now, move, `${TODAY}T09:31`);
    if (!stepped.ok || stepped.value.status === 'finished')
      throw new Error(`${JSON.stringify(move)} is not possible`);
    return stepped.value;
  }, draft);

/** A question that stands alone, in a draft that holds nothing yet. */
export const askedAs = (kind: Asked['kind'], part: Partial<Asked> = {}): Asked => ({
  id: 'vraag',
  base: 'vraag',
  key: 'vraag',
  kind,
  text: 'Wat vraag ik?',
  page: { id: 'blad', title: 'Blad' },
  options: [],
  scaleWords: [],
  sharing: 'nooit',
  settled: false,
  ...part,
});

const EMPTY_FORM: Form = {
  id: 'proef',
  version: '1.0.0',
  title: 'Proef',
  source: '',
  changes: [],
  retired: [],
  moments: ['voor', 'na'],
  intake: [],
  pages: [],
};

export const EMPTY_DRAFT: Draft = draftOf(EMPTY_FORM, {});

export const questionOf = (asked: Asked, part: Partial<Question> = {}): Question => ({
  asked,
  draft: EMPTY_DRAFT,
  aids: AIDS,
  today: TODAY,
  ...part,
});

const AROUND: Surroundings<Move> = {
  header: { title: 'Proef', details: ['eik'], progress: ['blad 1 van 2'] },
  saving: { type: 'nothing' },
  back: { type: 'back' },
  overview: { type: 'overview' },
  signals: AIDS.signals,
  look: lookOf({ isTty: false, env: {} }),
};

/** Keys by name as the product calls them, such as `Ctrl+B`; every other text is typed, a character at a time. */
const eventsOf = (keys: string): readonly TypedEvent[] => {
  const chord = /^(Ctrl|Alt|Shift)\+([a-z]+)$/i.exec(keys);
  const name = (chord?.[2] ?? keys).toLowerCase();
  const named = [
    'enter',
    'tab',
    'up',
    'down',
    'left',
    'right',
    'backspace',
    'delete',
    'escape',
    'home',
    'end',
    'f1',
    'pagedown',
    'pageup',
  ] as const;
  const known = named.find((candidate) => candidate === name);
  if (chord?.[1] === 'Ctrl' && name === 'j') return [keyPress('newline')];
  if (chord) {
    const letter = ([...named, 'b', 'c', 'd', 'e', 'g', 'o', 'r', 's', 'z', 'y'] as const).find(
      (candidate) => candidate === name,
    );
    if (letter === undefined) throw new Error(`No such key: ${keys}`);
    return [
      keyPress(letter, { ctrl: chord[1] === 'Ctrl', alt: chord[1] === 'Alt', shift: chord[1] === 'Shift' }),
    ];
  }
  return known !== undefined && /^[A-Z]/.test(keys) ? [keyPress(known)] : [...keys].map(typed);
};

/** A screen that is being used: what she pressed, what it handed over, and how she left it. */
export interface Used<State, Reply> {
  press(...keys: readonly string[]): Used<State, Reply>;
  paste(text: string): Used<State, Reply>;
  tick(): Used<State, Reply>;
  /** She does nothing for a while. */
  pause(): Used<State, Reply>;
  /** Her editor closes, and the screen stands there again. */
  closeEditor(edited: Edited): Used<State, Reply>;
  /** What her editor was opened for. */
  readonly errand: Errand<State, Reply> | undefined;
  readonly moves: readonly Move[];
  readonly left: Leave<Reply | Ending> | undefined;
  readonly body: State;
  shown(size?: Size): string;
}

/** Opens a screen; `refuses` says why a move is refused, `unsaved` why nothing is on disk. */
export const use = <State, Reply>(
  body: Body<State, Reply>,
  around: Partial<Surroundings<Reply>>,
  { refuses, unsaved }: { refuses?: (move: Move) => string | undefined; unsaved?: string } = {},
): Used<State, Reply> => {
  let screen: FramedScreen<State, Reply> = framed(body, {
    header: AROUND.header,
    saving: AROUND.saving,
    signals: AROUND.signals,
    look: AROUND.look,
    ...around,
  });
  let state: FrameState<State, Reply> = screen.init;
  const moves: Move[] = [];
  let left: Leave<Reply | Ending> | undefined;
  let errand: Errand<State, Reply> | undefined;

  const outcomeOf = (move: Move): Outcome => {
    const refusal = refuses?.(move);
    if (refusal !== undefined)
      return {
        move,
        acted: { type: 'refused', sentence: refusal, ...(unsaved !== undefined && { unsaved }) },
      };
    return { move, acted: unsaved === undefined ? { type: 'kept' } : { type: 'unsaved', sentence: unsaved } };
  };

  const take = (event: Parameters<typeof screen.reduce>[1]): void => {
    if (left || errand) return;
    const stepped = screen.reduce(state, event, USUAL);
    if ('state' in stepped) state = stepped.state;
    for (const move of stepped.effects ?? []) {
      moves.push(move);
      take({ type: 'result', result: outcomeOf(move) });
    }
    if (!('reply' in stepped)) return;
    if (isErrand(stepped.reply)) errand = stepped.reply;
    else left ??= stepped.reply;
  };

  const used: Used<State, Reply> = {
    press(...keys) {
      for (const event of keys.flatMap(eventsOf)) take(event);
      return used;
    },
    paste(text) {
      take({ type: 'paste', text, bracketed: true });
      return used;
    },
    tick() {
      take({ type: 'tick' });
      return used;
    },
    pause() {
      take({ type: 'tick', calm: true });
      return used;
    },
    closeEditor(edited) {
      if (!errand) throw new Error('No editor is open.');
      screen = errand.back(edited, state.handover.saving);
      state = screen.init;
      errand = undefined;
      return used;
    },
    moves,
    get errand() {
      return errand;
    },
    get left() {
      return left;
    },
    get body() {
      return state.body;
    },
    shown: (size = USUAL) => plainText(screen.rows(state, size)),
  };
  return used;
};

/** Opens a question of a form, with a screen before it and an overview. */
export const useQuestion = <State>(
  body: Body<State, Move>,
  options: Parameters<typeof use<State, Move>>[2] = {},
  around: Partial<Surroundings<Move>> = {},
): Used<State, Move> =>
  use(body, { back: { type: 'back' }, overview: { type: 'overview' }, ...around }, options);
