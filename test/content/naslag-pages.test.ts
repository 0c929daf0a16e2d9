import { describe, expect, it } from 'vitest';
import { naslag } from '../../src/adapters/content/naslag.ts';
import { wrapLine } from '../../src/adapters/terminal/screens/rows.ts';
import { naslagCommand } from '../../src/commands/naslag/look-up.ts';
import {
  NASLAG_NAMES,
  type NaslagEntry,
  type NaslagName,
  type NaslagValue,
} from '../../src/domain/naslag/naslag.ts';
import {
  itemsOf,
  NASLAG_WORDS,
  onlyRefers,
  wordFor,
  type NaslagItem,
} from '../../src/domain/naslag/naslag-item.ts';
import { fold } from '../../src/domain/naslag/naslag-search.ts';
import { isOneOf, ROLLEN, type Rol } from '../../src/domain/words.ts';
import { speak, type Read, type Spoken } from '../commands/naslag-world.ts';
import { englishIn, englishReport } from '../support/english.ts';
import { fail } from '../support/fail.ts';

const parts = new Map<NaslagName, readonly NaslagEntry[]>();
for (const name of NASLAG_NAMES) parts.set(name, await naslag(name));
const read: Read = async (name) => parts.get(name) ?? fail(name);

const itemsFor = (rol: Rol | undefined): readonly NaslagItem[] =>
  NASLAG_NAMES.flatMap((name) => itemsOf(name, parts.get(name) ?? [], rol));
const items = itemsFor(undefined);

const words = Object.keys(NASLAG_WORDS);
const wordNamed = (word: string): keyof typeof NASLAG_WORDS =>
  isOneOf(['kenmerken', 'begeleidingsdoelen', 'samenwerkingsvormen', 'rollen'] as const, word) ||
  isOneOf(['woordenlijst', 'bronnen', 'veiligheid', 'zeg'] as const, word)
    ? word
    : fail(`no word ${word}`);

const open = (word: string, query: string, rol?: Rol): Promise<Spoken> =>
  speak(naslagCommand(wordNamed(word)), query === '' ? {} : { naam: query.split(' ') }, read, rol);

/** These say which words, which group or which entry; a page says that in other words, or as a command. */
const NOT_SAID =
  `soort groep herkomst plek rol rollen nummer vorm kenmerk kenmerken doel context zie kort titel_bron
  toegevoegd`.split(/\s+/);

const proseIn = (value: NaslagValue | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(proseIn) : [];
};

const saidBy = ({ part, velden }: NaslagItem): readonly string[] =>
  Object.entries(velden)
    // A number to call needs no sentence above it.
    .filter(
      ([key]) => !NOT_SAID.includes(key) && !(part === 'veiligheid' && key === 'zin' && velden['nummers']),
    )
    .flatMap(([, value]) => proseIn(value));

/** Literal titles and references may be English; so may the names of studies in what explains them. */
const withoutSources = (printed: readonly string[]): string =>
  printed
    .filter((line) => !/^(Bron|Waar .* staan?|Titel|In de handreiking|Op internet): /.test(line))
    .join('\n');

const RAW = /undefined|null|NaN|\[object|true|false|\b[a-z]+_[a-z]+/;

const commandsIn = ({ lines }: Pick<Spoken, 'lines'>): readonly string[] =>
  lines.flatMap((line) => {
    if (typeof line === 'string') return [];
    const keys = line.flatMap((piece) =>
      typeof piece !== 'string' && piece[0] === 'key' ? [piece[1].trim()] : [],
    );
    const [first] = keys.filter((key) => key.startsWith('kansrijk '));
    if (first === undefined) return [];
    const others = line.flatMap((piece) =>
      typeof piece === 'string' ? (/^ \(of (.*)\)$/.exec(piece)?.[1] ?? []) : [],
    );
    const start = first.split(' ').slice(0, 2).join(' ');
    return [first, ...others.flatMap((ids) => ids.split(', ').map((id) => `${start} ${id}`))];
  });

const run = async (command: string): Promise<Spoken> => {
  const [program, word = '', ...name] = command.split(' ');
  return program === 'kansrijk' ? open(word, name.join(' ')) : fail(command);
};

const printedBy = async (command: string): Promise<readonly string[]> => (await run(command)).printed;

const says =
  (item: NaslagItem) =>
  (printed: readonly string[]): boolean =>
    saidBy(item).every((said) => printed.join('\n').includes(said));

const nameOf = (item: NaslagItem): string => `${wordFor(item)} ${item.id}`;

describe.each([undefined, ...ROLLEN])('every page for %s', (rol) => {
  it('says everything that its entry says, in Dutch, and shows nothing raw', async () => {
    const wrong: string[] = [];
    const differs = (name: NaslagName): boolean =>
      rol === undefined || (parts.get(name) ?? []).some(({ varianten }) => varianten.length > 0);
    for (const item of itemsFor(rol).filter(({ part }) => differs(part))) {
      const spoken = await open(wordFor(item), item.id, rol);
      const text = spoken.printed.join('\n');
      const missing = saidBy(item).filter((said) => !text.includes(said));
      if (!onlyRefers(item)) wrong.push(...missing.map((said) => `${nameOf(item)} lost: ${said}`));
      if (RAW.test(text)) wrong.push(`${nameOf(item)} shows ${RAW.exec(text)?.[0]}`);
      if (!text.includes(item.naam) && item.part !== 'context') wrong.push(`${nameOf(item)} has no title`);
      const english = englishIn(withoutSources(spoken.printed));
      if (english.length > 0) wrong.push(`${nameOf(item)}: ${englishReport(english)}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('every command that stands on a page', () => {
  it('opens something', async () => {
    const starts = await Promise.all([
      ...words.map((word) => open(word, '')),
      ...items.map((item) => open(wordFor(item), item.id)),
    ]);
    const commands = new Set(starts.flatMap(commandsIn));
    expect(commands.size).toBeGreaterThan(100);
    for (const command of commands) {
      const { printed, told } = await run(command);
      expect([command, told, printed.length > 1]).toEqual([command, [], true]);
    }
  });

  it('stands for every reference of the content', async () => {
    const lost: string[] = [];
    for (const item of items) {
      const commands = commandsIn(await open(wordFor(item), item.id));
      const ids = ['zie', 'kenmerk', 'kenmerken', 'rollen', 'doel', 'vorm']
        .flatMap((key) => proseIn(item.velden[key]))
        .filter((id) => !commands.some((command) => command.endsWith(` ${id}`)));
      // One that refers to one other entry only, is that entry.
      if (!onlyRefers(item) || proseIn(item.velden['zie']).length > 1)
        lost.push(...ids.map((id) => `${nameOf(item)}: ${id}`));
    }
    expect(lost).toEqual([]);
  });

  it('is named in the text of the content only when it works', async () => {
    const named = items.flatMap((item) =>
      saidBy(item).flatMap((said) => said.match(/kansrijk [a-z]+/g) ?? []),
    );
    expect(new Set(named)).toEqual(new Set(['kansrijk veiligheid']));
  });
});

describe('searching', () => {
  it('finds every entry by its id, its name and every other name', async () => {
    const missed: string[] = [];
    for (const item of items) {
      for (const name of [item.id, item.naam.toUpperCase(), ...item.synoniemen]) {
        const { printed, lines } = await open(wordFor(item), name);
        const commands = commandsIn({ lines });
        const found =
          printed[0]?.startsWith(item.naam) ||
          commands.includes(`kansrijk ${nameOf(item)}`) ||
          // Facts stand on the page of their word.
          (item.part === 'context' &&
            [printed, ...(await Promise.all(commands.map(printedBy)))].some(says(item)));
        if (!found) missed.push(`${nameOf(item)} by ${name}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('opens every entry by its id, and nothing else', async () => {
    const others: string[] = [];
    for (const item of items.filter((one) => !onlyRefers(one) && one.part !== 'context')) {
      const { printed } = await open(wordFor(item), item.id);
      if (!printed[0]?.startsWith(item.naam)) others.push(`${nameOf(item)}: ${printed[0]}`);
    }
    expect(others).toEqual([]);
  });

  it('knows every moment of the product by the word that a begeleider would type', async () => {
    const asked = [
      'te laat',
      'klacht',
      'komt niet',
      'wil niet',
      'droom',
      'opgeven',
      'delen',
      'hij komt alweer te laat',
      'ze is boos',
    ];
    for (const query of asked) {
      const { printed } = await open('zeg', query);
      expect([query, printed.length > 5, printed[2]?.startsWith('  ')]).toEqual([query, true, true]);
    }
  });
});

describe('the room that pages take on 80 columns', () => {
  const rowsOf = async (item: NaslagItem): Promise<number> => {
    const { lines } = await open(wordFor(item), item.id);
    return lines.flatMap((line) => wrapLine(line, 79)).length;
  };

  it.each([
    ['kenmerken', 28],
    ['zeggen', 16],
    ['woordenlijst', 24],
    ['context', 24],
    ['bronnen', 24],
  ] as const)('is at most so much for %s', async (part, most) => {
    const long: string[] = [];
    for (const item of items.filter((one) => one.part === part)) {
      const rows = await rowsOf(item);
      if (rows > most) long.push(`${nameOf(item)}: ${rows}`);
    }
    expect(long).toEqual([]);
  });

  it.each([undefined, ...ROLLEN])(
    'leaves the safety card whole on a screen of 24 rows, and what to do first on a small one, for %s',
    async (rol) => {
      const { lines, printed } = await open('veiligheid', '', rol);
      const rowsIn = (width: number, from = 0): number =>
        lines.slice(from).flatMap((line) => wrapLine(line, width)).length;
      const first = printed.findIndex((line) => line.includes('112'));
      // One row is for the prompt that comes after it; in the small one two are for numbers of her own school.
      expect(rowsIn(79)).toBeLessThanOrEqual(23);
      expect(rowsIn(43, first)).toBeLessThanOrEqual(17);
    },
  );

  it('is one row for every line of an overview', async () => {
    for (const word of words) {
      const { lines, printed } = await open(word, '');
      if (word !== 'veiligheid' && word !== 'zeg')
        expect(lines.flatMap((line) => wrapLine(line, 79)).length).toBe(printed.length);
    }
  });
});

describe('the overviews', () => {
  it('give every entry its line', async () => {
    for (const word of words.filter((one) => one !== 'veiligheid' && one !== 'zeg')) {
      const { lines } = await open(word, '');
      const ids = lines.flatMap((line) =>
        typeof line === 'string'
          ? []
          : line.flatMap((piece) =>
              typeof piece !== 'string' && piece[0] === 'key' ? [piece[1].trim()] : [],
            ),
      );
      const expected = items.filter((item) => wordFor(item) === word).map(({ id }) => id);
      expect(ids.filter((id) => !id.startsWith('kansrijk ')).toSorted()).toEqual(expected.toSorted());
    }
  });

  it('keep all moments to say something and what to type on a screen of 24 rows, each under one heading', async () => {
    const { lines, printed } = await open('zeg', '');
    expect(lines.flatMap((line) => wrapLine(line, 79)).length).toBeLessThanOrEqual(22);
    expect(printed.at(-1)).toBe('Lees er een met: kansrijk zeg te laat');
    const moments = items.filter((item) => wordFor(item) === 'zeg');
    const shown = printed.filter((line) => line.startsWith('  ')).flatMap((line) => line.trim().split(' · '));
    expect(shown).toHaveLength(moments.length);
    for (const { id } of moments) expect(shown.map(fold)).toContain(fold(id));
    expect(printed).not.toContain('Ook');
  });

  it('start the words with the 22 of the handreiking', async () => {
    const { printed } = await open('woordenlijst', '');
    const from = printed.indexOf('Uit de woordenlijst van de handreiking');
    expect(printed.indexOf('') + 1).toBe(from);
    expect(printed.slice(from + 1).indexOf('')).toBe(22);
  });
});
