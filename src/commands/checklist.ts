import { carriedOver, intakeAnswers, isBegun } from '../domain/carry-over.ts';
import type { Outcome } from '../domain/outcome.ts';
import { problemLine } from '../domain/problem.ts';
import { UserError } from '../domain/trouble.ts';
import type { Moment, Rol } from '../domain/words.ts';
import type { Ports } from '../ports.ts';
import type { LibraryForm } from '../ports/library.ts';
import type { StoredLog } from '../ports/stores.ts';
import type { Conversation, Ending } from '../ports/terminal.ts';
import { CHECKLIST_CHOICE, checklistLine, WHICH_TO_PRINT } from '../texts/checklist.ts';
import { momentUnknown, WHICH_LIST, withAnswersFile } from '../texts/errors.ts';
import { formBy } from './content/by-id.ts';
import { outcomeOf } from './talk/ended.ts';
import {
  beginsFrom,
  conclude,
  draftFor,
  talk,
  type Before,
  type Start,
  type Talked,
} from './talk/conversation.ts';
import { gesprekFrom, refuseContradictions, withWhatIsKnown, type ConversationFlags } from './talk/flags.ts';
import { answerNeeded } from './talk/needs.ts';
import { goOnWithOpen } from './talk/open-draft.ts';
import { rolFor } from './talk/first-use.ts';
import { checkSheetFlags, type SheetFlags } from './sheet/flags.ts';

type ChecklistFlags = ConversationFlags & SheetFlags & { readonly id?: string };

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

/** The log that `--bij` names; a checklist never looks for one by itself. */
const belongingTo = async (
  student: string | undefined,
  { bij = 'geen' }: ChecklistFlags,
  ports: Ports,
): Promise<StoredLog | undefined> =>
  bij === 'geen' ? undefined : (await import('./logs/find.ts')).findLogFor(student, bij, ports);

/** What it starts from, with what was said on the command line and her rol. */
const startOf = (
  form: LibraryForm,
  flags: ChecklistFlags,
  rol: Rol | undefined,
  belongsTo: StoredLog | undefined,
): Start => ({
  form,
  given: {
    ...withWhatIsKnown(belongsTo, gesprekFrom(flags)),
    moment: momentOf(form, flags),
    ...(rol !== undefined && { rol }),
  },
  ...(belongsTo && { belongsTo }),
  ...(flags.datum !== undefined && { datum: flags.datum }),
  ...(flags.tijd !== undefined && { tijd: flags.tijd }),
});

const converse = async (
  flags: ChecklistFlags,
  belongsTo: StoredLog | undefined,
  conversation: Conversation,
  ports: Ports,
): Promise<Talked | Ending> => {
  const asked = await rolFor(flags.rol, conversation, ports);
  if (asked.type !== 'rol') return asked;
  const { rol } = asked;
  const id = flags.id ?? (await chooseForm(conversation, ports));
  if (typeof id !== 'string') return id;
  const form = await formBy(id, ports);
  if (momentOf(form, flags) === 'na' && isAboutWorkingTogether(form)) {
    const { lookBackWith } = await import('./talk/look-back.ts');
    return lookBackWith(form, { ...flags, ...(rol !== undefined && { rol }) }, conversation, ports, id);
  }
  const start = startOf(form, flags, rol, belongsTo);
  const wentOn = await goOnWithOpen(beginsFrom(start), conversation, ports);
  if (wentOn) return wentOn;
  const before: Before = async (draft) => {
    const again = await chooseForm(conversation, ports, draft.form.id);
    if (typeof again !== 'string') return again;
    const list = await formBy(again, ports);
    const { versionName } = list;
    if (again === draft.form.id) return { type: 'draft', draft, versionName };
    const other = startOf(list, flags, rol, belongsTo);
    if (isBegun(draft)) return { type: 'other', start: { ...other, answers: intakeAnswers(draft) } };
    return { type: 'draft', draft: carriedOver(draft, await draftFor(other, ports)), versionName };
  };
  return talk(
    await draftFor(start, ports),
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
    await (await import('./talk/schuilnaam.ts')).refuseSchuilnaam(flags.student, ports);
  }
  if (flags.id === undefined && flags.moment === 'tijdens') {
    return (await import('./tijdens.ts')).showCard(undefined, flags, ports);
  }
  if (flags.id === undefined && flags.afdrukken) throw new UserError(...WHICH_TO_PRINT);
  if (flags.id !== undefined) refuseContradictions(`checklist ${flags.id}`, flags);
  else if (flags.sjabloon || flags.antwoorden !== undefined) throw new UserError(...WHICH_LIST);
  if (flags.id === undefined && (flags.json || !terminal.interactive)) return listThem(flags, ports);
  if (flags.id !== undefined) {
    const form = await formBy(flags.id, ports);
    if (flags.sjabloon) return (await import('./talk/template.ts')).printTemplate(form, flags, ports);
    const moment = momentOf(form, flags);
    if (moment === 'tijdens') return (await import('./tijdens.ts')).showCard(form.form.id, flags, ports);
    if (flags.afdrukken) {
      const word = `checklist ${flags.id}${moment === 'na' ? ' --moment na' : ''}`;
      const { printForm } = await import('./sheet/print.ts');
      await printForm(form, { ...gesprekFrom(flags), moment }, word, flags, ports);
      return 'done';
    }
    if (flags.antwoorden !== undefined) {
      const belongsTo = (student: string | undefined): Promise<StoredLog | undefined> =>
        belongingTo(student, flags, ports);
      return (await import('./talk/answers-file.ts')).runFromAnswers({ form, flags, belongsTo }, ports);
    }
    if (!terminal.interactive) return answerNeeded(ports, withAnswersFile(`checklist ${flags.id}`));
  }
  const belongsTo = await belongingTo(flags.student, flags, ports);
  const talked = await terminal.converse((conversation) => converse(flags, belongsTo, conversation, ports));
  return 'type' in talked ? outcomeOf(talked) : conclude(talked, ports);
};
