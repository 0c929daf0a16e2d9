import type { Answer } from '../../src/domain/answer.ts';
import { allAsked } from '../../src/domain/asked.ts';
import { draftFromText } from '../../src/formats/draft-json.ts';
import { read } from '../../src/formats/log-markdown/read.ts';
import type { Found } from './stage.ts';
import type { Temp } from './temp.ts';

/** The texts of an answer, one for each field: what a person typed or chose, in the words of the contract. */
const fieldsOf = (answer: Answer): readonly string[] => {
  switch (answer.kind) {
    case 'punt':
      return [answer.value ?? '', ...(answer.note === undefined ? [] : [answer.note])];
    case 'open':
      return [answer.text];
    case 'keuze':
      return [answer.option];
    case 'meerkeuze':
      return [answer.options.join(', ')];
    case 'schaal':
      return [String(answer.value)];
    case 'datum':
      return [answer.date];
    case 'als-dan':
      return answer.plans.flatMap(({ als, dan }) => [als, dan]);
    case 'afspraken':
      return answer.items.flatMap(({ wat, wie, wanneer }) => [wat, wie, wanneer ?? '']);
  }
};

type Facts = Record<string, string>;

const inDraft = (text: string): { readonly answers: Facts; readonly halfTyped: readonly string[] } => {
  const draft = draftFromText(text)?.draft;
  if (!draft) return { answers: {}, halfTyped: [] };
  const ids = new Map(allAsked(draft).map(({ key, id }) => [key, id]));
  const answers = Object.entries(draft.answers).map(([key, answer]) => [
    ids.get(key) ?? key,
    fieldsOf(answer).join(' | '),
  ]);
  return { answers: Object.fromEntries(answers), halfTyped: Object.values(draft.typing).flatMap(fieldsOf) };
};

const inLog = async (text: string, file: string): Promise<Facts> => {
  const log = await read(text, file);
  if (!log.ok) return {};
  const { head, pages } = log.value.log;
  const entries = pages.flatMap((page) => page.entries);
  const answers = entries.flatMap(({ id, answer }) => (answer ? [[id, fieldsOf(answer).join(' | ')]] : []));
  const intake = { student: head.student, doel: head.doel, rol: head.rol, minuten: head.minuten };
  const known = Object.entries(intake).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return Object.fromEntries([...known, ...answers]);
};

/**
 * What kansrijk has kept of one conversation, in its concept or its log, for `bewaard:` and the kill matrix. Answers
 * are written as in the contract, with ` | ` between the fields of a plan, an afspraak, or a point and its note.
 */
export const keptByKansrijk = async (temp: Temp): Promise<Found> => {
  const files = temp.files();
  const drafts = files
    .filter((file) => /^concepten\/[^/]+\.json$/.test(file))
    .map((file) => inDraft(temp.read(file)));
  const logs = await Promise.all(
    files.filter((file) => /^logs\/[^/]+\.md$/.test(file)).map((file) => inLog(temp.read(file), file)),
  );
  return {
    answers: Object.assign({}, ...logs, ...drafts.map(({ answers }) => answers)),
    halfTyped: drafts.flatMap(({ halfTyped }) => halfTyped),
  };
};
