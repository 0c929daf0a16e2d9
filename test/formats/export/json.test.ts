import { describe, expect, it } from 'vitest';
import { renderJson } from '../../../src/formats/export/json.ts';
import { copyWith, exampleCopy, reflection } from './example-copy.ts';

describe('a copy for another program', () => {
  it('has the shapes of the answers file', () => {
    const copy = copyWith({ ...reflection, entries: reflection.entries.slice(0, 1) });
    expect(JSON.parse(renderJson(copy, 'gewoon'))).toEqual({
      kansrijk_kopie: 1,
      gemaakt_op: '2026-11-25',
      voor_rol: 'praktijkbegeleider',
      waarvoor: 'stage of werk',
      tot: '2027-07-31',
      weet_student: 'ja',
      gesprekken: [
        {
          titel: 'Terugkijken op een gesprek',
          soort: 'reflectie',
          datum: '2026-11-24',
          vragen: {
            afspraken: { tekst: 'Wat spraken jullie af? Wie doet het? Wanneer?', soort: 'afspraken' },
          },
          antwoorden: {
            afspraken: [
              { wat: 'bellen met de stage over de keuken', wie: 'mentor', wanneer: '2026-12-01' },
              { wat: 'een rooster meenemen', wie: 'student', wanneer: '2026-12-03', gedaan: true },
              { wat: 'kijken of de vroege dienst past', wie: 'praktijkbegeleider' },
            ],
          },
        },
      ],
    });
  });

  it('names the part of STARRT of each question where that order was asked for', () => {
    const data: unknown = JSON.parse(renderJson(exampleCopy, 'starrt'));
    const parts = Object.entries({
      relatie: 'taak',
      'goed-beeld': 'taak',
      aandachtspunten: 'taak',
      terugkomen: 'transfer',
      afspraken: 'transfer',
      goed: 'resultaat',
      hoe: 'actie',
      schaal: 'reflectie',
      plan: 'transfer',
    });
    const [prepared, lookedBack] = [parts.slice(0, 4), parts.slice(4)].map((some) =>
      Object.fromEntries(some.map(([id, deel]) => [id, expect.objectContaining({ deel })])),
    );
    expect(data).toMatchObject({
      indeling: 'starrt',
      gesprekken: [{ vragen: prepared }, { vragen: lookedBack }],
    });
  });
});
