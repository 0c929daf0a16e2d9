import { describe, expect, it } from 'vitest';
import { render } from '../../../src/formats/log-markdown/render.ts';
import { everyKind, exampleHead, exampleLog } from './example-log.ts';

const bodyOf = (text: string): string => text.slice(text.indexOf('\n---\n', 4) + '\n---\n'.length);

describe('a rendered log', () => {
  it('is to the letter what the contract shows', () => {
    expect(render(exampleLog)).toBe(`---
kansrijk: 1
id: 2026-11-20-begeleiding-eik
soort: checklist
vorm: begeleiding
vorm_versie: 1.0.0
vorm_sha256: ${'3f9a'.repeat(16)}
datum: 2026-11-20
tijd: "09:30"
student: eik
rol: mentor
moment: voor
doel: loopbaan
bij: 2026-11-13-begeleiding-eik
bewaar_tot: 2027-02-18
gedeeld: false
tags: [kansrijk, begeleiding]
---

# Checklist begeleiding

20 november 2026, 09:30 · vóór het gesprek · schuilnaam eik · mentor

## Blad
- [x] **Eerst contact** · aandacht — Maak ik eerst contact, voordat ik over taken begin? <!-- vraag: relatie -->
  > vraag naar de keuken
- **Goed beeld** · niet ingevuld — Weet ik wat deze student wil, kan en nodig heeft? <!-- vraag: goed-beeld -->

### Welk moment liep anders dan je wilde?
<!-- vraag: anders -->
> Eerste regel
>
> derde regel

### Wat spraken jullie af?
<!-- vraag: afspraken -->
- [ ] bellen met de stage [wie:: mentor] [due:: 2026-12-01]
`);
  });

  it('shows every other kind in words, with its ids out of sight', () => {
    const body = bodyOf(render(everyKind));
    expect(body.slice(body.indexOf('### Is je plan'))).toBe(`### Is je plan gelukt?
<!-- vraag: gelukt -->
**Een beetje** <!-- keuze: een-beetje -->
> het was druk
<!-- soort: keuze -->

### Waar let je op?
<!-- vraag: aandachtspunten -->
- Eerst contact <!-- keuze: relatie -->
- Zelf kiezen <!-- keuze: autonomie -->
<!-- soort: meerkeuze -->

### Hoe ver ben je?
<!-- vraag: cijfer -->
**7** van 10 · gaat meestal
> vaker vooraf bellen
<!-- soort: schaal -->

### Wat doe je? · Eerst contact
<!-- vraag: plan-1 -->
<!-- punt: relatie -->
> **Als** de student binnenkomt
> **dan** vraag ik hoe het is
<!-- soort: als-dan -->

### Wat doe je? · Zelf kiezen
<!-- vraag: plan-2 -->
<!-- punt: autonomie -->
> **Als**
> **dan** wacht ik even
<!-- soort: als-dan -->

### Wanneer kijk je terug?
<!-- vraag: terug -->
8 december 2026
<!-- soort: datum -->

### Wat is het belangrijkst?
<!-- vraag: kern -->
_Overgeslagen._

### Hoe ver nu?
<!-- vraag: stap -->
_Overgeslagen._
<!-- soort: schaal -->
`);
  });

  it('says who, when and about whom only as far as it is known', () => {
    const { student, rol, moment, ...bare } = exampleHead;
    expect(student && rol && moment).toBe('voor');
    expect(render({ ...exampleLog, head: bare })).toContain('\n20 november 2026, 09:30\n');
    expect(render({ ...exampleLog, head: { ...bare, moment: 'na', rol: 'slb' } })).toContain(
      "\n20 november 2026, 09:30 · na het gesprek · SLB'er\n",
    );
  });

  it('quotes a schuilnaam that YAML would read as something else', () => {
    expect(render({ ...exampleLog, head: { ...exampleHead, student: 'no' } })).toContain('\nstudent: "no"\n');
  });
});
