import type { Outcome } from '../../domain/outcome.ts';
import type { Ending } from '../../ports/terminal.ts';

/** How a command ended that she left before there was anything to save. */
export const outcomeOf = ({ type }: Ending): Outcome => (type === 'stopped' ? 'done' : type);
