import type { Answer } from '../../../domain/answer.ts';
import { planSentence } from '../../../domain/asked.ts';
import { dayAsTyped } from '../../../domain/dutch-date.ts';
import { listed } from '../../../domain/text.ts';
import { NO_MARK_YET, withNote } from '../../../texts/lines.ts';
import type { AnswerWords } from '../questions/short-answer.ts';

/** Words of ours without signs between them: a screen reader says the name of every sign. */
export const spoken = (text: string): string => text.replace(/ [·|] /g, ', ');

/** With a small letter at its start, as inside a sentence; a word with more capitals stays as it is. */
export const inSentence = (text: string): string =>
  /^\p{Lu}\p{Ll}*(?![\p{L}\d])/u.test(text)
    ? text.replace(/^Eén/, 'één').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    : text;

/** With a capital at its start. */
export const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Without the full stop that the sentence around it brings. */
export const withoutStop = (text: string): string => text.replace(/\.$/, '');

/** Whether it ends in a sign of its own, so that nothing can be put behind it in the same sentence. */
export const isAsking = (text: string): boolean => /[?!]$/.test(text);

/** With a full stop, unless it ends in a sign of its own. */
export const withStop = (text: string): string => (isAsking(text) ? text : `${withoutStop(text)}.`);

/** An afspraak on one line. */
export const agreementWords = (
  { wat, wie, wanneer }: { readonly wat: string; readonly wie: string; readonly wanneer?: string },
  today: string,
): string => [wat, wie, dayAsTyped(wanneer ?? '', today)].filter(Boolean).join(', ');

const noted = (text: string, note: string | undefined): string =>
  [text, note ? withNote(note.replace(/\s+/g, ' ')) : ''].filter(Boolean).join('. ');

/** An answer in words, on one line; nothing where it says nothing. */
export const answerInWords = (
  answer: Answer,
  { options, scaleWords }: AnswerWords,
  today: string,
): string => {
  const wordFor = (id: string): string => options.find((option) => option.id === id)?.text ?? id;
  switch (answer.kind) {
    case 'punt':
      return noted(answer.value ?? (answer.note ? NO_MARK_YET : ''), answer.note);
    case 'open':
      return answer.text.replace(/\s+/g, ' ');
    case 'keuze':
      return noted(wordFor(answer.option), answer.note);
    case 'meerkeuze':
      return listed(answer.options.map(wordFor));
    case 'schaal':
      return noted(
        [String(answer.value), scaleWords[answer.value] ?? ''].filter(Boolean).join(', '),
        answer.note,
      );
    case 'als-dan':
      return answer.plans
        .filter(({ als, dan }) => als !== '' || dan !== '')
        .map(planSentence)
        .join(' En: ');
    case 'afspraken':
      return answer.items.map((item) => agreementWords(item, today)).join('. En: ');
    case 'datum':
      return dayAsTyped(answer.date, today);
  }
};

/** Longer texts are cut in a list; `more` says how many words go on. */
export const inShort = (text: string, most: number, more: (words: number) => string): string => {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  // One long word stays whole rather than being cut in two.
  if (cut <= 0) return text;
  return `${text.slice(0, cut)} ${more(text.slice(cut).trim().split(' ').length)}`;
};
