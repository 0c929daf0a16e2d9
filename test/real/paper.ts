import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { useTemp } from '../support/tests.ts';

/** Where pages and pictures go: a folder that goes with the test, or the one that KANSRIJK_BEELDEN names. */
export const usePaper = (): string => {
  const kept = process.env.KANSRIJK_BEELDEN;
  if (kept === undefined) return useTemp().path;
  mkdirSync(kept, { recursive: true });
  return kept;
};

const lineOf = (text: string, name: string): string =>
  new RegExp(`^${name}: +(.*)$`, 'm').exec(text)?.[1] ?? '';

/** A PDF as somebody holds it: its pages as text, their size, and a picture of each in the same folder. */
export const printed = (
  pdf: string,
): { readonly pages: readonly string[]; readonly size: string; readonly pictures: readonly string[] } => {
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  const folder = join(pdf, '..');
  const name = basename(pdf, '.pdf');
  execFileSync('pdftoppm', ['-r', '80', '-png', pdf, join(folder, name)]);
  return {
    // A form feed ends each page.
    pages: text.split('\f').slice(0, Number(lineOf(info, 'Pages'))),
    size: lineOf(info, 'Page size'),
    pictures: readdirSync(folder).filter(
      (file) => /^-\d+\.png$/.test(file.slice(name.length)) && file.startsWith(name),
    ),
  };
};

/** Text without what a layout does to it: blanks, the dots of lists, a dash that stands alone. */
export const words = (text: string): readonly string[] =>
  text.split(/[\s\u2022\u2013]+/).filter((word) => word !== '' && word !== '-');
