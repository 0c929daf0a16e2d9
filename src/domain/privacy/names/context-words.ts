/*
 * What stands beside a name in a note: words before it and after it. In `plainKey` spelling.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Forms of address: what follows is a surname or a first name. */
export const TITLES = words(
  'meneer mevrouw mevr mvr mw mej ms dhr heer hr juf juffrouw juffie meester mr mrs miss mister sir madam mijnheer dr drs ir ing prof ds pater zuster oom ome tante opa oma omoe familie fam gezin echtpaar weduwe sjeik moeke broeder meneertje mevrouwtje heren dames',
);

/** Family and friends: with nothing between, what follows is who it is. */
export const KIN = words(
  'moeder vader mama papa ma pa mam pap broer broertje broers zus zusje zussen zoon zoontje dochter dochtertje kind kindje baby neef neefje nicht nichtje vriend vriendin vriendje vriendinnetje verkering ex ex-vriend ex-vriendin exvriend man vrouw echtgenoot partner verloofde stiefvader stiefmoeder stiefbroer stiefzus pleegmoeder pleegvader schoonmoeder schoonvader schoonzus zwager buurman buurvrouw buurjongen buurmeisje voogd oom tante opa oma tweelingbroer tweelingzus halfbroer halfzus halfbroertje halfzusje maatje kameraad matties mattie',
);

/** Roles at school, at work and in care: what follows may be who it is. */
export const ROLES = words(
  "student studente studenten leerling leerlingen deelnemer klasgenoot klasgenote klasgenoten medestudent jongen meisje mentor docent docente leraar lerares begeleider begeleidster stagebegeleider praktijkbegeleider praktijkopleider bpv-begeleider klassenbegeleider studieloopbaanbegeleider loopbaanbegeleider slb slber slb-er bpv-er bpver kaw-er coach jobcoach peercoach wijkcoach collega collegas collega's teamleider teammanager manager leidinggevende chef baas bedrijfsleider filiaalleider eigenaar kok chefkok directeur zorgcoordinator zorgmedewerker maatschappelijk-werker maatschappelijkwerker hulpverlener jeugdhulpverlener jeugdwerker jongerenwerker ambulant schoolmaatschappelijk psycholoog orthopedagoog therapeut leerplichtambtenaar wijkagent agent contactpersoon conciërge concierge receptionist administratie tolk stagiair stagiaire invaller vervanger surveillant trainer rechercheur gezinsvoogd casemanager arts dokter huisarts verpleegkundige assistent onderwijsassistent instructeur maat groepsleider aandachtsfunctionaris vertrouwenspersoon decaan contact",
);

/** Verbs and nouns that give a name: `heet`, `genaamd`, `bijnaam is`. */
export const NAMING = words(
  'heet hete heette genaamd genoemd noemt noemen noemde noemden alias aka bijnaam roepnaam nickname voornaam achternaam naam',
);

/** Words of greeting and of closing a letter: what follows is who is greeted or who signs. */
export const GREETINGS = words(
  'beste hoi hallo hey hi dag geachte lieve groet groetjes groeten gr mvg liefs namens aanhef cc ondertekend ondertekening goedemorgen goedemiddag salaam',
);

/** Labels of a form that end in a colon: what follows is a person. */
export const LABELS = words(
  'naam student leerling mentor docent begeleider praktijkbegeleider stagebegeleider bpv-begeleider coach aan van cc bcc tav t.a.v aanwezig aanwezigen afwezig deelnemers contactpersoon met notulist voorzitter collega afzender ontvanger ouder ouders moeder vader voogd namen groepje duo tweetal drietal ploegje roepnaam voornaam achternaam laat ziek absent wie tutor slb gesprekspartner besproken teamleider bellen mailen bel mail',
);

/** Prepositions that go with a person. */
export const PERSON_PREPOSITIONS = words(
  'met van aan door bij voor naar tegen over namens zonder naast tussen achter via volgens behalve',
);

/** Conjunctions and openers after which a subject may follow. */
export const CLAUSE_OPENERS = words(
  'en of maar want dus dat omdat als toen terwijl nadat zodat hoe wat waar waarom wanneer voordat totdat tenzij hoewel aangezien sinds ook dan vandaag gisteren morgen vanochtend vanmiddag vanmorgen vanavond maandag dinsdag woensdag donderdag vrijdag gister daarna daarom nu eerst later net weer helaas gelukkig jammer vraag zowel wss mss waarschijnlijk misschien morge denk hoopt hoop vind zag zie sprak spreek bel belde bellen app appte appen mail mailde mailen gebeld gesproken gevraagd vroeg gemaild geappt ff even moet kan wil heeft had is was zijn waren heb hebben gaat ging komt kwam zei zegt gaf geeft help hielp steun helpt ken kent herken besprak complimenteer complimenteerde bedankt bedank volgens toch zelfs alleen vooral',
);

/** Articles, possessives and quantity words: what follows is a thing. */
export const DETERMINERS = words(
  "de het een t n deze die dit geen elke elk ieder iedere mijn mn m'n jouw je zijn zn z'n haar d'r dr hun ons onze veel weinig meer minder alle sommige enkele beide wat welke welk zo'n zulke zulk te hele 1 2 3 4 5 6 7 8 9 eerste tweede derde laatste volgende vorige goede goed nieuwe oude kleine grote eigen andere ander zelfde",
);

/** Of those, the ones that often stand before a person with a capital: `die Sanna`, `onze Youssef`. */
export const LOOSE_DETERMINERS = words(
  "een n die deze onze ons mijn mn jouw je elke geen nieuwe oude kleine grote goede zijn haar hun zo'n alle andere",
);

/** Personal pronouns: what follows is a verb. */
export const PRONOUNS = words(
  'ik je jij jullie hij zij ze ie we wij u men het er iemand niemand iedereen dit wie',
);

/** Pronouns that follow an inverted verb: `wil je`, `ben ik`. */
export const AFTER_INVERSION = words('ik je jij hij zij ze ie we wij jullie u men het er');

/** Verbs of saying, thinking and asking, in forms that go with one person. */
export const SAYING = words(
  'zegt zei vertelt vertelde vraagt vroeg antwoordt antwoordde reageert reageerde roept riep meldt meldde noemt noemde vindt vond denkt dacht weet wist wou wilt wilde hoopt hoopte belt belde appt appte mailt mailde schrijft schreef stuurt stuurde gaf geeft legde legt snapt snapte begrijpt begreep kent kende voelt voelde schrok schrikt lacht lachte huilt huilde baalt baalde klaagt klaagde beweert beweerde bekende bekent beloofde belooft besloot besluit luistert luisterde praat praatte fluistert knikt knikte bedankt bedankte bood biedt lijkt leek leest las leert leerde oefent oefende twijfelt twijfelde spreekt sprak glimlacht glimlachte ontkent ontkende weigert weigerde mist miste verveelt',
);

/** Other verbs that a person is the subject of. */
export const DOING = words(
  'kwam komt heeft had kreeg krijgt kan kon mag mocht moet moest wil wilde wou werkt werkte woont woonde slaapt sliep eet at drinkt dronk loopt liep zit zat staat stond gaat ging doet deed maakt maakte maakten neemt nam zoekt zocht vond helpt hielp speelt speelde stopt stopte start startte begint begon kiest koos durft durfde zal zou blijft bleef was is wordt werd heet heette zag ziet hoort hoorde gebruikt gebruikte leent leende vergeet vergat haalt haalde brengt bracht koopt kocht probeert probeerde kookt kookte ruimt ruimde poetst poetste schold scheldt vecht vocht ruziet mishandelt steelt stal rookt rookte blowt gamet hangt hing rent rende verslaapt versliep meldde spijbelt spijbelde verscheen verschijnt vertrok vertrekt wacht wachtte wisselt wisselde stapt stapte haakt haakte tolkt tolkte sluit sloot regelt regelde past paste bidt bad vast vastte twijfelt wordt hebben zijn waren zaten kwamen gingen willen deden snapten moeten kunnen hadden doen nam neemt overlegt overlegde verhuist verhuisde verdient bespreekt besprak levert leverde toont toonde groeit groeide kijkt keek draait draaide valt viel ligt lag bedoelt bedoelde houdt hield laat liet trekt trok draagt droeg meedoet meedeed meegaat belooft zorgt zorgde ontbreekt ontbrak functioneert presteert presteerde scoort scoorde toonde reist reisde fietst fietste staakt',
);

/** Verbs that go with a thing as easily as with a person. */
export const NEUTRAL_VERBS = words(
  'is was wordt werd gaat ging moet moest kan kon mag zal zou blijft bleef lijkt leek komt kwam duurt begint begon stopt stopte past valt viel ligt lag staat stond hangt loopt liep zit zat doet deed werkt werkte helpt hielp vraagt',
);

/** Words after which an organisation, a product or a place follows. */
export const ORGANISATIONS = words(
  'stichting bedrijf leerbedrijf winkel restaurant hotel cafe firma kapsalon kapper bakkerij bakker slagerij slager garage college school basisschool lyceum ziekenhuis buurthuis camping supermarkt merk app programma systeem methode cursus training project boek film serie game liedje station halte wijk dorp stad metro tram bus lijn theater museum hogeschool universiteit academie gebouw locatie vestiging afdeling team opleiding module vak les platform website tool pakket vereniging club sportschool moskee kerk gemeente regio provincie land straat plein park brug tunnel haven bureau uitzendbureau instelling organisatie lunchroom eetcafe drogist apotheek kringloop zorginstelling verpleeghuis verzorgingstehuis kinderopvang kinderdagverblijf peuterspeelzaal sporthal zwembad',
);

/** Prepositions of place: an unknown word with a capital after them is a town or country. */
export const PLACE_PREPOSITIONS = words('in uit vanuit te richting rond rondom nabij omgeving');

/** Particles that stand inside a surname. */
export const PARTICLES = words(
  "van de der den het 't ten ter te in op 's von zu la le du des di da del della dos das do el al ben bin ibn abu ait ould op't vd v.d v/d vander vande",
);

/** Small words that can never be a name, also after a title. */
export const FUNCTION_WORDS = words(
  'de het een en of maar want dus dat die dit deze er hier daar ik je jij hij zij ze we wij jullie u men me mij hem haar hen hun ons onze zijn mijn jouw is was zijn waren ben bent wordt werd worden heb hebt heeft had hadden hebben zal zou zouden zullen kan kon kunnen konden mag mocht mogen moet moest moeten wil wilde willen wilden gaat ging gaan gingen komt kwam komen doet deed doen niet geen wel ook nog al te om in op aan bij met van voor naar uit tot door over onder tegen na per sinds als toen dan nu weer zo heel erg meer minder veel weinig alles iets niets wat wie waar hoe waarom wanneer welke ja nee zegt zei vindt vond vertelt vertelde vraagt vroeg belt belde zelf samen elkaar iedereen iemand niemand alleen vandaag gisteren morgen gisteren straks later eerst thuis school stage via volgens zonder tussen tijdens',
);

/** Things that can be named too: after them `heet` gives the name of a thing. */
export const NAMED_THINGS = words(
  'plan methode app bedrijf leerbedrijf opleiding project les module cursus boek film serie spel game opdracht gebouw school winkel training toets formulier systeem programma team afdeling restaurant hotel dat dit het stichting website document vak straat wijk aanpak werkwijze techniek',
);
