import { describe, expect, it } from 'vitest';
import { EXAMPLE, foundByExample } from './example.ts';
import { killMatrix, summary, table, type Matrix } from './kill-matrix.ts';
import { judge } from './kill-report.ts';
import { record, type Recording, type Step } from './recording.ts';
import { parseScenario, type Mode } from './scenario.ts';
import { useTemp } from './tests.ts';

const conversation = (variables: string, kept = 'bewaard: punt-2 = aandacht'): string => `
  $ ${variables} kansrijk reflect
  ziet: Eerst contact
  > punt Goed beeld: aandacht
  ${kept}
  [scherm] > volgende
  [regels] > overslaan
  ziet: Wat ging goed
  > antwoord ja
  ziet: Hoe ging het met je plan?
  ${kept === '' ? '' : 'bewaard: beter = ja'}
  > overzicht
  > bewaar
  einde: 0`;

const OPTIONS = { program: EXAMPLE, found: foundByExample };

const recorded = (text: string, mode: Mode = 'screen'): Promise<Recording> =>
  record(parseScenario(text), mode, { ...OPTIONS, temp: useTemp() });

const ended = async (
  changes: Partial<Matrix> & Pick<Matrix, 'recording'>,
): Promise<Awaited<ReturnType<typeof killMatrix>>> => killMatrix({ ...OPTIONS, ...changes });

describe('a recording', () => {
  it('has every key, what it types, what is seen after it and what it confirms', async () => {
    const { args, env, opening, steps } = await recorded(conversation('HALF=30'));
    expect({ args, env, opening }).toEqual({
      args: ['reflect'],
      env: { HALF: '30' },
      opening: ['Eerst contact'],
    });
    expect(steps.map(({ bytes }) => bytes)).toEqual(['\x1b[B', 'a', '\r', ...'ja', '\r', '\x0f', '\r']);
    expect(steps[1]).toMatchObject({
      label: 'line 4: punt Goed beeld: aandacht · a',
      confirms: { 'punt-2': 'aandacht' },
    });
    expect(steps[2]).toMatchObject({ sees: ['Wat ging goed'], pause: true, typed: '' });
    expect(steps[4]).toMatchObject({ bytes: 'a', typed: 'ja', pause: false });
    expect(steps[5]).toMatchObject({ typed: '', confirms: { beter: 'ja' } });
  });

  it('is of one program only', async () => {
    await expect(recorded('$ kansrijk lijst\neinde: 0\n$ kansrijk lijst')).rejects.toThrow(
      'exactly one line «$ kansrijk …»',
    );
  });
});

describe('a kill after every key', () => {
  it.each(['screen', 'lines'] as const)(
    'finds that a program which keeps everything loses nothing, in %s mode',
    async (mode) => {
      const recording = await recorded(conversation('HALF=5'), mode);
      const report = await ended({ recording, ending: 'freeze' });
      expect(report.fates).toHaveLength(recording.steps.length + 1);
      expect(table(report).split('\n').slice(2)).toEqual([]);
      expect(summary(report)).toBe(
        `freeze, settled: ${recording.steps.length + 1} moments, 0 confirmed answers lost, 0 half-typed characters lost (at most 0 at once), 0 troubles afterwards`,
      );
    },
  );

  it('gives the same with a real kill -9 for each key', async () => {
    const recording = await recorded(conversation('HALF=5'));
    const report = await ended({ recording, every: 3 });
    expect(report.fates.map(({ keys }) => keys)).toEqual([0, 3, 6, 8]);
    expect(report.fates.map(({ exit }) => exit?.signal)).toEqual(
      [...Array(3).fill('SIGKILL'), undefined].map((s) => s ?? null),
    );
    expect(report).toMatchObject({ lostAnswers: 0, lostCharacters: 0, troubles: 0 });
    expect(report.fates.at(-1)).toMatchObject({ exit: { code: 0, signal: null }, confirmed: 2 });
  });

  it('counts half-typed characters that are not on disk yet', async () => {
    const report = await ended({ recording: await recorded(conversation('HALF=100000')), ending: 'freeze' });
    expect(report.lostAnswers).toBe(0);
    expect(report.lostCharacters).toBe(1 + 2);
    expect(table(report)).toContain('   5 │    0 of 1 │     2 of 2 │ line 9: antwoord ja · a');
  });

  it('finds none lost at an ending that can be caught', async () => {
    const recording = await recorded(conversation('HALF=100000'));
    for (const ending of ['SIGTERM', 'close'] as const) {
      const report = await ended({ recording, ending, every: 5 });
      expect(report).toMatchObject({ lostAnswers: 0, lostCharacters: 0 });
      expect(report.fates.slice(0, -1).map(({ exit }) => exit)).toEqual(
        report.fates.slice(0, -1).map(() => ({ code: 130, signal: null })),
      );
    }
  });

  it('finds lost answers, at every moment at which they are lost', async () => {
    // Recorded where all is well, played where answers are kept at the end only.
    const good = await recorded(conversation('HALF=5'));
    const recording = { ...good, env: { FAULT: 'forget' } };
    const report = await ended({ recording, ending: 'freeze' });
    expect(report.fates.map(({ lost }) => lost.length)).toEqual([0, 0, 1, 1, 1, 1, 2, 2, 0]);
    expect(table(report)).toContain('lost: punt-2 = aandacht · lost: beter = ja');
  });

  it('can end at once or some milliseconds later, where the last key may still be under way', async () => {
    const recording = await recorded(conversation('HALF=5'));
    for (const moment of ['at once', 3] as const) {
      expect(await ended({ recording, moment, every: 4, parallel: 3 })).toMatchObject({
        lostAnswers: 0,
        moment,
      });
      expect(await ended({ recording, moment, ending: 'freeze' })).toMatchObject({ lostAnswers: 0, moment });
    }
  });

  it('looks further afterwards, and tells what was wrong', async () => {
    const recording = await recorded(conversation('HALF=5'));
    const seen: number[] = [];
    const report = await ended({
      recording,
      every: 3,
      ending: 'freeze',
      afterwards: (temp, { keys }) => {
        seen.push(keys);
        if (keys === 6) throw new Error(`${temp.files().join()} cannot be read`);
      },
    });
    expect(seen).toEqual([0, 3, 6, 8]);
    expect(report.troubles).toBe(1);
    expect(table(report)).toContain('concepten/gesprek.json cannot be read');
  });
});

describe('the judgement of one moment', () => {
  const step = (confirms: Step['confirms'], typed = ''): Step => ({
    label: 'x',
    bytes: 'x',
    sees: [],
    pause: false,
    confirms,
    typed,
  });

  it('asks for the last answer to a question', () => {
    const steps = [step({ a: 'oud' }), step({ a: 'nieuw' })];
    const found = (a: string): Parameters<typeof judge>[3] => ({ answers: { a }, halfTyped: [] });
    expect(judge(steps, true, undefined, found('nieuw')).lost).toEqual([]);
    expect(judge(steps, true, undefined, found('oud')).lost).toEqual(['a = nieuw']);
    expect(judge(steps, false, undefined, found('oud')).lost).toEqual([]);
    expect(judge(steps, false, undefined, found('nieuw')).lost).toEqual([]);
    expect(judge(steps, false, undefined, found('iets anders')).lost).toEqual(['a = oud']);
    expect(judge(steps, true, undefined, { answers: {}, halfTyped: [] }).lost).toEqual(['a = nieuw']);
  });

  it('finds typed text at either end of what lies there', () => {
    const steps = [step({}, 'abcdef')];
    const lost = (...halfTyped: string[]): number =>
      judge(steps, true, undefined, { answers: {}, halfTyped }).lostCharacters;
    expect(
      judge([step({}, 'abc ')], true, undefined, { answers: {}, halfTyped: ['abc'] }).lostCharacters,
    ).toBe(0);
    expect(lost('abcdef')).toBe(0);
    expect(lost('er stond al abcd')).toBe(2);
    expect(lost('abc en iets erachter')).toBe(3);
    expect(lost('niets', '')).toBe(6);
    expect(lost()).toBe(6);
  });
});
