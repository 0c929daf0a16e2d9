import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find.ts';
import { dutchWords, found } from './found.ts';

const words = dutchWords();
const names = (text: string): string[] =>
  findPersonalData(text, { words })
    .treffers.filter((hit) => hit.soort === 'naam')
    .map((hit) => hit.tekst);

describe('names that are found', () => {
  test.each<[string, string[]]>([
    ['Vandaag sprak ik Sanna over haar stage.', ['Sanna']],
    ['sanna kwam te laat met youssef', ['sanna', 'youssef']],
    ['romaissa en kyandro wisten van niks', ['romaissa', 'kyandro']],
    ['ff checken of jahmairo zn ov weer doet', ['jahmairo']],
    ["Sanna's rooster", ['Sanna']],
    ["Has' mentor is er niet", ['Has']],
    ["Max' opdracht ligt er", ['Max']],
    ['Youssefs moeder belde', ['Youssef']],
    ['sannas rooster klopt niet', ['sanna']],
    ['met Daan de Vries en Sem van den Berg', ['Daan de Vries', 'Sem van den Berg']],
    ["Lars in 't Veld komt", ["Lars in 't Veld"]],
    ['mw. v/d Heuvel belde', ['v/d Heuvel']],
    ['Anne-Marie en Jean-Pierre', ['Anne-Marie', 'Jean-Pierre']],
    ['Hatice Demir-Kaya was er', ['Hatice Demir-Kaya']],
    ['Ik mailde J. de Vries en J.P. Kooiman', ['J. de Vries', 'J.P. Kooiman']],
    ['Ondertekend door M.J. Huizinga.', ['M.J. Huizinga']],
    ['Mohammed A. en Mohammed B. waren er', ['Mohammed A.', 'Mohammed B.']],
    ['meneer Aydin en mevr. Haile', ['Aydin', 'Haile']],
    ['mevrouw de jong belde', ['de jong']],
    ['mw. drs. A. Kortekaas zit voor', ['A. Kortekaas']],
    ['Zijn bijnaam is Boef.', ['Boef']],
    ['Iedereen noemt haar Poes', ['Poes']],
    ['Sannetje was vrolijk', ['Sannetje']],
    ['Roos, Bas en Wil waren er', ['Roos', 'Bas', 'Wil']],
    ['roos kwam huilend binnen', ['roos']],
    ['met koos gebeld', ['koos']],
    ['wil heeft het gesnapt', ['wil']],
    ['storm en joy waren te laat', ['storm', 'joy']],
    ['Zoe\u0308 miste de bus', ['Zoe\u0308']],
    ['René liet het zien', ['René']],
    ['sanna, xhemile en youssef', ['sanna', 'xhemile', 'youssef']],
    ['SANNA WAS ER WEER NIET', ['SANNA']],
    ['GESPREK MET YOUSSEF EL IDRISSI OVER STAGE', ['YOUSSEF EL IDRISSI']],
    ['Gisteren belde ESRA over haar contract', ['ESRA']],
    ['met Fatima el\nAmrani verzet', ['Fatima el\nAmrani']],
    ['met Mo-\nhamed gelezen', ['Mo-\nhamed']],
    ['Inaya\nYoussef', ['Inaya', 'Youssef']],
    ['moeder Fatima, zijn vriend Kevin en broertje Amir', ['Fatima', 'Kevin', 'Amir']],
    ['De chef in de keuken, Giovanni, was blij', ['Giovanni']],
    ['een student genaamd Oleksandr', ['Oleksandr']],
    ['ze heet chayenne', ['chayenne']],
    ['De Vries kwam langs', ['De Vries']],
    ['Met vriendelijke groet, Hans Verbeek', ['Hans Verbeek']],
    ['De stage van Thijs Bakker, die bakker wil worden', ['Thijs Bakker']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  test('a name found once is found at the start of a sentence too', () =>
    expect(names('Ik sprak met Xhemile. Xhemile was moe.')).toEqual(['Xhemile', 'Xhemile']));
});

describe('words that are no names', () => {
  test.each([
    'Entree bij Zadkine en Albeda, Klas als Werkplaats (KAW).',
    'Het Jongerenloket, de GGD en Veilig Thuis denken mee.',
    'Tijdens de Ramadan en met Kerst is er geen les in Rotterdam.',
    'In Magister en via Teams of WhatsApp.',
    'Stage bij Albert Heijn, Lidl of Bakkerij van Maanen.',
    'Jip en Janneke taal helpt, Van Dale ook.',
    'Nederlands, Rekenen en Burgerschap',
    'Met eik en beuk afgesproken, Eik belt morgen.',
    'ik wil meer vragen, hij wil minder, wie wil je bellen',
    'koos voor een andere stage en de roos op tafel was rood',
    'max 15 studenten in de groep, de bas stond hard',
    'mijn vriend wil niet en moeder wil even bellen',
    'stagge ging goed, gesprk verzet, huiswrk vergeten',
    'Plan Van Aanpak',
    'LET OP HET LOKAAL IS GEWIJZIGD',
    'ons plan heet stap voor stap',
    'dat wil zeggen dat er geen les is',
    '24 jan open dag, in mei toetsen',
    'Spaans en Frans horen er niet bij',
    'met de iPad en een iPhone',
  ])('%s', (text) => expect(names(text)).toEqual([]));
});

describe('without a word list', () => {
  test('common first names are still found', () =>
    expect(found('sanna kwam te laat met youssef')).toEqual(['naam:sanna', 'naam:youssef']));
  test('an unknown word in lower case is left alone', () =>
    expect(found('telefoongebruik blijft een punt en nieuwsgierig zijn helpt')).toEqual([]));
});

describe('names that the user gives', () => {
  test('are found in any case, with a possessive s, and in part', () =>
    expect(
      found('De stage van spoor. SPOORS werk, Tak van Spoor ook.', { namen: ['Tak van Spoor'] }),
    ).toEqual(['naam:spoor', 'naam:SPOOR', 'naam:Tak van Spoor']));
  test('with or without accents', () =>
    expect(found('çigdem of Cigdem', { namen: ['Çiğdem'] })).toEqual(['naam:çigdem', 'naam:Cigdem']));
});

describe('words to be careful with', () => {
  const warned = (text: string): string[] =>
    findPersonalData(text, { words }).let_op.map((word) => `${word.soort}:${word.tekst}`);
  test.each<[string, string[]]>([
    ['hij heeft adhd', ['gezondheid:adhd']],
    ['naar de moskee', ['geloof:moskee']],
    ['een Turkse jongen uit Eritrea', ['herkomst:Turkse', 'herkomst:Eritrea']],
    ['hij is homo', ['seksualiteit:homo']],
    ['Er loopt een aangifte bij de politie', ['strafrecht:aangifte', 'strafrecht:politie']],
    ['ik geloof dat het lukt', []],
    ['de rechterkant van de zaal', []],
  ])('%s', (text, expected) => expect(warned(text)).toEqual(expected));
});
