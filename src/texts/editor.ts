import { fileReason } from './files.ts';

/** While her editor has a window of its own. */
export const OPEN_ELSEWHERE =
  'Je tekst staat open in je editor. Bewaar hem daar en sluit hem, dan ga je hier verder.';

const BACK_KEYS: Readonly<Record<string, string>> = {
  nano: 'Ctrl+O, Enter en dan Ctrl+X',
  rnano: 'Ctrl+O, Enter en dan Ctrl+X',
  pico: 'Ctrl+O, Enter en dan Ctrl+X',
  micro: 'Ctrl+S en dan Ctrl+Q',
  vi: 'Esc, dan :wq en Enter',
  vim: 'Esc, dan :wq en Enter',
  nvim: 'Esc, dan :wq en Enter',
};

/** Before her editor takes the place of the screen: how she comes back. */
export const waysBack = (program: string): string => {
  const keys = Object.hasOwn(BACK_KEYS, program) ? BACK_KEYS[program] : undefined;
  return keys === undefined
    ? 'Je editor gaat open. Klaar? Bewaar en sluit hem: dan ben je weer hier.'
    : `Je editor gaat open. Klaar? Druk op ${keys}: dan ben je weer hier.`;
};

const STILL_HERE = 'Je tekst staat hier nog.';

/** It closed within a second and changed nothing: an editor that does not wait, or she looked only. */
export const CLOSED_AT_ONCE =
  'Je editor was meteen weer dicht. Schrijf je daar nog? Bewaar, en druk weer op Ctrl+E.';

/** The editor that was asked for is not there. */
export const editorMissing = (program: string): string => `De editor ${program} is er niet. ${STILL_HERE}`;

/** It is there, and the system refused to start it. */
export const editorNotStarted = (program: string): string =>
  `De editor ${program} kon niet starten. ${STILL_HERE}`;

/** There is no editor at all. */
export const NO_EDITOR = 'Op deze computer vind ik geen editor. Schrijf gewoon hier verder.';

/** It ended with an error and changed nothing. */
export const EDITOR_FAILED = `Je editor stopte met een fout. ${STILL_HERE}`;

/** It ended with an error after she saved something. */
export const FAILED_AFTER_SAVING = 'Je editor stopte met een fout. Wat je daar bewaarde, staat hier.';

/** The file was gone, or could not be read. */
export const NOTHING_CAME_BACK = `Er kwam geen tekst terug uit je editor. ${STILL_HERE}`;

/** The text could not be put in a file for the editor. */
export const notToEditor = (code: string | undefined): string =>
  `De tekst kon niet naar je editor. ${fileReason(code)[0]} ${STILL_HERE}`;

/** The key in a field of one line. */
export const ONE_LINE_ONLY = 'Hier past één regel. Je eigen editor werkt bij langere antwoorden.';
