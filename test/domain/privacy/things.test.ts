import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find.ts';
import { dutchWords } from './found.ts';

const words = dutchWords();
const found = (text: string): string[] =>
  findPersonalData(text, { words }).treffers.map((hit) => `${hit.soort}:${hit.tekst}`);

describe('people beside words of things', () => {
  test.each<[string, string[]]>([
    ['met wil gepraat over stage', ['naam:wil']],
    ['Roos gebeld over morgen', ['naam:Roos']],
    ['Mees en Merel zijn vriendinnen', ['naam:Mees', 'naam:Merel']],
    ['met Storm Jansen gesproken', ['naam:Storm Jansen']],
    ['de jas van Xhesi is kwijt', ['naam:Xhesi']],
    ['Vos zit achterin', ['naam:Vos']],
    ['groepje: lino, sem en dre', ['naam:lino', 'naam:sem', 'naam:dre']],
    ['nummer rik 0612345678', ['naam:rik', 'telefoon:0612345678']],
    ['Noah van der B. en Ali el K. waren er', ['naam:Noah van der B.', 'naam:Ali el K.']],
    ['- Sanna: verslag\n- Beer: toets\n- Youssef: bellen', ['naam:Sanna', 'naam:Beer', 'naam:Youssef']],
    ['1. Sanna\n2. Vos\n3. Youssef', ['naam:Sanna', 'naam:Vos', 'naam:Youssef']],
    ['Ik heb Semhar\nMebrahtu gevraagd', ['naam:Semhar\nMebrahtu']],
    ['geb 12-03-2007', ['geboortedatum:12-03-2007']],
    ['zijn studentnummer is 20241187', ['studentnummer:20241187']],
  ])('%s', (text, all) => expect(found(text)).toEqual(all));
});

describe('things beside words of people', () => {
  test.each([
    'dat wil gepraat worden',
    'Roos gekregen van de klas',
    'Storm op komst, code oranje',
    'Mees en merel zijn vogels, zei de docent',
    'Beer van een jongen, twee meter',
    'Success is een keuze',
    'Storm Eunice blies de hekken om',
    'een schuld bij Klarna van 210 euro',
    'een schuld bij Zortiva van 210 euro',
    'de machine van Kärcher weigerde',
    'de machine van Lorvano is stuk',
    'ze had een Zortiva trui gekocht',
    'haar begeleider van Nidos belt',
    'intake bij Jellinek op maandag',
    'De bakker staat vooraan, Bakker komt te laat met brood',
    'zij zagen elkaar in A. en gingen weg',
    '- Rekenen: toets\n- Taal: boek\n- Rest: niets',
    'boeket met freesia en gerbera',
    'Gebouw C is open tot 15 november',
    'Gebeld over 15 november',
    'een driejarige opleiding, start 1 september',
    'bij facilitair gemeld onder nummer 20241187',
    'helpdesk gebeld, ticket 558213',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
