import type { Answer } from '../../domain/answer.ts';
import { keyFor } from '../../domain/asked.ts';
import { cardOf } from '../../domain/card.ts';
import { carriedOver, intakeAnswers, isBegun } from '../../domain/carry-over.ts';
import { localDate } from '../../domain/dates.ts';
import type { Log } from '../../domain/log/log.ts';
import type { Draft } from '../../domain/session.ts';
import type { Minuten } from '../../domain/words.ts';
import {
  LOOK_BACK_LOGS,
  looksBackWithItsOwnList,
  shortReflectionOn,
  waiting,
} from '../../domain/reflection.ts';
import type { Ports } from '../../ports.ts';
import type { LibraryForm } from '../../ports/library.ts';
import type { StoredLog } from '../../ports/stores.ts';
import type { Conversation, Ending } from '../../ports/terminal.ts';
import { lookBackChoice, OTHER_CONVERSATION, wantedLines } from '../../texts/reflect.ts';
import { beginsFrom, draftFor, talk, type Before, type Start, type Talked } from './conversation.ts';
import { gesprekFrom, type ConversationFlags } from './flags.ts';
import { goOnWithOpen } from './open-draft.ts';
import { findLogFor } from '../logs/find.ts';

/** The conversations that can be looked back on: those that wait, and those with a short look that can be deepened. */
interface LookBack {
  readonly about: StoredLog;
  readonly short?: Log;
}

const lookBacks = async (student: string | undefined, { logs }: Ports): Promise<readonly LookBack[]> => {
  const { logs: stored } = await logs.all(LOOK_BACK_LOGS);
  const all = stored.map(({ log }) => log);
  const waits = waiting(all, student).map(({ head }) => head.id);
  return stored
    .filter(
      ({ log: { head } }) => head.moment === 'voor' && (student === undefined || head.student === student),
    )
    .flatMap((about): LookBack[] => {
      const short = shortReflectionOn(all, about.log.head.id);
      return short ? [{ about, short }] : waits.includes(about.log.head.id) ? [{ about }] : [];
    });
};

/** The answers of a short look that stand there already when it is deepened; the plans come back in the same order. */
const answersOf = (log: Log, { form }: LibraryForm): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    log.pages.flatMap(({ entries }) =>
      entries.flatMap(({ id, answer }) => (answer ? [[keyFor(form, id), answer] as const] : [])),
    ),
  );

/** The log that a look back belongs to without asking: by `--bij`, or the newest that waits for this student. */
export const linkedBy = async (
  { bij, student }: ConversationFlags,
  ports: Ports,
): Promise<StoredLog | undefined> => {
  if (bij === 'geen') return undefined;
  if (bij !== undefined) return findLogFor(student, bij, ports);
  if (student === undefined) return undefined;
  return (await lookBacks(student, ports)).find(({ short }) => short === undefined)?.about;
};

/** A short look is deepened with more time than it had. */
const longerThan = ({ head }: Log): Minuten => (head.minuten === 1 ? 5 : 10);

const startFor = (flags: ConversationFlags, form: LibraryForm, lookBack: Partial<LookBack>): Start => {
  const student = flags.student ?? lookBack.about?.log.head.student;
  const samenwerking = flags.samenwerking ?? lookBack.about?.log.head.samenwerking;
  const doel = flags.doel ?? lookBack.about?.log.head.doel;
  return {
    form,
    given: {
      ...gesprekFrom(flags),
      moment: 'na',
      ...(student !== undefined && { student }),
      ...(samenwerking !== undefined && { samenwerking }),
      ...(doel !== undefined && { doel }),
    },
    ...(flags.datum !== undefined && { datum: flags.datum }),
    ...(flags.tijd !== undefined && { tijd: flags.tijd }),
    ...(lookBack.about && { belongsTo: lookBack.about }),
    ...(lookBack.about && { answers: choicesOf(lookBack.about.log, form) }),
    ...(lookBack.short && { answers: answersOf(lookBack.short, form), proposes: longerThan(lookBack.short) }),
  };
};

/** What was chosen beforehand and is asked again afterwards, such as which conversation it is. */
const choicesOf = (log: Log, { form }: LibraryForm): Readonly<Record<string, Answer>> => {
  if (log.head.vorm !== form.id) return {};
  const ids = form.pages.flatMap(({ questions }) => questions.map(({ id }) => id));
  return Object.fromEntries(
    log.pages.flatMap(({ entries }) =>
      entries.flatMap(({ id, answer }) =>
        answer?.kind === 'keuze' && ids.includes(id) ? [[id, answer] as const] : [],
      ),
    ),
  );
};

/** What a conversation is looked back on with: its own list where it was about working together, else a reflection. */
const formFor = async (
  { about }: Partial<LookBack>,
  otherwise: LibraryForm,
  { library }: Ports,
): Promise<LibraryForm> => {
  if (!about || !looksBackWithItsOwnList(about.log)) return otherwise;
  const found = await library.form(about.log.head.vorm);
  return found?.ok && found.value.form.moments.includes('na') ? found.value : otherwise;
};

/** Which conversation, and whether there was anything to choose. */
interface Chosen {
  readonly type: 'look-back';
  readonly lookBack: Partial<LookBack>;
  readonly wasAsked: boolean;
}

/**
 * Asks which conversation, when it is not clear by itself: `vorm` leaves only those prepared with that list, `earlier`
 * is the one that she came back from.
 */
const chooseLookBack = async (
  flags: ConversationFlags,
  conversation: Conversation,
  ports: Ports,
  { vorm, earlier }: { readonly vorm?: string; readonly earlier?: Draft } = {},
): Promise<Chosen | Ending> => {
  if (flags.bij !== undefined) {
    const about = await linkedBy(flags, ports);
    return { type: 'look-back', lookBack: about ? { about } : {}, wasAsked: false };
  }
  const options = (await lookBacks(flags.student, ports)).filter(
    ({ about }) => vorm === undefined || about.log.head.vorm === vorm,
  );
  if (options.length === 0) return { type: 'look-back', lookBack: {}, wasAsked: false };
  const choice = lookBackChoice(
    options.map(({ about, short }) => ({ log: about.log, deepen: short !== undefined })),
    localDate(ports.clock.now()),
  );
  const chosen = await conversation.choose(
    earlier ? { ...choice, standard: earlier.belongsTo ?? OTHER_CONVERSATION } : choice,
  );
  if (chosen.type !== 'chosen') return chosen;
  const lookBack = options.find(({ about }) => about.log.head.id === chosen.value);
  return { type: 'look-back', lookBack: lookBack ?? {}, wasAsked: true };
};

/** Looks back with a form on the conversation that she chooses; `vorm`: only on one prepared with that list. */
export const lookBackWith = async (
  form: LibraryForm,
  flags: ConversationFlags,
  conversation: Conversation,
  ports: Ports,
  vorm?: string,
): Promise<Talked | Ending> => {
  const only = vorm === undefined ? {} : { vorm };
  const chosen = await chooseLookBack(flags, conversation, ports, only);
  if (chosen.type !== 'look-back') return chosen;
  let start = startFor(flags, await formFor(chosen.lookBack, form, ports), chosen.lookBack);
  const wentOn = await goOnWithOpen(beginsFrom(start), conversation, ports);
  if (wentOn) return wentOn;
  const sayWhatWasWanted = ({ belongsTo, form: list }: Start): void => {
    if (belongsTo && looksBackWithItsOwnList(belongsTo.log)) {
      conversation.tell(wantedLines(cardOf(belongsTo.log, list.form).brought));
    }
  };

  const before: Before = async (draft) => {
    const again = await chooseLookBack(flags, conversation, ports, { ...only, earlier: draft });
    if (again.type !== 'look-back') return again;
    if (again.lookBack.about?.log.head.id === draft.belongsTo) {
      return { type: 'draft', draft, versionName: start.form.versionName };
    }
    const { answers } = start;
    start = startFor(flags, await formFor(again.lookBack, form, ports), again.lookBack);
    if (start.form.form.id !== draft.form.id && isBegun(draft, answers)) {
      return { type: 'other', start: { ...start, answers: { ...start.answers, ...intakeAnswers(draft) } } };
    }
    sayWhatWasWanted(start);
    const { versionName } = start.form;
    return { type: 'draft', draft: carriedOver(draft, await draftFor(start, ports), answers), versionName };
  };

  sayWhatWasWanted(start);
  return talk(
    await draftFor(start, ports),
    ports.drafts.begin(),
    start.form.versionName,
    conversation,
    ports,
    chosen.wasAsked ? before : undefined,
  );
};
