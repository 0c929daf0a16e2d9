import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsAsId, proposedId, titleFor } from '../../../src/domain/form/id-proposal.ts';

describe('a proposed id', () => {
  it.each([
    ['Mijn Éérste lijst!', 'mijn-eerste-lijst'],
    ['startgesprek.yaml', 'startgesprek'],
    ['../gesprek', 'gesprek'],
    ['2 gesprekken', 'gesprekken'],
    ['', 'mijn-lijst'],
    ['!!', 'mijn-lijst'],
    ['constructor', 'mijn-lijst'],
    ['en', 'mijn-lijst'],
  ])('for %j is %s', (typed, id) => {
    expect(proposedId('checklists', typed, [], 'mijn-lijst')).toBe(id);
  });

  it('is always allowed and free, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('checklists', 'casussen'),
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z][a-z0-9-]{0,45}$/)),
        fc.nat({ max: 12 }),
        (folder, typed, times) => {
          const taken: string[] = [];
          for (let time = 0; time <= times; time += 1) {
            const id = proposedId(folder, typed, taken, 'mijn-lijst');
            expect(fitsAsId(folder, id)).toBe(true);
            expect(taken).not.toContain(id);
            taken.push(id);
          }
        },
      ),
    );
  });

  it('has a title that is its words', () => {
    expect(titleFor('mijn-eerste-lijst')).toBe('Mijn eerste lijst');
  });
});
