import { carriedOver } from '../domain/carry-over.ts';
import { nearest } from '../domain/nearest.ts';
import type { Outcome } from '../domain/outcome.ts';
import { problemLine } from '../domain/problem.ts';
import type { Draft } from '../domain/session.ts';
import { ContentError, UserError } from '../domain/trouble.ts';
import type { Moment } from '../domain/words.ts';
import type { Ports } from '../ports.ts';
import type { LibraryForm } from '../ports/library.ts';
import type { StoredLog } from '../ports/stores.ts';
import type { Conversation, Ending } from '../ports/terminal.ts';
import { CHECKLIST_CHOICE, checklistLine, WHICH_TO_PRINT } from '../texts/checklist.ts';
import { formUnknown, momentUnknown, WHICH_LIST, withAnswersFile } from '../texts/errors.ts';
import { didYouMean } from '../texts/help.ts';
import { outcomeOf } from './ended.ts';
import { conclude, draftFor, talk, type Before, type Talked } from './conversation.ts';
import { gesprekFrom, refuseContradictions, type ConversationFlags } from './flags.ts';
import { answerNeeded } from './needs.ts';
import { goOnWithOpen } from './open-draft.ts';
import { rolFor } from './first-use.ts';
import { checkSheetFlags, type SheetFlags } from './sheet/flags.ts';

type ChecklistFlags = ConversationFlags & SheetFlags & { readonly id?: string };

/** A form by its id; an unknown one is wrong use, a broken own one a problem with its places. */
export const formBy = async (id: string, { library }: Ports): Promise<LibraryForm> => {
  const found = await library.form(id);
  if (found === undefined) {
    const ids = (await library.forms()).forms.map(({ form }) => form.id);
    const near = nearest(id, ids);
    const [sentence, advice] = formUnknown(id, ids);
    throw new UserError(sentence, near === undefined ? advice : didYouMean(near));
  }
  if (!found.ok) throw new ContentError(found.problem.map(problemLine));
  return found.value;
};

/** The forms that `checklist` offers: those for before a conversation. */
const checklists = async ({ library, terminal }: Ports): Promise<readonly LibraryForm[]> => {
  const { forms, problems } = await library.forms();
  terminal.tell(problems.map(problemLine));
  return forms.filter(({ form }) => form.moments.includes('voor'));
};

const listThem = async ({ json = false }: ChecklistFlags, ports: Ports): Promise<Outcome> => {
  const forms = await checklists(ports);
  if (json) {
    const checklistsJson = forms.map(({ form, versionName, sha256, own }) => ({
      id: form.id,
      titel: form.title,
      versie: versionName,
      sha256,
      eigen: own,
    }));
    ports.terminal.printRaw(JSON.stringify({ checklists: checklistsJson }, null, 2));
  } else {
    ports.terminal.print(forms.map(checklistLine));
  }
  return 'done';
};

const momentOf = ({ form }: LibraryForm, { moment }: ChecklistFlags): Moment => {
  if (moment !== undefined && !form.moments.includes(moment)) {
    throw new UserError(...momentUnknown(form.title, moment, form.moments));
  }
  return moment ?? form.moments[0] ?? 'voor';
};

/** Such a list looks back on its own preparation; which one is asked where it is not clear. */
const isAboutWorkingTogether = ({ form }: LibraryForm): boolean => form.intake.includes('samenwerking');

const converse = async (
  flags: ChecklistFlags,
  conversation: Conversation,
  ports: Ports,
): Promise<Talked | Ending> => {
  const rol = await rolFor(flags.rol, conversation, ports);
  if (rol.type !== 'rol') return rol;
  const id = flags.id ?? (await chooseForm(conversation, ports));
  if (typeof id !== 'string') return id;
  const form = await formBy(id, ports);
  if (momentOf(form, flags) === 'na' && isAboutWorkingTogether(form)) {
    const { lookBackWith } = await import('./reflect.ts');
    const known = { ...flags, ...(rol.rol !== undefined && { rol: rol.rol }) };
    return lookBackWith(form, known, conversation, ports, id);
  }
  const begins = {
    vorm: form.form.id,
    moment: momentOf(form, flags),
    ...(flags.student !== undefined && { student: flags.student }),
  };
  const wentOn = await goOnWithOpen(begins, conversation, ports);
  if (wentOn) return wentOn;
  const draftWith = (list: LibraryForm): Promise<Draft> =>
    draftFor(
      {
        form: list,
        given: {
          ...gesprekFrom(flags),
          moment: momentOf(list, flags),
          ...(rol.rol !== undefined && { rol: rol.rol }),
        },
        ...(flags.datum !== undefined && { datum: flags.datum }),
        ...(flags.tijd !== undefined && { tijd: flags.tijd }),
      },
      ports,
    );
  const before: Before = async (draft) => {
    const again = await chooseForm(conversation, ports, draft.form.id);
    if (typeof again !== 'string') return again;
    const list = await formBy(again, ports);
    const { versionName } = list;
    if (again === draft.form.id) return { type: 'draft', draft, versionName };
    return { type: 'draft', draft: carriedOver(draft, await draftWith(list)), versionName };
  };
  return talk(
    await draftWith(form),
    ports.drafts.begin(),
    form.versionName,
    conversation,
    ports,
    flags.id === undefined ? before : undefined,
  );
};

/** Asks which list; `earlier` is the one that she came back from. */
const chooseForm = async (
  conversation: Conversation,
  ports: Ports,
  earlier?: string,
): Promise<string | Ending> => {
  const forms = await checklists(ports);
  const chosen = await conversation.choose({
    ...CHECKLIST_CHOICE,
    options: forms.map(({ form }) => ({ value: form.id, text: form.title })),
    standard: earlier ?? forms[0]?.form.id ?? '',
  });
  return chosen.type === 'chosen' ? chosen.value : chosen;
};

/** `kansrijk checklist [ID]`: walks a checklist, shows its card, or fills it in from a file. */
export const run = async (flags: ChecklistFlags, ports: Ports): Promise<Outcome> => {
  const { terminal } = ports;
  checkSheetFlags(flags);
  if (flags.student !== undefined) {
    await (await import('./schuilnaam.ts')).refuseSchuilnaam(flags.student, ports);
  }
  if (flags.id === undefined && flags.afdrukken) throw new UserError(...WHICH_TO_PRINT);
  if (flags.id !== undefined) refuseContradictions(`checklist ${flags.id}`, flags);
  else if (flags.sjabloon || flags.antwoorden !== undefined) throw new UserError(...WHICH_LIST);
  if (flags.id === undefined && (flags.json || !terminal.interactive)) return listThem(flags, ports);
  if (flags.id !== undefined) {
    const form = await formBy(flags.id, ports);
    if (flags.sjabloon) return (await import('./template.ts')).printTemplate(form, flags, ports);
    const moment = momentOf(form, flags);
    if (moment === 'tijdens') return (await import('./tijdens.ts')).showCard(form.form.id, flags, ports);
    if (flags.afdrukken) {
      const word = `checklist ${flags.id}${moment === 'na' ? ' --moment na' : ''}`;
      const { printForm } = await import('./sheet/print.ts');
      await printForm(form, { ...gesprekFrom(flags), moment }, word, flags, ports);
      return 'done';
    }
    if (flags.antwoorden !== undefined) {
      const { bij = 'geen' } = flags;
      const belongsTo = async (student: string | undefined): Promise<StoredLog | undefined> =>
        bij === 'geen' ? undefined : (await import('./logs/find.ts')).findLogFor(student, bij, ports);
      return (await import('./answers-file.ts')).runFromAnswers({ form, flags, belongsTo }, ports);
    }
    if (!terminal.interactive) return answerNeeded(ports, withAnswersFile(`checklist ${flags.id}`));
  }
  const talked = await terminal.converse((conversation) => converse(flags, conversation, ports));
  return 'type' in talked ? outcomeOf(talked) : conclude(talked, ports);
};
