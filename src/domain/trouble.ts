/** Wrong use: one Dutch sentence, and what to do next. Not a fault of the program. */
export class UserError extends Error {
  readonly advice: string;

  constructor(sentence: string, advice: string) {
    super(sentence);
    this.name = 'UserError';
    this.advice = advice;
  }
}

/** Content or an answers file is wrong: every problem is already a sentence with a place. */
export class ContentError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ContentError';
    this.lines = lines;
  }
}

/** A privacy rule stops it: the lines that say what, where and why. Nothing was written. */
export class PrivacyStop extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'PrivacyStop';
    this.lines = lines;
  }
}

/** A file or folder did not do what was needed: one Dutch sentence, what to do next, and where a copy lies. */
export class FileTrouble extends Error {
  readonly advice: string;
  /** The path of a rescue copy, where one could be written. */
  readonly rescue: string | undefined;

  constructor(sentence: string, advice: string, rescue?: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'FileTrouble';
    this.advice = advice;
    this.rescue = rescue;
  }

  /** The whole of it, for one place on a screen. */
  get sentence(): string {
    return `${this.message} ${this.advice}`;
  }
}
