import { describe, expect, it } from 'vitest';
import { entriesOf, piecesOf } from '../../../src/domain/sharing/pieces.ts';
import type { ShareablePart } from '../../../src/domain/sharing/policy.ts';

const parts: readonly ShareablePart[] = [
  {
    entry: {
      id: 'afspraken',
      kind: 'afspraken',
      text: 'Wat?',
      labels: [],
      answer: {
        kind: 'afspraken',
        items: [
          { wat: 'bellen', wie: '' },
          { wat: 'mailen', wie: 'mentor' },
        ],
      },
    },
    sharing: 'mag',
  },
  {
    entry: { id: 'goed', kind: 'open', text: 'Goed?', labels: [], answer: { kind: 'open', text: 'ja' } },
    sharing: 'vraag',
  },
];

describe('the pieces of what may go along', () => {
  it('are each afspraak by itself, and each other answer', () => {
    expect(piecesOf(parts).map(({ id, sharing }) => [id, sharing])).toEqual([
      ['afspraken 1', 'mag'],
      ['afspraken 2', 'mag'],
      ['goed', 'vraag'],
    ]);
  });

  it('make the answers again, all or some of them', () => {
    expect(entriesOf(piecesOf(parts))).toEqual(parts.map(({ entry }) => entry));
    const [, second] = piecesOf(parts);
    expect(entriesOf(second ? [second] : []).map(({ answer }) => answer)).toEqual([
      { kind: 'afspraken', items: [{ wat: 'mailen', wie: 'mentor' }] },
    ]);
  });
});
