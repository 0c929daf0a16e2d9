import { expect } from 'vitest';
import { keptByKansrijk } from '../support/kept.ts';
import { scenario } from '../support/tests.ts';

const MENTOR = { 'instellingen.yaml': 'rol: mentor\n' };

scenario(
  'a name is named after a pause, and one key puts a code in its place',
  `
  $ kansrijk na --student eik --minuten 1 --bij geen
  ziet: Wat ging goed, of beter dan eerder?
  > typ Sanna kwam op tijd, en Amir ook.
  niet: Hier staan
  ziet: Hier staan misschien namen: Sanna en Amir. Ctrl+R: vervang ze.
  foto: genoemd
  > toets ctrl+r
  ziet: [NAAM-1] kwam op tijd, en [NAAM-2] ook.
  ziet: Ctrl+Z zet het terug.
  foto: vervangen
  > toets ctrl+z
  ziet: Sanna kwam op tijd
  > toets ctrl+r
  > volgende
  bewaard: goed = [NAAM-1] kwam op tijd, en [NAAM-2] ook.
  ziet: Welk moment liep anders dan je wilde?
  > typ Amir en Noor bleven weg, bsn 123456782.
  > volgende
  ziet: Schrijf liever: [BSN]
  ziet: Ctrl+R: vervang namen en nummers hier.
  > toets ctrl+r
  > volgende
  bewaard: anders = [NAAM-2] en [NAAM-3] bleven weg, bsn [BSN].
  > overzicht
  > bewaar
  einde: 0
  stdout: -reflectie-eik.md
  `,
  {
    found: keptByKansrijk,
    files: MENTOR,
    modes: ['screen'],
    afterwards: (_, temp) => {
      const [log = ''] = temp.files().filter((file) => file.startsWith('logs/'));
      expect(temp.read(log)).not.toMatch(/Sanna|Amir|Noor|123456782/);
    },
  },
);

scenario(
  'by lines a name is named behind its line, and one word puts a code in its place',
  `
  $ kansrijk na --student eik --minuten 1 --bij geen
  ziet: Wat ging goed, of beter dan eerder?
  > regel Sanna kwam op tijd.
  ziet: Hier staat misschien een naam: Sanna. Vervangen door [NAAM-1] kan met :vervang.
  > regel :vervang
  ziet: Er staat nu: [NAAM-1] kwam op tijd.
  > toets enter
  ziet: Welk moment liep anders dan je wilde?
  bewaard: goed = [NAAM-1] kwam op tijd.
  > regel Sanna en Amir bleven weg.
  ziet: Hier staat misschien een naam: Amir. Namen en nummers hier vervangen kan met :vervang.
  > toets ctrl+r
  > toets enter
  bewaard: anders = [NAAM-1] en [NAAM-2] bleven weg.
  > stop
  einde: 0
  `,
  { found: keptByKansrijk, files: MENTOR, modes: ['lines'] },
);

scenario(
  'a name with Enter right behind it is named where she is then, in both modes',
  `
  $ kansrijk na --student eik --minuten 1 --bij geen
  ziet: Wat ging goed, of beter dan eerder?
  [scherm] > typ Sanna kwam op tijd.
  [scherm] > toets enter
  [scherm] ziet: Welk moment liep anders dan je wilde?
  [scherm] ziet: Hier stond misschien een naam: Sanna. Terug met Ctrl+B om het te vervangen.
  [scherm] > terug
  [regels] > typ Sanna kwam op tijd.
  [regels] > toets ctrl+o
  [regels] ziet: Hier stond misschien een naam: Sanna. Kies dat antwoord en vervang het.
  [regels] > ga naar Wat goed ging
  > toets ctrl+r
  ziet: [NAAM-1] kwam op tijd.
  > overzicht
  > bewaar
  einde: 0
  `,
  { found: keptByKansrijk, files: MENTOR },
);

scenario(
  'words that ask for the card, and stopped at once: it is offered behind the screens',
  `
  $ kansrijk na --minuten 1 --student eik --rol mentor
  ziet: Wat ging goed, of beter dan eerder?
  [scherm] > typ vader slaat haar
  [regels] > regel vader slaat haar
  [regels] ziet: Zorgen over veiligheid?
  > stop
  [scherm] ziet: Zorgen over veiligheid?
  einde: 0
`,
);
