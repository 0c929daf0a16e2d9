import { localDate } from '../domain/dates.ts';
import { dutchPeriod, sinceDay, untilDay, type Period } from '../domain/dutch-period.ts';
import { aboutKenmerk, type LogFilter } from '../domain/log-filter.ts';
import type { Log } from '../domain/log.ts';
import { nearest } from '../domain/nearest.ts';
import { UserError } from '../domain/trouble.ts';
import type { Soort } from '../domain/words.ts';
import type { Clock, Library } from '../ports.ts';
import { formUnknown } from '../texts/errors.ts';
import { didYouMean } from '../texts/help.ts';
import { ENDS_BEFORE, kenmerkUnknown, noPeriod } from '../texts/zoek.ts';

/** Which conversations to show: the flags that `lijst` and `zoek` share. */
export interface FilterFlags {
  readonly student?: string;
  readonly soort?: Soort;
  /** The id of the checklist, other form or casus. */
  readonly vorm?: string;
  /** The id of the kenmerk that something was filled in about. */
  readonly kenmerk?: string;
  /** The first day, the last day that still counts, and a period, in words: `maandag`, `vorige week`. */
  readonly sinds?: string;
  readonly tot?: string;
  readonly periode?: string;
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

type ReadWords<Found> = (text: string, today: string) => Found | undefined;

const read = <Found>(flag: string, text: string, today: string, words: ReadWords<Found>): Found => {
  const found = words(text, today);
  if (found === undefined) throw new UserError(...noPeriod(flag, text));
  return found;
};

const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
const earliest = (days: readonly (string | undefined)[]): string | undefined =>
  days.flatMap((day) => day ?? []).toSorted()[0];

/** The days that all the flags about time leave together. */
const periodFrom = ({ sinds, tot, periode }: FilterFlags, today: string): Period => {
  const period = periode === undefined ? {} : read('--periode', periode, today, dutchPeriod);
  const from = latest([
    period.from,
    sinds === undefined ? undefined : read('--sinds', sinds, today, sinceDay),
  ]);
  const to = earliest([period.to, tot === undefined ? undefined : read('--tot', tot, today, untilDay)]);
  if (from !== undefined && to !== undefined && from > to) throw new UserError(...ENDS_BEFORE);
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
};

const checkForm = async (id: string, logs: readonly Log[], { library }: FilterPorts): Promise<void> => {
  // A log outlives its form.
  if (logs.some(({ head }) => head.vorm === id)) return;
  const [{ forms }, { casussen }] = await Promise.all([library.forms(), library.casussen()]);
  const known = [...forms.map(({ form }) => form.id), ...casussen.map(({ casus }) => casus.id)];
  if (known.includes(id)) return;
  const near = nearest(id, known);
  const [sentence, advice] = formUnknown(id, known);
  throw new UserError(sentence, near === undefined ? advice : didYouMean(near));
};

const kenmerkFrom = async (
  id: string,
  { library }: FilterPorts,
): Promise<Required<Pick<LogFilter, 'kenmerk'>>> => {
  const known = (await library.kenmerken()).map((kenmerk) => kenmerk.id);
  if (!known.includes(id)) {
    const near = nearest(id, known);
    const [sentence, advice] = kenmerkUnknown(id);
    throw new UserError(sentence, near === undefined ? advice : didYouMean(near));
  }
  const { forms } = await library.forms();
  return {
    kenmerk: aboutKenmerk(
      id,
      forms.map(({ form }) => form),
    ),
  };
};

/** The filter behind the flags; a day, form or kenmerk that there is not is wrong use. `logs` are all there are. */
export const filterFrom = async (
  flags: FilterFlags,
  logs: readonly Log[],
  ports: FilterPorts,
): Promise<LogFilter> => {
  const { student, soort, vorm, kenmerk, open } = flags;
  const period = periodFrom(flags, localDate(ports.clock.now()));
  if (vorm !== undefined) await checkForm(vorm, logs, ports);
  return {
    ...(student !== undefined && { student: student.trim().toLowerCase() }),
    ...(soort !== undefined && { soort }),
    ...(vorm !== undefined && { vorm }),
    ...(kenmerk !== undefined && (await kenmerkFrom(kenmerk, ports))),
    period,
    ...(open === true && { open }),
  };
};
