import type { Form } from '../../domain/form/form.ts';
import type { Log } from '../../domain/log/log.ts';
import type { Shareable } from '../../domain/sharing/shareable.ts';
import { personalOf } from '../../domain/sharing/policy.ts';
import type { Ports } from '../../ports.ts';
import type { StoredLog } from '../../ports/stores.ts';
import { findLog } from '../logs/find.ts';

/** A conversation that may be shared, as it is kept. */
export interface Source extends Shareable {
  readonly stored: StoredLog;
}

type Linked = (id: string) => Log | undefined;

/**
 * What may be shared is what the form said that a log was made with. An own form with the same id may say otherwise;
 * of a version that is gone nobody knows, and then no form that bears its name may be passed over.
 */
const formsOf = async ({ head }: Log, { library }: Pick<Ports, 'library'>): Promise<readonly Form[]> => {
  const [found, ours] = await Promise.all([library.form(head.vorm), library.ourForm(head.vorm)]);
  const known = [...(found?.ok ? [found.value] : []), ...(ours ? [ours] : [])];
  const madeWith = known.find(({ sha256 }) => sha256 === head.vormSha256);
  return madeWith ? [madeWith.form] : known.map(({ form }) => form);
};

const sourceMaker = async (ports: Pick<Ports, 'library'>) => {
  const personalPoints = new Set(
    (await ports.library.kenmerken()).filter(({ groep }) => groep === 'persoonlijk').map(({ id }) => id),
  );
  return async (stored: StoredLog, linked: Linked): Promise<Source> => {
    const { log } = stored;
    return {
      stored,
      log,
      forms: await formsOf(log, ports),
      personal: personalOf(log, linked),
      personalPoints,
    };
  };
};

/** How far a conversation is followed to the one it looks back on. */
const MOST_LINKS = 5;

/** The conversations that one looks back on, also those that were not read yet. */
const linkedFrom = async (
  { log }: StoredLog,
  { logs }: Pick<Ports, 'logs'>,
  read: ReadonlyMap<string, Log> = new Map(),
): Promise<Linked> => {
  const found = new Map<string, Log>();
  let { bij } = log.head;
  while (bij !== undefined && found.size < MOST_LINKS && !found.has(bij)) {
    const known = read.get(bij);
    const stored = known ? undefined : await logs.find(bij);
    const about = known ?? (stored?.ok ? stored.value.log : undefined);
    if (!about) break;
    found.set(bij, about);
    ({ bij } = about.head);
  }
  return (id) => found.get(id);
};

/** More than anybody looks through to share something; an older one can be named. */
const NEWEST = 200;

/** The newest conversations. */
export const newestSources = async (ports: Pick<Ports, 'library' | 'logs'>): Promise<readonly Source[]> => {
  const { logs } = await ports.logs.all(NEWEST);
  const byId = new Map(logs.map(({ log }) => [log.head.id, log]));
  const make = await sourceMaker(ports);
  return Promise.all(logs.map(async (stored) => make(stored, await linkedFrom(stored, ports, byId))));
};

/** A conversation that was read, with all that decides what of it may go along. */
export const sourceOf = async (stored: StoredLog, ports: Pick<Ports, 'library' | 'logs'>): Promise<Source> =>
  (await sourceMaker(ports))(stored, await linkedFrom(stored, ports));

/** The conversation with a name; one that is not there is wrong use. */
export const namedSource = async (id: string, ports: Ports): Promise<Source> =>
  sourceOf(await findLog(id, ports), ports);
