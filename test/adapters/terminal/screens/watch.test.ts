import { describe, expect, it } from 'vitest';
import { planBody } from '../../../../src/adapters/terminal/screens/als-dan.ts';
import { agreementsBody } from '../../../../src/adapters/terminal/screens/afspraken.ts';
import { keuzeBody } from '../../../../src/adapters/terminal/screens/keuze.ts';
import { pointsBody } from '../../../../src/adapters/terminal/screens/points.ts';
import { schaalBody } from '../../../../src/adapters/terminal/screens/schaal.ts';
import { schuilnaamBody } from '../../../../src/adapters/terminal/screens/schuilnaam.ts';
import { textBody } from '../../../../src/adapters/terminal/screens/text.ts';
import { coded, codeBookFor } from '../../../../src/domain/code-book.ts';
import { findPersonalData } from '../../../../src/domain/privacy/find.ts';
import { hardHits } from '../../../../src/domain/privacy/hard.ts';
import type { Move } from '../../../../src/domain/session.ts';
import type { Finder } from '../../../../src/ports/terminal.ts';
import { stoodPieces } from '../../../../src/texts/findings.ts';
import { AIDS, askedAs, EMPTY_DRAFT, questionOf, useQuestion, USUAL } from './support.ts';

const finds = (text: string): ReturnType<Finder['take']> =>
  coded(codeBookFor([]), text, findPersonalData(text).treffers);

/** Looks, and remembers how often it was asked. */
const looking = (): Finder & { readonly looks: string[] } => {
  const looks: string[] = [];
  return {
    looks,
    look(text) {
      looks.push(text);
      return { found: finds(text), complete: true };
    },
    take: finds,
  };
};

const asked = askedAs('open', { text: 'Wat ging goed?' });
const LINE = 'Hier staat misschien een naam: Sanna. Ctrl+R: vervang door [NAAM-1].';
const open = (
  finder: Finder = looking(),
  options: Parameters<typeof useQuestion>[1] = {},
  named: readonly string[] = [],
): ReturnType<typeof useQuestion<ReturnType<typeof textBody>['initial']>> =>
  useQuestion(textBody(questionOf(asked)), options, { finder, named });

const answer = (text: string): object => ({ type: 'answered', key: 'vraag', answer: { kind: 'open', text } });

describe('what is found while she writes', () => {
  it('is named after a pause, never at a key, in one line above the keys that stay where they are', () => {
    const finder = looking();
    const used = open(finder).press('Sanna kwam te laat.').tick();
    const before = used.shown().split('\n');
    expect(finder.looks).toEqual([]);
    expect(used.tick().shown()).not.toContain('Hier staat');
    const after = used.pause().shown().split('\n');
    expect(after.map((row) => row.trim())).toContain(LINE);
    expect(after.length).toBe(before.length);
    expect(after.slice(-2)).toEqual(before.slice(-2));
  });

  it('stays there while she reads it and writes on, and is not named again after the next pause', () => {
    const used = open().press('Sanna').pause();
    expect(used.pause().shown()).toContain(LINE);
    expect(used.press(' kwam').shown()).toContain(LINE);
    expect(used.pause().shown()).not.toContain('Hier staat');
  });

  it('names after that only what is new', () => {
    const used = open().press('Sanna').pause().press(' sprak met Amir').pause();
    expect(used.shown()).toContain(
      'Hier staat misschien een naam: Amir. Ctrl+R: vervang namen en nummers hier.',
    );
    expect(used.shown()).not.toContain('naam: Sanna');
  });

  it('is one line for two names as well', () => {
    const shown = open().press('Sanna sprak met Amir').pause().shown().split('\n');
    expect(shown.map((row) => row.trim())).toContain(
      'Hier staan misschien namen: Sanna en Amir. Ctrl+R: vervang ze.',
    );
  });

  it('is not named again on a screen she comes back to', () => {
    const left = open().press('Sanna').pause().press('Enter').left;
    expect(left?.named).toEqual(['naam sanna']);
    expect(open(looking(), {}, left?.named).press('Sanna').pause().shown()).not.toContain('Hier staat');
  });

  it('never blocks', () => {
    const used = open().press('Sanna').pause().press('Enter');
    expect(used.moves.at(-1)).toEqual(answer('Sanna'));
    expect(used.left?.reply).toEqual({ type: 'next' });
  });

  it('is not looked for again when nothing changed', () => {
    const finder = looking();
    open(finder).press('Sanna').pause().pause().press('Left').pause();
    expect(finder.looks).toEqual(['Sanna']);
  });

  it('is looked for again as long as not everything was looked at', () => {
    let complete = false;
    const used = open({ look: (text) => ({ found: complete ? finds(text) : [], complete }), take: finds });
    expect(used.press('Sanna').pause().shown()).not.toContain('Hier staat');
    complete = true;
    expect(used.pause().shown()).toContain(LINE);
  });

  it('leaves words about health or faith alone', () => {
    expect(open().press('Ze was ziek en ging naar de moskee.').pause().shown()).not.toContain('Hier');
  });

  it('is told in few words in a small window', () => {
    const used = open().press('Sanna').pause();
    expect(used.shown({ columns: 50, rows: 7 })).toContain('Hier staat misschien een naam: Sanna. Ctrl+R');
    for (const rows of [4, 7, 9, 12, 15]) {
      expect(used.shown({ columns: 50, rows }).split('\n').length).toBeLessThanOrEqual(rows);
    }
  });
});

describe('what was found as she left', () => {
  const named = { named: ['naam sanna'] };
  const untold = (way: string): object => ({ ...named, untold: { way, found: [{ tekst: 'Sanna' }] } });

  it('goes along to the next screen with the way she went, after one look', () => {
    const finder = looking();
    expect(open(finder).press('Sanna kwam', 'Enter').left).toMatchObject(untold('onward'));
    expect(finder.looks).toEqual(['Sanna kwam']);
    expect(open().press('Sanna', 'Ctrl+B').left).toMatchObject(untold('back'));
    expect(open().press('Sanna', 'Ctrl+O').left).toMatchObject(untold('overview'));
  });

  it('knows in which answer it stands', () => {
    const two = [
      askedAs('punt', { key: 'een', short: 'Een' }),
      askedAs('punt', { key: 'twee', short: 'Twee' }),
    ];
    const page = useQuestion(pointsBody(two, EMPTY_DRAFT, AIDS), {}, { finder: looking() });
    page.press('t', 'over de stage', 'Enter', 'Down', 't', 'vraag naar Sanna', 'Enter', 'Enter');
    expect(page.left?.untold).toMatchObject({ key: 'twee', found: [{ tekst: 'Sanna' }] });
  });

  it('does not, where it was named here or before, or replaced', () => {
    expect(open().press('Sanna').pause().press('Enter').left).not.toHaveProperty('untold');
    expect(open(looking(), {}, ['naam sanna']).press('Sanna', 'Enter').left).not.toHaveProperty('untold');
    expect(open().press('Sanna', 'Ctrl+R', 'Enter').left).not.toHaveProperty('untold');
  });

  it('is looked for in every field of a screen, and not where a name is asked', () => {
    const plan = useQuestion(planBody(questionOf(askedAs('als-dan'))), {}, { finder: looking() });
    expect(plan.press('Sanna belt', 'Enter', 'ik neem op', 'Enter').left).toMatchObject(untold('onward'));
    const item = useQuestion(agreementsBody(questionOf(askedAs('afspraken'))), {}, { finder: looking() });
    expect(item.press('bellen met Sanna', 'Enter', 'Enter', 'Enter', 'Enter').left).toMatchObject(
      untold('onward'),
    );
    const schuilnaam = useQuestion(
      schuilnaamBody(questionOf(askedAs('schuilnaam'))),
      {},
      { finder: looking() },
    );
    expect(schuilnaam.press('Sanna', 'Enter').left).not.toHaveProperty('untold');
  });

  it('stays with her where the answer is refused, and does not hold back a stop', () => {
    const used = open(looking(), { refuses: () => 'Nee.' }).press('Sanna', 'Enter');
    expect(used.left).toBeUndefined();
    expect(open().press('Sanna', 'Ctrl+S').left).toEqual({ reply: { type: 'stopped' } });
  });

  it('stands at the foot of the next screen at every usual size, until something is found there', () => {
    const next = planBody(
      questionOf(askedAs('als-dan', { about: { id: 'goed-beeld', text: 'Goed beeld' } })),
    );
    const line = stoodPieces(finds('Sanna'), 'onward');
    const used = useQuestion(next, {}, { finder: looking(), untold: line });
    expect(used.shown()).toContain(
      'Hier stond misschien een naam: Sanna. Terug met Ctrl+B om het te vervangen.',
    );
    expect(used.shown({ columns: 44, rows: 19 })).toContain('Hier stond misschien een naam: Sanna.');
    const found = used.press('Amir').pause().shown();
    expect(found).toContain('Hier staat misschien een naam: Amir.');
    expect(found).not.toContain('Hier stond');
  });
});

describe('Ctrl+R', () => {
  it('puts codes in the place of all finds, says so, and Ctrl+Z takes them back', () => {
    const used = open().press('Sanna sprak met Amir.', 'Ctrl+R');
    expect(used.shown()).toContain('[NAAM-1] sprak met [NAAM-2].');
    expect(used.shown()).toContain('Vervangen door [NAAM-1] en [NAAM-2]. Ctrl+Z zet het terug.');
    expect(used.press('Ctrl+Z').shown()).toContain('Sanna sprak met Amir.');
    expect(used.press('Ctrl+R', 'Enter').moves).toEqual([answer('[NAAM-1] sprak met [NAAM-2].')]);
  });

  it('leaves the caret where she was writing', () => {
    const used = open().press('Sanna komt', 'Left', 'Left', 'Left', 'Ctrl+R', 'X', 'Enter');
    expect(used.moves).toEqual([answer('[NAAM-1] kXomt')]);
  });

  it('takes the line away, and what is left is kept half typed at the next tick', () => {
    const used = open().press('Sanna').pause().press('Ctrl+R');
    expect(used.shown()).not.toContain('Hier staat');
    expect(used.tick().moves.at(-1)).toMatchObject({ type: 'typing', answer: { text: '[NAAM-1]' } });
  });

  it('says when there is nothing to replace', () => {
    expect(open().press('niemand', 'Ctrl+R').shown()).toContain('Hier vind ik niets om te vervangen.');
  });

  it('does nothing where nobody looks along', () => {
    const used = useQuestion(textBody(questionOf(asked)))
      .press('Sanna', 'Ctrl+R')
      .pause();
    expect(used.shown()).not.toMatch(/Ctrl\+R|vervang/);
    expect(used.press('Enter').moves.at(-1)).toEqual(answer('Sanna'));
  });

  it('stands in the explanation where it works', () => {
    const shown = (used: ReturnType<typeof useQuestion>): string =>
      used.press('F1').shown({ columns: 80, rows: 60 });
    expect(shown(open())).toContain('Ctrl+R                namen en nummers vervangen, zoals door [NAAM-1]');
    expect(shown(useQuestion(textBody(questionOf(asked))))).not.toContain('Ctrl+R');
  });
});

describe('a number that may never be kept', () => {
  const refuses = (move: Move): string | undefined =>
    move.type === 'answered' && move.answer.kind === 'open' && hardHits(move.answer.text).length > 0
      ? 'Dat mag niet in je aantekening. Schrijf liever: [BSN]'
      : undefined;

  it('can be replaced at once when it was refused, and then goes along', () => {
    const used = open(looking(), { refuses }).press('nummer 123456782').pause().press('Enter');
    expect(used.left).toBeUndefined();
    expect(used.shown()).toContain('Schrijf liever: [BSN]');
    expect(
      used
        .shown()
        .split('\n')
        .map((row) => row.trim()),
    ).toContain('Ctrl+R: vervang door [BSN].');
    expect(used.press('Ctrl+R', 'Enter').moves.at(-1)).toEqual(answer('nummer [BSN]'));
    expect(used.left?.reply).toEqual({ type: 'next' });
  });

  it('says that names go along where they do', () => {
    const used = open(looking(), { refuses }).press('Sanna heeft nummer 123456782', 'Enter');
    expect(used.shown()).toContain('Ctrl+R: vervang namen en nummers hier.');
    expect(used.press('Ctrl+R').shown()).toContain('[NAAM-1] heeft nummer [BSN]');
  });

  it('is not offered for another refusal', () => {
    const used = open(looking(), { refuses: () => 'Nee.' }).press('gewoon', 'Enter');
    expect(used.shown()).toContain('Nee.');
    expect(used.shown()).not.toContain('Ctrl+R');
  });
});

describe('every field for her own words', () => {
  const finder = looking();
  const choice = askedAs('keuze', { options: [{ id: 'a', text: 'A' }], noteText: 'Waarom?' });
  const point = askedAs('punt', { short: 'Eerst contact', text: 'Maak ik contact?' });

  it.each([
    ['als', useQuestion(planBody(questionOf(askedAs('als-dan'))), {}, { finder }).press('Sanna'), 'als'],
    [
      'dan',
      useQuestion(planBody(questionOf(askedAs('als-dan'))), {}, { finder }).press('ze belt', 'Tab', 'Sanna'),
      'dan',
    ],
    [
      'wat',
      useQuestion(agreementsBody(questionOf(askedAs('afspraken'))), {}, { finder }).press('Sanna'),
      'wat',
    ],
    [
      'wie',
      useQuestion(agreementsBody(questionOf(askedAs('afspraken'))), {}, { finder }).press(
        'bellen',
        'Tab',
        'Sanna',
      ),
      'wie',
    ],
    [
      'note of a choice',
      useQuestion(keuzeBody(questionOf(choice)), {}, { finder }).press('1', 'Sanna'),
      'note',
    ],
    [
      'note of a scale',
      useQuestion(schaalBody(questionOf(askedAs('schaal', { noteText: 'Waarom?' }))), {}, { finder }).press(
        '7',
        'Enter',
        'Sanna',
      ),
      'note',
    ],
    [
      'note of a point',
      useQuestion(pointsBody([point], EMPTY_DRAFT, AIDS), {}, { finder }).press('t', 'Sanna'),
      'note',
    ],
  ])('names and replaces: %s', (_name, used, where) => {
    expect(used.pause().shown()).toContain(LINE);
    expect(used.press('Ctrl+R').shown()).toContain('[NAAM-1]');
    const kept = JSON.stringify(used.tick().moves.at(-1));
    expect(kept).toContain(`"${where}":"[NAAM-1]"`);
    expect(kept).not.toContain('Sanna');
  });

  it('leaves the line behind that was for another field', () => {
    const used = useQuestion(planBody(questionOf(askedAs('als-dan'))), {}, { finder });
    expect(used.press('Sanna').pause().press('Tab').shown()).not.toContain('Hier staat');
  });

  it.each([
    [
      'a schuilnaam',
      useQuestion(schuilnaamBody(questionOf(askedAs('schuilnaam'))), {}, { finder }).press('sanna'),
    ],
    [
      'a day',
      useQuestion(agreementsBody(questionOf(askedAs('afspraken'))), {}, { finder }).press(
        'bellen',
        'Tab',
        'Tab',
        'Sanna',
      ),
    ],
  ])('has nothing to say about %s', (_name, used) => {
    expect(used.pause().press('Ctrl+R').shown(USUAL)).not.toMatch(/Hier staat|NAAM/);
  });
});

describe('the card for worries about safety', () => {
  const OFFER = 'Zorgen over veiligheid? F1 en dan s laat zien wat je nu doet.';
  const rows = (used: ReturnType<typeof useQuestion>): readonly string[] =>
    used
      .shown()
      .split('\n')
      .map((row) => row.trim());

  it('is offered after a pause in one line, when her words ask for it, and stays offered on this screen', () => {
    const used = open().press('Haar vader slaat haar.').tick();
    const before = used.shown().split('\n');
    expect(rows(used)).not.toContain(OFFER);
    expect(rows(used.pause())).toContain(OFFER);
    const after = used.shown().split('\n');
    expect(after.slice(-2)).toEqual(before.slice(-2));
    expect(rows(used.press(' Verder ging het goed.').pause())).toContain(OFFER);
    expect(used.press('F1', 's').shown()).toContain('Is er nu gevaar? Bel 112.');
  });

  it('is not offered for ordinary words, on a new screen, or where there is no card', () => {
    expect(rows(open().press('Hij slaat een les over.').pause())).not.toContain(OFFER);
    const left = open().press('Haar vader slaat haar.').pause().press('Enter').left;
    expect(rows(open(looking(), {}, left?.named).press('Ze was rustig.').pause())).not.toContain(OFFER);
    const bare = useQuestion(textBody(questionOf(asked)), {}, { signals: [] });
    expect(rows(bare.press('Haar vader slaat haar.').pause())).not.toContain(OFFER);
  });

  it('is offered beside a name, and where nobody looks for names', () => {
    const both = open().press('Sanna: mijn vader slaat me.').pause();
    expect(rows(both)).toEqual(expect.arrayContaining([OFFER, LINE]));
    expect(
      rows(
        useQuestion(textBody(questionOf(asked)))
          .press('ik wil dood')
          .pause(),
      ),
    ).toContain(OFFER);
  });

  it('goes along to the next screen where she had no time to be offered it, whichever way she goes, and behind them where she stops', () => {
    for (const key of ['Enter', 'Ctrl+B', 'Ctrl+O', 'Ctrl+S']) {
      expect(open().press('Haar vader slaat haar.', key).left).toMatchObject({ owesCard: true });
    }
    const bare = useQuestion(textBody(questionOf(asked))).press('ik wil dood', 'Enter');
    expect(bare.left).toMatchObject({ owesCard: true });
    const note = useQuestion(pointsBody([askedAs('punt')], EMPTY_DRAFT, AIDS));
    expect(note.press('t', 'Haar vader slaat haar.', 'Enter', 'Enter').left).toMatchObject({
      owesCard: true,
    });
  });

  it('does not, where she was offered it, words do not ask for it, or there is no card', () => {
    const lefts = [
      open().press('Haar vader slaat haar.').pause().press('Enter').left,
      open().press('Hij slaat een les over.', 'Enter').left,
      useQuestion(textBody(questionOf(asked)), {}, { signals: [] }).press('ik wil dood', 'Enter').left,
      open().press('Haar vader slaat haar.').pause().press('Ctrl+S').left,
      open().press('Hij slaat een les over.', 'Ctrl+S').left,
      useQuestion(textBody(questionOf(asked)), {}, { owesCard: true }).press('ik wil dood', 'Enter').left,
    ];
    for (const left of lefts) expect(left).not.toHaveProperty('owesCard');
  });

  it('stands on that next screen from its beginning, once', () => {
    const next = useQuestion(textBody(questionOf(asked)), {}, { owesCard: true, finder: looking() });
    expect(rows(next)).toContain(OFFER);
    const twice = rows(next.press('Haar vader slaat haar.').pause()).filter((row) => row === OFFER);
    expect(twice).toHaveLength(1);
  });

  it('is handed over nowhere', () => {
    const used = open().press('Haar vader slaat haar.').pause().press('Enter');
    expect(JSON.stringify([used.moves, used.left?.named])).not.toMatch(/veilig|card|signal/i);
  });
});
