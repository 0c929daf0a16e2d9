import type { EarlierPlan } from '../../domain/asked.ts';
import { isCasusForm } from '../../domain/casus/casus-form.ts';
import { localDate, localStamp } from '../../domain/dates.ts';
import { madeUpAnswer } from '../../domain/rehearsal/made-up-answers.ts';
import { startOf, type Route, type Trial } from '../../domain/rehearsal/rehearsal-routes.ts';
import { begin, type Finished } from '../../domain/session.ts';
import type { ContentFile } from '../../formats/content-file.ts';
import type { Ports } from '../../ports.ts';
import type { LibraryForm, RehearsalMode, ShownScreen } from '../../ports/library.ts';
import type { Aids } from '../../ports/terminal.ts';
import { casusAids, type CasusSources } from '../talk/casus-aids.ts';
import { formOfCasus } from '../talk/casus-form.ts';
import { HELD_NOWHERE, walk } from '../talk/walk.ts';

/** Plans that stand for those of an earlier conversation. */
const PLANS: readonly EarlierPlan[] = [{ als: 'de student binnenkomt', dan: 'vraag ik eerst hoe het is' }];

/** What a file becomes when somebody opens it. */
const formIn = async (content: ContentFile, ports: Ports): Promise<LibraryForm> => {
  if (content.folder === 'checklists') {
    const { form, sha256 } = content.parsed;
    return { form, sha256, versionName: form.version, own: true };
  }
  const { casus, sha256 } = content.parsed;
  const versionName = casus.version;
  return formOfCasus({ casus, sha256, versionName, own: true }, { samen: false }, ports);
};

/** A form on trial, with what its screens show beside the questions. */
export interface Stage {
  readonly trial: Trial;
  readonly sha256: string;
  readonly aids: Aids;
}

/** Makes a file ready to be played. */
export const stageFor = async (content: ContentFile, ports: Ports): Promise<Stage> => {
  const { clock, library } = ports;
  const [{ form, sha256 }, intake, kenmerken, signals] = await Promise.all([
    formIn(content, ports),
    library.intake(),
    library.kenmerken(),
    library.signals(undefined),
  ]);
  const looksBack = form.pages.some(({ questions }) =>
    questions.some(({ repeatFor }) => repeatFor === 'plannen'),
  );
  const known = new Map(kenmerken.map((kenmerk) => [kenmerk.id, kenmerk]));
  const aids: Aids = { kenmerk: (id) => known.get(id), recent: [], signals };
  // Nothing that was kept is shown in a rehearsal.
  const sources: CasusSources = { library, logs: { all: async () => ({ logs: [], unreadable: [] }) } };
  const today = localDate(clock.now());
  return {
    sha256,
    aids: isCasusForm(form) ? await casusAids(form, aids, { today, rol: undefined }, sources) : aids,
    trial: {
      form,
      intake: intake.filter(({ id }) => form.intake.some((name) => name === id)),
      plans: looksBack ? PLANS : [],
      startedAt: localStamp(clock.now()),
    },
  };
};

/** A conversation that was played to its end. */
export interface Played {
  readonly session: Finished;
  readonly shown: readonly ShownScreen[];
}

/** Plays one conversation on the real screens, or line by line. */
export const play = async (
  { trial, sha256, aids }: Stage,
  route: Route,
  mode: RehearsalMode,
  { clock, rehearsals }: Ports,
): Promise<Played> => {
  const rehearsal = await rehearsals.open(mode, (asked, draft) => madeUpAnswer(draft, asked, route.wanted));
  const { form, intake, given, plans, startedAt } = startOf(trial, route);
  const walked = await walk(
    begin({ form, formSha256: sha256, intake, given, plans, startedAt }),
    HELD_NOWHERE,
    { conversation: rehearsal.conversation, clock, aids, guard: () => undefined },
  );
  if (walked.type !== 'finished') throw new Error('A rehearsal ended before its time.');
  return { session: walked.session, shown: rehearsal.shown() };
};
