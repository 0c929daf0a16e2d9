import { describe, expect, it } from 'vitest';
import { agreementFrom, takenUp } from '../../src/domain/agreement.ts';

// A Tuesday.
const TODAY = '2026-11-24';

describe('the afspraak that words make', () => {
  it.each([
    [['bellen', 'Noor', 'vrijdag'], { wat: 'bellen', wie: 'Noor', wanneer: '2026-11-27' }],
    [['bellen', 'Noor', '2026-12-01'], { wat: 'bellen', wie: 'Noor', wanneer: '2026-12-01' }],
    [['bellen', '', ''], { wat: 'bellen', wie: '' }],
    [['bellen', 'Noor', 'na de vakantie'], { wat: 'bellen (na de vakantie)', wie: 'Noor' }],
    [['', 'Noor', 'ooit'], { wat: 'Noor (ooit)', wie: '' }],
    [['', '', 'ooit'], { wat: 'ooit', wie: '' }],
  ] as const)('of %j', ([wat, wie, wanneer], made) => {
    expect(agreementFrom({ wat, wie, wanneer }, TODAY)).toEqual(made);
  });
});

describe('what half-typed words become', () => {
  it('is a list in which each day is a day, with nothing gone but what is empty', () => {
    const items = [
      { wat: 'bellen', wie: '', wanneer: '2026-12-01', done: true },
      { wat: '', wie: '' },
      { wat: 'appen', wie: 'de mentor', wanneer: 'binnenkort' },
    ];
    expect(takenUp({ kind: 'afspraken', items }, TODAY)).toEqual({
      kind: 'afspraken',
      items: [
        { wat: 'bellen', wie: '', wanneer: '2026-12-01', done: true },
        { wat: 'appen (binnenkort)', wie: 'de mentor' },
      ],
    });
  });

  it('is the same where it is no afspraak', () => {
    expect(takenUp({ kind: 'datum', date: 'ooit' }, TODAY)).toEqual({ kind: 'datum', date: 'ooit' });
  });
});
