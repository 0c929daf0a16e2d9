import { isTrue, type Condition } from './condition/condition.ts';
import type { Rol } from './words.ts';

/** What makes guidance or cooperation fit: one of the 26 of the handreiking, in the project's own words. */
export interface Kenmerk {
  readonly id: string;
  readonly groep: 'algemeen' | 'persoonlijk' | 'loopbaan' | 'vakoverstijgend' | 'samenwerking';
  readonly naam: string;
  readonly kort: string;
  /** Other names, for searching. */
  readonly synoniemen: readonly string[];
  readonly zin: string;
  readonly waarom: string;
  /** What you could see or hear. */
  readonly tekens: readonly string[];
  readonly lieverNiet: string;
  readonly inDeWeg: string;
  /** A sentence you could say out loud. */
  readonly zeg: string;
  readonly uitDePraktijk: readonly string[];
  /** Start sentences for a plan: "Als …, dan …". */
  readonly plan: readonly string[];
  /** Section and heading of the handreiking. */
  readonly bron: string;
  readonly varianten: readonly { readonly als: Condition; readonly velden: Partial<Kenmerk> }[];
}

/** A kenmerk in the words for a rol: of the variants that fit, the first wins, per field. */
export const kenmerkFor = (kenmerk: Kenmerk, { rol }: { readonly rol?: Rol }): Kenmerk =>
  kenmerk.varianten
    .filter(({ als }) => isTrue(als, (name) => (name === 'rol' ? rol : undefined)))
    .reduceRight<Kenmerk>((words, { velden }) => ({ ...words, ...velden }), kenmerk);
