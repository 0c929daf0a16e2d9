import { describe, expect, it } from 'vitest';
import { builtIn } from '../../src/adapters/content/built-in.ts';
import { builtInCasussen } from '../../src/adapters/content/casussen.ts';
import { formOfCasus } from '../../src/commands/talk/casus-form.ts';
import { formAsked } from '../../src/domain/asked.ts';
import { compareStage } from '../../src/domain/casus/casus-compare.ts';
import type { Form } from '../../src/domain/form/form.ts';
import { readabilityFindings } from '../../src/domain/readability.ts';
import { begin, openQuestions, step, type Draft, type Session } from '../../src/domain/session.ts';
import { isId } from '../../src/domain/words.ts';
import { ALONE } from '../../src/texts/casus.ts';
import { besideLines } from '../../src/texts/casus-beside.ts';
import { lineText } from '../commands/naslag-world.ts';
import { fail } from '../support/fail.ts';

const { kenmerken, intake } = await builtIn();
const library = { kenmerken: async () => kenmerken, intake: async () => intake };
const casussen = await builtInCasussen();

const tellings = [{ samen: false }, { samen: true, ervaring: 'ervaren' as const }];
const forms = await Promise.all(
  casussen.flatMap(({ casus, sha256 }) =>
    tellings.map(async (telling) => {
      const of = { casus, sha256, versionName: casus.version, own: false };
      const { form } = await formOfCasus(of, telling, { library });
      return { name: `${casus.id}${telling.samen ? ', with a team' : ''}`, casus, form };
    }),
  ),
);

const start = (form: Form): Draft =>
  begin({ form, formSha256: 'aa', intake: [], given: {}, plans: [], startedAt: '2026-11-24T09:30' });

const byEnter = (form: Form): Session => {
  let session: Session = start(form);
  while (session.status === 'asking') {
    const result = step(session, { type: 'next' }, '2026-11-24T09:31');
    if (!result.ok) throw new Error(result.problem);
    session = result.value;
  }
  return session;
};

describe.each(forms)('the casus $name', ({ casus, form }) => {
  it('comes to its overview by Enter alone, with every question still open', () => {
    const end = byEnter(form);
    expect(end.status).toBe('reviewing');
    expect(openQuestions(end)).toHaveLength(formAsked(end).filter(({ kind }) => kind !== 'lees').length);
  });

  it('has ids that a file with answers and a log can hold', () => {
    const ids = formAsked(start(form)).map(({ id }) => id);
    expect(ids.filter((id) => !isId(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('offers few kenmerken, each by its name', () => {
    const [which] = formAsked(start(form)).filter(({ id }) => id.startsWith('zie-'));
    expect(which?.options.length).toBeLessThanOrEqual(10);
    expect(which?.options).toHaveLength(casus.filters.kenmerken.length + 1);
  });

  it('is plain in every word around the story', () => {
    const ours = formAsked(start(form)).filter(({ id }) => !/^(lees-|wrijving$)/u.test(id));
    const texts = ours.flatMap(({ text, example = '', short = '' }) => [text, example, short]);
    expect(texts.flatMap(readabilityFindings)).toEqual([]);
  });
});

describe('the labels beside an empty answer', () => {
  const shown = casussen.flatMap(({ casus }) =>
    casus.stages.flatMap(({ id }) =>
      besideLines(
        casus,
        compareStage(casus, id, []),
        { chosen: [] },
        {
          nameOf: (kenmerk) => kenmerk.charAt(0).toUpperCase() + kenmerk.slice(1),
          samen: false,
        },
      ).map(lineText),
    ),
  );

  it('are sentences, with one capital, and no notes between brackets', () => {
    expect(shown).toContain(
      '  Informeren en gedeeld-beeld. Dat ontbreekt hier. School vertelt niets uit zichzelf, dus Koos moet raden.',
    );
    expect(shown.filter((line) => line.includes('('))).toEqual([]);
  });

  it('say once, at the top, where they come from', () => {
    const { casus } = casussen[0] ?? fail('no casus');
    expect(ALONE.besideFirst(casus)).toContain('naast het verhaal of in de tekst');
    expect(ALONE.besideFirst({ ...casus, source: 'eigen' })).toBe(ALONE.beside);
  });

  it('let Inaya show that the handreiking sees holding on, which no margin says', () => {
    const inaya = casussen.find(({ casus }) => casus.id === 'inaya')?.casus;
    const stages = inaya?.stages.map(({ id }) => inaya && compareStage(inaya, id, ['vasthouden']).both) ?? [];
    expect(stages.flat().some((sight) => sight?.kenmerken.includes('vasthouden'))).toBe(true);
  });
});
