import type { Answer } from '../../domain/answer.ts';
import type { LogEntry } from '../../domain/log/log.ts';
import type { SharedConversation } from '../../domain/sharing/shared-copy.ts';
import { isOneOf, VALUES_AFTER } from '../../domain/words.ts';

/** The parts of STARRT, in order; what fits none of them comes last. */
export const STARRT_PARTS = ['situatie', 'taak', 'actie', 'resultaat', 'reflectie', 'transfer'] as const;
export type StarrtPart = (typeof STARRT_PARTS)[number] | 'rest';

// By the question it answers: what a question asks for does not show in the shape of its answer.
const BY_QUESTION: Readonly<Record<string, StarrtPart>> = {
  'plan-terug': 'resultaat',
  goed: 'resultaat',
  hoe: 'actie',
  anders: 'situatie',
  'ander-oog': 'reflectie',
  belangrijkste: 'reflectie',
  schaal: 'reflectie',
  aandachtspunten: 'taak',
  'wat-gebeurde': 'situatie',
  'mijn-vraag': 'taak',
  'vragen-collega': 'reflectie',
  'goed-gedaan': 'actie',
  'goed-gedaan-horen': 'resultaat',
  'anders-kijken': 'reflectie',
  'ideeen-collega': 'reflectie',
  'ideeen-horen': 'reflectie',
  'mijn-keuze': 'transfer',
  terugkomen: 'transfer',
};

// What was prepared is a task that somebody set herself; what was done is marked in other words.
const byShape = (answer: Answer | undefined, isChecklist: boolean): StarrtPart => {
  switch (answer?.kind) {
    case 'punt':
      return isOneOf(VALUES_AFTER.slice(0, 3), answer.value) ? 'actie' : 'taak';
    case 'als-dan':
      return isChecklist ? 'taak' : 'transfer';
    case 'afspraken':
      return 'transfer';
    default:
      return 'rest';
  }
};

/** Where an answer stands in a copy in the order of STARRT; a repeated question stands where the one it repeats does. */
export const starrtPart = (
  { id, answer }: Pick<LogEntry, 'id' | 'answer'>,
  soort: SharedConversation['soort'],
): StarrtPart => {
  const question = id.replace(/-\d+$/, '');
  const named = Object.hasOwn(BY_QUESTION, question) ? BY_QUESTION[question] : undefined;
  return named ?? byShape(answer, soort === 'checklist');
};
