import type { Outcome } from '../../domain/outcome.ts';
import { UserError } from '../../domain/trouble.ts';
import { answersTemplate } from '../../formats/template-yaml.ts';
import type { Ports } from '../../ports.ts';
import type { LibraryForm } from '../../ports/library.ts';
import { NOTHING_DURING } from '../../texts/errors.ts';
import { gesprekFrom, type ConversationFlags } from './flags.ts';

/** `--sjabloon`: an answers file with every id, to be filled in. */
export const printTemplate = (form: LibraryForm, flags: ConversationFlags, { terminal }: Ports): Outcome => {
  if (flags.moment === 'tijdens') throw new UserError(...NOTHING_DURING);
  terminal.printRaw(answersTemplate(form.form, gesprekFrom(flags)).trimEnd());
  return 'done';
};
