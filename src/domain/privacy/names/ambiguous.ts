/*
 * First names that are ordinary Dutch words too. In lower case `roos` may be a flower and `wil` a verb, so these need a
 * context that announces a person; a capital inside a sentence is enough for them.
 */
const WORDS_TOO = `
wil bas roos max iris storm bloem koos mees els jet fleur amber merel lies lieve linde hazel rein riet
rietje madelief jasmijn mark ben job toon dries sep wolf raven sol tijm alba adel adem salam beren kader
nil tuba berk candida chevron cicero hortensia nestor perpetua bola comfort courage patience samba aster
mais paria wei chai nok angel flora joepie lil lei feng yuan meesje mootje pietje tomtom nonna berber
franca kas dik don ernst franco just kris marina mats mei nova jade rex rio nada bilge gul melis sultan
bora emir eren junior lila hope nana mana tao yang april summer spencer taco tibbe trees lux beau coco
donna pip puck aagje kick kor roemer roman ton ken lance sari sema pol warren wart anno maas arend blake
bowie ivy joy faith mercy grace love peace queen prince princess happiness goodness favour bright
confidence destiny divine sunday prosper victory rejoice sky sunny river scarlett can grant dale dawn
mali asia israel kenia kenya dijon edison bethlehem nazareth lourdes florence chelsea guru hema hero muse
ala sora bao dong jun tam ad chi kawa ata rim alp wende bodi diva cherry india valentijn pascal jesus
parker hunter clement constant augustus su mies nel lot flo fee lio viola violet dahlia camelia magnolia
king royal royce wisdom miracle success praise glory honour heaven treasure diamond crystal jewel trinity
serenity justice legend messiah reign fortune phoenix blaze saint promise
paloma perla alma harmony lente aurora wonder genesis atlas mink beer lino
`;

/** Keys of first names that are common words too, and need a context when no capital helps. */
export const FIRST_NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  WORDS_TOO.split(/\s+/).filter((word) => word !== ''),
);

/*
 * Names that the word list knows as a word as well, but that mean a person nearly every time in a note about school.
 */
const NAMES_FIRST = `
aaltje aart abel abraham adam aletta amanda amine andy anita ava axel aya bader barend benjamin bobby
bram bridget carter chris clarisse clark daisy darren dirk dolf eddy eden ellen erica eva ferry frank
geert genet gloria grietje hannes hans helen hendrik henry hussen jaap jaden jack jacky jan janet jantje
joe joel joep joke jonas jonathan joop jozef juan julienne kaan karen kees keesje kelly kelvin kim klaas
klaasje koen koert kristen lammert lex lio liesje lorraine lotje lou lubbert luis lyra maarten madeleine
madison margarita margriet marien marijn marjolein marlijn mary maxim maxime mazen mehari mia mila mimi
mirte mitra mo nadir nelson nick nik noel omer penny peter piet puja rachel raf ramin rani rien rik
robbert romeo roosje rosa rowan ruby rui russell sabra sander santje sara sem sharon sjaak steef steven
teddy thomas tiffany tjerk tommy vieve vishal wies wim wout wouter zwaantje demissie mansoor ebo alia
aline obi rico jurgen rob mina mara vita mies flip ole roan miep ria bob cas rombout sten uwe earl lee
demi bente berthe fransje keetje manou elger janus karst krijn lieven timen tristen yens radjes kornel
`;

/** Keys of first names that stay names although the word list has them as a word. */
export const FIRST_NAMES_ABOVE_WORDS: ReadonlySet<string> = new Set(
  NAMES_FIRST.split(/\s+/).filter((word) => word !== ''),
);

const SELDOM = `
roos iris amber fleur merel jasmijn jade joy hope faith grace sky jet els linde hazel mees madelief emir
bilge nada tuba eren rico marina franco bodi beau donna pip puck lux rex rio summer april lance spencer
berin melis lila nana sari tibbe trees violet viola dahlia perla paloma alma harmony angel diva kas sep
wolf raven alba samba aster hortensia nestor perpetua bora blake bowie ivy mercy precious princess
destiny divine scarlett florence chelsea hawo sora rein riet joepie meesje tomtom benjamin kris mats rob
roman dries stan arend aurora genesis mink
`;

/** Keys of first names that are words too, but words that hardly occur in notes about school: little context is enough. */
export const FIRST_NAMES_SELDOM_WORDS: ReadonlySet<string> = new Set(
  SELDOM.split(/\s+/).filter((word) => word !== ''),
);
