import type { Condition } from '../condition/condition.ts';
import type { ContextName, Moment, PointValue, QuestionKind, Sharing } from '../words.ts';

/** One thing to choose; `key` is the letter that chooses it, beside its number. */
export interface Option {
  readonly id: string;
  readonly text: string;
  readonly key?: string;
}

/** What of a question may differ by moment, rol or minuten: its words, and whether she meets it on her way. */
export interface Wording {
  readonly text: string;
  /** The short name of a point, 24 characters at most. */
  readonly short?: string;
  readonly explanation?: string;
  /** Shown in grey under the question, always. */
  readonly example?: string;
  /** What the note of a point, choice or scale asks for. */
  readonly noteText?: string;
  /** It waits in the overview: nobody meets it on the way there, and skipped it is left out of the log. */
  readonly aside?: boolean;
}

/** Words that take the place of others where a condition is true; the first that fits wins, per key. */
export interface Variant {
  readonly when: Condition;
  readonly words: Partial<Wording>;
}

/** One question of a form, as its author wrote it. */
export interface Question extends Wording {
  readonly id: string;
  readonly kind: QuestionKind | 'schuilnaam';
  readonly kenmerk?: string;
  /** A text that the question is about; it stands above it, and is no part of what is asked. */
  readonly passage?: string;
  readonly variants: readonly Variant[];
  readonly options: readonly Option[];
  /** The options are the earlier points that were marked so. */
  readonly optionsFrom?: PointValue;
  /** At most so many options of a meerkeuze. */
  readonly most?: number;
  /** The option that Enter alone takes. */
  readonly standard?: string;
  /** The words at 0 to 10 of a scale. */
  readonly scaleWords: readonly string[];
  /**
   * Asked once for each: of the points marked so, of the options chosen at an earlier meerkeuze (its id), or of the
   * plans of the conversation looked back on (`plannen`).
   */
  readonly repeatFor?: string;
  readonly showWhen?: Condition;
  readonly sharing: Sharing;
}

export interface Page {
  readonly id: string;
  readonly title: string;
  readonly showWhen?: Condition;
  readonly questions: readonly Question[];
}

/** A checklist or other form: versioned content that a conversation walks through. */
export interface Form {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: string;
  readonly changes: readonly string[];
  readonly retired: readonly string[];
  /** The moments this form is for; the first is the default. */
  readonly moments: readonly Moment[];
  /** What is asked of the conversation itself before the first page, unless it was given. */
  readonly intake: readonly (ContextName | 'student')[];
  readonly pages: readonly Page[];
}

/** The page that stands for what is asked of the conversation itself; no form may use its id. */
export const INTAKE_PAGE = 'vooraf';

/** A form with what identifies its exact content: sha256 of its canonical JSON, in hex. */
export interface IdentifiedForm {
  readonly form: Form;
  readonly sha256: string;
}
