import type { Exposure, ExposureKind } from '../domain/exposure.ts';
import type { Line } from '../ports/terminal.ts';

const WAYS: Readonly<
  Record<ExposureKind, (folder: string, service: string) => readonly [way: string, advice: string]>
> = {
  git: (folder) => [
    `Let op: ${folder} ligt in een map van git. Git bewaart ook wat je later wist.`,
    'Kies een andere map met --map, of laat git deze map overslaan.',
  ],
  kopie: (folder, service) => [
    `Let op: ${service} maakt van ${folder} een kopie op internet.`,
    'Kies een andere map met --map, of vraag op school of dit mag.',
  ],
  anderen: (folder) => [
    `Let op: wie ook op deze computer werkt, kan misschien in ${folder} kijken.`,
    'Maak de map alleen voor jou, of kies een andere map met --map.',
  ],
};

/** Who else may come to see what lies in her folder, and what she can do; said once. */
export const exposureWarning = (folder: string, exposures: readonly Exposure[]): readonly Line[] => [
  ...exposures.flatMap(({ kind, service = 'Een dienst' }): readonly Line[] => {
    const [way, advice] = WAYS[kind](folder, service);
    return [[['warning', way]], [['quiet', advice]]];
  }),
  [['quiet', 'Dit zeg ik één keer.']],
  '',
];
