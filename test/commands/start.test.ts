import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/start.ts';
import type { Settings } from '../../src/ports/stores.ts';
import { formOf, point } from '../domain/forms.ts';
import { draftOn, go } from './drafts-world.ts';

describe('the start menu', () => {
  it('lets something rest beside what another window lets rest meanwhile', async () => {
    const kept: Settings[] = [];
    const before = 'gesprek 2026-11-20-begeleiding-eik tot 2026-12-04';
    await go(
      (ports) =>
        run(
          {},
          {
            ...ports,
            settings: {
              read: async () => ({ rol: 'mentor' }),
              change: async (change) => {
                kept.push(typeof change === 'function' ? change({ laatRusten: [before] }) : change);
              },
            },
          },
        ),
      {
        drafts: { '2026-11-24-proef-eik': draftOn(formOf([[point('relatie')]]), 'a') },
        // The letter that lets it rest stands beside the options.
        choices: [{ atOnce: 'rusten' }, { value: 'stoppen' }],
      },
    );
    expect(kept).toEqual([{ laatRusten: [before, 'concept 2026-11-24-proef-eik tot 2026-12-08'] }]);
  });
});
