import { cardWithOwn, withOwnNumbers, type OwnNumber } from '../../domain/own-numbers.ts';
import type { Library } from '../../ports/library.ts';
import type { SettingsStore } from '../../ports/stores.ts';
import { ownNumberLines } from '../../texts/naslag-safety.ts';

// Its title.
const HEADING = 1;

/** A library whose card for worries about safety has the numbers that stand in the settings. */
export const libraryWithNumbers = (library: Library, settings: Pick<SettingsStore, 'read'>): Library => {
  const numbers = async (): Promise<readonly OwnNumber[]> => (await settings.read()).nummers ?? [];
  return {
    ...library,
    async naslag(name) {
      const entries = await library.naslag(name);
      return name === 'veiligheid' ? withOwnNumbers(entries, await numbers()) : entries;
    },
    async signals(rol) {
      const card = await library.signals(rol);
      return card.length === 0 ? card : cardWithOwn(card, ownNumberLines(await numbers()), HEADING);
    },
  };
};
