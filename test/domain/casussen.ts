import type { Casus, CasusLabel, CasusStage } from '../../src/domain/casus/casus.ts';

/** A label with nothing but what a test says of it. */
export const label = (kenmerk: string, more: Partial<CasusLabel> = {}): CasusLabel => ({
  kenmerk,
  also: [],
  missing: false,
  herkomst: 'redactie',
  why: 'Zo zie je het.',
  ...more,
});

/** A stage that shows one kenmerk, where a test does not say otherwise. */
export const stage = (id: string, more: Partial<CasusStage> = {}): CasusStage => ({
  id,
  title: `Stukje ${id}`,
  text: `Dit gebeurt er bij ${id}.`,
  labels: [label('relatie')],
  ...more,
});

/** A casus of these stages, in which nothing is wrong. */
export const casusWith = (stages: readonly CasusStage[], more: Partial<Casus> = {}): Casus => {
  const kenmerken = [
    ...new Set(stages.flatMap(({ labels }) => labels.flatMap((each) => [each.kenmerk, ...each.also]))),
  ];
  return {
    id: 'proef',
    version: '1.0.0',
    title: 'Een proef',
    source: '§2.1',
    origin: 'Deze casus is verzonnen.',
    filters: {
      kenmerken,
      doelen: ['algemeen'],
      rollen: ['mentor'],
      reading: { starter: 'Wat zie je?', ervaren: 'Wat doe je?' },
    },
    stages,
    closing: [
      { id: 'doen', text: 'Wat zou jij hier doen, en wat niet?' },
      { id: 'overleg', text: 'Met wie overleg je eerst?' },
    ],
    frictions: [{ what: 'Het wringt.', question: 'Waar wringt het?' }],
    further: { kenmerken: kenmerken.slice(0, 1), begrippen: [], bronnen: [], safety: false },
    ...more,
  };
};
