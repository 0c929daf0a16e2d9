const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text that means nothing but itself in HTML and XML, wherever it stands. */
export const escaped = (raw: string): string =>
  raw.replace(/[&<>"'`]/g, (character) => NAMED[character] ?? '');
