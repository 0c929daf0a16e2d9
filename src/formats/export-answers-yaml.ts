import { isIsoDate } from '../domain/dates.ts';
import { meant, quoted, type Finding, type Path } from '../domain/finding.ts';
import type { Problem } from '../domain/problem.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { DECISIONS, type Decision } from '../domain/sharing-decide.ts';
import { CANNOT_REASONS, PURPOSES, STUDENT_KNOWS, type SharingContext } from '../domain/sharing.ts';
import { normaliseLine } from '../domain/text.ts';
import { isOneOf, ROLLEN } from '../domain/words.ts';
import { fieldOf, isRecord } from './reading.ts';
import { inReadingOrder, readYaml } from './yaml-source.ts';

/** The choices for a copy, as an answers file makes them; what is not chosen stays out. */
export interface ExportAnswers {
  readonly context: SharingContext;
  readonly logs: readonly string[];
  /** The ids of the questions that go along. */
  readonly questions: readonly string[];
  /** Names that occur in it, to be replaced. */
  readonly names: readonly string[];
  /** What becomes of what was found, by its text. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** A sentence about one of the choices, at its place. */
  problemAt(at: Path, sentence: string): Problem;
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
const YES_NO = ['ja', 'nee'] as const;

/** Reads values at their places, and gathers what is wrong with them. */
class Reading {
  readonly findings: Finding[] = [];

  wrong(at: Path, sentence: string, on: Finding['on'] = 'value', code = 'past-niet'): void {
    this.findings.push({ code, at, on, sentence });
  }

  texts(data: unknown, at: Path): readonly string[] {
    if (data === null || data === undefined) return [];
    if (!Array.isArray(data)) {
      this.wrong(at, 'Hier hoort een lijst, zoals [een, twee].');
      return [];
    }
    return data.flatMap((item, index) => {
      if (typeof item === 'string') return [item];
      this.wrong([...at, index], 'Hier hoort tekst.');
      return [];
    });
  }

  word<Word extends string>(data: unknown, at: Path, words: readonly Word[]): Word | undefined {
    if (data === null || data === undefined || isOneOf(words, data)) return data ?? undefined;
    this.wrong(at, `${quoted(String(data))} kan hier niet.${meant(String(data), words)}`);
    return undefined;
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
    if (!isRecord(data)) return;
    for (const key of Object.keys(data)) {
      if (!known.includes(key)) {
        this.wrong(
          [...at, key],
          `Onbekende sleutel ${quoted(key)}.${meant(key, known)}`,
          'key',
          'onbekende-sleutel',
        );
      }
    }
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

/** Reads the choices for a copy from a file; every problem at once. */
export const parseExportAnswers = (text: string, file: string): Result<ExportAnswers, readonly Problem[]> => {
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
  const studentKnows = reading.word(...of('weet_student'), STUDENT_KNOWS) ?? 'nog niet';
  const cannotReason = reading.word(...of('waarom_niet'), CANNOT_REASONS);
  const answers: ExportAnswers = {
    context: {
      studentKnows,
      ...(forRol !== undefined && { forRol }),
      ...(purpose !== undefined && { purpose }),
      ...(until !== undefined && { until }),
      ...(cannotReason !== undefined && studentKnows === 'kan niet' && { cannotReason }),
    },
    logs: reading.texts(...of('logs')),
    questions: reading
      .words(...of('vragen'), YES_NO, 'Hier horen de id’s van vragen, elk met ja of nee.')
      .flatMap(([id, value]) => (value === 'ja' ? [id] : [])),
    names: reading.texts(...of('namen')),
    decisions: Object.fromEntries(
      reading.words(
        ...of('treffers'),
        DECISIONS,
        'Hier hoort wat er gevonden is, elk met vervang, weglaten of houden.',
      ),
    ),
    problemAt: (path, sentence) =>
      locate({ code: 'past-niet', at: ['export', ...path], on: 'value', sentence }),
  };
  const all = inReadingOrder([...problems, ...reading.findings.map(locate)]);
  return all.length > 0 ? err(all) : ok(answers);
};

/** One conversation in a template: its id and title, and what of it may go along. */
export interface TemplateLog {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly { readonly id: string; readonly text: string; readonly yes: boolean }[];
}

const remark = (text: string): string => (text === '' ? '' : `  # ${normaliseLine(text)}`);

/** A file with the safest choices for a copy, to be changed or used as it is; ids need no quotes. */
export const exportTemplate = (logs: readonly TemplateLog[], until: string): string => {
  const parts = [
    ...new Map(logs.flatMap((log) => log.parts.map((part) => [part.id, part] as const))).values(),
  ];
  return [
    'export:',
    `  logs:${logs.length === 0 ? ' []' : ''}`,
    ...logs.map(({ id, title }) => `    - ${id}${remark(title)}`),
    `  vragen:${parts.length === 0 ? ' {}' : '  # ja: gaat mee. nee: blijft eruit.'}`,
    ...parts.map(({ id, text, yes }) => `    ${id}: ${yes ? 'ja' : 'nee'}${remark(text)}`),
    '  namen: []  # namen die erin staan; ze worden vervangen en niet bewaard',
    `  treffers: {}  # wat erin gevonden is: ${DECISIONS.join(', ')}; andere namen en nummers worden vervangen`,
    `  weet_student: nog niet  # ${STUDENT_KNOWS.join(', ')}`,
    `  # bij kan niet: waarom_niet: ${CANNOT_REASONS.join(', ')}`,
    `  voor_rol:  # ${ROLLEN.join(', ')}`,
    `  waarvoor:  # ${PURPOSES.join(', ')}`,
    `  tot: ${until}`,
    '',
  ].join('\n');
};
