import { endOfSchoolYear, localDate } from '../../domain/dates.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { problemLine } from '../../domain/problem.ts';
import { partsFor, schuilnamenOf, wordsOfForms } from '../../domain/sharing/shareable.ts';
import { checkedCopy } from '../../domain/sharing/check.ts';
import {
  decidedCopy,
  type CheckedCopy,
  type CheckHelp,
  type Decision,
  type Found,
} from '../../domain/sharing/decide.ts';
import { isTooLong, textsOf } from '../../domain/sharing/texts.ts';
import { copyOf } from '../../domain/sharing/copy-of.ts';
import type { SharedCopy } from '../../domain/sharing/shared-copy.ts';
import { ContentError, PrivacyStop, UserError } from '../../domain/trouble.ts';
import { readExportAnswers, type ExportAnswers } from '../../formats/export/answers-yaml.ts';
import { inReadingOrder } from '../../formats/yaml-source.ts';
import type { Ports } from '../../ports.ts';
import {
  COPY_EMPTY,
  copyReady,
  mustGo,
  notAnswered,
  notInCopy,
  notYetKnown,
  NOTHING_COPIED,
  sensitiveLeft,
  severalStudents,
  TOO_LONG_TO_SHARE,
} from '../../texts/export.ts';
import { orProblems } from '../talk/answers-file.ts';
import { conclude } from './conclude.ts';
import { deliver, type ExportFlags } from './deliver.ts';
import { goingAlong } from './going-along.ts';
import { chosenIn, closedIn, unknownQuestions, untilInFile, wantedBy } from './objections.ts';
import { namedText, namesFrom } from '../talk/named-text.ts';

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

const decisionOn = (found: Found, { decisions }: ExportAnswers): readonly (readonly [string, string])[] =>
  Object.entries(decisions).filter(([text]) => found.texts.some((one) => same(one, text)));

const isFound = (text: string, { found }: CheckedCopy): boolean =>
  found.some(({ texts }) => texts.some((one) => same(one, text)));

/** Looks through the copy; what the file wants replaced or left out is found, whether it looks like a name or not. */
const checkedAs = (copy: SharedCopy, answers: ExportAnswers, help: CheckHelp): CheckedCopy => {
  const first = checkedCopy(copy, help);
  const more = Object.entries(answers.decisions).filter(([text]) => !isFound(text, first));
  const textsFor = (decision: string): readonly string[] =>
    more.flatMap(([text, wanted]) => (wanted === decision ? [text] : []));
  if (more.length === 0) return first;
  const wider: CheckHelp = {
    ...help,
    namen: [...(help.namen ?? []), ...textsFor('vervang')],
    also: textsFor('weglaten'),
  };
  return checkedCopy(copy, wider);
};

/** Numbers and names that may never be in a copy, and that the file wants to keep. */
const keptHard = ({ found, help }: CheckedCopy, answers: ExportAnswers): readonly string[] => {
  const hard = found.filter(({ mayStay }) => !mayStay).flatMap((one) => decisionOn(one, answers));
  const names = [...(help.namen ?? []), ...(help.schuilnamen ?? [])];
  const named = Object.entries(answers.decisions).filter(([text]) => names.some((name) => same(name, text)));
  const kept = [...hard, ...named].flatMap(([text, decision]) => (decision === 'houden' ? [text] : []));
  return [...new Set(kept)].map((text) => problemLine(answers.problemAt(['treffers', text], mustGo(text))));
};

const refuse = (lines: readonly string[]): void => {
  if (lines.length > 0) throw new PrivacyStop([...lines, NOTHING_COPIED]);
};

/** What the file does not choose goes: words of art. 9 and 10 are left out, everything else is replaced. */
const decide = (found: Found, answers: ExportAnswers): Decision => {
  const [chosen] = decisionOn(found, answers);
  const decision = chosen === undefined ? undefined : answers.decisions[chosen[0]];
  if (decision !== undefined) return decision;
  return found.kind === 'let-op' ? 'weglaten' : 'vervang';
};

const lowered = (copy: SharedCopy): string => textsOf(copy).join('\n').toLowerCase();

/** Makes a copy by the choices in a file; what it does not choose stays out. */
export const copyFromAnswers = async (flags: ExportFlags, ports: Ports): Promise<Outcome> => {
  const { text, file } = await namedText(flags.antwoorden ?? '-', ports);
  const given = await namesFrom(flags.namen, ports);
  const answers = orProblems(readExportAnswers(text, file));
  const today = localDate(ports.clock.now());
  const wanted = await wantedBy(flags, answers, ports);
  const wrong = [
    ...answers.problems,
    ...untilInFile(answers, today),
    ...wanted.unknown,
    ...(await unknownQuestions(answers, wanted, ports)),
  ];
  const problems = [...inReadingOrder(wrong), ...wanted.unreadable];
  if (problems.length > 0) throw new ContentError(problems.map(problemLine));
  const { sources } = wanted;
  const closed = closedIn(flags, answers, sources);

  const { questions } = answers;
  const names = [...answers.names, ...given];
  const context = { until: endOfSchoolYear(today), ...answers.context };
  const chosen = sources.map((source) => {
    const ids = chosenIn(answers, source);
    const entries = partsFor(source, context.forRol).map(({ entry }) => entry);
    return {
      source,
      ...goingAlong(
        source,
        entries.filter(({ id }) => ids.includes(id)),
      ),
    };
  });
  const made = copyOf(today, context, chosen);
  if (isTooLong(made)) {
    refuse(closed);
    throw new UserError(...TOO_LONG_TO_SHARE);
  }
  const checked = checkedAs(made, answers, {
    words: await ports.words(),
    namen: names,
    schuilnamen: schuilnamenOf(sources),
    trusted: wordsOfForms(sources),
  });
  refuse([...closed, ...keptHard(checked, answers)]);
  const copy = decidedCopy(checked, (found) => decide(found, answers));

  const shared = chosen.flatMap(({ source, entries }) => (entries.length > 0 ? [source] : []));
  const schuilnamen = schuilnamenOf(shared);
  if (schuilnamen.length > 1) ports.terminal.tell([severalStudents(schuilnamen)]);
  const delivered = await deliver(copy, shared, flags, ports);
  const went = chosen.flatMap(({ entries }) => entries.map(({ id }) => id));
  const isTold = (id: string): boolean =>
    sources.some((source) => {
      const ids = chosenIn({ ...answers, questions: [id] }, source);
      return ids.length === 0 || ids.some((one) => went.includes(one));
    });
  const empty = questions.filter((id) => !isTold(id));
  const absent = Object.keys(answers.decisions).filter(
    (one) => !lowered(made).includes(one.toLowerCase().trim()),
  );
  const left = checked.found.filter(
    (found) => found.kind === 'let-op' && decisionOn(found, answers).length === 0,
  );
  return conclude(
    delivered,
    [
      ...(empty.length > 0 ? [notAnswered(empty)] : []),
      ...(absent.length > 0 ? [notInCopy(absent)] : []),
      ...(left.length > 0 ? [sensitiveLeft(left.map(({ texts }) => texts[0] ?? ''))] : []),
      ...(shared.length > 0 && context.studentKnows === 'nog niet' ? notYetKnown(context.forRol) : []),
      ...(shared.length > 0 ? copyReady() : COPY_EMPTY),
    ],
    ports,
  );
};
