import { sha256 } from '../domain/sha256.ts';
import { escaped } from './escape-markup.ts';

const base64OfHex = (hex: string): string =>
  btoa(hex.replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16))));

// Nothing but this one style may work in the page, whatever somebody puts into it later.
const policyFor = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${base64OfHex(sha256(style))}'; base-uri 'none'; form-action 'none'`;

/** A page that needs nothing else: no script, nothing from outside. `main` is HTML, `title` is text. */
export const htmlPage = (title: string, style: string, main: string): string => `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
