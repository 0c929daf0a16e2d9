import type { Doel, Rol } from '../words.ts';

/** Where a label comes from: four places in the handreiking, or the writers of the casus. */
export const HERKOMSTEN = ['kantlijn', 'titel', 'slotzin', 'lopende-tekst', 'redactie'] as const;
export type Herkomst = (typeof HERKOMSTEN)[number];

/** What can be seen in a stage: a kenmerk, where that label comes from, and what shows it. */
export interface CasusLabel {
  readonly kenmerk: string;
  /** Other kenmerken that the same margin note names; it stays one label. */
  readonly also: readonly string[];
  /** Whether the story shows what was missing. */
  readonly missing: boolean;
  readonly herkomst: Herkomst;
  /** One sentence. */
  readonly why: string;
}

/** A piece of a casus that is read in one go; paragraphs are apart by a line feed. */
export interface CasusStage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly labels: readonly CasusLabel[];
}

/** A question that stands at the end of every casus. */
export interface ClosingQuestion {
  readonly id: string;
  readonly text: string;
  readonly explanation?: string;
}

/** Where a story rubs: what happens, and an open question about it. */
export interface Friction {
  readonly what: string;
  readonly question: string;
}

/** A story told in stages, with what can be seen in each. */
export interface Casus {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** The literal title in the handreiking. */
  readonly sourceTitle?: string;
  /** Section and heading of the handreiking, or `eigen`. */
  readonly source: string;
  /** The line above the story: made up, or after what. */
  readonly origin: string;
  /** Says beforehand what a heavy story is about; such a casus is never offered first. */
  readonly warning?: string;
  readonly filters: {
    readonly kenmerken: readonly string[];
    readonly doelen: readonly Doel[];
    readonly rollen: readonly Rol[];
    /** The question to read with, by experience. */
    readonly reading: { readonly starter: string; readonly ervaren: string };
  };
  readonly stages: readonly CasusStage[];
  readonly closing: readonly ClosingQuestion[];
  readonly frictions: readonly Friction[];
  /** What to read next, by id; `safety`: it ends with the card for worries about safety. */
  readonly further: {
    readonly kenmerken: readonly string[];
    readonly begrippen: readonly string[];
    readonly bronnen: readonly string[];
    readonly safety: boolean;
  };
}

/** A casus with what identifies its exact content: sha256 of its canonical JSON, in hex. */
export interface IdentifiedCasus {
  readonly casus: Casus;
  readonly sha256: string;
}

/** The kenmerken of a label, the one that it is about first. */
export const kenmerkenOf = ({ kenmerk, also }: CasusLabel): readonly string[] => [kenmerk, ...also];
