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

/** Keys of short, chat and English words that a Dutch note holds in lower case. */
export const CHAT_WORDS: ReadonlySet<string> = new Set(
  `${CHAT} ${ENGLISH}`.split(/\s+/).filter((word) => word !== ''),
);
