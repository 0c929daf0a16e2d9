import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import schema from '../../checklists/schema/casus.schema.json' with { type: 'json' };
import { sentencesOf, wordsOf } from '../../src/domain/readability.ts';

interface Label {
  readonly kenmerk: string;
  readonly ook?: readonly string[];
  readonly ontbreekt?: true;
  readonly herkomst: 'kantlijn' | 'titel' | 'slotzin' | 'lopende-tekst' | 'redactie';
  readonly waarom: string;
}

interface Stadium {
  readonly id: string;
  readonly titel: string;
  readonly tekst: string;
  readonly labels: readonly Label[];
}

interface Casus {
  readonly id: string;
  readonly titel: string;
  readonly herkomst: string;
  readonly waarschuwing?: string;
  readonly filters: {
    readonly kenmerken: readonly string[];
    readonly ervaring: { readonly starter: string; readonly ervaren: string };
  };
  readonly stadia: readonly Stadium[];
  readonly slotvragen: readonly { readonly id: string; readonly vraag: string }[];
  readonly wrijving: readonly { readonly wat: string; readonly vraag: string }[];
  readonly verder: {
    readonly kenmerken: readonly string[];
    readonly begrippen?: readonly string[];
    readonly bronnen?: readonly string[];
    readonly veiligheid?: true;
  };
}

/** The longest stage that a reader takes in at once, in words. */
const MAX_STAGE_WORDS = 120;

const IDS = ['has', 'sanna', 'inge', 'inaya', 'marije', 'carlo'] as const;
type CasusId = (typeof IDS)[number];

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const rawOf = (id: CasusId): string => readFileSync(at(`casussen/${id}.yaml`), 'utf8');
const ajv = new Ajv2020({ allErrors: true, strict: true });
ajv.addVocabulary(['errorMessage']);
const isValid = ajv.compile<Casus>(schema);

const casusOf = (id: CasusId): Casus => {
  const data: unknown = parse(rawOf(id));
  if (!isValid(data)) throw new Error(`${id}: ${JSON.stringify(isValid.errors)}`);
  return data;
};

const labelsOf = (casus: Casus): readonly Label[] => casus.stadia.flatMap(({ labels }) => labels);
const kenmerkenOf = ({ kenmerk, ook = [] }: Label): readonly string[] => [kenmerk, ...ook];
const named = (casus: Casus, herkomst: Label['herkomst']): readonly string[] =>
  labelsOf(casus)
    .filter((label) => label.herkomst === herkomst)
    .map((label) => kenmerkenOf(label).join('+'));

/** The ids of the entries in one file of the kader. */
const idsIn = (file: string, key: string): ReadonlySet<string> => {
  const data: unknown = parse(readFileSync(at(`checklists/kader/${file}.yaml`), 'utf8'));
  const list: unknown =
    typeof data === 'object' && data !== null ? Object.entries(data).find(([name]) => name === key)?.[1] : [];
  return new Set(
    Array.isArray(list)
      ? list.flatMap((entry: { readonly id?: unknown }) => (typeof entry.id === 'string' ? [entry.id] : []))
      : [],
  );
};

/** One fact of a story: the stage where it stands, the fact, and words without which it would be lost. */
type Fact = readonly [stage: string, fact: string, ...words: readonly RegExp[]];

/** What must survive every rewriting of the stories, in the order of the handreiking. */
const facts: Readonly<Record<CasusId, readonly Fact[]>> = {
  has: [
    ['weg', 'he starts the year with enthusiasm', /vol zin/],
    ['weg', 'he misses nothing in the first semester', /eerste halfjaar mist hij geen enkele les/],
    ['weg', 'he talks most', /praat het meest/],
    ['weg', 'he is the one who gets things going', /gangmaker/],
    ['weg', 'he stays for a chat', /Na de les .*praatje/],
    ['weg', 'it strikes the docent suddenly that he is often away', /ineens op\. Has is er vaak niet/],
    ['weg', 'an app is not answered', /appje, maar Has zegt niets terug/],
    ['weg', 'a call is not answered', /belt, maar Has neemt niet op/],
    ['weg', 'his friends have known nothing for a while', /vrienden .*al een tijd niets/],
    ['weg', 'the docent walks to the football club', /docent loopt langs de voetbalclub/],
    ['weg', 'he knows it from matches', /kent de weg, .*wedstrijd/],
    ['weg', 'Has liked that', /vond Has leuk/],
    ['weg', 'he is not there', /op de club is Has niet/],
    ['bellen', 'the docent tells his colleagues that he worries', /collega's dat hij zich zorgen maakt/],
    ['bellen', 'one advises an unknown number', /nummer dat Has niet kent, zegt die collega/],
    ['bellen', 'Has may be avoiding him', /Misschien ontloopt Has hem/],
    ['bellen', 'he picks up after one ring', /één keer over, dan neemt Has op/],
    ['bellen', 'he is startled', /schrikt/],
    ['bellen', 'he wants to quit, it is too much', /wil stoppen met school/, /te veel/],
    ['bellen', 'he hangs up and cannot be reached', /hangt hij op/, /niet meer te bereiken/],
    ['kantine', 'the next morning he is at school', /volgende ochtend .*op school/],
    ['kantine', 'in the canteen he eats a tosti in haste', /kantine/, /tosti/, /eet snel/],
    ['kantine', 'his mother put him out', /van zijn moeder het huis uit/],
    ['kantine', 'her new partner is also her pooier', /nieuwe vriend van zijn moeder is ook haar pooier/],
    [
      'kantine',
      'she is pregnant and does not want him at home',
      /zwanger, en wil niet dat Has nog thuis woont/,
    ],
    [
      'kantine',
      'for weeks he sleeps with friends or in the street',
      /paar weken .*bij vrienden, .*op straat/,
    ],
    ['kantine', 'he is ashamed and would rather not tell school', /schaamt zich/, /voor zich gehouden/],
    [
      'hulp',
      'the docent asks whether he may contact organisations',
      /vraagt het eerst/,
      /Mag hij organisaties bellen/,
    ],
    ['hulp', 'they look for a solution together', /samen een oplossing/],
    ['hulp', 'Has agrees', /Has vindt dat goed/],
    ['hulp', 'the docent is glad of the trust', /blij .*vertrouwen/],
    ['hulp', 'he compliments him for coming', /compliment: .*weer naar school/],
    [
      'ruimte',
      'with professional help it gets better in time',
      /professionele hulp/,
      /Na een tijd gaat het beter/,
    ],
    [
      'ruimte',
      'he is not in every lesson yet, and the docent allows for it',
      /niet bij elke les/,
      /rekening mee/,
    ],
    [
      'ruimte',
      'students who tell what happens get more room',
      /al zijn studenten/,
      /Vertel me/,
      /meer ruimte/,
    ],
  ],
  sanna: [
    ['beurt', 'students tell shortly about their stage', /lessen over loopbaan .*kort over hun stage/],
    ['beurt', 'to practise speaking before a group', /oefenen ze met praten voor een groep/],
    ['beurt', 'to find with class and docent what goes well', /Klas en docent .*gaat al goed/],
    [
      'beurt',
      'there is a list of turns, and Sanna has lesson 3',
      /lijst met beurten/,
      /Sanna is in les 3 aan de beurt/,
    ],
    ['beurt', 'she refuses and sits stiff', /wil niet/, /Stijf blijft ze zitten/],
    [
      'beurt',
      'the docent walks up and the hoodie goes further down',
      /loopt naar haar toe\. .*hoodie verder/,
    ],
    ['beurt', 'she mumbles that nothing is prepared', /mompelt dat er niets klaar is/],
    ['beurt', 'she gets a week more', /een week extra/],
    ['scherm', 'then again not, and weeks after', /week later wil Sanna weer niet/, /weken daarna/],
    ['scherm', 'taken apart she gives no answer', /apart/, /geen antwoord/],
    ['scherm', 'at the computer she stares at the screen', /computer/, /alleen naar het scherm/],
    ['scherm', 'only then the docent sees that the task does not fit', /Nu pas .*opdracht past niet/],
    [
      'gebarentaal',
      'she presented once, in primary school',
      /ooit iets heeft gepresenteerd/,
      /lagere school/,
    ],
    ['gebarentaal', 'it was about gebarentaal and a success', /over gebarentaal\. Dat was een succes/],
    ['gebarentaal', 'the docent asks what she needs', /Wat heb je nodig/],
    ['gebarentaal', 'first once about gebarentaal', /eerst een keer over gebarentaal/],
    ['gebarentaal', 'she uses it with her parents', /praat ze met haar ouders/],
    ['gebarentaal', 'the docent agrees', /De docent vindt het een goed plan/],
    ['klas', 'the next lesson she is nervous', /De les daarna .*zenuwachtig/],
    ['klas', 'the hoodie is half down, she looks at nobody', /hoodie .*half/, /kijkt niemand aan/],
    ['klas', 'the docent leaves the hoodie alone', /iets zeggen over de hoodie, en doet het toch niet/],
    [
      'klas',
      'she compliments her knowledge, and the class agrees',
      /compliment over alles wat ze weet\. De klas/,
    ],
    [
      'klas',
      'her confidence seems to grow, the message comes across',
      /lijkt meer te durven/,
      /komt goed over/,
    ],
    [
      'klas',
      'next semester she dares to tell about her stage',
      /halfjaar later durft Sanna het .*over haar stage/,
    ],
    ['klas', 'smaller steps came first', /Eerst .*kleinere stappen/],
  ],
  inge: [
    [
      'spreekuur',
      'Barry opens for the inloopspreekuur, the folders are ready',
      /inloopspreekuur voor de wijk/,
      /mappen klaar/,
    ],
    ['spreekuur', 'Inge promised to be there at 9', /om 9 uur komen\. Dat had ze beloofd/],
    ['spreekuur', 'at 9.15 there is a hoarse voice message', /kwart over negen .*spraakbericht/, /schor/],
    ['spreekuur', 'she vomited and goes back to bed', /overgeven, en gaat terug naar bed/],
    [
      'spreekuur',
      'Barry finds it the umpteenth time and thinks she drank',
      /zoveelste keer/,
      /denkt dat ze te veel gedronken heeft/,
    ],
    ['spreekuur', 'he plans a talk for when she is better', /plant een gesprek, voor als ze weer beter is/],
    [
      'uren',
      'a week later there is a schedule, blue and mostly red',
      /week later/,
      /Blauw .*maakte, rood .*miste/,
      /vooral rood/,
    ],
    [
      'uren',
      'how many hours, and how long will it take?',
      /Hoeveel uren maakte je\? Hoe lang duurt je stage/,
    ],
    ['uren', 'he knows that plain consequences work', /uit ervaring .*gevolg/],
    ['uren', 'absence means a longer stage', /veel mist, loopt langer stage/],
    [
      'uren',
      'she was ill; how can he assess, what does he tell school?',
      /Ik was ziek/,
      /beoordelen\? En wat vertel ik school/,
    ],
    [
      'huilen',
      'she is startled and cries, he lets her',
      /schrikt en begint te huilen\. Barry laat haar huilen/,
    ],
    [
      'huilen',
      'often there is more behind it, that first',
      /Vaak zit er meer achter\. Dat wil hij eerst weten/,
    ],
    [
      'huilen',
      'he asks an overview of her week: bed, after stage, rest',
      /overzicht van haar week/,
      /naar bed/,
      /na de stage/,
      /rust/,
    ],
    ['huilen', 'it is due at the end of that week', /Aan het eind van die week/],
    [
      'week',
      'three days she goes from stage to the supermarket till late',
      /maandag, dinsdag en woensdag/,
      /tot laat in een supermarkt/,
    ],
    ['week', 'there is no time for meals at home', /Voor eten thuis is geen tijd/],
    [
      'week',
      'other evenings: housemates, television, delivered food, wine',
      /huisgenoten\. .*televisie, bezorgd eten en wijn/,
    ],
    ['week', 'it gets late, for they have nothing to do by day', /overdag niets te doen, dus wordt het laat/],
    ['week', 'does it fit somebody who wants to finish soon?', /Past dit bij iemand die snel klaar wil/],
    ['week', 'she cries and needs the money', /huilt weer/, /geld nodig/],
    [
      'week',
      'she dares not say no and does not like it',
      /durft geen nee te zeggen/,
      /Leuk vindt ze .*niet eens/,
    ],
    ['week', 'she fears to fall outside the group', /bang om er anders niet meer bij te horen/],
    ['plan', 'she names her hours of sleep herself', /uren slaap/, /Inge noemt het zelf/],
    ['plan', 'she writes down earnings and spending', /schrijft ze op wat ze verdient, en wat ze uitgeeft/],
    [
      'plan',
      'perhaps fewer hours, and into the schedule',
      /Misschien kan ze dan minder werken/,
      /in het schema/,
    ],
    [
      'plan',
      'he would house her elsewhere or have her coached',
      /andere plek woonde/,
      /coach .*nee te zeggen/,
    ],
    [
      'plan',
      'so far he cannot go; planning better is enough',
      /Zo ver kan Barry niet gaan/,
      /beter leert plannen, is hij al blij/,
    ],
  ],
  inaya: [
    ['start', 'she is 16, after several time-out-trajecten', /zestien/, /meer dan één time-out-traject/],
    [
      'start',
      'no success before, though she seems clever enough',
      /succes was er voor haar nog niet/,
      /Slim genoeg lijkt ze/,
    ],
    ['start', 'Entree fails at first', /lukt de opleiding eerst niet/],
    ['start', 'negative behaviour, according to begeleiders', /begeleiders vinden haar gedrag vaak negatief/],
    ['start', 'two weeks in she has missed many lessons', /Na twee weken mist ze al veel lessen/],
    [
      'tegenslag',
      'the mentor talks weekly with the jeugdreclasseerder',
      /betrokken\. Elke week .*jeugdreclasseerder/,
    ],
    ['tegenslag', 'those talks frustrate her and bring nothing', /gefrustreerd/, /leveren niets op/],
    [
      'tegenslag',
      'nothing changes, she is hardly at school',
      /verandert niets\. Op school is ze bijna nooit/,
    ],
    [
      'tegenslag',
      'late at the company, she need not come back',
      /stage komt ze een paar keer te laat/,
      /wil haar niet meer/,
    ],
    [
      'tegenslag',
      'she must find a stage herself, fails, loses heart',
      /zelf een nieuwe stage/,
      /lukt niet/,
      /moedeloos/,
    ],
    ['volhouden', 'the mentor keeps giving chances', /steeds weer een kans/],
    [
      'volhouden',
      'she keeps calling, talking, making appointments',
      /blijft bellen/,
      /met haar praten/,
      /nieuwe afspraak/,
    ],
    ['volhouden', 'after almost a year and a half it clicks', /bijna anderhalf jaar .*kwartje/],
    ['volhouden', 'a stage found, every day at school', /vindt een stage/, /elke dag op school/],
    ['verschil', 'the mentor asks what made the difference', /De mentor vraagt wat er nu zo anders is/],
    [
      'verschil',
      'somebody believed in her and did not let go',
      /geloofde echt in haar/,
      /liet haar niet los/,
    ],
    ['verschil', 'though she broke appointments', /ook als ze haar afspraken niet nakwam/],
    [
      'verschil',
      'success matters for confidence and trust in begeleiders',
      /zelfvertrouwen/,
      /vertrouwen in je begeleiders/,
    ],
    ['verschil', 'after two years to niveau 2', /na twee jaar .*niveau 2/],
  ],
  marije: [
    [
      'vooraf',
      'Monday, Melissa is early for the new stagiaire',
      /maandag, .*extra vroeg in het restaurant/,
      /nieuwe stagiaire/,
    ],
    ['vooraf', 'she doubted after the history', /heeft getwijfeld/, /kent het verhaal/],
    [
      'vooraf',
      'she cannot easily refuse Harold, who is at wits’ end',
      /zegt ze moeilijk nee/,
      /geen raad meer/,
    ],
    ['vooraf', 'he told her beforehand of earlier stages', /Harold vertelde vooraf .*andere stages/],
    ['vooraf', 'sent away, late, gone without reason', /weggestuurd/, /te laat/, /weg zonder reden/],
    ['vooraf', 'indifferent, a big mouth', /niets te schelen/, /grote mond/],
    ['vooraf', 'quarrels with customers and begeleiders', /ruzie, met klanten en met begeleiders/],
    ['delen', 'he felt obliged, to make a new stage possible', /wel moest vertellen\. .*geen nieuwe stage/],
    ['delen', 'as little as he could about what is private', /Over privé .*zo weinig mogelijk/],
    ['delen', 'and still a shared picture', /hetzelfde beeld/],
    ['delen', 'Melissa likes the challenge and Harold knows', /houdt van zo'n uitdaging\. Dat weet Harold/],
    ['delen', 'a fitting place is sometimes hard to find', /plek vinden die past, is soms lastig/],
    [
      'delen',
      'the klik counts more than the work and is not predictable',
      /klik .*meer dan het werk/,
      /voorspel je niet altijd/,
    ],
    ['delen', 'good contact between mentor and company is needed', /goed contact tussen mentor en bedrijf/],
    ['delen', 'most after bad experiences', /Zeker als een student al vaak een slechte stage had/],
    [
      'appjes',
      'absent on the first day, metro missed, this will not work',
      /eerste dag komt Marije niet/,
      /metro gemist, en denkt dat dit niets wordt/,
    ],
    [
      'appjes',
      'half an hour later: not coming, ov-kaart lost',
      /half uur later/,
      /komt niet meer, want haar ov-kaart is kwijt/,
    ],
    [
      'appjes',
      'find someone else, other stage, doei',
      /neem maar een ander, jullie hebben mij niet nodig/,
      /andere stage\. Doei/,
    ],
    [
      'appjes',
      'Melissa sighs, expected it, does not let it pass',
      /zucht\. Ze had het verwacht\. Maar ze laat het er niet bij/,
    ],
    ['appjes', 'she calls Harold and tells the apps', /Meteen belt ze Harold\. .*appte/],
    ['samen', 'she keeps her and asks the number', /wil Marije houden/, /vraagt om haar nummer/],
    [
      'samen',
      'she wants to tell her: expected next Monday',
      /zelf zeggen dat ze Marije volgende maandag gewoon verwacht/,
    ],
    [
      'samen',
      'Harold is relieved and talks with Marije this week',
      /opgelucht\. Deze week praat hij nog met Marije/,
    ],
    [
      'samen',
      'this place does not give up, he too expects her',
      /niet zomaar laat vallen/,
      /Ook Harold rekent erop/,
    ],
    ['samen', 'Melissa: easy to reach, acting together', /bereikt ze hem makkelijk/, /één lijn/],
  ],
  carlo: [
    [
      'lunch',
      'on time, good with colleagues, good work',
      /op tijd, kan goed met zijn collega's/,
      /werkt netjes/,
    ],
    ['lunch', 'Koos is content', /Koos is tevreden/],
    ['lunch', 'he asks to lunch at home, with his own car', /Mag hij thuis lunchen/, /eigen auto/],
    ['lunch', 'the others eat together at work', /eet iedereen samen op het werk/],
    [
      'lunch',
      'Koos would rather not, but fine if back on time',
      /ziet het liever niet\. Maar als Carlo op tijd terug is, mag het/,
    ],
    [
      'lunch',
      'he does not return, that day nor later',
      /blijft weg\. De rest van die middag, en ook alle dagen daarna/,
    ],
    [
      'twijfel',
      'he did not like the work and found it hard to say',
      /vindt het werk niet leuk/,
      /vindt hij moeilijk/,
    ],
    ['twijfel', 'he tells his mentor that he doubts his choice', /mentor .*twijfelt aan zijn keuze/],
    ['twijfel', 'it is decided fast, and he stops', /besluit komt snel\. Carlo stopt/],
    [
      'stilte',
      'Koos knows nothing and supposes a stern talk at school',
      /weet van niets/,
      /op school een streng gesprek/,
    ],
    ['stilte', 'nobody tells him', /krijgt geen bericht/, /Ook school laat niets horen/],
    [
      'stilte',
      'he asks later and hears of the other opleiding',
      /Na een tijd vraagt Koos het zelf/,
      /andere opleiding/,
    ],
    ['wereld', 'school is another world, sometimes too easy', /andere wereld/, /te licht/],
    ['wereld', 'cooperation can work', /Toch kan samenwerken prima gaan/],
    [
      'wereld',
      'a student may choose, a mismatch is not always foreseen',
      /mag iets anders kiezen/,
      /niet altijd dat een plek niet past/,
    ],
    ['wereld', 'but tell us, school and student', /laat het dan weten, .*voor school en voor de student/],
    ['wereld', 'school should see to it', /school moet erop letten dat de student het vertelt/],
    [
      'wereld',
      'being informed keeps all three motivated',
      /op de hoogte blijft, houdt er zin in/,
      /student, mentor en stagebegeleider/,
    ],
    ['spijt', 'school says it cannot enforce, and it irritates him', /niets kan afdwingen\. Dat ergert Koos/],
    [
      'spijt',
      'but there are afspraken, and stage is part of the opleiding',
      /afspraken, met student, school en stage/,
      /stage hoort bij de opleiding/,
    ],
    [
      'spijt',
      'hard to be on one line, and the open talk does not come',
      /moeilijk op één lijn/,
      /open gesprek komt er niet/,
    ],
    ['spijt', 'regret: afspraken only with the student', /spijt\. Hij maakte alleen met Carlo afspraken/],
    [
      'spijt',
      'none with school on decisions and responsibilities',
      /Met school sprak hij niet af wie wat beslist, en wie waarvoor zorgt/,
    ],
    ['spijt', 'expectations unspoken', /zei niet wat hij van de samenwerking verwachtte/],
  ],
};

describe('the casussen', () => {
  it('are six', () => {
    const files = readdirSync(at('casussen/')).filter((name) => name.endsWith('.yaml'));
    expect(files.toSorted()).toEqual(IDS.map((id) => `${id}.yaml`).toSorted());
  });

  it.each(IDS)('%s is valid, bears the name of its file, and names its schema for the editor', (id) => {
    expect(casusOf(id).id).toBe(id);
    expect(rawOf(id).split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../checklists/schema/casus.schema.json',
    );
  });

  it.each(IDS)('%s says that it is made up, after true stories', (id) => {
    expect(casusOf(id).herkomst).toMatch(/verzonnen.*verhalen die echt zijn gebeurd/);
  });

  it.each(IDS)('%s has stages of at most 120 words, each with its own id', (id) => {
    const { stadia } = casusOf(id);
    expect(stadia.filter(({ tekst }) => wordsOf(tekst).length > MAX_STAGE_WORDS)).toEqual([]);
    expect(new Set(stadia.map((stadium) => stadium.id)).size).toBe(stadia.length);
  });

  it.each(IDS)('%s ends with the same questions, and says where it rubs', (id) => {
    const { slotvragen, wrijving } = casusOf(id);
    expect(slotvragen.map(({ vraag }) => vraag)).toEqual([
      'Wat zou jij hier doen, en wat niet?',
      'Met wie overleg je eerst?',
    ]);
    expect(wrijving.length).toBeGreaterThan(0);
  });
});

describe('the facts of a casus', () => {
  it.each(IDS.flatMap((id) => facts[id].map(([stage, fact, ...words]) => ({ id, stage, fact, words }))))(
    '$id, $stage: $fact',
    ({ id, stage, words }) => {
      const text = casusOf(id)
        .stadia.find((stadium) => stadium.id === stage)
        ?.tekst.replace(/\s+/gu, ' ');
      expect(words.filter((word) => !word.test(text ?? ''))).toEqual([]);
    },
  );

  it.each(IDS)('of %s are listed for every stage', (id) => {
    const listed = new Set(facts[id].map(([stage]) => stage));
    expect([...listed]).toEqual(casusOf(id).stadia.map((stadium) => stadium.id));
  });
});

describe('the labels', () => {
  it.each([
    ['has', ['goed-beeld+relatie+toegankelijk']],
    ['sanna', ['progressiegericht', 'behoeften']],
    ['inge', ['goed-beeld', 'autonomie']],
    ['inaya', ['progressiegericht']],
    ['marije', ['gedeeld-beeld', 'informeren']],
    ['carlo', ['aansluiten', 'informeren+gedeeld-beeld', 'regie']],
  ] as const)('of %s from the margin are those of the handreiking, in its order', (id, kenmerken) => {
    expect(named(casusOf(id), 'kantlijn')).toEqual(kenmerken);
  });

  it('from the margin are eleven in all', () => {
    expect(IDS.flatMap((id) => named(casusOf(id), 'kantlijn'))).toHaveLength(11);
  });

  it.each([
    ['has', 'titel', ['goed-beeld']],
    ['has', 'slotzin', ['behoeften']],
    ['sanna', 'titel', ['kleine-stapjes']],
    ['sanna', 'lopende-tekst', ['progressiegericht']],
    ['inge', 'titel', ['verwachtingen']],
    ['inaya', 'titel', ['progressiegericht']],
    ['inaya', 'lopende-tekst', ['vasthouden']],
    ['marije', 'titel', ['informeren']],
    ['carlo', 'titel', ['informeren']],
    ['carlo', 'lopende-tekst', ['pedagogische-aanpak']],
  ] as const)('of %s from its %s are %s', (id, herkomst, kenmerken) => {
    expect(named(casusOf(id), herkomst)).toEqual(kenmerken);
  });

  it('may name the 26 kenmerken of the kader, and no others', () => {
    expect(schema.$defs.kenmerk.enum).toEqual([...idsIn('kenmerken', 'kenmerken')]);
    expect(schema.$defs.kenmerk.enum).toHaveLength(26);
  });

  it.each(IDS)('of %s name a kenmerk once a stage, with one sentence why', (id) => {
    const { stadia } = casusOf(id);
    const twice = stadia.filter(({ labels }) => {
      const kenmerken = labels.flatMap(kenmerkenOf);
      return new Set(kenmerken).size !== kenmerken.length;
    });
    expect(twice).toEqual([]);
    expect(labelsOf(casusOf(id)).filter(({ waarom }) => sentencesOf(waarom).length !== 1)).toEqual([]);
  });

  it.each(IDS)('of %s are what it is found by', (id) => {
    const casus = casusOf(id);
    expect(casus.filters.kenmerken.toSorted()).toEqual(
      [...new Set(labelsOf(casus).flatMap(kenmerkenOf))].toSorted(),
    );
    expect(casus.filters.kenmerken).toEqual(expect.arrayContaining([...casus.verder.kenmerken]));
  });

  it('of Carlo all show what was missing', () => {
    expect(labelsOf(casusOf('carlo')).filter(({ ontbreekt }) => ontbreekt !== true)).toEqual([]);
  });
});

describe('where a casus rubs', () => {
  it.each([
    ['has', 'Moet een student iets vertellen om ruimte te krijgen?'],
    ['inge', 'Wie op school kon hier helpen?'],
    ['marije', 'Wist Marije wat hier over haar werd verteld?'],
  ] as const)('%s asks: %s', (id, vraag) => {
    expect(casusOf(id).wrijving.map((point) => point.vraag)).toContain(vraag);
  });

  it('Has says beforehand what it is about, stays sober, and ends with the signals card', () => {
    const { waarschuwing, stadia, verder } = casusOf('has');
    expect(waarschuwing).toMatch(/geen huis.*uitbuiting.*Je mag hem overslaan/);
    expect(stadia.flatMap(({ tekst }) => tekst.match(/pooier/gu) ?? [])).toHaveLength(1);
    expect(verder.veiligheid).toBe(true);
  });

  it('only Has needs a warning, so that the others may be offered first', () => {
    expect(IDS.filter((id) => casusOf(id).waarschuwing !== undefined)).toEqual(['has']);
  });
});

describe('what a casus points to', () => {
  it.each([
    ['begrippen', 'woordenlijst', 'begrippen'],
    ['bronnen', 'bronnen', 'bronnen'],
  ] as const)('%s stand in %s', (link, file, key) => {
    const linked = IDS.flatMap((id) => casusOf(id).verder[link] ?? []);
    const known = idsIn(file, key);
    expect(linked).not.toEqual([]);
    expect(linked.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the schema of a casus', () => {
  const sanna = casusOf('sanna');
  const [first, ...rest] = sanna.stadia;

  it.each([
    ['a casus', { ...sanna, titl: 'x' }],
    ['the filters', { ...sanna, filters: { ...sanna.filters, rol: 'mentor' } }],
    ['a stage', { ...sanna, stadia: [{ ...first, kop: 'x' }, ...rest] }],
    ['a label', { ...sanna, stadia: [{ ...first, labels: [{ ...first?.labels[0], bron: 'x' }] }, ...rest] }],
    ['what rubs', { ...sanna, wrijving: [{ ...sanna.wrijving[0], tekst: 'x' }] }],
    ['the links', { ...sanna, verder: { ...sanna.verder, veilig: true } }],
  ])('refuses an unknown key in %s', (_where, mistyped) => {
    expect(isValid(mistyped)).toBe(false);
  });

  it.each([
    [
      'another closing question',
      { ...sanna, slotvragen: [{ id: 'doen', vraag: 'Wat vind jij?' }, sanna.slotvragen[1]] },
    ],
    ['an unknown kenmerk', { ...sanna, filters: { ...sanna.filters, kenmerken: ['geduld'] } }],
    [
      'two kenmerken in one label outside the margin',
      { ...sanna, stadia: [{ ...first, labels: [{ ...first?.labels[0], ook: ['relatie'] }] }, ...rest] },
    ],
    ['two stages', { ...sanna, stadia: rest.slice(0, 2) }],
    ['six stages', { ...sanna, stadia: [...sanna.stadia, ...rest] }],
  ])('refuses %s', (_what, wrong) => {
    expect(isValid(wrong)).toBe(false);
  });

  it('explains every key in Dutch to who writes one', () => {
    const unexplained = (value: unknown, path: string): readonly string[] => {
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
        const here = `${path}/${key}`;
        const isKey = path.endsWith('/properties') && !path.includes('dependentSchemas');
        const explained =
          typeof inner === 'object' && inner !== null && 'title' in inner && 'description' in inner;
        const refers = typeof inner === 'object' && inner !== null && '$ref' in inner;
        return [...(isKey && !explained && !refers ? [here] : []), ...unexplained(inner, here)];
      });
    };
    expect(unexplained(schema, '')).toEqual([]);
  });
});
