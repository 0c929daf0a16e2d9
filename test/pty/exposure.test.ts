import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { scenario } from '../support/tests.ts';

scenario(
  'that git keeps her folder is told when she leaves the screens, once',
  `
  $ kansrijk voor
  ziet: Voor welke student is dit gesprek?
  > stop
  einde: 0
  ziet: Let op: ~/kansrijk ligt in een map van git.
  stdout:
  $ kansrijk voor
  ziet: Voor welke student is dit gesprek?
  > stop
  einde: 0
  niet: Let op: ~/kansrijk
`,
  {
    files: { 'instellingen.yaml': '# van mij\nrol: mentor\n', '.git/HEAD': '' },
    afterwards: (_played, { map }) => {
      expect(readFileSync(join(map, 'instellingen.yaml'), 'utf8')).toBe(
        '# van mij\nrol: mentor\ngewaarschuwd: [git]\n',
      );
    },
  },
);
