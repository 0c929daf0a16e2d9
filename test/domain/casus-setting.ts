import type { CasusSetting } from '../../src/domain/casus/casus-form.ts';
import { ALONE, TEAM } from '../../src/texts/casus.ts';

const KENMERKEN = ['relatie', 'goed-beeld', 'behoeften', 'regie', 'informeren'] as const;

/** What a casus needs beside itself: five kenmerken, two rollen, and the words of the product. */
export const setting = (samen = false): CasusSetting => ({
  words: samen ? TEAM : ALONE,
  kenmerken: KENMERKEN.map((id) => ({ id, text: `Kenmerk ${id}` })),
  rollen: [
    { id: 'mentor', text: 'mentor' },
    { id: 'docent', text: 'docent' },
  ],
});
