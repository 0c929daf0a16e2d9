import { agreementDay, agreementFrom } from '../../../domain/agreement.ts';
import type { Afspraak, Answer } from '../../../domain/answer.ts';
import type { Move } from '../../../domain/session.ts';
import type { Going } from '../../../ports/terminal.ts';
import { KEYS_HERE } from '../../../texts/screens.ts';
import type { TypedEvent } from '../key-event.ts';
import {
  ENTRY_FIELDS,
  entryFor,
  entryWords,
  isBlankEntry,
  withAgreement,
  type EntryField,
} from '../questions/agreement-entry.ts';
import { answered, cleared, isKept, topicOf, typing, type Question } from '../questions/question.ts';
import { isEmptyField } from '../text-field.ts';
import { agreementsView, LABEL_WIDTH, type AgreementsState } from './afspraken-view.ts';
import type { Body, BodyStep } from './body.ts';
import { pressField, sameText } from './field.ts';
import { goOn, nextKey, questionRows } from './question.ts';
import type { Space } from './space.ts';

type AgreementsStep = BodyStep<AgreementsState, Going>;

const answerOf = (items: readonly Afspraak[]): Answer => ({ kind: 'afspraken', items });

/** What was agreed, by whom and when: a list that grows. */
export const agreementsBody = (question: Question): Body<AgreementsState, Going> => {
  const { asked, draft, today } = question;
  const kept = draft.answers[asked.key];
  const half = draft.typing[asked.key];

  const begin = (): AgreementsState => {
    const items =
      half?.kind === 'afspraken' ? half.items.slice(0, -1) : kept?.kind === 'afspraken' ? kept.items : [];
    const entry = half?.kind === 'afspraken' ? entryFor(today, half.items.at(-1)) : entryFor(today);
    return { items, entry, focus: 'wat', past: [], touched: half !== undefined };
  };

  const handOver = (items: readonly Afspraak[]): readonly Move[] => [
    items.length === 0 ? cleared(asked) : answered(asked, answerOf(items)),
  ];

  const withEntry = ({ items, entry, editing }: AgreementsState): readonly Afspraak[] =>
    withAgreement(items, agreementFrom(entryWords(entry), today), editing);

  /** The list as it is now, with empty fields under it. */
  const listed = (state: AgreementsState, items: readonly Afspraak[]): AgreementsStep => ({
    state: {
      items,
      entry: entryFor(today),
      focus: 'wat',
      past: [...state.past, state.items],
      touched: false,
    },
    moves: handOver(items),
  });

  const without = (state: AgreementsState, index: number): AgreementsStep => {
    const items = state.items.filter((_, at) => at !== index);
    const { editing, ...rest } = state;
    // What is half written under the list stays, unless it was this one.
    const unwritten = editing === index ? { ...rest, entry: entryFor(today), touched: false } : rest;
    const place =
      editing === undefined || editing === index ? undefined : editing - (editing > index ? 1 : 0);
    return {
      state: {
        ...unwritten,
        items,
        ...(place !== undefined && { editing: place }),
        focus: items.length === 0 ? 'wat' : Math.min(index, items.length - 1),
        past: [...state.past, state.items],
      },
      moves: handOver(items),
    };
  };

  const edit = (state: AgreementsState, index: number): AgreementsStep => {
    const unfinished = state.editing !== index && !isBlankEntry(entryWords(state.entry));
    // What was half written goes onto the list first.
    const items = unfinished ? withEntry(state) : state.items;
    const past = unfinished ? [...state.past, state.items] : state.past;
    return {
      state: {
        items,
        entry: entryFor(today, items[index]),
        focus: 'wat',
        editing: index,
        past,
        touched: false,
      },
      moves: unfinished ? handOver(items) : [],
    };
  };

  /** The fields are done: onto the list, unless the day cannot be read and was not doubted yet. */
  const complete = (state: AgreementsState): AgreementsStep => {
    const words = entryWords(state.entry);
    const unread = words.wanneer !== '' && agreementDay(words, today) === undefined;
    if (unread && state.doubted !== words.wanneer) return { state: { ...state, doubted: words.wanneer } };
    return listed(state, withEntry(state));
  };

  const settle = (state: AgreementsState): readonly Move[] => {
    const words = entryWords(state.entry);
    if (!state.touched) return [];
    if (isBlankEntry(words)) return handOver(state.items);
    const made = handOver(withEntry(state));
    const unread = words.wanneer !== '' && agreementDay(words, today) === undefined;
    // The day goes along as words; when she comes back it stands in its field again, as she typed it.
    return unread ? [...made, halfTyped(state)] : made;
  };

  const halfTyped = ({ items, editing, entry }: AgreementsState): Move => {
    const { wat, wie, wanneer } = entryWords(entry);
    const others = items.filter((_, index) => index !== editing);
    return typing(asked, answerOf([...others, { wat, wie, ...(wanneer !== '' && { wanneer }) }]));
  };

  const enterField = (state: AgreementsState, field: EntryField): AgreementsStep => {
    const words = entryWords(state.entry);
    if (isBlankEntry(words)) {
      return state.editing === undefined ? goOn(state, settle(state)) : without(state, state.editing);
    }
    const next = ENTRY_FIELDS[ENTRY_FIELDS.indexOf(field) + 1];
    return next === undefined ? complete(state) : { state: { ...state, focus: next } };
  };

  const fieldBefore = (state: AgreementsState, field: EntryField): AgreementsState['focus'] =>
    ENTRY_FIELDS[ENTRY_FIELDS.indexOf(field) - 1] ??
    (state.items.length > 0 ? state.items.length - 1 : 'wat');

  const inField = (
    state: AgreementsState,
    field: EntryField,
    event: TypedEvent,
    space: Space,
  ): AgreementsStep | undefined => {
    if (event.type === 'key') {
      const after = ENTRY_FIELDS[ENTRY_FIELDS.indexOf(field) + 1];
      if (event.name === 'enter') return enterField(state, field);
      if (event.name === 'up') return { state: { ...state, focus: fieldBefore(state, field) } };
      if (event.name === 'down') return { state: { ...state, focus: after ?? field } };
      if (event.name === 'tab') return { state: { ...state, focus: after ?? 'wat' } };
      const undoes = event.name === 'z' && event.ctrl && state.entry[field].past.length === 0;
      if (undoes) return restored(state);
    }
    const before = state.entry[field];
    const next = pressField(before, event, space.width - LABEL_WIDTH, true);
    return (
      next && {
        state: {
          ...state,
          entry: { ...state.entry, [field]: next },
          touched: state.touched || !sameText(before, next),
        },
      }
    );
  };

  const restored = (state: AgreementsState): AgreementsStep => {
    const items = state.past.at(-1);
    if (!items) return { state };
    return { state: { ...state, items, past: state.past.slice(0, -1) }, moves: handOver(items) };
  };

  const onItem = (
    state: AgreementsState,
    index: number,
    event: TypedEvent,
    space: Space,
  ): AgreementsStep | undefined => {
    // Typing on the list begins a new one.
    if (event.type !== 'key') return inField({ ...state, focus: 'wat' }, 'wat', event, space);
    switch (event.name) {
      case 'enter':
        return edit(state, index);
      case 'up':
        return { state: { ...state, focus: Math.max(0, index - 1) } };
      case 'down':
      case 'tab':
        return { state: { ...state, focus: index + 1 < state.items.length ? index + 1 : 'wat' } };
      case 'backspace':
      case 'delete':
        return without(state, index);
      case 'z':
        return event.ctrl ? restored(state) : undefined;
      default:
        return undefined;
    }
  };

  const reduce = (state: AgreementsState, event: TypedEvent, space: Space): AgreementsStep | undefined =>
    typeof state.focus === 'number'
      ? onItem(state, state.focus, event, space)
      : inField(state, state.focus, event, space);

  return {
    initial: begin(),
    reduce,
    settle,
    typing: (state) => (state.touched ? halfTyped(state) : undefined),
    takesText: () => true,
    writing: ({ focus, entry }) => typeof focus !== 'number' && !isEmptyField(entry[focus]),
    free(state) {
      const { focus, entry } = state;
      // A day is no free text.
      if (focus !== 'wat' && focus !== 'wie') return undefined;
      return {
        name: focus,
        field: entry[focus],
        manyLines: false,
        with: (field) => ({ ...state, entry: { ...entry, [focus]: field }, touched: true }),
      };
    },
    view: (state, space) => ({
      ...questionRows(asked, space.width),
      ...agreementsView(
        state,
        { today, next: nextKey(draft, state.items.length > 0 || isKept(draft, asked)) },
        space,
      ),
    }),
    topic: () => topicOf(question, KEYS_HERE.agreements),
  };
};
