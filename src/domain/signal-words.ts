/** A break between two clauses, after folding. */
const BREAK = '|';

/** Small letters without accents, one blank between words, and a bar where a clause ends. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘`´]/gu, '')
    .toLowerCase()
    .replaceAll(/[.,;:!?()\n]+/g, ` ${BREAK} `)
    .replaceAll(/[^\p{L}\p{N}|]+/gu, ' ');

const RELATIVE =
  '(?:stief|pleeg|schoon)?(?:vader|moeder|ouders?|broer|zus|man|vrouw|vriend|vriendin|ex|oom|opa|neef|partner|familie|baas|huisgenoot)';
const PERSON =
  '(?:hem|haar|hen|ze|me|mij|elkaar|zichzelf|student|leerling|kinderen|kind|zusje|broertje|vriendin|moeder|zus)';
const HOW = '(?:(?:vaak|soms|weer|wel|eens|steeds|ook|hard|thuis|echt|toen|gisteren|al|nog|heel|dan) )*';
/** Words that make *slaan* something else, later in the clause: to skip, to watch, to put an arm around. */
const NO_BLOW = '(?![^|]* (?:over|af|dicht|doorheen|gade|alarm|om) )';

const VIOLENCE = [
  '\\w*mishandel\\w*',
  '(?:huiselijk |lichamelijk |seksueel |fysiek |met |veel )?geweld(?:dadig\\w*)?',
  `(?:slaat|slaan|sloeg|sloegen) ${HOW}(?:(?:zijn|haar|de|het|een|mijn) )?${PERSON}${NO_BLOW}`,
  // Without whom, at the end of what is said: a father who hits, and not one who skips something.
  `${RELATIVE} ${HOW}(?:slaat|sloeg|slaan|sloegen)(?: (?:vaak|soms|weer|ook|hard|thuis))*(?= (?:\\||$))`,
  `(?:hem|haar|me|mij|moeder|zusje|broertje) ${HOW}(?:slaat|sloeg|slaan)`,
  `(?:wordt|werd|worden|is|ben|was) ${HOW}(?:(?:door|er) (?:\\w+ ){0,3})?(?:geslagen|geschopt|gestompt)`,
  'in elkaar (?:geslagen|slaan|geschopt)',
  '(?:bedreig|wurg)\\w*',
  '(?:dreigt|dreigde|gedreigd) (?:met|om|haar|hem)',
  'blauwe? (?:plek(?:ken)?|oog|ogen)',
  `bang (?:voor|van) (?:(?:zijn|haar|de|mijn|hun) )?${RELATIVE}`,
  'bang om (?:weer )?naar huis',
  '(?:durft|durfde|mag|kan) (?:vannacht |vandaag |echt )?niet (?:meer )?naar huis',
  'thuis (?:\\w+ ){0,3}(?:onveilig|niet veilig)',
  '(?:onveilig|niet veilig) thuis',
  'uitgehuwelijkt|uithuwelijken|gedwongen huwelijk|eerwraak|eergerelateerd\\w*',
  '(?:thuis |op zijn kamer |op haar kamer )?opgesloten',
];

const ABUSE = [
  'misbruik(?:t|te|en)?',
  'aangerand|aanranding|verkracht(?:ing|en|e)?|incest|betast|loverboys?',
  'seksueel (?:grensoverschrijdend|misbruik\\w*|overschrijdend)\\w*',
  '(?:aan|bij) (?:haar|hem|me) (?:gezeten|zat|zit)',
  'tegen (?:haar|zijn|mijn|de eigen) (?:wil|zin) (?:\\w+ ){0,4}(?:seks|vrijen|aangeraakt|gezoend|foto\\w*|vastgehouden)',
  'naaktfotos?',
];

const DYING = [
  'zelfdoding\\w*|zelfmoord\\w*|suicid\\w*',
  '(?:wil|wilde|wou|was|ben|is) (?:eigenlijk |het liefst |soms |gewoon )*(?:liever )?dood(?: (?:gaan|zijn))?(?= (?:\\||$))',
  '(?:wil|wilde|wou) (?:eigenlijk |soms |gewoon )*dood(?! (?:gevonden|gewoon|normaal|simpel|op|moe|eng|eerlijk))',
  'liever dood',
  'dood (?:wil|wilde|wou|willen)',
  'niet meer (?:wil |wilde |willen |te |wou )?(?:leven|wakker worden)',
  '(?:wil|wilde|wou) (?:\\w+ ){0,2}niet meer (?:leven|verder leven|er zijn)',
  '(?:een |er )?einde? (?:\\w+ ){0,2}(?:aan (?:zijn|haar|mijn) leven|eraan) (?:te )?maken',
  'er (?:een )?einde? aan (?:te )?(?:maken|maak|maakt)',
  'uit het leven (?:te )?(?:stappen|gestapt|stapt)|van het leven beroven',
  '(?:zichzelf|zich zelf) (?:pijn|iets aan|wat aan|te snijden|snijdt|snijden|sneed|verwondt)',
  '(?:snijdt|sneed|krast|kraste|snijden) (?:zich|zichzelf|in (?:zijn|haar|de) (?:arm|armen|pols|polsen|been|benen))',
  'zelfbeschadig\\w*|zelfverwond\\w*|automutil\\w*|overdosis',
  '(?:geen zin meer in|klaar met) het leven',
];

const EXPLOITATION = [
  'uitgebuit|uitbuiting|uitbuiten|mensenhandel\\w*|pooiers?|prostitu\\w*|geldezels?',
  '(?:geld|loon|salaris|bankpas|pinpas|paspoort) (?:\\w+ ){0,3}(?:afstaan|afgeven|afgepakt|afgenomen|inleveren|ingeleverd)',
  `(?:moet|moest|gedwongen) (?:\\w+ ){0,4}(?:voor (?:zijn|haar|die|een) (?:${RELATIVE}|man|mannen) )?(?:drugs|seks) (?:\\w+ ){0,2}(?:rondbrengen|verkopen|dealen|hebben|halen)`,
  'gedwongen (?:\\w+ ){0,2}(?:te werken|werken|tot seks|seks)',
];

const NO_BED = [
  '(?:geen|nergens) (?:\\w+ ){0,2}(?:slaapplek|slaapplaats|onderdak|plek (?:\\w+ )?om te slapen|dak boven)',
  '(?:geen|nergens) (?:\\w+ ){0,2}(?:te slapen|slapen|om te slapen)',
  '(?:dak|thuis)lo(?:os|ze)\\w*',
  '(?:slaapt|sliep|slapen|geslapen) (?:\\w+ ){0,2}(?:op straat|in de auto|in een auto|buiten|in het park|op het station|in een portiek|op de bank bij)',
  '(?:op straat|buiten|in de auto|in het park|op het station) (?:\\w+ ){0,2}(?:slapen|slaapt|sliep|geslapen|gezet)',
  'op straat (?:leeft|leven|zwerft|zwerven|staat|komt te staan)',
  '(?:het |uit )?(?:huis|kamer) (?:\\w+ )?(?:uitgezet|uitgegooid|uit gezet|uit gegooid)|uit huis (?:gezet|gegooid|geplaatst)',
  'waar (?:hij|zij|ze|ik|die) (?:\\w+ ){0,2}(?:kan |moet |gaat )?slapen',
  '(?:kan|kon) (?:vannacht )?nergens (?:terecht|heen|naartoe)',
];

const SIGNAL = new RegExp(
  `(?<= )(?:${[VIOLENCE, ABUSE, DYING, EXPLOITATION, NO_BED].flat().join('|')})(?= )`,
  'u',
);

const ALONE = new RegExp(
  '^ (?:sla(?:an|at)|geslagen|sloeg|klappen|bang(?: thuis)?|pijn|mes(?:sen)?|wapens?|snijden|snijdt|uithuwelijk\\w*|weggelopen|vermist|112|nood|noodgeval|hij doet me pijn|ze doet me pijn) $',
  'u',
);

/** Whether a word that stands alone, as what somebody looks up in a hurry, is one of worry about safety. */
export const isSignalAlone = (text: string): boolean => ALONE.test(` ${folded(text).trim()} `);

/**
 * Whether words ask for the card for worries about safety: violence, abuse, suicide, exploitation, no place to sleep. It
 * only ever offers the card, so that a word too many costs one grey line, and a word too few nothing that was there.
 */
export const hasSignalWords = (text: string): boolean => SIGNAL.test(` ${folded(text)} `);
