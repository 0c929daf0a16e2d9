import type { Choice } from '../../../ports/terminal.ts';
import { KEYS, KEYS_HERE } from '../../../texts/screens.ts';
import type { TypedEvent } from '../key-event.ts';
import type { Body, BodyStep } from './body.ts';
import { chosenBy, optionRows } from './choice-rows.ts';
import { BLANK, prose, wrapLine, type Row } from './rows.ts';

/** Where the keys are in a menu. */
export interface MenuState {
  readonly current: number;
  readonly afterOne: boolean;
}

/** What was chosen in a menu. */
export interface Chosen<Value extends string> {
  readonly type: 'chosen';
  readonly value: Value;
}

/** Rows that the keys and the white around them take. */
const AROUND = 5;
/** The same where there is as little white as can be. */
const LEAST_AROUND = 4;

interface Listed {
  readonly rows: readonly Row[];
  readonly spans: readonly (readonly [first: number, last: number])[];
}

/** The options, each with its number; one that stands apart has its letter there, and white under it. */
const listed = <Value extends string>({ options }: Choice<Value>, current: number, width: number): Listed => {
  let number = 0;
  const shown = options.map(({ text, aside, key = '', isApart }) => ({
    key: isApart ? key : String((number += 1)),
    text,
    ...(aside !== undefined && { aside }),
  }));
  const { rows, spans } = optionRows(shown, current, width);
  const [first] = spans;
  if (!options[0]?.isApart || !first) return { rows, spans };
  const [from, to] = first;
  return {
    rows: [...rows.slice(from, to + 1), BLANK, ...rows.slice(to + 1)],
    spans: spans.map((span, index) => (index === 0 ? span : [span[0] + 1, span[1] + 1])),
  };
};

/** The same with what stands beside the options only where the keys are: rather more choices in sight. */
const withoutAsides = <Value extends string>(choice: Choice<Value>, current: number): Choice<Value> => ({
  ...choice,
  options: choice.options.map((option, index) => {
    const { aside: _aside, ...rest } = option;
    return index === current ? option : rest;
  }),
});

/** What stands above the options, from all of it to what cannot be missed; what goes is in the explanation, or white. */
const headsOf = <Value extends string>(
  { intro, title, explanation }: Choice<Value>,
  width: number,
): readonly (readonly Row[])[] => {
  const above = intro.flatMap((line) => wrapLine(line, width));
  const close = above.filter((row) => row.length > 0);
  const asks = prose(title, width, 'title');
  const explained = explanation === undefined ? [] : prose(explanation, width, 'quiet');
  const white = above.length > 0 ? [BLANK] : [];
  return [
    [...above, ...white, ...asks, ...explained],
    [...close, ...white, ...asks, ...explained],
    [...close, ...white, ...asks],
  ];
};

/** A choice that stands outside a form. */
export const menuBody = <Value extends string>(choice: Choice<Value>): Body<MenuState, Chosen<Value>> => {
  type MenuStep = BodyStep<MenuState, Chosen<Value>>;
  const { options, atOnce = [] } = choice;
  const last = options.length - 1;
  const numbered = options.filter(({ isApart }) => !isApart);

  const take = (state: MenuState, value: Value): MenuStep => ({
    state,
    leave: { reply: { type: 'chosen', value } },
  });

  const moveTo = (current: number, afterOne = false): MenuStep => ({
    state: { current: Math.max(0, Math.min(last, current)), afterOne },
  });

  const enter = (state: MenuState): MenuStep => take(state, options[state.current]?.value ?? choice.standard);

  /** A letter that chooses, or goes to an option; a digit in the order shown. */
  const type = (state: MenuState, text: string): MenuStep | undefined => {
    const letter = text.toLowerCase();
    const taken = atOnce.find(({ key }) => key === letter);
    if (taken) return take(state, taken.value);
    const named = options.findIndex(({ key }) => key === letter);
    if (named >= 0) return moveTo(named);
    const index = chosenBy(
      text,
      numbered.map(() => ({})),
      state.afterOne,
    );
    const option = index === undefined ? undefined : numbered[index];
    return option && moveTo(options.indexOf(option), index === 0);
  };

  const press = (state: MenuState, name: string): MenuStep | undefined => {
    switch (name) {
      case 'enter':
        return enter(state);
      case 'up':
      case 'left':
        return moveTo(state.current - 1);
      case 'down':
      case 'right':
      case 'tab':
        return moveTo(state.current + 1);
      case 'home':
        return moveTo(0);
      case 'end':
        return moveTo(last);
      default:
        return undefined;
    }
  };

  return {
    initial: {
      current: Math.max(
        0,
        options.findIndex(({ value }) => value === choice.standard),
      ),
      afterOne: false,
    },
    reduce(state, event: TypedEvent) {
      if (event.type === 'text') return type(state, event.text);
      return event.type === 'key' && !event.ctrl && !event.alt ? press(state, event.name) : undefined;
    },
    settle: () => [],
    typing: () => undefined,
    takesText: () => false,
    writing: () => false,
    view({ current }, space) {
      const { width } = space;
      const heads = headsOf(choice, width);
      const whole = listed(choice, current, width);
      const fits = (heads[0]?.length ?? 0) + whole.rows.length + AROUND <= space.rows;
      const { rows, spans } = fits ? whole : listed(withoutAsides(choice, current), current, width);
      const head =
        heads.find(({ length }) => length + rows.length + LEAST_AROUND <= space.rows) ?? heads.at(-1) ?? [];
      return {
        head,
        main: rows,
        focus: spans[current] ?? [0, 0],
        together: true,
        keys: [KEYS.take, KEYS.walk, ...atOnce.map(({ key, does }) => [key, does] as const)],
      };
    },
    topic: () => ({
      title: choice.title,
      ...(choice.explanation !== undefined && { explanation: choice.explanation }),
      keys: [...KEYS_HERE.menu, ...atOnce.map(({ key, does }) => [key, does] as const)],
    }),
  };
};
