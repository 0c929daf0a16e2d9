import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gesprek } from '../../../src/domain/asked.ts';
import type { Form } from '../../../src/domain/form/form.ts';
import { sheetOf } from '../../../src/domain/sheet.ts';
import { DOELEN, ROLLEN, SAMENWERKINGEN } from '../../../src/domain/words.ts';
import { parseForm } from '../../../src/formats/form-yaml.ts';
import { parseKenmerken } from '../../../src/formats/kader-yaml.ts';
import { formPage } from '../../../src/formats/sheet/page.ts';
import { formSheetText } from '../../../src/formats/sheet/form-text.ts';
import { formOf, point, question } from '../../domain/forms.ts';

const textOf = (path: string): string =>
  readFileSync(new URL(`../../../checklists/${path}`, import.meta.url), 'utf8');
const kenmerken = parseKenmerken(textOf('kader/kenmerken.yaml'), 'kenmerken.yaml');
const kenmerkIds = kenmerken.ok ? kenmerken.value.map(({ id }) => id) : [];
const formBy = (id: string): Form => {
  const parsed = parseForm(textOf(`${id}.yaml`), `${id}.yaml`, { kenmerkIds });
  if (!parsed.ok) throw new Error(`${id} is not sound`);
  return parsed.value.form;
};

const rowsOf = (form: Form, given: Gesprek): readonly string[] =>
  formSheetText(sheetOf(form, given), ['School en stage']).split('\n');
const widest = (rows: readonly string[]): number => Math.max(...rows.map((row) => [...row].length));

const conversations = fc.record({
  moment: fc.constantFrom('voor', 'na'),
  doel: fc.constantFrom(...DOELEN),
  rol: fc.constantFrom(...ROLLEN),
  samenwerking: fc.constantFrom(...SAMENWERKINGEN),
  minuten: fc.constantFrom(1, 5, 10),
} as const);

describe('a form as plain text', () => {
  it.each(['begeleiding', 'samenwerking', 'reflectie', 'feedback'])(
    'fits one A4, whatever the conversation: %s',
    (id) => {
      const form = formBy(id);
      fc.assert(
        fc.property(conversations, (given) => {
          const rows = rowsOf(form, given);
          expect(rows.length).toBeLessThanOrEqual(60);
          expect(widest(rows)).toBeLessThanOrEqual(80);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('has every step of the guide with its minutes, who does it, and room to write', () => {
    const text = rowsOf(formBy('feedback'), { moment: 'na' }).join('\n');
    for (const step of [
      '1. Vertellen · 2 minuten',
      '2. Jouw vraag · 1 minuut',
      '3. Open vragen · 6 minuten',
      '4. Wat goed ging · 2 minuten',
      '5. Andere ogen · 4 minuten',
      '6. Ideeën · 3 minuten',
      '7. Kiezen · 3 minuten',
      '8. Terugkomen · 1 minuut',
    ]) {
      expect(text).toContain(step);
    }
    expect(text).toContain('Inbrenger: vertel wat er gebeurde.');
    expect(text).toContain('Collega: stel drie open vragen.');
    expect(text).toContain('[ ] Ja, dat mag   [ ] Nee, liever niet');
    expect(text.match(/^_{60,}$/gm)?.length).toBeGreaterThan(6);
    expect(text).not.toContain('Schuilnaam');
  });

  it('has boxes for the marks, and says once what the letters mean', () => {
    const text = rowsOf(formBy('begeleiding'), { moment: 'voor' }).join('\n');
    expect(text.match(/^\[ \] \[ \] \[ \] {2}/gm)).toHaveLength(8);
    expect(text.match(/i = in orde/g)).toHaveLength(1);
    expect(text).toContain('Schuilnaam ___');
  });

  it('gives up room to write before questions, and never a question', () => {
    const many = Array.from({ length: 70 }, (_, index) => question(`v${index}`, 'open'));
    const text = rowsOf(formOf([many]), {}).join('\n');
    for (const { text: asked } of many) expect(text).toContain(asked);
  });

  it('breaks a word that is wider than the paper', () => {
    const rows = rowsOf(formOf([[question('v', 'open', { text: 'a'.repeat(200) })]]), {});
    expect(widest(rows)).toBeLessThanOrEqual(80);
    expect(rows.join('')).toContain('a'.repeat(200));
  });
});

describe('a form as a page', () => {
  it('needs nothing from outside, runs nothing, and holds everything that is asked', () => {
    const html = formPage(sheetOf(formBy('samenwerking'), { moment: 'voor' }), []);
    expect(html).toContain("default-src 'none'; style-src 'sha256-");
    expect(html).not.toMatch(/<script|src=|href=|https?:/i);
    expect(html).toContain('@page { size: A4;');
    expect(html).toContain('Wie kan het best de regie hebben?');
  });

  it('shows what an author wrote as text', () => {
    const form = formOf([[point('a', { text: '<img src=x onerror=alert(1)> & "b"' })]]);
    const html = formPage(sheetOf(form, {}), ['<b>']);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;b&quot;');
    expect(html).not.toMatch(/<img|<b>/);
  });
});
