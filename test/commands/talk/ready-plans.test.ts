import { describe, expect, it } from 'vitest';
import { dropUsed, readyPlans } from '../../../src/commands/talk/ready-plans.ts';
import type { ReadyPlan } from '../../../src/domain/ready-plan.ts';
import type { Rol } from '../../../src/domain/words.ts';
import type { Settings } from '../../../src/ports/stores.ts';
import { entry, logOf } from '../../domain/logs.ts';
import { go } from '../drafts-world.ts';
import { entry as naslagEntry, reading } from '../naslag-world.ts';

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

describe('the sentences that wait to become a plan', () => {
  const FOR_SLB = { op: 'compare', name: 'rol', by: '==', value: 'slb' } as const;
  const read = reading({
    zeggen: [
      naslagEntry('stil', {
        naam: 'Het blijft stil',
        velden: { plan: ['Als het stil blijft, dan wacht ik.', 'Een tweede plan.'] },
        varianten: [{ als: FOR_SLB, velden: { plan: ['Als het stil blijft, dan zwijg ik.'] } }],
      }),
      naslagEntry('boos', { naam: 'Boos', velden: { plan: ['Als ze boos is, dan luister ik.'] } }),
      naslagEntry('zonder'),
    ],
  });
  const waiting = async (settings: Settings, rol?: Rol): Promise<readonly ReadyPlan[]> => {
    let plans: readonly ReadyPlan[] = [];
    await go(
      async (ports) => {
        plans = await readyPlans(rol, { ...ports, library: { ...ports.library, naslag: read } });
        return 'done';
      },
      { drafts: {}, settings },
    );
    return plans;
  };

  it('come in the order in which they wait, each with its first plan; what is gone is passed over', async () => {
    expect(await waiting({ klaargezet: ['boos', 'weg', 'zonder', 'stil'] })).toEqual([
      { id: 'boos', sentence: 'Als ze boos is, dan luister ik.', from: 'boos' },
      { id: 'stil', sentence: 'Als het stil blijft, dan wacht ik.', from: 'het blijft stil' },
    ]);
  });

  it('are in the words for her rol', async () => {
    expect((await waiting({ klaargezet: ['stil'] }, 'slb')).map(({ sentence }) => sentence)).toEqual([
      'Als het stil blijft, dan zwijg ik.',
    ]);
  });

  it('are none while nothing waits', async () => {
    expect([await waiting({ klaargezet: [] }), await waiting({})]).toEqual([[], []]);
  });
});
