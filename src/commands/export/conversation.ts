import { endOfSchoolYear, localStamp } from '../../domain/dates.ts';
import { begin, reopened, type Draft } from '../../domain/session.ts';
import { isTooPersonal, schuilnamenOf } from '../../domain/sharing/shareable.ts';
import { untilProblem } from '../../domain/sharing/until.ts';
import { FileTrouble } from '../../domain/trouble.ts';
import type { Layout } from '../../domain/words.ts';
import { renderText } from '../../formats/export/text.ts';
import type { Ports } from '../../ports.ts';
import type { Aids, Conversation, Ending, Line } from '../../ports/terminal.ts';
import { ASKS } from '../../texts/export-questions.ts';
import {
  NO_COPY,
  NOTHING_CHOSEN_TO_SHARE,
  NOTHING_COPIED,
  OTHER_READER,
  sayFirstLines,
  STOPS_HERE,
  severalStudents,
  tellFirst,
  tooPersonal,
  TO_THE_COPY,
  TOO_LONG_TO_SHARE,
  untilRefused,
} from '../../texts/export.ts';
import { askShape } from './ask-shape.ts';
import { deliver, type Delivered, type ExportFlags } from './deliver.ts';
import { forRolIn, knowsIn, type Answers } from './choices.ts';
import { CopyForm, type Material } from './copy-form.ts';
import { Guide } from './guide.ts';
import { afterFirstScreen } from '../talk/first-screen.ts';
import { HELD_NOWHERE, walk, type Guard } from '../talk/walk.ts';

/** How the conversation about a copy ended: with a copy, or with what there is to say instead. */
export type Shared =
  | { readonly type: 'made'; readonly delivered: Delivered }
  | { readonly type: 'none'; readonly ending: Ending; readonly said: readonly Line[] };

const detector =
  (form: CopyForm, { words }: Ports) =>
  async (): Promise<void> => {
    await afterFirstScreen();
    const [{ checkedCopy }, list] = await Promise.all([import('../../domain/sharing/check.ts'), words()]);
    form.detectWith((copy, help) => checkedCopy(copy, { ...help, words: list }));
  };

const guardFor =
  ({ today }: Material): Guard =>
  (move, draft) => {
    // A day that was refused stands there half typed, and confirming would take it up.
    const half = move.type === 'confirmed' ? draft.typing[ASKS.until] : undefined;
    const given = move.type === 'answered' && move.key === ASKS.until ? move.answer : half;
    const problem = given?.kind === 'datum' ? untilProblem(given.date, today) : undefined;
    return problem && { sentence: untilRefused(problem), key: ASKS.until };
  };

const whyNothingGoes = ({ sources }: Pick<Material, 'sources'>): readonly string[] => [
  ...new Set(sources.map(({ personal }) => tooPersonal(personal))),
];

/** Why there is nothing to see, where nothing goes along. */
const nothingIn = ({ sources }: Material, answers: Answers): readonly Line[] =>
  sources.every((source) => isTooPersonal(source, forRolIn(answers)))
    ? [...whyNothingGoes({ sources }), NOTHING_COPIED]
    : NOTHING_CHOSEN_TO_SHARE;

/** After the sentence to say there is nothing more, unless she came back to it from the overview. */
const entersAt: NonNullable<Aids['enter']> = ({ key }, draft) =>
  (key === ASKS.first || key === ASKS.closed) && draft.status === 'asking' && !draft.fromOverview
    ? STOPS_HERE
    : undefined;

const beneath =
  (form: CopyForm, material: Material, layout: Layout): NonNullable<Aids['beneath']> =>
  ({ key }, { answers }) => {
    if (key === ASKS.closed) return [...whyNothingGoes(material), '', OTHER_READER];
    if (key === ASKS.first) return sayFirstLines(forRolIn(answers));
    if (key !== ASKS.copy) return [];
    const made = form.made(answers);
    if (!made) return TOO_LONG_TO_SHARE;
    if (made.shared.length === 0) return nothingIn(material, answers);
    const schuilnamen = schuilnamenOf(made.shared);
    return [
      ...(schuilnamen.length > 1 ? [[['warning', severalStudents(schuilnamen)]] as const, ''] : []),
      ...renderText(made.copy, layout).trimEnd().split('\n'),
    ];
  };

/** The draft that it begins with; until when is proposed, because it is nearly always the same. */
const beginning = (form: CopyForm, { today, names }: Material, startedAt: string): Draft => {
  const answers: Answers = {
    [ASKS.until]: { kind: 'datum', date: endOfSchoolYear(today) },
    ...(names.length > 0 && { [ASKS.names]: { kind: 'open', text: names.join('\n') } }),
  };
  const start = { formSha256: '', intake: [], given: {}, plans: [], startedAt };
  return begin({ form: form.formFor(answers), ...start }, answers);
};

/** Everything from the first question to a copy that is there. */
export const shareWithHer = async (
  material: Material,
  flags: ExportFlags,
  conversation: Conversation,
  ports: Ports,
): Promise<Shared> => {
  const form = new CopyForm(material);
  const guide = new Guide(form, detector(form, ports));
  const { library, settings, clock } = ports;
  const parts = {
    conversation: guide.on(conversation),
    clock,
    aids: {
      kenmerk: () => undefined,
      recent: [],
      signals: await library.signals((await settings.read()).rol),
      unkept: { confirm: TO_THE_COPY },
      enter: entersAt,
      beneath: beneath(form, material, flags.indeling ?? 'gewoon'),
    },
    guard: guardFor(material),
    reform: guide.reform,
  };
  let draft = guide.reform(beginning(form, material, localStamp(clock.now())));
  let notice: string | undefined;
  for (;;) {
    // Names of people go through this conversation.
    const walked = await walk(draft, HELD_NOWHERE, { ...parts, ...(notice !== undefined && { notice }) });
    notice = undefined;
    if (walked.type === 'ended') {
      const { answers } = walked.draft;
      const said =
        !form.isClosed(answers) && knowsIn(answers) === 'nog niet'
          ? tellFirst(forRolIn(answers), flags.ids)
          : NO_COPY;
      return { type: 'none', ending: walked.ending, said };
    }
    const { answers } = walked.session;
    const made = form.made(answers);
    if (!made || made.shared.length === 0) {
      const said = made ? nothingIn(material, answers) : TOO_LONG_TO_SHARE;
      return { type: 'none', ending: { type: 'stopped' }, said };
    }
    const shaped = await askShape(flags, conversation, ports);
    if (shaped.type === 'back') {
      draft = reopened(walked.session, ASKS.copy);
      continue;
    }
    if (shaped.type !== 'shaped') return { type: 'none', ending: shaped, said: NO_COPY };
    try {
      const delivered = await deliver(made.copy, made.shared, { ...flags, ...shaped.flags }, ports);
      return { type: 'made', delivered };
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error;
      // Nothing is lost by trying again: she is back at the overview, which says why.
      notice = error.sentence;
      draft = reopened(walked.session);
    }
  }
};
