import type { Problem } from '../domain/problem.ts';
import type { NoBytes } from '../ports/stores.ts';
import { readReason } from './files.ts';

const NOT_READ: Readonly<Record<NoBytes, { readonly code: string; readonly sentence: string }>> = {
  missing: { code: 'weg', sentence: 'Dit bestand is er niet meer.' },
  folder: { code: 'map', sentence: 'Dit is een map en geen bestand.' },
  unreadable: { code: 'onleesbaar', sentence: 'Dit bestand kan ik niet openen. Mag jij het wel lezen?' },
};

const atTop = (file: string, code: string, sentence: string): Problem => ({
  code,
  file,
  line: 1,
  column: 1,
  sentence,
});

/** A file of content that has no bytes to give. */
export const notRead = (file: string, reason: NoBytes): Problem =>
  atTop(file, NOT_READ[reason].code, NOT_READ[reason].sentence);

/** A folder for own content that cannot be looked into. */
export const ownFolderNotRead = (folder: string, code: string): Problem =>
  atTop(folder, 'map-onleesbaar', `Ik kan niet zien wat in deze map staat. ${readReason(code)[0]}`);

/** The same, where ours is used because it cannot be seen whether she has one of her own. */
export const oursInstead = (folder: string): string =>
  `Let op: ik kan niet zien wat in ${folder} staat. Ik gebruik nu wat bij kansrijk hoort.`;

/** A file whose name cannot be an id. */
export const nameIsNoId = (file: string): Problem =>
  atTop(
    file,
    'bestandsnaam',
    'Zo kan een bestand hier niet heten. Begin met een kleine letter. Gebruik kleine letters, cijfers en streepjes.',
  );

/** A file whose name is a word of the program. */
export const nameIsTaken = (file: string): Problem =>
  atTop(
    file,
    'bestandsnaam',
    'Die naam is een woord van het programma zelf. Geef het bestand een andere naam.',
  );

/** A file beside another with the same id, which counts. */
export const nameIsDouble = (file: string, other: string): Problem =>
  atTop(file, 'bestandsnaam', `Ook ${other} staat hier. Dat bestand telt. Haal dit bestand weg.`);

/** An own file has the id and version of ours, and differs. */
export const differsFromOurs = (shown: string, version: string): string =>
  `Let op: ${shown} is anders dan onze versie ${version}. Bij jou heet die ${version}+eigen.`;
