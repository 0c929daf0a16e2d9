import { isKey, type Key } from './keys.ts';
import type { Pty } from './pty.ts';
import type { Mode } from './scenario.ts';
import { fail } from './fail.ts';

/** What a person can do at the terminal; every stroke passes here, so that it can be recorded and broken off. */
export interface Hands {
  readonly pty: Pty;
  /** Types text of an answer: it counts as half-typed until the next key that is no text. */
  type(text: string): Promise<void>;
  /** Types what is no text of an answer: a mark, the number of a choice, a command. */
  tap(text: string): Promise<void>;
  /** Presses a key, without waiting for what comes of it. */
  press(key: Key): Promise<void>;
  paste(text: string): Promise<void>;
  /** Presses Enter and waits until the program has nothing more to say, as a person does. */
  enter(): Promise<void>;
  /** Waits until the program has nothing more to say. */
  settle(): Promise<void>;
  /** What stands before her: the window, or in line mode what was said since her last line. */
  look(): string;
}

/** `text` is what stands behind the name of the action, `lines` the same with the block below it. */
export type Deed = (hands: Hands, text: string, lines: readonly string[]) => Promise<void>;

/** What an action comes down to in each mode; absent where a mode has no way to do it. */
export interface Action extends Readonly<Partial<Record<Mode, Deed>>> {
  /** It may have lines below it that begin with `|`. */
  readonly takesLines?: true;
}

/** The glyph before the row where the cursor is. */
const CARET = '›';
const MOST_ROWS = 60;

const keys =
  (...pressed: readonly Key[]): Deed =>
  async (hands) => {
    for (const key of pressed) await hands.press(key);
  };

const line = async (hands: Hands, text: string): Promise<void> => {
  await hands.type(text);
  await hands.enter();
};

const tapLine = async (hands: Hands, text: string): Promise<void> => {
  await hands.tap(text);
  await hands.enter();
};

const word =
  (text: string): Deed =>
  (hands) =>
    tapLine(hands, text);

/** A line of an answer as it is typed in line mode: what would be taken for a command or the end is doubled. */
const escaped = (text: string): string =>
  text.startsWith(':') ? `:${text}` : /^\.+$/.test(text) ? `.${text}` : text;

const inBoth = (deed: Deed): Action => ({ screen: deed, lines: deed });

const rowWithCaret = (hands: Hands): string =>
  hands
    .look()
    .split('\n')
    .find((row) => row.includes(CARET)) ?? '';

/** Walks with the arrow keys until the row with the caret holds this text. */
const goTo = async (hands: Hands, text: string): Promise<void> => {
  let key: Key = 'down';
  let turned = false;
  for (let presses = 0; presses < MOST_ROWS; presses += 1) {
    const row = rowWithCaret(hands);
    if (row.includes(text)) return;
    await hands.press(key);
    await hands.settle();
    if (rowWithCaret(hands) !== row) continue;
    // The end of a list that does not go round.
    if (turned) break;
    turned = true;
    key = 'up';
  }
  fail(`No row with ${CARET} could be brought to «${text}».`);
};

/** The number before a choice in line mode. */
const numberOf = (hands: Hands, text: string): string => {
  const rows = [...hands.look().matchAll(/^\s*(\d+)\s*[.):·-]?\s+(.*)$/gm)];
  return (
    rows.findLast(([, , choice = '']) => choice.includes(text))?.[1] ??
    fail(`No numbered choice holds «${text}».`)
  );
};

const listOf = (text: string): string[] => text.split(',').map((part) => part.trim());

const choose: Action = {
  screen: async (hands, text) => {
    await goTo(hands, text);
    await hands.enter();
  },
  lines: (hands, text) => tapLine(hands, numberOf(hands, text)),
};

/** `Goed beeld: aandacht` in two; a point is named by its short name or its number on the page. */
const pointAndRest = (text: string): readonly [point: string, rest: string] => {
  const cut = text.indexOf(':');
  return cut < 0
    ? fail(`Write «punt: …», not «${text}».`)
    : [text.slice(0, cut).trim(), text.slice(cut + 1).trim()];
};

const goToPoint = async (hands: Hands, point: string): Promise<void> => {
  if (!/^[1-9]$/.test(point)) return goTo(hands, point);
  await hands.tap(point);
  await hands.settle();
};

const markPoint: Action = {
  screen: async (hands, text) => {
    const [point, mark] = pointAndRest(text);
    await goToPoint(hands, point);
    await hands.tap(mark.slice(0, 1));
  },
  // Points are asked one after the other there; those before it are skipped.
  lines: async (hands, text) => {
    const [point, mark] = pointAndRest(text);
    for (let skipped = 0; !hands.look().includes(point); skipped += 1) {
      if (skipped === MOST_ROWS) fail(`The point «${point}» was not asked.`);
      await hands.enter();
    }
    await tapLine(hands, numberOf(hands, mark));
  },
};

const notePoint: Action = {
  screen: async (hands, text) => {
    const [point, note] = pointAndRest(text);
    await goToPoint(hands, point);
    await hands.press('t');
    await hands.settle();
    await line(hands, note);
  },
};

const fill: Action = {
  screen: line,
  lines: (hands, text) => line(hands, escaped(text)),
};

const answer: Action = {
  takesLines: true,
  screen: async (hands, _, lines) => {
    for (const [index, part] of lines.entries()) {
      if (index > 0) await hands.press('ctrl+j');
      await hands.type(part);
    }
    await hands.enter();
  },
  lines: async (hands, _, lines) => {
    for (const part of lines) await line(hands, escaped(part));
    await tapLine(hands, '.');
  },
};

const skip: Action = inBoth((hands) => hands.enter());

/** Everything that may stand behind `>`: the one place that knows which keys and which lines the product takes. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  volgende: skip,
  overslaan: skip,
  bewaar: skip,
  terug: { screen: keys('ctrl+b'), lines: word(':terug') },
  overzicht: { screen: keys('ctrl+o'), lines: word(':overzicht') },
  stop: { screen: keys('ctrl+s'), lines: word(':stop') },
  uitleg: { screen: keys('f1'), lines: word(':uitleg') },
  'sluit uitleg': { screen: keys('enter'), lines: async () => undefined },
  veilig: { screen: keys('f1', 's'), lines: word(':veilig') },
  antwoord: answer,
  'vul in': fill,
  als: fill,
  dan: fill,
  kies: choose,
  'ga naar': choose,
  vink: {
    screen: async (hands, text) => {
      for (const choice of listOf(text)) {
        await goTo(hands, choice);
        await hands.press('space');
      }
      await hands.enter();
    },
    lines: (hands, text) =>
      tapLine(
        hands,
        listOf(text)
          .map((choice) => numberOf(hands, choice))
          .join(' '),
      ),
  },
  cijfer: inBoth(tapLine),
  punt: markPoint,
  notitie: notePoint,
  toets: inBoth(async (hands, text) => {
    for (const name of text.split(/\s+/))
      await hands.press(isKey(name) ? name : fail(`There is no key «${name}».`));
  }),
  typ: inBoth((hands, text) => hands.type(text)),
  regel: inBoth(line),
  plak: { takesLines: true, ...inBoth((hands, _, lines) => hands.paste(lines.join('\n'))) },
  'breek af': inBoth(keys('ctrl+c')),
  'sluit venster': inBoth(async ({ pty }) => pty.closeWindow()),
  signaal: inBoth(async ({ pty }, text) => {
    const signals = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGKILL'] as const;
    pty.kill(signals.find((signal) => signal === text) ?? fail(`There is no signal «${text}» here.`));
  }),
};

/** The action that a line names, with the rest of the line; the longest name wins. */
export const actionIn = (
  actions: Readonly<Record<string, Action>>,
  text: string,
): { readonly name: string; readonly action: Action; readonly rest: string } => {
  const names = Object.keys(actions).toSorted((a, b) => b.length - a.length);
  const name = names.find((candidate) => text === candidate || text.startsWith(`${candidate} `));
  const action = name === undefined ? undefined : actions[name];
  if (name === undefined || !action) {
    return fail(`«> ${text}» is no action; there are: ${Object.keys(actions).join(', ')}.`);
  }
  return { name, action, rest: text.slice(name.length).trim() };
};
