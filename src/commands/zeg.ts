import { textsOf } from '../domain/naslag/naslag.ts';
import type { NaslagItem } from '../domain/naslag/naslag-item.ts';
import type { Outcome } from '../domain/outcome.ts';
import { withReady } from '../domain/ready-plan.ts';
import type { SettingsStore } from '../ports/stores.ts';
import type { Terminal } from '../ports/terminal.ts';
import { PLAN_CHOICE, PLAN_IS_READY, READY_ALREADY } from '../texts/zeg.ts';
import { outcomeOf } from './talk/ended.ts';
import { remember } from './talk/first-use.ts';
import { naslagCommand, type NaslagFlags, type NaslagPorts } from './naslag/look-up.ts';

/** What `zeg` asks of the world beside the reference: it can keep a plan ready. */
export interface SayPorts extends NaslagPorts {
  readonly settings: Pick<SettingsStore, 'read' | 'change'>;
  readonly terminal: NaslagPorts['terminal'] & Pick<Terminal, 'interactive' | 'piped' | 'converse'>;
}

/** Offers to keep the plan of a sentence ready for the next preparation. */
const offerPlan = async ({ id, velden }: NaslagItem, ports: SayPorts): Promise<Outcome> => {
  const { terminal, settings } = ports;
  if (textsOf(velden['plan']).length === 0) return 'done';
  const { klaargezet = [] } = await settings.read();
  if (klaargezet.includes(id)) {
    terminal.tell(['', ...READY_ALREADY]);
    return 'done';
  }
  return terminal.converse(async (conversation) => {
    const chosen = await conversation.choose(PLAN_CHOICE);
    if (chosen.type !== 'chosen') return outcomeOf(chosen);
    if (chosen.value === 'klaar') return 'done';
    await remember((now) => ({ klaargezet: withReady(now.klaargezet ?? [], id) }), ports);
    conversation.tell(PLAN_IS_READY);
    return 'done';
  });
};

/** `kansrijk zeg [MOMENT]`: one sentence to say now; at a terminal one key makes it a plan. */
export const run = async (flags: NaslagFlags, ports: SayPorts): Promise<Outcome> => {
  let said: NaslagItem | undefined;
  const outcome = await naslagCommand('zeg', (item) => {
    said = item;
  })(flags, ports);
  const { interactive, piped } = ports.terminal;
  return said?.part === 'zeggen' && interactive && !piped ? offerPlan(said, ports) : outcome;
};
