/*
 * Surnames as they are heard in a Rotterdam class: our own list, written by hand from general knowledge for this
 * project and under its licence; no list of others was copied. Lower case, without accents (see `plainKey`).
 * Surnames that the word list knows too are repeated where they are common, so that the detector works without it.
 */
const LINES = `
nl: aarts alberts albers appelman baars bakker bakkers barends barendregt beek beekman berends berg bergman
 bergsma blom bloemen boer boersma boomsma boon boonstra bos bosch bosman bosma bouma bouman bouwman braam
 brand brands breukelen brinkman broek broekhuizen brouwer brouwers bruijn bruin brugman buijs buitenhuis
 burger claassen claessens coenen cornelissen cremers damen dekker dekkers dijk dijkman dijkstra dijkhuizen
 driessen drost dubbeldam duijn eijk elzinga engels evers faber feenstra fischer floris franken franssen
 frijters geerts gelderblom gerritsen gerrits goossens graaf groen groot groothuis haan haas hagen hartman
 hartog haverkamp heijden hendriks hendriksen hermans hermsen heuvel hoek hoekstra hoekman hofman hofstra
 hogendoorn holtrop hoogendoorn hoogland hoogstraten houtman huisman huizinga hulst jacobs jager jagt jansen
 janssen janssens jong jonge jongh jonker jonkers kaptein keijzer kempen kerkhof klaassen klein kleijn klok
 kloosterman knol koch kok koning koopman koopmans kooijman kooiman korevaar korver koster kramer kroes kroon
 kruijt kruger kuijper kuijpers kuiper kuipers laan langerak langeveld lansbergen leeuw leeuwen linden lohman
 loon maas maassen manders martens mast mathijssen meer meester meijer meijers melis mertens meulen meijerink
 meyer michels moerman molenaar mol moolenaar mulder mulders munnik nagel nijhof nijs noordermeer nobel
 oosterhuis oosterom oosterhout oudshoorn peeters peters philipsen pieters ploeg pols post postma potter prins
 pronk punt raaijmakers reijnders riet rietveld rijk ridder roelofs roos rooijen rosier rovers ruijter ruiter
 rutten sanders schaap scheffer schenk schilder schippers schipper schmidt schmitz scholten schoenmaker
 schouten schreuder schuurman segers sijbesma slager slot smeets smit smits smid snijder snijders sonneveld
 spaan spek spruit staal steen sterk stam stolk strijbos sturm teunissen teuben theunissen thijssen timmer
 timmerman timmermans tol troost uijl veen veenstra velde veldhuizen veldhuis veltman verbeek verboom
 verbruggen verburg verdonk verhage verhagen verhoef verhoeven verkade verkerk vermeer vermeulen vermaas
 verschoor versteeg verweij vink vis visser vlaming vliet vogel vonk vos voskamp vries vroom waal wal wagenaar
 wagemakers walraven weber wees wegman westerhof westra wever wiersma wijk wijnen wilde willems willemse
 willemsen wit witte wolf wolters wouters zanden zandstra zeeman zijlstra zoet zomer zuidema zwart zwaan
 zweers kooij heij poot
ma: aabbar abarkan abdellaoui aberkan aboutaleb achahbar achbar achouitar adnane afkir ahdidou ahmidi aissaoui
 aissati aittahar akachar akhrif akkouh alaoui allali allouch amallah amarti amezian amghar amhali amrani
 anouz aouragh aourik arbib asbai assouiki attahiri attia ayadi azahaf azaoui azdad azizi azouagh azzaoui
 azzouzi baali baba bachiri badaoui badou bakali bakkali bakkaoui bakkioui bardai barkani barkaoui bel belarbi
 belhadj belhaj belkacem belkasmi bellafkih bellaari benabdellah benali benamar benaissa benayad benchaib
 bendadi bendaoud benhaddou benhammou benhamou benjelloun benkaddour benkhadra benmoussa bennani bensaid
 benslimane bentaleb benyahia benzakour berkane berkani berrabah berraho bouabid bouali bouazza bouaziz
 bouchibti bouchikhi bouchtaoui boudaoud boudiba boufous bouhaddou bouhali bouhlal bouhmidi bouhtala
 boujemaoui boukhari boukhriss boukich boulahrouz boulaouani boulghalgh boumediene bouras bourkia boussaid
 boussouf bousfia boutaher boutaka boutahar bouyaakoubi bouyafa bouyaghrouni bouyeri bouzambou bouzid bouziani
 bouzian bouzzit chaaban chaabi chaara chaghouani chahbari chahboun chakir chakkour chakroun charafi charki
 chatar chatt chemlali chentouf cherkaoui cherradi chikhi chouaibi choukoud daali dahhan dahmani dahri daoudi
 darkaoui dekkaki dihi djebli douiri driouich ettaibi ettalhaoui faddouli fakir farhani fikri filali ghanmi
 ghazi ghzala guessous guennoun habbouti habib haddad haddaoui haddioui hajji hajjaj hajjioui hamdaoui hamdi
 hamdoun hamidi hammouti hamouti hamri haouas hassani hassnaoui hayani hilali housni houari idrissi ihattaren
 jabri jamai jaouhari jarmouni jilali kaddouri kadiri kadouri karimi karroum kassimi kasmi kassem kbir khadir
 khaldi khalfaoui khalifi khalifa khalloufi khamlichi khattabi khattouti khayati khouakhi kouki laabid
 laaroussi laarbi laghmouchi lahlah lamrabet lamrani laroussi layachi lazrak loukili maaroufi maazouz mahi
 mahdaoui mahjoub majdoubi malki mansouri marcouch marrakchi masaoudi massaoudi mazouz mbarki mechbal meftah
 merabet meskini messaoudi mezouar mimouni mokhtari morabet moudden moumni mouhoub moussaoui moustakim
 moujahid nachit naji najjar nasri nassiri naciri ouaali ouaziz ouakili ouali ouchan ouadi ouahabi oualhadj
 oualkadi oubaha ouarraki oudrhiri ouhaddou oulad oulhaj oumansour outaleb ouriaghli rachidi rahmani rahmouni
 rahali ramdani ramzi razzouki rifi sabiri sadiki sadik saidi salhi salmi sarghini sbai sebti senhaji serroukh
 skalli slimani soussi sahraoui taghi tahiri tahri talbi taouil tijani touil touzani yaakoubi yahiaoui
 yahyaoui yacoubi youssfi zahir zahraoui zahri zaim zaimi zariouh zarkan zemmouri zerouali ziani ziyech
 zouaoui zougagh
tr-kurd: acar acikgoz ak akar akay akbas akbulut akcay akdag akdemir akdeniz akgul akgun akin akkaya akkus
 aksoy aksu akyol akyuz alkan alp altin altinok altintas altun arik arslan asan aslan ata atac atasoy ates
 avci aydemir aydin aydogan ayhan aygun bakir balci baran bas basaran bayrak bayram baysal bicer bilgic bilgin
 bingol bircan bozkurt boztepe bulbul bulut can canpolat celebi celik cetin cetinkaya cevik ceylan cicek cimen
 cinar coban colak coskun dag dagdelen demir demirbas demirci demirel demirkan demirtas deniz dere dereli dinc
 dincer dogan doganay dogru dolu durak durmaz dursun duman duran dursunoglu duzgun ekinci eker elmaci er erbas
 ercan erdem erdogan eren erdil ergin ergun erkan ermis eroglu ersoy ertas esen genc gezer gok gokce gokmen
 goktas guclu guler gultekin gumus gunay gundogdu gunes gungor gur gurbuz gurcan guven guzel guney hancer ince
 inan isik kacar kahraman kahveci kalkan kaplan kara karabulut karaca karaaslan karaarslan karadag karadeniz
 karagoz karahan karakas karakaya karakoc karakurt karakus karaman karatas kartal kasap kavak kavakli kaya
 kayhan kayikci kaynak keles keskin kilic kilicaslan kilinc kiraz kisa koc kocak kocaman koksal korkmaz korkut
 kose koyuncu kucuk kurt kurtulus kus kutlu mutlu nalbant oguz oksuz okur oral oruc otlu oz ozbek ozcan
 ozdemir ozdogan ozen ozer ozgur ozkan ozkaya ozmen ozsoy ozturk ozyurt pala parlak pehlivan peker polat sahan
 sahin saglam sanli sari sarikaya savas say selvi sen sener sengul senturk serin sevim sevinc sezer simsek
 solak sonmez soylu sozen tan taner tas tasci tasdemir tasdelen tastan tekin teke temel temiz tepe tokmak
 topal topcu toprak toptas tosun tufan tuna tunc tuncer turan turgut turk turkmen turkoglu turkyilmaz ucar
 uckun ugurlu uluc ulusoy unal unlu unsal ustun uslu uysal uyar uzun uzunkaya yagci yalcin yalniz yaman yasar
 yavas yavuz yazici yesil yesilyurt yigit yildirim yildiz yilmaz yolcu yuce yucel yuksel yurt yurtsever yuruk
 zengin zorlu
sr-antil-kv: abdoelrahman abdoel achthoven adhin agard ahmadali amatredjo anches anijs ansoe asabina asin
 atmodimedjo autar babb baboeram badal badloe baidjnath baldewsingh balgobind banai bansi bechan beeldsnijder
 bhagwandas bhagwandin bhaggoe bhoelan biharie biervliet bisai bisnajak bissumbhar blokland boedhoe boejharat
 boldewijn bouterse braafheid breeveld brewster broos burleson cairo castelen chandoe chin chotoe colli
 comvalius da daal darna dankerlui dawson debipersad dhoray dihal dipoikromo djasmadi djojo doekhi doerga
 doebar dompig dors drakenstein dwarkasing edam eersel emanuelson esajas etnel fernandes ferrier flemming
 forster gajadhar gangaram ganpat ganga gefferie getrouw gobardhan goedhart goerdin gokoel gonesh gopal
 graanoogst groenberg guicherit halfhide hanoeman hardjopawiro harpal hasselbaink hasselhoef heilbron helstone
 hew hiralal hira hoever holder hooplot ho indra jaggernath jaglal jagroep jahangier jamin jankie jaramillo
 jhagroe jhinkoe joemrati joemai jong-a-pin kalka kallan kanhai kalloe kandhai kartoredjo kasanmoentalib
 kasantaroeno kasi kasijo kensenhuis khargi khoenkhoen kisoen kisoensingh kluivert koendan koornaar
 kromodimedjo kromodihardjo kromosoeto kromowirjo kasto lachman lachmon lala landveld latour leeflang leeuwin
 lienga liesdek lindveld linger loor ludwig madarie mahabier mahabiersing mahadew mahes mangal mangroo marengo
 martodikromo martowitono matadien maynard meerzorg menckeberg mijnals misiedjan misier moehamad moesan
 moestadja mohan mohammedamin monsels mohansingh monorath muntslag muringen narain narsingh nandoe neijhorst
 nelom nijman nooitmeer oedit oemar olijfveld orie pahladsingh panday pane paragsingh partodikromo
 pawirodikromo pawirosoemardjo peneux pengel perotti pherai pierau pinas poeran ponidjo pique pocorni
 poerschke premchand purperhart rabin raghoe raghoebar raghoebarsingh raghosing ragoenath ramadhin ramautar
 rambali rambaran ramcharan ramdas ramdat ramdhani ramdien ramdin ramdjan ramesar ramgoelam ramjiawan
 ramkhelawan ramkisoen ramlal rampersad rampertap ramsaran ramsaroep ramsodit ramsoekh ramtahalsing redan
 rellum rijssel rosenblad rozenblad rozenhout rusland sabajo sabar sahtoe salikin samson sandvliet santokhi
 sardjoe sarmo sarijoen saridjo sawirjo seedorf seedo sewbalak sewberath sewgobind sewnandan sewpersad sewradj
 sheombar sheoratan singh sital sitaram sitaldien slijngard slooten small soebhag soekarnsingh soekhai
 soekhlal soekhoe soekhram soeltan soemodihardjo somai somohardjo sordjo strijder sukhai sumter tamsiran
 tarjoredjo tjin tjon thakoer tilakdharie tirtotaroeno toekimin treurniet tuinfort udenhout uiterloo vanenburg
 venetiaan verwey vishnudatt vola vrede vyent wahi waldring wanrooy weibolt welzijn wijngaarde wirodikromo
 wirjosentono wolff wongsodikromo woei zandwijk zeefuik zuiverloon abrahams adamus alberto albertsz albertus
 alexander antonia augusta balentien balentina bernabela berkel boelijn bikker brete bruinsma cabral calmes
 candelaria carolina carolus cathalina cecilia celestijn chirino cijntje coffie colastica constancia cornelia
 cova croes curiel daflaar damian dania daou davelaar dijkhoff dirksz dominicana doran doublet eisden
 elisabeth emerenciana engelhardt ersilia eugenia evertsz faneyte felicia felipa figaroa flaquer flores
 francisca franca francees geerman gomez girigori girigorie godett gonzales gosepa granviel hansen hato
 henriquez hernandez hooi hooijer inesia isabella isenia janga josefa josephia jukema juliana kelly kirindongo
 koeiman koolman krolis kwidama lacle lake larmonie leonora leito lopez lourens maduro magdalena mambi maria
 marchena margarita martha martes martijn martina martinez martinus mathilda mauricia melfor mercelina mercera
 merkies minguel molina monte monzon moreno nahr nicolaas nicolina oduber oleana orman ostiana paesch
 panneflek paulina petronilia pieternella pietersz pinedoe placidus plantijn poulina prince provence quant
 raap regales reina rhuggenaath richards richardson rijna rojer romer roosje rosalia rosaria rosario rosina
 ruiz samuel sambo schoop schotborgh seferina silberie sille sluis solognier soliana spanner statia statie
 sulvaran susanna tecla thielman thode tromp valks valpoort vanterpool victoria vrolijk wawoe webster wernet
 werleman winklaar zimmerman zimmermann almeida alves amado andrade araujo barbosa barros borges brito cardoso
 carvalho correia costa cruz delgado dias duarte evora faria ferreira figueiredo fonseca fortes freitas
 furtado gomes goncalves graca lima livramento lopes lobo machado martins medina melo mendes mendonca miranda
 monteiro morais moreira moniz neves nogueira nunes oliveira pereira pina pinheiro pinto pires ramos reis
 ribeiro rocha rodrigues sanches santos semedo sequeira silva soares sousa souza spencer tavares teixeira
 timas varela vaz veiga vieira vicente
africa: abban abubakar abdi acheampong adade addai addo adeyemi adeniyi adjei adjetey adom adu aduse afolabi
 afriyie agbaje agyapong agyei agyeman ahmadu aidoo akande akintola akoto akpan akuffo akuoko amankwah amoah
 amoako ampofo amponsah anane anim anokye ansah antwi antwi-boasiako appiah arhin arthur asamoah asante asare
 asiedu asomani atta awuah ayisi ba baah badu bah balde bamba bangura barry boadi boadu boakye boampong boamah
 boateng bonsu bonsra bediako camara ceesay cisse coker conde conteh coulibaly dabo danquah danso darkwah
 darko diaby diakite diallo diarra diop dembele dogbe donkor doku dramani duah ekwueme eze essien fofana fosu
 frimpong gaye gyamfi gyasi ibe ibeh ike jallow jalloh jobe kabba kabia kamara kanu kanneh keita koroma kone
 konadu konate korankye kumah kuffour kwarteng kyei kyeremeh larbi lawal lawson mensa mensah mbeki ndiaye
 ndoye njie nimako nkansah nkrumah nsiah ntim nwosu nyarko nyamekye obeng oduro odoi ofori ofosu okafor okeke
 okoro okonkwo okoye okyere ojo opoku oppong osei owusu quaye quansah quainoo quarshie sackey saah sall sanneh
 sarfo sarpong sane sawaneh sesay sillah sidibe singhateh sow soumah sowah sy sylla tackie tagoe takyi tawiah
 tetteh timbo toure traore turay twum usman wiafe yeboah yamoah yankah yussif zongo abdulle abshir adan aden
 ahmed aidid ali arale awale barre dahir dirie duale egal elmi farah geedi gedi guled haji hashi hersi hirsi
 hussein ibrahim isse ismail jama jibril kahin mahamed mahamud mohamud muse nur omar osman roble said samatar
 sheikh shire warsame yassin yusuf abay abraha abreha alem andemariam andemichael araya asfaha asmelash asrat
 ayele bahta berhane beraki beyene debesay fessehaye fisehatsion gebre gebreab gebrehiwet gebremariam
 gebremedhin gebremeskel gebremichael gebreselassie gebretsadik gebreyesus gebrezgabher ghebre ghebremedhin
 ghebreselassie ghebretinsae ghirmay girma giyorgis habte habtemariam habtom hadgu hagos haile hailemariam
 hailu kahsay kibreab kidane kifle kiflu mehari mekonnen mengesha menghisteab mengistu mesfin measho michael
 negash negassi ogbay ogbazghi okbay okubay russom sebhat sebhatu seyoum solomon tadesse teklay tekle
 teklehaimanot tesfai tesfamariam tesfamichael tesfay tesfaye tesfazghi tewelde tewolde tsegay weldeab
 weldegebriel weldemariam weldemichael weldu woldemariam woldu yohannes yemane zemichael zerai zeray zerezghi
 mukendi kabongo kabila kalala kasongo lumumba mbala mbuyi mulumba mutombo ngoy ngoma nsimba nzuzi nkosi
 tshibangu tshimanga dos-santos domingos kiala makiese kimbembe
mid-east: aalipour abbas abbasi abdallah abdulkarim abdulla abdullah abdulrahman aboud aghayi ahmadi ahmadzai
 ahmadzay akbari akhtar al-ahmad al-ali al-asadi al-hassan al-hussein al-jabouri al-khatib al-masri
 al-mohammad al-saadi al-sayed alahmad alali alhamad alhariri alhassan alhussein alhusseini alikhani alizada
 alizadeh aljasem alkhalaf alkhatib almasri almohamad almohammad alnajjar alomar alrashid alrifai alsaleh
 alsayed alshami alshikh altaleb amini amiri ansari asadi asghari aziz bagheri bahrami barakat barakzai
 barzani bashar bayat darwish daher dalil dawood ebrahimi esmaeili fahmi faizi faqiri farahani farhat fatehi
 fattah ghafari ghanem ghani ghasemi ghorbani habibi haidari hakimi hakim halabi hamad hamdan hamoud hamo
 hanna haqiq haqmal hariri hashemi hashimi hassan hassoun heidari hossain hosseini hosseinzadeh hussaini
 hussain ibrahimi imani jafari jaber jabbar jalali jamali jamil jasem kabir kakar kamali karam karim
 karimzadeh kazemi kanaan kasem khalaf khalil khan khatib khoury kurdi khodabakhsh maarouf mahmoud mahmoudi
 majeed malek malik mansour maleki marouf masri mirzaei moghaddam mohamad mohammad mohammadi mohammed mohseni
 moradi mostafa mousavi muhammad mustafa nabizada naderi nadiri najafi naseri nasiri nasrallah nawabi nazari
 niazi noori nouri obeid omari osmani qaderi qadir qasem qasim rahimi rahimzai ramadan ramazani rasheed rashid
 rasho rasoli rasouli rasul rezaei rezai saad saadi sabagh sadat sadeghi safi salehi saleh salem salim salman
 samadi sami sayed sediqi shahbazi shamo sharif sharifi shaheen shekho shikh shinwari soltani sulaiman
 suleiman taha taheri taleb tamimi tawfiq wahab wardak wazir yaqubi yousef yousefi youssef yusufi yousufzai
 zadran zaman zamani zand zeidan
east-eu: adamczyk andreev angelov antonov atanasov borkowski bondarenko boyko chmielewski cieslak czarnecki
 dabrowska dabrowski dimitrov dimitrova dobrev duda dudek georgiev georgieva gorska gorski grabowska grabowski
 hristov hristova ilieva iliev ivanov ivanova ivanenko jankowska jankowski jablonski jaworski kaczmarek
 kalinowski kaminska kaminski kovalenko kovalchuk kovalov kozlowska kozlowski kowalczyk kowalska kowalski
 koval krawchenko kravchenko kravchuk krawczyk krol kubiak kucharski lewandowska lewandowski lis lysenko
 majewski malinowski marciniak marinov mazur melnyk michalak mikolajczyk mitkov moroz nikolov nikolova nowak
 nowakowski nowicki oleinik olszewski ostrowski pavlenko pavlyuk pawlak pawlowski petrenko petrov petrova
 piotrowski polishchuk ponomarenko popov popova popescu popa radu romanenko rudenko rusu rutkowski rybak
 savchenko sawicki shevchenko shevchuk sikora sikorski sobczak sokolowski sokolov stefanov stoica stoyanov
 stepanenko symonenko szczepanski szewczyk szymanska szymanski tkachenko tkachuk todorov tomaszewski vasilev
 vasylenko volkov walczak wasilewski wieczorek wisniewska wisniewski witkowski wojciechowski wojcik wozniak
 wrobel wrona wroblewski yankov yordanov zajac zakharov zakrzewski zalewski zawadzki zielinska zielinski
 zhelev hodzic hadzic begic berisha krasniqi gashi hoxha shala morina kovacevic jovanovic petrovic nikolic
 markovic djordjevic stojanovic ilic pavlovic
asia-lat: anh bui chan chang chen cheng cheung chow dang dao dinh do duong hoang huang huynh hu huong lam le
 li liang lin liu lu luong ly ma nguyen ng pham phan pranoto setiawan siregar sun susanto tang thi tran trinh
 truong vo vu wang widjaja wijaya wong wu xu yang ye yip zhang zhao zheng zhou zhu alcantara bautista castillo
 castro delacruz diaz espinosa garcia gutierrez herrera jimenez marquez mejia mendoza morales munoz ortega
 ortiz perez ramirez reyes rivera rodriguez rojas romero sanchez santana santiago soto suarez torres vargas
 vasquez velasquez zapata smith johnson jones brown taylor wilson
tussen: elst aa aerts beukel broeke brink burg dam dongen doorn driel duin es eerd ende essen gelder gent
 ginkel goor haar hof hoof hout houten hooff houwelingen ierland kamp kampen keulen kleij kolk kooten laar
 laarhoven leer lier loenen loo ark maanen meerkerk meeteren mierlo nes nieuwenhuizen noort oord oers os oss
 oosten oort pelt plas pol poel putten raalte ree rijn rijswijk roij rooij schaik schie spijk steenis strien
 tiel tuijl ven velden velzen vegt venne vorst vugt weert werf westen wiel wijngaarden winden woerden woude
 zande zee zon zwan
`;

let names: ReadonlySet<string> | undefined;

/** All surnames of the list, as `plainKey` spells them; made at the first call. */
export function surnames(): ReadonlySet<string> {
  names ??= new Set(
    LINES.split('\n')
      .flatMap((line) => line.replace(/^[a-z-]+:/, '').split(' '))
      .filter((name) => name.length > 1),
  );
  return names;
}
