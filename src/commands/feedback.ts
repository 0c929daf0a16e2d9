import type { Outcome } from '../domain/outcome.ts';
import type { Ports } from '../ports.ts';
import type { LibraryForm } from '../ports/library.ts';
import type { Conversation, Ending } from '../ports/terminal.ts';
import { withAnswersFile } from '../texts/errors.ts';
import { outcomeOf } from './talk/ended.ts';
import { formBy } from './content/by-id.ts';
import { conclude, draftFor, talk, type Talked } from './talk/conversation.ts';
import { rolFor } from './talk/first-use.ts';
import { gesprekFrom, refuseContradictions, type ConversationFlags } from './talk/flags.ts';
import { answerNeeded } from './talk/needs.ts';
import { checkSheetFlags, type SheetFlags } from './sheet/flags.ts';

const FORM = 'feedback';

/** What the command line may say of it: no student, because this is about her who brings it in. */
export type FeedbackFlags = Pick<
  ConversationFlags,
  'rol' | 'datum' | 'tijd' | 'antwoorden' | 'sjabloon' | 'json'
> &
  SheetFlags;

const converse = async (
  flags: FeedbackFlags,
  form: LibraryForm,
  conversation: Conversation,
  ports: Ports,
): Promise<Talked | Ending> => {
  const rol = await rolFor(flags.rol, conversation, ports);
  if (rol.type !== 'rol') return rol;
  const start = await draftFor(
    {
      form,
      given: { moment: 'na', ...(rol.rol !== undefined && { rol: rol.rol }) },
      ...(flags.datum !== undefined && { datum: flags.datum }),
      ...(flags.tijd !== undefined && { tijd: flags.tijd }),
    },
    ports,
  );
  return talk(start, ports.drafts.begin(), form.versionName, conversation, ports);
};

/** `kansrijk feedback`: two people talk about a conversation, in steps; the log knows roles only. */
export const run = async (flags: FeedbackFlags, ports: Ports): Promise<Outcome> => {
  const { terminal } = ports;
  checkSheetFlags(flags);
  refuseContradictions(FORM, flags);
  const form = await formBy(FORM, ports);
  if (flags.afdrukken) {
    const { printForm } = await import('./sheet/print.ts');
    await printForm(form, { ...gesprekFrom(flags), moment: 'na' }, FORM, flags, ports);
    return 'done';
  }
  if (flags.sjabloon) return (await import('./talk/template.ts')).printTemplate(form, flags, ports);
  if (flags.antwoorden !== undefined) {
    return (await import('./talk/answers-file.ts')).runFromAnswers({ form, flags }, ports);
  }
  if (!terminal.interactive) return answerNeeded(ports, withAnswersFile(FORM));
  const talked = await terminal.converse((conversation) => converse(flags, form, conversation, ports));
  return 'type' in talked ? outcomeOf(talked) : conclude(talked, ports);
};
