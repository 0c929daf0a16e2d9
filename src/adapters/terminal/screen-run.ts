import type { GoneReason } from './key-event.ts';
import type { Screen, ScreenEvent, Size, View } from './screen.ts';

/** What a run tells about itself. */
export interface RunObserver {
  /** There is something else to draw. */
  changed(): void;
  /** There is a reply: no event may come any more. */
  settled(): void;
  /** There is a reply, and every effect is done. */
  ended(): void;
}

/** A screen at work: its state, its effects, and how it ended. It knows no stream, no timer and no prompt. */
export interface ScreenRun<Reply> {
  observe(observer: RunObserver): void;
  take(event: ScreenEvent<never>): void;
  gone(reason: GoneReason): void;
  takesText(): boolean;
  view(size: Size): View;
  /** The reply; throws what a function of the screen or an effect threw. */
  reply(): Reply;
}

type Outcome<Reply> =
  | { readonly type: 'reply'; readonly reply: Reply }
  | { readonly type: 'fault'; readonly fault: unknown };

/**
 * Starts a screen. `act` does its effects; a promise that it gives is waited for before the run ends. `room` is how much
 * there is at any moment.
 */
export const runScreen = <State, Reply, Effect, Result>(
  screen: Screen<State, Reply, Effect, Result>,
  act: (effect: Effect) => Result | Promise<Result>,
  room: () => Size,
): ScreenRun<Reply> => {
  let state = screen.init;
  let outcome: Outcome<Reply> | undefined;
  let underWay = 0;
  let observer: RunObserver | undefined;

  const settle = (next: Outcome<Reply>): void => {
    const first = outcome === undefined;
    // A fault counts, also after a reply: something she wrote may not have been kept.
    if (first || next.type === 'fault') outcome = next;
    if (first) observer?.settled();
    endWhenDone();
  };

  const endWhenDone = (): void => {
    if (outcome !== undefined && underWay === 0) observer?.ended();
  };

  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (fault) {
      settle({ type: 'fault', fault });
    }
  };

  const take = (event: ScreenEvent<Result>): void => {
    if (outcome !== undefined) return;
    guarded(() => {
      const step = screen.reduce(state, event, room());
      if ('state' in step && step.state !== state) {
        state = step.state;
        observer?.changed();
      }
      for (const effect of step.effects ?? []) perform(effect);
      if ('reply' in step) settle({ type: 'reply', reply: step.reply });
    });
  };

  const perform = (effect: Effect): void => {
    const result = act(effect);
    if (!(result instanceof Promise)) {
      take({ type: 'result', result });
      return;
    }
    underWay += 1;
    void result
      .then(
        (value) => take({ type: 'result', result: value }),
        (fault: unknown) => settle({ type: 'fault', fault }),
      )
      .then(() => {
        underWay -= 1;
        endWhenDone();
      });
  };

  return {
    observe: (next) => (observer = next),
    take,
    gone(reason) {
      take({ type: 'tick' });
      if (outcome === undefined) guarded(() => settle({ type: 'reply', reply: screen.gone(state, reason) }));
    },
    takesText: () => screen.takesText(state),
    view: (size) => screen.view(state, size),
    reply() {
      if (outcome === undefined) throw new Error('The screen has no reply yet.');
      if (outcome.type === 'fault') throw outcome.fault;
      return outcome.reply;
    },
  };
};
