import { fitsFilter, inOfferedOrder, type CasusFilter } from '../domain/casus/casus-choice.ts';
import type { Ervaring, Telling } from '../domain/casus/casus-form.ts';
import type { Outcome } from '../domain/outcome.ts';
import { problemLine } from '../domain/problem.ts';
import { UserError } from '../domain/trouble.ts';
import type { Doel, Rol } from '../domain/words.ts';
import type { Ports } from '../ports.ts';
import type { LibraryCasus } from '../ports/library.ts';
import type { Conversation, Ending } from '../ports/terminal.ts';
import { casusChoice, casusLines, NO_CASUS_FITS, warningChoice } from '../texts/casus.ts';
import { WHICH_CASUS, withAnswersFile } from '../texts/errors.ts';
import { kenmerkUnknown } from '../texts/zoek.ts';
import { casusBy, unknownName } from './content/by-id.ts';
import { outcomeOf } from './talk/ended.ts';
import { formOfCasus } from './talk/casus-form.ts';
import { conclude, draftFor, talk, type Talked } from './talk/conversation.ts';
import { rolFor } from './talk/first-use.ts';
import type { ConversationFlags } from './talk/flags.ts';
import { answerNeeded } from './talk/needs.ts';

/** What the command line says of a casus. */
export interface CasusFlags {
  readonly id?: string;
  readonly kenmerk?: string;
  readonly doel?: Doel;
  /** Her rol; without a name also: only casussen for it. */
  readonly rol?: Rol;
  readonly ervaring?: Ervaring;
  /** With a team at one screen. */
  readonly samen?: boolean;
  /** JJJJ-MM-DD */
  readonly datum?: string;
  /** UU:MM */
  readonly tijd?: string;
  readonly antwoorden?: string;
  readonly sjabloon?: boolean;
  readonly json?: boolean;
}

const tellingFrom = ({ samen = false, ervaring }: CasusFlags): Telling => ({
  samen,
  ...(ervaring !== undefined && { ervaring }),
});

const answerFlags = ({ rol, datum, tijd, antwoorden }: CasusFlags): ConversationFlags => ({
  ...(rol !== undefined && { rol }),
  ...(datum !== undefined && { datum }),
  ...(tijd !== undefined && { tijd }),
  ...(antwoorden !== undefined && { antwoorden }),
});

const filterFrom = async ({ kenmerk, doel, rol }: CasusFlags, { library }: Ports): Promise<CasusFilter> => {
  if (kenmerk !== undefined) {
    const known = (await library.kenmerken()).map(({ id }) => id);
    if (!known.includes(kenmerk)) {
      throw unknownName(kenmerk, known, kenmerkUnknown(kenmerk));
    }
  }
  return {
    ...(kenmerk !== undefined && { kenmerk }),
    ...(doel !== undefined && { doel }),
    ...(rol !== undefined && { rol }),
  };
};

/** The casussen that pass the filters, in the order in which they are offered. */
const offered = async (flags: CasusFlags, ports: Ports): Promise<readonly LibraryCasus[]> => {
  const filter = await filterFrom(flags, ports);
  const { casussen, problems } = await ports.library.casussen();
  ports.terminal.tell(problems.map(problemLine));
  return inOfferedOrder(casussen.filter(({ casus }) => fitsFilter(casus, filter)));
};

const asJson = ({ casus, versionName, sha256, own }: LibraryCasus): object => ({
  id: casus.id,
  titel: casus.title,
  versie: versionName,
  sha256,
  eigen: own,
  kenmerken: casus.filters.kenmerken,
  doelen: casus.filters.doelen,
  rollen: casus.filters.rollen,
  waarschuwing: casus.warning ?? null,
});

const listThem = (casussen: readonly LibraryCasus[], flags: CasusFlags, { terminal }: Ports): Outcome => {
  if (flags.json) terminal.printRaw(JSON.stringify({ casussen: casussen.map(asJson) }, null, 2));
  else if (casussen.length === 0) terminal.tell(NO_CASUS_FITS);
  else terminal.print(casussen.flatMap((casus) => casusLines(casus, tellingFrom(flags))));
  return 'done';
};

const chooseCasus = async (
  casussen: readonly LibraryCasus[],
  flags: CasusFlags,
  conversation: Conversation,
): Promise<LibraryCasus | Ending> => {
  const chosen = await conversation.choose(casusChoice(casussen, tellingFrom(flags)));
  if (chosen.type !== 'chosen') return chosen;
  return casussen.find(({ casus }) => casus.id === chosen.value) ?? { type: 'stopped' };
};

/** The casus she reads: the one she named or chooses, once she has seen beforehand what a heavy one is about. */
const decide = async (
  named: LibraryCasus | undefined,
  flags: CasusFlags,
  conversation: Conversation,
  ports: Ports,
): Promise<LibraryCasus | Ending> => {
  const skipped: string[] = [];
  let next = named;
  for (;;) {
    const left = next ? [] : await offered(flags, ports);
    const choices = left.filter(({ casus }) => !skipped.includes(casus.id));
    if (!next && choices.length === 0) {
      conversation.tell(NO_CASUS_FITS);
      return { type: 'stopped' };
    }
    const casus = next ?? (await chooseCasus(choices, flags, conversation));
    if ('type' in casus || casus.casus.warning === undefined) return casus;
    const answer = await conversation.choose(warningChoice(casus.casus));
    if (answer.type !== 'chosen') return answer;
    if (answer.value === 'lezen') return casus;
    if (answer.value === 'stoppen') return { type: 'stopped' };
    skipped.push(casus.casus.id);
    next = undefined;
  }
};

const converse = async (
  named: LibraryCasus | undefined,
  flags: CasusFlags,
  conversation: Conversation,
  ports: Ports,
): Promise<Talked | Ending> => {
  // A team has many: which rollen, it is asked itself.
  const rol = flags.samen ? ({ type: 'rol' } as const) : await rolFor(flags.rol, conversation, ports);
  if (rol.type !== 'rol') return rol;
  const casus = await decide(named, flags, conversation, ports);
  if ('type' in casus) return casus;
  const form = await formOfCasus(casus, tellingFrom(flags), ports);
  const start = await draftFor(
    {
      form,
      given: { ...('rol' in rol && rol.rol !== undefined && { rol: rol.rol }) },
      ...(flags.datum !== undefined && { datum: flags.datum }),
      ...(flags.tijd !== undefined && { tijd: flags.tijd }),
    },
    ports,
  );
  return talk(start, ports.drafts.begin(), form.versionName, conversation, ports);
};

/** `kansrijk casus [ID]`: reads a casus in stages, alone or with a team; without a name, the list to choose from. */
export const run = async (flags: CasusFlags, ports: Ports): Promise<Outcome> => {
  const { terminal } = ports;
  const named = flags.id === undefined ? undefined : await casusBy(flags.id, ports);
  if (flags.json) return listThem(named ? [named] : await offered(flags, ports), flags, ports);
  if (named) {
    const form = await formOfCasus(named, tellingFrom(flags), ports);
    if (flags.sjabloon)
      return (await import('./talk/template.ts')).printTemplate(form, answerFlags(flags), ports);
    if (flags.antwoorden !== undefined) {
      const { runFromAnswers } = await import('./talk/answers-file.ts');
      return runFromAnswers({ form, flags: answerFlags(flags) }, ports);
    }
    if (!terminal.interactive) return answerNeeded(ports, withAnswersFile(`casus ${named.casus.id}`));
  } else if (flags.sjabloon || flags.antwoorden !== undefined) {
    throw new UserError(...WHICH_CASUS);
  } else if (!terminal.interactive) {
    return listThem(await offered(flags, ports), flags, ports);
  }
  const talked = await terminal.converse((conversation) => converse(named, flags, conversation, ports));
  return 'type' in talked ? outcomeOf(talked) : conclude(talked, ports);
};
