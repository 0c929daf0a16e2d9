import { describe, expect, it } from 'vitest';
import {
  planHalves,
  readySentences,
  withoutAls,
  withoutDan,
} from '../../../../src/adapters/terminal/questions/plan-sentence.ts';
import { AIDS, askedAs, EMPTY_DRAFT, realForm } from '../screens/support.ts';

describe('planHalves', () => {
  it('cuts a sentence at its comma', () => {
    expect(planHalves('Als de student binnenkomt, dan vraag ik eerst: hoe is het?')).toEqual({
      als: 'de student binnenkomt',
      dan: 'vraag ik eerst: hoe is het?',
    });
    expect(planHalves('Bel de mentor.')).toBeUndefined();
  });

  it('reads every ready sentence of the product', () => {
    const kenmerken = realForm('begeleiding').pages.flatMap((page) =>
      page.questions.flatMap(({ kenmerk }) => kenmerk ?? []),
    );
    const sentences = kenmerken.flatMap((id) => AIDS.kenmerk(id)?.plan ?? []);
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((sentence) => planHalves(sentence) === undefined)).toEqual([]);
  });
});

describe('the halves as she types them', () => {
  it('lose the word that stands before the field, and a comma at the end', () => {
    expect(withoutAls('Als hij komt, ')).toBe('hij komt');
    expect(withoutDan('Dan bel ik')).toBe('bel ik');
    expect(withoutAls('alsof hij komt')).toBe('alsof hij komt');
  });
});

describe('the sentences to begin with', () => {
  const asked = askedAs('als-dan', { kenmerk: 'relatie' });
  const ready = [{ id: 'stil', sentence: 'Als het stil blijft, dan wacht ik.', from: 'zegt niets' }];
  const own = { als: 'het stil blijft', dan: 'wacht ik.', from: 'zegt niets' };

  it('are those she kept ready first, with where they come from, and no more than three', () => {
    const sentences = readySentences({ asked, draft: EMPTY_DRAFT, aids: { ...AIDS, ready } });
    expect(sentences[0]).toEqual(own);
    expect(sentences.length).toBeLessThanOrEqual(3);
    expect(sentences.slice(1).every(({ from }) => from === undefined)).toBe(true);
  });

  it('are not once more what became another plan of this conversation; its own may still be taken again', () => {
    const plans = { kind: 'als-dan' as const, plans: [{ als: 'het stil blijft', dan: 'wacht ik' }] };
    const used = (key: string): readonly unknown[] =>
      readySentences({
        asked,
        draft: { ...EMPTY_DRAFT, answers: { [key]: plans } },
        aids: { ...AIDS, ready },
      });
    expect(used('plan/ander')).not.toContainEqual(own);
    expect(used(asked.key)).toContainEqual(own);
  });
});
