import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFrontMatter, readPlainFields } from '../../../src/formats/log-markdown/front-matter.ts';
import { readYamlFields } from '../../../src/formats/log-markdown/front-matter-yaml.ts';
import { render } from '../../../src/formats/log-markdown/render.ts';
import { anyLog } from './arbitrary-log.ts';
import { exampleLog } from './example-log.ts';

const ways = (text: string) => {
  const lines = text.split('\n');
  const found = findFrontMatter(lines, 'proef.md');
  if (!found.ok) throw new Error('no front matter');
  const yaml = readYamlFields(lines, found.value, 'proef.md');
  return { plain: readPlainFields(lines, found.value), yaml: yaml.ok ? yaml.value : undefined };
};

describe('the front matter', () => {
  it('of our own making needs no YAML reader', () => {
    expect(ways(render(exampleLog)).plain?.get('tijd')).toEqual({ value: '09:30', line: 9, column: 7 });
  });

  it('means without a YAML reader what it means with one, and stands in the same places', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { plain, yaml } = ways(render(log));
        expect(plain ?? yaml).toEqual(yaml);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'a: yes',
    'a: "x\\n"',
    'a: 007',
    'a: 1e3',
    'a: ~',
    'a: 1.0',
    'a: b # c',
    'a: &x b',
    'A: b',
    'a: [b, null]',
    'a: 2026-11-24T09:30',
    'a:  b',
    ' a: b',
    'a:',
    '# c',
  ])('is left to the YAML reader where a line says %j', (line) => {
    expect(ways(`---\n${line}\n---\n`).plain).toBeUndefined();
  });
});
