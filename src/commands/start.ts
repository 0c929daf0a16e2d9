import { localDate, localTime } from '../domain/dates.ts';
import { itemsOf, NASLAG_WORDS, type NaslagItem, type NaslagWord } from '../domain/naslag/naslag-item.ts';
import type { Outcome } from '../domain/outcome.ts';
import { restingAsText, restingOn } from '../domain/resting.ts';
import { UserError } from '../domain/trouble.ts';
import { isSameLine, waitingLines, type Now, type WaitingLine } from '../domain/waiting-line.ts';
import type { Ports } from '../ports.ts';
import type { Conversation } from '../ports/terminal.ts';
import {
  dueChoice,
  entryChoice,
  LEFT_TO_REST,
  LOOK_UP_CHOICE,
  NOT_TICKED,
  startChoice,
  TICKED,
  TO_WORDS,
  type StartValue,
} from '../texts/start.ts';
import { outcomeOf } from './talk/ended.ts';
import { askRol, remember, rolFor } from './talk/first-use.ts';

/** Reading more would hold up the menu of somebody with years of conversations. */
const LOGS = 60;

/** At the menu again: as it was, done with what waited there, or out of a conversation that began there. */
type InMenu = 'menu' | 'menu-without-line' | 'back-to-menu';

/** What became of a choice: the run is over, or she is at the menu again. */
type Went = Outcome | InMenu;

const isBackInMenu = (went: Went): went is InMenu =>
  went === 'menu' || went === 'menu-without-line' || went === 'back-to-menu';

/** What to bring up, but for what she saw in this menu already. */
const lineFor = async (
  now: Now,
  seen: readonly WaitingLine[],
  { drafts, logs, settings }: Ports,
): Promise<WaitingLine | undefined> => {
  const [open, stored, { laatRusten = [] }] = await Promise.all([
    drafts.list(),
    logs.all(LOGS),
    settings.read(),
  ]);
  const lines = waitingLines(
    {
      drafts: open,
      logs: stored.logs.map(({ log }) => log),
      resting: restingOn(laatRusten, now.today),
    },
    now,
  );
  return lines.find((line) => !seen.some((other) => isSameLine(line, other)));
};

const letRest = async ({ what, id, until }: WaitingLine, { today }: Now, ports: Ports): Promise<void> => {
  await remember(({ laatRusten = [] }) => {
    const resting = [...restingOn(laatRusten, today), { what, id, until }];
    return { laatRusten: resting.map(restingAsText) };
  }, ports);
};

const tick = async (
  { id, question, index }: WaitingLine & { readonly what: 'afspraak' },
  { logs }: Ports,
): Promise<boolean> => {
  const found = await logs.find(id);
  if (!found?.ok) return false;
  const change = { type: 'ticked', question, index, done: true } as const;
  return (await logs.amend(id, found.value.sha256, change)).ok;
};

const askWhetherDone = async (
  line: WaitingLine & { readonly what: 'afspraak' },
  now: Now,
  conversation: Conversation,
  ports: Ports,
): Promise<Went> => {
  const chosen = await conversation.choose(dueChoice(line, now));
  if (chosen.type !== 'chosen') return outcomeOf(chosen);
  if (chosen.value === 'terug') return 'menu';
  if (chosen.value === 'gedaan') conversation.tell([(await tick(line, ports)) ? TICKED : NOT_TICKED, '']);
  return 'menu-without-line';
};

/** Takes up what waits. */
const takeUp = async (
  line: WaitingLine,
  now: Now,
  conversation: Conversation,
  ports: Ports,
): Promise<Went> => {
  if (line.what === 'afspraak') return askWhetherDone(line, now, conversation, ports);
  if (line.what === 'gesprek') return (await import('./reflect.ts')).run({ bij: line.id }, ports);
  try {
    return await (await import('./verder.ts')).run({ id: line.id }, ports);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // It is open in another window, or was finished there.
    conversation.tell([error.message, error.advice, '']);
    return 'menu-without-line';
  }
};

const entriesUnder = async (
  word: NaslagWord,
  { library, settings }: Ports,
): Promise<readonly NaslagItem[]> => {
  const { rol } = await settings.read();
  const parts = NASLAG_WORDS[word].map(async (part) => itemsOf(part, await library.naslag(part), rol));
  return (await Promise.all(parts)).flat();
};

const readEntry = async (word: NaslagWord, id: string, ports: Ports): Promise<Outcome> => {
  const flags = { naam: [id] };
  if (word === 'zeg') return (await import('./zeg.ts')).run(flags, ports);
  return (await import('./naslag/look-up.ts')).naslagCommand(word)(flags, ports);
};

/** Two short lists: what kind of thing, then which; back leads through both. */
const lookUp = async (conversation: Conversation, ports: Ports): Promise<Went> => {
  let standard = LOOK_UP_CHOICE.standard;
  for (;;) {
    const word = await conversation.choose({ ...LOOK_UP_CHOICE, standard });
    if (word.type !== 'chosen') return outcomeOf(word);
    if (word.value === 'terug') return 'menu';
    const entry = await conversation.choose(entryChoice(word.value, await entriesUnder(word.value, ports)));
    if (entry.type !== 'chosen') return outcomeOf(entry);
    if (entry.value !== TO_WORDS) return readEntry(word.value, entry.value, ports);
    standard = word.value;
  }
};

/** Does what needs no line that waits. */
const carryOut = async (
  value: Exclude<StartValue, 'wachtend' | 'rusten'>,
  conversation: Conversation,
  ports: Ports,
): Promise<Went> => {
  switch (value) {
    case 'voor':
      return (await import('./checklist.ts')).run({ moment: 'voor' }, ports);
    case 'na':
      return (await import('./reflect.ts')).run({}, ports);
    case 'samen':
      return (await import('./feedback.ts')).run({}, ports);
    case 'delen':
      return (await import('./export.ts')).run({ ids: [] }, ports);
    case 'casus':
      return (await import('./casus.ts')).run({}, ports);
    case 'opzoeken':
      return lookUp(conversation, ports);
    case 'veiligheid':
      return (await import('./veiligheid.ts')).run({}, ports);
    case 'rol': {
      const rol = await askRol([], conversation, ports);
      return rol.type === 'rol' ? 'menu' : outcomeOf(rol);
    }
    case 'stoppen':
      return 'done';
  }
};

const act = async (
  value: StartValue,
  line: WaitingLine | undefined,
  now: Now,
  conversation: Conversation,
  ports: Ports,
): Promise<Went> => {
  if (value !== 'wachtend' && value !== 'rusten') return carryOut(value, conversation, ports);
  if (!line) return 'menu';
  if (value === 'wachtend') return takeUp(line, now, conversation, ports);
  await letRest(line, now, ports);
  conversation.tell([[['quiet', LEFT_TO_REST]], '']);
  return 'menu-without-line';
};

const menu = async (conversation: Conversation, ports: Ports): Promise<Outcome> => {
  const welcomed = await rolFor(undefined, conversation, ports);
  if (welcomed.type !== 'rol') return outcomeOf(welcomed);
  const moment = ports.clock.now();
  const now: Now = { today: localDate(moment), time: localTime(moment) };
  const seen: WaitingLine[] = [];
  let line = await lineFor(now, seen, ports);
  let { standard } = startChoice(line, true, now);
  for (;;) {
    const { rol } = await ports.settings.read();
    const chosen = await conversation.choose({ ...startChoice(line, rol !== undefined, now), standard });
    if (chosen.type !== 'chosen') return outcomeOf(chosen);
    const went = await act(chosen.value, line, now, conversation, ports);
    if (!isBackInMenu(went)) return went;
    // From a conversation that she left, she stands at what she chose here.
    if (went !== 'menu-without-line' && chosen.value !== 'wachtend') standard = chosen.value;
    // One line at a time: now what waited behind it.
    if (went === 'menu-without-line' && line) seen.push(line);
    line = await lineFor(now, seen, ports);
  }
};

/** `kansrijk` alone: what waits, and what can be done; what she chooses goes on at the same keyboard. */
export const run = (_flags: object, ports: Ports): Promise<Outcome> =>
  ports.terminal.converse((conversation) => menu(conversation, ports));
