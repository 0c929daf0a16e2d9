import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/verder.ts';
import { FileTrouble, UserError } from '../../src/domain/trouble.ts';
import type { Form } from '../../src/domain/form/form.ts';
import type { Draft, Move } from '../../src/domain/session.ts';
import { step } from '../../src/domain/session.ts';
import { draftAsText, draftFromText } from '../../src/formats/draft-json.ts';
import type { Choice, Line } from '../../src/ports/terminal.ts';
import { formOf, point, question } from '../domain/forms.ts';
import { draftOn, go, inLibrary, type Gone, type Situation } from './drafts-world.ts';
import { lineText } from './naslag-world.ts';

const OLD: Form = formOf([
  [point('relatie'), point('goed-beeld'), question('anders', 'open', { short: 'Anders' })],
]);
const NEW: Form = formOf(
  [[point('relatie', { text: 'Anders gezegd?' }), point('autonomie'), question('anders', 'schaal')]],
  {
    version: '2.0.0',
  },
);

const filled = (draft: Draft, ...moves: readonly Move[]): Draft =>
  moves.reduce<Draft>((sofar, move) => {
    const result = step(sofar, move, '2026-11-24T09:40');
    if (!result.ok || result.value.status === 'finished') throw new Error(`refused: ${move.type}`);
    return result.value;
  }, draft);

const DRAFT = filled(
  draftOn(OLD, 'old'),
  { type: 'answered', key: 'relatie', answer: { kind: 'punt', value: 'aandacht' } },
  { type: 'answered', key: 'goed-beeld', answer: { kind: 'punt', value: 'in orde' } },
  { type: 'answered', key: 'anders', answer: { kind: 'open', text: 'te laat' } },
);
const ID = '2026-11-24-proef-eik';

const verder = (situation: Partial<Situation> = {}, id?: string): Promise<Gone> =>
  go((ports) => run(id === undefined ? {} : { id }, ports), {
    drafts: { [ID]: DRAFT },
    library: [inLibrary(OLD, 'old')],
    ...situation,
  });

const introOf = (choice: Choice<string> | undefined): readonly string[] =>
  (choice?.intro ?? []).map((line: Line) => lineText(line));

const CONFIRM = [{ type: 'overview' }, { type: 'confirmed' }] as const;

describe('kansrijk verder', () => {
  it('goes on with the only draft, and asks nothing while its form is the same', async () => {
    const { outcome, asked, choices, told, released } = await verder();
    expect([outcome, choices, released]).toEqual(['done', [], 1]);
    expect(asked).toEqual([DRAFT]);
    expect(told).toEqual(['Bewaard tot hier.', `Verder gaan kan altijd: kansrijk verder ${ID}`]);
  });

  it('saves what she confirms under the name of its version', async () => {
    const { saved, printed, discarded } = await verder({
      library: [inLibrary(OLD, 'old', '1.0.0+eigen')],
      replies: CONFIRM,
    });
    expect(saved.map(({ head }) => head.vormVersie)).toEqual(['1.0.0+eigen']);
    expect([printed, discarded]).toEqual([['logs/bewaard.md'], 1]);
  });

  describe('that cannot be saved by a fault of ours', () => {
    const fault = new TypeError('pages is not iterable');
    const failing = async (full: boolean): Promise<{ readonly gone: Gone; readonly thrown: unknown }> => {
      let thrown: unknown;
      const gone = await go(
        (ports) =>
          run({ id: ID }, ports).catch((error: unknown) => {
            thrown = error;
            return 'done' as const;
          }),
        { drafts: { [ID]: DRAFT }, library: [inLibrary(OLD, 'old')], replies: CONFIRM, fault, full },
      );
      return { gone, thrown };
    };

    it('ends at once, with everything in the draft', async () => {
      const { gone, thrown } = await failing(false);
      expect(thrown).toBe(fault);
      expect(gone.kept.at(-1)?.answers).toEqual(DRAFT.answers);
      expect([gone.asked.length, gone.told, gone.released, gone.discarded]).toEqual([2, [], 1, 0]);
    });

    it('shows her words where they cannot be kept either', async () => {
      const { thrown } = await failing(true);
      expect(thrown instanceof FileTrouble && [thrown.advice.includes('te laat'), thrown.cause]).toEqual([
        true,
        fault,
      ]);
    });
  });

  it('refuses a draft that there is not', async () => {
    await expect(verder({}, 'niets')).rejects.toThrow(UserError);
    for (const interactive of [true, false]) {
      await expect(verder({ interactive }, `${ID.slice(0, -1)}`)).rejects.toMatchObject({
        advice: `Bedoel je ${ID}? Alles zien kan met: kansrijk verder`,
      });
    }
  });

  it('asks nothing without a terminal', async () => {
    const named = await verder({ interactive: false, library: [inLibrary(NEW, 'new')] }, ID);
    expect([named.outcome, named.choices, named.kept]).toEqual(['answer-needed', [], []]);
    const listed = await verder({ interactive: false, library: [inLibrary(NEW, 'new')] });
    expect(listed.printed).toEqual([
      `${ID}  Proef · eik · vóór het gesprek, vandaag 09:30, alles is ingevuld`,
    ]);
  });

  it('says when each was begun and what is still open, by name', async () => {
    const begun = draftOn(OLD, 'old');
    const listed = await verder({
      interactive: false,
      drafts: { [ID]: { ...begun, startedAt: '2025-11-20T08:05' } },
    });
    expect(listed.printed).toEqual([
      `${ID}  Proef · eik · vóór het gesprek, 20 november 2025 08:05, nog open: RELATIE, GOED-BEELD en Anders`,
    ]);
    const { choices } = await verder({
      drafts: { [ID]: begun, ander: DRAFT },
      choices: [{ type: 'stopped' }],
    });
    expect(choices[0]?.options.map(({ text, aside }) => [text, aside])).toEqual([
      ['Proef · eik · vóór het gesprek, vandaag 09:30', 'nog open: RELATIE, GOED-BEELD en nog 1'],
      ['Proef · eik · vóór het gesprek, vandaag 09:30', 'alles is ingevuld'],
    ]);
  });

  it('finishes no conversation twice: one whose log was saved already goes', async () => {
    const [first] = (await verder({ replies: CONFIRM })).saved;
    if (!first) throw new Error('nothing was saved');
    const log = { ...first, head: { ...first.head, id: 'bewaard' } };
    const again = await verder({ logs: [log] });
    expect(again.told).toEqual([
      'Dit gesprek was al bewaard. Er staat niets meer van open.',
      'Bekijken kan met: kansrijk toon bewaard',
    ]);
    expect([again.asked, again.saved, again.discarded, again.outcome]).toEqual([[], [], 1, 'done']);
  });

  it('says so when another one of that very moment was saved', async () => {
    const [first] = (await verder({ replies: CONFIRM })).saved;
    if (!first) throw new Error('nothing was saved');
    const log = { ...first, head: { ...first.head, id: 'bewaard' }, pages: [] };
    const again = await verder({ logs: [log], replies: CONFIRM });
    expect(again.told).toContain('Er is al een gesprek bewaard dat op hetzelfde moment begon: bewaard.');
    expect(again.saved).toHaveLength(1);
  });
});

describe('a draft whose form has a newer version', () => {
  const newer = { library: [inLibrary(NEW, 'new')] };

  it('says what changed, and what that means for what she filled in', async () => {
    const { choices } = await verder(newer);
    expect(choices).toHaveLength(1);
    expect(introOf(choices[0])).toEqual([
      'De vragen van "Proef" zijn veranderd sinds je begon.',
      'Eén antwoord gaat mee.',
      'Nieuw: AUTONOMIE en Vraag anders?',
      'Met andere woorden: RELATIE',
      'Telt dan niet meer mee: GOED-BEELD en Anders',
      'Dat blijft wel bewaard, zolang dit gesprek open staat.',
    ]);
  });

  it('goes on with the questions it was started with, by Enter alone', async () => {
    const { asked, kept, saved } = await verder({ ...newer, replies: CONFIRM });
    expect(asked[0]).toEqual(DRAFT);
    expect(kept.every(({ formSha256 }) => formSha256 === 'old')).toBe(true);
    expect(saved.map(({ head }) => [head.vormVersie, head.vormSha256])).toEqual([['1.0.0', 'old']]);
  });

  it('moves over when she says so, and keeps that before anything is asked', async () => {
    const { asked, kept, saved } = await verder({ ...newer, choices: [{ value: 'nu' }], replies: CONFIRM });
    expect(kept[0]).toEqual(asked[0]);
    expect(asked[0]).toMatchObject({ formSha256: 'new', form: NEW });
    expect(asked[0]?.answers).toEqual({
      relatie: { kind: 'punt', value: 'aandacht' },
      'goed-beeld': { kind: 'punt', value: 'in orde' },
      'anders/@1': { kind: 'open', text: 'te laat' },
    });
    expect(saved.map(({ head }) => [head.vormVersie, head.vormSha256])).toEqual([['2.0.0', 'new']]);
  });

  it('is kept as it was moved, also on disk', async () => {
    const { kept } = await verder({ ...newer, choices: [{ value: 'nu' }] });
    const [moved] = kept;
    if (!moved) throw new Error('nothing was kept');
    expect(draftFromText(draftAsText({ turn: 1, draft: moved }))?.draft).toEqual(moved);
  });

  it('goes on when the move cannot be kept, and says so', async () => {
    const { told, asked } = await verder({
      ...newer,
      choices: [{ value: 'nu' }],
      full: true,
      replies: CONFIRM,
    });
    expect(told[0]).toBe('De schijf is vol.');
    expect(asked[0]?.formSha256).toBe('new');
  });

  it('never says that it is kept while it could not be: on a full disk leaving ends in that sentence', async () => {
    await expect(verder({ ...newer, choices: [{ value: 'nu' }], full: true })).rejects.toThrow(
      'De schijf is vol.',
    );
  });

  it.each([
    [{ type: 'stopped' as const }, 'done', 'Bewaard tot hier.'],
    [{ type: 'gone' as const, reason: 'ctrl-c' as const }, 'gone', 'Gestopt. Alles tot hier is bewaard.'],
  ])('stays as it is when she leaves at the choice: %o', async (ending, outcome, sentence) => {
    const gone = await verder({ ...newer, choices: [ending] });
    expect([gone.outcome, gone.asked, gone.kept, gone.released]).toEqual([outcome, [], [], 1]);
    expect(gone.told[0]).toContain(sentence);
  });

  it.each<[string, Form, string]>([
    ['older', formOf([[point('x')]], { version: '0.9.0' }), 'other'],
    ['for another moment', formOf([[point('x')]], { version: '2.0.0', moments: ['na'] }), 'other'],
  ])('asks nothing when the form that there is now is %s', async (_, form, sha256) => {
    const { choices, asked } = await verder({ library: [inLibrary(form, sha256)] });
    expect([choices, asked]).toEqual([[], [DRAFT]]);
  });

  it('asks nothing when its form is gone', async () => {
    const { choices, asked, saved } = await verder({ library: [], replies: CONFIRM });
    expect([choices, asked[0]]).toEqual([[], DRAFT]);
    expect(saved.map(({ head }) => head.vormVersie)).toEqual(['1.0.0']);
  });

  it('names no more than she can read, and each name once', async () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => point(id));
    const { choices } = await verder({
      library: [
        inLibrary(formOf([[...(OLD.pages[0]?.questions ?? []), ...many]], { version: '1.1.0' }), 'new'),
      ],
    });
    expect(introOf(choices[0])).toEqual([
      'De vragen van "Proef" zijn veranderd sinds je begon.',
      '3 antwoorden gaan mee.',
      'Nieuw: A, B, C, D, E en nog 2',
    ]);
  });

  it('says so when she will hardly notice', async () => {
    const same = formOf(OLD.pages, { version: '1.0.1', title: 'Proef' });
    const { choices } = await verder({ library: [inLibrary(same, 'new')] });
    expect(introOf(choices[0]).at(-1)).toBe('Voor dit gesprek maakt het weinig uit.');
  });
});

describe('drafts that could not be read', () => {
  const name = '2026-11-20-begeleiding-eik.onleesbaar-1.json';

  it('are named once, kindly, before the list', async () => {
    const { told, outcome } = await verder({ aside: [name], interactive: false });
    expect(outcome).toBe('done');
    expect(told).toEqual([
      'Eén open gesprek is niet te lezen. Het is apart gezet en niet weggegooid.',
      'Het ligt in de map concepten, als:',
      `  ${name}`,
      '',
    ]);
  });

  it('are named where nothing else is open, and where there are more', async () => {
    const { told } = await verder({ drafts: {}, aside: [name, 'x.onleesbaar-2.json'] });
    expect(told.slice(0, 4)).toEqual([
      '2 open gesprekken zijn niet te lezen. Ze zijn apart gezet en niet weggegooid.',
      'Ze liggen in de map concepten, als:',
      `  ${name}`,
      '  x.onleesbaar-2.json',
    ]);
    expect(told).toContain('Er staat niets open.');
  });

  it('leave the data alone', async () => {
    const { printed } = await go((ports) => run({ json: true }, ports), {
      drafts: { [ID]: DRAFT },
      aside: [name],
    });
    expect(JSON.parse(printed.join(''))).toMatchObject({
      concepten: [{ id: ID, vorm: 'proef', vorm_versie: '1.0.0', student: 'eik', beantwoord: 3, open: [] }],
    });
  });

  it('are not named again to who goes on with one by name', async () => {
    expect((await verder({ aside: [name] }, ID)).told).toEqual([
      'Bewaard tot hier.',
      `Verder gaan kan altijd: kansrijk verder ${ID}`,
    ]);
  });
});
