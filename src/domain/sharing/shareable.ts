import { isEmpty } from '../answer.ts';
import type { Form, Question } from '../form/form.ts';
import type { Log } from '../log/log.ts';
import {
  isLeerbedrijf,
  policyOf,
  shareableParts,
  sharingOf,
  withoutNote,
  type Personal,
  type ShareablePart,
  type SharingPolicy,
} from './policy.ts';
import type { Rol } from '../words.ts';

/** A conversation with everything that decides what of it may go along. */
export interface Shareable {
  readonly log: Log;
  /**
   * The forms that say what may be shared: the one it was made with; where that is not known all that bear its name,
   * of which the strictest counts. None: no form bears it any more.
   */
  readonly forms: readonly Form[];
  readonly personal: Personal;
  /** The ids of the kenmerken of persoonlijke problematiek. */
  readonly personalPoints: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

// Without its form nobody says what was private: then nothing of it goes along.
const policyFor = ({ forms, personalPoints }: Shareable, rol: Rol | undefined): SharingPolicy =>
  policyOf(forms, forms.length === 0 || isLeerbedrijf(rol) ? personalPoints : NONE);

/** Whether nothing of a conversation goes to somebody with this rol, because it is or may be about private life. */
export const isTooPersonal = ({ personal }: Pick<Shareable, 'personal'>, rol: Rol | undefined): boolean =>
  isLeerbedrijf(rol) && personal !== 'no';

/** What of a conversation may go along to somebody with this rol. */
export const partsFor = (one: Shareable, rol: Rol | undefined): readonly ShareablePart[] =>
  isTooPersonal(one, rol) ? [] : shareableParts(one.log, policyFor(one, rol));

/** Whether a question of a conversation stays closed for this rol; of an answer, whether nothing of it may go along. */
export const isClosed = (one: Shareable, id: string, rol: Rol | undefined): boolean => {
  if (isTooPersonal(one, rol)) return true;
  const policy = policyFor(one, rol);
  const entry = one.log.pages.flatMap(({ entries }) => entries).find((each) => each.id === id);
  if (!entry) return policy.of(id) === 'nooit';
  if (sharingOf(entry, policy) === 'nooit') return true;
  const { answer } = withoutNote(entry);
  const isAnswered = answer !== undefined && !isEmpty(answer);
  return isAnswered && partsFor(one, rol).every((part) => part.entry.id !== id);
};

/** What a conversation is called: as its form says, because the title of a log may have been changed by hand. */
export const titleOf = ({ log, forms }: Shareable): string => forms[0]?.title ?? log.head.vorm;

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
    all.flatMap(({ forms }) =>
      forms.flatMap(({ title, pages }) => [
        title,
        ...pages.flatMap(({ questions }) => questions.flatMap(wordsOfQuestion)),
      ]),
    ),
  );
