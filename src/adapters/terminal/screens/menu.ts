import type { Choice } from '../../../ports.ts';
import { KEYS, KEYS_HERE } from '../../../texts/screens.ts';
import type { TypedEvent } from '../key-event.ts';
import type { Body, BodyStep } from './body.ts';
import { chosenBy, optionRows } from './choice-rows.ts';
import { prose, wrapLine } from './rows.ts';

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

/** A choice that stands outside a form. */
export const menuBody = <Value extends string>(choice: Choice<Value>): Body<MenuState, Chosen<Value>> => {
  type MenuStep = BodyStep<MenuState, Chosen<Value>>;
  const { options } = choice;
  const last = options.length - 1;

  const moveTo = (current: number, afterOne = false): MenuStep => ({
    state: { current: Math.max(0, Math.min(last, current)), afterOne },
  });

  const enter = (state: MenuState): MenuStep => {
    const option = options[state.current];
    return { state, leave: { reply: { type: 'chosen', value: option?.value ?? choice.standard } } };
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
      if (event.type === 'text') {
        const index = chosenBy(
          event.text,
          options.map(() => ({})),
          state.afterOne,
        );
        return index === undefined ? undefined : moveTo(index, index === 0);
      }
      return event.type === 'key' && !event.ctrl && !event.alt ? press(state, event.name) : undefined;
    },
    settle: () => [],
    typing: () => undefined,
    takesText: () => false,
    writing: () => false,
    view({ current }, { width }) {
      const numbered = options.map(({ text, aside }, index) => ({
        key: String(index + 1),
        text,
        ...(aside !== undefined && { aside }),
      }));
      const { rows, spans } = optionRows(numbered, current, width);
      return {
        head: [
          ...choice.intro.flatMap((line) => wrapLine(line, width)),
          ...(choice.intro.length > 0 ? [[]] : []),
          ...prose(choice.title, width, 'title'),
          ...(choice.explanation === undefined ? [] : prose(choice.explanation, width, 'quiet')),
        ],
        main: rows,
        focus: spans[current] ?? [0, 0],
        keys: [KEYS.take, KEYS.move],
      };
    },
    topic: () => ({
      title: choice.title,
      ...(choice.explanation !== undefined && { explanation: choice.explanation }),
      keys: KEYS_HERE.menu,
    }),
  };
};
