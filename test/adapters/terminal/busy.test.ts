import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE, whileBusy, type StartSpinner } from '../../../src/adapters/terminal/busy.ts';

const spinning = (): { readonly start: StartSpinner; readonly events: string[] } => {
  const events: string[] = [];
  return {
    events,
    start: async (text) => {
      events.push(`start ${text}`);
      return { stop: () => void events.push('stop') };
    },
  };
};
const after = <Value>(ms: number, value: Value): Promise<Value> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(value), ms);
  });

describe('waiting for work', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('announces nothing that is quick', async () => {
    const { start, events } = spinning();
    const done = whileBusy('lezen', after(PATIENCE - 1, 'klaar'), start);
    await vi.runAllTimersAsync();
    expect(await done).toBe('klaar');
    expect(events).toEqual([]);
  });

  it('shows that something slow goes on, until it is done', async () => {
    const { start, events } = spinning();
    const done = whileBusy('lezen', after(PATIENCE + 100, 'klaar'), start);
    await vi.runAllTimersAsync();
    expect(await done).toBe('klaar');
    expect(events).toEqual(['start lezen', 'stop']);
  });

  it('goes on without one that cannot be loaded', async () => {
    const done = whileBusy('lezen', after(PATIENCE + 100, 'klaar'), () => Promise.reject(new Error('weg')));
    await vi.runAllTimersAsync();
    expect(await done).toBe('klaar');
  });

  it('stops when the work fails, and lets the failure through', async () => {
    const { start, events } = spinning();
    const failing = after(PATIENCE + 100, '').then(() => Promise.reject(new Error('stuk')));
    const done = whileBusy('lezen', failing, start).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    expect(await done).toEqual(new Error('stuk'));
    expect(events).toEqual(['start lezen', 'stop']);
  });
});
