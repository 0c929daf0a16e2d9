/** Explanations of things that are no word to type, by the name that asks for them. */
export const HELP_TOPICS: Readonly<Record<string, readonly string[]>> = {
  instellingen: [
    'Je instellingen',
    '',
    'In je map kansrijk staat het bestand instellingen.yaml. Het hoeft er niet te zijn.',
    'Elke regel is een woord, een dubbele punt en een waarde. Neem alleen over wat je wilt:',
    '',
    '  rol: mentor             jouw rol, zoals je die de eerste keer koos',
    '  toegankelijk: true      altijd regel voor regel, voor een schermlezer',
    '  editor: nano            het programma dat Ctrl+E opent',
    '  bewaardagen: 60         zo lang blijven je eigen woorden staan; anders 90 dagen',
    '  nummers:                nummers van je school, voor de kaart over veiligheid',
    '    Zorgteam: 010-1234567',
    '    Vertrouwenspersoon: 06-12345678',
    '',
    'Staan er ook andere regels in? Die houdt het programma zelf bij.',
    'Klopt een regel niet? Dan zie je welke. Tot die klopt, gelden je instellingen niet.',
  ],
};

/** Nothing is explained under this name. */
export const noTopic = (name: string): string => `Over ${name} is er geen uitleg.`;
