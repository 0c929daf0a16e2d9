/*
 * Words of a kitchen, a florist, a workshop and a wardrobe that the Dutch word list does not have, although notes hold
 * them in lower case: our own list, in `plainKey` spelling.
 */
const WORDS = `
freesia freesias alstroemeria alstroemerias lisianthus monstera monsteras calathea calatheas kalanchoe protea proteas zinnia eustoma limonium solidago
craspedia astilbe helleborus heuchera nigella scabiosa pachira zamioculcas dracaena tradescantia philodendron pothos pilea aloevera vetplantje
zaatar harissa freekeh moksi moksimeti borek lahmacun pide gozleme simit kofte menemen sucuk baba ganoush labneh injera berbere shiro fufu jollof egusi plantain
edamame tofu tempeh gyoza udon miso wasabi kimchi bibimbap pho banh quesadilla nachos burrata carpaccio smoothie smoothies matcha bubbletea chiffonade
mirepoix bechamel hollandaise julienne brunoise veloute ganache frangipane kibbeling bitterballen pastechi bolita keshi yena tajin msemen harira chebakia
hoodie hoodies durag durags hijab niqab abaya abayas khimar jilbab beanie beanies slides airforce airmax
steamer steamers gastronorm swiffer wago vacumeermachine schrobzuigmachine combisteamer blastchiller slowjuicer airfryer quooker
braids cornrows balayage concealer bronzer highlighter brows lashes hairextensions gelnagels cockatiel
`;

/** Keys of words that are ordinary Dutch although the word list lacks them. */
export const OWN_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));
