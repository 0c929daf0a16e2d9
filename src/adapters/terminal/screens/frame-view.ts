import type { Stop, Finder, Line } from '../../../ports/terminal.ts';
import { foundPieces, replacePieces } from '../../../texts/findings.ts';
import { CARD_OFFER, EVERYWHERE, KEYS, UNKEPT, WHOLE_STORY, type KeyHint } from '../../../texts/screens.ts';
import { GLYPHS } from '../glyphs.ts';
import type { HandedWords } from '../handed-words.ts';
import type { Look } from '../look.ts';
import type { Header } from '../questions/header.ts';
import type { WritingRule } from '../questions/writing-rule.ts';
import type { Size } from '../screen.ts';
import type { Body, BodyView } from './body.ts';
import { compose, hasEnd, isWhole, sightOf, type Parts, type Sight } from './compose.ts';
import type { Handover, Saving } from './handover.ts';
import { headerRow } from './header.ts';
import { helpRows, signalsRows } from './help.ts';
import { alarmRows, fewKeys, foundRows, keyRows, type Foot } from './key-rows.ts';
import { overlayRows, type Overlay, type OverlayPages } from './overlay.ts';
import { BLANK, indented, prose, type Row } from './rows.ts';
import { NARROW, spaceIn, type Space } from './space.ts';
import type { Watch } from './watch.ts';

/** What all screens share, as it stands for this one. */
export interface Surroundings<Reply> {
  readonly header: Header;
  /** A sentence that the screen before this one left behind. */
  readonly notice?: string;
  /** How to write, above the first free text of a conversation. */
  readonly rule?: WritingRule;
  readonly saving: Saving;
  /** Nothing of this conversation is written down. */
  readonly unkept?: boolean;
  /** Where Ctrl+B leads; `nowhere` at the first screen. Absent: there is nothing to go back in. */
  readonly back?: Reply | 'nowhere';
  /** Where Ctrl+O leads. */
  readonly overview?: Reply;
  /** It stands outside a conversation: nothing is kept at its end. */
  readonly isMenu?: boolean;
  readonly signals: readonly string[];
  /** Looks along while she writes. */
  readonly finder?: Finder;
  /** What was found as she left the screen before this one; stands at the foot. */
  readonly untold?: Line;
  /** The card for worries about safety is offered here from the beginning: her words before it asked for it. */
  readonly owesCard?: boolean;
  /** What was named on the screens before. */
  readonly named?: readonly string[];
  /** Whether her own editor works; absent where there can be none. */
  readonly editor?: () => boolean;
  readonly look: Look;
}

/** The state of a whole screen. */
export interface FrameState<State, Reply> {
  readonly body: State;
  readonly handover: Handover<Reply | Stop>;
  readonly overlay: Overlay | undefined;
  /** Said at the foot, until the next key. */
  readonly remark: string | undefined;
  /** The half-typed text that was handed over last. */
  readonly typed: string | undefined;
  /** Her own words in the answers that were handed over here. */
  readonly handed: HandedWords;
  readonly watch: Watch;
  /** How to write stood here. */
  readonly ruled: boolean;
}

/** The parts of a screen that shows this, with these keys of its own. */
const partsWith = <State, Reply>(
  body: Body<State, Reply>,
  around: Surroundings<Reply>,
  state: FrameState<State, Reply>,
  space: Space,
  shown: BodyView,
): Parts => {
  const { saving, refusal } = state.handover;
  const message = refusal ?? shown.message;
  const writing = body.writing(state.body);
  const here = foundLines(state);
  // What is found here takes its place.
  const told = here.length > 0 || around.untold === undefined ? here : [around.untold];
  const found = [...told, ...(state.watch.offersCard ? [CARD_OFFER] : [])];
  const foot: Foot = {
    here: [
      ...shown.keys,
      ...(space.width >= NARROW && editorWorks(body, around, state.body) ? [KEYS.editor] : []),
    ],
    everywhere: keysEverywhere(around, writing),
    saving,
    ...(state.remark !== undefined && { remark: state.remark }),
    ...(found.length > 0 && { found }),
  };
  const rule = ruleRows(body, around, state, space);
  const invited = shown.invitation === undefined || rule.length > 0 ? rule : shown.invitation;
  const said =
    message === undefined ? [] : [BLANK, ...indented(prose(message, space.width - 2, 'warning'), 2)];
  return {
    header: headerRow(around.header, space.frame),
    notice: around.notice === undefined ? [] : prose(around.notice, space.width),
    rule: shown.invitation === undefined ? rule : [],
    ...(shown.passage !== undefined &&
      shown.passage.rows.length > 0 && {
        passage: { ...shown.passage, hint: passageHint(writing ? KEYS.helpInText : KEYS.help) },
      }),
    head: shown.invitation === undefined ? shown.head : [...shown.head, ...invited],
    example: shown.example ?? [],
    main: shown.main,
    focus: shown.focus,
    together: shown.together === true,
    written: body.takesText(state.body),
    under: [...(shown.under ?? []), ...said],
    aside: shown.aside ?? [],
    alarm: alarmRows(saving, space),
    found: foundRows(foot, space),
    keys: keyRows(foot, space),
    fewKeys: fewKeys(foot, space),
  };
};

/** Whether how to write stands on the screen now. */
export const isRuled = <State, Reply>(
  body: Body<State, Reply>,
  { rule }: Pick<Surroundings<Reply>, 'rule'>,
  state: State,
): boolean => rule !== undefined && (!rule.whileWriting || body.free?.(state) !== undefined);

const ruleRows = <State, Reply>(
  body: Body<State, Reply>,
  around: Surroundings<Reply>,
  state: FrameState<State, Reply>,
  { width }: Space,
): readonly Row[] =>
  isRuled(body, around, state.body) ? prose(around.rule?.text ?? '', width, 'quiet') : [];

const passageHint = ([key]: KeyHint): Row => [
  ['quiet', `  ${GLYPHS.more} `],
  ['key', key],
  ['quiet', ` ${WHOLE_STORY}`],
];

/** The parts of a screen; of a text to read, the keys that get her through it only where she needs them. */
const partsOf = <State, Reply>(
  body: Body<State, Reply>,
  around: Surroundings<Reply>,
  state: FrameState<State, Reply>,
  space: Space,
): Parts => {
  const shown = body.view(state.body, space);
  const partsFor = (keys: readonly KeyHint[]): Parts =>
    partsWith(body, around, state, space, { ...shown, keys });
  const parts = partsFor(shown.keys);
  if (!shown.reading || isWhole(sightOf(parts, space.rows))) return parts;
  const { scroll, onward } = shown.reading;
  const unread = partsFor([onward, scroll]);
  return hasEnd(sightOf(unread, space.rows)) ? partsFor([...shown.keys, scroll]) : unread;
};

/** What of a screen's text, list or field is in sight. */
export const sightIn = <State, Reply>(
  body: Body<State, Reply>,
  around: Surroundings<Reply>,
  state: FrameState<State, Reply>,
  space: Space,
): Sight => sightOf(partsOf(body, around, state, space), space.rows);

/** What was found in what she writes; where the refusal of an answer says it already, only the key. */
const foundLines = <State, Reply>({ watch, handover }: FrameState<State, Reply>): readonly Line[] => {
  const { shown, replaces } = watch;
  if (shown.length === 0) return [];
  return [handover.refusal === undefined ? foundPieces(shown, replaces) : replacePieces(shown, replaces)];
};

const editorWorks = <State, Reply>(
  body: Body<State, Reply>,
  around: Surroundings<Reply>,
  state: State,
): boolean => body.free?.(state)?.manyLines === true && around.editor?.() === true;

const keysEverywhere = <Reply>(around: Surroundings<Reply>, writing: boolean): readonly KeyHint[] => [
  writing ? KEYS.helpInText : KEYS.help,
  ...(around.back === undefined || around.back === 'nowhere' ? [] : [KEYS.back]),
  ...(around.overview === undefined ? [] : [KEYS.overview]),
  KEYS.stop,
];

const endings = <Reply>({ isMenu, unkept }: Surroundings<Reply>): readonly KeyHint[] => {
  if (isMenu) return [EVERYWHERE.leave];
  return unkept === true ? [UNKEPT.stop, UNKEPT.break] : [EVERYWHERE.stop, EVERYWHERE.break];
};

/** What lies over a screen when she asks for it. */
export const pagesFor = <State, Reply>(
  body: Body<State, Reply>,
  around: Surroundings<Reply>,
  state: State,
): OverlayPages => {
  const canReplace = around.finder !== undefined && body.free?.(state) !== undefined;
  const elsewhere = [
    ...(editorWorks(body, around, state) ? [EVERYWHERE.editor] : []),
    ...(canReplace ? [EVERYWHERE.replace] : []),
    ...(around.back === undefined ? [] : [EVERYWHERE.back]),
    ...(around.overview === undefined ? [] : [EVERYWHERE.overview]),
    ...endings(around),
    EVERYWHERE.help,
  ];
  return {
    title: around.header.title,
    help: (width) => helpRows(body.topic(state), elsewhere, width),
    signals: (width) => signalsRows(around.signals, width),
    hasSignals: around.signals.length > 0,
  };
};

/** A whole screen as rows. */
export const frameRows = <State, Reply>(
  body: Body<State, Reply>,
  around: Surroundings<Reply>,
  state: FrameState<State, Reply>,
  size: Size,
): readonly Row[] => {
  const space = spaceIn(size);
  const shown = state.overlay
    ? overlayRows(state.overlay, pagesFor(body, around, state.body), space)
    : compose(partsOf(body, around, state, space), space.rows);
  return indented(shown, space.margin);
};
