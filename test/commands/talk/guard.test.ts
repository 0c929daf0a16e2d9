import { describe, expect, it, vi } from 'vitest';
import { loadWordList } from '../../../src/adapters/word-list.ts';
import { guardFor } from '../../../src/commands/talk/guard.ts';
import type { WordList } from '../../../src/domain/privacy/words/word-list.ts';
import { begin, step, type Draft, type Move } from '../../../src/domain/session.ts';
import type { Ports } from '../../../src/ports.ts';
import { SCHUILNAAM_UNJUDGED } from '../../../src/texts/errors.ts';
import { formOf, point, question } from '../../domain/forms.ts';
import { NO_WORDS } from '../../support/word-list.ts';
import { go } from '../drafts-world.ts';

const DRAFT: Draft = begin({
  form: formOf([[point('relatie')]], { intake: ['student'] }),
  formSha256: 'aa',
  intake: [question('student', 'schuilnaam')],
  given: { moment: 'voor' },
  plans: [],
  startedAt: '2026-11-24T09:30',
});

const named = (student: string): Move => ({
  type: 'answered',
  key: 'student',
  answer: { kind: 'open', text: student },
});

const withStudent = (student: string): Draft => {
  const result = step(DRAFT, named(student), '2026-11-24T09:31');
  if (!result.ok || result.value.status === 'finished') throw new Error('refused');
  return result.value;
};

/** What the guard says with these ports, once it knows all that it can know. */
const guarded = async (change: (ports: Ports) => Partial<Ports>, ...asked: (readonly [Move, Draft])[]) => {
  const said: (string | undefined)[] = [];
  await go(
    async (ports) => {
      const { guard, ready } = guardFor({ ...ports, ...change(ports) });
      await ready;
      said.push(...asked.map(([move, draft]) => guard(move, draft)?.sentence));
      return 'done';
    },
    { drafts: {} },
  );
  return said;
};

const CONFIRMED = { type: 'confirmed' } as const;
const broken = (): Partial<Ports> => ({ words: () => loadWordList('/nergens/woordenlijst.bin') });

describe('what may not be kept', () => {
  it('is a schuilnaam that is a name, when she gives it and when she confirms', async () => {
    const [given, confirmed, fine] = await guarded(
      () => ({}),
      [named('fatima'), DRAFT],
      [CONFIRMED, withStudent('fatima')],
      [named('eik'), DRAFT],
    );
    expect([given, confirmed]).toEqual([
      expect.stringContaining('Dit lijkt op een naam.'),
      expect.stringContaining('Dit lijkt op een naam.'),
    ]);
    expect(fine).toBeUndefined();
  });

  it('is any schuilnaam when none can be judged; the rest goes on, and nothing ends the program', async () => {
    const unhandled = vi.fn<(reason: unknown) => void>();
    process.on('unhandledRejection', unhandled);
    const said = await guarded(
      broken,
      [named('eik'), DRAFT],
      [CONFIRMED, withStudent('eik')],
      [CONFIRMED, DRAFT],
      [{ type: 'answered', key: 'relatie', answer: { kind: 'punt', value: 'aandacht' } }, DRAFT],
    );
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    expect(said).toEqual([SCHUILNAAM_UNJUDGED, SCHUILNAAM_UNJUDGED, undefined, undefined]);
  });

  it('is a number in the place of a day, which goes along as words', async () => {
    const draft = begin({
      form: formOf([[question('afspraken', 'afspraken')]]),
      formSha256: 'aa',
      intake: [],
      given: { moment: 'na' },
      plans: [],
      startedAt: '2026-11-24T09:30',
    });
    const half = {
      kind: 'afspraken',
      items: [{ wat: 'bellen', wie: '', wanneer: '123456782' }],
    } as const;
    const [said] = await guarded(() => ({}), [CONFIRMED, { ...draft, typing: { afspraken: half } }]);
    expect(said).toContain('burgerservicenummer');
  });

  it('is judged at the end by who could not be judged at once', async () => {
    let arrive = (_words: WordList): void => undefined;
    await go(
      async (ports) => {
        const words = new Promise<WordList>((resolve) => (arrive = resolve));
        const { guard, ready } = guardFor({ ...ports, words: () => words });
        expect(guard(named('fatima'), DRAFT)).toBeUndefined();
        arrive(NO_WORDS);
        await ready;
        expect(guard(CONFIRMED, withStudent('fatima'))?.sentence).toContain('Dit lijkt op een naam.');
        return 'done';
      },
      { drafts: {} },
    );
  });
});
