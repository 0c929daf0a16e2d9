import type { Gesprek } from '../domain/asked.ts';
import { meant, quoted, type Finding, type Path } from '../domain/finding.ts';
import type { Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { listed, normaliseLine } from '../domain/text.ts';
import { DOELEN, isOneOf, MINUTEN, MOMENTS, ROLLEN, SAMENWERKINGEN } from '../domain/words.ts';
import { unknownKeys, wrong } from './answer-findings.ts';
import { fieldOf, isRecord } from './reading.ts';
import { inReadingOrder, readYaml, type YamlSource } from './yaml-source.ts';

/** One answer as it stands in the file, before it is held against a form. */
export interface RawAnswer {
  readonly id: string;
  readonly value: unknown;
  readonly at: Path;
}

/** A text in an answers file with its place, for checks that look at every text. */
export interface PlacedText {
  readonly text: string;
  readonly at: Path;
}

/** What stands in an answers file: the conversation, and answers that no form was asked about yet. */
export interface AnswersFile {
  readonly gesprek: Gesprek;
  /** In the order of the file; what is empty (`null`) is left out. */
  readonly answers: readonly RawAnswer[];
  /** Every text in it, also the schuilnaam. */
  readonly texts: readonly PlacedText[];
  /** What is wrong in it already, in reading order; what `answersFor` finds comes beside it. */
  readonly problems: readonly Problem[];
  /** A finding in this file as a problem with its line and column. */
  locate(finding: Finding): Problem;
}

/** Where an answers file says for whom it is. */
export const STUDENT: Path = ['gesprek', 'student'];

/** What an answers file may say of the conversation; a flag may say the same. */
export const GESPREK_KEYS = ['student', 'moment', 'doel', 'rol', 'samenwerking', 'minuten'] as const;
const TOP_KEYS = ['gesprek', 'antwoorden'] as const;

/** The code of a problem with what the file says of the conversation itself. */
export const gesprekCode = (key: keyof Gesprek): string => `gesprek-${key}`;

/** How much time an answers file that does not say so has. */
const MINUTES_UNSAID = 10;

const isBlank = (value: unknown): boolean => value === null || value === undefined;

const asWord = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? normaliseLine(String(value)) : '';

const oneOfThese = <Word extends string | number>(
  data: unknown,
  key: keyof Gesprek,
  words: readonly Word[],
  findings: Finding[],
): Word | undefined => {
  const value = fieldOf(data, key);
  if (isBlank(value)) return undefined;
  const word = words.find((known) => String(known) === asWord(value));
  if (word !== undefined) return word;
  const given = asWord(value);
  const allowed = words.map(String);
  const sentence =
    given === ''
      ? `Bij ${quoted(key)} hoort: ${listed(allowed, 'of')}.`
      : `${quoted(given)} kan niet bij ${quoted(key)}.${meant(given, allowed)}`;
  findings.push(wrong(['gesprek', key], sentence, 'value', gesprekCode(key)));
  return undefined;
};

// Whether it will do as a schuilnaam is judged with a word list, elsewhere.
const studentOf = (data: unknown, findings: Finding[]): string | undefined => {
  const value = fieldOf(data, 'student');
  if (isBlank(value) || value === '') return undefined;
  if (typeof value === 'string' || typeof value === 'number') return normaliseLine(String(value));
  findings.push(wrong(STUDENT, 'Hier hoort een schuilnaam: één woord.', 'value', gesprekCode('student')));
  return undefined;
};

const gesprekOf = (data: unknown, findings: Finding[]): Gesprek => {
  if (!isBlank(data) && !isRecord(data)) {
    findings.push(wrong(['gesprek'], 'Onder gesprek horen sleutels, zoals student en moment.'));
  }
  findings.push(...unknownKeys(data, ['gesprek'], GESPREK_KEYS));
  const student = studentOf(data, findings);
  const moment = oneOfThese(data, 'moment', MOMENTS, findings);
  const doel = oneOfThese(data, 'doel', DOELEN, findings);
  const rol = oneOfThese(data, 'rol', ROLLEN, findings);
  const samenwerking = oneOfThese(data, 'samenwerking', SAMENWERKINGEN, findings);
  const minuten = oneOfThese(data, 'minuten', MINUTEN, findings) ?? MINUTES_UNSAID;
  return {
    ...(student !== undefined && { student }),
    ...(moment !== undefined && { moment }),
    ...(doel !== undefined && { doel }),
    ...(rol !== undefined && { rol }),
    ...(samenwerking !== undefined && { samenwerking }),
    ...(isOneOf(MINUTEN, minuten) && { minuten }),
  };
};

const rawAnswers = (data: unknown, findings: Finding[]): readonly RawAnswer[] => {
  if (isBlank(data)) return [];
  if (!isRecord(data)) {
    findings.push(wrong(['antwoorden'], 'Onder antwoorden horen de id’s van vragen, elk met een antwoord.'));
    return [];
  }
  return Object.entries(data)
    .filter(([, value]) => !isBlank(value))
    .map(([id, value]) => ({ id, value, at: ['antwoorden', id] }));
};

const textsIn = (data: unknown, at: Path): readonly PlacedText[] => {
  if (typeof data === 'string') return [{ text: data, at }];
  if (typeof data === 'number') return [{ text: String(data), at }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...at, index]));
  return isRecord(data) ? Object.entries(data).flatMap(([key, value]) => textsIn(value, [...at, key])) : [];
};

const contentOf = ({ data, locate, problems }: YamlSource): AnswersFile => {
  const findings: Finding[] = [...unknownKeys(data, [], TOP_KEYS)];
  const gesprek = gesprekOf(fieldOf(data, 'gesprek'), findings);
  const answers = rawAnswers(fieldOf(data, 'antwoorden'), findings);
  return {
    gesprek,
    answers,
    texts: textsIn(data, []),
    problems: inReadingOrder([...problems, ...findings.map(locate)]),
    locate,
  };
};

/**
 * Reads an answers file, YAML or JSON: who and what the conversation was about (checked), and the answers (held against
 * a form by `answersFor`). What is no answers file at all ends here; every other problem is told with those of the
 * answers, all at once.
 */
export const parseAnswers = (text: string, file: string): Result<AnswersFile, readonly Problem[]> => {
  const source = readYaml(text, file);
  if (!source.ok) return source;
  const { data, locate, problems } = source.value;
  if (!isRecord(data)) {
    const sentence =
      data === null
        ? 'Dit bestand is leeg.'
        : 'Dit bestand begint met gesprek of antwoorden, en een dubbele punt.';
    return err([...problems, locate(wrong([], sentence, 'value', 'leeg'))]);
  }
  return ok(contentOf(source.value));
};
