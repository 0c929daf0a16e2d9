import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/formats/log-markdown/read.ts';
import { render } from '../../../src/formats/log-markdown/render.ts';
import { anyLog } from './arbitrary-log.ts';

const RUNS = 2_000;

const reread = async (text: string) => {
  const found = await read(text, 'proef.md');
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  expect(found.value.warnings).toEqual([]);
  return found.value.log;
};

describe('a log', () => {
  it('reads back as it was rendered', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        expect(await reread(render(log))).toEqual(log);
      }),
      { numRuns: RUNS },
    );
  });

  it('reads back after CRLF, a byte order mark and stripped blanks', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const stripped = render(log).replace(/[ \t]+$/gm, '');
        expect(await reread(stripped)).toEqual(log);
        expect(await reread(`\ufeff${stripped.replaceAll('\n', '\r\n')}`)).toEqual(log);
      }),
      { numRuns: RUNS },
    );
  });
});
