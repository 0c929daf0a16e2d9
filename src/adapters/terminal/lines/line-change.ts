import { normaliseText } from '../../../domain/text.ts';
import { ENTER, LABELS, lineLabel, notAmong, WRITING } from '../../../texts/lines.ts';
import { chosenBy, numbered } from './asking.ts';
import type { Desk } from './desk.ts';
import type { Went } from './prompt.ts';
import type { WritingTask } from './writing.ts';

/** `back`: to the text. */
interface Changed {
  readonly lines: readonly string[];
  readonly went: Went;
}

/** Asks which line is to be changed; nothing where none is. */
const askWhich = async (
  desk: Desk,
  { topic }: Pick<WritingTask, 'topic'>,
  lines: readonly string[],
): Promise<number | Went> => {
  desk.say(...numbered(lines), WRITING.which);
  for (;;) {
    const given = await desk.read({
      label: LABELS.line,
      takes: 'choice',
      enter: ENTER.unchanged,
      topic,
      inner: true,
    });
    if (given.type === 'left') return given.went;
    const number = given.type === 'line' ? given.text.trim() : '';
    if (number === '') return 'back';
    const at = chosenBy(
      number,
      lines.map((text) => ({ text })),
    );
    if (at !== undefined) return at;
    desk.say(notAmong(1, lines.length));
  }
};

/** Changes one line of a text; an empty line goes. Gives the lines as they are then, and how she left. */
export const changeLine = async (
  desk: Desk,
  task: Pick<WritingTask, 'topic' | 'half'>,
  lines: readonly string[],
): Promise<Changed> => {
  const at = await askWhich(desk, task, lines);
  if (typeof at !== 'number') return { lines, went: at };
  desk.say(WRITING.erase);
  const given = await desk.read({
    label: lineLabel(at + 1),
    takes: 'line',
    begin: lines[at] ?? '',
    topic: task.topic,
    inner: true,
    half: (text) =>
      text === lines[at] ? undefined : task.half(normaliseText(lines.with(at, text).join('\n'))),
  });
  const [text, went] =
    given.type === 'left'
      ? [given.half, given.went]
      : [given.type === 'line' ? given.text : '', 'back' as const];
  if (text === lines[at]) return { lines, went };
  if (text !== '') return { lines: lines.with(at, text), went };
  // An empty line that was entered goes; one that was only left had nothing to say.
  return { lines: given.type === 'left' ? lines : lines.toSpliced(at, 1), went };
};
