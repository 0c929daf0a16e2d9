import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kenmerkFor } from '../../src/domain/kader.ts';
import { problemLine } from '../../src/domain/problem.ts';
import { parseKenmerken } from '../../src/formats/kader-yaml.ts';

const text = readFileSync(new URL('../../checklists/kader/kenmerken.yaml', import.meta.url), 'utf8');

const one = `schema: kansrijk/kader/1
versie: 1.0.0
kenmerken:
  - id: relatie
    groep: algemeen
    naam: Aandacht
    titel_bron: Aandacht geven
    synoniemen: [contact]
    kort: Eerst contact
    zin: Je maakt contact.
    waarom: Dat helpt.
    tekens: [Je vraagt iets., Je luistert.]
    liever_niet: Haasten.
    in_de_weg: Haast.
    zeg: Hoe is het?
    uit_de_praktijk: [Iemand vroeg het.]
    plan: ["Als ik binnenkom, dan groet ik."]
    bron: §2.1
    eigen_sleutel: van later
    varianten:
      - als: "rol == 'praktijkbegeleider'"
        zeg: Goedemorgen!
      - als: "rol in ['praktijkbegeleider', 'peercoach']"
        zeg: Hoi!
        tekens: [Je zwaait., Je lacht.]
`;

describe('parseKenmerken', () => {
  it('reads the 26 kenmerken of the product', () => {
    const parsed = parseKenmerken(text, 'kenmerken.yaml');
    expect(parsed.ok ? [] : parsed.problem.map(problemLine)).toEqual([]);
    expect(parsed.ok && parsed.value).toHaveLength(26);
  });

  it('translates every field, and leaves keys it does not know be', () => {
    const parsed = parseKenmerken(one, 'kenmerken.yaml');
    expect(parsed.ok && parsed.value[0]).toMatchObject({
      id: 'relatie',
      groep: 'algemeen',
      naam: 'Aandacht',
      kort: 'Eerst contact',
      synoniemen: ['contact'],
      zin: 'Je maakt contact.',
      waarom: 'Dat helpt.',
      tekens: ['Je vraagt iets.', 'Je luistert.'],
      lieverNiet: 'Haasten.',
      inDeWeg: 'Haast.',
      zeg: 'Hoe is het?',
      uitDePraktijk: ['Iemand vroeg het.'],
      plan: ['Als ik binnenkom, dan groet ik.'],
      bron: '§2.1',
    });
  });

  it('tells what is wrong, also in a condition', () => {
    const broken = one
      .replace('groep: algemeen', 'groep: algemen')
      .replace("rol == 'praktijkbegeleider'", "rol == 'praktijkbegeleidr'")
      .replace("rol in ['praktijk", "relatie in ['praktijk");
    const parsed = parseKenmerken(`${broken}  - {id: relatie}\n`, 'kenmerken.yaml');
    const told = parsed.ok ? [] : parsed.problem.map(problemLine);
    expect(told.slice(0, 3)).toEqual([
      'kenmerken.yaml:5:12  "algemen" kan hier niet. Bedoel je "algemeen"?',
      'kenmerken.yaml:21:22  "rol" is nooit "praktijkbegeleidr". Bedoel je "praktijkbegeleider"?',
      'kenmerken.yaml:23:15  "relatie" is geen vraag die hiervoor staat. Kies uit: moment, doel, rol, samenwerking of minuten.',
    ]);
    expect(told).toContain('kenmerken.yaml:26:10  Deze id is al gebruikt.');
  });
});

describe('kenmerkFor', () => {
  const parsed = parseKenmerken(one, 'kenmerken.yaml');
  const kenmerk = parsed.ok ? parsed.value[0] : undefined;
  const saidBy = (rol?: 'mentor' | 'praktijkbegeleider' | 'peercoach'): readonly unknown[] => {
    const words = kenmerk && kenmerkFor(kenmerk, rol === undefined ? {} : { rol });
    return [words?.zeg, words?.tekens[0], words?.zin];
  };

  it('takes, per field, the first variant that fits', () => {
    expect(saidBy('praktijkbegeleider')).toEqual(['Goedemorgen!', 'Je zwaait.', 'Je maakt contact.']);
    expect(saidBy('peercoach')).toEqual(['Hoi!', 'Je zwaait.', 'Je maakt contact.']);
  });

  it('keeps its own words for other rollen, and where no rol is known', () => {
    expect(saidBy('mentor')).toEqual(['Hoe is het?', 'Je vraagt iets.', 'Je maakt contact.']);
    expect(saidBy()).toEqual(['Hoe is het?', 'Je vraagt iets.', 'Je maakt contact.']);
  });
});
