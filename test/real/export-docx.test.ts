import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SharedCopy } from '../../src/domain/sharing/shared-copy.ts';
import { renderDocx } from '../../src/formats/export/docx.ts';
import { renderText } from '../../src/formats/export/text.ts';
import { exampleCopy } from '../formats/export/example-copy.ts';
import { HOSTILE, hostileCopy } from '../formats/export/hostile.ts';
import { makeTemp, type Temp } from '../support/temp.ts';
import { cutAgreements, longCopy } from './long-copy.ts';
import { printed, usePaper, words } from './paper.ts';

// Its first start in an empty folder takes long.
let profile: Temp;
beforeAll(() => {
  profile = makeTemp();
});
afterAll(() => profile.remove());

/** Opens a document in LibreOffice, and gives what it makes of it. */
const converted = (path: string, to: string, extension: string): string => {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile.home).href}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(path, '..'),
      path,
    ],
    { stdio: 'pipe' },
  );
  return path.replace(/docx$/, extension);
};

const written = async (copy: SharedCopy, name: string): Promise<string> => {
  const path = join(usePaper(), `${name}.docx`);
  writeFileSync(path, await renderDocx(copy, 'gewoon'));
  return path;
};

const asText = (path: string): string =>
  readFileSync(converted(path, 'txt:Text (encoded):UTF8', 'txt'), 'utf8').replace(/^\ufeff/, '');

describe('a copy as a document, in LibreOffice', () => {
  it('says there what it says as text', async () => {
    const text = asText(await written(exampleCopy, 'document'));
    // Each format has signs of its own between the words.
    const bare = (all: string): readonly string[] =>
      words(all.replace(/[():,]|\b(?:wie|wanneer)\b/gi, ' ').replace(/^\W*wat\s*$/gim, ''));
    expect(bare(text)).toEqual(bare(renderText(exampleCopy, 'gewoon')));
  });

  it('runs and fetches nothing: what looks like a field or a formula is still text', async () => {
    const text = asText(await written(hostileCopy, 'gevaarlijk-document'));
    for (const name of ['fieldText', 'fieldDde', 'fieldCode', 'formula', 'script', 'merge'] as const) {
      expect(words(text).join(' ')).toContain(words(HOSTILE[name]?.read ?? 'weg').join(' '));
    }
  });

  it.each([
    ['document', exampleCopy, 2],
    ['lang-document', longCopy, 6],
  ] as const)('prints on A4, with no row cut in two: %s', async (name, copy, most) => {
    const { pages, size, pictures } = printed(converted(await written(copy, name), 'pdf', 'pdf'));
    expect(size).toMatch(/A4/);
    expect(pages.length).toBeLessThanOrEqual(most);
    expect(pictures).toHaveLength(pages.length);
    if (copy === longCopy) {
      expect(pages.length).toBeGreaterThan(1);
      expect(cutAgreements(pages)).toEqual([]);
      const withRows = pages.filter((text) => /begin\d/.test(text));
      expect(withRows.filter((text) => !/Wat +Wie +Wanneer/.test(text))).toEqual([]);
    }
  });

  it('keeps headings as headings, and Dutch as its language', async () => {
    const flat = readFileSync(converted(await written(exampleCopy, 'plat'), 'fodt', 'fodt'), 'utf8');
    expect(flat.match(/<text:h [^>]*text:outline-level="1"/g)).toHaveLength(1);
    expect(flat.match(/<text:h [^>]*text:outline-level="2"/g)).toHaveLength(4);
    expect(flat.match(/<text:h [^>]*text:outline-level="3"/g)).toHaveLength(7);
    expect(flat.match(/<text:list-item[ >]/g)).toHaveLength(7);
    expect(flat).toMatch(/<table:table-header-rows>/);
    expect(flat).toMatch(/fo:language="nl" fo:country="NL"/);
    expect(flat).not.toMatch(
      /<meta:initial-creator>|<dc:creator>|<text:database|<text:execute|xlink:href="http/,
    );
  });
});
