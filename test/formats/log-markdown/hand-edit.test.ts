import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Log, LogEntry } from '../../../src/domain/log/log.ts';
import { read } from '../../../src/formats/log-markdown/read.ts';
import { render } from '../../../src/formats/log-markdown/render.ts';
import { anyLog } from './arbitrary-log.ts';
import { everyKind, exampleLog } from './example-log.ts';

const logIn = async (text: string): Promise<Log> => {
  const found = await read(text, 'proef.md');
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value.log;
};

const entriesOf = (log: Log): readonly LogEntry[] => log.pages.flatMap(({ entries }) => entries);

/** The entries that an edit of the text changed, by id. */
const changedBy = async (
  log: Log,
  edit: (text: string) => string,
): Promise<Record<string, LogEntry | undefined>> => {
  const text = render(log);
  const edited = edit(text);
  expect(edited).not.toBe(text);
  const after = entriesOf(await logIn(edited));
  const before = entriesOf(log);
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  return Object.fromEntries(
    before.flatMap((entry, index) =>
      isDeepStrictEqual(entry, after[index]) ? [] : [[entry.id, after[index]]],
    ),
  );
};

/** The afspraken of the example with this line in the place of its one. */
const items = async (line: string) => {
  const changed = await changedBy(exampleLog, (text) => text.replace(/^- \[ \] .*$/m, line));
  const answer = changed['afspraken']?.answer;
  return answer?.kind === 'afspraken' ? answer.items : undefined;
};

describe('an edit by hand', () => {
  it('with signs that nobody sees changes nothing', async () => {
    const text = render(everyKind);
    for (const sign of ['\u200b', '\u00ad', '\u2060', '\ufeff']) {
      const edited = text.replace('derde regel', `der${sign}de regel`);
      expect(edited).not.toBe(text);
      expect(entriesOf(await logIn(edited))).toEqual(entriesOf(await logIn(text)));
    }
  });

  it('of a text changes that answer', async () => {
    const changed = await changedBy(everyKind, (text) => text.replace('derde regel', 'een andere regel'));
    expect(changed).toEqual({
      anders: expect.objectContaining({ answer: { kind: 'open', text: 'Eerste regel\n\neen andere regel' } }),
    });
  });

  it('of an inserted line, quoted or straight under the quote, changes that answer', async () => {
    for (const line of ['> erbij', '>erbij', 'erbij']) {
      const changed = await changedBy(everyKind, (text) =>
        text.replace('> derde regel', `> derde regel\n${line}`),
      );
      expect(changed).toEqual({
        anders: expect.objectContaining({
          answer: { kind: 'open', text: 'Eerste regel\n\nderde regel\nerbij' },
        }),
      });
    }
  });

  it('of the word of a point counts, its box does not', async () => {
    const word = await changedBy(everyKind, (text) => text.replace('· aandacht', '· in orde'));
    expect(word['relatie']?.answer).toEqual({ kind: 'punt', value: 'in orde', note: 'vraag naar de keuken' });
    expect(await changedBy(everyKind, (text) => text.replace('- [x] **Eerst', '- [ ] **Eerst'))).toEqual({});
    expect(await changedBy(everyKind, (text) => text.replace('- [x] **Eerst', '- **Eerst'))).toEqual({});
    const filled = await changedBy(everyKind, (text) => text.replace('· niet ingevuld', '· aandacht'));
    expect(filled['goed-beeld']?.answer).toEqual({ kind: 'punt', value: 'aandacht' });
  });

  it('that fills in a skipped question answers it', async () => {
    const changed = await changedBy(everyKind, (text) =>
      text.replace('<!-- vraag: kern -->\n_Overgeslagen._', '<!-- vraag: kern -->\nZe vroeg *zelf* hulp.'),
    );
    expect(changed).toEqual({
      kern: expect.objectContaining({ answer: { kind: 'open', text: 'Ze vroeg *zelf* hulp.' } }),
    });
  });

  it('of a foreign paragraph under a quote changes nothing', async () => {
    expect(
      await changedBy(everyKind, (text) =>
        text.replace('> derde regel', '> derde regel\n\nEen eigen alinea.'),
      ),
    ).toEqual({});
    expect(await changedBy(everyKind, (text) => text.replace('## Blad', 'Vooraf.\n\n## Blad'))).toEqual({});
    expect(await changedBy(everyKind, (text) => `${text}\n## Eigen kop\n\nMet tekst.\n`)).toEqual({});
    expect(
      await changedBy(everyKind, (text) =>
        text.replace('### Wat spraken', '### Eigen kop\n\n> citaat\n\n### Wat spraken'),
      ),
    ).toEqual({});
  });

  it('of a task is read as Obsidian and its plugins leave it', async () => {
    const open = { wat: 'bellen met de stage', wie: 'mentor', wanneer: '2026-12-01' };
    expect(await items('- [x] bellen met de stage [wie:: mentor] [due:: 2026-12-01] ✅ 2026-12-02')).toEqual([
      { ...open, done: true },
    ]);
    expect(
      await items('* [X] bellen met de stage [due:: 2026-12-01] [wie:: mentor] [completion:: 2026-12-02]'),
    ).toEqual([{ ...open, done: true }]);
    expect(await items('- [ ] mail sturen')).toEqual([{ wat: 'mail sturen', wie: '' }]);
    expect(await items('- [ ] a [due:: 2026-01-01] b [wie:: ik] [due:: 2026-12-01]')).toEqual([
      { wat: 'a [due:: 2026-01-01] b', wie: 'ik', wanneer: '2026-12-01' },
    ]);
  });

  it('of the front matter in the style of another program changes nothing', async () => {
    const text = render(exampleLog);
    const end = text.indexOf('\n---\n', 4);
    const obsidian = `---
tags:
  - kansrijk
  - begeleiding
kansrijk: 1
id: "2026-11-20-begeleiding-eik"
soort: checklist
vorm: begeleiding
vorm_versie: 1.0.0
vorm_sha256: ${'3f9a'.repeat(16)}
datum: 2026-11-20
tijd: 09:30
student: eik # de schuilnaam
rol: 'mentor'
moment: voor
doel: loopbaan
samenwerking:
bij: 2026-11-13-begeleiding-eik
bewaar_tot: 2027-02-18
gedeeld: false
cssclasses: [breed]
eigen: {a: [1, 2]}`;
    expect(await logIn(`${obsidian}${text.slice(end)}`)).toEqual(exampleLog);
  });

  it('that doubles a question keeps the first and warns', async () => {
    const twice = `${render(exampleLog)}\n### Nog eens\n<!-- vraag: anders -->\n> iets anders\n`;
    const found = await read(twice, 'proef.md');
    expect(found.ok && found.value.log).toEqual(exampleLog);
    expect(found.ok && found.value.warnings).toEqual([
      expect.objectContaining({
        code: 'dubbel',
        line: 40,
        warning: true,
        sentence: 'De vraag "anders" staat er twee keer. De eerste telt.',
      }),
    ]);
  });

  it('that takes a choice beyond reading leaves the rest and warns with its place', async () => {
    const found = await read(
      render(everyKind).replace(
        '**Een beetje** <!-- keuze: een-beetje -->\n> het was druk',
        'zo half en half',
      ),
      'proef.md',
    );
    expect(found.ok && found.value.warnings.map(({ code, line }) => [code, line])).toEqual([
      ['onleesbaar-antwoord', 41],
    ]);
    expect(found.ok && entriesOf(found.value.log).find(({ id }) => id === 'gelukt')?.answer).toBeUndefined();
  });

  it('of any line inside one answer leaves every other answer as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLog,
        fc.nat(),
        fc.constantFrom('een gewone regel', '> een citaat', '- een punt', '', '**vet**', '`x`'),
        async (log, pick, line) => {
          const text = render(log);
          const found = await read(text, '');
          if (!found.ok) throw new Error('unreadable');
          const ids = [...found.value.places.keys()];
          const id = ids[pick % Math.max(ids.length, 1)];
          const place = id === undefined ? undefined : found.value.places.get(id);
          if (!place) return;
          const lines = text.split('\n');
          lines.splice(place.line + 1 + (pick % (place.end - place.line + 1)), 0, line);
          const after = await logIn(lines.join('\n'));
          const others = (one: Log) => entriesOf(one).filter((entry) => entry.id !== id);
          expect(others(after)).toEqual(others(log));
          expect(entriesOf(after).map((entry) => [entry.id, entry.text])).toEqual(
            entriesOf(log).map((entry) => [entry.id, entry.text]),
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
