import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadWordList } from '../../../src/adapters/word-list.ts';
import { finderFor } from '../../../src/commands/talk/findings.ts';
import type { WordList } from '../../../src/domain/privacy/words/word-list.ts';
import type { Finder } from '../../../src/ports/terminal.ts';
import { dutchWords } from '../../domain/privacy/found.ts';
import { EMPTY_DRAFT } from '../../adapters/terminal/screens/support.ts';

/** Waits until the detector has loaded. */
const ready = (finder: Finder): Promise<boolean> =>
  vi.waitUntil(() => finder.look('').complete, { timeout: 5000 });

const SENTENCE = 'Zij vertelde over de stage in de keuken, één dag per week. ';
const seen = (finder: Finder, text: string): readonly string[] =>
  finder.look(text).found.map(({ tekst, code }) => `${tekst} ${code}`);

describe('looking along while she writes', () => {
  let finder: Finder;

  beforeAll(async () => {
    finder = finderFor(EMPTY_DRAFT, async () => dutchWords());
    await ready(finder);
  });

  it('finds what somebody can be recognised by, with the code that can take its place', () => {
    expect(seen(finder, 'Sanna kwam, haar nummer is 06 12345678.')).toEqual([
      'Sanna [NAAM-1]',
      '06 12345678 [TELEFOON-1]',
    ]);
    expect(finder.look('Ze was ziek en ging naar de moskee.')).toEqual({ found: [], complete: true });
  });

  it('has nothing to say before the word list is there, and replaces what may never be kept all the same', async () => {
    let arrive = (_words: WordList): void => undefined;
    const early = finderFor(EMPTY_DRAFT, () => new Promise((resolve) => (arrive = resolve)));
    expect(early.look('Sanna kwam.')).toEqual({ found: [], complete: false });
    expect(early.take('Sanna kwam, bsn 123456782.')).toMatchObject([{ tekst: '123456782', code: '[BSN]' }]);
    arrive(dutchWords());
    await ready(early);
    expect(early.look('Sanna kwam.')).toMatchObject({ found: [{ tekst: 'Sanna' }], complete: true });
  });

  it('finds what needs no word list when that is lost, and says once that it finds less', async () => {
    const weakened = vi.fn<() => void>();
    const without = finderFor(
      EMPTY_DRAFT,
      () => loadWordList('/nergens/woordenlijst.bin'),
      undefined,
      weakened,
    );
    await ready(without);
    expect(seen(without, 'Sanna belde 06 12345678.')).toEqual(['Sanna [NAAM-1]', '06 12345678 [TELEFOON-1]']);
    expect(weakened).toHaveBeenCalledOnce();
  });

  it('looks through a long text piece by piece, and finds each name at its place', () => {
    const text = `${`${SENTENCE.repeat(10)}Sanna kwam binnen.\n\n`.repeat(8)}${SENTENCE.repeat(200)}Amir belde.`;
    let looks = 1;
    let state = finder.look(text);
    while (!state.complete) {
      const next = finder.look(text);
      expect(next.found.length).toBeGreaterThanOrEqual(state.found.length);
      state = next;
      looks += 1;
    }
    expect(looks).toBeGreaterThan(2);
    expect(state.found).toHaveLength(9);
    for (const { tekst, start, eind } of state.found) expect(text.slice(start, eind)).toBe(tekst);
    expect(finder.take(text)).toEqual(state.found);
  });

  it('looks again only at the piece that changed', () => {
    const text = `Sanna kwam.\n\n${SENTENCE.repeat(60)}\n\n${SENTENCE.repeat(60)}`;
    while (!finder.look(text).complete);
    const changed = finder.look(`${text} Amir belde.`);
    expect(changed.complete).toBe(true);
    expect(changed.found.map(({ tekst }) => tekst)).toEqual(['Sanna', 'Amir']);
  });

  it('gives a person one code in all answers, also one that stands in the draft already', async () => {
    const draft = {
      ...EMPTY_DRAFT,
      answers: { een: { kind: 'open', text: '[NAAM-1] kwam te laat.' } as const },
    };
    const resumed = finderFor(draft, async () => dutchWords());
    await ready(resumed);
    expect(resumed.take('Sanna en Amir.').map(({ code }) => code)).toEqual(['[NAAM-2]', '[NAAM-3]']);
    expect(seen(resumed, 'Amir belde.')).toEqual(['Amir [NAAM-3]']);
  });

  it('gives no code to whom does not count, so that the first who does has number one', async () => {
    const own = finderFor(
      EMPTY_DRAFT,
      async () => dutchWords(),
      ({ tekst }) => !/Sanna|Bas/.test(tekst),
    );
    await ready(own);
    const text = 'Sanna en Bas lachten, en Amir belde.';
    expect(seen(own, text)).toEqual(['Amir [NAAM-1]']);
    expect(own.take(text).map(({ code }) => code)).toEqual(['[NAAM-1]']);
    expect(seen(own, 'Sanna zag Fatima.')).toEqual(['Fatima [NAAM-2]']);
  });
});
