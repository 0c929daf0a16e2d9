import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/formats/export/html.ts';
import { copyWith, exampleCopy } from './example-copy.ts';
import { hostileCopy } from './hostile.ts';

const STRICT = new HtmlValidate({
  extends: [
    'html-validate:recommended',
    'html-validate:document',
    'html-validate:a11y',
    'html-validate:standard',
  ],
  // Our own style is in the page on purpose: there must be nothing outside it.
  rules: { 'no-inline-style': 'error', 'require-sri': 'error', 'long-title': 'error' },
});

describe('a copy as a page', () => {
  it.each([
    ['with something of every kind', exampleCopy],
    ['with nothing in it', copyWith()],
    ['with texts that hurt', hostileCopy],
  ])('is valid and accessible HTML %s', async (_name, copy) => {
    for (const layout of ['gewoon', 'starrt'] as const) {
      const { results } = await STRICT.validateString(renderHtml(copy, layout));
      const found = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, line, message }) => `${line} ${ruleId} ${message}`),
      );
      expect(found).toEqual([]);
    }
  });

  it('lets nothing work but its own style', () => {
    const html = renderHtml(exampleCopy, 'gewoon');
    const style = /<style>([^]*)<\/style>/.exec(html)?.[1] ?? '';
    const sum = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sum}'; base-uri 'none'; form-action 'none'">`,
    );
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(style).not.toMatch(/url\(|@import|</);
  });

  it('says its language, its headings in order, and what the cells of its table are', () => {
    const html = renderHtml(exampleCopy, 'gewoon');
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="nl">/);
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => index === 0 || level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
    expect(html.match(/<th scope="(?:col|row)"/g)).toHaveLength(6);
    expect(html.match(/<th(?! scope)\b/g)).toBeNull();
  });
});
