import { describe, expect, it } from 'vitest';
import { schuilnaamBody } from '../../../../src/adapters/terminal/screens/schuilnaam.ts';
import { askedAs, questionOf, useQuestion } from './support.ts';

const question = questionOf(askedAs('schuilnaam', { key: 'student', text: 'Voor welke student?' }));
const named = (text: string): object => ({
  type: 'answered',
  key: 'student',
  answer: { kind: 'open', text },
});

describe('the schuilnaam', () => {
  it('is handed over in small letters', () => {
    const used = useQuestion(schuilnaamBody(question)).press(' Eik ', 'Enter');
    expect(used.moves).toEqual([named('eik')]);
    expect(used.left?.reply).toEqual({ type: 'next' });
  });

  it('may be skipped', () => {
    expect(useQuestion(schuilnaamBody(question)).press('Enter').moves).toEqual([]);
  });

  it('stands there with the sentence when it is refused', () => {
    const used = useQuestion(schuilnaamBody(question), {
      refuses: ({ type }) => (type === 'answered' ? 'Dit lijkt op een naam.' : undefined),
    });
    used.press('sanna', 'Enter');
    expect(used.left).toBeUndefined();
    expect(used.shown()).toMatch(/sanna[^]*Dit lijkt op een naam/);
  });

  it('stays half typed when she goes back with a refused one', () => {
    const used = useQuestion(schuilnaamBody(question), {
      refuses: ({ type }) => (type === 'answered' ? 'Nee.' : undefined),
    });
    used.press('sanna', 'Ctrl+B');
    expect(used.moves[0]).toEqual({
      type: 'typing',
      key: 'student',
      answer: { kind: 'open', text: 'sanna' },
    });
    expect(used.left?.reply).toEqual({ type: 'back' });
  });

  it('shows who was who under the field', () => {
    expect(useQuestion(schuilnaamBody(question)).shown()).toContain('eik · gisteren · Goed beeld');
  });
});

describe('a schuilnaam that was used before', () => {
  const used = (): ReturnType<typeof useQuestion<ReturnType<typeof schuilnaamBody>['initial']>> =>
    useQuestion(schuilnaamBody(question));

  it.each([
    [['Down'], 'eik'],
    [['Tab', 'Tab'], 'spar'],
    [['Down', 'Down', 'Down', 'Down'], 'vlier'],
    [['Down', 'Down', 'Up'], 'eik'],
    [['l', 'i', 'Down', 'x'], 'eikx'],
    [['l', 'i', 'Down', 'Up', 'x'], 'lix'],
    [['Up', 'm', 'o', 's'], 'mos'],
    [['Down', 'Up', 'd', 'e', 'n'], 'den'],
  ])('is filled in with the keys %j: %s', (keys, name) => {
    expect(used().press(...keys, 'Enter').moves).toEqual([named(name)]);
  });

  it('is marked in the list, and its keys are named', () => {
    const shown = used().press('Down', 'Down').shown();
    expect(shown).toMatch(/│ spar[^]*eik · gisteren[^]*› spar · vrijdag/);
    expect(shown).toContain('↑↓ eerder gebruikt');
  });

  it('is no digit: what she types stays hers', () => {
    expect(used().press('1', 'Enter').moves).toEqual([named('1')]);
  });
});
