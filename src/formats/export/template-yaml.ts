import { DECISIONS } from '../../domain/sharing/decide.ts';
import { CANNOT_REASONS, PURPOSES, STUDENT_KNOWS } from '../../domain/sharing/shared-copy.ts';
import { normaliseLine } from '../../domain/text.ts';
import { ROLLEN } from '../../domain/words.ts';

/** One conversation in a template: its id and title, and what of it may go along. */
export interface TemplateLog {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly { readonly id: string; readonly text: string; readonly yes: boolean }[];
}

const remark = (text: string): string => (text === '' ? '' : `  # ${normaliseLine(text)}`);

/** A file with the safest choices for a copy, to be changed or used as it is; ids need no quotes. */
export const exportTemplate = (logs: readonly TemplateLog[], until: string): string => {
  const parts = [
    ...new Map(logs.flatMap((log) => log.parts.map((part) => [part.id, part] as const))).values(),
  ];
  return [
    'export:',
    `  logs:${logs.length === 0 ? ' []' : ''}`,
    ...logs.map(({ id, title }) => `    - ${id}${remark(title)}`),
    `  vragen:${parts.length === 0 ? ' {}' : '  # ja: gaat mee. nee: blijft eruit.'}`,
    ...parts.map(({ id, text, yes }) => `    ${id}: ${yes ? 'ja' : 'nee'}${remark(text)}`),
    '  namen: []  # namen die erin staan; ze worden vervangen en niet bewaard',
    `  treffers: {}  # wat erin gevonden is: ${DECISIONS.join(', ')}; zonder keuze: woorden over gezondheid en dergelijke eruit, de rest vervangen`,
    `  weet_student: nog niet  # ${STUDENT_KNOWS.join(', ')}`,
    `  # bij kan niet: waarom_niet: ${CANNOT_REASONS.join(', ')}`,
    `  voor_rol:  # ${ROLLEN.join(', ')}`,
    `  waarvoor:  # ${PURPOSES.join(', ')}`,
    `  tot: ${until}`,
    '',
  ].join('\n');
};
