import { describe, expect, it } from 'vitest';
import type { Log, LogEntry } from '../../src/domain/log/log.ts';
import { logAsJson, logHeadAsJson } from '../../src/formats/log-json.ts';
import { everyKind, exampleHead } from './log-markdown/example-log.ts';

const logOf = (...entries: readonly LogEntry[]): Log => ({
  head: exampleHead,
  title: 'Proef',
  pages: [{ title: 'Blad', entries }],
});

const plan = (id: string, about: string, dan?: string): LogEntry => ({
  id,
  kind: 'als-dan',
  text: `Wat doe je? · ${about}`,
  labels: [],
  ...(dan !== undefined && { answer: { kind: 'als-dan', plans: [{ punt: about, als: '', dan }] } }),
});

describe('a log as JSON', () => {
  it('has the keys of its front matter, each question, and the answers in the shapes of the answers file', () => {
    expect(logAsJson(everyKind)).toEqual({
      kansrijk: 1,
      id: '2026-11-20-begeleiding-eik',
      soort: 'checklist',
      vorm: 'begeleiding',
      vorm_versie: '1.0.0',
      vorm_sha256: '3f9a'.repeat(16),
      datum: '2026-11-20',
      tijd: '09:30',
      student: 'eik',
      rol: 'mentor',
      moment: 'voor',
      doel: 'loopbaan',
      bij: '2026-11-13-begeleiding-eik',
      bewaar_tot: '2027-02-18',
      gedeeld: false,
      tags: ['kansrijk', 'begeleiding'],
      vragen: {
        relatie: { tekst: 'Maak ik eerst contact, voordat ik over taken begin?', soort: 'punt' },
        'goed-beeld': { tekst: 'Weet ik wat deze student wil, kan en nodig heeft?', soort: 'punt' },
        anders: { tekst: 'Welk moment liep anders dan je wilde?', soort: 'open' },
        afspraken: { tekst: 'Wat spraken jullie af?', soort: 'afspraken' },
        gelukt: { tekst: 'Is je plan gelukt?', soort: 'keuze' },
        aandachtspunten: { tekst: 'Waar let je op?', soort: 'meerkeuze' },
        cijfer: { tekst: 'Hoe ver ben je?', soort: 'schaal' },
        plan: { tekst: 'Wat doe je?', soort: 'als-dan' },
        terug: { tekst: 'Wanneer kijk je terug?', soort: 'datum' },
        kern: { tekst: 'Wat is het belangrijkst?', soort: 'open' },
        stap: { tekst: 'Hoe ver nu?', soort: 'schaal' },
      },
      antwoorden: {
        relatie: { waarde: 'aandacht', notitie: 'vraag naar de keuken' },
        anders: 'Eerste regel\n\nderde regel',
        afspraken: [{ wat: 'bellen met de stage', wie: 'mentor', wanneer: '2026-12-01' }],
        gelukt: { waarde: 'een-beetje', notitie: 'het was druk' },
        aandachtspunten: ['relatie', 'autonomie'],
        cijfer: { waarde: 7, notitie: 'vaker vooraf bellen' },
        plan: [
          { punt: 'relatie', als: 'de student binnenkomt', dan: 'vraag ik hoe het is' },
          { punt: 'autonomie', als: '', dan: 'wacht ik even' },
        ],
        terug: '2026-12-08',
      },
    });
  });

  it('gives a bare value where there is no note, and a note alone where there is no value', () => {
    const point = (id: string, answer: LogEntry['answer']): LogEntry => ({
      id,
      kind: 'punt',
      text: 'x',
      labels: [],
      ...(answer && { answer }),
    });
    const json = logAsJson(
      logOf(
        point('a', { kind: 'punt', value: 'in orde' }),
        point('b', { kind: 'punt', note: 'nog vragen' }),
        { id: 'c', kind: 'schaal', text: 'x', labels: [], answer: { kind: 'schaal', value: 0 } },
        {
          id: 'd',
          kind: 'afspraken',
          text: 'x',
          labels: [],
          answer: { kind: 'afspraken', items: [{ wat: 'a', wie: '', done: true }] },
        },
      ),
    );
    expect(json['antwoorden']).toEqual({
      a: 'in orde',
      b: { notitie: 'nog vragen' },
      c: 0,
      d: [{ wat: 'a', wie: '', gedaan: true }],
    });
  });

  it('leaves out what was skipped, and says when something was erased', () => {
    const json = logAsJson(
      logOf(
        { id: 'a', kind: 'open', text: 'Wat?', labels: [] },
        { id: 'b', kind: 'open', text: 'Hoe?', labels: [], erasedOn: '2027-02-19' },
      ),
    );
    expect(json['antwoorden']).toEqual({});
    expect(json['vragen']).toEqual({
      a: { tekst: 'Wat?', soort: 'open' },
      b: { tekst: 'Hoe?', soort: 'open', gewist: '2027-02-19' },
    });
  });

  it('puts the plans of a repeated question together, also when one was skipped', () => {
    const json = logAsJson(logOf(plan('plan-1', 'relatie'), plan('plan-2', 'autonomie', 'wacht ik')));
    expect(Object.keys(json['vragen'] ?? {})).toEqual(['plan']);
    expect(json['antwoorden']).toEqual({ plan: [{ punt: 'autonomie', als: '', dan: 'wacht ik' }] });
  });

  it('keeps apart what only looks like a repeated question', () => {
    const single: LogEntry = { ...plan('stap-1', 'x', 'a'), text: 'Wat is je eerste stap?' };
    const json = logAsJson(
      logOf(single, plan('plan-2', 'x', 'b'), plan('doen', 'x', 'c'), plan('doen-1', 'x', 'd')),
    );
    expect(Object.keys(json['vragen'] ?? {})).toEqual(['stap-1', 'plan-2', 'doen', 'doen-1']);
  });

  it('is in a list the keys of its front matter', () => {
    const { vragen, antwoorden, ...head } = logAsJson(everyKind);
    expect(logHeadAsJson(exampleHead)).toEqual(head);
    expect([vragen, antwoorden]).not.toContain(undefined);
  });
});
