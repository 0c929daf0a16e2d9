import { isWordUnit, LATIN } from '../letters.ts';
import type { Kandidaat } from '../span.ts';

const PATH = String.raw`[^\s<>"“”’)\]]`;
const SCHEME = new RegExp(String.raw`(?:https?:\/\/|www\.)${PATH}{3,2000}`, 'gi');
const ENDING = new RegExp(
  String.raw`\.(?:nl|com|net|org|eu|be|info|io|me|nu|tv|gg|ly|app|dev|site|online|shop|school|blog|amsterdam|rotterdam)(?![${LATIN}\d@-]|\.[${LATIN}])(?:\/${PATH}{0,500})?`,
  'gi',
);
const DOMAIN_BEFORE = /(?<![A-Za-z\d@._/-])[A-Za-z\d](?:[A-Za-z\d.-]{0,120}[A-Za-z\d])?$/;
// Endings that are Dutch words too: `gedaan.nu` is a full stop that lost its space.
const WORD_ENDING = /^\.(?:nu|me|be|app|school|shop|site|online|blog|dev)$/i;
const HANDLE = new RegExp(String.raw`@[${LATIN}\d_](?:[${LATIN}\d._]{0,40}[${LATIN}\d_])`, 'g');
const ACCOUNT = new RegExp(
  String.raw`\b(?:insta|instagram|ig|snap|snapchat|tiktok|discord|twitter|telegram|facebook|fb|threads|twitch|roblox|steam|psn|gamertag|username|gebruikersnaam|usernaam|accountnaam)(?<how>(?:[ ](?:van (?:hem|haar|mij)|naam|account|name|id))?[ ]?(?::|=|[ ]is(?: nu)?[ ]|[ ]heet[ ]|[ ])[ ]?)(?<name>[${LATIN}\d][${LATIN}\d._-]{2,40})`,
  'dgi',
);
const TAIL = /[.,;:!?…']+$/;
const LONGEST_DOMAIN = 124;

/** Finds web addresses, @handles, and account names after the word for a network (`snap: jay_010`). */
export function findUrls(text: string): Kandidaat[] {
  return [...addresses(text), ...handles(text), ...accounts(text)];
}

function addresses(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  const keep = (start: number, url: string): void => {
    found.push({ soort: 'url', zekerheid: 'hoog', start, eind: start + url.replace(TAIL, '').length });
  };
  for (const match of text.matchAll(SCHEME))
    if (!isWordUnit(text.charCodeAt(match.index - 1))) keep(match.index, match[0]);
  for (const match of text.matchAll(ENDING)) {
    const name = DOMAIN_BEFORE.exec(text.slice(Math.max(0, match.index - LONGEST_DOMAIN), match.index));
    if (name === null || WORD_ENDING.test(match[0])) continue;
    keep(match.index - name[0].length, name[0] + match[0]);
  }
  return found;
}

function handles(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const match of text.matchAll(HANDLE)) {
    const before = text.charCodeAt(match.index - 1);
    if (!isWordUnit(before) && !'._%+@/-'.includes(text.charAt(match.index - 1) || ' ')) {
      found.push({
        soort: 'url',
        zekerheid: 'hoog',
        start: match.index,
        eind: match.index + match[0].length,
      });
    }
  }
  return found;
}

const NO_ACCOUNT =
  /^(?:de|het|een|niet|dat|wel|nog|nu|in|op|voor|vol|weg|van|hem|haar|kwijt|uit|aan|leeg|privé|prive|gehackt|open|dicht|verwijderd|geblokkeerd)$/i;

// A plain word after `insta` is a word; a handle shows itself by a figure, a dot or an underscore.
function accounts(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const match of text.matchAll(ACCOUNT)) {
    const name = (match.groups?.['name'] ?? '').replace(TAIL, '');
    const start = match.indices?.groups?.['name']?.[0] ?? match.index;
    const shown = /[\d._]/.test(name);
    const said =
      /[:=]|is |heet /.test(match.groups?.['how'] ?? '') &&
      /^(?:snap|insta)/i.test(match[0]) &&
      !NO_ACCOUNT.test(name);
    if (shown || said)
      found.push({ soort: 'url', zekerheid: shown ? 'midden' : 'laag', start, eind: start + name.length });
  }
  return found;
}
