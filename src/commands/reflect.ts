import type { Outcome } from '../domain/outcome.ts';
import type { Ports } from '../ports.ts';
import type { LibraryForm } from '../ports/library.ts';
import type { Conversation, Ending } from '../ports/terminal.ts';
import { withAnswersFile } from '../texts/errors.ts';
import { formBy } from './content/by-id.ts';
import { conclude, type Talked } from './talk/conversation.ts';
import { outcomeOf } from './talk/ended.ts';
import { rolFor } from './talk/first-use.ts';
import { refuseContradictions, type ConversationFlags } from './talk/flags.ts';
import { linkedBy, lookBackWith } from './talk/look-back.ts';
import { answerNeeded } from './talk/needs.ts';

const FORM = 'reflectie';

const converse = async (
  flags: ConversationFlags,
  form: LibraryForm,
  conversation: Conversation,
  ports: Ports,
): Promise<Talked | Ending> => {
  const rol = await rolFor(flags.rol, conversation, ports);
  if (rol.type !== 'rol') return rol;
  return lookBackWith(
    form,
    { ...flags, ...(rol.rol !== undefined && { rol: rol.rol }) },
    conversation,
    ports,
  );
};

/** `kansrijk reflect`: looks back on a conversation; proposes the last preparation that waits for it. */
export const run = async (flags: ConversationFlags, ports: Ports): Promise<Outcome> => {
  const { terminal } = ports;
  if (flags.student !== undefined) {
    await (await import('./talk/schuilnaam.ts')).refuseSchuilnaam(flags.student, ports);
  }
  refuseContradictions('reflect', flags);
  const form = await formBy(FORM, ports);
  if (flags.sjabloon) return (await import('./talk/template.ts')).printTemplate(form, flags, ports);
  if (flags.antwoorden !== undefined) {
    const { runFromAnswers } = await import('./talk/answers-file.ts');
    return runFromAnswers(
      {
        form,
        flags,
        belongsTo: (student) => linkedBy({ ...flags, ...(student !== undefined && { student }) }, ports),
      },
      ports,
    );
  }
  if (!terminal.interactive) return answerNeeded(ports, withAnswersFile('reflect'));
  const talked = await terminal.converse((conversation) => converse(flags, form, conversation, ports));
  return 'type' in talked ? outcomeOf(talked) : conclude(talked, ports);
};
