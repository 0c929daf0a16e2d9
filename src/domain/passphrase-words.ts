// Common Dutch words of three to eight plain letters: easy to say, to spell and to type. None of them sounds like
// another one that is here too, or has an ij, which can be typed in two ways.
const LIST = `
aanbod aandacht aanpak aantal aanval aap aardbol aarde aarden aardig abrikoos acht achter actie adder
adem ader adres advies afdak afdeling afdruk afgrond afloop afstand afval afwas agenda agent akker
akkoord akte alarm album alfabet alinea alleen allemaal allerlei amandel amber ananas angel anker
antenne antwoord apart appel april aquarium arena arend arm artikel arts asfalt asperge aster atelier
atlas atleet augurk auto autoped avocado avond avontuur baai baan baard baas baby badjas badkamer badpak
bagage bak baken bakfiets bakken bakker baksteen bal balans balie balk balkon ballet ballon balpen
bamboe banaan band banier banjo bank baret barst basis bazaar bazuin bedankt bedrag beek beeld beer beet
begin begonia behang beige beitel bekend beker bel beleg belegd bellen belofte beloning beloven benen
benzine berg bergtop bericht berk beroep beschuit besluit bestaan bestuur betalen beton beuk beurt bever
bevroren bewaren bewegen bezem bezig bezitten bezoek bibberen bieb biet biezen biljart binden binnen
biologie biscuit bitter bizon blaadje blaas blad bladeren blaffen blank blauw blazen bleek blender blik
bliksem blinken bloei bloem bloes blok blond blouse blussen bocht bodem boeien boek boeken boeket boel
boemel boer boete bok bol bommel bon bonbon bond bonsai boog boom boomhut boomtak boon boor boord boot
bord borstel bos bosbes bosrand bosuil bot boter botsen bouillon bouw bouwen boven bowlen boxer braaf
braam brand breed breien breken brengen breuk brief bril broeden broeikas broek broer brok bron bronzen
brood brug bruid bruiloft bruin bruisen brullen buffel buggy bui buidel buigen buik buis buiten buizerd
bukken bult bumper bundel burcht bureau buren burger bus bushalte buurman buurt cacao cactus cadeau
camera camping canon caravan cavia ceder cel cello cement cent centrum chocola cilinder circus cirkel
citroen citrus clown club coach code computer concert contact controle coupe couscous curry cursus
cyclus daad dadel dag dagboek dagje dak dakgoot dal dame damp dampen dank danken dans dansen dapper darm
datum dauw december decor deeg deel dekbed deken deksel delen dempen denken derde deuk deur deurmat
diamant dicht dienst diep dier dierbaar dieren dille diner dinsdag dirigent distel dobber dochter
document doek doel doelman doelpunt dokter donder donker dooien dooier doolhof doos dop dorp dorpel
dorst douche draad draagtas draaien draak dragen draven drempel dressing drie drieluik drietal dringen
drinken drogen dromen droog droogte droom drop druif druk drukker drukte drum druppel druppen dubbel
duif duik duikboot duiken duim duimstok duin duizend dun duo durven dutje dutten duur duurzaam duwen
dwalen dwars dweil dwerg echo echt echtpaar eekhoorn eend eenhoorn eens eenvoud eenzaam eerbied eerder
eerste eetkamer eetlepel eetzaal eeuw eeuwig egel eik eikel eiland einde elastiek elegant elektra
element elf elkaar elleboog emmer enkel enorm envelop erf erker ernst erwt espresso etage etappe eten
etiket etui euro ezel ezelsoor fabriek fakkel familie fanfare fauteuil favoriet fazant februari feest
feit fel felrood ferm festival fiets fietsen fietser figuur film filter fit flamingo flanel flat fles
fleurig flink flits flora fluit fluiten fluweel foelie folder fonkelen fontein forel formaat fornuis
fort foto framboos friet fris frisbee front fruit fruitig gaap gaas galop gang gangpad gans gapen garage
garantie garen garnaal gebaar gebak gebied geboren gebouw gebruik gedachte gedicht gedoe geduld geel
geen geest geheim geit geld gelei geloof geluid geluk gemak gember gemeente gemengd genieten genoeg
geranium gereed gerst geruit geschikt gesp gesprek getal geur gevel geven gevoel gevonden gewei gewicht
gewoon gezang gezellig gezicht gezin gezond giechel gieten gieter gips giraf gist gitaar glad glans glas
glazen glimlach glimmen glinster gloed gloeien gluren goed goedkoop golf golven gom gonzen gooien goot
gordel goud gouden goudvis graaf graag graan graat grafiek gram grap gras grasveld gratis grauw gravel
greep grens griep griezel grind grip groef groeien groen groente groep groet grof grommen grond grondig
groot grootte grot grutto gymles gymzaal haag haai haak haan haar haard haas haasten hagedis hagel hak
haken hakken hal halen half halm hals halsband halte halve hamer hamster hand handdoek handel handig
handtas handvat hangen hanger hangmat hap hapje happen haring hark harp hars haven haver havik hazelaar
hechten heel heelal heide heimwee heks helaas helder helft helm help helpen hemd hemel hemels hendel
hengel herberg herder herfst herhalen herstel hert heup heuvel hiel hierheen hinkelen hitte hobbel hobby
hoed hoeden hoef hoek hoepel hoes hoeveel hok holte hommel hond honderd honger honing hoofd hoog hooi
hoop hoopvol hoorn horen horizon horloge hotel houden hout houten huid huis huisdier huiswerk hulp hulst
humeur humor huppel huren hut hyacint idee iedereen iemand imker indruk ingang inhoud inkoop inkt
inktvis inpakken insect instap inval inzicht ivoor jaar jacht jagen jager jakhals jam januari jarig jas
jeugd jodelen joggen jong jongen jongleur journaal jubel judo juf juffrouw juichen juist juli juni jurk
jute jutezak juweel kaak kaal kaars kaart kaas kabel kabouter kade kader kajak kalebas kalender kalf
kalk kalkoen kalm kam kameel kameleon kamer kamp kampioen kanaal kaneel kano kans kant kantine kantoor
kap kapel kapitein kapper kapstok karaf karakter karper karren karton karwei kassa kassei kast kastanje
kasteel kat katapult kater katoen kauwen keel keer kegel kei keizer kelder kelk kenmerk kennen kern kers
ketchup ketel keten ketting keuken keurig keus keuze kies kieuw kievit kiezen kikker kilo kin kind kiosk
kippen kist kiwi klaar klacht klap klappen klas klassiek klaver kleden kleding kleed klei klein kleren
kleur kleurig kleuter klimaat klimmen klimop klimrek klink klinken klok klokken klomp klont kloof
klooster kloppen kloven kluis klus klutsen knabbel knap knarsen kneden knetter knie knielen knikken
knikker knip knipoog knobbel knoest knoflook knol knoop knop knopen knuffel koala koek koekoek koel
koelkast koers koets koffer koffie kogelvis kok koken kokos kolibrie kolom kom komma kompas koning kooi
kool koor kop kopen koper koperen kopie koppel koppig koraal koren korf kort kortom kost kosten koud
kous kraag kraai kraal kraan krab kracht kraken krans krant kras krat krater kreeft kreet krekel krent
krenten kreuk kriebel krik krimp krimpen kring kroket krokus krom kronkel kroon kruid kruidig kruik
kruimel kruipen kruk krul kubus kudde kuif kuiken kuil kuip kundig kunst kurk kurken kus kussen kust
kwark kwartier kweken laag laars laat lach lachen ladder lade laden laken lam lamp land landbouw landen
landweg lang lantaarn lap laser lassen last lat later laurier lavendel lawaai ledikant leeg leer
leerling leeuw leggen leiden leiding lek lekker lelie lenen lengte lens lente lepel leraar leren les
letter leuk leunen leuning leven lezen lezing libel lichaam licht lied lief liefde liefst lift ligbad
liggen ligstoel likken limoen limonade linker links linksaf linnen lippen loep logeren lok loket lolly
loods loop lopen los lot lotus lucht luchtig lucifer luid luik luipaard lukken lunch luxe maan maand
maandag maart maat magneet makelaar maken makker makreel malen manchet mango mantel map margriet markt
marmer marmot mars mascotte mat matras maximum mee meel meer meester meetlat meeuw meikever meisje melk
melkbus melkweg melodie menigte mens menu merel merken merrie metaal meteen meten meter metro meubel
middag middel midden mier mieren mild miljoen minder minuut mispel mist mistig modder mode model moe
moed moeder moeras moerbei moes mokka mol molen moment mond monster mooi morgen mos mossel mosterd motor
motregen mouw muesli muil muis muizen munt murmelen museum muskaat muskus mussen muts muur muziek naald
naam nacht nagel najaar namiddag nat natuur navel nee neef neerslag negen negende nemen neon nergens
nest netel neus niets nieuw nieuws noemen nog noodzaak noord norm notaris noten nougat november nuance
nuchter nul nummer nuttig oase oceaan ochtend octopus oefenen oester oever ogen ogenblik oker oktober
olifant omelet omhoog omlaag ommekeer omslag omweg onbekend onder oneven ongeduld ongeveer ontdek
ontwerp onweer onzin oog ooglid oogst ooievaar ooit oorbel oost opbouw opdracht open opening opgave
opnieuw oppas opruimen opslag optimist optocht oranje orchidee orde orgel orkest otter ouder oven overal
overdag overeind overkant overleg overzee paal paar paard paarden paars paasei pad pagode pak pakken
pakket paleis palet paling palm paneel pannen pap papa papaja papegaai papier paprika parade paraplu
parasol parel park parkeren parkiet passage passen passer pasta pastei pastel patat patio patroon pauw
pauze pech pedaal peer pel pelikaan pen penseel pensioen peper peren perfect perron pers persoon perzik
peul peuter piano picknick piek piepen pikant pilaar piloot pincet pinda pink pion piraat pistache pit
pizza plaat plaats plafond plak plakken plan planeet plank plant plas plastic plat plateau plein
pleister plek pletten plezier ploeg plof plonzen plooi plots pluche pluim pluis plukken plus podium
poedel poeder poets poetsen polder polka pollepel pols pomp pompoen pool poort poos pop portaal portret
post postbus poster potlood praat prachtig prairie praten precies prei prent prik prima prins prinses
proberen proef proeven proost propvol pruim publiek pudding pulp puntig puree puur puzzel pyjama quiz
raadsel raaf raam raar rabarber radar radio radslag ragout raket rakker rand ranja raspen recept recht
rechts reclame redden reep regel regen reiger reiken reis reizen rek rekenen rekstok rennen renpaard
reptiel reuk richting riem riet rimpel ring ritme ritsen rivier rob robot roeiboot roeien roep roepen
roer roeren roest rog rogge rok rol rollen rolstoel roltrap roman romig rommel rond rood roof room roos
rooster rotonde route rubber rugzak ruig ruim ruimte ruit ruiter runder rups rust rusten rustig saai
saffraan salade samen sandaal sap sardine saus saxofoon schaaf schaak schaal schaap schaar schaats
schaduw schat scheef scheel schelp schema schemer schenken schep scheren scherm scherp schets schilder
schip schoen schommel school schoon schoot schors schotel schouw schrift schroef schuim schuin schuit
schuur seconde selder serie servet sfeer sieraad signaal simpel sinas single sirene sjaal skelter
slaapzak slagroom slak slalom slank slapen slee sleep slepen sleutel slinger sloep sloffen slok sloot
sluier sluis smaak smal smaragd smeden smelten smeren smullen snaar snack snavel sneeuw snel snelheid
snelweg snoeien snoek snoep snoer snorkel snuit soep soepel soepkom solo soort sorbet spaak spaarpot
spannen spar sparen sparren specht speels speen spel speld spelen speling sperwer spiegel spier spin
spinazie spinnen spits splinter splitsen spoed spoel spons sponzig spook spoor sport spreeuw spreken
sprint sproei sproet sprong sprookje spruit staal staan staart stad stadhuis stal stalen stamppot stap
stapel stappen start starten station steeds steeg steel steen steiger steil steken stekker stel stellage
stem stempel step sterk sterren steun stevig stiekem stift stiften stil stilte stip stoel stoep stof
stoffer stok stomen stoom stop storm stout straal straat strand streek streep strook stroom stroop
struik studeren studie stuiter stuiver stuur succes suiker super surfen surprise symbool systeem taak
taal taart tafel takel tand tandarts tandem tante tapir tarwe tassen taxi team teen tegel tegen tegoed
teken tekenen tekst telefoon tellen telraam tempo tennis tent terras theater thee theepot thema thuis
tien tiental tillen timmeren tip titel toast tocht toekan toekomst toernooi toeter toets toffee tolerant
tomaat tompoes toneel tonen tong toonbank toren tovenaar toverbal traan trainer trein trek trekken
trekker triangel trillen troebel trommel trompet troost trots trottoir trouw truffel trui tube tuimelen
tuin tuinkers tuinman tuit tulp tunnel turnen twaalf twee tweede tweeling twintig type uil uit uitgang
uitje uitkomst uitleg uitzicht unie uniek uniform uren uur uurwerk vaag vaak vaarwel vaas vader vak
vakantie val vallei vallen vandaag vangen vanille varen varken vast veel veer veertig vegen veilig
veiling veld venster ver veranda verband verenigd verf vergeten verhaal verkeer verkleed verkoop vermaak
vers verslag verstand vertrek verven verwend verzoek vest veter vier vierkant vilt vinden vinger vink
violet viool vis visnet vissen visser vitrine vlaai vlag vlaggen vlak vlam vlecht vleugel vlieg vliegen
vlieger vlinder vloed vloeiend vloer vlok vlonder vlucht vochtig voedsel voelen voet voetbad voetbal
voetstap vogel vol volgen voorjaar voorkeur voorraad vooruit vork vouwen vraag vragen vrede vriend vroeg
vrouw vrucht vuist vulkaan vullen vulpen vuur vuurwerk waaien waaier waakhond waarheid wachten wafel
wagen wagon wakker wal walnoot walrus wals walvis wand wandelen warm wasbak wassen water week weer weg
weinig weken wekker welkom wellicht welp wennen wereld werk werkdag werken wervel wesp west weten wieg
wiel wigwam wilg winkel winnen winst winter wit witlof woensdag wolf wolk wollen wonder wonen woning
woonboot woord worst wortel woud yoghurt zaad zaag zaaien zaal zacht zadel zagen zak zakdoek zaklamp
zalm zand zandbak zang zanger zaterdag zebra zee zeegras zeep zeepbel zeester zegel zeggen zeil zeker
zes zestien zestig zetel zetten zeven zicht zien zigzag zilver zingen zitbank zitten zoeken zoen zoet
zoethout zolang zolder zomaar zomer zomers zon zondag zonnig zorg zout zuid zuidpool zuinig zuivel zuur
zwaai zwaan zwaar zwaluw zwart zwembad zwemmen zwerfkat zwerven zweven
`;

/** The words that a passphrase is drawn from. */
export const PASSPHRASE_WORDS: readonly string[] = LIST.trim().split(/\s+/);
