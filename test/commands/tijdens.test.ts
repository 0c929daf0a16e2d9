import { describe, expect, it } from 'vitest';
import { run as runChecklist } from '../../src/commands/checklist.ts';
import { run } from '../../src/commands/tijdens.ts';
import { UserError } from '../../src/domain/trouble.ts';
import { formOf, point } from '../domain/forms.ts';
import { entry, logOf } from '../domain/logs.ts';
import { go, inLibrary, type Gone } from './drafts-world.ts';

// What judges a schuilnaam is loaded late, when a short test may be over.
await import('../../src/commands/talk/schuilnaam.ts');

const contact = entry('contact', { kind: 'punt', value: 'aandacht' }, { short: 'Contact' });
const LOGS = [
  logOf('2026-11-24-begeleiding-eik', [contact], { moment: 'na' }),
  logOf('2026-11-23-samenwerking-eik', [contact]),
  logOf('2026-11-22-begeleiding-spar', [contact]),
  logOf('2026-11-21-begeleiding-eik', [contact]),
];

const FORMS = ['begeleiding', 'samenwerking', 'eigen'].map((id) =>
  inLibrary(
    formOf(
      [
        [
          point('contact', {
            short: 'Contact',
            variants: [
              {
                when: { op: 'compare', name: 'moment', by: '==', value: 'tijdens' },
                words: { text: `Tijdens ${id}.` },
              },
            ],
          }),
        ],
      ],
      { id },
    ),
    id,
  ),
);

type Flags = Parameters<typeof run>[0] & { readonly id?: string };

const card = ({ id, ...flags }: Flags, library = FORMS): Promise<Gone> =>
  go(
    (ports) =>
      id === undefined ? run(flags, ports) : runChecklist({ ...flags, id, moment: 'tijdens' }, ports),
    { drafts: {}, library, logs: LOGS, interactive: false },
  );

describe('kansrijk tijdens', () => {
  it('shows the newest preparation of any list, in the words for during it', async () => {
    const { printed, told, outcome } = await card({});
    expect([printed[0], printed[2], printed[3]]).toEqual([
      'Voor tijdens het gesprek met eik',
      'Contact',
      'Tijdens samenwerking.',
    ]);
    expect([told, outcome]).toEqual([[], 'done']);
  });

  it('shows the card of the student who was named, and never that of another', async () => {
    expect((await card({ student: 'spar' })).printed[0]).toBe('Voor tijdens het gesprek met spar');
    const none = await card({ student: 'den' });
    expect([none.printed, none.told]).toEqual([
      [],
      ['Er is nog geen voorbereid gesprek om te laten zien.', 'Bereid er een voor met: kansrijk voor'],
    ]);
  });

  it('shows the newest of one list where that was named', async () => {
    const { printed } = await card({ id: 'begeleiding' });
    expect([printed[0], printed[3]]).toEqual(['Voor tijdens het gesprek met spar', 'Tijdens begeleiding.']);
    expect((await card({ id: 'begeleiding', student: 'eik' })).printed[0]).toBe(
      'Voor tijdens het gesprek met eik',
    );
    expect((await card({ id: 'eigen' })).told.at(-1)).toBe(
      'Bereid er een voor met: kansrijk checklist eigen',
    );
  });

  it('keeps the words of the log where its list is gone', async () => {
    expect((await card({}, [])).printed).toContain('Vraag contact?');
  });

  it('refuses what cannot be a schuilnaam, and data', async () => {
    await expect(card({ student: 'Jan Jansen' })).rejects.toThrow(UserError);
    await expect(card({ json: true })).rejects.toThrow(UserError);
  });
});
