import { describe, expect, it } from 'vitest';
import { keuzeBody } from '../../../../src/adapters/terminal/screens/keuze.ts';
import { askedAs, EMPTY_DRAFT, questionOf, useQuestion } from './support.ts';

const options = [
  { id: 'gelukt', text: 'gelukt', key: 'g' },
  { id: 'beetje', text: 'een beetje', key: 'b' },
  { id: 'niet', text: 'kwam er niet van', key: 'k' },
];
const chose = (option: string, note?: string): object => ({
  type: 'answered',
  key: 'vraag',
  answer: { kind: 'keuze', option, ...(note !== undefined && { note }) },
});
const plain = askedAs('keuze', { options });
const withNote = askedAs('keuze', { options, noteText: 'Wat merkte je?' });

describe('one choice', () => {
  it('goes out at its letter, at its number and at an arrow', () => {
    expect(useQuestion(keuzeBody(questionOf(plain))).press('b', '3', 'Up', 'Up').moves).toEqual([
      chose('beetje'),
      chose('niet'),
      chose('beetje'),
      chose('gelukt'),
    ]);
  });

  it('is skipped by Enter when nothing is chosen', () => {
    const used = useQuestion(keuzeBody(questionOf(plain))).press('Enter');
    expect(used.moves).toEqual([]);
    expect(used.left?.reply).toEqual({ type: 'next' });
  });

  it('takes what is proposed with Enter alone', () => {
    const used = useQuestion(keuzeBody(questionOf({ ...plain, standard: 'beetje' }))).press('Enter');
    expect(used.moves).toEqual([chose('beetje')]);
    expect(used.left?.reply).toEqual({ type: 'next' });
  });

  it('is not handed over when she only looks at what is proposed', () => {
    expect(
      useQuestion(keuzeBody(questionOf({ ...plain, standard: 'beetje' }))).press('Ctrl+B').moves,
    ).toEqual([]);
  });

  it('is taken back with Backspace', () => {
    const used = useQuestion(keuzeBody(questionOf(plain))).press('g', 'Backspace', 'Enter');
    expect(used.moves).toEqual([chose('gelukt'), { type: 'cleared', key: 'vraag' }]);
  });

  it('opens a note with Enter after a letter; the next Enter goes on', () => {
    const used = useQuestion(keuzeBody(questionOf(withNote))).press('g', 'Enter', 'hij keek op', 'Enter');
    expect(used.moves).toEqual([chose('gelukt'), chose('gelukt', 'hij keek op')]);
    expect(used.left?.reply).toEqual({ type: 'next' });
  });

  it('is corrected by another letter or number, and the note stays empty', () => {
    const used = useQuestion(keuzeBody(questionOf(withNote))).press('g', 'b', '3', 'Enter', 'Enter');
    expect(used.moves).toEqual([chose('gelukt'), chose('beetje'), chose('niet')]);
  });

  it('takes letters and digits as text in the note', () => {
    const used = useQuestion(keuzeBody(questionOf(withNote))).press('b', 'Enter', '2 keer gelachen', 'Enter');
    expect(used.moves).toEqual([chose('beetje'), chose('beetje', '2 keer gelachen')]);
  });

  it('loses no word that is typed or pasted too early: it begins the note', () => {
    const used = useQuestion(keuzeBody(questionOf(withNote))).press('g', 'hij keek');
    expect(used.paste(' op').press('Enter').moves).toEqual([chose('gelukt'), chose('gelukt', 'hij keek op')]);
    expect(useQuestion(keuzeBody(questionOf(withNote))).press('hij').moves).toEqual([]);
  });

  it('shows in the note how to come back to the choice, at every width', () => {
    const used = useQuestion(keuzeBody(questionOf(withNote))).press('g', 'Enter');
    for (const columns of [40, 60, 80, 200]) {
      expect(used.shown({ columns, rows: 19 })).toContain('↑ andere keuze');
    }
  });

  it('goes from an arrow to the note with Enter, and on with the next', () => {
    const used = useQuestion(keuzeBody(questionOf(withNote))).press('Down', 'Enter');
    expect(used.left).toBeUndefined();
    expect(used.press('Enter').left?.reply).toEqual({ type: 'next' });
    expect(used.moves).toEqual([chose('gelukt')]);
  });

  it('goes back from the note to the choice with the arrow up', () => {
    const used = useQuestion(keuzeBody(questionOf(withNote))).press('g', 'Enter', 'Up', 'b');
    expect(used.moves).toEqual([chose('gelukt'), chose('beetje')]);
  });

  it('goes back from an empty note with Backspace too', () => {
    const used = useQuestion(keuzeBody(questionOf(withNote))).press('g', 'Enter', 'Backspace', 'k');
    expect(used.moves).toEqual([chose('gelukt'), chose('niet')]);
  });

  it('hides the note as long as nothing is chosen', () => {
    const used = useQuestion(keuzeBody(questionOf(withNote)));
    expect(used.shown()).not.toContain('Wat merkte je?');
    expect(used.press('Down').shown()).toContain('Wat merkte je?');
  });

  it('keeps a half-typed note, and hands it over before she leaves', () => {
    const used = useQuestion(keuzeBody(questionOf(withNote)))
      .press('g', 'Enter', 'half')
      .tick()
      .press('Ctrl+O');
    expect(used.moves.slice(1)).toEqual([
      { type: 'typing', key: 'vraag', answer: { kind: 'keuze', option: 'gelukt', note: 'half' } },
      chose('gelukt', 'half'),
    ]);
  });

  it('stands on what was chosen before', () => {
    const draft = {
      ...EMPTY_DRAFT,
      answers: { vraag: { kind: 'keuze', option: 'niet', note: 'druk' } as const },
    };
    const used = useQuestion(keuzeBody(questionOf(withNote, { draft })));
    expect(used.shown()).toMatch(/› k {2}kwam er niet van[^]*druk/);
    expect(used.press('Enter').moves).toEqual([]);
  });

  it('shows the end of a story above it from the beginning of a sentence, and how to read the rest', () => {
    const story = Array.from(
      { length: 30 },
      (_, index) => `Zin ${index} is zo lang als een rij of iets langer.`,
    );
    const told = askedAs('keuze', {
      passage: story.join(' '),
      options: Array.from({ length: 9 }, (_, index) => ({ id: `${index}`, text: `Keuze ${index}` })),
    });
    const shown = useQuestion(keuzeBody(questionOf(told))).shown();
    expect(shown).toMatch(/… \? laat het hele verhaal zien\n +Zin \d+ is zo lang/);
    expect(shown).toContain('Keuze 8');
  });
});
