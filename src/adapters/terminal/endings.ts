import type { Stop } from '../../ports/terminal.ts';
import type { GoneReason } from './key-event.ts';

/** How she was stopped where the keyboard is gone. */
export const ENDINGS: Readonly<Record<GoneReason, Stop>> = {
  closed: { type: 'gone', reason: 'closed' },
  SIGINT: { type: 'gone', reason: 'ctrl-c' },
  SIGTERM: { type: 'gone', reason: 'sigterm' },
  SIGHUP: { type: 'gone', reason: 'sighup' },
};
