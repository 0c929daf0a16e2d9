import { describe, expect, it } from 'vitest';
import type { Afspraak } from '../../../../src/domain/answer.ts';
import { agreementsBody } from '../../../../src/adapters/terminal/screens/afspraken.ts';
import { askedAs, EMPTY_DRAFT, questionOf, useQuestion } from './support.ts';

const asked = askedAs('afspraken');
const agreed = (...items: readonly Afspraak[]): object => ({
  type: 'answered',
  key: 'vraag',
  answer: { kind: 'afspraken', items },
});
const BELLEN: Afspraak = { wat: 'bellen', wie: 'mentor', wanneer: '2026-11-27' };
const ROOSTER: Afspraak = { wat: 'rooster', wie: '' };
const open = (
  items: readonly Afspraak[] = [],
): ReturnType<typeof useQuestion<ReturnType<typeof agreementsBody>['initial']>> =>
  useQuestion(
    agreementsBody(
      questionOf(asked, {
        draft:
          items.length === 0
            ? EMPTY_DRAFT
            : { ...EMPTY_DRAFT, answers: { vraag: { kind: 'afspraken', items } } },
      }),
    ),
  );

describe('afspraken', () => {
  it('are added field by field, with a day in Dutch, and end on an empty line', () => {
    const used = open().press(
      'bellen',
      'Enter',
      'mentor',
      'Enter',
      'vrijdag',
      'Enter',
      'rooster',
      'Enter',
      'Enter',
      'Enter',
    );
    expect(used.moves).toEqual([agreed(BELLEN), agreed(BELLEN, ROOSTER)]);
    expect(used.press('Enter').left?.reply).toEqual({ type: 'next' });
    expect(used.moves).toHaveLength(2);
  });

  it('may be skipped', () => {
    const used = open().press('Enter');
    expect(used.moves).toEqual([]);
    expect(used.left?.reply).toEqual({ type: 'next' });
  });

  it('show the day that was understood while it is typed', () => {
    expect(open().press('bellen', 'Tab', 'Tab', 'over twee weken').shown()).toContain('dinsdag 8 december');
  });

  it('ask once more for a day that cannot be read, and then keep it as words', () => {
    const used = open().press('bellen', 'Enter', 'Enter', 'na de toets', 'Enter');
    expect(used.moves).toEqual([]);
    expect(used.shown()).toMatch(/na de toets[^]*Dat is nog geen vaste dag/);
    expect(used.press('Enter').moves).toEqual([agreed({ wat: 'bellen (na de toets)', wie: '' })]);
  });

  it('lose no word when she leaves halfway, and the unread day stands in its field again', () => {
    const used = open([BELLEN]).press('rooster', 'Enter', 'Enter', 'straks', 'Ctrl+B');
    expect(used.moves).toEqual([
      agreed(BELLEN, { wat: 'rooster (straks)', wie: '' }),
      {
        type: 'typing',
        key: 'vraag',
        answer: { kind: 'afspraken', items: [BELLEN, { wat: 'rooster', wie: '', wanneer: 'straks' }] },
      },
    ]);
    expect(used.left?.reply).toEqual({ type: 'back' });
    const again = useQuestion(
      agreementsBody(
        questionOf(asked, {
          draft: {
            ...EMPTY_DRAFT,
            typing: {
              vraag: { kind: 'afspraken', items: [BELLEN, { wat: 'rooster', wie: '', wanneer: 'straks' }] },
            },
          },
        }),
      ),
    );
    expect(again.shown()).toMatch(/bellen · mentor · vrijdag 27 november[^]*│ rooster[^]*│ straks/);
  });

  it('can be changed', () => {
    const used = open([BELLEN, ROOSTER]).press('Up', 'Up', 'Enter', ' met stage', 'Enter', 'Enter', 'Enter');
    expect(used.moves).toEqual([agreed({ ...BELLEN, wat: 'bellen met stage' }, ROOSTER)]);
  });

  it('stay ticked off when they are changed', () => {
    const used = open([{ ...ROOSTER, done: true }]).press('Up', 'Enter', 's', 'Enter', 'Enter', 'Enter');
    expect(used.moves).toEqual([agreed({ wat: 'roosters', wie: '', done: true })]);
  });

  it('can be taken away and brought back', () => {
    const used = open([BELLEN, ROOSTER]).press('Up', 'Backspace', 'Ctrl+Z');
    expect(used.moves).toEqual([agreed(BELLEN), agreed(BELLEN, ROOSTER)]);
  });

  it('are cleared when the last one goes', () => {
    expect(open([BELLEN]).press('Up', 'Delete').moves).toEqual([{ type: 'cleared', key: 'vraag' }]);
  });

  it('keep what is half written when another one is taken away or changed', () => {
    expect(open([BELLEN]).press('rooster', 'Up', 'Backspace', 'Ctrl+O').moves.at(-1)).toEqual(
      agreed(ROOSTER),
    );
    expect(open([BELLEN]).press('rooster', 'Up', 'Enter').moves).toEqual([agreed(BELLEN, ROOSTER)]);
  });

  it('begin a new one when she types on the list', () => {
    expect(open([BELLEN]).press('Up', 'rooster', 'Ctrl+B').moves).toEqual([agreed(BELLEN, ROOSTER)]);
  });

  it('forget what was erased again, also when it was kept half typed', () => {
    const used = open().press('x').tick().press('Backspace', 'Enter');
    expect(used.moves.at(-1)).toEqual({ type: 'cleared', key: 'vraag' });
    expect(used.left?.reply).toEqual({ type: 'next' });
  });

  it('names the year of a day where that is another, and no day twice', () => {
    const used = useQuestion(agreementsBody(questionOf(askedAs('afspraken')))).press(
      'bellen',
      'Tab',
      'Tab',
      '1-2',
    );
    expect(used.shown()).toContain('maandag 1 februari 2027');
    expect(used.press('Enter').shown()).toContain('bellen · maandag 1 februari 2027');
    const twice = useQuestion(agreementsBody(questionOf(askedAs('afspraken')))).press(
      'bellen',
      'Tab',
      'Tab',
      'dinsdag 1 december',
    );
    expect(twice.shown().match(/dinsdag 1 december/g)).toHaveLength(1);
  });
});
