/** What stands above the register and its columns. */
export const REGISTER = {
  title: 'Deelregister',
  about: 'Wat je deelde, met wie en waarom. Wat er in een kopie stond, staat hier niet.',
  columns: ['Gedeeld op', 'Wat', 'Schuilnaam', 'Met', 'Waarvoor', 'Tot en met', 'Weet de student het?'],
} as const;

/** What was shared. */
export const sharedConversation = (title: string, day: string): string => `${title} van ${day}`;
/** In the place of what was not said. */
export const NOT_SAID = '–';
