import { describe, expect, it } from 'vitest';
import { readingBody } from '../../../../src/adapters/terminal/screens/lees.ts';
import { AIDS, askedAs, questionOf, useQuestion } from './support.ts';

const long = Array.from({ length: 40 }, (_, index) => `Regel ${index + 1} van het verhaal.`).join('\n');

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
  });
});
