const OFF = ['', '0', 'false'];

/**
 * Whether the environment asks for line mode (true), asks for none (false), or says nothing. Our own variable wins;
 * a terminal that cannot repaint has no other mode.
 */
export const linesWanted = (env: Readonly<Record<string, string | undefined>>): boolean | undefined => {
  const named = env['KANSRIJK_TOEGANKELIJK'] ?? env['ACCESSIBLE'];
  if (named !== undefined) return !OFF.includes(named.toLowerCase());
  return env['TERM'] === 'dumb' ? true : undefined;
};
