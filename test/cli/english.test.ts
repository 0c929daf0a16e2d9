import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { GROUPS } from '../../src/texts/help.ts';
import { englishIn } from '../support/english.ts';
import { inProcessHost } from '../support/run.ts';
import { useTemp } from '../support/tests.ts';

const host = inProcessHost(main);
const WORDS = GROUPS.flatMap(({ words }) => words);

/** Every way to go wrong with a word that needs no terminal. */
const wrongWays = (word: string): readonly (readonly string[])[] => [
  [word, '--hulp'],
  [word, '--bestaat-niet'],
  [word, '--json=misschien'],
  [word, '--rol'],
  [word, '--rol', 'baas'],
  [word, '--minuten', '3'],
  [word, '--datum', 'morgen'],
  [word, 'wat', 'is', 'dit', 'allemaal'],
  [word, '--antwoorden', 'weg.yaml'],
  [word, '--map', ''],
  [word],
];

describe('nothing a user reads is English', () => {
  it('the help of the program', async () => {
    const { stdout } = await host.run({ args: ['--help'] }, useTemp());
    expect(englishIn(stdout)).toEqual([]);
  });

  it.each(WORDS)('%s: help, wrong use, and nothing there yet', async (word) => {
    const temp = useTemp();
    for (const args of wrongWays(word)) {
      const { stdout, stderr, exit } = await host.run({ args }, temp);
      expect(englishIn(stdout), args.join(' ')).toEqual([]);
      expect(englishIn(stderr), args.join(' ')).toEqual([]);
      expect(exit, `${args.join(' ')}: ${stderr}`).not.toBe(3);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });
});
