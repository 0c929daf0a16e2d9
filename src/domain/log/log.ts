import type { Answer, AnswerKind } from '../answer.ts';
import { answerTo, formAsked, gesprekOf, type Asked } from '../asked.ts';
import { isCasusForm } from '../casus/casus-form.ts';
import { daysLater } from '../dates.ts';
import type { Form, Option } from '../form/form.ts';
import type { Finished, Walk } from '../session.ts';
import type { Doel, Minuten, Rol, Samenwerking, Soort } from '../words.ts';

/** What stands above a log: what it is, when it was, and what it belongs to. */
export interface LogHead {
  /** The file name without `.md`. */
  readonly id: string;
  readonly soort: Soort;
  readonly vorm: string;
  readonly vormVersie: string;
  readonly vormSha256: string;
  /** JJJJ-MM-DD. */
  readonly datum: string;
  /** UU:MM. */
  readonly tijd: string;
  readonly student?: string;
  readonly rol?: Rol;
  readonly moment?: 'voor' | 'na';
  readonly doel?: Doel;
  readonly samenwerking?: Samenwerking;
  readonly minuten?: Minuten;
  /** The id of the log it belongs to. */
  readonly bij?: string;
  /** The last day on which free text is kept, JJJJ-MM-DD. */
  readonly bewaarTot: string;
  readonly gedeeld: boolean;
  readonly tags: readonly string[];
}

/** One question with its answer, readable without the form it came from. */
export interface LogEntry {
  readonly id: string;
  readonly kind: AnswerKind;
  readonly text: string;
  /** The short name of a point. */
  readonly short?: string;
  /** The words of the options and points that the answer names by id. */
  readonly labels: readonly Option[];
  /** Absent: skipped. */
  readonly answer?: Answer;
  /** The day on which the answer was erased, JJJJ-MM-DD. */
  readonly erasedOn?: string;
}

export interface LogPage {
  readonly title: string;
  readonly entries: readonly LogEntry[];
}

/** A finished conversation, as it is kept. */
export interface Log {
  readonly head: LogHead;
  readonly title: string;
  readonly pages: readonly LogPage[];
}

/** A log before the store gave it an id. */
export interface UnsavedLog extends Omit<Log, 'head'> {
  readonly head: Omit<LogHead, 'id'>;
}

/** How many days free text is kept, unless the settings say otherwise. */
export const KEEP_DAYS = 90;

const SOORT_BY_FORM: Readonly<Record<string, Soort>> = { reflectie: 'reflectie', feedback: 'feedback' };

/** The soort of log that a form makes; a form of a school's own makes a checklist. */
export const soortOf = (form: Form): Soort => {
  if (isCasusForm(form)) return 'casus';
  return Object.hasOwn(SOORT_BY_FORM, form.id) ? (SOORT_BY_FORM[form.id] ?? 'checklist') : 'checklist';
};

/** The id of a log without what makes it unique: date, form and schuilnaam. */
export const logIdStem = (head: Pick<LogHead, 'datum' | 'vorm' | 'student'>): string =>
  [head.datum, head.vorm, head.student].filter(Boolean).join('-');

/** The id that the log of a conversation would have, as far as it is known by now. */
export const logIdStemOf = (walk: Walk): string => {
  const { student } = gesprekOf(walk);
  return logIdStem({
    datum: walk.startedAt.slice(0, 10),
    vorm: walk.form.id,
    ...(student !== undefined && { student }),
  });
};

// In the order of the answer and without the letter that chose it, so that a log reads back as it was.
const chosenLabels = (asked: Asked, chosen: readonly string[]): readonly Option[] =>
  chosen.flatMap((id) =>
    asked.options.filter((option) => option.id === id).map(({ text }) => ({ id, text })),
  );

const labelsFor = (asked: Asked, answer: Answer | undefined): readonly Option[] => {
  if (answer?.kind === 'keuze') return chosenLabels(asked, [answer.option]);
  if (answer?.kind === 'meerkeuze') return chosenLabels(asked, answer.options);
  if (answer?.kind === 'als-dan' && asked.about) return [{ id: asked.about.id, text: asked.about.text }];
  if (answer?.kind === 'schaal') {
    const word = asked.scaleWords[answer.value];
    return word === undefined ? [] : [{ id: String(answer.value), text: word }];
  }
  return [];
};

const entryFor = (walk: Walk, asked: Asked): readonly LogEntry[] => {
  if (asked.kind === 'lees' || asked.kind === 'schuilnaam') return [];
  const answer = answerTo(walk, asked);
  if (asked.aside && !answer) return [];
  return [
    {
      id: asked.id,
      kind: asked.kind,
      text: asked.about ? `${asked.text} · ${asked.about.text}` : asked.text,
      ...(asked.short !== undefined && { short: asked.short }),
      labels: labelsFor(asked, answer),
      ...(answer && { answer }),
    },
  ];
};

const pagesOf = (walk: Walk): readonly LogPage[] => {
  const pages = new Map<string, { title: string; entries: LogEntry[] }>();
  for (const asked of formAsked(walk)) {
    const page = pages.get(asked.page.id) ?? { title: asked.page.title, entries: [] };
    page.entries.push(...entryFor(walk, asked));
    pages.set(asked.page.id, page);
  }
  return [...pages.values()].filter(({ entries }) => entries.length > 0);
};

/** The log of a finished conversation; `version` may carry `+eigen` behind the version of its form. */
export const logFrom = (session: Finished, version: string, keepDays = KEEP_DAYS): UnsavedLog => {
  const gesprek = gesprekOf(session);
  const datum = session.startedAt.slice(0, 10);
  const asks = (name: string): boolean => session.form.intake.some((asked) => asked === name);
  return {
    head: {
      soort: soortOf(session.form),
      vorm: session.form.id,
      vormVersie: version,
      vormSha256: session.formSha256,
      datum,
      tijd: session.startedAt.slice(11, 16),
      ...(gesprek.student !== undefined && { student: gesprek.student }),
      ...(gesprek.rol !== undefined && { rol: gesprek.rol }),
      ...(gesprek.moment !== undefined && gesprek.moment !== 'tijdens' && { moment: gesprek.moment }),
      // What was said of it counts when something is shared, also where the form does not ask it.
      ...(gesprek.doel !== undefined &&
        (asks('doel') || session.given.doel !== undefined) && { doel: gesprek.doel }),
      ...(gesprek.samenwerking !== undefined &&
        asks('samenwerking') && { samenwerking: gesprek.samenwerking }),
      ...(gesprek.minuten !== undefined && asks('minuten') && { minuten: gesprek.minuten }),
      ...(session.belongsTo !== undefined && { bij: session.belongsTo }),
      bewaarTot: daysLater(datum, keepDays),
      gedeeld: false,
      tags: ['kansrijk', session.form.id],
    },
    title: session.form.title,
    pages: pagesOf(session),
  };
};
