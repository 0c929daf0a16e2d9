import type { Kandidaat } from '../span.ts';

// Length of an IBAN by country.
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18
  FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20
  LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31
  SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
const START = /(?<![A-Za-z0-9])[A-Za-z]{2}[ \u00a0]?\d{2}(?=[ \u00a0.-]?[A-Za-z0-9])/g;
const LONGEST_WRITTEN = 70;
const NEXT = /[ \u00a0.-]{0,2}([A-Za-z0-9])/y;

/** Finds IBANs of any country, also with spaces and in lower case; a Dutch one with a wrong check number is `midden`. */
export function findIbans(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const match of text.matchAll(START)) {
    const written = text.slice(match.index, match.index + LONGEST_WRITTEN);
    const length = LENGTHS[written.slice(0, 2).toUpperCase()];
    if (length === undefined) continue;
    const { iban, units } = take(written, length);
    if (iban.length !== length || /^[A-Za-z0-9]/.test(written.slice(units))) continue;
    const sure = remainder(iban) === 1;
    if (sure || /^NL\d{2}[A-Z]{4}\d{10}$/.test(iban)) {
      found.push({
        soort: 'iban',
        zekerheid: sure ? 'hoog' : 'midden',
        start: match.index,
        eind: match.index + units,
      });
    }
  }
  return found;
}

/** Tells whether an IBAN stands anywhere in a text, also glued to other signs, as in a web address. */
export function holdsIban(text: string): boolean {
  const row = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (/NL\d{2}[A-Z]{4}\d{10}/.test(row)) return true;
  for (const { index } of row.matchAll(/(?=[A-Z]{2}\d{2})/g)) {
    const iban = row.slice(index, index + (LENGTHS[row.slice(index, index + 2)] ?? 0));
    if (iban.length === LENGTHS[iban.slice(0, 2)] && remainder(iban) === 1) return true;
  }
  return false;
}

function take(written: string, length: number): { iban: string; units: number } {
  let iban = '';
  NEXT.lastIndex = 0;
  let units = 0;
  while (iban.length < length) {
    const match = NEXT.exec(written);
    if (match === null) break;
    iban += (match[1] ?? '').toUpperCase();
    units = NEXT.lastIndex;
  }
  return { iban, units };
}

function remainder(iban: string): number {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
