import type { SharedCopy } from '../../src/domain/sharing/shared-copy.ts';
import { answered, copyWith, reflection } from '../formats/export/example-copy.ts';

/** How many agreements a copy needs to fill more than two pages. */
export const MANY = 40;

const LONG =
  'bellen met de stage, vragen hoe het gaat, en daarna samen kijken wat er nu nodig is om verder te komen';

/** A copy of several pages; each agreement says where it begins and ends. */
export const longCopy: SharedCopy = copyWith({
  ...reflection,
  entries: [
    answered('afspraken', 'Wat spraken jullie af?', {
      kind: 'afspraken',
      items: Array.from({ length: MANY }, (_, index) => ({
        wat: `begin${index} ${LONG} eind${index}`,
        wie: 'praktijkbegeleider',
        wanneer: '2026-12-01',
      })),
    }),
  ],
});

/** The agreements of which the beginning and the end are not on one page. */
export const cutAgreements = (pages: readonly string[]): readonly number[] =>
  Array.from({ length: MANY }, (_, index) => index).filter(
    (index) =>
      !pages.some((page) => {
        const on = page.split(/\s+/);
        return on.includes(`begin${index}`) && on.includes(`eind${index}`);
      }),
  );
