import { keptByKansrijk } from '../support/kept.ts';
import { scenario } from '../support/tests.ts';

/** A form with every kind of question. */
const EVERY_KIND = `schema: kansrijk/vorm/1
id: alles
versie: 1.0.0
titel: Alles
bron: proef
wijzigingen: ["1.0.0: eerste versie"]
vervallen: []
momenten: [na]
bladen:
  - id: punten
    titel: Punten
    vragen:
      - {id: een, soort: punt, kort: Contact, vraag: Maakte ik contact?, delen: nooit}
      - {id: twee, soort: punt, kort: Doel, vraag: Was het doel duidelijk?, delen: nooit}
  - id: rest
    titel: De rest
    vragen:
      - {id: hoe, soort: keuze, vraag: Hoe ging het?, notitie: Wat merkte je?, opties: [{id: goed, tekst: Heel goed, toets: h}, {id: matig, tekst: Matig, toets: m}], delen: nooit}
      - {id: verhaal, soort: open, vraag: Wat gebeurde er?, delen: nooit}
      - {id: soorten, soort: meerkeuze, vraag: Wat deed je?, opties: [{id: vragen, tekst: Vragen stellen}, {id: stil, tekst: Stil zijn}, {id: samen, tekst: Samen doen}], delen: nooit}
      - {id: cijfer, soort: schaal, vraag: Hoe ver ben je?, notitie: Waarom geen lager cijfer?, woorden: [nul, een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien], delen: nooit}
      - {id: plan, soort: als-dan, vraag: Wat doe je de volgende keer?, delen: nooit}
      - {id: lezen, soort: lees, kort: Bijna klaar, vraag: Nog twee vragen.}
      - {id: afgesproken, soort: afspraken, vraag: Wat spraken jullie af?, delen: mag}
      - {id: dag, soort: datum, vraag: Wanneer kijk je terug?, delen: nooit}
`;

scenario(
  'back from the last question with a half-typed text keeps it',
  `
  $ kansrijk na --student eik --rol mentor
  ziet: Hoeveel tijd heb je nu?
  > kies Eén minuut
  > antwoord
    | ze kwam op tijd
  ziet: Welk moment liep anders dan je wilde?
  > volgende
  ziet: Wat doe je de volgende keer?
  > typ de stage bell
  > toets ctrl+b
  ziet: Welk moment liep anders dan je wilde?
  bestand: concepten/*.json bevat de stage bell
  > volgende
  ziet: de stage bell
  > overzicht
  ziet: de stage bell
  > bewaar
  einde: 0
  bestand: logs/*-reflectie-eik.md bevat de stage bell
  `,
  { found: keptByKansrijk },
);

scenario(
  'three screens back and three on again leave every kind of answer as it was',
  `
  $ kansrijk checklist alles --moment na --student eik
  ziet: Maakte ik contact?
  > punt Contact: gedaan
  > punt Doel: niet nodig
  [scherm] > volgende
  ziet: Hoe ging het?
  > kies Matig
  ziet: Wat merkte je?
  > antwoord
    | 2 keer stil
    |
    | en daarna niet
  ziet: Wat gebeurde er?
  # back from the third screen, over the choice with its note, to the first; and on
  > terug
  ziet: 2 keer stil
  > terug
  ziet: niet nodig
  > volgende
  ziet: 2 keer stil
  > volgende
  ziet: Wat gebeurde er?
  > antwoord
    | zij vertelde
    | over de bus
  > vink Vragen stellen, Samen doen
  ziet: Hoe ver ben je?
  > cijfer 7
  ziet: Waarom geen lager cijfer?
  > antwoord
    | het lukt vaak
  ziet: Wat doe je de volgende keer?
  > terug
  ziet: het lukt vaak
  > terug
  ziet: Wat deed je?
  > terug
  ziet: over de bus
  > volgende
  ziet: Wat deed je?
  > volgende
  ziet: het lukt vaak
  > volgende
  ziet: Wat doe je de volgende keer?
  > als hij zwijgt
  > dan wacht ik
  ziet: Nog twee vragen.
  > volgende
  ziet: Wat spraken jullie af?
  > vul in bellen met de stage
  > vul in mentor
  > vul in 1 december
  > volgende
  ziet: Wanneer kijk je terug?
  > vul in 8 december
  ziet: Kijk het nog even na
  > terug
  ziet: 8 december
  > terug
  ziet: bellen met de stage
  > terug
  ziet: Nog twee vragen.
  > terug
  ziet: hij zwijgt
  > volgende
  > volgende
  ziet: Nog twee vragen.
  > volgende
  ziet: bellen met de stage
  > volgende
  ziet: 8 december
  > volgende
  ziet: Kijk het nog even na
  > bewaar
  einde: 0
  bestand: logs/*-alles-eik.md bevat **Contact** · gedaan
  bestand: logs/*-alles-eik.md bevat **Doel** · niet nodig
  bestand: logs/*-alles-eik.md bevat Matig
  bestand: logs/*-alles-eik.md bevat > 2 keer stil
  bestand: logs/*-alles-eik.md bevat > en daarna niet
  bestand: logs/*-alles-eik.md bevat > over de bus
  bestand: logs/*-alles-eik.md bevat Samen doen
  bestand: logs/*-alles-eik.md bevat het lukt vaak
  bestand: logs/*-alles-eik.md bevat **dan** wacht ik
  bestand: logs/*-alles-eik.md bevat bellen met de stage [wie:: mentor] [due:: 2026-12-01]
  geen bestand: concepten/*.json
  `,
  {
    found: keptByKansrijk,
    files: { 'instellingen.yaml': 'rol: mentor\n', 'checklists/alles.yaml': EVERY_KIND },
  },
);
