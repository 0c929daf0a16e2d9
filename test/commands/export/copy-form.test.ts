import { describe, expect, it } from 'vitest';
import { CopyForm } from '../../../src/commands/export/copy-form.ts';
import type { Answers } from '../../../src/commands/export/choices.ts';
import type { Source } from '../../../src/commands/export/sources.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Log, LogEntry } from '../../../src/domain/log/log.ts';
import { checkedCopy } from '../../../src/domain/sharing/check.ts';
import { formOf, question } from '../../domain/forms.ts';

const form = formOf([
  [question('goed', 'open', { sharing: 'vraag' }), question('afspraken', 'afspraken', { sharing: 'mag' })],
]);

const entry = (id: string, answer: Answer): LogEntry => ({
  id,
  kind: answer.kind,
  text: `Vraag ${id}?`,
  labels: [],
  answer,
});

const sourceOf = (datum: string, wat: string, personal = false): Source => {
  const log: Log = {
    head: {
      id: `${datum}-proef-eik`,
      soort: 'checklist',
      vorm: 'proef',
      vormVersie: '1.0.0',
      vormSha256: 'aa',
      datum,
      tijd: '09:30',
      student: 'eik',
      bewaarTot: '2027-02-22',
      gedeeld: false,
      tags: [],
    },
    title: 'Proef',
    pages: [
      {
        title: 'Blad',
        entries: [
          entry('goed', { kind: 'open', text: 'met Sanna' }),
          entry('afspraken', { kind: 'afspraken', items: [{ wat, wie: '' }] }),
        ],
      },
    ],
  };
  return {
    log,
    forms: [form],
    personal: personal ? 'yes' : 'no',
    personalPoints: new Set(),
    stored: { log, path: '', sha256: '', text: '' },
  };
};

const formWith = (...sources: readonly Source[]): CopyForm => {
  const copyForm = new CopyForm({ sources, named: false, names: [], rollen: [], today: '2026-11-24' });
  copyForm.detectWith(checkedCopy);
  return copyForm;
};

const chose = (option: string): Answer => ({ kind: 'keuze', option });
const many = (...options: readonly string[]): Answer => ({ kind: 'meerkeuze', options });
const idsIn = (copyForm: CopyForm, answers: Answers): readonly string[] =>
  copyForm.formFor(answers).pages.flatMap(({ questions }) => questions.map(({ id }) => id));

const NEW = sourceOf('2026-11-22', 'praten', true);
const OLD = sourceOf('2026-11-20', 'bellen');

describe('what stands chosen at first', () => {
  it('is what was agreed in the newest conversation, and nothing else', () => {
    expect(formWith(NEW, OLD).withProposals({})).toEqual({
      gesprekken: many(NEW.log.head.id),
      [`delen ${NEW.log.head.id}`]: many('afspraken'),
    });
  });

  it('follows another reader, as long as she did not choose herself', () => {
    const copyForm = formWith(NEW, OLD);
    const first = copyForm.withProposals({ 'weet-student': chose('ja') });
    const next = copyForm.withProposals({ ...first, 'voor-rol': chose('praktijkbegeleider') });
    expect(copyForm.made(next)?.shared.map(({ log }) => log.head.id)).toEqual([OLD.log.head.id]);
  });

  it('does not come back when she took it away', () => {
    const copyForm = formWith(NEW, OLD);
    const { gesprekken: _, ...rest } = copyForm.withProposals({});
    expect(copyForm.withProposals(rest)).not.toHaveProperty('gesprekken');
    expect(copyForm.made(rest)?.shared).toEqual([]);
  });
});

describe('the questions', () => {
  const answers = { 'weet-student': chose('ja'), [`delen ${OLD.log.head.id}`]: many('goed', 'afspraken') };

  it('come in the order of the eight steps', () => {
    expect(idsIn(formWith(OLD), answers)).toEqual([
      'voor-rol',
      'waarvoor',
      'tot',
      'weet-student',
      `delen ${OLD.log.head.id}`,
      'namen',
      'treffer naam sanna',
      'kopie',
    ]);
  });

  it('say of which conversation they are, where there are more', () => {
    const chosen = {
      ...answers,
      gesprekken: many(NEW.log.head.id, OLD.log.head.id),
    };
    const texts = formWith(NEW, OLD)
      .formFor(chosen)
      .pages.flatMap(({ questions }) => questions.map(({ text }) => text));
    expect(texts.filter((text) => text.startsWith('Wat gaat mee'))).toEqual([
      'Wat gaat mee uit: Proef · zondag · eik?',
      'Wat gaat mee uit: Proef · vrijdag · eik?',
    ]);
  });

  it('tell conversations apart that look the same, by more of when they were', () => {
    const at = (tijd: string, moment: 'voor' | 'na'): Source => {
      const one = sourceOf('2026-11-20', 'bellen');
      const head = { ...one.log.head, id: `${one.log.head.id}-${moment}`, tijd, moment };
      return { ...one, log: { ...one.log, head } };
    };
    const [page] = formWith(NEW, at('09:30', 'voor'), at('11:00', 'na'))
      .formFor({ 'weet-student': chose('ja') })
      .pages.filter(({ id }) => id === 'gesprekken');
    expect(page?.questions[0]?.options.map(({ text }) => text)).toEqual([
      'Proef · zondag · eik',
      'Proef · vrijdag · vóór · 09:30 · eik',
      'Proef · vrijdag · na · 11:00 · eik',
    ]);
  });

  it('say once that notes stay, and set a point apart from what was marked at it', () => {
    const one = sourceOf('2026-11-20', 'bellen');
    const marked = { ...entry('goed', { kind: 'punt', value: 'in orde' }), short: 'Goed beeld' };
    const pages = one.log.pages.map((page) => ({ ...page, entries: [marked, ...page.entries.slice(1)] }));
    const questions = formWith(NEW, { ...one, log: { ...one.log, pages } })
      .formFor({ ...answers, gesprekken: many(NEW.log.head.id, OLD.log.head.id) })
      .pages.flatMap((page) => page.questions.filter(({ text }) => text.startsWith('Wat gaat mee')));
    expect(questions.map(({ example }) => example)).toEqual(['Je notities gaan nooit mee.', undefined]);
    expect(questions[1]?.options.map(({ text }) => text)).toEqual([
      'Afspraak: bellen',
      'Goed beeld: in orde',
    ]);
  });

  it('leave the day on which it may be kept no longer to the school year, where she took it away', () => {
    expect(formWith(OLD).made(answers)?.copy.until).toBe('2027-07-31');
  });

  it('ask no more of a name that she gave', () => {
    const named = { ...answers, namen: { kind: 'open', text: 'sanna; Koos' } } as const;
    expect(idsIn(formWith(OLD), named)).not.toContain('treffer naam sanna');
    expect(JSON.stringify(formWith(OLD).made(named)?.copy)).not.toMatch(/sanna/i);
  });

  it('end with a sentence to say where the student does not know yet', () => {
    expect(idsIn(formWith(OLD), { 'weet-student': chose('nog niet') }).at(-1)).toBe('eerst-vertellen');
  });

  it('ask why, where it cannot be told', () => {
    const cannot = { 'weet-student': chose('kan niet'), reden: chose('van school') };
    expect(idsIn(formWith(OLD), cannot)).toContain('reden');
    expect(formWith(OLD).made(cannot)?.copy).toMatchObject({
      studentKnows: 'kan niet',
      cannotReason: 'van school',
    });
  });
});
