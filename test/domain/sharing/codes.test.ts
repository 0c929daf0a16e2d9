import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesIn } from '../../../src/domain/coded.ts';
import type { Log, LogHead } from '../../../src/domain/log/log.ts';
import { checkedCopy } from '../../../src/domain/sharing/check.ts';
import { decidedCopy } from '../../../src/domain/sharing/decide.ts';
import { copyOf } from '../../../src/domain/sharing/copy-of.ts';
import { type SharedCopy } from '../../../src/domain/sharing/shared-copy.ts';
import { logOf, told } from '../logs.ts';

const logWith = (id: string, texts: readonly string[], head: Partial<LogHead> = {}): Log =>
  logOf(
    id,
    texts.map((text, index) => told(`v${index}`, text)),
    head,
  );

const copyFrom = (...logs: readonly Log[]): SharedCopy =>
  copyOf(
    '2026-11-24',
    { studentKnows: 'ja' },
    logs.map((log) => ({ log, entries: log.pages.flatMap(({ entries }) => entries) })),
  );

const answersOf = ({ conversations }: SharedCopy): readonly (readonly string[])[] =>
  conversations.map(({ entries }) =>
    entries.map(({ answer }) => (answer?.kind === 'open' ? answer.text : '')),
  );

const EIK = logWith('2026-11-20-begeleiding-eik', ['[NAAM-1] belde [NAAM-2]', 'en [NAAM-1] ook']);

describe('codes that stand in the notes already', () => {
  it('stay as they are in one conversation', () => {
    expect(answersOf(copyFrom(EIK))).toEqual([['[NAAM-1] belde [NAAM-2]', 'en [NAAM-1] ook']]);
  });

  it('are somebody else in another conversation', () => {
    const spar = logWith('2026-11-21-begeleiding-spar', [
      '[NAAM-1] kwam, [NAAM-3] niet',
      '[NAAM-1], [TELEFOON-1], [BSN]',
    ]);
    expect(answersOf(copyFrom(spar, EIK))).toEqual([
      ['[NAAM-1] belde [NAAM-2]', 'en [NAAM-1] ook'],
      ['[NAAM-4] kwam, [NAAM-3] niet', '[NAAM-4], [TELEFOON-1], [BSN]'],
    ]);
  });

  it('are the same person where a text was taken along to what belongs to it', () => {
    const texts = ['[NAAM-1] belde [NAAM-2]', '[NAAM-3] kwam'];
    const back = logWith('2026-11-21-reflectie-eik', texts, { bij: EIK.head.id });
    expect(answersOf(copyFrom(EIK, back))[1]).toEqual(['[NAAM-1] belde [NAAM-2]', '[NAAM-3] kwam']);
    const stranger = logWith('2026-11-21-reflectie-eik', texts);
    expect(answersOf(copyFrom(EIK, stranger))[1]).toEqual(['[NAAM-4] belde [NAAM-5]', '[NAAM-3] kwam']);
  });

  it('are not given to somebody who is only found now', () => {
    const spar = logWith('2026-11-21-begeleiding-spar', ['[NAAM-1] zag Sanna', 'Sanna zag [NAAM-1]']);
    const copy = copyFrom(EIK, spar);
    const checked = checkedCopy(copy, {});
    expect(answersOf(decidedCopy(checked, () => 'vervang'))[1]).toEqual([
      '[NAAM-3] zag [NAAM-4]',
      '[NAAM-4] zag [NAAM-3]',
    ]);
  });

  it('never clash between conversations, and tell the same people apart as before', () => {
    const code = fc.constantFrom('[NAAM-1]', '[NAAM-2]', '[NAAM-7]', '[TELEFOON-1]', '[BSN]', '[LES-1]', 'x');
    const texts = fc.array(
      fc.array(code, { maxLength: 4 }).map((words) => words.join(' ')),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 4 }), (all) => {
        const logs = all.map((one, index) => logWith(`2026-11-1${index}-begeleiding-eik`, one));
        const after = answersOf(copyFrom(...logs));
        const before = all.filter((one) => one.length > 0);
        const people = after.map(
          (one) =>
            new Set(
              one
                .flatMap(codesIn)
                .filter(({ number }) => number)
                .map(({ code: its }) => its),
            ),
        );
        expect(people.reduce((sum, set) => sum + set.size, 0)).toBe(
          new Set(people.flatMap((set) => [...set])).size,
        );
        for (const [index, one] of before.entries()) {
          const [from, to] = [one.flatMap(codesIn), (after[index] ?? []).flatMap(codesIn)];
          expect(to.map(({ word }) => word)).toEqual(from.map(({ word }) => word));
          const firstOf = (codes: typeof from): readonly number[] =>
            codes.map(({ code: its }) => codes.findIndex((other) => other.code === its));
          expect(firstOf(to)).toEqual(firstOf(from));
        }
      }),
    );
  });
});
