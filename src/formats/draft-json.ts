import type { Afspraak, AlsDanPlan, Answer } from '../domain/answer.ts';
import type { EarlierPlan, Gesprek } from '../domain/asked.ts';
import type { Form } from '../domain/form/form.ts';
import type { Draft } from '../domain/session.ts';
import { DOELEN, MINUTEN, MOMENTS, ROLLEN, SAMENWERKINGEN } from '../domain/words.ts';
import { holdsCasus } from './casus-shape.ts';
import { isForm, isPointValue, isQuestion } from './form-shape.ts';
import {
  anyOf,
  isBoolean,
  isNumber,
  isText,
  listOf,
  literal,
  objectOf,
  recordOf,
  type Guard,
} from './shape.ts';

/** The version of the way drafts are written. */
export const DRAFT_FORMAT = 1;

const isPlan: Guard<AlsDanPlan> = objectOf({ als: isText, dan: isText }, { punt: isText });
const isAfspraak: Guard<Afspraak> = objectOf(
  { wat: isText, wie: isText },
  { wanneer: isText, done: isBoolean },
);

const isAnswer: Guard<Answer> = anyOf(
  objectOf({ kind: literal('punt') }, { value: isPointValue, note: isText }),
  objectOf({ kind: literal('open'), text: isText }),
  objectOf({ kind: literal('keuze'), option: isText }, { note: isText }),
  objectOf({ kind: literal('meerkeuze'), options: listOf(isText) }),
  objectOf({ kind: literal('schaal'), value: isNumber }, { note: isText }),
  objectOf({ kind: literal('als-dan'), plans: listOf(isPlan) }),
  objectOf({ kind: literal('afspraken'), items: listOf(isAfspraak) }),
  objectOf({ kind: literal('datum'), date: isText }),
);

const isGesprek: Guard<Gesprek> = objectOf(
  {},
  {
    student: isText,
    moment: literal(...MOMENTS),
    doel: literal(...DOELEN),
    rol: literal(...ROLLEN),
    samenwerking: literal(...SAMENWERKINGEN),
    minuten: literal(...MINUTEN),
  },
);

const isEarlierPlan: Guard<EarlierPlan> = objectOf(
  { als: isText, dan: isText },
  { punt: isText, label: isText },
);

// The form of a casus holds the casus itself, whose labels come beside her answers at the end.
const isFormOfDraft: Guard<Form> = (value): value is Form =>
  isForm(value) && (!('casus' in value) || holdsCasus(value));

const walk = {
  form: isFormOfDraft,
  formSha256: isText,
  intake: listOf(isQuestion),
  given: isGesprek,
  plans: listOf(isEarlierPlan),
  answers: recordOf(isAnswer),
  typing: recordOf(isAnswer),
  startedAt: isText,
  touchedAt: isText,
};

const isDraft: Guard<Draft> = anyOf(
  objectOf(
    { ...walk, status: literal('asking'), screen: isText, fromOverview: isBoolean },
    { belongsTo: isText },
  ),
  objectOf({ ...walk, status: literal('reviewing') }, { belongsTo: isText, from: isText }),
);

/** A draft as it lies on disk; `turn` counts how often it was kept, so that of two copies the later one is known. */
export interface KeptDraft {
  readonly turn: number;
  readonly draft: Draft;
}

const isKept: Guard<KeptDraft & { readonly kansrijk: number }> = objectOf({
  kansrijk: literal(DRAFT_FORMAT),
  turn: isNumber,
  draft: isDraft,
});

/** The text of a draft. */
export const draftAsText = ({ turn, draft }: KeptDraft): string =>
  `${JSON.stringify({ kansrijk: DRAFT_FORMAT, turn, draft })}\n`;

/** The draft behind a text; nothing when it is damaged or of another version. */
export const draftFromText = (text: string): KeptDraft | undefined => {
  try {
    const found: unknown = JSON.parse(text);
    return isKept(found) ? { turn: found.turn, draft: found.draft } : undefined;
  } catch {
    return undefined;
  }
};
