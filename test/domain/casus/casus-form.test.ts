import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import { allAsked, formAsked } from '../../../src/domain/asked.ts';
import {
  casusForm,
  isCasusForm,
  OTHER,
  readingOf,
  WHO,
  whichId,
  whyId,
  type CasusForm,
  type Telling,
} from '../../../src/domain/casus/casus-form.ts';
import type { Casus } from '../../../src/domain/casus/casus.ts';
import { logFrom } from '../../../src/domain/log/log.ts';
import { begin, step, type Draft, type Finished } from '../../../src/domain/session.ts';
import { setting } from '../casus-setting.ts';
import { casusWith, label, stage } from '../casussen.ts';
import { preparation } from '../forms.ts';

const TWO = casusWith([
  stage('eerst', { labels: [label('goed-beeld', { herkomst: 'kantlijn', also: ['relatie'] })] }),
  stage('daarna', { text: 'Een regel.\nNog een regel.', labels: [label('regie', { missing: true })] }),
]);

const formOf = (casus: Casus, telling: Telling = { samen: false }): CasusForm =>
  casusForm(casus, telling, setting(telling.samen));

const start = (form: CasusForm): Draft =>
  begin({
    form,
    formSha256: 'cafe',
    intake: [],
    given: { rol: 'mentor' },
    plans: [],
    startedAt: '2026-11-24T09:30',
  });

/** Presses Enter until the end, with these answers on the way. */
const finish = (form: CasusForm, answers: Readonly<Record<string, Answer>> = {}): Finished => {
  let draft: Draft = { ...start(form), answers };
  for (;;) {
    const move =
      draft.status === 'reviewing' ? ({ type: 'confirmed' } as const) : ({ type: 'next' } as const);
    const result = step(draft, move, '2026-11-24T09:40');
    if (!result.ok) throw new Error(result.problem);
    if (result.value.status === 'finished') return result.value;
    draft = result.value;
  }
};

const idsOf = (form: CasusForm): readonly string[] => allAsked(start(form)).map(({ id }) => id);

describe('a casus as a form', () => {
  it('is read stage by stage, compared at the end, and ends with the questions and where to read on', () => {
    expect(idsOf(formOf(TWO))).toEqual([
      'uitleg',
      'lees-eerst',
      'zie-eerst',
      'waarom-eerst',
      'lees-daarna',
      'zie-daarna',
      'waarom-daarna',
      'naast-eerst',
      'naast-daarna',
      'wrijving',
      'wringt',
      'doen',
      'overleg',
      'verder-lezen',
    ]);
  });

  it('ends with the card where the story asks for it, and only there', () => {
    const heavy = casusWith(TWO.stages, { further: { ...TWO.further, safety: true } });
    expect(idsOf(formOf(heavy)).at(-1)).toBe('kaart');
    expect(idsOf(formOf(TWO))).not.toContain('kaart');
  });

  it('says above the story that it is made up, and with which question to read', () => {
    const begins = (telling: Telling): string => formAsked(start(formOf(TWO, telling)))[0]?.text ?? '';
    expect(begins({ samen: false })).toContain(TWO.origin);
    expect(begins({ samen: false })).toContain('Wat zie je?');
    expect(begins({ samen: false })).toContain('Wat doe je?');
    expect(begins({ samen: false, ervaring: 'ervaren' })).toContain('Wat doe je?');
    expect(begins({ samen: false, ervaring: 'ervaren' })).not.toContain('Wat zie je?');
  });

  it('offers its own kenmerken in the order of the handreiking, not of the story, and one more in words', () => {
    const asked = formAsked(start(formOf(TWO))).find(({ id }) => id === 'zie-daarna');
    expect(asked?.options.map(({ id }) => id)).toEqual(['relatie', 'goed-beeld', 'regie', OTHER]);
  });

  it('has the story of a stage above both questions about it, and where it rubs above the question about that', () => {
    const asked = formAsked(start(formOf(TWO)));
    const story = 'Een regel.\n\nNog een regel.';
    expect(asked.find(({ id }) => id === 'lees-daarna')?.text).toBe(story);
    const above = asked.filter(({ passage }) => passage === story).map(({ id }) => id);
    expect(above).toEqual(['zie-daarna', 'waarom-daarna']);
    expect(asked.filter(({ passage }) => passage !== undefined)).toHaveLength(5);
    const rubs = asked.find(({ id }) => id === 'wrijving')?.text;
    expect(asked.find(({ id }) => id === 'wringt')?.passage).toBe(rubs);
  });

  it('keeps its ids apart, whatever its stages are called', () => {
    const names = ['doen', 'overleg', 'wringt', 'uitleg', 'kaart', 'vooraf', 'zie-doen', 'waarom-doen'];
    const ids = idsOf(
      formOf(
        casusWith(
          names.map((id) => stage(id)),
          { further: { ...TWO.further, safety: true } },
        ),
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('knows what stands beside the answers of which stage', () => {
    expect(readingOf(TWO, 'naast-daarna')).toMatchObject({ type: 'beside', stage: { id: 'daarna' } });
    expect(readingOf(TWO, 'lees-eerst')).toMatchObject({ type: 'story', stage: { id: 'eerst' } });
    expect(readingOf(TWO, 'verder-lezen')).toEqual({ type: 'further' });
    expect(readingOf(TWO, 'wrijving')).toBeUndefined();
  });

  it('asks a team which rollen talk along, and nothing else of who they are', () => {
    const form = formOf(TWO, { samen: true });
    expect(idsOf(form).slice(0, 2)).toEqual(['uitleg', WHO]);
    expect(form.intake).toEqual([]);
    expect(idsOf(formOf(TWO))).not.toContain(WHO);
  });

  it('shares nothing', () => {
    for (const samen of [false, true]) {
      const sharing = formAsked(start(formOf(TWO, { samen }))).map((asked) => asked.sharing);
      expect(new Set(sharing)).toEqual(new Set(['nooit']));
    }
  });

  it('makes, by Enter alone, a log of its own soort, with the hash of the casus', () => {
    const { head, title, pages } = logFrom(finish(formOf(TWO)), '1.0.0');
    expect(head).toMatchObject({ soort: 'casus', vorm: 'proef', vormSha256: 'cafe', rol: 'mentor' });
    expect(head.moment).toBeUndefined();
    expect(title).toBe('Casus · Een proef');
    expect(pages.flatMap(({ entries }) => entries).every(({ answer }) => answer === undefined)).toBe(true);
  });

  it('keeps in the log what she saw, by the name of the kenmerk', () => {
    const [first] = TWO.stages;
    if (!first) throw new Error('no stage');
    const log = logFrom(
      finish(formOf(TWO), {
        [whichId(first)]: { kind: 'meerkeuze', options: ['relatie'] },
        [whyId(first)]: { kind: 'open', text: 'hij vraagt door' },
      }),
      '1.0.0',
    );
    const [which, why] = log.pages[0]?.entries ?? [];
    expect(which?.labels).toEqual([{ id: 'relatie', text: 'Kenmerk relatie' }]);
    expect(why?.answer).toEqual({ kind: 'open', text: 'hij vraagt door' });
    expect(JSON.stringify(log)).not.toContain(first.text);
  });

  it('is told from every other form', () => {
    expect(isCasusForm(formOf(TWO))).toBe(true);
    expect(isCasusForm(preparation)).toBe(false);
  });
});
