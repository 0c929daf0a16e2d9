import { describe, expect, it } from 'vitest';
import { dropUsed } from '../../src/commands/ready-plans.ts';
import type { ReadyPlan } from '../../src/domain/ready-plan.ts';
import type { Settings } from '../../src/ports/stores.ts';
import { entry, logOf } from '../domain/logs.ts';
import { go } from './drafts-world.ts';

const ready = (id: string): ReadyPlan => ({ id, sentence: `Als ${id}, dan wacht ik.`, from: id });

const LOG = logOf('2026-11-24-begeleiding-eik', [
  entry('plan', { kind: 'als-dan', plans: [{ als: 'het stil blijft', dan: 'wacht ik' }] }),
]);

describe('a sentence that became a plan', () => {
  it('waits no more, and takes nothing away that was made ready meanwhile', async () => {
    const kept: Settings[] = [];
    await go(
      async (ports) => {
        const settings = {
          ...ports.settings,
          change: async (change: Settings | ((now: Settings) => Settings)) => {
            const now = { klaargezet: ['boos', 'het-stil-blijft', 'te-laat'] };
            kept.push(typeof change === 'function' ? change(now) : change);
          },
        };
        const stil = { ...ready('het-stil-blijft'), sentence: 'Als het stil blijft, dan wacht ik.' };
        await dropUsed([stil, { ...ready('te-laat'), sentence: 'Als ze te laat is, dan lach ik.' }], LOG, {
          ...ports,
          settings,
        });
        return 'done';
      },
      { drafts: {} },
    );
    expect(kept).toEqual([{ klaargezet: ['boos', 'te-laat'] }]);
  });
});
