import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SharedCopy } from '../../src/domain/sharing/shared-copy.ts';
import type { Layout } from '../../src/domain/words.ts';
import { renderHtml } from '../../src/formats/export/html.ts';
import { COPY } from '../../src/texts/copy.ts';
import { exampleCopy } from '../formats/export/example-copy.ts';
import { hostileCopy } from '../formats/export/hostile.ts';
import { cutAgreements, longCopy } from './long-copy.ts';
import { printed, usePaper } from './paper.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

interface Opened {
  readonly page: Page;
  readonly path: string;
  /** Everything the page asked for beside itself, said, or tried. */
  readonly happened: readonly string[];
}

const opened = async (copy: SharedCopy, layout: Layout, name: string): Promise<Opened> => {
  const path = join(usePaper(), `${name}.html`);
  writeFileSync(path, renderHtml(copy, layout));
  const context = await browser.newContext({ offline: true, viewport: { width: 900, height: 1000 } });
  const page = await context.newPage();
  const happened: string[] = [];
  const address = pathToFileURL(path).href;
  page.on('request', (request) => void (request.url() !== address && happened.push(`asks ${request.url()}`)));
  page.on('dialog', (dialog) => {
    happened.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => void happened.push(`console ${message.text()}`));
  page.on('pageerror', (error) => void happened.push(`error ${error.message}`));
  page.on('popup', () => void happened.push('popup'));
  page.on('frameattached', () => void happened.push('frame'));
  await page.goto(address);
  return { page, path, happened };
};

const COPIES = [
  ['voorbeeld', exampleCopy, 'gewoon'],
  ['voorbeeld-starrt', exampleCopy, 'starrt'],
  ['gevaarlijk', hostileCopy, 'gewoon'],
] as const;

describe('a copy as a page, in a browser', () => {
  it.each(COPIES)('asks for nothing and runs nothing: %s', async (name, copy, layout) => {
    const { page, happened } = await opened(copy, layout, name);
    // Whoever reads it clicks and presses about.
    await page.evaluate(`for (const element of document.querySelectorAll('*'))
      for (const type of ['click', 'mouseover', 'focus', 'keydown'])
        element.dispatchEvent(new Event(type, { bubbles: true }))`);
    await page.waitForTimeout(300);
    expect(happened).toEqual([]);
    expect(await page.title()).toBe(COPY.title);
    expect(
      await page.locator('script, img, svg, iframe, link, a, object, embed, form, [style]').count(),
    ).toBe(0);
    await page.context().close();
  });

  it('has nothing that axe objects to', async () => {
    for (const [name, copy, layout] of COPIES) {
      const { page } = await opened(copy, layout, name);
      await page.evaluate(axe);
      const found: unknown = await page.evaluate(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .then(({ violations, incomplete }) => [...violations, ...incomplete].map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))`,
      );
      expect(found, name).toEqual([]);
      await page.context().close();
    }
  });

  it('fits a narrow window without scrolling sideways', async () => {
    const { page } = await opened(hostileCopy, 'gewoon', 'smal');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.context().close();
  });

  it.each([
    ['voorbeeld', exampleCopy, 'gewoon', 2],
    ['voorbeeld-starrt', exampleCopy, 'starrt', 2],
    ['lang', longCopy, 'gewoon', 6],
  ] as const)('prints on A4, with no row cut in two: %s', async (name, copy, layout, most) => {
    const { page, path } = await opened(copy, layout, name);
    const pdf = path.replace(/html$/, 'pdf');
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    await page.screenshot({ path: path.replace(/html$/, 'scherm.png'), fullPage: true });
    const { pages, size, pictures } = printed(pdf);
    expect(size).toMatch(/A4/);
    expect(pages.length).toBeLessThanOrEqual(most);
    expect(pictures).toHaveLength(pages.length);
    if (copy === longCopy) {
      expect(pages.length).toBeGreaterThan(1);
      expect(cutAgreements(pages)).toEqual([]);
      const withRows = pages.filter((text) => /begin\d/.test(text));
      expect(withRows.filter((text) => !/Wat +Wie +Wanneer/.test(text))).toEqual([]);
    }
    await page.context().close();
  });
});
