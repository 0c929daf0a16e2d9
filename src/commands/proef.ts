import type { Outcome } from '../domain/outcome.ts';
import type { Problem } from '../domain/problem.ts';
import {
  askingMoments,
  lengthsOf,
  mainRoute,
  otherRoutes,
  type Length,
  type Route,
} from '../domain/rehearsal/rehearsal-routes.ts';
import { safeToShow } from '../domain/text.ts';
import type { ContentFile } from '../formats/content-file.ts';
import { inReadingOrder } from '../formats/yaml-source.ts';
import type { Ports } from '../ports.ts';
import type { RehearsalMode, ShownScreen } from '../ports/library.ts';
import * as texts from '../texts/proef.ts';
import { difference, type Difference } from './content/difference.ts';
import { namedSources, parsedSource, problemsOf, surroundingsIn } from './content/sources.ts';
import { lineOf, tellAll } from './controleer.ts';
import { rehearsalFindings } from './proef/findings.ts';
import { play, stageFor } from './proef/play.ts';
import { screenLines } from './proef/screen-lines.ts';

/** The file to try, an earlier version, and whether all screens are to be seen. */
export interface ProefFlags {
  readonly bestand: string;
  readonly tegen?: string;
  readonly alles?: boolean;
  readonly json?: boolean;
}

/** Screens of one conversation that were not seen before. */
interface Seen {
  readonly route: Route;
  readonly screens: readonly ShownScreen[];
}

interface Tried {
  readonly main: Seen;
  readonly others: readonly Seen[];
  readonly lengths: readonly Length[];
  readonly problems: readonly Problem[];
  readonly change?: Difference;
}

const idsOn = ({ questions }: ShownScreen): readonly string[] => questions.map(({ base }) => base);

/** Plays a sound file in both modes, along every road that shows something new. */
const tryOut = async (
  content: ContentFile,
  earlier: ContentFile | undefined,
  mode: RehearsalMode,
  ports: Ports,
): Promise<Tried> => {
  const stage = await stageFor(content, ports);
  const main = mainRoute(stage.trial);
  const others = otherRoutes(stage.trial);
  const seen = new Set<string>();
  const screens: ShownScreen[] = [];
  const conversations: Seen[] = [];
  for (const route of [main, ...others.map((other) => other.route)]) {
    if (!route) continue;
    const isNew = others.some(({ id, route: its }) => its === route && !seen.has(id));
    if (route !== main && !isNew) continue;
    // Both modes are played on every road; she sees that of the one she uses.
    const onScreens = await play(stage, route, 'screens', ports);
    const byLines = await play(stage, route, 'lines', ports);
    screens.push(...onScreens.shown);
    const shown = mode === 'screens' ? onScreens.shown : byLines.shown;
    conversations.push({
      route,
      screens: shown.filter((screen) => route === main || idsOn(screen).some((id) => !seen.has(id))),
    });
    for (const id of shown.flatMap(idsOn)) seen.add(id);
  }
  const [first, ...rest] = conversations;
  const change = earlier && difference(earlier, content);
  const findings = [
    ...(change?.findings ?? []),
    ...rehearsalFindings(
      content,
      screens,
      others.filter(({ route }) => route === undefined).map(({ id }) => id),
    ),
  ];
  return {
    main: first ?? { route: main, screens: [] },
    others: rest,
    lengths: lengthsOf(stage.trial),
    problems: inReadingOrder([
      ...problemsOf({ ok: true, value: content }),
      ...findings.map(content.source.locate),
    ]),
    ...(change && { change }),
  };
};

const asJson = (shown: string, tried: Tried): object => ({
  bestand: shown,
  schermen: [tried.main, ...tried.others].flatMap(({ route, screens }) =>
    screens.map(({ questions, frames: [rows = []] }) => ({
      gesprek: route.given,
      vragen: questions.map(({ id }) => id),
      regels: rows.map((row) => row.trimEnd()),
    })),
  ),
  lengte: tried.lengths.map(({ moment = null, doelen, minuten, screens, questions }) => ({
    moment,
    doelen,
    minuten,
    schermen: screens,
    vragen: questions,
  })),
  problemen: tried.problems.map(({ code, line, column, sentence, warning = false }) => ({
    code,
    regel: line,
    kolom: column,
    zin: sentence,
    let_op: warning,
  })),
  ...(tried.change?.step && { stap: tried.change.step.size, versie: tried.change.step.to }),
});

// Where the version does not fit, the problem there says which one does.
const changeLines = (change: Difference | undefined): readonly string[] => {
  if (!change || change.lines.length === 0) return [];
  const { lines, findings, step } = change;
  const told = findings.some(({ at }) => at[0] === 'versie');
  return ['', ...lines, ...(step && !told ? [texts.stepLine(step.size, step.from, step.to)] : [])];
};

const show = (tried: Tried, mode: RehearsalMode, { alles = false }: ProefFlags, ports: Ports): void => {
  const { terminal } = ports;
  const { main, others, lengths, problems, change } = tried;
  const lines = [
    ...screenLines(main.screens, mode),
    ...(alles
      ? others.flatMap(({ route, screens }) => [texts.otherTitle(route), ...screenLines(screens, mode)])
      : []),
    '',
    texts.LENGTH_TITLE,
    ...texts.lengthLines(lengths),
    ...changeLines(change),
    ...(problems.length > 0 ? ['', texts.FOUND_TITLE, ...problems.map(lineOf)] : []),
  ];
  terminal.printRaw(lines.join('\n'));
  if (!alles && others.some(({ screens }) => screens.length > 0)) terminal.tell([texts.MORE_SCREENS]);
};

/**
 * `kansrijk proef BESTAND`: plays a list or casus with answers that are made up, on the screens and line by line, and
 * tells what an author should know. A broken one is not played; everything that is wrong with it is told.
 */
export const run = async (flags: ProefFlags, ports: Ports): Promise<Outcome> => {
  const { terminal } = ports;
  const surroundings = await surroundingsIn(ports);
  const [source, old] = await namedSources(
    [flags.bestand, ...(flags.tegen === undefined ? [] : [flags.tegen])],
    ports,
  );
  if (!source) throw new Error('one path gave no file');
  const now = parsedSource(source, surroundings);
  const then = old && parsedSource(old, { ...surroundings, anyName: true });
  if (!now.ok || (then && !then.ok)) {
    const broken = [
      ...(old && then && !then.ok ? [{ shown: old.shown, problems: then.problem }] : []),
      { shown: source.shown, problems: problemsOf(now) },
    ];
    const outcome = tellAll(broken, ports);
    terminal.tell([texts.NOT_PLAYED]);
    return outcome;
  }
  const content = now.value;
  if (content.folder === 'checklists' && askingMoments(content.parsed.form).length === 0) {
    terminal.tell([texts.NOTHING_ASKED]);
    return tellAll([{ shown: source.shown, problems: problemsOf(now) }], ports);
  }
  const mode = await ports.rehearsals.preferred();
  const tried = await tryOut(content, then?.value, mode, ports);
  if (flags.json) terminal.printRaw(JSON.stringify(asJson(source.shown, tried), null, 2));
  else show(tried, mode, flags, ports);
  const isWrong = tried.problems.some(({ warning }) => warning !== true);
  terminal.tell([isWrong ? texts.STILL_WRONG : texts.bothWork(safeToShow(source.shown))]);
  return isWrong ? 'problems' : 'done';
};
