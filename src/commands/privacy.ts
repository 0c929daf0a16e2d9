import type { Outcome } from '../domain/outcome.ts';
import { placeIn } from '../domain/place.ts';
import { findPersonalData } from '../domain/privacy/find.ts';
import { replaceHits } from '../domain/privacy/replace.ts';
import type { Bevindingen, LetOp, Treffer } from '../domain/privacy/span.ts';
import { safeToShow } from '../domain/text.ts';
import { UserError } from '../domain/trouble.ts';
import type { Ports } from '../ports.ts';
import type { Line } from '../ports/terminal.ts';
import {
  AFTER_REPORT,
  HITS_TITLE,
  hitLine,
  NOT_BOTH,
  NOTHING_FOUND,
  ONE_STDIN,
  SENSITIVE_TITLE,
  sensitiveLine,
  WHICH_FILE,
} from '../texts/privacy.ts';
import { namedText, namesFrom } from './talk/named-text.ts';

/** What the command line says of a text to be checked. */
export interface PrivacyFlags {
  /** A file, or `-` for stdin. */
  readonly bestand?: string;
  readonly json?: boolean;
  readonly vervang?: boolean;
  /** A file with names that occur, one a line; they are not kept. */
  readonly namen?: string;
}

const part = <Found extends Treffer | LetOp>(
  title: Line,
  found: readonly Found[],
  lineFor: (one: Found) => Line,
): readonly Line[] => (found.length === 0 ? [] : ['', title, ...found.map(lineFor)]);

const report = (text: string, { treffers, let_op }: Bevindingen): readonly Line[] => {
  if (treffers.length === 0 && let_op.length === 0) return [NOTHING_FOUND];
  const at = placeIn(text);
  return [
    ...part(HITS_TITLE, treffers, (hit) => hitLine(hit, at(hit.start))),
    ...part(SENSITIVE_TITLE, let_op, (word) => sensitiveLine(word, at(word.start))),
    ...(treffers.length > 0 ? AFTER_REPORT : []),
  ].slice(1);
};

/** `kansrijk privacy [BESTAND|-]`: finds personal data in a text; says where, or replaces it by codes. */
export const run = async (flags: PrivacyFlags, ports: Ports): Promise<Outcome> => {
  const { terminal, words } = ports;
  const { bestand = terminal.interactive ? undefined : '-', json = false, vervang = false } = flags;
  if (json && vervang) throw new UserError(...NOT_BOTH);
  if (bestand === undefined) throw new UserError(...WHICH_FILE);
  if (bestand === '-' && flags.namen === '-') throw new UserError(...ONE_STDIN);
  const [{ text }, namen, list] = await Promise.all([
    namedText(bestand, ports),
    namesFrom(flags.namen, ports),
    words(),
  ]);
  const find = (given: string): Bevindingen => findPersonalData(given, { words: list, namen });
  if (json) terminal.printRaw(JSON.stringify(find(text), null, 2));
  else if (vervang) {
    // Made safe first: an escape that goes afterwards could make a name whole again.
    const safe = safeToShow(text);
    terminal.printRaw(replaceHits(safe, find(safe).treffers).tekst.replace(/\n$/, ''));
  } else terminal.print(report(text, find(text)));
  return 'done';
};
