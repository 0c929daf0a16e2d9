import { asWritten, type StartNames } from './start-list.ts';

/**
 * A casus of her own that works as it stands, with a remark at every part. The title holds letters, digits and blanks
 * only.
 */
export const startCasus = ({ id, title }: StartNames): string => `\
# yaml-language-server: $schema=../checklists/schema/casus.schema.json
#
# Deze casus werkt al. Zet je eigen verhaal erin, dan is hij van jou.
# Wat achter een hekje (#) staat, is uitleg. Het programma leest het niet.
#
# Let op drie dingen:
# 1. De spaties vooraan tellen mee. Druk nooit op Tab, maar op de spatiebalk.
# 2. Zet een zin met een dubbele punt of een hekje tussen aanhalingstekens: "zo".
# 3. Verzin de mensen. Neem nooit een echte student, ook niet met een andere naam.

schema: kansrijk/casus/1         # laat dit zo staan
id: ${asWritten(id)}
# Het bestand heet ook zo: ${id}.yaml

# De versie. Andere woorden: 1.0.1. Een stukje erbij: 1.1.0. Een stukje weg: 2.0.0.
versie: 1.0.0
titel: ${asWritten(title)}
# Een goede titel verklapt nog niets.

bron: eigen                      # bij een casus van jezelf altijd: eigen
herkomst: Deze casus is verzonnen.
# Is het verhaal zwaar? Haal dan het hekje weg voor de volgende regel.
# waarschuwing: Deze casus gaat over geweld. Je mag hem overslaan.

filters:                         # waarop een lezer deze casus vindt
  kenmerken: [relatie, goed-beeld, kleine-stapjes, informeren] # van alle labels
  doelen: [loopbaan]             # ook: persoonlijk, vakoverstijgend
  rollen: [mentor, praktijkbegeleider]
  ervaring:                      # een vraag om mee te lezen
    starter: Wat zie je de begeleider doen?
    ervaren: Wat zou jij anders doen?

stadia:                          # drie tot vijf stukjes; een stukje heeft hoogstens 120 woorden
  - id: te-laat                  # een vaste naam; verander die nooit meer
    titel: Weer te laat
    # Achter >- mag een langer verhaal staan. Een lege regel begint een alinea.
    tekst: >-
      Noor komt voor de derde keer te laat op haar stage.
      Ze zegt niets en pakt haar schort.

      De begeleider kijkt op de klok. Dan zet hij thee voor twee.
    labels:                      # wat er in dit stukje te zien is
      - kenmerk: relatie         # de namen zie je met: kansrijk kenmerken
        herkomst: redactie       # bij een casus van jezelf altijd: redactie
        waarom: De begeleider zet eerst thee.

  - id: de-bus
    titel: De bus
    tekst: >-
      Hoe kom je hier, vraagt de begeleider. Met de bus, zegt Noor.
      De bus van acht uur rijdt niet meer. De volgende komt te laat.

      Samen zoeken ze een andere weg. Noor fietst naar het station.
      Dat doet ze eerst één dag, om te kijken of het lukt.
    labels:
      - kenmerk: goed-beeld
        herkomst: redactie
        waarom: De begeleider vraagt door, en hoort van de bus.
      - kenmerk: kleine-stapjes
        herkomst: redactie
        waarom: Noor begint met één dag.

  - id: een-week-later
    titel: Een week later
    tekst: >-
      Noor is al vier dagen op tijd. Op vrijdag belt ze zelf.
      Haar band is lek. Ze komt lopend, en is er om half tien.

      De begeleider belt de school niet. Hij wil het eerst zelf proberen.
    labels:
      - kenmerk: informeren
        ontbreekt: true          # dit kenmerk is hier juist niet te zien
        herkomst: redactie
        waarom: De school weet niets van de bus.

slotvragen:                      # laat deze twee vragen staan
  - id: doen
    vraag: Wat zou jij hier doen, en wat niet?
  - id: overleg
    vraag: Met wie overleg je eerst?
    uitleg: Kijk ook of het past bij de afspraken van jouw school of bedrijf.

wrijving:                        # waar het wringt, met een open vraag erbij
  - wat: De begeleider loste het op zonder de school.
    vraag: Wanneer had jij de school gebeld?

verder:                          # wat de lezer hierna kan lezen
  kenmerken: [goed-beeld, kleine-stapjes]
`;
