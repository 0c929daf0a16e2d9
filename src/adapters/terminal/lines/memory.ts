/** What was said before in this conversation, and need not be said again. */
export interface Memory {
  readonly said: Set<string>;
  /** What she was told of what she wrote. */
  readonly named: Set<string>;
  /** The page that she was told she is on. */
  page: string | undefined;
  /** Why the last thing was not kept on disk; said already. */
  trouble: string | undefined;
}

/** The memory of a conversation in which nothing was said yet. */
export const newMemory = (): Memory => ({
  said: new Set(),
  named: new Set(),
  page: undefined,
  trouble: undefined,
});
