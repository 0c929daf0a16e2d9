import { describe, expect, it } from 'vitest';
import { lineConversation } from '../../../../src/adapters/terminal/lines/conversation.ts';
import { createLineReader } from '../../../../src/adapters/terminal/lines/reader.ts';
import type { OwnEditor } from '../../../../src/adapters/terminal/own-editor.ts';
import { coded, codeBookFor } from '../../../../src/domain/code-book.ts';
import { findPersonalData } from '../../../../src/domain/privacy/find.ts';
import { hardHits } from '../../../../src/domain/privacy/hard.ts';
import type { Draft, Move } from '../../../../src/domain/session.ts';
import type { Acted, Edited, EditTask, Finder } from '../../../../src/ports/terminal.ts';
import { question } from '../../../domain/forms.ts';
import { FakeOutput } from '../fake-streams.ts';
import {
  answersIn,
  askAt,
  behindOpening,
  CLOSED,
  ctrl,
  draftWith,
  drawerFor,
  eventsOf,
  NO_AIDS,
  onPaper,
  reviewOf,
  scriptedKeyboard,
  TODAY,
  type,
  type Asking,
  type Stroke,
} from './support.ts';

const finds = (text: string): ReturnType<Finder['take']> =>
  coded(codeBookFor([]), text, findPersonalData(text).treffers);
const findings: Finder = { look: (text) => ({ found: finds(text), complete: true }), take: finds };

const open = draftWith([question('v', 'open', { text: 'Wat zag je?' })]);
const text = (whole: string): readonly unknown[] => [{ kind: 'open', text: whole }];

const refuseHard = (move: Move): Acted | undefined =>
  move.type === 'answered' && hardHits(JSON.stringify(move.answer)).length > 0
    ? { type: 'refused', sentence: 'Dat mag niet in je aantekening. Schrijf liever: [BSN]' }
    : undefined;

const ask = (draft: Draft, ...strokes: readonly Stroke[]): Promise<Asking> =>
  askAt(draft, strokes, { aids: { findings }, objection: refuseHard });

describe('what is found in her words, by lines', () => {
  it('is named behind the line that holds it, once, and never blocks', async () => {
    const { said, moves } = await ask(open, 'Sanna kwam.', 'Ze bleef.', '.');
    expect(answersIn(moves)).toEqual(text('Sanna kwam.\nZe bleef.'));
    expect(behindOpening(said)).toContain(
      'Antwoord: Sanna kwam.\nHier staat misschien een naam: Sanna. Vervangen door [NAAM-1] kan met :vervang.\nZe bleef.\n.',
    );
  });

  it('is replaced with :vervang, and put back with the same word', async () => {
    const { said, moves } = await ask(open, 'Sanna kwam.', ':vervang', '');
    expect(answersIn(moves)).toEqual(text('[NAAM-1] kwam.'));
    expect(said).toContain(
      'Vervangen door [NAAM-1].\nTerugzetten kan met nog eens :vervang.\nEr staat nu:\n[NAAM-1] kwam.',
    );
    const back = await ask(open, 'Sanna kwam.', ':vervang', ':vervang', '');
    expect(answersIn(back.moves)).toEqual(text('Sanna kwam.'));
    expect(back.said).toContain('Het staat er weer zoals je het schreef.');
  });

  it('is replaced with Ctrl+R too, with the line that was not entered', async () => {
    const { moves } = await ask(open, 'een', [...type('met Sanna'), ...ctrl('r')], 'twee', '.');
    expect(answersIn(moves)).toEqual(text('een\nmet [NAAM-1]\ntwee'));
  });

  it('says when there is nothing to replace, and loses nothing', async () => {
    const { said, moves } = await ask(open, [...type('niemand'), ...ctrl('r')], '');
    expect(said).toContain('Hier vind ik niets om te vervangen.');
    expect(answersIn(moves)).toEqual(text('niemand'));
  });

  it('offers a code for a number that was refused', async () => {
    const { said, draft, reply } = await ask(open, 'nummer 123456782', '.', ':vervang', '');
    expect(said).toMatch(
      /Schrijf liever: \[BSN\][^]*Je schreef:[^]*Vervangen door \[BSN\] kan met :vervang\./,
    );
    expect(draft.answers['v']).toEqual({ kind: 'open', text: 'nummer [BSN]' });
    expect(reply).toEqual({ type: 'next' });
  });

  it('is told what Enter does while a number is refused, and is never held by it', async () => {
    const held = 'Enter is: verder. Bewaren kan pas als het nummer weg is.';
    const told = await ask(open, 'nummer 123456782', '.', '');
    expect(told.said).toMatch(/Schrijf liever[^]*Opnieuw beginnen kan met :leeg, stoppen met :stop\./);
    expect(told.said).toContain(held);
    expect(told.said.slice(told.said.indexOf('Schrijf liever'))).not.toContain('Enter is: zo laten.');
    expect(told.reply).toEqual({ type: 'next' });
    expect(told.moves.filter(({ type: kind }) => kind === 'answered')).toHaveLength(1);
    const half = { typing: { v: { kind: 'open', text: 'nummer 123456782' } as const } };
    const again = await ask(draftWith([question('v', 'open')], half), '');
    expect([again.reply, again.said.includes(held)]).toEqual([{ type: 'next' }, true]);
    expect(again.draft.typing).toEqual(half.typing);
    for (const [asked, ...lines] of [
      [draftWith([question('p', 'als-dan')]), 'nummer 123456782', ''],
      [draftWith([question('a', 'afspraken')]), 'nummer 123456782', '', '', '', ''],
    ] as const) {
      const other = await ask(asked, ...lines);
      expect(other.said).toContain('Typ het opnieuw. Stoppen kan met :stop.');
      expect(other.said).toContain(held);
      expect(other.reply).toEqual({ type: 'next' });
    }
  });

  it('leads from the overview to such a number, and the words say so', async () => {
    const half = { typing: { v: { kind: 'open', text: 'nummer 123456782' } as const } };
    const { said } = await ask(reviewOf(draftWith([question('v', 'open')], half)), '');
    expect(said).toContain('Enter is: naar het antwoord met het nummer.');
    const vague = { typing: { d: { kind: 'datum', date: 'na de toets' } as const } };
    const day = await ask(reviewOf(draftWith([question('d', 'datum')], vague)), '');
    expect(day.said).toContain('Enter is: naar het antwoord dat nog niet past.');
    expect((await ask(reviewOf(draftWith([question('v', 'open')])), '')).said).toContain(
      'Enter is: bewaren.',
    );
  });

  it('says that names go along where they do', async () => {
    const { said } = await ask(open, 'Sanna: 123456782', '.', ':vervang', '');
    expect(said).toMatch(/Je schreef:[^]*Namen en nummers hier vervangen kan met :vervang\./);
  });

  it('is told as she leaves, where she was not told yet, with how to come back to it', async () => {
    const leaves = (...strokes: readonly Stroke[]): Promise<Asking> =>
      ask(draftWith([question('u', 'open'), question('v', 'open')], { screen: 'v' }), ...strokes);
    const stood = 'Hier stond misschien een naam: Sanna.';
    expect((await leaves([...type('Sanna'), ...ctrl('b')])).said).toContain(
      `${stood} Daar vervang je het met :vervang.`,
    );
    expect((await leaves([...type('Sanna'), ...ctrl('o')])).said).toContain(
      `${stood} Kies dat antwoord en vervang het.`,
    );
    expect((await leaves('Sanna', '.')).said).not.toContain('Hier stond');
    const slow: Finder = {
      look: (found) => ({ found: found.includes('\n') ? finds(found) : [], complete: false }),
      take: finds,
    };
    const late = await askAt(open, ['Ze kwam.', 'Sanna ook.', '.'], { aids: { findings: slow } });
    expect(late.said).toContain('Hier staat misschien een naam: Sanna.');
  });

  it('is told of in the explanation where it works', async () => {
    expect((await ask(open, ':uitleg', '')).said).toContain(':vervang is: namen en nummers vervangen');
    const without = (await askAt(open, [':uitleg', ':vervang', ''])).said;
    expect(without).not.toContain(':vervang is');
    expect(without).toContain('Dat kan hier niet.');
  });
});

describe('in a field of one line', () => {
  const plan = draftWith([question('p', 'als-dan')]);
  const agreements = draftWith([question('a', 'afspraken')]);
  const points = draftWith([question('e', 'punt'), question('t', 'punt')]);

  it('she stays a moment: Enter leaves it, :vervang replaces it', async () => {
    const left = await ask(plan, 'Sanna belt', '', 'ik neem op');
    expect(answersIn(left.moves).at(-1)).toMatchObject({ plans: [{ als: 'Sanna belt', dan: 'ik neem op' }] });
    expect(left.said.match(/Hier staat misschien een naam: Sanna/g)).toHaveLength(1);
    const swapped = await ask(plan, 'Sanna belt', ':vervang', '', 'ik bel Amir', ':vervang', '');
    expect(answersIn(swapped.moves).at(-1)).toMatchObject({
      plans: [{ als: '[NAAM-1] belt', dan: expect.stringMatching(/^ik bel \[NAAM-\d\]$/) }],
    });
    expect(swapped.reply).toEqual({ type: 'next' });
  });

  it('a number that was refused can be replaced', async () => {
    const { moves, reply } = await ask(plan, 'nummer 123456782', ':vervang', '', 'ik bel', '');
    expect(answersIn(moves).at(-1)).toMatchObject({ plans: [{ als: 'nummer [BSN]', dan: 'ik bel' }] });
    expect(reply).toEqual({ type: 'next' });
  });

  it('of an afspraak', async () => {
    const { moves } = await ask(agreements, 'Sanna bellen', ':vervang', '', 'Amir', '', 'vrijdag', '');
    expect(answersIn(moves).at(-1)).toEqual({
      kind: 'afspraken',
      items: [{ wat: '[NAAM-1] bellen', wie: 'Amir', wanneer: '2026-11-27' }],
    });
  });

  it('of a note behind a mark', async () => {
    const { draft } = await ask(points, '2 vraag naar Sanna', ':vervang', '', '');
    expect(draft.answers['e']).toEqual({ kind: 'punt', value: 'aandacht', note: 'vraag naar [NAAM-1]' });
  });
});

/** An editor that has closed already with this, after it saved some texts. */
const closed = (edited: Edited, ...saves: readonly string[]): OwnEditor & { readonly tasks: EditTask[] } => {
  const tasks: EditTask[] = [];
  return {
    tasks,
    works: () => true,
    async open(task) {
      tasks.push(task);
      for (const save of saves) task.saved(save);
      return edited;
    },
    interrupt: () => undefined,
    resume: () => undefined,
    close: () => undefined,
  };
};

const askWith = async (
  editor: OwnEditor,
  draft: typeof open,
  ...strokes: readonly Stroke[]
): Promise<Omit<Asking, 'reply'>> => {
  const output = new FakeOutput();
  const conversation = lineConversation({
    reader: createLineReader({ keyboard: scriptedKeyboard(eventsOf([...strokes, CLOSED])), output }),
    today: () => TODAY,
    say: (lines) => void output.write(`${lines.map((line) => [line].flat(2).at(-1) ?? '').join('\n')}\n`),
    editor,
  });
  const drawer = drawerFor(draft);
  await conversation.ask(draft, drawer.act, NO_AIDS);
  return { said: onPaper(output.writes.join('')), moves: drawer.moves, draft: drawer.draft() };
};

describe('her own editor, by lines', () => {
  it('opens with :editor, and brings its text back', async () => {
    const editor = closed({ text: 'een\n\ntwee' });
    const { said, moves } = await askWith(editor, open, 'een', ':editor', '');
    expect(editor.tasks).toMatchObject([{ text: 'een', name: 'v' }]);
    expect(said).toContain('Terug uit je editor.\nEr staat nu:\neen\n\ntwee\n');
    expect(answersIn(moves)).toEqual(text('een\n\ntwee'));
  });

  it('opens with Ctrl+E too, with the line that was not entered', async () => {
    const editor = closed({ text: 'een\nhalf en meer' });
    const { moves } = await askWith(editor, open, 'een', [...type('half'), ...ctrl('e')], 'en nog', '.');
    expect(editor.tasks[0]?.text).toBe('een\nhalf');
    expect(answersIn(moves)).toEqual(text('een\nhalf en meer\nen nog'));
  });

  it('first keeps what she had typed, and then what she saves there', async () => {
    const { moves } = await askWith(closed({}, 'bewaard'), open, [...type('half'), ...ctrl('e')], CLOSED);
    const typing = moves.flatMap((move) => (move.type === 'typing' ? [move.answer] : []));
    expect(typing.slice(0, 2)).toEqual([...text('half'), ...text('bewaard')]);
  });

  it('says what went wrong, and loses nothing', async () => {
    const { said, moves } = await askWith(
      closed({ message: 'De editor foo is er niet.' }),
      open,
      'een',
      ':editor',
      '.',
    );
    expect(said).toContain('De editor foo is er niet.');
    expect(answersIn(moves)).toEqual(text('een'));
  });

  it('may empty the text', async () => {
    const { draft, said } = await askWith(closed({ text: '' }), open, 'een', ':editor', '');
    expect(draft.answers).toEqual({});
    expect(said).toContain('Hier staat nu niets meer.');
  });

  it('works in a note, and not in a field of one line', async () => {
    const points = draftWith([question('e', 'punt')]);
    const { draft } = await askWith(closed({ text: 'a\nb' }), points, 't', ':editor', '', '2');
    expect(draft.answers['e']).toEqual({ kind: 'punt', value: 'aandacht', note: 'a\nb' });
    const plan = await askWith(
      closed({}),
      draftWith([question('p', 'als-dan')]),
      [...type('ze belt'), ...ctrl('e')],
      '',
      '',
    );
    expect(plan.said).toContain('Dat kan hier niet.\n');
    expect(answersIn(plan.moves).at(-1)).toMatchObject({ plans: [{ als: 'ze belt' }] });
  });

  it('is told of in the explanation only where it works', async () => {
    expect((await askWith(closed({}), open, ':uitleg', '')).said).toContain(
      ':editor is: schrijven in je eigen editor.',
    );
    const broken = { ...closed({}), works: () => false };
    expect((await askWith(broken, open, ':uitleg', '')).said).not.toContain(':editor is');
  });
});
