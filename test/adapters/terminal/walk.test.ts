import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundled } from '../../support/bundle.ts';
import type { Pty, PtyOptions } from '../../support/pty.ts';
import { makeTemp } from '../../support/temp.ts';
import { usePty, useTemp } from '../../support/tests.ts';

const built = makeTemp();
const program = join(built.path, 'walk.mjs');
const content = fileURLToPath(new URL('../../../checklists', import.meta.url));

beforeAll(async () => {
  writeFileSync(program, await bundled(new URL('programs/walk.ts', import.meta.url)));
});

afterAll(() => built.remove());

interface Walk {
  readonly pty: Pty;
  /** Everything that was handed over by now. */
  readonly kept: () => {
    readonly answers: Record<string, unknown>;
    readonly typing: Record<string, unknown>;
  };
}

const start = async (options: Omit<Partial<PtyOptions>, 'temp' | 'args'> = {}): Promise<Walk> => {
  const temp = useTemp();
  const result = join(temp.path, 'result.json');
  const pty = usePty(process.execPath, { temp, ...options, args: [program, content, result] });
  await pty.waitFor('Voor welke student is dit gesprek?', { timeout: 15_000 });
  return { pty, kept: () => JSON.parse(readFileSync(result, 'utf8')) };
};

describe('the checklist, walked in a real terminal', () => {
  test('from the schuilnaam to the overview, and nothing is left behind', async () => {
    const { pty, kept } = await start();
    pty.type('eik');
    pty.press('enter');
    await pty.waitFor('Waar gaat het gesprek vooral over?');
    pty.press('3', 'enter');
    await pty.waitFor('Elk gesprek');
    pty.press('i', 'a', 't');
    await pty.waitFor('notitie klaar');
    pty.type('vraag naar de keuken');
    pty.press('enter', 'enter');
    await pty.waitFor('blad 2 van 3');
    pty.press('enter');
    await pty.waitFor('Wanneer let je hierop');
    pty.press('down', 'enter', 'enter', 'enter');
    await pty.waitFor('Kijk het nog even na');
    expect(pty.screen()).toMatch(/Schuilnaam +eik/);
    pty.press('enter');
    expect(await pty.waitForExit()).toEqual({ code: 0, signal: null });
    expect(pty.screen()).toBe('  Klaar.');
    expect(pty.scrollback()).toBe('');
    expect(pty.modes).toMatchObject({
      cursorHidden: false,
      alternateScreen: false,
      bracketedPaste: false,
    });
    expect(kept().answers).toMatchObject({
      student: { text: 'eik' },
      doel: { option: 'loopbaan' },
      relatie: { value: 'in orde' },
      'goed-beeld': { value: 'aandacht' },
      behoeften: { note: 'vraag naar de keuken' },
      'plan/goed-beeld': { plans: [{ als: 'ik denk dat ik het weet' }] },
    });
  });

  test('with Enter alone', async () => {
    const { pty } = await start();
    for (const next of ['Waar gaat het gesprek', 'Elk gesprek', 'Kijk het nog even na']) {
      pty.press('enter');
      await pty.waitFor(next);
    }
    pty.press('enter');
    expect(await pty.waitForExit()).toEqual({ code: 0, signal: null });
  });

  test.each([
    { columns: 80, rows: 24 },
    { columns: 40, rows: 12 },
  ])('leaves nothing in the scrollback at $columns×$rows', async (size) => {
    const { pty } = await start({ size });
    pty.press('enter');
    await pty.waitFor('vooral over');
    pty.press('enter');
    await pty.waitFor('Elk gesprek');
    pty.press('down', 'down', 'a', 't');
    pty.type('een notitie die lang genoeg is om over meer dan een rij te lopen');
    pty.press('ctrl+o');
    await pty.waitFor('Bewaren');
    pty.press('?');
    await pty.waitFor('Uitleg');
    pty.press('pagedown', 'enter', 'ctrl+s');
    await pty.waitForExit();
    expect(pty.scrollback()).toBe('');
    expect(pty.screen()).toBe('  Gestopt: stopped.');
  });

  test('draws one caret, where the text goes on', async () => {
    const { pty } = await start();
    pty.type('eik');
    await pty.waitFor('│ eik');
    expect(pty.screenWithStyles().match(/\{inverse /g)).toHaveLength(1);
    expect(pty.screenWithStyles()).toContain('eik{inverse  }');
  });

  test('keeps half-typed text when the window closes', async () => {
    const { pty, kept } = await start();
    pty.type('ei');
    await pty.waitFor('│ ei');
    pty.closeWindow();
    await pty.waitForExit();
    expect(kept().typing).toMatchObject({ student: { text: 'ei' } });
  });
});
