import { describe, expect, it } from 'vitest';
import {
  planHalves,
  withoutAls,
  withoutDan,
} from '../../../../src/adapters/terminal/screens/plan-sentence.ts';
import { AIDS, realForm } from './support.ts';

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
