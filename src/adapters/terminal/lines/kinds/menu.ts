import type { Choice } from '../../../../ports/terminal.ts';
import { LABELS, notAmong, OPENING_MENU, orType, TYPE_HERE } from '../../../../texts/lines.ts';
import { chosenBy, numbered } from '../asking.ts';
import type { Desk } from '../desk.ts';
import type { Went } from '../prompt.ts';
import { inSentence, spoken, withCapital, withoutStop } from '../spoken.ts';

/** A choice that stands outside a form. */
export const askChoice = async <Value extends string>(
  desk: Desk,
  choice: Choice<Value>,
): Promise<{ readonly type: 'chosen'; readonly value: Value } | Exclude<Went, string>> => {
  const { title, intro, options, explanation, standard, atOnce = [] } = choice;
  const standing = options.find(({ value }) => value === standard);
  desk.say(
    ...(intro.length > 0 ? ['', ...intro] : []),
    '',
    [['title', spoken(title)]],
    ...(explanation === undefined ? [] : [explanation]),
    ...numbered(options.map(({ text, aside }) => (aside ? `${text} (${spoken(aside)})` : text))),
    ...atOnce.map(({ key, does }) => orType(key, does)),
  );
  desk.once(OPENING_MENU);
  for (;;) {
    const given = await desk.read({
      label: LABELS.choice,
      takes: 'choice',
      ...(standing && { enter: withoutStop(inSentence(spoken(standing.text))) }),
      topic: { title, ...(explanation !== undefined && { explanation }), here: TYPE_HERE.menu },
    });
    if (given.type === 'left' && typeof given.went === 'object') return given.went;
    // The overview does not work in a menu, and back only where the choice says where to.
    if (given.type === 'left' && choice.back !== undefined) return { type: 'chosen', value: choice.back };
    const said = given.type === 'line' ? given.text : '';
    if (said.trim() === '') return { type: 'chosen', value: standard };
    const taken = atOnce.find(({ key, does }) => [key, does].includes(said.trim().toLowerCase()));
    if (taken) return { type: 'chosen', value: taken.value };
    const option = options[chosenBy(said, options) ?? -1];
    if (option) {
      desk.say(`${withCapital(withoutStop(spoken(option.text)))}.`);
      return { type: 'chosen', value: option.value };
    }
    desk.say(notAmong(1, options.length));
  }
};
