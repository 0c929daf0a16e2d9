/** What a start file is named and called. */
export interface StartNames {
  readonly id: string;
  readonly title: string;
}

/** A few words mean something else where they stand without quotes. */
export const asWritten = (words: string): string =>
  /^(?:null|true|false)$/i.test(words) ? `"${words}"` : words;

/**
 * A list of her own that works as it stands: every part of a list once, each with a remark that says what it is. The
 * title holds letters, digits and blanks only.
 */
export const startList = ({ id, title }: StartNames): string => `\
# yaml-language-server: $schema=./schema/vorm.schema.json
#
# Deze lijst werkt al. Verander de woorden, dan is hij van jou.
# Wat achter een hekje (#) staat, is uitleg. Het programma leest het niet.
#
# Let op drie dingen:
# 1. De spaties vooraan tellen mee. Druk nooit op Tab, maar op de spatiebalk.
# 2. Zet een zin met een dubbele punt of een hekje tussen aanhalingstekens: "zo".
# 3. Verander een id nooit meer. Oude gesprekken wijzen ernaar.

schema: kansrijk/vorm/1          # laat dit zo staan
id: ${asWritten(id)}
# Het bestand heet ook zo: ${id}.yaml

titel: ${asWritten(title)}
bron: eigen                      # waar de vragen vandaan komen

# De versie. Andere woorden: 1.0.1. Iets erbij: 1.1.0. Iets weg: 2.0.0.
versie: 1.0.0
wijzigingen:                     # per versie één regel
  - "1.0.0: eerste versie"
vervallen: []                    # de id van elke vraag die je later weghaalt

momenten: [voor, na]             # voor een gesprek, en erna
gesprek: [student]               # vraag vooraf; ook: doel, samenwerking, minuten

bladen:
  # ------------------------------------------------ blad 1: punten
  # Punten die na elkaar komen, staan samen op één scherm. Er passen er negen.
  - id: start
    titel: De start
    vragen:
      - id: contact
        soort: punt
        kenmerk: relatie         # de namen zie je met: kansrijk kenmerken
        kort: Eerst contact      # twee of drie woorden, hoogstens 24 tekens
        vraag: Vraag ik eerst hoe het gaat?
        varianten:               # andere woorden, hier voor na het gesprek
          - als: "moment == 'na'"
            vraag: Vroeg ik eerst hoe het ging?
        uitleg: Dit leest iemand die op het vraagteken drukt.
        notitie: Wat wil je vragen?
        delen: vraag             # nooit, vraag of mag; zonder deze regel: nooit

      - id: huisregels
        soort: punt
        kort: Huisregels
        vraag: Weet de student waarom we huisregels hebben?
        varianten:
          - als: "moment == 'na'"
            vraag: Vertelde ik waarom we huisregels hebben?
        delen: vraag

      - id: volgende-stap
        soort: punt
        kort: Volgende stap
        vraag: Weet de student wat de volgende stap is?
        varianten:
          - als: "moment == 'na'"
            vraag: Spraken we een volgende stap af?
        delen: vraag

  # ------------------------------------------------ blad 2: alleen vooraf
  - id: vooraf-kiezen
    titel: Waar je op let
    toon_als: "moment == 'voor'" # wanneer dit blad in beeld komt
    vragen:
      - id: aandachtspunten
        soort: meerkeuze         # meer dan één keuze
        opties_uit: aandacht     # kies uit de punten die op aandacht staan
        hoogstens: 2
        kort: Aandachtspunten
        vraag: Welke punten neem je mee?
        delen: vraag

      - id: plan
        soort: als-dan           # een plan: als dit gebeurt, dan doe ik dat
        per: aandachtspunten     # voor elk gekozen punt opnieuw
        kort: Plan
        vraag: Wanneer let je hierop, en wat doe je dan?
        voorbeeld: "Als de student binnenkomt, dan vraag ik eerst hoe het is."
        delen: vraag

      - id: bellen
        soort: keuze             # één keuze
        kort: Ziek melden
        vraag: Weet de student wie je belt bij ziekte?
        opties:
          - {id: ja, tekst: Ja}
          - {id: nog-niet, tekst: Nog niet}
        standaard: ja            # wat Enter kiest
        delen: vraag

      - id: wie-vertelt
        soort: open              # eigen woorden
        toon_als: "bellen == 'nog-niet'"
        kort: Wie het vertelt
        vraag: Wie vertelt het, en wanneer?
        delen: mag

  # ------------------------------------------------ blad 3: alleen na het gesprek
  - id: terugkijken
    titel: Terugkijken
    toon_als: "moment == 'na'"
    vragen:
      - id: goed
        soort: open
        kort: Wat goed ging
        vraag: Wat ging goed, of beter dan eerder?
        voorbeeld: Iets kleins is genoeg.

      - id: hoe-ver
        soort: schaal            # een getal van 0 tot en met 10
        kort: Hoe ver je bent
        vraag: Hoe ver ben je met je aandachtspunt?
        woorden:                 # precies elf: van 0 tot en met 10
          - nog niets
          - heel klein begin
          - klein begin
          - begin
          - onderweg
          - halverwege
          - over de helft
          - vaak
          - meestal
          - bijna altijd
          - gaat vanzelf

      - id: afspraken
        soort: afspraken         # wat, wie en wanneer
        kort: Afspraken
        vraag: Wat spraken jullie af?
        delen: mag

      - id: volgende-keer
        soort: datum             # een dag
        kort: Volgende keer
        vraag: Wanneer spreken jullie elkaar weer?
        delen: mag

      - id: klaar
        soort: lees              # alleen tekst, geen vraag
        vraag: Dank je wel. Blijft het in je hoofd? Praat erover met een collega.
`;
