import { agreementDay, agreementFrom, type AgreementWords } from '../../../../domain/agreement.ts';
import type { Afspraak, Answer } from '../../../../domain/answer.ts';
import { dayAsTyped, isVagueDay } from '../../../../domain/dutch-date.ts';
import { normaliseLine } from '../../../../domain/text.ts';
import {
  AGREEMENT_LINES,
  EMPTIED,
  ENTER,
  LABELS,
  notAmong,
  REFUSED_LINE,
  standsNow,
  TYPE_HERE,
} from '../../../../texts/lines.ts';
import { AGREEMENTS } from '../../../../texts/screens.ts';
import {
  ENTRY_FIELDS,
  isBlankEntry,
  withAgreement,
  type EntryField,
} from '../../questions/agreement-entry.ts';
import { holdsNumber } from '../../questions/hard-number.ts';
import { answered, cleared, typing, type Question } from '../../questions/question.ts';
import { numbered, sayQuestion, topicFor } from '../asking.ts';
import type { Desk } from '../desk.ts';
import type { Prompt, Went } from '../prompt.ts';
import { agreementWords, withoutStop } from '../spoken.ts';

const BLANK: AgreementWords = { wat: '', wie: '', wanneer: '' };

const wordsOf = (item: Afspraak, today: string): AgreementWords => ({
  wat: item.wat,
  wie: item.wie,
  wanneer: dayAsTyped(item.wanneer ?? '', today),
});

/** What was agreed, by whom and when: three lines each, until an empty line. */
export const askAgreements = async (desk: Desk, question: Question): Promise<Went> => {
  const { asked, draft, today } = question;
  const kept = draft.answers[asked.key];
  const half = draft.typing[asked.key];
  const unfinished = half?.kind === 'afspraken' ? half.items.at(-1) : undefined;
  let items: readonly Afspraak[] =
    half?.kind === 'afspraken' ? half.items.slice(0, -1) : kept?.kind === 'afspraken' ? kept.items : [];
  let entry: AgreementWords = unfinished ? wordsOf(unfinished, today) : BLANK;
  /** The one in the list that is being changed. */
  let editing: number | undefined;
  /** A day that could not be read and was asked for once more. */
  let doubted: string | undefined;

  /** What stands in the fields was not taken up as it is; Enter alone goes on all the same. */
  let refused = holdsNumber(`${entry.wat}\n\n${entry.wie}`);

  const inWords = (item: Afspraak): string => withoutStop(agreementWords(item, today));
  const answerOf = (list: readonly Afspraak[]): Answer => ({ kind: 'afspraken', items: list });

  /** Whether a list was taken; what was refused stays where it is, to be changed. */
  const hand = (list: readonly Afspraak[]): boolean => {
    if (!desk.hand(list.length === 0 ? cleared(asked) : answered(asked, answerOf(list)))) {
      refused = true;
      desk.offer(entry.wat);
      desk.offer(entry.wie);
      desk.say(REFUSED_LINE);
      return false;
    }
    refused = false;
    items = list;
    entry = BLANK;
    editing = undefined;
    doubted = undefined;
    return true;
  };

  // The half-typed one stands last, and not among the others.
  const halfOf = (words: AgreementWords): Answer => {
    const { wat, wie, wanneer } = words;
    const others = items.filter((_, index) => index !== editing);
    return answerOf([
      ...others,
      { wat, wie, ...(wanneer !== '' && { wanneer: agreementDay(words, today) ?? wanneer }) },
    ]);
  };

  /** Puts what stands in the fields on the list. */
  const list = (): void => {
    const made = withAgreement(items, agreementFrom(entry, today), editing);
    const added = made[editing ?? made.length - 1];
    if (!hand(made) || !added) return;
    desk.say(AGREEMENT_LINES.listed(inWords(added)));
    desk.once(AGREEMENT_LINES.another);
  };

  const enterFor = (field: EntryField): string => {
    if (field === 'wat' && refused)
      return holdsNumber(`${entry.wat}\n\n${entry.wie}`) ? ENTER.withNumber : ENTER.refused;
    if (field === 'wanneer' && doubted !== undefined) return ENTER.asTyped;
    if (entry[field] !== '') return ENTER.keep;
    if (field === 'wie') return ENTER.nobody;
    if (field === 'wanneer') return ENTER.noDay;
    return !isBlankEntry(entry) ? ENTER.keep : items.length === 0 ? ENTER.noAgreement : ENTER.done;
  };

  const prompt = (field: EntryField): Prompt => ({
    label: LABELS[field],
    takes: 'line',
    enter: enterFor(field),
    topic: topicFor(question, [...TYPE_HERE.agreements, AGREEMENTS.when]),
    also: field === 'wanneer' ? ['leeg'] : ['leeg', 'vervang'],
    inner: field !== 'wat',
    half(text) {
      const words = { ...entry, ...(normaliseLine(text) !== '' && { [field]: normaliseLine(text) }) };
      return isBlankEntry(words) ? undefined : typing(asked, halfOf(words));
    },
  });

  const begin = (index: number): void => {
    const item = items[index];
    if (!item) {
      desk.say(notAmong(1, items.length));
      return;
    }
    editing = index;
    entry = wordsOf(item, today);
    desk.say(AGREEMENT_LINES.changing(inWords(item)));
  };

  /** Takes what was typed in a field; the field to go to, or the end of the question. */
  const take = (field: EntryField, text: string): EntryField | 'end' => {
    if (field === 'wat' && text === '' && (isBlankEntry(entry) || refused)) return 'end';
    refused = false;
    if (field === 'wat' && editing === undefined && items.length > 0 && /^\d{1,2}$/.test(text)) {
      begin(Number(text) - 1);
      return 'wat';
    }
    if (text !== '') entry = { ...entry, [field]: text };
    const next = ENTRY_FIELDS[ENTRY_FIELDS.indexOf(field) + 1];
    if (next !== undefined) {
      desk.hand(typing(asked, halfOf(entry)));
      // She can still replace it; Enter leaves it as it is.
      return text !== '' && desk.watch(text) ? field : next;
    }
    const isDoubtful = entry.wanneer !== '' && agreementDay(entry, today) === undefined;
    if (isDoubtful && text !== '' && text !== doubted) {
      doubted = text;
      desk.hand(typing(asked, halfOf(entry)));
      desk.say(isVagueDay(text) ? AGREEMENTS.vague : AGREEMENTS.unreadable);
      return 'wanneer';
    }
    list();
    return 'wat';
  };

  /** Puts codes in the place of what was found in a field, or in the whole one she was writing. */
  const replace = (field: EntryField, text: string): void => {
    const now = { ...entry, ...(text !== '' && { [field]: text }) };
    const words = desk.replace(`${now.wat}\n\n${now.wie}`);
    const [wat, wie = ''] = words?.split('\n\n') ?? [now.wat, now.wie];
    entry = { ...now, wat: wat ?? '', wie };
    refused = false;
    if (!isBlankEntry(entry)) desk.hand(typing(asked, halfOf(entry)));
  };

  /** Takes away what stands in a field; all of an afspraak where its first field is emptied. */
  const clear = (field: EntryField): EntryField => {
    if (field !== 'wat') {
      entry = { ...entry, [field]: '' };
      doubted = undefined;
      desk.say(EMPTIED);
      return field;
    }
    const isListed = editing !== undefined;
    hand(isListed ? items.filter((_, index) => index !== editing) : isBlankEntry(entry) ? [] : items);
    desk.say(isListed ? AGREEMENT_LINES.removed : EMPTIED);
    return 'wat';
  };

  const settle = (went: Went): Went => {
    if (typeof went !== 'object' && !isBlankEntry(entry)) list();
    return went;
  };

  sayQuestion(desk, question);
  if (items.length > 0) {
    desk.say(AGREEMENT_LINES.list, ...numbered(items.map(inWords)), AGREEMENT_LINES.change);
  }
  if (unfinished) desk.say(AGREEMENT_LINES.half(inWords(unfinished)));
  let at: EntryField | 'end' = 'wat';
  while (at !== 'end') {
    const field: EntryField = at;
    if (field === 'wanneer') desk.once(AGREEMENTS.when);
    if (entry[field] !== '') desk.say(standsNow(entry[field]));
    const given = await desk.readOwnWords(prompt(field));
    if (given.type === 'line') at = take(field, normaliseLine(given.text));
    else if (given.type === 'clear') at = clear(field);
    else if (given.type === 'replace') replace(field, normaliseLine(given.half));
    else {
      const text = normaliseLine(given.half);
      if (text !== '') entry = { ...entry, [field]: text };
      if (given.went !== 'back' || field === 'wat') return settle(given.went);
      at = ENTRY_FIELDS[ENTRY_FIELDS.indexOf(field) - 1] ?? 'wat';
    }
  }
  return 'next';
};
