import { describe, expect, it } from 'vitest';
import { readingBody } from '../../../../src/adapters/terminal/screens/lees.ts';
import { AIDS, askedAs, NARROW, questionOf, USUAL, useQuestion, WIDE } from './support.ts';

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Regel ${index + 1} van het verhaal.`).join('\n');
const long = lines(40);

describe('text to read', () => {
  it('goes on with Enter', () => {
    const used = useQuestion(readingBody(questionOf(askedAs('lees', { text: 'Lees dit.' }))));
    expect(used.shown()).toContain('Lees dit.');
    expect(used.press('Enter').left?.reply).toEqual({ type: 'next' });
  });

  it('is read to its end with the arrows', () => {
    const used = useQuestion(readingBody(questionOf(askedAs('lees', { text: long }))));
    expect(used.shown()).toContain('Regel 1 van');
    expect(used.shown()).not.toContain('Regel 40 van');
    expect(used.press('Down', 'Down', 'Down', 'Down', 'Down').shown()).toContain('Regel 40 van');
    expect(used.press('Up', 'Up', 'Up', 'Up', 'Up').shown()).toContain('Regel 1 van');
  });

  it('is read to its end before it is passed on to somebody else', () => {
    const aids = { ...AIDS, unkept: { confirm: 'verder' }, beneath: () => [...long.split('\n'), 'EINDE'] };
    const used = useQuestion(readingBody(questionOf(askedAs('lees', { text: 'Dit gaat mee.' }), { aids })));
    const seen = [used.shown()];
    while (!used.press('Enter').left && seen.length < 20) seen.push(used.shown());
    expect(seen[0]).toContain('Enter verder lezen');
    expect(seen.at(-1)).toContain('EINDE');
    expect(seen.slice(0, -1).join('\n')).not.toContain('EINDE');
    expect(seen.length).toBeLessThan(8);
    for (let line = 1; line <= 40; line += 1) expect(seen.join('\n')).toContain(`Regel ${line} van`);
  });

  it.each([NARROW, USUAL, WIDE])('says that there is more to read exactly where there is (%o)', (size) => {
    for (let count = 1; count < 50; count += 1) {
      const asked = askedAs('lees', { short: 'Een titel', text: lines(count) });
      const shown = useQuestion(readingBody(questionOf(asked))).shown(size);
      expect(shown.includes('↑↓ lezen')).toBe(!shown.includes(`Regel ${count} van`));
    }
  });

  it('gives up white before it has to be read in two', () => {
    const asked = askedAs('lees', { short: 'Een titel', text: lines(15) });
    expect(useQuestion(readingBody(questionOf(asked))).shown()).toContain('Regel 15 van');
  });

  it('leaves out no line when she reads on with the arrows, nor when she reads back', () => {
    const used = useQuestion(readingBody(questionOf(askedAs('lees', { text: long }))));
    for (const key of ['Down', 'Up']) {
      const seen = [used.shown()];
      for (let times = 0; times < 4; times += 1) seen.push(used.press(key).shown());
      for (let line = 1; line <= 40; line += 1) expect(seen.join('\n')).toContain(`Regel ${line} van`);
    }
  });

  it('takes Enter as on where all of it is in sight, also of what is passed on', () => {
    for (let count = 1; count < 30; count += 1) {
      const aids = { ...AIDS, unkept: { confirm: 'verder' }, beneath: () => lines(count).split('\n') };
      const used = useQuestion(readingBody(questionOf(askedAs('lees', { text: 'Dit gaat mee.' }), { aids })));
      const whole = used.shown().includes(`Regel ${count} van`);
      expect(used.shown().includes('Enter verder lezen')).toBe(!whole);
      expect(used.press('Enter').left !== undefined).toBe(whole);
    }
  });

  it('is read on with Enter before that leaves it, whatever it is', () => {
    for (const size of [NARROW, USUAL]) {
      const used = useQuestion(readingBody(questionOf(askedAs('lees', { text: long }))));
      expect(used.shown(size)).toContain('Enter verder lezen');
    }
    const used = useQuestion(readingBody(questionOf(askedAs('lees', { text: long }))));
    const seen = [used.shown()];
    while (!used.press('Enter').left && seen.length < 20) seen.push(used.shown());
    expect(used.left?.reply).toEqual({ type: 'next' });
    for (let line = 1; line <= 40; line += 1) expect(seen.join('\n')).toContain(`Regel ${line} van`);
  });
});
