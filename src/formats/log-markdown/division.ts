import { fromInline, ID } from './inline.ts';
import type { NumberedLine } from './lines.ts';
import { readPointLine, type PointLine } from './point.ts';

const HEADING = /^(#{1,6})(?: (.*))?$/;
const QUESTION = new RegExp(`^<!-- vraag: ${ID} -->\\s*$`);

/** A question with the lines under it, up to the next question or heading. */
export interface OpenEntry {
  readonly line: number;
  readonly id: string;
  readonly text: string;
  readonly point?: PointLine;
  readonly under: NumberedLine[];
}

/** A heading of the second level with the questions under it. */
export interface OpenPage {
  readonly title: string;
  readonly entries: OpenEntry[];
}

/** The lines of a body, divided over pages and the questions on them. */
export class Division {
  title: string | undefined;
  readonly pages: OpenPage[] = [];
  #heading: string | undefined;
  #entry: OpenEntry | undefined;

  take(line: NumberedLine): void {
    const { text } = line;
    const heading = text.startsWith('#') ? HEADING.exec(text) : null;
    const question = text.startsWith('<!--') ? QUESTION.exec(text)?.[1] : undefined;
    const point = text.includes('<!-- vraag: ') ? readPointLine(text) : undefined;
    if (heading) this.#takeHeading(heading[1]?.length ?? 0, fromInline(heading[2] ?? ''));
    else if (question !== undefined)
      this.#open({ line: line.at, id: question, text: this.#heading ?? '', under: [] });
    else if (point) this.#open({ line: line.at, id: point.id, text: point.text, point, under: [] });
    else if (this.#entry || text.trim() !== '') this.#takeText(line);
  }

  #takeHeading(level: number, text: string): void {
    this.#entry = undefined;
    this.#heading = level === 3 ? text : undefined;
    if (level === 1) this.title ??= text;
    if (level === 2) this.pages.push({ title: text, entries: [] });
  }

  #takeText(line: NumberedLine): void {
    this.#heading = undefined;
    this.#entry?.under.push(line);
  }

  #open(entry: OpenEntry): void {
    this.#heading = undefined;
    this.#entry = entry;
    const page = this.pages.at(-1) ?? { title: '', entries: [] };
    if (this.pages.length === 0) this.pages.push(page);
    page.entries.push(entry);
  }
}
