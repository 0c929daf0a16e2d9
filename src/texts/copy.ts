/** What stands in a copy beside her own words. */
export const COPY = {
  title: 'Kopie voor een collega-begeleider',
  provenance: (day: string): string =>
    `Gemaakt op ${day}. Minder herkenbaar gemaakt, niet onherkenbaar: ga er zorgvuldig mee om.`,
  done: 'gedaan',
} as const;
