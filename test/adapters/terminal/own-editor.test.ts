import { describe, expect, it } from 'vitest';
import { screenConversation } from '../../../src/adapters/terminal/conversation.ts';
import { createHost } from '../../../src/adapters/terminal/host.ts';
import { openKeyboard } from '../../../src/adapters/terminal/keyboard.ts';
import { lookOf } from '../../../src/adapters/terminal/look.ts';
import { ownEditor, type OwnEditor } from '../../../src/adapters/terminal/own-editor.ts';
import { step, type Draft } from '../../../src/domain/session.ts';
import type { Act, Edited, Editor, EditTask, Line, Reply } from '../../../src/ports/terminal.ts';
import { FakeInput, FakeOutput } from './fake-streams.ts';
import { AIDS, draftOf, realForm, TODAY } from './screens/support.ts';

/** An editor that stays open until a test closes it. */
class PatientEditor implements Editor {
  readonly told: string[] = [];
  task: EditTask | undefined;
  #close: (edited: Edited) => void = () => undefined;

  works(): boolean {
    return true;
  }

  edit(task: EditTask): Promise<Edited> {
    this.task = task;
    return new Promise((resolve) => (this.#close = resolve));
  }

  shut(edited: Edited): void {
    this.#close(edited);
  }

  stop(signal: string): void {
    this.told.push(signal);
    this.#close({ text: 'op het laatst bewaard' });
  }

  close(): void {
    this.told.push('close');
  }
}

interface Talk {
  readonly stdin: FakeInput;
  readonly stderr: FakeOutput;
  readonly own: OwnEditor;
  readonly editor: PatientEditor;
  readonly said: Line[];
  readonly asked: Promise<Reply>;
  draft(): Draft;
  drawn(): string;
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

const talk = async (): Promise<Talk> => {
  const stdin = new FakeInput();
  const stderr = new FakeOutput();
  const said: Line[] = [];
  const editor = new PatientEditor();
  const keyboard = openKeyboard({ stdin, stderr });
  const own = ownEditor(editor, keyboard);
  const conversation = screenConversation({
    host: createHost({ keyboard, output: stderr, tick: 20 }),
    look: lookOf({ isTty: true, env: { NO_COLOR: '1' } }),
    today: () => TODAY,
    say: (lines) => void said.push(...lines),
    editor: own,
  });
  let draft = draftOf(realForm('reflectie'), { moment: 'na', student: 'eik', minuten: 1 });
  const act: Act = (move) => {
    const stepped = step(draft, move, `${TODAY}T09:31`);
    if (stepped.ok && stepped.value.status !== 'finished') draft = stepped.value;
    return { type: 'kept' };
  };
  await soon();
  const asked = conversation.ask(draft, act, AIDS);
  await soon();
  return {
    stdin,
    stderr,
    own,
    editor,
    said,
    asked,
    draft: () => draft,
    drawn: () => stderr.writes.join('').replace(/\u001b\[[0-9;?]*[A-Za-z]/g, ''),
  };
};

/** A conversation in which her editor is open on a half-typed answer. */
const editing = async (): Promise<Talk> => {
  const talking = await talk();
  talking.stdin.type('half');
  talking.stdin.type('\u0005');
  await expect.poll(() => talking.editor.task).toBeDefined();
  return talking;
};

describe('while her own editor is open', () => {
  it('the keyboard lets go of the terminal, and nothing is drawn whatever happens', async () => {
    const { stdin, stderr, own, editor, asked } = await editing();
    expect(stdin.told.slice(-2)).toEqual(['cooked', 'pause']);
    expect(stderr.writes.at(-1)).toBe('\u001b[?2004l');
    const before = stderr.writes.length;
    stderr.resize(60, 20);
    own.resume();
    await soon();
    await soon();
    expect(stderr.writes.length).toBe(before);
    expect(stdin.told.at(-1)).toBe('pause');
    editor.shut({});
    await soon();
    expect(stdin.told.slice(-3)).toEqual(['cooked', 'raw', 'resume']);
    own.interrupt('closed');
    await asked;
  });

  it('has what she had typed, which is kept first, and what she saves there is kept too', async () => {
    const { editor, draft, drawn, said, own, asked } = await editing();
    expect(editor.task).toMatchObject({ text: 'half', name: 'goed' });
    expect(draft().typing).toMatchObject({ goed: { text: 'half' } });
    editor.task?.saved('half en meer');
    expect(draft().typing).toMatchObject({ goed: { text: 'half en meer' } });
    editor.task?.say('Je tekst staat open.');
    // It goes with the screen that comes back: what is said elsewhere would stay.
    expect(drawn()).toMatch(/ {2}Je tekst staat open\.\n$/);
    expect(said).toEqual([]);
    editor.shut({});
    own.interrupt('closed');
    await asked;
  });

  it('and closes, the screen stands there with its text, and what is typed goes on behind it', async () => {
    const { editor, stdin, drawn, draft, asked } = await editing();
    editor.shut({ text: 'half\nen meer', message: 'Let op.' });
    await expect.poll(drawn).toContain('Let op.');
    expect(drawn()).toContain('en meer');
    stdin.type('!');
    stdin.type('\r');
    expect(await asked).toEqual({ type: 'next' });
    expect(draft().answers).toEqual({ goed: { kind: 'open', text: 'half\nen meer!' } });
  });

  it('drops nothing that was typed right behind Ctrl+E', async () => {
    const { stdin, editor, draft, asked } = await talk();
    stdin.type('half\u0005 rest');
    await expect.poll(() => editor.task).toBeDefined();
    editor.shut({});
    await soon();
    stdin.type('\r');
    await asked;
    expect(draft().answers).toEqual({ goed: { kind: 'open', text: 'half rest' } });
  });

  it('Ctrl+C is for the editor', async () => {
    const { own, editor, stdin, asked } = await editing();
    own.interrupt('SIGINT');
    editor.shut({});
    await soon();
    stdin.type('\u0013');
    expect(await asked).toEqual({ type: 'stopped' });
    expect(editor.told).toEqual([]);
  });

  it.each([
    ['SIGTERM', 'SIGTERM', 'sigterm'],
    ['SIGHUP', 'SIGHUP', 'sighup'],
    ['closed', 'SIGHUP', 'closed'],
  ] as const)(
    'at %s it is asked to close, and its last text is kept half typed',
    async (reason, signal, how) => {
      const { own, editor, draft, asked } = await editing();
      own.interrupt(reason);
      expect(await asked).toEqual({ type: 'gone', reason: how });
      expect(editor.told).toEqual([signal]);
      expect(draft().typing).toMatchObject({ goed: { text: 'op het laatst bewaard' } });
    },
  );
});

describe('without an editor', () => {
  it('only the keyboard is told', () => {
    const told: string[] = [];
    const own = ownEditor(undefined, {
      pause: () => void told.push('pause'),
      resume: () => void told.push('resume'),
      interrupt: (reason) => void told.push(reason),
    });
    own.interrupt('SIGINT');
    own.resume();
    own.close();
    expect([told, own.works]).toEqual([['SIGINT', 'resume'], undefined]);
  });
});
