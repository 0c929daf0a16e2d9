import { isIsoDate } from '../../domain/dates.ts';
import { meant, quoted, type Finding, type Path } from '../../domain/finding.ts';
import type { Problem } from '../../domain/problem.ts';
import { ok, type Result } from '../../domain/result.ts';
import { DECISIONS, type Decision } from '../../domain/sharing/decide.ts';
import {
  CANNOT_REASONS,
  PURPOSES,
  STUDENT_KNOWS,
  type SharingContext,
} from '../../domain/sharing/shared-copy.ts';
import { isOneOf, ROLLEN } from '../../domain/words.ts';
import { unknownKeys, wrong } from '../answer-findings.ts';
import { fieldOf, isRecord } from '../reading.ts';
import { readYaml } from '../yaml-source.ts';

/** The choices for a copy, as an answers file makes them; what is not chosen stays out. */
export interface ExportAnswers {
  readonly context: SharingContext;
  /** The ids of conversations, each with its place for `problemAt`. */
  readonly logs: readonly { readonly id: string; readonly at: Path }[];
  /** The ids of the questions that go along. */
  readonly questions: readonly string[];
  /** The ids of all questions that it names, also of those that stay. */
  readonly named: readonly string[];
  /** Names that occur in it, to be replaced. */
  readonly names: readonly string[];
  /** What becomes of what was found, by its text. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** What is wrong with the file by itself; the choices are those that could be read all the same. */
  readonly problems: readonly Problem[];
  /** A sentence about one of the choices, at its place. */
  problemAt(at: Path, sentence: string, on?: Finding['on']): Problem;
}

const KEYS = [
  'logs',
  'vragen',
  'namen',
  'treffers',
  'weet_student',
  'waarom_niet',
  'voor_rol',
  'waarvoor',
  'tot',
] as const;
const REASON_WITHOUT_CANNOT = 'waarom_niet hoort alleen bij weet_student: kan niet. Haal het weg.';
const REASON_ABSENT = 'Zet er ook waarom_niet bij.';
const YES_NO = ['ja', 'nee'] as const;

/** Reads values at their places, and gathers what is wrong with them. */
class Reading {
  readonly findings: Finding[] = [];

  wrong(at: Path, sentence: string): void {
    this.findings.push(wrong(at, sentence));
  }

  texts(data: unknown, at: Path): readonly { readonly text: string; readonly at: Path }[] {
    if (data === null || data === undefined) return [];
    if (!Array.isArray(data)) {
      this.wrong(at, 'Hier hoort een lijst, zoals [een, twee].');
      return [];
    }
    return data.flatMap((item, index) => {
      const place = [...at, index];
      if (typeof item === 'string') return [{ text: item, at: place }];
      this.wrong(place, 'Hier hoort tekst.');
      return [];
    });
  }

  word<Word extends string>(data: unknown, at: Path, words: readonly Word[]): Word | undefined {
    if (data === null || data === undefined || isOneOf(words, data)) return data ?? undefined;
    const isScalar = typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean';
    const wrote = isScalar ? String(data) : '';
    const shown = isScalar ? `${quoted(wrote)} kan hier niet.` : 'Hier hoort één keuze, zonder haken.';
    this.wrong(at, `${shown}${meant(wrote, words)}`);
    return undefined;
  }

  /** Whether the student knows; why not belongs to one of the answers, and there it must be. */
  knows(choices: unknown, at: Path): Pick<SharingContext, 'studentKnows' | 'cannotReason'> {
    const [knowsAt, reasonAt] = [
      [...at, 'weet_student'],
      [...at, 'waarom_niet'],
    ];
    const before = this.findings.length;
    const studentKnows = this.word(fieldOf(choices, 'weet_student'), knowsAt, STUDENT_KNOWS) ?? 'nog niet';
    const given = fieldOf(choices, 'waarom_niet') ?? undefined;
    const cannotReason = this.word(given, reasonAt, CANNOT_REASONS);
    if (this.findings.length > before) return { studentKnows };
    if (studentKnows !== 'kan niet') {
      if (given !== undefined) this.findings.push(wrong(reasonAt, REASON_WITHOUT_CANNOT, 'key'));
      return { studentKnows };
    }
    if (cannotReason === undefined) this.wrong(knowsAt, `${REASON_ABSENT}${meant('', CANNOT_REASONS)}`);
    return { studentKnows, ...(cannotReason !== undefined && { cannotReason }) };
  }

  text(data: unknown, at: Path): string | undefined {
    if (data === null || data === undefined || typeof data === 'string') return data ?? undefined;
    this.wrong(at, 'Hier hoort tekst.');
    return undefined;
  }

  date(data: unknown, at: Path): string | undefined {
    const text = this.text(data, at);
    if (text === undefined || isIsoDate(text)) return text;
    this.wrong(at, `${quoted(text)} is geen datum. Schrijf een datum als 2026-07-31.`);
    return undefined;
  }

  keys(data: unknown, at: Path, known: readonly string[]): void {
    this.findings.push(...unknownKeys(data, at, known));
  }

  /** A word behind each key. */
  words<Word extends string>(
    data: unknown,
    at: Path,
    words: readonly Word[],
    otherwise: string,
  ): readonly (readonly [string, Word])[] {
    if (data === null || data === undefined) return [];
    if (!isRecord(data)) {
      this.wrong(at, otherwise);
      return [];
    }
    return Object.entries(data).flatMap(([key, value]) => {
      const word = this.word(value, [...at, key], words);
      return word === undefined ? [] : [[key, word] as const];
    });
  }
}

/** Reads the choices for a copy from a file, with every problem at once; nothing where it is no YAML. */
export const readExportAnswers = (text: string, file: string): Result<ExportAnswers, readonly Problem[]> => {
  const source = readYaml(text, file);
  if (!source.ok) return source;
  const { data, locate, problems } = source.value;
  const reading = new Reading();
  const at = ['export'];
  const choices = fieldOf(data, 'export');
  if (!isRecord(data) || !isRecord(choices))
    reading.wrong([], 'Dit bestand begint met export, en daaronder de keuzes.');
  reading.keys(data, [], ['export']);
  reading.keys(choices, at, KEYS);
  const of = (key: (typeof KEYS)[number]): [unknown, Path] => [fieldOf(choices, key), [...at, key]];
  const forRol = reading.word(...of('voor_rol'), ROLLEN);
  const purpose = reading.word(...of('waarvoor'), PURPOSES);
  const until = reading.date(...of('tot'));
  const knows = reading.knows(choices, at);
  const questions = fieldOf(choices, 'vragen');
  return ok({
    context: {
      ...knows,
      ...(forRol !== undefined && { forRol }),
      ...(purpose !== undefined && { purpose }),
      ...(until !== undefined && { until }),
    },
    logs: reading
      .texts(...of('logs'))
      .map(({ text: id, at: [, ...place] }) => ({ id: id.replace(/\.md$/, ''), at: place })),
    questions: reading
      .words(...of('vragen'), YES_NO, 'Hier horen de id’s van vragen, elk met ja of nee.')
      .flatMap(([id, value]) => (value === 'ja' ? [id] : [])),
    named: isRecord(questions) ? Object.keys(questions) : [],
    names: reading.texts(...of('namen')).map((name) => name.text),
    decisions: Object.fromEntries(
      reading.words(
        ...of('treffers'),
        DECISIONS,
        'Hier hoort wat er gevonden is, elk met vervang, weglaten of houden.',
      ),
    ),
    problems: [...problems, ...reading.findings.map(locate)],
    problemAt: (place, sentence, on = 'value') =>
      locate({ code: 'past-niet', at: ['export', ...place], on, sentence }),
  });
};
