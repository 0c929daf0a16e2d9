import { describe, expect, it } from 'vitest';
import { agreementsBody } from '../../../../src/adapters/terminal/screens/afspraken.ts';
import { planBody } from '../../../../src/adapters/terminal/screens/als-dan.ts';
import { keuzeBody } from '../../../../src/adapters/terminal/screens/keuze.ts';
import { pointsBody } from '../../../../src/adapters/terminal/screens/points.ts';
import { schaalBody } from '../../../../src/adapters/terminal/screens/schaal.ts';
import { textBody } from '../../../../src/adapters/terminal/screens/text.ts';
import { AIDS, askedAs, EMPTY_DRAFT, questionOf, useQuestion } from './support.ts';

const WORKS = { editor: () => true };
const asked = askedAs('open', { text: 'Wat ging goed?' });
const open = (
  around: Parameters<typeof useQuestion>[2] = WORKS,
): ReturnType<typeof useQuestion<ReturnType<typeof textBody>['initial']>> =>
  useQuestion(textBody(questionOf(asked)), {}, around);

const half = (text: string): object => ({ type: 'typing', key: 'vraag', answer: { kind: 'open', text } });
const answer = (text: string): object => ({ type: 'answered', key: 'vraag', answer: { kind: 'open', text } });

describe('Ctrl+E', () => {
  it('first keeps what is half typed, and gives the text to her editor', () => {
    const used = open().press('een', 'Ctrl+J', 'twee', 'Ctrl+E');
    expect(used.moves).toEqual([half('een\ntwee')]);
    expect(used.left).toBeUndefined();
    expect(used.errand).toMatchObject({ text: 'een\ntwee', name: 'vraag' });
  });

  it('keeps what she saves there as half typed', () => {
    const { errand } = open().press('een', 'Ctrl+E');
    expect(errand?.half('heel veel meer')).toEqual(half('heel veel meer'));
  });

  it('brings back the text of the editor, which Ctrl+Z takes back', () => {
    const used = open().press('een', 'Ctrl+E').closeEditor({ text: 'regel 1\n\nregel 3' });
    expect(used.shown()).toMatch(/regel 1\n.*\n.*regel 3/);
    expect(used.press('!', 'Enter').moves.at(-1)).toEqual(answer('regel 1\n\nregel 3!'));
    const back = open().press('een', 'Ctrl+E').closeEditor({ text: 'twee' }).press('Ctrl+Z', 'Enter');
    expect(back.moves.at(-1)).toEqual(answer('een'));
  });

  it('keeps what came back half typed at the next tick, also when she goes at once', () => {
    expect(open().press('een', 'Ctrl+E').closeEditor({ text: 'twee' }).tick().moves.at(-1)).toEqual(
      half('twee'),
    );
    const gone = open().press('Ctrl+E').closeEditor({ text: 'alleen daar geschreven' }).press('Ctrl+C');
    expect(gone.moves).toEqual([half('alleen daar geschreven')]);
  });

  it('stands there as it was when nothing changed, with what there is to say until the next key', () => {
    const used = open().press('een', 'Ctrl+E').closeEditor({ message: 'De editor foo is er niet.' });
    expect(used.shown()).toMatch(/een[^]*De editor foo is er niet\./);
    expect(used.press('!').shown()).not.toContain('foo');
    expect(used.press('Enter').moves.at(-1)).toEqual(answer('een!'));
  });

  it('is shown at the foot only where it works and there is room, and in the explanation', () => {
    expect(open().shown()).toContain('Ctrl+J nieuwe regel   Ctrl+E eigen editor');
    expect(open({ editor: () => false }).shown()).not.toContain('Ctrl+E');
    expect(open({}).shown()).not.toContain('Ctrl+E');
    expect(open().shown({ columns: 40, rows: 19 })).not.toContain('Ctrl+E');
    expect(open().press('F1').shown({ columns: 80, rows: 50 })).toContain(
      'dit antwoord schrijven in je eigen editor',
    );
    expect(open({}).press('F1').shown({ columns: 80, rows: 50 })).not.toContain('Ctrl+E');
  });

  it('does nothing where there can be no editor', () => {
    const used = open({}).press('een', 'Ctrl+E');
    expect([used.errand, used.moves]).toEqual([undefined, []]);
  });

  it.each([
    ['als', useQuestion(planBody(questionOf(askedAs('als-dan'))), {}, WORKS)],
    ['wat', useQuestion(agreementsBody(questionOf(askedAs('afspraken'))), {}, WORKS)],
  ])('says in a field of one line that it is for longer answers: %s', (_name, used) => {
    expect(used.press('Ctrl+E').shown()).toContain('Hier past één regel.');
    expect(used.errand).toBeUndefined();
    expect(used.shown()).not.toContain('Ctrl+E');
  });

  it.each([
    [
      'a choice',
      useQuestion(
        keuzeBody(questionOf(askedAs('keuze', { options: [{ id: 'a', text: 'A' }], noteText: 'Waarom?' }))),
        {},
        WORKS,
      ).press('1'),
      { kind: 'keuze', option: 'a', note: 'b\nc' },
    ],
    [
      'a scale',
      useQuestion(schaalBody(questionOf(askedAs('schaal', { noteText: 'Waarom?' }))), {}, WORKS).press(
        '7',
        'Enter',
      ),
      { kind: 'schaal', value: 7, note: 'b\nc' },
    ],
    [
      'a point',
      useQuestion(pointsBody([askedAs('punt', { short: 'Contact' })], EMPTY_DRAFT, AIDS), {}, WORKS).press(
        't',
      ),
      { kind: 'punt', note: 'b\nc' },
    ],
  ])('works in the note of %s', (_name, used, kept) => {
    used.press('a', 'Ctrl+E');
    expect(used.errand?.text).toBe('a');
    expect(used.errand?.half('b\nc')).toEqual({ type: 'typing', key: 'vraag', answer: kept });
    expect(used.closeEditor({ text: 'b\nc' }).press('Enter').moves.at(-1)).toEqual({
      type: 'answered',
      key: 'vraag',
      answer: kept,
    });
  });

  it('does nothing on a page of points where no note is open', () => {
    const used = useQuestion(
      pointsBody([askedAs('punt', { short: 'Contact' })], EMPTY_DRAFT, AIDS),
      {},
      WORKS,
    );
    expect(used.press('Ctrl+E').errand).toBeUndefined();
    expect(used.shown()).not.toContain('Ctrl+E');
  });
});
