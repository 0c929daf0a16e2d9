import type { Token } from './names/tokens.ts';
import { plainKey } from './words/word-key.ts';
import type { LetOp, LetOpSoort } from './span.ts';

/*
 * Words of art. 9 and 10 AVG. A stem ends in *, and then stands for every word that begins with it; a word without
 * a star stands for itself. Joined words (`schizofrenie-diagnose`) count through their first part.
 */
const STEMS: Readonly<Record<LetOpSoort, string>> = {
  gezondheid: `ziek ziekte* zieken* ziekmeld* ziekgemeld* ziekjes adhd add odd autis* ass asperger pdd-nos depress* angststoornis* paniekaanval* paniekstoornis*
    ptss trauma* psycholo* psychiat* psychose* psychotisch* therap* ggz medicijn* medicatie ritalin concerta antidepress* verslaafd* verslaving* drugsverslaafd*
    drugs blowt blowen wiet alcohol* alcoholist* suïcid* suicid* zelfmoord* zelfbeschadig* automutil* eetstoornis* anorexia boulimia borderline bipolair*
    schizofren* dyslex* dyscalcul* zwanger* miskraam* abortus hiv soa aids diabet* suikerziekte epilep* astma* allerg* migraine* reuma* kanker* tumor* hartpatiënt*
    operatie* geopereerd* ziekenhuis* opgenomen huisarts* diagnose* gediagnosticeerd* handicap* gehandicapt* beperking* lvb burn-out burnout overspannen slaapstoornis*
    longziekte* hersenletsel* hersenschudding* psychisch* stoornis* verstandelijk* slechthorend* slechtziend* rolstoel* kliniek* ontwenning* afkick* overdosis
    rouwt rouw rouwverwerking paniekaanvallen stemmingswissel* chronisch* bloedarmoede corona covid* ggd-arts jeugdarts* jeugdzorg* jeugdhulp* bedrijfsarts* schoolarts*`,
  geloof: `geloof geloofs* gelovig* moslim* moslima* islam* moskee* koran* imam* christen* christelijk* kerk kerkelijk* katholiek* protestant* evangelisch* pinkster* joods* jood joden
    jodendom synagoge* hindoe* hindoeïs* boeddhis* sikh* tempel* hoofddoek* hidjab* hijab* niqab* nikab* boerka* ramadan* bidt bidden gebed* halal* haram* jehova* atheïs* vasten offerfeest* suikerfeest*
    godsdienst* religi* bijbel* soenniet* soenni* sjiiet* aleviet* alevitisch* bekeerd*`,
  herkomst: `marokko suriname syrie eritrea somalie ghana nigeria oekraine afghanistan irak iran kaapverdie curacao bulgarije roemenie ethiopie soedan congo jemen pakistan
    turk turken turks turkse turkije marokkaan* marokkaans* surinamer* surinaams* antilliaan* antilliaans* curaçaoënaar* curaçaos* curacaos* arubaan* arubaans* kaapverdi* kaapverdisch* pool polen pools
    poolse syriër* syrier* syrisch* eritreeër* eritreeer* eritrees* somaliër* somalier* somalisch* ghanees* ghanese ghanezen oekraïn* oekrain* afghaan* afghaans* irakees* irakese irakezen iraaks* iraans* iraniër* koerd* koerdisch*
    bulgaar* bulgaars* roemeen* roemeens* nigeriaan* nigeriaans* chinees chinese chinezen arabier* arabisch* berber* berbers* amazigh* papiaments* papiamento tigrinya* hindoestaan* hindoestaans* javaans* molukker* moluks* roma sinti
    vluchteling* asiel* statushouder* illegaal illegale verblijfsvergunning* verblijfsstatus afkomst etnisch* etniciteit migratieachtergrond* allochto* nationaliteit* paspoortloos ongedocumenteerd* huidskleur* creools* dominicaan* congolees* congolese ethiopi* algerijn* tunesi* egyptenaar* egyptisch* pakista* indonesi*`,
  seksualiteit: `homo homo's homoseksue* lesbisch* lesbo* lesbienne* biseksue* transgender* trans transvrouw* transman* non-binair* nonbinair* lhbti* lhbt* gender genderdysforie seksu* seksualiteit* seksueel* aseksue* queer gay uit-de-kast`,
  overtuiging: `vakbond* vakbondslid pvv fvd groenlinks politieke partijlid`,
  strafrecht: `politie* gearresteerd* aangehouden arrestatie* aangifte* verdacht verdachte* verdenking* verdenk* strafblad* veroordeel* gevangenis* gedetineer* detentie* celstraf* taakstraf* werkstraf* reclassering*
    halt halt-straf halttraject* justitie* justitieel* crimine* diefstal* gestolen steelt stelen inbraak* inbrek* overval* mishandel* geweldsdelict* delict* drugsdeal* dealt dealen dealer* wapenbezit wapen* messteek* steekpartij* neergestoken fraude*
    oplicht* heling geheeld vandalisme officier-van-justitie rechtbank* rechtszaak* rechter kinderrechter* voorarrest enkelband* dagvaarding* misdrijf* strafbaar* verkracht* aanrand* loverboy* uitbuiting* ondertoezicht* ots uithuisplaats* jeugdbescherm* jeugdreclassering* gezinsvoogd*`,
};

interface Words {
  whole: ReadonlyMap<string, LetOpSoort>;
  stems: ReadonlyMap<string, LetOpSoort>;
}

const SHORTEST_STEM = 3;
const LONGEST_STEM = 18;
// `Geloof ik`, `hij geloofde mij`: believing somebody is no faith.
const OTHER_SENSE =
  /^(?:geloof ik|geloof (?:dat|het|er|me|hem|haar)|halt hou|pools? hoog|operatie|trans(?:port|fer))/i;
const NOT_THESE = new Set([
  'geloofwaardig',
  'geloofwaardige',
  'ongeloof',
  'wapenfeit',
  'rechterkant',
  'kerkstraat',
  'kerkweg',
  'kerkplein',
  'tempeliers',
  'politiek',
  'politieke',
  'politici',
  'politicus',
  'kerkhof',
  'geloofd',
  'seksisme',
  'genders',
  'pinksteren',
  'pinksterdag',
  'pinkstervakantie',
]);

let words: Words | undefined;

function sensitiveWords(): Words {
  if (words !== undefined) return words;
  const whole = new Map<string, LetOpSoort>();
  const stems = new Map<string, LetOpSoort>();
  for (const [soort, list] of entriesOf(STEMS)) {
    for (const word of plainKey(list).split(/\s+/)) {
      if (word.endsWith('*')) stems.set(word.slice(0, -1), soort);
      else whole.set(word, soort);
    }
  }
  return (words = { whole, stems });
}

function entriesOf<Key extends string>(record: Readonly<Record<Key, string>>): [Key, string][] {
  const found: [Key, string][] = [];
  for (const key in record) found.push([key, record[key]]);
  return found;
}

/** Finds words of art. 9 AVG (health, faith, origin, sexuality, conviction) and art. 10 (criminal matters) among the words of a text. */
export function findSensitive(text: string, tokens: readonly Token[]): LetOp[] {
  const found: LetOp[] = [];
  const seen = new Map<string, LetOpSoort | undefined>();
  for (const { key, start, eind } of tokens) {
    let soort = seen.get(key);
    if (soort === undefined && !seen.has(key)) {
      soort = kindOf(key);
      seen.set(key, soort);
    }
    if (soort !== undefined && !OTHER_SENSE.test(text.slice(start, start + 20)))
      found.push({ soort, tekst: text.slice(start, eind), start, eind });
  }
  return found;
}

function kindOf(key: string): LetOpSoort | undefined {
  const { whole, stems } = sensitiveWords();
  if (NOT_THESE.has(key)) return undefined;
  const exact = whole.get(key);
  if (exact !== undefined) return exact;
  for (let length = Math.min(key.length, LONGEST_STEM); length >= SHORTEST_STEM; length--) {
    const soort = stems.get(key.slice(0, length));
    if (soort !== undefined) return soort;
  }
  const first = key.split('-')[0] ?? '';
  return first === key ? undefined : whole.get(first);
}
