import { writeFileSync } from 'node:fs';
import { pressInField } from '../../../../src/adapters/terminal/field-keys.ts';
import { fieldView } from '../../../../src/adapters/terminal/field-view.ts';
import { createHost } from '../../../../src/adapters/terminal/host.ts';
import { openKeyboard } from '../../../../src/adapters/terminal/keyboard.ts';
import { lookOf } from '../../../../src/adapters/terminal/look.ts';
import type { Screen } from '../../../../src/adapters/terminal/screen.ts';
import { createField, fieldText, type TextField } from '../../../../src/adapters/terminal/text-field.ts';

/** How a text screen ended, and what stood in its field. */
type Ended = { readonly how: string; readonly text: string };
type Keep = { readonly keep: string };

const look = lookOf({ isTty: true, env: process.env });
const HINT = look.style.quiet('  Enter verder');

/** A field under a title, with what was kept of it at the bottom. */
const textScreen = (title: string): Screen<{ field: TextField; kept: string }, Ended, Keep, string> => ({
  init: { field: createField(), kept: '' },
  takesText: () => true,
  gone: ({ field }, reason) => ({ how: reason, text: fieldText(field) }),
  reduce(state, event, { columns }) {
    const text = fieldText(state.field);
    if (event.type === 'tick') return { state, effects: text === state.kept ? [] : [{ keep: text }] };
    if (event.type === 'result') return { state: { ...state, kept: event.result } };
    if (event.type === 'key' && event.name === 'enter') return { reply: { how: 'enter', text } };
    if (event.type === 'key' && event.name === 'c' && event.ctrl) return { reply: { how: 'ctrl-c', text } };
    const field = pressInField(state.field, event, { width: columns - 4, height: 10 });
    return { state: field === undefined ? state : { ...state, field } };
  },
  view({ field, kept }, { columns, rows }) {
    const { rows: shown } = fieldView(field, columns - 4, rows - 5);
    const drawn = shown.map((row) =>
      row.type === 'text' ? `  ${row.text}` : `  ${row.before}${look.style.caret(row.under)}${row.after}`,
    );
    return { lines: [look.style.title(title), '', ...drawn, '', HINT, `bewaard: ${kept.length}`] };
  },
});

/** Keeps every letter as a mark. */
const points: Screen<readonly string[], readonly string[]> = {
  init: [],
  takesText: () => false,
  gone: (state) => state,
  reduce(state, event) {
    if (event.type === 'key' && event.name === 'enter') return { reply: state };
    return { state: event.type === 'text' ? [...state, event.text] : state };
  },
  view: (state) => ({ lines: ['Punten', '', `gekozen: ${state.join(' ')}`] }),
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A conversation of these screens; writes what became of each to the file that RESULT names. */
const converse = async (screens: readonly string[]): Promise<void> => {
  const { GAP = '0', EARLY, RESULT = '' } = process.env;
  const warnings: string[] = [];
  process.on('warning', ({ name }) => warnings.push(name));
  if (EARLY !== undefined) {
    process.stderr.write('straks\n');
    await wait(Number(EARLY));
  }
  const keyboard = openKeyboard(process);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => keyboard.interrupt(signal));
  const host = createHost({ keyboard, output: process.stderr });
  const replies: unknown[] = [];
  for (const [index, kind] of screens.entries()) {
    const shown =
      kind === 'punten'
        ? host.show(points, () => undefined)
        : host.show(textScreen(`Vraag ${index + 1}`), ({ keep }) => keep);
    replies.push(await shown);
    await wait(Number(GAP));
  }
  host.clear();
  await keyboard.close();
  writeFileSync(RESULT, JSON.stringify({ replies, warnings }));
};

void converse(process.argv.slice(2));
