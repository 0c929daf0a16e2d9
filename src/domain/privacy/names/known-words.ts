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
mcdonalds mcdonald's kfc starbucks subway burger domino's dominos ah plus spar vomar hoogvliet dekamarkt coop ekoplaza makro sligro hanos
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
ned eng fra dui
asmara keren massawa addis abeba mogadishu hargeisa khartoem kinshasa brazzaville luanda accra kumasi lagos abuja dakar conakry freetown monrovia banjul
bissau praia mindelo lissabon porto tanger nador tetouan oujda casablanca rabat marrakesh fez agadir algiers tunis tripoli cairo ankara istanbul izmir konya antalya
gaziantep kayseri aleppo damascus idlib raqqa hama latakia beiroet bagdad erbil mosul teheran kabul herat kandahar jalalabad islamabad karachi lahore delhi mumbai dhaka
warschau krakau lodz gdansk poznan wroclaw boekarest plovdiv varna burgas kiev kyiv lviv odessa charkiv dnipro marioepol moskou belgrado sarajevo pristina tirana
paramaribo nickerie willemstad oranjestad philipsburg kralendijk bogota caracas havana manila hanoi saigon shanghai peking hongkong
team teamoverleg mentoruur mentor student studenten begeleider stage school praktijkbegeleider zorgteam klas klassenbegeleider peercoach docent lokaal blok periode week module toets
adn rtl nos ad nrc metro nrc volkskrant libelle
`;

/** Keys of words with a capital that are known and no person. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));

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
