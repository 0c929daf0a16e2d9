import type { Path } from '../domain/finding.ts';
import { normaliseText, safeToShow } from '../domain/text.ts';
import type { Finding } from '../domain/finding.ts';

/** Whether data is a record: keys with values. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a key or index; nothing where data has none of its own there. */
export const fieldOf = (data: unknown, key: string | number): unknown => {
  if (Array.isArray(data))
    return typeof key === 'number' || /^\d+$/.test(key) ? data[Number(key)] : undefined;
  return isRecord(data) && Object.hasOwn(data, key) ? data[key] : undefined;
};

/** The text at a key, normalised; nothing where there is none. */
export const textAt = (data: unknown, key: string): string | undefined => {
  const value = fieldOf(data, key);
  return typeof value === 'string' ? normaliseText(value) : undefined;
};

/** The list at a key; empty where there is none. */
export const listAt = (data: unknown, key: string): readonly unknown[] => {
  const value = fieldOf(data, key);
  return Array.isArray(value) ? value : [];
};

/** The texts in the list at a key; what is no text becomes empty, so that places stay the same. */
export const textsAt = (data: unknown, key: string): readonly string[] =>
  listAt(data, key).map((value) => (typeof value === 'string' ? normaliseText(value) : ''));

/** Texts in data that hold characters which nobody can see, such as terminal escapes. */
export const hiddenCharacters = (data: unknown, at: Path = []): readonly Finding[] => {
  if (typeof data === 'string') {
    return safeToShow(data) === data
      ? []
      : [
          {
            code: 'stuurteken',
            at,
            on: 'value',
            sentence: 'In deze tekst staat een teken dat niemand kan zien. Haal het weg.',
          },
        ];
  }
  if (Array.isArray(data)) return data.flatMap((item, index) => hiddenCharacters(item, [...at, index]));
  return isRecord(data)
    ? Object.entries(data).flatMap(([key, value]) => hiddenCharacters(value, [...at, key]))
    : [];
};
