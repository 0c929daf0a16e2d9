import { describe, expect, it } from 'vitest';
import { hasSignalWords, isSignalAlone } from '../../src/domain/signal-words.ts';

describe('words that ask for the card', () => {
  it.each([
    'Hij slaat haar',
    'zegt dat vader slaat',
    'Haar oom sloeg vaak.',
    'hij slaat haar soms op haar arm',
    'Ze zei dat haar broer haar vaak slaat.',
    'haar vriend slaat haar als hij drinkt.',
    'Ze vertelde dat haar vader haar slaat',
    'Thuis wordt er geslagen.',
    'ze is in elkaar geslagen',
    'Hij wordt door zijn stiefvader geslagen',
    'ze zei: "hij heeft me bedreigd"',
    'blauwe plekken op haar arm',
    'Huiselijk geweld, denk ik',
    'ze is bang voor haar broer',
    'durft niet naar huis',
    'kindermishandeling?',
    'thuis is het niet veilig',
    'Ze wordt misbruikt.',
    'verkracht door een bekende',
    'iemand heeft aan haar gezeten',
    'Hij zei: ik wil dood',
    'ze zei dat ze dood wil',
    'Ik was liever dood',
    'hij wil niet meer leven',
    'praat over zelfmoord',
    'Suïcidaal?',
    'ze wil er een einde aan maken',
    'ze snijdt zich',
    'doet zichzelf pijn',
    'zelfbeschadiging',
    'ze wordt uitgebuit door haar baas',
    'Hij moet zijn loon afstaan aan zijn oom',
    'een loverboy, denk ik',
    'moet drugs verkopen voor een vriend',
    'Hij heeft vannacht geen slaapplek',
    'geen plek om te slapen',
    'weet niet waar hij vannacht kan slapen',
    'Ze slaapt in de auto',
    'hij is uit huis gezet',
    'hij is dakloos',
    'Ze kan nergens terecht',
    'ik hoorde van alles.\nHij slaat haar.\nVerder ging het goed.',
  ])('hits: %s', (text) => {
    expect(hasSignalWords(text)).toBe(true);
  });

  it.each([
    '',
    'hij slaat een les over',
    'Hij slaat haar les over',
    'ze sloeg de opdracht over',
    'dat slaat nergens op',
    'de baas slaat af bij de winkel',
    'vader slaat geen les over',
    'hij slaat haar arm om zich heen',
    'zijn vader sloeg hem gade',
    'de les die hij haar overslaat',
    'de uitleg slaat aan bij haar',
    'Hij slaat zich er goed doorheen',
    'Ze is dood op',
    'ik ben dood op van deze week',
    'doodmoe na de stage',
    'ik was doodstil',
    'haar oma is overleden',
    'dat is doodnormaal',
    'een geweldig gesprek',
    'Geweldig gedaan',
    'hij gebruikt zijn telefoon',
    'bang voor de toets',
    'bang om te praten',
    'hij slaapt in de les',
    'ze slaapt slecht en komt te laat',
    'er was geen plek om te zitten',
    'er is geen plek op de stage',
    'het huis van de buurt',
    'ze woont in een drukke straat',
    'ze werkt in de keuken en wil meer leren',
    'hij wil niet meer naar die stage',
    'ze stopt ermee en wil er een eind aan breien',
    'klaar met het werk',
    'hij werd boos en liep weg',
    'we slaan de handen ineen',
    'de bel sloeg',
    'hij is geslaagd',
    'we spraken af dat hij zelf belt',
    'het ging goed met de opdracht, ze was trots',
    'hij snijdt de uien netjes',
    'ze pakte haar loon en ging naar huis',
    'hij mag niet laat naar huis',
  ])('misses: %s', (text) => {
    expect(hasSignalWords(text)).toBe(false);
  });
});

describe('a word alone', () => {
  it.each(['slaat', 'Geslagen', 'bang thuis', 'mes', '112', 'uithuwelijking'])('is a worry: %s', (word) => {
    expect(isSignalAlone(word)).toBe(true);
  });

  it.each(['stil', 'te laat', 'bang voor een toets', 'mesthoop', ''])('is none: %s', (word) => {
    expect(isSignalAlone(word)).toBe(false);
  });
});
