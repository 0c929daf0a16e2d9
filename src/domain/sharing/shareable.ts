import type { Form, Question } from '../form.ts';
import type { Log } from '../log.ts';
import {
  isLeerbedrijf,
  policyOf,
  shareableParts,
  sharingOf,
  type ShareablePart,
  type SharingPolicy,
} from './policy.ts';
import type { Rol } from '../words.ts';

/** A conversation with everything that decides what of it may go along. */
export interface Shareable {
  readonly log: Log;
  /** The form it was made with; absent when it is no longer there. */
  readonly form?: Form;
  /** It is about persoonlijke problematiek, or looks back on a conversation that was. */
  readonly personal: boolean;
  /** The ids of the kenmerken of persoonlijke problematiek. */
  readonly personalPoints: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

// Without its form nobody says what was private: then nothing of it goes along.
const policyFor = ({ form, personalPoints }: Shareable, rol: Rol | undefined): SharingPolicy =>
  policyOf(form, form === undefined || isLeerbedrijf(rol) ? personalPoints : NONE);

/** What of a conversation may go along to somebody with this rol. */
export const partsFor = (one: Shareable, rol: Rol | undefined): readonly ShareablePart[] =>
  one.personal && isLeerbedrijf(rol) ? [] : shareableParts(one.log, policyFor(one, rol));

/** Whether a question of a conversation stays closed for this rol, whatever was answered. */
export const isClosed = (one: Shareable, id: string, rol: Rol | undefined): boolean => {
  if (one.personal && isLeerbedrijf(rol)) return true;
  const policy = policyFor(one, rol);
  const entry = one.log.pages.flatMap(({ entries }) => entries).find((each) => each.id === id);
  return (entry ? sharingOf(entry, policy) : policy(id)) === 'nooit';
};

/** What a conversation is called: as its form says, because the title of a log may have been changed by hand. */
export const titleOf = ({ log, form }: Shareable): string => form?.title ?? log.head.vorm;

/** The schuilnamen of some conversations, each once. */
export const schuilnamenOf = (all: readonly Shareable[]): readonly string[] => [
  ...new Set(all.flatMap(({ log }) => log.head.student ?? [])),
];

const wordsOfQuestion = ({ text, short, variants, options, scaleWords }: Question): readonly string[] => [
  text,
  ...(short === undefined ? [] : [short]),
  ...variants.flatMap(({ words }) => [words.text ?? '', words.short ?? '']),
  ...options.map((option) => option.text),
  ...scaleWords,
];

/** The words of forms, in which no student is named. */
export const wordsOfForms = (all: readonly Shareable[]): ReadonlySet<string> =>
  new Set(
    all.flatMap(({ form }) =>
      form === undefined
        ? []
        : [form.title, ...form.pages.flatMap(({ questions }) => questions.flatMap(wordsOfQuestion))],
    ),
  );
