import { localDate } from '../../domain/dates.ts';
import { aboutKenmerk, type LogFilter } from '../../domain/log/log-filter.ts';
import type { Log } from '../../domain/log/log.ts';
import type { Soort } from '../../domain/words.ts';
import type { Clock } from '../../ports.ts';
import type { Library } from '../../ports/library.ts';
import { formUnknown } from '../../texts/errors.ts';
import { kenmerkUnknown } from '../../texts/zoek.ts';
import { periodFrom, type PeriodFlags } from './period.ts';
import { unknownName } from '../content/by-id.ts';

/** Which conversations to show: the flags that `lijst` and `zoek` share. */
export interface FilterFlags extends PeriodFlags {
  readonly student?: string;
  readonly soort?: Soort;
  /** The id of the checklist, other form or casus. */
  readonly vorm?: string;
  /** The id of the kenmerk that something was filled in about. */
  readonly kenmerk?: string;
  /** Only with an afspraak that is not done. */
  readonly open?: boolean;
}

/** What making a filter asks of the world. */
export interface FilterPorts {
  readonly clock: Clock;
  readonly library: Pick<Library, 'forms' | 'casussen' | 'kenmerken'>;
}

/** Whether any filter was given. */
export const isFiltered = ({
  student,
  soort,
  vorm,
  kenmerk,
  sinds,
  tot,
  periode,
  open,
}: FilterFlags): boolean =>
  [student, soort, vorm, kenmerk, sinds, tot, periode].some((flag) => flag !== undefined) || open === true;

const checkForm = async (id: string, logs: readonly Log[], { library }: FilterPorts): Promise<void> => {
  // A log outlives its form.
  if (logs.some(({ head }) => head.vorm === id)) return;
  const [{ forms }, { casussen }] = await Promise.all([library.forms(), library.casussen()]);
  const known = [...forms.map(({ form }) => form.id), ...casussen.map(({ casus }) => casus.id)];
  if (known.includes(id)) return;
  throw unknownName(id, known, formUnknown(id, known));
};

const kenmerkFrom = async (
  id: string,
  { library }: FilterPorts,
): Promise<Required<Pick<LogFilter, 'kenmerk'>>> => {
  const known = (await library.kenmerken()).map((kenmerk) => kenmerk.id);
  if (!known.includes(id)) {
    throw unknownName(id, known, kenmerkUnknown(id));
  }
  const { forms } = await library.forms();
  return {
    kenmerk: aboutKenmerk(
      id,
      forms.map(({ form }) => form),
    ),
  };
};

/** A filter, and the words behind the flags about time that belong to no day. */
export interface GivenFilter {
  readonly filter: LogFilter;
  readonly rest: readonly string[];
}

/** The filter behind the flags; a day, form or kenmerk that there is not is wrong use. `logs` are all there are. */
export const filterFrom = async (
  flags: FilterFlags,
  logs: readonly Log[],
  ports: FilterPorts,
): Promise<GivenFilter> => {
  const { student, soort, vorm, kenmerk, open } = flags;
  const { period, rest } = periodFrom(flags, localDate(ports.clock.now()));
  if (vorm !== undefined) await checkForm(vorm, logs, ports);
  const filter: LogFilter = {
    ...(student !== undefined && { student: student.trim().toLowerCase() }),
    ...(soort !== undefined && { soort }),
    ...(vorm !== undefined && { vorm }),
    ...(kenmerk !== undefined && (await kenmerkFrom(kenmerk, ports))),
    period,
    ...(open === true && { open }),
  };
  return { filter, rest };
};
