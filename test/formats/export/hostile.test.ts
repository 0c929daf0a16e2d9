import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/formats/export/docx.ts';
import { renderHtml } from '../../../src/formats/export/html.ts';
import { renderJson } from '../../../src/formats/export/json.ts';
import { renderMarkdown } from '../../../src/formats/export/markdown.ts';
import { renderText } from '../../../src/formats/export/text.ts';
import { plainText } from '../../../src/formats/export/plain.ts';
import { answered, copyWith } from './example-copy.ts';
import { copyOfText, HOSTILE } from './hostile.ts';
import { unzip } from './unzip.ts';

const TABLE = Object.entries(HOSTILE).map(([name, hostile]) => ({ name, ...hostile }));

/** What a reader sees of a text, whatever a format wrote for it. */
const squeezed = (text: string): string => text.replace(/[\s\u200b]+/g, '');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (markup: string): string =>
  markup.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );

const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

describe.each(TABLE)('an answer that is $name', ({ text, read }) => {
  const copy = copyOfText(text);

  it.each(['gewoon', 'starrt'] as const)('is text in a page (%s)', (layout) => {
    const html = renderHtml(copy, layout);
    const tags = new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
    const known =
      'html head meta title style body main h1 h2 h3 p section table caption thead tbody tr th td';
    const ours = new Set(`${known} ul li strong span blockquote`.split(' '));
    expect([...tags].filter((tag) => !ours.has(tag ?? ''))).toEqual([]);
    const attributes = [...html.matchAll(/<[^>]*>/g)].join('\n').replaceAll(/"[^"]*"/g, '');
    expect(attributes).not.toMatch(/<!--|\s(?:on\w+|href|src|style|action|srcset|data)\s*=/i);
    expect(html).not.toMatch(HIDDEN);
    expect(squeezed(decoded(html.replace(/<[^>]*>/g, '')))).toContain(squeezed(read));
  });

  it.each(['gewoon', 'starrt'] as const)('is text in a document (%s)', async (layout) => {
    const files = unzip(await renderDocx(copy, layout));
    const body = files.get('word/document.xml')?.text ?? '';
    expect(body).not.toMatch(
      /<w:(?:instrText|fldSimple|fldChar|hyperlink|object|drawing|pict|sdt|altChunk)\b/,
    );
    for (const [path, { text: part }] of files) {
      expect(part, path).not.toMatch(/TargetMode="External"/);
      if (path.endsWith('.rels')) expect(part, path).not.toMatch(/Target="(?!\/?[\w/.-]+")/);
      expect(part, path).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }
    const words = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, run]) => run).join('');
    expect(words).not.toMatch(HIDDEN);
    expect(squeezed(decoded(words))).toContain(squeezed(read));
  });

  it.each(['gewoon', 'starrt'] as const)('is text in Markdown (%s)', (layout) => {
    const markdown = renderMarkdown(copy, layout);
    const bare = markdown.replaceAll(/\\[^a-z0-9\s]/g, 'x');
    expect(bare).not.toMatch(/[<`]|\]\(|\]\[|\]:|!\[|\[\[|~~/);
    // Only our own lines begin with a sign: headings, the dash of a list, the bar of a quote.
    for (const line of bare.split('\n')) {
      expect(line.replace(/^(?:#{1,3} |- |> ?)/, '')).not.toMatch(
        /^(?:\s{4}|\t|#|[-+*] |\d+[.)] |={3}|-{3}|>)/,
      );
    }
    expect(markdown).not.toMatch(HIDDEN);
    expect(squeezed(markdown.replace(/\\([^a-z0-9\s])/g, '$1').replace(/^> ?/gm, ''))).toContain(
      squeezed(read),
    );
  });

  it.each(['gewoon', 'starrt'] as const)('is text in a mail (%s)', (layout) => {
    const mail = renderText(copy, layout);
    expect(mail).not.toMatch(HIDDEN);
    expect(squeezed(mail)).toContain(squeezed(read));
  });

  it.each(['gewoon', 'starrt'] as const)('is text in JSON, also inside a page (%s)', (layout) => {
    const json = renderJson(copy, layout);
    expect(json).not.toMatch(/[<>&]/);
    expect(json).not.toMatch(HIDDEN);
    const values: string[] = [];
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === 'string') values.push(value);
      return value;
    });
    expect(squeezed(values.join('\n'))).toContain(squeezed(read));
  });

  it('begins no formula in a cell of a table', async () => {
    const html = renderHtml(copy, 'gewoon');
    const cells = [...html.matchAll(/<t[hd][^>]*>([^<]*)/g)].map(([, cell]) => decoded(cell ?? ''));
    const document = unzip(await renderDocx(copy, 'gewoon')).get('word/document.xml')?.text ?? '';
    const docxCells = [...document.matchAll(/<w:tc>(.*?)<\/w:tc>/g)].map(([, cell]) =>
      decoded([...(cell ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, run]) => run).join('')),
    );
    expect(cells.length).toBeGreaterThan(5);
    expect(docxCells.length).toBeGreaterThan(5);
    expect([...cells, ...docxCells].filter((cell) => /^\s*[=+\-@|%]/.test(cell))).toEqual([]);
  });
});

describe('any answer at all', () => {
  const anything = fc.string({ unit: 'binary', minLength: 1 });
  const copyOf = (text: string): ReturnType<typeof copyWith> =>
    copyWith({
      title: 'Gesprek',
      soort: 'reflectie',
      datum: '2026-11-24',
      entries: [answered('goed', 'Wat ging goed?', { kind: 'open', text })],
    });

  it('stands in a page as it was, and adds nothing to it', () => {
    const frame = renderHtml(copyOf('X'), 'gewoon').replace('>X<', '><');
    fc.assert(
      fc.property(anything, (text) => {
        const html = renderHtml(copyOf(text), 'gewoon');
        const [whole = '', inside = ''] = /<blockquote>([^<]*)<\/blockquote>/.exec(html) ?? [];
        expect(decoded(inside)).toBe(plainText(text));
        expect(html.replace(whole, '<blockquote></blockquote>')).toBe(frame);
      }),
    );
  });

  it('stands in JSON as it was', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(JSON.parse(renderJson(copyOf(text), 'gewoon'))).toMatchObject({
          gesprekken: [{ antwoorden: { goed: plainText(text) } }],
        });
      }),
    );
  });

  it('makes a document whose parts can all be read', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const body = unzip(await renderDocx(copyOf(text), 'gewoon')).get('word/document.xml')?.text ?? '';
        const tags = [...body.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)];
        const opened = tags.filter(([, end, , alone]) => end === '' && alone === '').length;
        expect(tags.filter(([, end]) => end === '/').length).toBe(opened);
        expect(body.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
      }),
      { numRuns: 20 },
    );
  });
});
