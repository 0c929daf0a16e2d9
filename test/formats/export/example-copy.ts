import type { Answer } from '../../../src/domain/answer.ts';
import type { LogEntry } from '../../../src/domain/log/log.ts';
import type { SharedConversation, SharedCopy } from '../../../src/domain/sharing/shared-copy.ts';

/** An answered question. */
export const answered = (
  id: string,
  text: string,
  answer: Answer,
  more: Partial<Pick<LogEntry, 'short' | 'labels'>> = {},
): LogEntry => ({ id, kind: answer.kind, text, labels: [], answer, ...more });

/** What two people agreed. */
export const agreements: LogEntry = answered('afspraken', 'Wat spraken jullie af? Wie doet het? Wanneer?', {
  kind: 'afspraken',
  items: [
    { wat: 'bellen met de stage over de keuken', wie: 'mentor', wanneer: '2026-12-01' },
    { wat: 'een rooster meenemen', wie: 'student', wanneer: '2026-12-03', done: true },
    { wat: 'kijken of de vroege dienst past', wie: 'praktijkbegeleider' },
  ],
});

/** A conversation that somebody looked back on. */
export const reflection: SharedConversation = {
  title: 'Terugkijken op een gesprek',
  soort: 'reflectie',
  datum: '2026-11-24',
  entries: [
    agreements,
    answered('goed', 'Wat ging goed, of beter dan eerder?', {
      kind: 'open',
      text: 'Ze was er op tijd.\nZe vertelde zelf over [NAAM-1].\n\nDaarna lachte ze.',
    }),
    answered('hoe', 'Wat deed jij waardoor dat lukte?', { kind: 'open', text: 'Ik wachtte even.' }),
    answered(
      'schaal',
      'Hoe ver ben je met het punt waar je op let?',
      { kind: 'schaal', value: 6 },
      { labels: [{ id: '6', text: 'over de helft' }] },
    ),
    answered('plan', 'Wat doe je de volgende keer?', {
      kind: 'als-dan',
      plans: [{ als: 'ze stil wordt', dan: 'wacht ik tien tellen.' }],
    }),
  ],
};

/** A conversation that somebody prepared. */
export const preparation: SharedConversation = {
  title: 'Checklist begeleiding',
  soort: 'checklist',
  datum: '2026-11-20',
  entries: [
    answered(
      'relatie',
      'Maak ik eerst contact, voordat ik over taken begin?',
      { kind: 'punt', value: 'aandacht' },
      { short: 'Eerst contact' },
    ),
    answered(
      'goed-beeld',
      'Weet ik wat deze student wil, kan en nodig heeft?',
      { kind: 'punt', value: 'in orde' },
      { short: 'Goed beeld' },
    ),
    answered(
      'aandachtspunten',
      'Welke één of twee punten neem je mee?',
      { kind: 'meerkeuze', options: ['relatie'] },
      { labels: [{ id: 'relatie', text: 'Eerst contact' }] },
    ),
    answered('terugkomen', 'Wanneer zien jullie elkaar terug?', { kind: 'datum', date: '2026-12-08' }),
  ],
};

/** A copy of some conversations, for a praktijkbegeleider. */
export const copyWith = (...conversations: readonly SharedConversation[]): SharedCopy => ({
  madeOn: '2026-11-25',
  forRol: 'praktijkbegeleider',
  purpose: 'stage of werk',
  until: '2027-07-31',
  studentKnows: 'ja',
  conversations,
});

/** A copy with something of every kind. */
export const exampleCopy = copyWith(preparation, reflection);
