import type { Path } from '../domain/finding.ts';
import { isRecord } from './reading.ts';

/** A text that a reader sees, and where it stands. */
export interface PlacedText {
  readonly at: Path;
  readonly text: string;
}

/** Under these keys stands what is literal, or for the program and the author. */
const NOT_READ = new Set(
  `schema id versie wijzigingen vervallen bron titel_bron momenten gesprek als toon_als soort kenmerk kenmerken ook
  herkomst delen toets opties_uit per standaard filters begrippen bronnen`.split(/\s+/),
);
// A line above a story says where it comes from; under a label the same key names a place.
const READ_AT_TOP = new Set(['herkomst', 'filters']);

/** Every text in content that somebody reads, in the order of the file. */
export const textsToRead = (data: unknown, at: Path = []): readonly PlacedText[] => {
  if (typeof data === 'string') return [{ at, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsToRead(item, [...at, index]));
  if (!isRecord(data)) return [];
  return Object.entries(data)
    .filter(([key]) => !NOT_READ.has(key) || (at.length === 0 && READ_AT_TOP.has(key)))
    .flatMap(([key, value]) =>
      key === 'filters' && isRecord(value)
        ? textsToRead(value['ervaring'], [...at, key, 'ervaring'])
        : textsToRead(value, [...at, key]),
    );
};
