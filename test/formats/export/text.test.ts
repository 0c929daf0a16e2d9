import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/formats/export/markdown.ts';
import { renderText } from '../../../src/formats/export/text.ts';
import { copyWith, reflection } from './example-copy.ts';

const copy = copyWith({ ...reflection, entries: reflection.entries.slice(0, 2) });

describe('a copy for a mail', () => {
  it('reads as somebody would write it: no marks of any kind but the dashes of its lists', () => {
    expect(renderText(copy, 'gewoon')).toBe(`Kopie voor een collega-begeleider
Gemaakt op 25 november 2026 · voor: praktijkbegeleider · waarvoor: stage of werk


Afspraken:
- bellen met de stage over de keuken (wie: mentor, wanneer: 1 december 2026)
- een rooster meenemen (wie: student, wanneer: 3 december 2026, gedaan)
- kijken of de vroege dienst past (wie: praktijkbegeleider)


Terugkijken op een gesprek, 24 november 2026:

Wat ging goed, of beter dan eerder?
Ze was er op tijd.
Ze vertelde zelf over [NAAM-1].

Daarna lachte ze.


Over deze kopie:
- De student weet dat dit met jou is gedeeld.
- Bewaar deze kopie tot en met 31 juli 2027. Gooi hem daarna weg.
- Waar iets als [NAAM-1] staat, stond een naam of een nummer.
- Minder herkenbaar gemaakt, niet onherkenbaar: ga er zorgvuldig mee om.
`);
  });
});

describe('a copy as Markdown', () => {
  it('keeps her lines as lines, and codes readable', () => {
    const markdown = renderMarkdown(copy, 'gewoon');
    expect(markdown).toContain(
      '> Ze was er op tijd.  \n> Ze vertelde zelf over [NAAM-1].\n>\n> Daarna lachte ze.\n',
    );
    expect(markdown).toContain('- bellen met de stage over de keuken · mentor · 1 december 2026\n');
    expect(markdown).toMatch(/^# Kopie voor een collega-begeleider\n\nGemaakt op/);
  });
});
