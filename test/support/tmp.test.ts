import { test } from 'vitest';
import { keptByKansrijk } from './kept.ts';
import { killMatrix, table } from './kill-matrix.ts';
import { record } from './recording.ts';
import { parseScenario } from './scenario.ts';
import { useTemp } from './tests.ts';
const program = ['node', '/tmp/spike/snap/bin/kansrijk.js'] as const;
test('y', async () => {
  const temp = useTemp();
  const t0 = performance.now();
  const recording = await record(
    parseScenario(`
    $ kansrijk voor --student eik --rol mentor
    ziet: Waar gaat het gesprek vooral over?
    > volgende
    ziet: blad 1 van
    > punt 2: aandacht
    bewaard: goed-beeld = aandacht
    > punt 4: in orde
    bewaard: verwachtingen = in orde
    > notitie 2: vraag naar de keuken
    bewaard: goed-beeld = aandacht | vraag naar de keuken
    > volgende
    ziet: Wanneer let je hierop
    > als eik te laat is
    > dan vraag ik
      | hoe het is
    ziet: Kijk het nog even na
    bewaard: plan-1 = eik te laat is | vraag ik
    > bewaar
    einde: 0
  `),
    'screen',
    { temp, program, found: keptByKansrijk },
  );
  const t1 = performance.now();
  const report = await killMatrix({ recording, program, found: keptByKansrijk, ending: 'freeze' });
  console.log(t1 - t0, performance.now() - t1, table(report, 'all'));
  const t2 = performance.now();
  for (const ending of ['SIGKILL', 'SIGTERM', 'close'] as const)
    console.log(
      ending,
      table(
        await killMatrix({
          recording,
          program,
          found: keptByKansrijk,
          ending,
          every: 6,
          moment: ending === 'SIGKILL' ? 'at once' : 'settled',
        }),
      ),
    );
  console.log(performance.now() - t2);
}, 200000);
