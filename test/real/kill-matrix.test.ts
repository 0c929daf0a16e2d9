import { describe, expect, it } from 'vitest';
import { keptByKansrijk } from '../support/kept.ts';
import { killMatrix } from '../support/kill-matrix.ts';
import { table } from '../support/kill-report.ts';
import { record } from '../support/recording.ts';
import { MODES, parseScenario } from '../support/scenario.ts';
import { useTemp } from '../support/tests.ts';

// Every kind of question that a preparation has, and a look back with text of several lines.
const PREPARATION = `
  $ kansrijk voor --rol mentor
  > vul in eik
  bewaard: student = eik
  > kies Werk en toekomst
  bewaard: doel = loopbaan
  ziet: Eerst contact
  > punt Eerst contact: aandacht
  bewaard: relatie = aandacht
  > punt Goed beeld: in orde
  bewaard: goed-beeld = in orde
  > stop
  einde: 0
`;
const LOOK_BACK = `
  $ kansrijk na --student eik --minuten 1 --rol mentor
  ziet: Wat ging goed, of beter dan eerder?
  > antwoord
    | ze bleef zitten
    | en lachte om de hond
  ziet: Welk moment liep anders
  bewaard: goed =
    | ze bleef zitten
    | en lachte om de hond
  > antwoord
    | toen ik over de uren begon
  bewaard: anders = toen ik over de uren begon
  > stop
  einde: 0
`;

describe.each(MODES)('killed after every key, in %s mode', (mode) => {
  it.each([
    ['a preparation', PREPARATION],
    ['a look back', LOOK_BACK],
  ])('%s keeps every confirmed answer', async (_name, transcript) => {
    const options = { temp: useTemp(), found: keptByKansrijk };
    const recording = await record(parseScenario(transcript), mode, options);
    const report = await killMatrix({ recording, found: keptByKansrijk, ending: 'freeze' });
    expect(report.lostAnswers, table(report)).toBe(0);
  });

  it.each(['SIGTERM', 'SIGHUP', 'close', 'SIGKILL'] as const)('%s loses no answer either', async (ending) => {
    const options = { temp: useTemp(), found: keptByKansrijk };
    const recording = await record(parseScenario(LOOK_BACK), mode, options);
    const report = await killMatrix({ recording, found: keptByKansrijk, ending, every: 8 });
    expect(report.lostAnswers, table(report)).toBe(0);
  });
});
