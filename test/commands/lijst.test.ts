import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/lijst.ts';
import { logOf } from '../domain/logs.ts';
import { idsIn, refusal, speak } from './logs-world.ts';

const EIK = logOf('2026-11-23-begeleiding-eik');
const SPAR = logOf('2026-11-17-reflectie-spar', [], { soort: 'reflectie' });
const LOGS = [EIK, SPAR];

describe('kansrijk lijst', () => {
  it('shows all of them, newest first', async () => {
    const { printed, told } = await speak(run, {}, LOGS);
    expect(printed.map((line) => line.split(' ')[0])).toEqual([EIK.head.id, SPAR.head.id]);
    expect(told).toEqual(['Jouw gesprekken', '']);
  });

  it('takes the filters of zoek, also as data', async () => {
    expect((await speak(run, { periode: 'vorige week' }, LOGS)).printed).toEqual([
      '2026-11-17-reflectie-spar  Checklist begeleiding · 17 november',
    ]);
    expect(idsIn(await speak(run, { student: 'eik', json: true }, LOGS))).toEqual([EIK.head.id]);
    expect(await refusal(run, { sinds: 'ooit' }, LOGS)).toHaveLength(2);
    expect(await refusal(run, { sinds: ['vorige', 'week', 'keuken'] }, LOGS)).toEqual([
      'Met "keuken" kan kansrijk lijst niets.',
      'Zoeken op woorden kan met: kansrijk zoek keuken',
    ]);
  });

  it('has what it was and the day under each other', async () => {
    const other = logOf('2026-11-16-casus', [], { soort: 'casus' });
    const { printed } = await speak(run, {}, [EIK, { ...other, title: 'Casus' }]);
    expect(printed).toEqual([
      '2026-11-23-begeleiding-eik  Checklist begeleiding · gisteren',
      '2026-11-16-casus            Casus                 · 16 november',
    ]);
  });

  it('tells apart that nothing fits and that there is nothing yet', async () => {
    expect((await speak(run, { soort: 'casus' }, LOGS)).told).toEqual([
      'Geen gesprek gevonden dat hierbij past.',
    ]);
    expect((await speak(run, {}, [])).told[0]).toBe('Je hebt nog geen gesprekken bewaard.');
  });

  it('never says that there are none while they cannot be read', async () => {
    const problem = {
      code: 'onleesbaar',
      file: 'logs/a.md',
      line: 1,
      column: 1,
      sentence: 'Je mag dit niet lezen.',
    };
    expect((await speak(run, {}, [], [problem])).told).toEqual([
      'logs/a.md:1:1  Je mag dit niet lezen.',
      'Geen van je gesprekken is nu te lezen.',
    ]);
  });

  it('says the year of another year', async () => {
    const [line] = (await speak(run, {}, [logOf('2025-12-30-begeleiding-eik')])).printed;
    expect(line).toBe('2025-12-30-begeleiding-eik  Checklist begeleiding · 30 december 2025');
  });

  it('says how to see the rest, with the filter as it was', async () => {
    const many = Array.from({ length: 22 }, (_, index) =>
      logOf(`2026-11-0${(index % 9) + 1}-begeleiding-eik`),
    );
    expect((await speak(run, { student: 'eik' }, many)).told.at(-1)).toBe(
      'Er zijn er nog 2. Zet --alles erachter om alles te zien.',
    );
    expect((await speak(run, {}, many)).told.at(-1)).toBe(
      'Er zijn er nog 2. Alles zie je met: kansrijk lijst --alles',
    );
  });
});
