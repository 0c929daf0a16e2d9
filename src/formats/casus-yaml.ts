import { casusFindings, type CasusSurroundings } from '../domain/casus/casus-rules.ts';
import {
  HERKOMSTEN,
  type Casus,
  type CasusLabel,
  type CasusStage,
  type IdentifiedCasus,
} from '../domain/casus/casus.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { DOELEN, isOneOf, ROLLEN } from '../domain/words.ts';
import { contentOf, hashOf, nameOf } from './content-source.ts';
import { fieldOf, listAt, textAt, textsAt } from './reading.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A casus that came out well, its hash, and what is worth saying about it all the same. */
export interface ParsedCasus extends IdentifiedCasus {
  readonly warnings: readonly Problem[];
}

const labelOf = (data: unknown): CasusLabel => {
  const herkomst = fieldOf(data, 'herkomst');
  return {
    kenmerk: textAt(data, 'kenmerk') ?? '',
    also: textsAt(data, 'ook'),
    missing: fieldOf(data, 'ontbreekt') === true,
    herkomst: isOneOf(HERKOMSTEN, herkomst) ? herkomst : 'redactie',
    why: textAt(data, 'waarom') ?? '',
  };
};

const stageOf = (data: unknown): CasusStage => ({
  id: textAt(data, 'id') ?? '',
  title: textAt(data, 'titel') ?? '',
  text: textAt(data, 'tekst') ?? '',
  labels: listAt(data, 'labels').map(labelOf),
});

const closingOf = (data: unknown): Casus['closing'][number] => {
  const explanation = textAt(data, 'uitleg');
  return {
    id: textAt(data, 'id') ?? '',
    text: textAt(data, 'vraag') ?? '',
    ...(explanation !== undefined && { explanation }),
  };
};

const filtersOf = (data: unknown): Casus['filters'] => {
  const reading = fieldOf(data, 'ervaring');
  return {
    kenmerken: textsAt(data, 'kenmerken'),
    doelen: listAt(data, 'doelen').filter((doel) => isOneOf(DOELEN, doel)),
    rollen: listAt(data, 'rollen').filter((rol) => isOneOf(ROLLEN, rol)),
    reading: { starter: textAt(reading, 'starter') ?? '', ervaren: textAt(reading, 'ervaren') ?? '' },
  };
};

const furtherOf = (data: unknown): Casus['further'] => ({
  kenmerken: textsAt(data, 'kenmerken'),
  begrippen: textsAt(data, 'begrippen'),
  bronnen: textsAt(data, 'bronnen'),
  safety: fieldOf(data, 'veiligheid') === true,
});

/** The one place where the Dutch keys of a casus become its English fields. */
const casusOf = (data: unknown): Casus => {
  const sourceTitle = textAt(data, 'titel_bron');
  const warning = textAt(data, 'waarschuwing');
  return {
    id: textAt(data, 'id') ?? '',
    version: textAt(data, 'versie') ?? '',
    title: textAt(data, 'titel') ?? '',
    ...(sourceTitle !== undefined && { sourceTitle }),
    source: textAt(data, 'bron') ?? '',
    origin: textAt(data, 'herkomst') ?? '',
    ...(warning !== undefined && { warning }),
    filters: filtersOf(fieldOf(data, 'filters')),
    stages: listAt(data, 'stadia').map(stageOf),
    closing: listAt(data, 'slotvragen').map(closingOf),
    frictions: listAt(data, 'wrijving').map((friction) => ({
      what: textAt(friction, 'wat') ?? '',
      question: textAt(friction, 'vraag') ?? '',
    })),
    further: furtherOf(fieldOf(data, 'verder')),
  };
};

/** As `parseCasus`, from notation that was read before. */
export const casusFrom = (
  source: YamlSource,
  surroundings: CasusSurroundings = {},
): Result<ParsedCasus, readonly Problem[]> => {
  const read = contentOf(source, 'casus', (data) => {
    const casus = casusOf(data);
    return {
      value: casus,
      findings: casusFindings(casus, {
        ...surroundings,
        ...(surroundings.anyName !== true && { fileName: nameOf(source.file) }),
      }),
    };
  });
  if (!read.ok) return read;
  const { value: casus, warnings } = read.value;
  return ok({ casus, sha256: hashOf(source.data), warnings });
};

/**
 * A casus from the text of `casussen/ID.yaml`, or everything that is wrong with it, in reading order. Its hash is the
 * sha256 of the data in the file as canonical JSON, as that of a form.
 */
export const parseCasus = (
  text: string,
  file: string,
  surroundings: CasusSurroundings = {},
): Result<ParsedCasus, readonly Problem[]> => {
  const source = readYaml(text, file);
  return source.ok ? casusFrom(source.value, surroundings) : source;
};
