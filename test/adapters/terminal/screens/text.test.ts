import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBody } from '../../../../src/adapters/terminal/screens/text.ts';
import { normaliseText } from '../../../../src/domain/text.ts';
import { askedAs, EMPTY_DRAFT, questionOf, useQuestion } from './support.ts';

const asked = askedAs('open', { text: 'Wat ging goed?', example: 'Ze bleef zitten.' });
const answer = (text: string): object => ({ type: 'answered', key: 'vraag', answer: { kind: 'open', text } });
const half = (text: string): object => ({ type: 'typing', key: 'vraag', answer: { kind: 'open', text } });
const open = (part: Parameters<typeof questionOf>[1] = {}): ReturnType<typeof useQuestion> =>
  useQuestion(textBody(questionOf(asked, part)));

describe('an answer in her own words', () => {
  it('is handed over at Enter, and may have several lines', () => {
    const used = open().press('goed', 'Ctrl+J', 'gesprek', 'Enter');
    expect(used.moves).toEqual([answer('goed\ngesprek')]);
    expect(used.left?.reply).toEqual({ type: 'next' });
  });

  it('is skipped by Enter alone, without a trace', () => {
    const used = open().press('Enter');
    expect(used.moves).toEqual([]);
    expect(used.left?.reply).toEqual({ type: 'next' });
  });

  it('is cleared when all text goes', () => {
    const draft = { ...EMPTY_DRAFT, answers: { vraag: { kind: 'open', text: 'a' } as const } };
    expect(open({ draft }).press('Backspace', 'Enter').moves).toEqual([{ type: 'cleared', key: 'vraag' }]);
  });

  it('is not written again when it did not change', () => {
    const draft = { ...EMPTY_DRAFT, answers: { vraag: { kind: 'open', text: 'staat er al' } as const } };
    expect(open({ draft }).press('Enter').moves).toEqual([]);
  });

  it('is kept half typed, once per change', () => {
    expect(open().press('hal').tick().tick().press('f').tick().moves).toEqual([half('hal'), half('half')]);
  });

  it.each([
    ['Ctrl+B', { type: 'back' }],
    ['Shift+Tab', { type: 'back' }],
    ['Ctrl+O', { type: 'overview' }],
  ])('is handed over before %s', (key, reply) => {
    const used = open().press('half', key);
    expect(used.moves).toEqual([answer('half')]);
    expect(used.left?.reply).toEqual(reply);
  });

  it.each([
    ['Ctrl+S', { type: 'stopped' }],
    ['Ctrl+C', { type: 'gone', reason: 'ctrl-c' }],
  ])('is kept half typed at %s', (key, reply) => {
    const used = open().press('half', key);
    expect(used.moves).toEqual([half('half')]);
    expect(used.left?.reply).toEqual(reply);
  });

  it('goes on from half-typed text, which goes before an earlier answer', () => {
    const draft = {
      ...EMPTY_DRAFT,
      answers: { vraag: { kind: 'open', text: 'eerst' } as const },
      typing: { vraag: { kind: 'open', text: 'nu half' } as const },
    };
    expect(open({ draft }).press('Enter').moves).toEqual([answer('nu half')]);
  });

  it('stays when it is refused, with the sentence under it, until she types', () => {
    const used = useQuestion(textBody(questionOf(asked)), { refuses: () => 'Dat lijkt op een nummer.' });
    used.press('123', 'Enter');
    expect(used.left).toBeUndefined();
    expect(used.shown()).toContain('Dat lijkt op een nummer.');
    expect(used.shown()).toContain('123');
    expect(used.press('4').shown()).not.toContain('Dat lijkt op een nummer.');
  });

  it('never holds her back on the way to the screen before', () => {
    const used = useQuestion(textBody(questionOf(asked)), { refuses: () => 'Nee.' });
    expect(used.press('123', 'Ctrl+B').left?.reply).toEqual({ type: 'back' });
  });

  it('takes a paste whole', () => {
    expect(open().paste('een\n\ntwee').press('Enter').moves).toEqual([answer('een\n\ntwee')]);
  });

  it('hands over what was typed, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [move] = open().paste(text).press('Enter').moves;
        const said = move?.type === 'answered' && move.answer.kind === 'open' ? move.answer.text : '';
        expect(said).toBe(normaliseText(text));
      }),
    );
  });

  it('undoes a word with Ctrl+Z', () => {
    expect(open().press('een twee', 'Ctrl+Z', 'Enter').moves).toEqual([answer('een')]);
  });

  it('is written under the text that it is about, with the key that shows it while she writes', () => {
    const passage = 'Sanna wil niet. '.repeat(80).trim();
    const used = useQuestion(textBody(questionOf({ ...asked, passage })));
    expect(used.shown()).toContain('… ? laat het hele verhaal zien');
    expect(used.shown()).toMatch(/Sanna wil[^]*Wat ging goed\?/);
    expect(used.press('a').shown()).toContain('… F1 laat het hele verhaal zien');
    expect(used.press('F1').shown()).toContain('Sanna wil niet.');
  });
});
