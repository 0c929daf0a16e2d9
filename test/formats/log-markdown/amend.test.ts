import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, type LogChange } from '../../../src/domain/log/log-change.ts';
import type { Log } from '../../../src/domain/log/log.ts';
import { amend } from '../../../src/formats/log-markdown/amend.ts';
import { read } from '../../../src/formats/log-markdown/read.ts';
import { render } from '../../../src/formats/log-markdown/render.ts';
import { anyLog } from './arbitrary-log.ts';
import { everyKind, exampleLog } from './example-log.ts';

const logIn = async (text: string): Promise<Log> => {
  const found = await read(text, 'proef.md');
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value.log;
};

const entriesOf = (log: Log) => log.pages.flatMap(({ entries }) => entries);

/** Every change that fits a log, and what it should become. */
const changesOf = (log: Log): readonly LogChange[] => {
  const ids = entriesOf(log).map(({ id }) => id);
  const ticks = entriesOf(log).flatMap(({ id, answer }): readonly LogChange[] =>
    answer?.kind === 'afspraken'
      ? answer.items.map((item, index) => ({ type: 'ticked', question: id, index, done: !item.done }))
      : [],
  );
  return [
    { type: 'shared', gedeeld: !log.head.gedeeld },
    ...ticks,
    ...ids.map((id): LogChange => ({ type: 'erased', questions: [id], what: 'text', on: '2027-02-19' })),
    { type: 'erased', questions: ids, what: 'text', on: '2027-02-19' },
    { type: 'erased', questions: ids, what: 'answer', on: '2027-08-01' },
  ];
};

const FOREIGN = 'Een eigen alinea, ergens tussendoor.';

/** The text with a paragraph of somebody's own before every heading and at the end, and a key of her own on top. */
const annotated = (text: string): string =>
  `${text.replace(/^(?=#{1,3} )/gm, `${FOREIGN}\n\n`).replace('\ntags:', '\neigen_sleutel: "blijft staan"\ntags:')}\n${FOREIGN}\n`;

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('an amended log', () => {
  it('becomes exactly what the change says, for hostile text and every change', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, fc.boolean(), async (log, crlf) => {
        const text = crlf ? render(log).replaceAll('\n', '\r\n') : render(log);
        for (const change of changesOf(log)) {
          const amended = await amend(text, change);
          expect(amended).toBeDefined();
          expect(await logIn(amended ?? '')).toEqual(changed(log, change));
          expect(/(?<!\r)\n/.test(amended ?? '')).toBe(!crlf);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every foreign paragraph and unknown key', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        // Where an open question has no quote, bare text under it is read as its answer; elsewhere it is foreign.
        const own = {
          ...log,
          pages: log.pages.filter(({ entries }) =>
            entries.every(({ kind, answer }) => answer || kind !== 'open'),
          ),
        };
        const text = annotated(render(own));
        expect(await logIn(text)).toEqual(own);
        for (const change of changesOf(own)) {
          if (change.type === 'erased') continue;
          const amended = (await amend(text, change)) ?? '';
          expect(count(amended, FOREIGN)).toBe(count(text, FOREIGN));
          expect(amended).toContain('eigen_sleutel: "blijft staan"');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('changes one line for a tick and one for shared', async () => {
    const text = render(exampleLog);
    const ticked = await amend(text, { type: 'ticked', question: 'afspraken', index: 0, done: true });
    expect(ticked).toBe(text.replace('- [ ] bellen', '- [x] bellen'));
    const shared = await amend(text, { type: 'shared', gedeeld: true });
    expect(shared).toBe(text.replace('gedeeld: false', 'gedeeld: true'));
  });

  it('keeps a comment behind a changed key, and adds a key that is gone', async () => {
    const text = render(exampleLog);
    const noted = text.replace('gedeeld: false', 'gedeeld: false # nog vragen');
    expect(await amend(noted, { type: 'shared', gedeeld: true })).toContain('\ngedeeld: true # nog vragen\n');
    const without = text.replace('gedeeld: false\n', '');
    expect(await amend(without, { type: 'shared', gedeeld: true })).toContain('\ngedeeld: true\n---\n');
  });

  it('leaves a mark where text was erased, and the value of a point', async () => {
    const ids = entriesOf(everyKind).map(({ id }) => id);
    const amended =
      (await amend(render(everyKind), { type: 'erased', questions: ids, what: 'text', on: '2027-02-19' })) ??
      '';
    expect(amended).toContain(
      '· aandacht — Maak ik eerst contact, voordat ik over taken begin? <!-- vraag: relatie -->\n  _gewist op 2027-02-19_\n',
    );
    expect(amended).toContain('<!-- vraag: anders -->\n_gewist op 2027-02-19_\n');
    expect(amended).toContain(
      '**7** van 10 · gaat meestal\n_gewist op 2027-02-19_\n<!-- soort: schaal -->\n',
    );
    expect(amended).toContain('**Als** de student binnenkomt');
    expect(amended).not.toMatch(/keuken|Eerste regel|derde regel|druk|vooraf bellen/);
  });

  it('refuses what does not fit', async () => {
    const text = render(exampleLog);
    expect(
      await amend(text, { type: 'ticked', question: 'afspraken', index: 1, done: true }),
    ).toBeUndefined();
    expect(await amend(text, { type: 'ticked', question: 'anders', index: 0, done: true })).toBeUndefined();
    expect(
      await amend(text, { type: 'erased', questions: ['weg'], what: 'text', on: '2027-02-19' }),
    ).toBeUndefined();
    expect(await amend('geen log', { type: 'shared', gedeeld: true })).toBeUndefined();
  });
});
