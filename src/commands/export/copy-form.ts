import type { Answer } from '../../domain/answer.ts';
import type { Form, Option, Page } from '../../domain/form/form.ts';
import { isTooPersonal, schuilnamenOf, wordsOfForms } from '../../domain/sharing/shareable.ts';
import { decidedCopy, type CheckedCopy, type CheckHelp } from '../../domain/sharing/decide.ts';
import { entriesOf } from '../../domain/sharing/pieces.ts';
import { isTooLong } from '../../domain/sharing/texts.ts';
import { copyOf } from '../../domain/sharing/copy-of.ts';
import type { SharedCopy } from '../../domain/sharing/shared-copy.ts';
import type { Rol } from '../../domain/words.ts';
import {
  ASKS,
  conversationNames,
  conversationsPage,
  COPY_FORM_TITLE,
  COPY_PAGE,
  findsPage,
  NAMES_PAGE,
  partsPage,
  partsQuestion,
  receiverPage,
  studentPage,
} from '../../texts/export-questions.ts';
import { goingAlong } from './going-along.ts';
import type { Source } from './sources.ts';
import {
  asksParts,
  chosenPieces,
  chosenSources,
  contextIn,
  decisionIn,
  forRolIn,
  knowsIn,
  namesIn,
  offeredTo,
  partsId,
  piecesFor,
  proposed,
  type Answers,
} from './choices.ts';

/** What there is to share, and who may be told. */
export interface Material {
  /** The newest first. */
  readonly sources: readonly Source[];
  /** The command line named them: which ones is no question any more. */
  readonly named: boolean;
  /** Names that are known to occur. */
  readonly names: readonly string[];
  readonly rollen: readonly Option[];
  /** JJJJ-MM-DD. */
  readonly today: string;
}

/** Looks through a copy, with the word list. */
export type Detect = (copy: SharedCopy, help: CheckHelp) => CheckedCopy;

/** As JSON: no answer at all. */
const NOTHING = 'null';

/** A copy as her answers make it, with the conversations of which something goes along. */
export interface Made {
  readonly copy: SharedCopy;
  readonly shared: readonly Source[];
}

/** The form behind a copy: its questions follow from the answers, and so does the copy. */
export class CopyForm {
  readonly #material: Material;
  readonly #trusted: ReadonlySet<string>;
  /** What was proposed at each question: as long as that stands there, she did not choose for herself. */
  readonly #proposed = new Map<string, string>();
  readonly #offered = new Map<Rol | undefined, readonly Source[]>();
  #detect: Detect | undefined;
  #last: { readonly key: string; readonly checked: CheckedCopy } | undefined;

  constructor(material: Material) {
    this.#material = material;
    this.#trusted = wordsOfForms(material.sources);
  }

  /** From here on copies are looked through. */
  detectWith(detect: Detect): void {
    this.#detect = detect;
  }

  // The same for every key she presses, as long as it is for the same reader.
  #offeredTo(rol: Rol | undefined): readonly Source[] {
    const { sources, named } = this.#material;
    const offered = this.#offered.get(rol) ?? offeredTo(rol, sources, named);
    this.#offered.set(rol, offered);
    return offered;
  }

  #chosen(answers: Answers): readonly Source[] {
    return chosenSources(answers, this.#offeredTo(forRolIn(answers)), this.#material.named);
  }

  #help(answers: Answers): CheckHelp {
    const schuilnamen = schuilnamenOf(this.#chosen(answers));
    return { namen: namesIn(answers), schuilnamen, trusted: this.#trusted };
  }

  #checked(answers: Answers): CheckedCopy | undefined {
    if (!this.#detect) return undefined;
    const { today } = this.#material;
    const chosen = this.#chosen(answers).map((source) =>
      goingAlong(source, entriesOf(chosenPieces(answers, source))),
    );
    const copy = copyOf(today, contextIn(answers, today), chosen);
    if (isTooLong(copy)) return undefined;
    const help = this.#help(answers);
    const key = JSON.stringify([copy, help.namen, help.schuilnamen]);
    if (this.#last?.key !== key) this.#last = { key, checked: this.#detect(copy, help) };
    return this.#last.checked;
  }

  #propose(answers: Answers, key: string, options: readonly string[]): Answers {
    const before = this.#proposed.get(key);
    const standing = JSON.stringify(answers[key] ?? null);
    if (before === undefined ? standing !== NOTHING : standing !== before) return answers;
    const { [key]: _, ...rest } = answers;
    const answer: Answer = { kind: 'meerkeuze', options };
    this.#proposed.set(key, options.length === 0 ? NOTHING : JSON.stringify(answer));
    return options.length === 0 ? rest : { ...rest, [key]: answer };
  }

  /** Her answers, with what stands chosen at first where she did not choose yet. */
  withProposals(answers: Answers): Answers {
    const { named } = this.#material;
    const rol = forRolIn(answers);
    const offered = this.#offeredTo(rol);
    const newest = proposed(rol, offered).map(({ log }) => log.head.id);
    const asksLogs = !named && offered.length > 1;
    const withLogs = asksLogs ? this.#propose(answers, ASKS.logs, newest) : answers;
    return chosenSources(withLogs, offered, named).reduce<Answers>((sofar, source) => {
      const agreed = piecesFor(source, rol).filter(({ sharing }) => sharing === 'mag');
      return this.#propose(
        sofar,
        partsId(source),
        agreed.map(({ id }) => id),
      );
    }, withLogs);
  }

  /** Whether nothing may go to the rol that she chose, whatever else she would choose. */
  isClosed(answers: Answers): boolean {
    return this.#material.sources.every((source) => isTooPersonal(source, forRolIn(answers)));
  }

  /** The form as these answers make it. */
  formFor(answers: Answers): Form {
    const knows = knowsIn(answers);
    const isClosed = this.isClosed(answers);
    const begin = [receiverPage(this.#material.rollen, isClosed), ...(isClosed ? [] : [studentPage(knows)])];
    return {
      id: ASKS.copy,
      version: '1.0.0',
      title: COPY_FORM_TITLE,
      source: '',
      changes: [],
      retired: [],
      moments: [],
      intake: [],
      pages: isClosed || knows === 'nog niet' ? begin : [...begin, ...this.#contentPages(answers)],
    };
  }

  #contentPages(answers: Answers): readonly Page[] {
    const { sources, named, today } = this.#material;
    const rol = forRolIn(answers);
    const offered = this.#offeredTo(rol);
    const hidesPersonal = sources.some((source) => isTooPersonal(source, rol));
    const chosen = chosenSources(answers, offered, named);
    const names = conversationNames(
      chosen.map(({ log }) => log),
      today,
    );
    const parts = chosen
      .map((source, index) => ({ log: source.log, pieces: piecesFor(source, rol), name: names[index]?.name }))
      .filter(({ pieces }) => asksParts(pieces))
      .map(({ log, pieces, name }, index) =>
        partsQuestion(log, pieces, chosen.length > 1 ? name : undefined, index === 0),
      );
    const found = this.#checked(answers)?.found ?? [];
    return [
      ...(named || offered.length < 2
        ? []
        : [
            conversationsPage(
              offered.map(({ log }) => log),
              today,
              hidesPersonal,
            ),
          ]),
      ...(parts.length > 0 ? [partsPage(parts)] : []),
      NAMES_PAGE,
      ...(found.length > 0 ? [findsPage(found)] : []),
      COPY_PAGE,
    ];
  }

  /** The copy as these answers make it; nothing where it would be too long to look through. */
  made(answers: Answers): Made | undefined {
    const checked = this.#checked(answers);
    if (!checked) return undefined;
    const copy = decidedCopy(checked, (found) => decisionIn(answers, found));
    const shared = this.#chosen(answers).filter((source) => chosenPieces(answers, source).length > 0);
    return { copy, shared };
  }
}
