import { describe, expect, it } from 'vitest';
import { pointLine } from '../../../../src/adapters/terminal/lines/point-line.ts';
import { VALUES_AFTER, VALUES_BEFORE } from '../../../../src/domain/words.ts';

const mark = (value: string, note = ''): unknown => ({ type: 'mark', value, note });
const note = (text: string): unknown => ({ type: 'note', note: text });
const UNKNOWN = { type: 'unknown' };

describe('a line at a point, before a conversation', () => {
  it.each([
    ['2', mark('aandacht')],
    ['2.', mark('aandacht')],
    ['a', mark('aandacht')],
    ['A', mark('aandacht')],
    ['aandacht', mark('aandacht')],
    ['In Orde', mark('in orde')],
    ['2 vraag naar de stage', mark('aandacht', 'vraag naar de stage')],
    ['2. vraag naar de stage', mark('aandacht', 'vraag naar de stage')],
    ['a: vraag ernaar', mark('aandacht', 'vraag ernaar')],
    ['niet nodig, deed ik al', mark('niet nodig', 'deed ik al')],
    ['t', note('')],
    ['notitie', note('')],
    ['t vraag ernaar', note('vraag ernaar')],
    ['notitie: vraag ernaar', note('vraag ernaar')],
    ['vraag naar de stage', note('vraag naar de stage')],
    ['4 dagen niet gezien', note('4 dagen niet gezien')],
    ['10 minuten te laat', note('10 minuten te laat')],
    ['4', UNKNOWN],
    ['0', UNKNOWN],
    ['aandach', UNKNOWN],
    ['toets', UNKNOWN],
  ])('«%s»', (text, meaning) => {
    expect(pointLine(text, VALUES_BEFORE)).toEqual(meaning);
  });
});

describe('a line at a point, after a conversation', () => {
  it.each([
    ['g', mark('gedaan')],
    ['k', mark('kwam er niet van')],
    ['kwam er niet van', mark('kwam er niet van')],
    ['een beetje', mark('een beetje')],
    ['4', mark('niet nodig')],
    ['a', UNKNOWN],
  ])('«%s»', (text, meaning) => {
    expect(pointLine(text, VALUES_AFTER)).toEqual(meaning);
  });
});
