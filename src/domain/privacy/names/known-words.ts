/*
 * Words that carry a capital and are no person: the field, schools, brands, places, feasts, short words of notes.
 * In `plainKey` spelling. The word list knows most of the ordinary ones; these must hold without it too.
 */
const WORDS = `
entree entreeplus startcollege zadkine albeda techniek college lyceum grafisch mbo vmbo hbo havo vwo vso pro praktijkonderwijs roc roc's kaw sbb bpv bol bbl slb
slber slb'er bpver kawer mbo'er mbo'ers bpv'er ggd ggz coa duo uwv ov avg bsn vog vca bhv rmc rmb ist ict isk nt2 aoc loopbaan loopbaanorientatie burgerschap
rekenen nederlandse engelse duitse franse spaanse turkse marokkaanse poolse surinaamse italiaanse europese arabische chinese nederlands engels duits frans spaans turks arabisch pools papiaments sranan tigrinya somalisch dari pasjtoe farsi berbers portugees oekraiens russisch
magister eduarte osiris somtoday moodle canvas teams microsoft whatsapp outlook office word excel powerpoint sharepoint onedrive onenote google gmail youtube tiktok
instagram insta snapchat snap facebook twitter linkedin discord netflix spotify chatgpt kahoot zoom skype windows iphone ipad android chromebook macbook playstation
xbox nintendo fortnite fifa minecraft roblox lessonup padlet mentimeter quizlet duolingo trello xedule itslearning onstage portflow studielink digid mijnduo beroepenfilm
veilig thuis jongerenloket jeugdzorg jeugdhulp wijkteam leerplicht voedselbank humanitas pameijer enver youz antes lucertis parnassia indigo dock leger heils sociale
raadslieden stichting gemeente erasmus maasstad ikazia aafje halt reclassering fivoor politie meldcode
jumbo lidl aldi hema action etos kruidvat praxis gamma karwei ikea primark zara gall mediamarkt coolblue bol.com postnl dhl dpd picnic thuisbezorgd uber deliveroo
mcdonalds mcdonald's kfc starbucks subway burger domino's dominos appie ah plus spar vomar hoogvliet dekamarkt coop ekoplaza makro sligro hanos
blokker xenos big bazar wibra zeeman bristol scapino decathlon intersport ret ns htm connexxion arriva metro tram randstad tempo-team youngcapital olympia manpower unique
rotterdam schiedam vlaardingen spijkenisse capelle barendrecht ridderkerk hoogvliet delft dordrecht gouda amsterdam utrecht leiden zoetermeer breda maassluis hellevoetsluis
rijnmond rozenburg pernis krimpen nieuwerkerk alblasserdam zwijndrecht papendrecht sliedrecht gorinchem tilburg eindhoven arnhem nijmegen haarlem almere zwolle groningen
nederland belgie duitsland marokko turkije suriname curacao aruba bonaire kaapverdie polen syrie eritrea somalie ghana nigeria oekraine bulgarije roemenie afghanistan irak iran
china india pakistan indonesie spanje portugal italie frankrijk engeland europa afrika azie amerika ethiopie soedan congo gambia guinee senegal dominicaanse republiek
charlois feijenoord feyenoord delfshaven kralingen crooswijk overschie hillegersberg ijsselmonde alexanderpolder alexandrium ommoord zevenkamp nesselande noord zuid oost west
centrum katendrecht afrikaanderwijk bloemhof hillesluis vreewijk tarwewijk carnisse oud-charlois pendrecht zuidwijk lombardijen beverwaard spangen tussendijken bospolder
schiebroek terbregge prinsenland oosterflank kop blaak beurs coolsingel zuidplein markthal ahoy kuip euromast blijdorp marconiplein eendrachtsplein hofplein wilhelminaplein maashaven
rijnhaven slinge zuid-holland noord-holland noord-brabant zeeland gelderland overijssel drenthe friesland limburg flevoland randstad maas rijn
januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
kerst kerstmis kerstvakantie pasen pinksteren hemelvaart koningsdag bevrijdingsdag sinterklaas sint pieten ramadan suikerfeest offerfeest eid iftar divali diwali holi keti koti
carnaval valentijnsdag moederdag vaderdag newroz nowruz nieuwjaar oudjaar oudejaarsavond herfstvakantie voorjaarsvakantie meivakantie zomervakantie hanoeka zomercarnaval
god allah jezus islam koran bijbel corona covid brexit
iban bic kvk btw nen iso isbn pdf usb hdmi led lcd apk anwb nibud svb cak cjib ind coa iom az aza amv ama pgb wmo wlz wajong bijstand cao zzp bv nv vof pvb sop popgesprek pop pap mdo zat bpo pok oks ob ovk awbz cjg mee nji ecio ecbo saxion hr eur ehbo b1 a1 a2 b2 c1 ps nb bijv bv ivm mbt tav tgv dmv zgn evt incl excl ca nr tel mvg gr bijl blz art par wk mnd jr min max.
team teamoverleg mentoruur mentor student studenten begeleider stage school praktijkbegeleider zorgteam klas klassenbegeleider peercoach docent lokaal blok periode week module toets
adn rtl nos ad nrc metro nrc volkskrant libelle
`;

// Short and chat words of hurried notes that no word list has, and English that Dutch notes are full of.
const CHAT = `
ff ffe hee heej heyy hai haii mn zn dr d'r m'n z'n n t k ie ies gwn wss mss idd btw thnx thx oke okee okay ok yes yep nope nee nou ja jo joh hoi hey hoihoi doei dag aub svp graag tnx plz pls
nvt ivm mbt tav tgv dmv zsm asap zgn evt incl excl ca bijv bv oa ed etc enz nl iig iidg ipv vd vh vdd ihkv adhv obv mi wbt wrs wsl eig eigk eigl egt ech nie niks niets iets
app appje appjes appen appt appte geappt app'en apps insta snap tiktok whatsapp whatsappt whatsappte whatsappen gewhatsappt facetime facetimen mail mailt mailde mailtje gemaild
bro sis bae boys guys chill chille chillen gechilld relaxed nice cool top vet awkward cringe random sorry super mega happy sad fine same deal dealen skill skills feedback coach coachen
check checken checkt checkte gecheckt checkin check-in call calls callen meeting meet meeten online offline laptop deadline deadlines planning to-do todo done drive mindset
down burn-out burnout vibe vibes mood trigger triggers getriggerd swag flex flexen lit lol haha hahaha hihi omg wtf fyi tbh imo
mam pap oma opa ma pa mams paps mama papa broer bro's zus sista tante
1e 2e 3e min uur ma di wo do vr za zo feb mrt apr jun jul aug sep sept okt nov dec mnd wk
stag stg bpv slb kaw mbo roc ov vog digid id pc tv wc gym bbl bol vca bhv hw huisw opdr opdrn pb prb begl mdw wn wg dhr mw mevr mvr
gamen gamet gamed gegamed game games gast gasten kill chick chickie mattie matties bradda wollah wallah wollahi inshallah insjallah mashallah hamdoulillah habibi yallah ewa fakka fissa tyfus
btje beetj effe effies efkes morge vandaag gistere gister strx straks nix nogal tog toch
hoor moest most ken kon kun zou zal
`;

// English that stands in Dutch notes and in what students send; the word list has no English.
const ENGLISH = `
the and of to in is it you that he was for on are with as i his they be at one have this from or had by hot
but some what there we can out other were all your when up use word how said an each she which do their time
if will way about many then them would write like so these her long make thing see him two look more day could
go come did my sound no most number who over know water than call first people may down side been now find any
new work part take get place made live where after back little only round man year came show every good me
give our under name very through just form much great think say help low line before turn cause same mean
differ move right boy old too does tell set three want air well also play small end put home read hand port
large spell add even land here must big high such follow act why ask men change went light kind off need house
picture try us again animal point mother world near build self earth father head stand own page should country
found answer school grow study still learn plant cover food sun four thought let keep eye never last door
between city tree cross since hard start might story saw far sea draw left late run while press close night
real life few stop open seem together next white children begin got walk example ease paper often always music
those both mark book letter until mile river car feet care second group carry took rain eat room friend began
idea fish mountain north once base hear horse cut sure watch color face wood main enough plain girl usual
young ready above ever red list though feel talk bird soon body dog family direct pose leave song measure
state product black short numeral class wind question happen complete ship area half rock order fire south
problem piece told knew pass farm top whole king size heard best hour better true during hundred remember step
early hold west ground interest reach fast five sing listen six table travel less morning ten simple several
vowel toward war lay against pattern slow center person money serve appear road map science rule govern pull
cold notice voice fall power town fine certain fly unit lead cry dark machine note wait plan figure star box
noun field rest correct able pound done beauty drive stood contain front teach week final gave green oh quick
develop sleep warm free minute strong special mind behind clear tail produce fact street inch lot nothing
course stay wheel full force blue object decide surface deep moon island foot yet busy test record boat common
gold possible plane age dry wonder laugh thousand ago ran check game shape yes cool miss brought heat snow bed
bring sit perhaps fill east weight language among thank thanks you're i'm don't it's can't maybe somebody
anybody everything anything someone please hello bye love sorry birthday party weekend crush friends
friendship boyfriend girlfriend besties bestie hangout selfie stories post posts likes followers update
updates skills challenge challenges level levels goal goals focus tools tool team teams leader leadership
support buddy buddies homework assessment report reports intake matching match mentoring training mindset
growth talent talents speed budget cash job jobs worked working fulltime parttime shift shifts break breaks
lunch dinner snack snacks drinks fastfood shop shoppen shopping store stock orders service customer customers
hygiene cleaning housekeeping catering barista bartender host hostess runner picker orderpicker truck heftruck
forklift safety aid flow issue issues topic topics trend vibes quote quotes playlist movie movies series
youtube streaming stream livestream account accounts login wifi hotspot screenshot screenshots link links file
files folder download upload scan print printer reset software hardware
`;

/** Keys of words with a capital that are known and no person. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));

/** Keys of short, chat and English words that a Dutch note holds in lower case. */
export const CHAT_WORDS: ReadonlySet<string> = new Set(`${CHAT} ${ENGLISH}`.split(/\s+/).filter((word) => word !== ''));

/** Fixed phrases that hold a name and point to nobody near, in `plainKey` spelling with single spaces. */
export const KNOWN_PHRASES: ReadonlySet<string> = new Set([
  'albert heijn',
  'jip en janneke',
  'jip en janneketaal',
  'van dale',
  'van gogh',
  'van gogh museum',
  'van der valk',
  'van gend',
  'anne frank',
  'anne frank huis',
  'anne frank stichting',
  'erasmus mc',
  'erasmus universiteit',
  'sint franciscus',
  'franciscus gasthuis',
  'prins alexander',
  'douwe egberts',
  'jan modaal',
  'jan en alleman',
  'klaas vaak',
  'zwarte piet',
  'blauwe maandag',
  'johan cruijff',
  'johan cruijff foundation',
  'johan cruyff',
  'willem de kooning',
  'willem de kooning academie',
  'willem alexander',
  'peter pan',
  'max havelaar',
  'max verstappen',
  'tom tom',
  'uncle bob',
  'bakker bart',
  'simon levelt',
  'jan van nassau',
  'dirk van den broek',
  'gall en gall',
  'van haren',
  'ben en jerry',
  'ben & jerry',
  'harry potter',
  'marco polo',
  'marten meesters',
  'leger des heils',
  'klas als werkplaats',
  'dr oetker',
  'de kuip',
  'kunst van rotterdam',
  'van nelle',
  'van nelle fabriek',
  'boijmans van beuningen',
  'maria boodschap',
  'maria hemelvaart',
  'keti koti',
  'holland casino',
  'calvijn college',
  'emmaus college',
  'piet hein',
  'van brienenoordbrug',
  'willemsbrug',
  'willem ii',
]);
