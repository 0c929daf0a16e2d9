import { describe, expect, it } from 'vitest';
import { screenConversation } from '../../../src/adapters/terminal/conversation.ts';
import { createHost } from '../../../src/adapters/terminal/host.ts';
import { openKeyboard, type Keyboard } from '../../../src/adapters/terminal/keyboard.ts';
import { lookOf } from '../../../src/adapters/terminal/look.ts';
import { step, type Draft } from '../../../src/domain/session.ts';
import type { Act, Conversation, Line, Reply } from '../../../src/ports/terminal.ts';
import { FakeInput, FakeOutput } from './fake-streams.ts';
import { AIDS, draftOf, realForm, TODAY } from './screens/support.ts';

interface Talk {
  readonly conversation: Conversation;
  readonly keyboard: Keyboard;
  readonly type: (text: string) => void;
  /** Everything that was drawn or said, without styles. */
  readonly drawn: () => string;
  readonly said: readonly Line[];
}

const talk = async (): Promise<Talk> => {
  const stdin = new FakeInput();
  const stderr = new FakeOutput();
  const said: Line[] = [];
  const keyboard = openKeyboard({ stdin, stderr });
  const host = createHost({ keyboard, output: stderr, tick: 20 });
  // What is typed before the first turn of the event loop was typed at a screen that was not there yet.
  await new Promise((resolve) => setImmediate(resolve));
  return {
    conversation: screenConversation({
      host,
      look: lookOf({ isTty: true, env: { NO_COLOR: '1' } }),
      today: () => TODAY,
      say: (lines) => void said.push(...lines),
    }),
    keyboard,
    type: (text) => stdin.type(text),
    drawn: () => stderr.writes.join('').replace(/\u001b\[[0-9;?]*[A-Za-z]/g, ''),
    said,
  };
};

interface Kept {
  draft: Draft;
  readonly act: Act;
}

/** Keeps a draft the way the commands do; `refuses` says why an answer is not taken up. */
const keeper = (start: Draft, refuses: (text: string) => string | undefined = () => undefined): Kept => {
  const kept: Kept = {
    draft: start,
    act(move) {
      const refusal =
        move.type === 'answered' && move.answer.kind === 'open' ? refuses(move.answer.text) : undefined;
      if (refusal !== undefined) return { type: 'refused', sentence: refusal };
      const stepped = step(kept.draft, move, `${TODAY}T09:31`);
      if (!stepped.ok) return { type: 'refused', sentence: stepped.problem };
      if (stepped.value.status !== 'finished') kept.draft = stepped.value;
      return { type: 'kept' };
    },
  };
  return kept;
};

const reflection = (): Draft => draftOf(realForm('reflectie'), { moment: 'na', student: 'eik', minuten: 1 });

/** Waits for her reply and goes where it leads. */
const follow = async (kept: Kept, asked: Promise<Reply>): Promise<void> => {
  const reply = await asked;
  if (reply.type === 'stopped' || reply.type === 'gone') throw new Error(reply.type);
  const stepped = step(kept.draft, reply, `${TODAY}T09:32`);
  if (!stepped.ok || stepped.value.status === 'finished') throw new Error(reply.type);
  kept.draft = stepped.value;
};

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe('a conversation on screens', () => {
  it('drops nothing that is typed between two screens', async () => {
    const { conversation, type, keyboard } = await talk();
    const kept = keeper(reflection());
    const first = conversation.ask(kept.draft, kept.act, AIDS);
    await soon();
    for (const key of ['e', 'e', 'n', '\r', 't', 'w', 'e', 'e', '\r', 'd', 'a', 'n']) type(key);
    await follow(kept, first);
    await follow(kept, conversation.ask(kept.draft, kept.act, AIDS));
    const third = conversation.ask(kept.draft, kept.act, AIDS);
    await soon();
    type('\u0013');
    expect(await third).toEqual({ type: 'stopped' });
    expect(kept.draft.answers).toMatchObject({ goed: { text: 'een' }, anders: { text: 'twee' } });
    expect(kept.draft.typing).toMatchObject({ plan: { plans: [{ als: 'dan' }] } });
    await keyboard.close();
  });

  it('keeps half-typed text by itself', async () => {
    const { conversation, type, keyboard } = await talk();
    const kept = keeper(reflection());
    const asked = conversation.ask(kept.draft, kept.act, AIDS);
    await soon();
    type('half');
    await expect.poll(() => kept.draft.typing).toMatchObject({ goed: { text: 'half' } });
    keyboard.interrupt('SIGHUP');
    expect(await asked).toEqual({ type: 'gone', reason: 'sighup' });
  });

  it.each([
    ['SIGINT', 'ctrl-c'],
    ['SIGTERM', 'sigterm'],
    ['closed', 'closed'],
  ] as const)('keeps what is half typed at %s', async (signal, reason) => {
    const { conversation, type, keyboard } = await talk();
    const kept = keeper(reflection());
    const asked = conversation.ask(kept.draft, kept.act, AIDS);
    await soon();
    type('half');
    keyboard.interrupt(signal);
    expect(await asked).toEqual({ type: 'gone', reason });
    expect(kept.draft.typing).toMatchObject({ goed: { text: 'half' } });
  });

  it('stays on the screen with what she typed when an answer is refused', async () => {
    const { conversation, type, keyboard, drawn } = await talk();
    const kept = keeper(reflection(), (text) =>
      text.includes('123') ? 'Dat lijkt op een nummer.' : undefined,
    );
    const asked = conversation.ask(kept.draft, kept.act, AIDS);
    await soon();
    type('123');
    type('\r');
    await expect.poll(drawn).toContain('Dat lijkt op een nummer.');
    for (const key of ['\u007f', '\u007f', '\r']) type(key);
    expect(await asked).toEqual({ type: 'next' });
    expect(kept.draft.answers).toEqual({ goed: { kind: 'open', text: '1' } });
    await keyboard.close();
  });

  it('says how to write on the first screen for free text, and only there', async () => {
    const { conversation, type, keyboard, drawn } = await talk();
    const kept = keeper(reflection());
    const rule = /Schrijf zo dat de student dit mag lezen/g;
    const count = (): number => drawn().match(rule)?.length ?? 0;
    const first = conversation.ask(kept.draft, kept.act, AIDS);
    await expect.poll(count).toBeGreaterThan(0);
    type('\r');
    await follow(kept, first);
    const before = count();
    const second = conversation.ask(kept.draft, kept.act, AIDS);
    await expect.poll(drawn).toContain('Welk moment liep anders');
    expect(count()).toBe(before);
    type('\u0002');
    await follow(kept, second);
    const again = conversation.ask(kept.draft, kept.act, AIDS);
    await expect.poll(count).toBeGreaterThan(before);
    keyboard.interrupt('closed');
    await again;
  });

  it('walks from the overview to an answer and back to it', async () => {
    const { conversation, type, keyboard } = await talk();
    const kept = keeper(reflection());
    const step1 = conversation.ask(kept.draft, kept.act, AIDS);
    await soon();
    type('\u000f');
    await follow(kept, step1);
    const overview = conversation.ask(kept.draft, kept.act, AIDS);
    await soon();
    type('\u001b[B');
    type('\r');
    await follow(kept, overview);
    const question = conversation.ask(kept.draft, kept.act, AIDS);
    await soon();
    // Ctrl+B on the first screen: back to where she came from.
    type('\u0002');
    await follow(kept, question);
    expect(kept.draft.status).toBe('reviewing');
    const confirmed = conversation.ask(kept.draft, kept.act, AIDS);
    await soon();
    type('\r');
    expect(await confirmed).toEqual({ type: 'confirmed' });
    await keyboard.close();
  });

  it('lets her choose outside a form, and wipes the screen before it says something', async () => {
    const { conversation, type, keyboard, said } = await talk();
    const chosen = conversation.choose({
      title: 'Wat is jouw rol?',
      intro: [],
      options: [
        { value: 'mentor', text: 'mentor' },
        { value: 'docent', text: 'docent' },
      ],
      standard: 'mentor',
    });
    await soon();
    type('2');
    type('\r');
    expect(await chosen).toEqual({ type: 'chosen', value: 'docent' });
    conversation.tell(['Dag.']);
    expect(said).toEqual(['Dag.']);
    await keyboard.close();
  });

  it('says how to write at the first note on a page of points, and then not at the plan', async () => {
    const rule = 'Schrijf zo dat de student dit mag lezen';
    const checklist = (): Draft => draftOf(realForm('begeleiding'), { moment: 'voor', doel: 'algemeen' });
    const planAfter = async (...keys: readonly string[]): Promise<readonly boolean[]> => {
      const { conversation, type, keyboard, drawn } = await talk();
      const kept = keeper(checklist());
      const page = conversation.ask(kept.draft, kept.act, AIDS);
      await soon();
      for (const key of keys) {
        type(key);
        await soon();
      }
      await follow(kept, page);
      const onPoints = drawn().includes(rule);
      const before = drawn().length;
      const plan = conversation.ask(kept.draft, kept.act, AIDS);
      await expect.poll(drawn).toContain('dan …');
      keyboard.interrupt('closed');
      await plan;
      return [onPoints, drawn().slice(before).includes(rule)];
    };
    expect(await planAfter('a', '\r')).toEqual([false, true]);
    expect(await planAfter('a', 't', 'x', '\r', '\r')).toEqual([true, false]);
  });

  it('offers the card on the next screen, once, where she went on right behind words that ask for it', async () => {
    const { conversation, type, keyboard, drawn } = await talk();
    const kept = keeper(reflection());
    const offers = (from: number): boolean => drawn().slice(from).includes('Zorgen over veiligheid?');
    const first = conversation.ask(kept.draft, kept.act, AIDS);
    await soon();
    type('haar vader slaat haar');
    type('\r');
    await follow(kept, first);
    expect(offers(0)).toBe(false);
    const second = conversation.ask(kept.draft, kept.act, AIDS);
    await expect.poll(() => offers(0)).toBe(true);
    type('\u000f');
    await follow(kept, second);
    const before = drawn().length;
    const overview = conversation.ask(kept.draft, kept.act, AIDS);
    await expect.poll(() => drawn().slice(before)).toContain('Bewaren');
    expect(offers(before)).toBe(false);
    keyboard.interrupt('closed');
    await overview;
  });

  it('says that all is kept where she goes on with what was only half typed', async () => {
    const { conversation, keyboard, drawn } = await talk();
    const draft = { ...reflection(), typing: { goed: { kind: 'open', text: 'half' } as const } };
    const kept = keeper(draft);
    const asked = conversation.ask(draft, kept.act, AIDS);
    await expect.poll(drawn).toContain('half');
    expect(drawn()).toContain('bewaard');
    keyboard.interrupt('closed');
    await asked;
  });
});
