import { meant, quoted, type Finding, type Path } from '../domain/finding.ts';
import { isRecord } from './reading.ts';

/** That something in a file with answers is not what belongs there. */
export const wrong = (
  at: Path,
  sentence: string,
  on: Finding['on'] = 'value',
  code = 'past-niet',
): Finding => ({
  code,
  at,
  on,
  sentence,
});

/** The keys of a record that mean nothing there, with the nearest that does. */
export const unknownKeys = (data: unknown, at: Path, known: readonly string[]): readonly Finding[] =>
  isRecord(data)
    ? Object.keys(data)
        .filter((key) => !known.includes(key))
        .map((key) =>
          wrong(
            [...at, key],
            `Onbekende sleutel ${quoted(key)}.${meant(key, known)}`,
            'key',
            'onbekende-sleutel',
          ),
        )
    : [];
