/** How a command ended when nothing went wrong; only `main.ts` knows the exit codes. */
export type Outcome =
  /** Done, nothing found, or a concept kept on request. */
  | 'done'
  /** Content or an answers file is wrong; the problems were told. */
  | 'problems'
  /** An answer is needed, and there is no terminal and no answers file. */
  | 'answer-needed'
  /** A wrong key or passphrase. */
  | 'wrong-key'
  /** A privacy rule stopped it. */
  | 'privacy'
  /** She went back to the menu from which it was chosen. */
  | 'back-to-menu'
  /** Ctrl-C, a signal or a closed window; the concept was kept. */
  | 'gone';
