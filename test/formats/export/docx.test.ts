import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/formats/export/docx.ts';
import { exampleCopy } from './example-copy.ts';
import { fileIn, unzip } from './unzip.ts';

const document = (): Promise<Uint8Array> => renderDocx(exampleCopy, 'gewoon');

describe('a copy as a document', () => {
  it('has real headings, lists, and a table whose head comes back on every page', async () => {
    const body = fileIn(await document(), 'word/document.xml');
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(4);
    expect(body.match(/<w:pStyle w:val="Heading3"\/>/g)).toHaveLength(7);
    expect(body.match(/<w:numPr>/g)).toHaveLength(2 + 1 + 4);
    expect(body.match(/<w:tr>|<w:tr /g)).toHaveLength(4);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(4);
  });

  it('is in Dutch, and on A4', async () => {
    const bytes = await document();
    expect(fileIn(bytes, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>');
    expect(fileIn(bytes, 'word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });

  it('says of itself what it is and of which day, and not who made it', async () => {
    const files = unzip(await document());
    const core = files.get('docProps/core.xml')?.text ?? '';
    expect(
      [...core.matchAll(/<(?:dc|dcterms|cp):(\w+)[^>]*>([^<]+)</g)].map(([, name, value]) => [name, value]),
    ).toEqual([
      ['title', 'Kopie voor een collega-begeleider'],
      ['language', 'nl-NL'],
      ['created', '2026-11-25T00:00:00Z'],
      ['modified', '2026-11-25T00:00:00Z'],
    ]);
    for (const [path, { text, time }] of files) {
      expect(text, path).not.toMatch(/Un-named|\/home\/|\/tmp\/|Users\\/);
      expect(time, path).toBe(0x0021_0000);
    }
  });

  it('is the same to the byte when it is made again', async () => {
    const first = await document();
    // A zip counts time in steps of two seconds.
    await new Promise((resolve) => {
      setTimeout(resolve, 2100);
    });
    expect(Buffer.from(await document()).equals(first)).toBe(true);
  });
});
