import { describe, expect, it } from 'vitest';
import { logPage } from '../../src/commands/logs/page.ts';
import { run } from '../../src/commands/toon.ts';
import { UserError } from '../../src/domain/trouble.ts';
import { render } from '../../src/formats/log-markdown/render.ts';
import type { Ports } from '../../src/ports.ts';
import type { StoredLog } from '../../src/ports/stores.ts';
import type { Line } from '../../src/ports/terminal.ts';
import { everyKind } from '../formats/log-markdown/example-log.ts';
import { lineText } from './naslag-world.ts';
import { go, type Gone } from './drafts-world.ts';

const TEXT = render(everyKind);
const stored = (id: string, student: string): StoredLog => ({
  log: { ...everyKind, head: { ...everyKind.head, id, student } },
  path: `logs/${id}.md`,
  sha256: 'aa',
  text: TEXT,
});
const LOGS = [stored('2026-11-24-begeleiding-spar', 'spar'), stored('2026-11-20-begeleiding-spar', 'spar')];

const show = (id: string, piped = false): Promise<Gone> =>
  go(
    (ports: Ports) =>
      run(
        { id },
        {
          ...ports,
          terminal: { ...ports.terminal, ...(piped && { piped: true }) },
          logs: {
            ...ports.logs,
            all: async () => ({ logs: LOGS, unreadable: [] }),
            find: async (wanted) => {
              const value = LOGS.find(({ log }) => log.head.id === wanted);
              return value && { ok: true, value };
            },
          },
        },
      ),
    { drafts: {} },
  );

const textOf = (lines: readonly Line[]): string => lines.map(lineText).join('\n');

describe('kansrijk toon', () => {
  it('makes a page of it in a window, and gives it as it was written elsewhere', async () => {
    expect((await show('2026-11-20-begeleiding-spar')).printed.join('\n')).toBe(textOf(logPage(TEXT)));
    expect((await show('2026-11-20-begeleiding-spar', true)).printed).toEqual([TEXT.trimEnd()]);
  });

  it('gives as data what others wrote above it too, but never in the place of ours', async () => {
    const foreign = 'aliases:\n  - eerste keer\nmap: {a: 1}\nvragen: van mij\nrating: 4\n';
    const text = TEXT.replace('tags:', `${foreign}tags:`);
    const shown: string[] = [];
    await go(
      (ports: Ports) =>
        run(
          { id: '2026-11-20-x', json: true },
          {
            ...ports,
            logs: {
              ...ports.logs,
              find: async (id) => ({ ok: true, value: { ...stored(id, 'spar'), text } }),
            },
            terminal: { ...ports.terminal, printRaw: (json) => void shown.push(json) },
          },
        ),
      { drafts: {} },
    );
    const json: unknown = JSON.parse(shown.join(''));
    expect(json).toMatchObject({ aliases: ['eerste keer'], map: { a: 1 }, rating: 4, student: 'spar' });
    expect(json).not.toMatchObject({ vragen: 'van mij' });
  });

  it('finds the newest of a schuilnaam, and says so in one line', async () => {
    const { told, printed } = await show('spar', true);
    expect(told).toEqual([
      'Dit is het laatste gesprek met spar. Alle gesprekken zie je met: kansrijk lijst --student spar',
      '',
    ]);
    expect(printed).toEqual([TEXT.trimEnd()]);
    await expect(show('eik')).rejects.toThrow(UserError);
  });
});

describe('a conversation as a page', () => {
  it('shows every kind of answer, and nothing that is there for programs', () => {
    const page = textOf(logPage(TEXT));
    expect(page).not.toMatch(/<!--|-->|\*\*|^---|^kansrijk:|^#|::/m);
    expect(page).toBe(`Terugkijken

20 november 2026, 09:30 · vóór het gesprek · schuilnaam eik · mentor

Blad
- Eerst contact · aandacht
  Maak ik eerst contact, voordat ik over taken begin?
  vraag naar de keuken
- Goed beeld · niet ingevuld

Welk moment liep anders dan je wilde?
  Eerste regel
${'  '}
  derde regel

Wat spraken jullie af?
[ ] bellen met de stage · mentor · 1 december 2026

Is je plan gelukt?
  Een beetje
  het was druk

Waar let je op?
  - Eerst contact
  - Zelf kiezen

Hoe ver ben je?
  7 van 10 · gaat meestal
  vaker vooraf bellen

Wat doe je? · Eerst contact
  Als de student binnenkomt
  dan vraag ik hoe het is

Wat doe je? · Zelf kiezen
  Als${' '}
  dan wacht ik even

Wanneer kijk je terug?
8 december 2026

Wat is het belangrijkst?
  Overgeslagen.

Hoe ver nu?
  Overgeslagen.`);
  });

  it('keeps what others wrote in it, and marks what is done and what was erased', () => {
    const page = textOf(
      logPage(
        TEXT.replace('## Blad', 'Een *eigen* alinea. <!-- van mij -->\n\n| een | tabel |\n\n## Blad')
          .replace('- [ ] bellen', '- [x] bellen')
          .replace('_Overgeslagen._', '_gewist op 2026-12-24_')
          .replaceAll('\n', '\r\n'),
      ),
    );
    expect(page).toContain('Een *eigen* alinea. <!-- van mij -->\n\n| een | tabel |\n');
    expect(page).toContain('[x] bellen met de stage');
    expect(page).toContain('  Gewist op 24 december 2026.');
  });
});
