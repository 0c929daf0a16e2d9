import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find.ts';
import { dutchWords } from './found.ts';

const words = dutchWords();
const found = (text: string): string[] =>
  findPersonalData(text, { words }).treffers.map((hit) => `${hit.soort}:${hit.tekst}`);

describe('names that only their surroundings give away', () => {
  test.each<[string, string[]]>([
    ['Van der Zwet vindt ons te soft', ['naam:Van der Zwet']],
    ['het gaat om student van der burg', ['naam:van der burg']],
    ['Bas Morgenster kwam later', ['naam:Bas Morgenster']],
    ['De baas (Ton Slagboom) wil haar houden', ['naam:Ton Slagboom']],
    ['Prince, zijn tweelingbroer, niet', ['naam:Prince']],
    ['haar vriendin Jo-Ann', ['naam:Jo-Ann']],
    ['J. de V. heeft een toets', ['naam:J. de V.']],
    ['student M. van der Laan was stil', ['naam:M. van der Laan']],
    ['gesprek met L. over thuis', ['naam:L.']],
    ['de zus (Esra, 22) belt', ['naam:Esra', 'leeftijd:22']],
    ['wacht tot hij achttien is', ['leeftijd:achttien']],
    ['stuur naar piet.k [at] abv.bg', ['email:piet.k [at] abv.bg']],
  ])('%s', (text, all) => expect(found(text)).toEqual(all));
});

describe('look like names, and are none', () => {
  test.each([
    'zij spreekt beter Turks dan Ned.',
    'de brief is vertaald met DeepL',
    "ik verstond alleen 'aferin'",
    'hij vertelde over zijn tijd in Asmara, nee sorry',
    'lunch bij Van der Valk',
    'dat was van den beginne zo',
    'gesprek met B.V. over stage',
    'hij is acht, negen keer geweest',
    'zij was 3 en een half uur weg',
    'de chef (zijn oom) wil haar niet kwijt',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
