import type { Answer } from '../../domain/answer.ts';
import type { Asked } from '../../domain/asked.ts';
import { compareStage } from '../../domain/casus/casus-compare.ts';
import { earlierReading, earlierWords } from '../../domain/casus/casus-earlier.ts';
import { OTHER, readingOf, whichId, whyId, type CasusForm } from '../../domain/casus/casus-form.ts';
import type { Casus, CasusStage } from '../../domain/casus/casus.ts';
import { dayFrom } from '../../domain/dates.ts';
import type { Log } from '../../domain/log/log.ts';
import type { NaslagName } from '../../domain/naslag/naslag.ts';
import { itemsOf, type NaslagItem } from '../../domain/naslag/naslag-item.ts';
import type { Draft } from '../../domain/session.ts';
import type { Rol } from '../../domain/words.ts';
import type { Library } from '../../ports/library.ts';
import type { LogStore } from '../../ports/stores.ts';
import type { Aids, Line } from '../../ports/terminal.ts';
import { LOOK, SILENCE_AND_TALK } from '../../texts/casus.ts';
import {
  besideLines,
  earlierClosing,
  furtherLines,
  type Said,
  type SaidEarlier,
} from '../../texts/casus-beside.ts';

// A casus that was read longer ago than this many conversations is read as a new one.
const EARLIER_LOGS = 200;

/** When it is read, and by whom. */
interface Reader {
  /** The day it is, JJJJ-MM-DD. */
  readonly today: string;
  readonly rol: Rol | undefined;
}

/** What these texts are made from: the naslag, and what was read before. */
export interface CasusSources {
  readonly library: Pick<Library, 'naslag'>;
  readonly logs: Pick<LogStore, 'all'>;
}

const furtherOf = async (
  { further }: Casus,
  rol: Rol | undefined,
  library: CasusSources['library'],
): Promise<readonly NaslagItem[]> => {
  const named = async (part: NaslagName, ids: readonly string[]): Promise<readonly NaslagItem[]> => {
    if (ids.length === 0) return [];
    const items = itemsOf(part, await library.naslag(part), rol);
    return ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
  };
  const parts = await Promise.all([
    named('kenmerken', further.kenmerken),
    named('woordenlijst', further.begrippen),
    named('bronnen', further.bronnen),
  ]);
  return parts.flat();
};

const chosenIn = (answer: Answer | undefined): readonly string[] =>
  answer?.kind === 'meerkeuze' ? answer.options : [];

const textIn = (answer: Answer | undefined): string | undefined =>
  answer?.kind === 'open' && answer.text !== '' ? answer.text : undefined;

/** What stands there now: what is half typed goes before what was answered. */
const standing = ({ answers, typing }: Draft, id: string): Answer | undefined => typing[id] ?? answers[id];

const earlierIn = (log: Log, stage: CasusStage, today: string): SaidEarlier => {
  const chosen = earlierWords(log, whichId(stage));
  const words = earlierWords(log, whyId(stage));
  return {
    day: dayFrom(log.head.datum, today),
    ...(chosen !== undefined && { chosen }),
    ...(words !== undefined && { words }),
  };
};

/** What the texts to read of a casus show because of what was answered, now and the last time. */
const casusBeneath = async (
  form: CasusForm,
  { kenmerk, signals }: Aids,
  { today, rol }: Reader,
  sources: CasusSources,
): Promise<NonNullable<Aids['beneath']>> => {
  const { casus, telling } = form;
  const further = await furtherOf(casus, rol, sources.library);
  // A team does not see what one of them wrote alone.
  const earlier = telling.samen
    ? undefined
    : earlierReading(
        (await sources.logs.all(EARLIER_LOGS)).logs.map(({ log }) => log),
        casus.id,
      );
  const nameOf = (id: string): string => kenmerk(id)?.naam ?? id;

  const beside = (stage: CasusStage, draft: Draft): readonly Line[] => {
    const chosen = chosenIn(draft.answers[whichId(stage)]);
    const words = textIn(standing(draft, whyId(stage)));
    const said: Said = {
      chosen: chosen.filter((id) => id !== OTHER).map(nameOf),
      ...(words !== undefined && { words }),
    };
    return besideLines(casus, compareStage(casus, stage.id, chosen), said, {
      nameOf,
      samen: telling.samen,
      ...(earlier && { earlier: earlierIn(earlier, stage, today) }),
    });
  };

  const earlierAnswers = (log: Log): readonly Line[] =>
    earlierClosing(
      dayFrom(log.head.datum, today),
      form.pages
        .filter(({ id }) => id === 'wrijving' || id === 'slot')
        .flatMap(({ questions }) => questions)
        .flatMap(({ id, text }) => {
          const words = earlierWords(log, id);
          return words === undefined ? [] : [{ asked: text, words }];
        }),
    );

  return ({ base }: Asked, draft: Draft) => {
    const reading = readingOf(casus, base);
    switch (reading?.type) {
      case 'story':
        return telling.samen ? SILENCE_AND_TALK : LOOK;
      case 'beside':
        return beside(reading.stage, draft);
      case 'further':
        return [...(earlier ? earlierAnswers(earlier) : []), ...furtherLines(further)];
      case 'card':
        return signals;
      case undefined:
        return [];
    }
  };
};

/** What the screens of a casus may show beside the questions: that of every conversation, and what is its own. */
export const casusAids = async (
  form: CasusForm,
  aids: Aids,
  reader: Reader,
  sources: CasusSources,
): Promise<Aids> => ({
  ...aids,
  beneath: await casusBeneath(form, aids, reader, sources),
});
