import type { Afspraak, AlsDanPlan, Answer } from '../domain/answer.ts';
import type { Asked } from '../domain/asked.ts';
import { isIsoDate } from '../domain/dates.ts';
import { meant, quoted, type Finding, type Path } from '../domain/finding.ts';
import { listed, normaliseLine, normaliseText } from '../domain/text.ts';
import type { PointValue } from '../domain/words.ts';
import { fieldOf, isRecord } from './reading.ts';

/** What may be said to a question, in words: for a template, and for the sentence where something else stood. */
export interface Answering {
  readonly asked: Asked;
  readonly pointValues: readonly PointValue[];
  /** What a plan may name as the point that it is for. */
  readonly points: readonly string[];
}

/** A value from a file as an answer, or what is wrong with it; neither where it says nothing. */
export interface Valued {
  readonly answer?: Answer;
  readonly findings: readonly Finding[];
}

const NOTHING: Valued = { findings: [] };

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

const wrong = (at: Path, sentence: string): Valued => ({
  findings: [{ code: 'past-niet', at, on: 'value', sentence }],
});

const unknownKeys = (value: unknown, at: Path, known: readonly string[]): readonly Finding[] =>
  isRecord(value)
    ? Object.keys(value)
        .filter((key) => !known.includes(key))
        .map((key) => ({
          code: 'onbekende-sleutel',
          at: [...at, key],
          on: 'key',
          sentence: `Onbekende sleutel ${quoted(key)}.${meant(key, known)}`,
        }))
    : [];

/**
 * A text, or a number or word that was written without quotes; nothing where it is something else. Blanks that nobody
 * sees do not make it another word.
 */
const wordOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? normaliseLine(String(value))
    : undefined;

const notAmong = (value: unknown, at: Path, allowed: readonly string[]): Valued => {
  const word = wordOf(value);
  return wrong(
    at,
    word === undefined
      ? `Hier hoort één van deze: ${listed(allowed, 'of')}.`
      : `${quoted(word)} kan hier niet.${meant(word, allowed)}`,
  );
};

interface Noted {
  readonly value: unknown;
  readonly at: Path;
  readonly note: string | undefined;
  readonly findings: readonly Finding[];
}

/** A value that may stand alone or as `{waarde, notitie}`. */
const noted = (value: unknown, at: Path): Noted => {
  if (!isRecord(value)) return { value, at, note: undefined, findings: [] };
  const note = fieldOf(value, 'notitie');
  const text = typeof note === 'string' ? normaliseText(note) : '';
  return {
    value: fieldOf(value, 'waarde'),
    at: [...at, 'waarde'],
    note: text === '' ? undefined : text,
    findings: [
      ...unknownKeys(value, at, ['waarde', 'notitie']),
      ...(isBlank(note) || typeof note === 'string'
        ? []
        : wrong([...at, 'notitie'], 'Een notitie is tekst. Zet er aanhalingstekens om.').findings),
    ],
  };
};

const withFindings = (valued: Valued, findings: readonly Finding[]): Valued => ({
  ...valued,
  findings: [...findings, ...valued.findings],
});

const answered = (answer: Answer): Valued => ({ answer, findings: [] });

const point = ({ pointValues }: Answering, raw: unknown, place: Path): Valued => {
  const { value, at, note, findings } = noted(raw, place);
  const known = pointValues.find((word) => word === wordOf(value));
  if (known === undefined && !isBlank(value)) return withFindings(notAmong(value, at, pointValues), findings);
  if (known === undefined && note === undefined) return { findings };
  return {
    answer: {
      kind: 'punt',
      ...(known !== undefined && { value: known }),
      ...(note !== undefined && { note }),
    },
    findings,
  };
};

const choice = ({ asked }: Answering, raw: unknown, place: Path): Valued => {
  const { value, at, note, findings } = noted(raw, place);
  const ids = asked.options.map(({ id }) => id);
  const option = ids.find((id) => id === wordOf(value));
  if (option !== undefined) {
    return { answer: { kind: 'keuze', option, ...(note !== undefined && { note }) }, findings };
  }
  if (!isBlank(value)) return withFindings(notAmong(value, at, ids), findings);
  return note === undefined
    ? { findings }
    : withFindings(wrong(place, 'Een notitie hoort bij een keuze. Vul ook waarde in.'), findings);
};

const noList = (raw: unknown, at: Path): Valued => {
  const word = wordOf(raw);
  return wrong(at, `Hier hoort een lijst, met blokhaken: ${word === undefined ? '[…]' : `[${word}]`}.`);
};

const choices = ({ asked }: Answering, raw: unknown, at: Path): Valued => {
  const ids = asked.options.map(({ id }) => id);
  if (!Array.isArray(raw)) return noList(raw, at);
  const given: readonly unknown[] = raw;
  const findings = given.flatMap((value, index) =>
    ids.some((id) => id === wordOf(value)) ? [] : notAmong(value, [...at, index], ids).findings,
  );
  const options = ids.filter((id) => given.some((value) => wordOf(value) === id));
  if (findings.length > 0) return { findings };
  if (asked.most !== undefined && options.length > asked.most) {
    return wrong(at, `Hier kunnen er hoogstens ${asked.most}. Er staan er ${options.length}.`);
  }
  // Where nothing was said, a settled choice takes everything; an empty list says: none of them.
  return options.length === 0 && !asked.settled ? NOTHING : answered({ kind: 'meerkeuze', options });
};

const scale = (_: Answering, raw: unknown, place: Path): Valued => {
  const { value, at, note, findings } = noted(raw, place);
  const text = wordOf(value) ?? '';
  const number = /^\d{1,2}$/.test(text) ? Number(text) : undefined;
  if (number !== undefined && number <= 10) {
    return { answer: { kind: 'schaal', value: number, ...(note !== undefined && { note }) }, findings };
  }
  if (!isBlank(value))
    return withFindings(wrong(at, 'Hier hoort een heel getal van 0 tot en met 10.'), findings);
  return note === undefined
    ? { findings }
    : withFindings(wrong(place, 'Een notitie hoort bij een cijfer. Vul ook waarde in.'), findings);
};

const open = (_: Answering, raw: unknown, at: Path): Valued => {
  if (typeof raw !== 'string') return wrong(at, 'Hier hoort tekst. Zet er aanhalingstekens om.');
  const text = normaliseText(raw);
  return text === '' ? NOTHING : answered({ kind: 'open', text });
};

/** The items of a list; one that stands alone counts as a list of one. */
const itemsOf = (raw: unknown, at: Path): readonly (readonly [unknown, Path])[] =>
  Array.isArray(raw) ? raw.map((item, index) => [item, [...at, index]]) : [[raw, at]];

const textIn = (item: unknown, key: string, at: Path, findings: Finding[]): string => {
  const value = fieldOf(item, key);
  if (isBlank(value)) return '';
  if (typeof value === 'string') return value;
  findings.push(...wrong([...at, key], 'Hier hoort tekst. Zet er aanhalingstekens om.').findings);
  return '';
};

const PLAN_KEYS = ['punt', 'als', 'dan'];
const PLAN_SENTENCE = 'Een plan heeft als en dan: {als: …, dan: …}.';

/** The point that a plan is for, by its id; nothing where the plan names none, or one that is not among these. */
const pointIn = (
  item: unknown,
  at: Path,
  points: readonly string[],
  findings: Finding[],
): string | undefined => {
  const named = normaliseLine(textIn(item, 'punt', at, findings));
  if (named === '' || points.includes(named)) return named || undefined;
  const place = [...at, 'punt'];
  const none = wrong(place, 'Bij dit plan hoort geen punt. Haal het punt weg.');
  findings.push(...(points.length === 0 ? none : notAmong(named, place, points)).findings);
  return undefined;
};

const plans = ({ asked, points }: Answering, raw: unknown, place: Path): Valued => {
  const findings: Finding[] = [];
  const found = itemsOf(raw, place).flatMap(([item, at]): readonly AlsDanPlan[] => {
    if (!isRecord(item)) {
      findings.push(...wrong(at, PLAN_SENTENCE).findings);
      return [];
    }
    findings.push(...unknownKeys(item, at, PLAN_KEYS));
    const named = pointIn(item, at, asked.about ? [asked.about.id] : points, findings);
    const punt = asked.about?.id ?? named;
    const als = normaliseText(textIn(item, 'als', at, findings));
    const dan = normaliseText(textIn(item, 'dan', at, findings));
    return als === '' && dan === '' ? [] : [{ ...(punt !== undefined && { punt }), als, dan }];
  });
  return { ...(found.length > 0 && { answer: { kind: 'als-dan', plans: found } }), findings };
};

const AFSPRAAK_KEYS = ['wat', 'wie', 'wanneer', 'gedaan'];
const DATE_SENTENCE = 'Hier hoort een datum die bestaat, zoals 2026-12-01.';

const appointments = (_: Answering, raw: unknown, place: Path): Valued => {
  const findings: Finding[] = [];
  const items = itemsOf(raw, place).flatMap(([item, at]): readonly Afspraak[] => {
    if (!isRecord(item)) {
      findings.push(
        ...wrong(at, 'Een afspraak heeft wat, wie en wanneer: {wat: …, wie: …, wanneer: …}.').findings,
      );
      return [];
    }
    findings.push(...unknownKeys(item, at, AFSPRAAK_KEYS));
    const wat = normaliseLine(textIn(item, 'wat', at, findings));
    const wie = normaliseLine(textIn(item, 'wie', at, findings));
    const wanneer = normaliseLine(textIn(item, 'wanneer', at, findings));
    const done = fieldOf(item, 'gedaan');
    if (wanneer !== '' && !isIsoDate(wanneer))
      findings.push(...wrong([...at, 'wanneer'], DATE_SENTENCE).findings);
    if (!isBlank(done) && typeof done !== 'boolean') {
      findings.push(...wrong([...at, 'gedaan'], 'Bij gedaan hoort true of false.').findings);
    }
    if (wat === '' && wie === '' && wanneer === '') return [];
    if (wat === '' && isBlank(fieldOf(item, 'wat'))) {
      findings.push(...wrong(at, 'Bij een afspraak hoort wat je doet: {wat: …}.').findings);
    }
    return [{ wat, wie, ...(wanneer !== '' && { wanneer }), ...(done === true && { done }) }];
  });
  return { ...(items.length > 0 && { answer: { kind: 'afspraken', items } }), findings };
};

const date = (_: Answering, raw: unknown, at: Path): Valued => {
  const text = typeof raw === 'string' ? normaliseLine(raw) : '';
  return isIsoDate(text) ? answered({ kind: 'datum', date: text }) : wrong(at, DATE_SENTENCE);
};

const noAnswer = (_: Answering, __: unknown, at: Path): Valued =>
  wrong(at, 'Dit is tekst om te lezen. Er hoort geen antwoord bij.');

const BY_KIND: Readonly<Record<Asked['kind'], (answering: Answering, raw: unknown, at: Path) => Valued>> = {
  lees: noAnswer,
  punt: point,
  open,
  keuze: choice,
  meerkeuze: choices,
  schaal: scale,
  'als-dan': plans,
  afspraken: appointments,
  datum: date,
  schuilnaam: noAnswer,
};

/** What a value in an answers file says to a question: the answer, nothing, or what may stand there instead. */
export const answerFrom = (answering: Answering, raw: unknown, at: Path): Valued =>
  isBlank(raw) ? NOTHING : BY_KIND[answering.asked.kind](answering, raw, at);
