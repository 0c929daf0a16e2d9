import { endOfSchoolYear, localDate } from '../../domain/dates.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { partsFor, titleOf } from '../../domain/sharing/shareable.ts';
import { exportTemplate } from '../../formats/export/template-yaml.ts';
import type { Ports } from '../../ports.ts';
import type { ExportFlags } from './deliver.ts';
import type { Source } from './sources.ts';

/** What a template starts from: the newest conversation in which something was agreed, else the newest of all. */
const forTemplate = (all: readonly Source[], named: boolean): readonly Source[] => {
  if (named) return all;
  const agreed = all.find((one) => partsFor(one, undefined).some(({ sharing }) => sharing === 'mag'));
  return [agreed ?? all[0]].flatMap((one) => one ?? []);
};

/** `export --sjabloon`: the safest choices, ready to use or to change. */
export const printExportTemplate = (
  all: readonly Source[],
  { ids }: ExportFlags,
  { clock, terminal }: Ports,
): Outcome => {
  const logs = forTemplate(all, ids.length > 0).map((one) => ({
    id: one.log.head.id,
    title: titleOf(one),
    parts: partsFor(one, undefined).map(({ entry, sharing }) => ({
      id: entry.id,
      text: entry.text,
      yes: sharing === 'mag',
    })),
  }));
  terminal.printRaw(exportTemplate(logs, endOfSchoolYear(localDate(clock.now()))).trimEnd());
  return 'done';
};
