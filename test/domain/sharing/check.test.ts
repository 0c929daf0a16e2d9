import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordKind, WordList } from '../../../src/domain/privacy/words/word-list.ts';
import { checkedCopy } from '../../../src/domain/sharing/check.ts';
import { decidedCopy, type Decision, type Found } from '../../../src/domain/sharing/decide.ts';
import { isTooLong, textsOf, withTextsOf } from '../../../src/domain/sharing/texts.ts';
import type { SharedCopy } from '../../../src/domain/sharing/shared-copy.ts';

const copyOfTexts = (...texts: readonly string[]): SharedCopy => ({
  madeOn: '2026-11-24',
  studentKnows: 'ja',
  conversations: [
    {
      title: 'Proef',
      soort: 'reflectie',
      datum: '2026-11-20',
      entries: texts.map((text, index) => ({
        id: `v${index}`,
        kind: 'open',
        text: 'Wat ging goed?',
        labels: [],
        answer: { kind: 'open', text },
      })),
    },
  ],
});

const wordListOf = (kinds: Readonly<Record<string, WordKind>>): WordList => ({
  kind: (word) => kinds[word] ?? 'unknown',
  isPersonName: () => false,
  nameLikeness: () => 0,
});

const trusted = new Set(['Proef', 'Wat ging goed?']);
const answersIn = (copy: SharedCopy): readonly string[] => textsOf(copy).filter((text) => !trusted.has(text));

const safest = ({ kind }: Found): Decision => (kind === 'let-op' ? 'weglaten' : 'vervang');

const safe = (texts: readonly string[], namen: readonly string[] = []): readonly string[] =>
  answersIn(decidedCopy(checkedCopy(copyOfTexts(...texts), { namen, trusted }), safest));

describe('what is found in a copy', () => {
  it('is one find for each person, number or word, with its surroundings', () => {
    const { found } = checkedCopy(
      copyOfTexts('bellen met Sanna over de stage', 'Sanna was bij de huisarts, 06-12345678'),
      { trusted },
    );
    expect(found.map(({ soort, texts, mayStay }) => [soort, texts, mayStay])).toEqual([
      ['naam', ['Sanna'], true],
      ['telefoon', ['06-12345678'], true],
      ['gezondheid', ['huisarts'], true],
    ]);
    expect(found[0]?.around).toBe('bellen met Sanna over de stage');
  });

  it('is replaced everywhere for a name that was given, without asking', () => {
    const checked = checkedCopy(copyOfTexts('xanthippe belde', 'XANTHIPPE ook'), {
      namen: ['Xanthippe'],
      trusted,
    });
    expect(checked.found).toEqual([]);
    expect(answersIn(decidedCopy(checked, () => 'houden'))).toEqual(['[NAAM-1] belde', '[NAAM-1] ook']);
  });

  it('stays or goes as she decides', () => {
    const checked = checkedCopy(copyOfTexts('bellen met Sanna over de stage'), { trusted });
    const as = (decision: Decision): readonly string[] => answersIn(decidedCopy(checked, () => decision));
    expect(as('vervang')).toEqual(['bellen met [NAAM-1] over de stage']);
    expect(as('weglaten')).toEqual(['bellen met … over de stage']);
    expect(as('houden')).toEqual(['bellen met Sanna over de stage']);
  });

  it.each([
    ['bsn', 'haar bsn is 123456782'],
    ['iban', 'rekening NL91ABNA0417164300'],
    ['onderwijsnummer', 'onderwijsnummer 106926816'],
  ])('can never stay when it is a %s', (soort, text) => {
    const checked = checkedCopy(copyOfTexts(text), { trusted });
    expect(checked.found.map((one) => [one.soort, one.mayStay])).toEqual([[soort, false]]);
    const [kept = ''] = answersIn(decidedCopy(checked, () => 'houden'));
    expect(kept).not.toMatch(/\d{8}/);
  });

  it.each([
    ['url', 'zie http://x.nl/111222333'],
    ['url', 'zie http://x.nl/?iban=NL91ABNA0417164300'],
    ['url', 'zie http://x.nl/NL91ABNA0417164300/info'],
    ['url', 'zijn bsn http://x.nl/12345678'],
    ['url', 'zie http://x.nl/111%3222333'],
    ['url', 'volg @u101234503'],
    ['url', 'zie http://x.nl/eik'],
    ['email', 'mail daan@x.nl'],
    ['email', 'mail daandebakker@x.nl'],
    ['email', 'mail eik@school.nl'],
    ['email', 'mail d\u0430an@x.nl'],
  ])('can never stay when it is a %s that holds what may not: %s', (soort, text) => {
    const checked = checkedCopy(copyOfTexts(text), { namen: ['Daan'], schuilnamen: ['eik'], trusted });
    expect(checked.found.map((one) => [one.soort, one.mayStay])).toEqual([[soort, false]]);
    expect(answersIn(decidedCopy(checked, () => 'houden')).join()).toMatch(/\[(?:URL|EMAIL)-1\]$/);
  });

  it.each(['zie http://x.nl/1112223334', 'zie http://eikenhout.nl/winkel', 'mail info@school.nl'])(
    'may stay when it holds nothing of the kind: %s',
    (text) => {
      const checked = checkedCopy(copyOfTexts(text), { namen: ['Daan'], schuilnamen: ['eik'], trusted });
      expect(checked.found.map(({ mayStay }) => mayStay)).toEqual([true]);
    },
  );

  it('is also a schuilnaam beside a figure, a sign or what nobody sees', () => {
    const texts = ['eik1 en eik_2 en e\u200bik', 'e i k en E.I.K. en eik_groep', 'reiki, eikel en zeik'];
    const checked = checkedCopy(copyOfTexts(...texts), { schuilnamen: ['eik'], trusted });
    expect(answersIn(decidedCopy(checked, safest))).toEqual([
      '[NAAM-1]1 en [NAAM-1]_2 en [NAAM-1]',
      '[NAAM-1] en [NAAM-1]. en [NAAM-1]_groep',
      'reiki, eikel en zeik',
    ]);
  });

  it('is also what she names herself, though nothing would find it', () => {
    const checked = checkedCopy(copyOfTexts('ze houdt van paarden, paardenmeisje'), {
      also: ['paarden'],
      trusted,
    });
    expect(answersIn(decidedCopy(checked, () => 'weglaten'))).toEqual(['ze houdt van …, paardenmeisje']);
  });

  it('leaves words whole that hold a schuilnaam, and replaces it where it stands by itself', () => {
    const words = wordListOf({ roos: 'both', eikenhout: 'word', jas: 'word' });
    const after = (schuilnaam: string, text: string): readonly string[] =>
      answersIn(
        decidedCopy(checkedCopy(copyOfTexts(text), { words, schuilnamen: [schuilnaam], trusted }), safest),
      );
    expect(after('eik', 'de tafel van eikenhout is van eik, en eiks jas hangt er')).toEqual([
      'de tafel van eikenhout is van [NAAM-1], en [NAAM-1]s jas hangt er',
    ]);
    expect(after('roo', 'met een roos voor Roo')).toEqual(['met een roos voor [NAAM-1]']);
    // Somebody may be called so: what she typed herself goes wherever it may stand.
    expect(safe(['met een roos'], ['roo'])).toEqual(['met een [NAAM-1]s']);
  });

  it('does not take the code of somebody who was replaced before', () => {
    expect(safe(['[NAAM-1] belde Sanna'])).toEqual(['[NAAM-1] belde [NAAM-2]']);
  });

  it('is looked for in a title or question that was changed by hand, and not in those of the form', () => {
    const copy = withTextsOf(copyOfTexts('ja'), ['Gesprek met Sanna', 'Wat ging goed?', 'ja']);
    const { found } = checkedCopy(copy, { trusted });
    expect(found.map(({ texts }) => texts)).toEqual([['Sanna']]);
  });

  const WORDS = [
    'bellen',
    'Sanna',
    'met',
    'stage',
    'huisarts',
    '06-12345678',
    '123456782',
    '[NAAM-3]',
    'é',
    '\n',
    '·',
  ];
  const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));

  it('leaves everything else as it is, whatever is decided', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), (texts) => {
        const checked = checkedCopy(copyOfTexts(...texts), { trusted });
        const kept = answersIn(
          decidedCopy(
            { ...checked, found: checked.found.map((one) => ({ ...one, mayStay: true })) },
            () => 'houden',
          ),
        );
        expect(kept).toEqual(answersIn(copyOfTexts(...texts)));
        const done = safe(texts).join(' ');
        expect(done).not.toMatch(/Sanna|huisarts|12345678/);
        expect((done.match(/stage/g) ?? []).length).toBe((texts.join(' ').match(/stage/g) ?? []).length);
      }),
    );
  });
});

describe('the texts of a copy', () => {
  it('come back where they were', () => {
    const copy = copyOfTexts('een', 'twee');
    expect(withTextsOf(copy, textsOf(copy))).toEqual(copy);
  });

  it('can be too long to look through', () => {
    expect(isTooLong(copyOfTexts('kort'))).toBe(false);
    expect(isTooLong(copyOfTexts('a'.repeat(300_000)))).toBe(true);
  });
});
