import type { LogEntry, LogHead } from '../../../src/domain/log/log.ts';
import type { Log } from '../../../src/domain/log/log.ts';

export const exampleHead: LogHead = {
  id: '2026-11-20-begeleiding-eik',
  soort: 'checklist',
  vorm: 'begeleiding',
  vormVersie: '1.0.0',
  vormSha256: '3f9a'.repeat(16),
  datum: '2026-11-20',
  tijd: '09:30',
  student: 'eik',
  rol: 'mentor',
  moment: 'voor',
  doel: 'loopbaan',
  bij: '2026-11-13-begeleiding-eik',
  bewaarTot: '2027-02-18',
  gedeeld: false,
  tags: ['kansrijk', 'begeleiding'],
};

const entries: readonly LogEntry[] = [
  {
    id: 'relatie',
    kind: 'punt',
    short: 'Eerst contact',
    text: 'Maak ik eerst contact, voordat ik over taken begin?',
    labels: [],
    answer: { kind: 'punt', value: 'aandacht', note: 'vraag naar de keuken' },
  },
  {
    id: 'goed-beeld',
    kind: 'punt',
    short: 'Goed beeld',
    text: 'Weet ik wat deze student wil, kan en nodig heeft?',
    labels: [],
  },
  {
    id: 'anders',
    kind: 'open',
    text: 'Welk moment liep anders dan je wilde?',
    labels: [],
    answer: { kind: 'open', text: 'Eerste regel\n\nderde regel' },
  },
  {
    id: 'afspraken',
    kind: 'afspraken',
    text: 'Wat spraken jullie af?',
    labels: [],
    answer: {
      kind: 'afspraken',
      items: [{ wat: 'bellen met de stage', wie: 'mentor', wanneer: '2026-12-01' }],
    },
  },
];

/** The log of the contract. */
export const exampleLog: Log = {
  head: exampleHead,
  title: 'Checklist begeleiding',
  pages: [{ title: 'Blad', entries }],
};

/** A log with one question of every kind, answered, and one that was skipped. */
export const everyKind: Log = {
  head: exampleHead,
  title: 'Terugkijken',
  pages: [
    {
      title: 'Blad',
      entries: [
        ...entries,
        {
          id: 'gelukt',
          kind: 'keuze',
          text: 'Is je plan gelukt?',
          labels: [{ id: 'een-beetje', text: 'Een beetje' }],
          answer: { kind: 'keuze', option: 'een-beetje', note: 'het was druk' },
        },
        {
          id: 'aandachtspunten',
          kind: 'meerkeuze',
          text: 'Waar let je op?',
          labels: [
            { id: 'relatie', text: 'Eerst contact' },
            { id: 'autonomie', text: 'Zelf kiezen' },
          ],
          answer: { kind: 'meerkeuze', options: ['relatie', 'autonomie'] },
        },
        {
          id: 'cijfer',
          kind: 'schaal',
          text: 'Hoe ver ben je?',
          labels: [{ id: '7', text: 'gaat meestal' }],
          answer: { kind: 'schaal', value: 7, note: 'vaker vooraf bellen' },
        },
        {
          id: 'plan-1',
          kind: 'als-dan',
          text: 'Wat doe je? · Eerst contact',
          labels: [{ id: 'relatie', text: 'Eerst contact' }],
          answer: {
            kind: 'als-dan',
            plans: [{ punt: 'relatie', als: 'de student binnenkomt', dan: 'vraag ik hoe het is' }],
          },
        },
        {
          id: 'plan-2',
          kind: 'als-dan',
          text: 'Wat doe je? · Zelf kiezen',
          labels: [{ id: 'autonomie', text: 'Zelf kiezen' }],
          answer: { kind: 'als-dan', plans: [{ punt: 'autonomie', als: '', dan: 'wacht ik even' }] },
        },
        {
          id: 'terug',
          kind: 'datum',
          text: 'Wanneer kijk je terug?',
          labels: [],
          answer: { kind: 'datum', date: '2026-12-08' },
        },
        { id: 'kern', kind: 'open', text: 'Wat is het belangrijkst?', labels: [] },
        { id: 'stap', kind: 'schaal', text: 'Hoe ver nu?', labels: [] },
      ],
    },
  ],
};
