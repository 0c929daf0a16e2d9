/*
 * First names as they are heard in a Rotterdam class: our own list, written by hand from general knowledge for this
 * project and under its licence; no list of others was copied. Lower case, without accents (see `plainKey`).
 * A group starts with where a name is at home; a name that lives in several places stands in the first of them.
 */
const LINES = `
nl-f: aafke aagje aaltje adriana afke agnes aleida alida alies amarens amber amelie amy anke anneke annelies
 annelot annemarie annemiek annemieke annet annette annie anniek annika anniko anouk anouschka ans antje
 antoinette ariane arianne arja astrid audrey aukje barbara bea beatrijs bep berber berdien berendina betsie
 betsy betty bianca birgit bonnie brechtje brenda brigitte britt britta carien carin carina carla carlijn
 carmen carola carolien carolina caroline catharina cato cecile celine chantal charlotte chelsea chris christa
 christel christiane christien christina christine cindy claartje claire claudia coby colette conny corien
 corine corinne corrie cynthia daantje daisy danielle danique daphne debbie debora deborah denise desiree
 diana dieke dieuwertje dineke dominique dorien doris dorothea dymphy eefje eefke elena eline elisa elisabeth
 elise elke ellen ellis elly elsbeth elske els emma emily emilie emmy esmee estelle esther eva evelien eveline
 evi evie evy famke fay faye felicia femke fenna fenne fenneke fien fieke fleur fleurtje floor floortje franca
 francien francis francisca froukje frederique gea geertje geertruida geke gerda gerdien geralda gerrie
 gerrieke gerry gertie gertrude gisela gonnie greet greetje greta grietje guusje hanna hannah hanneke hanny
 heidi heleen helena helma hendrika hendrikje hendrina hennie henny henriette hester hetty hilde hilly ien
 ietje ilona ilse imke ina ineke inez inge ingeborg ingrid irene iris irma isa isabel isabella isabelle isis
 isolde ivonne jacintha jacoba jacqueline janine janke janna janneke jannetje jannie jannigje jannique janny
 jantien jantine jantje jasmijn jeanette jeanine jeannette jenneke jennie jennifer jenny jessica jette jetske
 jikke jill jinke jip joan joanne jody johanna joke jolanda jolande jolien jolijn joline jonna jopie jordy
 jorien jorinde joris jorieke josefien josephine josien josine joyce judith julia julie juliette julienne
 jurriaantje jytte karen karin karina karlijn katelijne katinka katja kato kayleigh kelly kiki kim kimberley
 kimberly kirsten klaartje klaasje kristel krista lara laura laure lauri leentje leonie leontien leontine
 lidewij lidwien lidy lieke liesbeth lieselot lieneke lies liesje lieve lilian liliane lily lin linda lindsay
 lindsey linsey lisa lisanne lisbeth lise lisette liv liza lize lizette lizzy loes loeki lonneke lot lotje
 lotte lottie louise lous luca lucie lucia lucienne lucy luna lydia maaike maartje madeleine madelief mandy
 manon mara marcella marga margo margot margreet margriet marguerite maria marian marianne marieke mariella
 marielle mariette marije marijke marijn marijse marike marilou marina marinka marion marisa mariska marit
 marita marja marjan marjanne marjo marjolein marjolijn marjon marleen marlies marlijn marloes marlon marlou
 marlous marly marret marte martha martine maud maudy maureen maxime meike melanie melinda melissa melody mena
 merel merle mia micha michelle mieke mien miep mies mila milou mira mirella miriam mirjam mirte mirthe mirza
 mona monica monika monique mounia myra myrna myrthe nadia nadine nadja nancy nanda naomi natalie natalja
 natascha natasja nel nelleke nellie nelly nicky nicole nicolette nicolien nienke nikki nina ninke noa noelle
 noor noortje nora odette olga olivia oona paula paulien pauline petra petronella phileine philippa philomena
 pien pip pippa puck quinty ramona rebecca rebekka reina reineke renate renee renske resi ria rianne riejanne
 rieke riekje riet rietje rina rinske rita ronja roos roosje roosmarijn rosa rosalie rosanne rosemarie rosie
 roxanne roxane ruth saar saartje sabina sabine sabrina samantha sandra sanne sanna sanneke sannah santje sara
 sarah sarina saskia selma sharon sheila shirley siem siepie sientje sietske sifra sigrid silke silvana silvia
 simone sjaan sjanie sjoukje sofie sofia sonja sophia sophie stefanie stella stephanie stien stijntje susan
 susanne suzan suzanna suzanne suze suus svenja sybille sylke sylvia sylvie tamar tamara tanja tara tatjana
 tatum tess tessa tessel tessie thea thera theresa therese thirza tiffany tilly tineke tinka tirza tjarda
 tonny toos tosca tracy trees trijn trijntje trudie trudy truus ulrike ursula valerie vanessa veerle vera
 verona veronique vicky victoria vieve violet vita vivian viviane wanda wendela wendelien wendy wies wiesje
 wieke wil wilhelmina wilke willeke willemien willemijn willemijntje wilma winnie wytske xandra yara yasmine
 yentl yfke ymkje yolande yolanthe yvette yvon yvonne zara zita zoe zoey zwaantje
nl-m: aad aart abe abel ad adam adriaan adrian adrianus albert alberto aldo alex alexander alfons alfred
 allard alwin amos anco andre andreas andries andy anne anno anthonie anthony antoine anton antonie antonius
 aravind ard arend arendjan ari arie ariejan arjan arjen arjun arnaud arno arnold arnoud arnout arthur auke
 axel balthasar barend bart bartel barthold bartholomeus barry bas bastiaan bastian bauke ben benjamin benno
 bennie benny berend bert bertus bertil berry bjarne bjorn bo bob bonifatius boris bouke boudewijn bouwe brad
 bradley bram brandon brent brian bruno bryan byron camiel carel carlo cas caspar casper cees cedric chiel
 christian christiaan christof christoffel christophe christopher clemens coen coenraad colin constantijn cor
 cornelis cornelius corne cris cristiaan cyriel daan damian damiaan damien dani daniel danny danilo darryl
 dave david davy dean dennis denny derek derk dex dian dick dico diede diederik diego dik dion dirk dirkjan
 djurre dolf don donny douwe dries driek duco duncan dylan ebel ed eddy edgar edo edsger eduard edward edwin
 eelco eelke eerke egbert egon eise elias elio elmar emiel emil emile enno eric erik ernst erwin evan everard
 evert ewoud fabian fabio fedde fedor felix feico ferdinand ferdi ferdy ferry flip flo florian florent floris
 fokke folkert fons fonz frank frans franciscus fred frederik freek freddie freddy friso frits fritz gabriel
 geert geertjan gerald gerard gerardus gerben gerbrand gerhard gerjan gerlof gerrit gerritjan gert gertjan
 giel gideon gijs gijsbert gilles giovanni glenn godfried govert guido guus gustaaf gustav hannes hans harald
 harm harmen harold harrie harry hein heinrich hendrik hendrikus henk henri henry herbert herman hermen hessel
 hidde hielke hilbert hinke hiltjo hubert hugo huib huibert huub huug hylke ian igor ijsbrand ilja ivan ivar
 ivo izaak izaac jaap jaco jacob jacobus jacques jake jaimy jakob jamie jan janjaap janko janpieter janwillem
 jarno jarik jaron jasper jay jayden jaydon jayson jeffrey jelle jelmer jens jente jeroen jerome jeremia
 jeremy jerry jesper jesse jethro jetze jim jimi jimmy jo job jochem jochen joel joep joeri joey johan
 johannes john johnny joost joop joos jordi joren jorik jorn jorrit jort jos joseph joshua josse jouke jozef
 jules julian julien julius jurgen jurian jurjen jurriaan jurre just justin justus kai karel karl karsten kas
 kasper kay kees keimpe kenneth kenny kevin kian kick kjeld klaas klaasjan koen koenraad koert koos kor kris
 kristiaan kristian kurt kyan kyle lambert lammert lars laurens laurent leander leen leendert lennard lennart
 lennert levi leo leon leonard leonardus leroy lex liam lieuwe lode lodewijk loek lorenzo lou louis lowie
 lubbert luc lucas luciano ludo ludwig luit luitzen luka lukas luke luuk luukas maarten maas maikel malou
 manfred manuel marc marcel marcello marco marcus mari marien marinus mario maris marius mark markus marnix
 marten martien martijn martin martinus marvin mats mattheus matthias matthieu matthijs mathias mathijs
 mattijs maurice maurits max maximiliaan maxim mees meindert meinte melchior melle melvin menno merijn merlijn
 mervin mich michael michel michiel micky miguel mika mike milan miles milo mitch mitchell moos morris nanne
 nard nathan nathanael nelis nelson nick nico nicolaas niek niels nigel nik niko nino noah noud norbert okke
 olaf ole oliver olivier onno oscar oskar otto owen pascal patrick paul paulus pelle pepijn perry peter petrus
 philip phillip piet pieter pieterjan pieterbas pim pjotr pleun pol quint quinten quintin raf rafael ralf
 ralph ramon randy ravi raymon raymond reijer rein reinder reinier reinoud reint rembrandt remco remi remko
 remon remy rene renger rens renze reuben ricardo richard rick ricky rik rien rinus rinze rob robbert robbie
 robby robert roberto robin rocco rodney roel roeland roelof roemer roger rogier roland rolf roman romano
 rombout romeo ron ronald ronnie ronny rowan roy ruben rudi rudie rudolf rudolph rudy rufus rutger ruud ryan
 salomon sam samuel sander sando sape sasha scott sean sebas sebastiaan sebastian sef sem semme sep senn senna
 servaas seth shane siebe siebren sieger siegfried siemen sietse sijmen silvan silvester simon sipke sil siv
 sjaak sjak sjef sjoerd sjors sjuul sofus soren stan steef stef stefan stefano steffen stein sten stephan
 stephen steve steven stijn storm sven sybe sybren sybrand sylvain taco tarik teake ted teddy ties teun teunis
 theo theodoor theodorus thies thierry thijmen thijs thom thomas thor tibor tiede tiemen tiemo tijl tijmen
 tijn tijs tim timo timon timothy timotheus tinus titus tjaard tjalling tjark tjeerd tjerk tjibbe tobias tom
 tommie tommy ton tonnie tony toon tristan twan tycho tygo tyler tyrone tyron udo ubbo valentijn vic victor
 viktor vigo vince vincent volkert wander wanno walter ward warner wart wesley wessel wiebe wiebren wiecher
 wieger wietse wijnand wijtze wilbert wilco wilfred wilhelm willem willemjan willy wim winfried winston wobbe
 wolf wolter wout wouter wubbo xander xavier yannic yannick yaro yme ynze yoran yorick youp youri yuri yvo zeb
 zeger zeno zef
modern: aaliyah abby addy ailey aimy alana alisa alissa alyssa amira anissa arya ashley aubrey ava ayla beau
 bella bibi blake bodi bodhi boaz bowie brooklyn brooke caitlin cailin chayenne chayen cheyenne chloe coco
 cody cooper dae dewi dewie dewy dilano djaylano djamilo djenna djoeke djuna donna dua dyon elin elynn ella
 elle elliot elodie emmylou ezra fabienne fajah finn fynn fiene filou frida gaby gia giulia gioia gracia
 hailey hailie haley harper hazel indy indi ivy izzy jace jada jade jae jaela jalou james janou jax jayda
 jaylano jaylinn jaylynn jaylin jayla jaylen jazz jazzlyn jenna jessy jesslyn jinthe jolie joni jordan joy
 joya juna juul kaat kaily kaja kasey katie kayla kaylee keano keaton keesha kelsey keira kenji kendall kenzo
 keziah kiara kickx kiran kjelt kyra kyano lana lea lenn lenna leia leyton lilly lio livia lizzie lois lola
 loua lova lua lue luan lux lynn lyra mace mack madison maddox mae maeve maia mauro mason maya megan mex mick
 mikai millie mina minthe mylan mylo mylene nate nadieh nia niene nila noe nola norah norin nova novi nox
 nynke ollie otis pam pebbles peyton phoebe pixie quincy quinn raff raffi raven rex rhode riley rio rivano
 rivera river robyn roan romee romy ronan rosella ruby ryder samson savannah scarlett scottie selena shae
 shania shaun shawn shay shelby sienna skye skylar sky sol stacey stacy stevie sue sunny suzy sylvan taylor
 teddie teske thandi thijn tibbe tigo tijm tobi toby tooske ty tyger tyra valentina vajen vayen vienna vinn
 vivienne wende willow yade yinthe yindi ylva yoeri yuna yvie zayn zenna zep zion zoeya zola
ma-tr-f: aaliya aasiya abida abir adiba afaf afra ahlam aicha aischa aisha aichatou ahlem ajla akila alia
 aliyah almas amal amane amani amel amina aminata anbar anisa aniba arwa asiya asma asmaa asmae assia assya
 atika awatif aya ayat ayah ayda aziza azra badia badiaa bahia bahija basma batoul bouchra btissam chadia
 chahida chahira chaima chaimae chaimaa charifa cherine dalal dalila dania dina dima dikra djamila doaa donia
 dounia dounya douae drifa duha ekram elham emine esmaa ezzahra fadila fadma fadoua fadwa fahima faiza faouzia
 farah fariha farida fariza fatem fatema fatiha fatim fatima fatimah fatimazahra fatna fatoum fatouma fattouma
 fawzia fayrouz ferdaous fella firdaous firdaws fouzia ghada ghizlan ghizlane ghita ghofran habiba hadil
 hadjar hafida hafsa hagar hajar hajare halima halla hamida hana hanae hanan hanane hania hanifa hanin hasna
 hasnaa hasnae hassna hassiba hassania hayat hayet hejer hiba hibatoullah hidaya hikmat hind houda houria huda
 ibtihal ibtisam ibtissam ichrak ihssane ihsane ikhlas ikram ilham imane iman imene imran imtissal inaya
 inayah inas ines inssaf intissar ismahan ismahane israe israa isra itimad ihsan jalila jamila jamilla jannah
 jannat jihan jihane jinan joumana kaltoum kamilia kaoutar kaouthar kautar karima kenza khadidja khadija
 khadisja khadra khansa khaoula khawla khouloud kenzi lahna laila lamia lamiae lamyae latifa lamya layla layan
 leila leilah leyla lina lilia loubna loujain lubna madiha maha maisa malak malika manal manar marwa maryam
 maryem mariam mariama meriam meryem meriem meryam maysa maysoun mimount mimouna mouna monia naaima nabila
 nada nadiya nadira nafissa nahed nahid naima najat najia najiba najima najla najlae najoua najwa narjis
 narjiss nashwa nasira nasma nassima nassira nawal nawel nazha nejma nezha nihad nihal niama nisrine nisrin
 noha nordine nouha nour noura nouria nourhan nur nura oumaima oumaya oumayma oulaya ouarda ouafae ouafa
 ouidad ouissal rabab rabha rabia rachida rachma radia radouane raghad rahma raihana raja rajae rajaa ramla
 rana randa rania raniya rasha rayan rayana rayane rayhana rabiha razan rim rime rihab rihana rima roaa rokaya
 rouqaya rukaya rumaysa saadia saba sabah sabiha sabra sabrine sadia safa safae safia safaa safiya safiyya
 sahar sahra saida sakina saliha salima salma saloua salsabil salwa samar samia samira samiha samiya sana
 sanae sanaa sarra sajida siham sihame shaima shaimae shadia shahida shams shayma sherine sihem siman sirine
 sirin soraya souad soukaina soukayna soumaya soumia soundous souhaila sundus sumaya sumeya tahra takwa taqwa
 tasnim tasnime thamina thouraya touria touraya turia wafa wafae wafaa wahiba warda wassila widad wiam wiame
 wiem wissal wissam yakouta yamina yasmin yasmina yassmina yossra yosra yousra yusra yumna zahia zahira zahra
 zaina zainab zainabou zakia zaynab zeinab zeineb zehra zhor zhour zina zineb zohra zouhra zoubida zoulikha
 zoulaikha zuleikha zulaikha
ma-m: abdel abdelali abdelaziz abdelfattah abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim
 abdelhamid abdelilah abdelkader abdelkarim abdelkrim abdellah abdellatif abdelmajid abdelmalek abdelmoumen
 abdelmounaim abdelouahab abdelouahed abdelrahim abdelrahman abderrahim abderrahman abderrahmane abderrazak
 abdessalam abdessamad abdoe abdou abdoul abdoullah abdul abdullah abdulkadir abdulkarim abdulrahman abdulaziz
 abdi abdo abid achmed achraf adel adem adham adil adnan ahmed ahmad ahmet aissa aiman ajmal akram ala alaa
 alae aladin ali aliou allal amar amer amin amine ammar amr anas anass annas anis anouar anwar aqil aref
 ashraf assad ata atif ayman aymen aymane ayoub ayub ayyoub azeddine aziz azzedine azzeddine badr badreddine
 bachir bader baha bahaa bakr barae basel bashar bashir basim bassam bassem belal bilal bilel billal boualem
 boubker bouchaib brahim chafik chakib chahid charif chams chouaib choukri dahir daoud dawoed dawud dawood
 djamal djamel driss elhassan elyas elyes emad essam ezzeddine fadel fadi fadil fahd fahad fahim faisal
 faissal faysal fares farid faris farouk fathi fatih fawzi faycal fayssal firas fouad fuad ghali ghassan
 hachim hadi hafid haitam haitham haytham hakim halim hamdi hamid hamed hamada hamdan hamoudi hamsa hamza
 hamzah hani hannibal haris haroen haroun harun hasan hassan hassane hassen hatem hatim hicham hichem hisham
 hossam hossein houcine houssam houssine husain hussam hussein hussain hocine ibrahim ibraheem ihab ilias
 ilyas ilyes ilyass imad imade issa issam ismail ismael ismain issac iyad jaafar jabir jad jafar jalal jalil
 jamal jamil jaouad jasim jassim jawad joussef jounes junaid kacem kamal kamel kamil karam karim kareem kasim
 kassim khaled khalid khalil kais kays lahcen lahcene larbi lokman lotfi louai loukman luqman maher mahdi
 mahfoud mahmoud mahmud mahmut majd majed majid malek malik mansour mansur marouan marouane marwan marwane
 mazen medhat mehdi messaoud miloud mimoun mo moad moaad moath mohamad mohamed mohammad mohammed mohamud
 mohand mohcine mohsen mohsine mokhtar mouad mouaad mouaz mouhcine moulay mouhamed mounaim mounir mourad mousa
 moussa moustafa moustapha muad muath mubarak mufid muhamed muhammad muhammed muhamad muhannad muhsin mujahid
 mukhtar munir murad musa musab mustafa mustapha nabil nacer nacir nadir naim najib nasser nassim nasr nassir
 naoufal naoufel nawfal nizar nordin noureddine nouredine nourdin nourddine obaida omar omair osama othman
 othmane ouail ouassim ouassima oualid oussama oussema outman qasim rabah rabie rachid radouan rafik rahim
 raouf rami ramy ramzi rashad rashid rayyan reda redouan redouane rida riad riyad ridouan rochdi rouchdi saad
 saber sabri sabir sadik safouan safouane said salah salaheddine salam saleh salih salim salem salmane salman
 sami samir samer samy sajid sayed seif selim sharif shahid sidi sliman slimane sofian sofiane sofyan sohaib
 souhail souhaib soufian soufiane soufyan suhayb suleiman sulayman suleyman tahar taha taher talal talha tareq
 tarek tariq tawfiq taoufik taufik taufiq toufik tayeb usama uthman waheed wael wail walid waleed wahid wasim
 wassim wajdi yacine yacin yahia yahya yakoub yakub yaqub yaser yasser yassin yassine yasin yazan yazid yehia
 younes yunes younis younos younous youness younss yunus yousef youssef youssouf yusef yussef yusuf yusri
 yousri zaid zayd zakaria zakariya zakaryae zakariyya zaki zakir zein zeyd zidane ziad ziyad ziyed zoubir
 zouhair zouhir zuhair
tr-f: adalet ahsen aleyna aliye alya arzu asel asena asiye asli aslihan asuman asya ayca ayben aybuke aycan
 ayfer aygul aylin aynur aysegul aysel aysen aysenur ayse aysin aysima aysu aysun ayten azize bade banu basak
 begum belgin belinay bengisu beren beril berfin berin berna berra berrin betul beyhan beyza beyzanur bilge
 birgul birsen buket burcin burcu buse busra cagla canan cansel cansu cemile cemre cennet ceren ceyda ceylan
 cicek damla defne deniz deren derya didem dilan dilara dilay dilek dilnaz dilruba dilsad donay dondu duygu
 ebrar ebru ece ecem ecrin eda edanur efnan efsa ela elanur elif elifnur elmas emel esila esin esma esmanur
 esra evin eylem eylul ezgi ezo fadime fatma fatmanur fatos feray feride feyza fidan figen filiz firdevs funda
 gamze gizem gokce gonca gonul gul gulay gulbahar gulcan guler gulhan gulistan gulizar gullu gulnur gulsah
 gulsen gulseren gulsum gulten gurbet guzide hacer hafize hale halide halime hamide handan hande hanife hanim
 hasret hatice hatun hava havin havva hayriye hazal hicran hilal hira hiranur hulya humeyra huriye ilayda
 ilkay ilknur inci ipek irem irmak isil jale jiyan kader kadriye kamile kevser kezban kiymet kubra lale leman
 leylanur mahinur makbule medine mehtap melahat melda melek melike melis melisa meltem meral merve mihriban
 mine miray mualla mujde mukaddes munevver muge mutlu muzeyyen nagihan nalan naz nazan nazife nazik nazime
 nazli nazmiye nebahat necla nefise nehir nergis nermin nesibe neslihan nesrin nevin nida nihan nil nilay
 nilgun nilufer nimet nisa nisanur nuran nuray nurcan nurdan nurgul nurhan nurhayat nuriye nursel nursen
 nurten ozge ozgul ozlem ozum oznur pakize parla pelin pelinsu pembe perihan peri pervin petek pinar rahime
 reyhan rojda rojin ruveyda ruya saadet sabriye safiye saniye sare sebahat seda sefika selcan selda selin
 selvi sema semanur semiha semra sena senay senem sengul serap seray serife serpil serra sevcan sevda sevdagul
 sevgi sevil sevilay sevim sevinc seyda seyma seher sibel sidika sila simay simge sinem solin songul su sude
 sudenur suheyla sultan sumeyra sumeyye suna sureyya sukran tansu tuana tuba tugba tugce tulay tulin turkan
 ulku umran ummugulsum umut unzile vahide vildan yagmur yaren yasemin yeliz yesim yeter yildiz yonca yuksel
 yurdagul zahide zeliha zelal zerda zeynep zilan zuhal zubeyde zulal zumra
tr-m: abdulkerim abdurrahman agah akif akin alaattin alattin alican alihan alim alp alparslan alper alperen
 anil aras arda arif arin armagan arslan asim aslan atakan atalay atilla avni aydin ayaz aybars ayberk aydogan
 ayhan aykut aytac aytekin baki baran baris bartu batu batuhan bayram bedirhan bekir berat beratcan berk
 berkan berkay berke berkcan berkin bilgehan birol bora boran bugra bulent bunyamin burak burhan cafer caglar
 cagan cagri can caner cankat celal celil cem cemal cemil cengiz cenk cetin cevdet ceyhun cihan cihat cihad
 coskun cuma cuneyt davut demir demirhan devran dogan dogukan doruk durmus dursun edip efe efekan ege egemen
 ekrem emin emir emircan emirhan emrah emre emrecan enes ender engin enis enver ercan erdal erdem erdi erdinc
 erdogan eren erhan erkan erkin erol ersan ersin ertan ertugrul esat ethem evren eyup fahri faruk fazil ferhat
 ferit feyyaz feyzi fikret fikri firat fuat furkan galip gencay gokalp gokberk gokhan gokmen gokturk goktug
 gultekin gurkan habip hakan hakki haktan halil halis halit haluk hamit hasbi haydar hayati hayri hidayet
 hikmet hilmi hulusi huseyin husnu idris ilhami ilhan ilker inan irfan ishak iskender ismet izzet kaan kadir
 kadri kagan kaya kayra kazim kemal kenan kerem kerim keremcan koray korhan kubilay kursat kutay kutlu latif
 levent lutfi mahir mahsum mazlum mecit mehmet mehmetcan mehmed melih meliksah memduh menderes mert mertcan
 mertkan mesut mete metehan metin mevlut miktad mikail mirac miran muammer muhammet muharrem muhittin mumin
 murat muzaffer nafiz nazim nazmi necati necdet necip necmettin nedim nevzat nihat nizamettin nuh numan nuri
 nurettin nusret oguz oguzhan okan oktay olcay omer omerfaruk onat onur onurcan orcun orhan osman ozan ozay
 ozcan ozgur ozkan ozer poyraz polat rahmi ramazan rasim rauf recep refik remzi resat resul ridvan riza rojhat
 rustem ruzgar sabahattin sadettin saffet sait sakir samet sarp savas sebahattin sedat sefa sefer selahattin
 selami selcuk semih serdar serhan serhat serkan sermet sertac servet seyfettin seyit sezer sezgin sinan
 sinasi suat sunay tahir tahsin talat taner tanju tansel tarkan tayfun taylan tayyip tekin temel tevfik timur
 timucin tolga tolgahan toprak tugay tuncay tunahan tuncer tunc turan turgay turgut turhan ufuk ugur ugurcan
 ulas umit umutcan unal utku vahit vedat veli veysel volkan vural yakup yalcin yaman yasar yavuz yekta yener
 yigit yigithan yildirim yilmaz yucel yunusemre yusa zafer zeki zekeriya ziya zulfikar zubeyir
sr-antil-kv: abigail adelaide adelino adelina adilson adjoa ailton aida albertina alcides alcindo aldrick
 alejandro alfredo alisson almerinda altagracia alvin alwyn amarildo amaro amilcar ana anabela anastacia
 anastacio andreia andreina angelica angelina angeline angelo angely angie aniceto anibal anita annalisa
 antonia antonio aracelis ariel arlette arlindo armando armindo armida arminda artur astride astwin augusta
 augusto aurelio avelino ayodele bartolo beatriz belmira benita benito benvindo bernadette bernarda bernardo
 berny bertha bibiana bienvenida braulio briseida calvin candida carlito carlitos carlos carlota carmelita
 carmencita carmo celeste celestino celio cesar chantelle charlene charles charlie cherish cherry chesron
 chevron chiquita cicero clarence clarissa claribel clarisse claudette claudio clifton clyde conceicao
 consuelo corazon corneille cristiano cristina cristobal cristovao curtis dagmar dainara dalia damaris
 damianus dandara danilson danito darwin dayana dayanara deanne deivy delano delia delroy denilson denzel deon
 desmond dewinder diandra dienne dieudonne dijon diogo dionne dirceu dolores domingos domingo donato donovan
 dorival dorothy dulce dunia dwayne dwight earl earlin edgardo edilson edith edison edna edmilson edson
 eduardo edwina efrain eileen eladio elba eldridge eleanor eleuterio elfriede eliana eliane elisio elizabeth
 eloise elroy elson elton elvia elvin elvira elvis emerson emilia emiliano emilio emmanuel enrique ephraim
 erlinda erny errol ernesto esmeralda esperanza estefania esteban estela eugenia eugenio eulalia euson
 evaristo everton faustino felicidade felicita felipa felipe felisberto fermin fernanda fernando fidel filipa
 filipe filomena firmina firmino flavio florencia florencio florentina floyd fortunato francisco franco
 franklin fransisca gabriela gaston genaro generosa georgina geraldine geraldo germaine gerson gertrudis
 gilbert gilberto gilda gilmar gilson gina giovanna girigorio giselle gladys glenda glennis gloria goncalo
 gonzalo graciela gregory gregorio griselda guadalupe guillermo gumercindo gustavo gwendolyn hedwig hector
 heloisa henrique herculano heriberto hermelinda hernani herminia hilda hilton hipolito horacio hortensia
 humberto idalina ignacio ilda ildo inacio indira irina iracema irvin irving isaias isaura isidoro ismenia
 itamar ivania ivanilda ivette ivone jacira jaden jadira jahaira jahmai jailson jair jairo jairzinho jamaal
 jandino janice janilson jaqueline jasmin javier jeanmarie jeferson jeffry jennyfer jeremiah jermain jermaine
 jeronimo jerson jessenia jesus joana joanita joao joaquim joaquin joelma jonathan jonatas jordin jorge jose
 josefa josefina joselito joselyn josimar jovanny juan juana juanita julieta julio juliana juliano junior
 juran jurgenson jurmain jurny justina justino kandice katiuska kathleen katherine kamilah kelsy kelvin keneth
 kendrick kenrick kenia kenya kerwin keturah kimora klebert laercio larissa latoya lavern lavinia lazaro
 leandra leandro leidy leocadia leonel leonor leonora leopoldina leticia lidia lilianne lindomar lionel
 lisandro livio lorena loreta lorraine lourdes lovely lucelia luciana lucilia lucinda lucrecia luis luisa luiz
 luz magali magaly magda magdalena maicon mailson makaila malaika manoel manuela marcelina marcelino marcia
 marciano margarida margarita mariana mariano maribel maricela marilda marilene marilyn marilva marino mariza
 marlene marisela marisol marissa marlenis marleny marta martina mateo mateus maura mauricio maximo melania
 melvina mercedes merlin milagros miguelina milca milena milton mirabelle miranda mireille mirelva misael
 moises monifa monserrat myriam myron naldo natalia natalio natividade navin nayara nayeli nazareth nelida
 nelinho nereida nereu nestor neusa nicolas nidia nilda nilson nilton nivaldo noel noelia noemi norberto norma
 norman nuno nurys octavia octavio odair odilia ofelia olavo olinda olindo olivio orlando orlane orlindo
 oscarina osvaldo oswald otelia pablo paloma palmira pamela paola patricia patricio patrique patsy paulina
 paulino paulo pedro percy perla perpetua pilar placido policarpo prudencia priscila priscilla querido quirino
 quilly quirien rachel rafaela raimundo ramiro raquel raul raynaldo rayvano reginald regina reginaldo reinaldo
 remigia renaldo renato revelino rhea ricardinho rigmar rigoberto rivaldo rivelino roberta robertinho robson
 rocio rodolfo rodrigo rogelio rolando romario romelia romulo ronaldo roselia rosalba rosalia rosalina
 rosalinda rosangela rosario rosaura roseline rosita roselyn rosimar rosmery rossana rosy roxana rozaida rubia
 rudsel ruel rui rupert rurick ruthlyn ruthmila rutilio sabino salomao salvador salvatore sandro santa
 santiago santos saulo saturnino severino shantel shantell shahaira shaniqua shaniqa shanice shanique shantia
 shanti sharda sharina sharlon sharmaine sharmila sheraldo sherwin shudeska shurandy shurendy silvano silvino
 simao sirio sixto soledad solange sonia stacia stanley suelen sueli suely suellen sulaika surely susana
 swinda tais talia tania tatiana telma teofilo teresa teresinha thaisa thais thiago tiago tico timna tirsa
 tomas tomasa tomaz tristana trinidad tyrell ulisses urbano urvin urmila valdir valdemar valdo valeria valerio
 vandira vania vanusa venancio veronica vicente vilma vinicius violeta virgilio virginia viviana vladimir
 waldo walderik waldemar wanderley weslyn wilfredo wilhelmus wilson wivina xaviera xiomara ximena yadira
 yahaira yahira yamil yandro yanira yandra yaritza yesenia yessica yoleida yomaira yonathan yudelka yulissa
 yurandy yuraima zaida zenaida zenilda zidan zoraida zuleika zulma zulmira
sr-hindo-java: abhay aarti aisa ajai ajay akash amit amrish amrita anand anandi angad anish anisha anjali
 anjana anju ankita anoop anushka arun aruna aryan ashish ashna ashok ashwin asha avinash avinesh bharat
 bhavna chander chandra chandni chandrika chitra deepak deepika devi devika dhanesh dharm dharmveer dilip
 dinesh dipika divya faranaaz faraz ganesh gaurav gayatri geeta gita gopal govind guru haidy hari harish hema
 hemant hemwatie indra indradj indrani isha ishan ishani ishwar jagdish jai jairam janaki jasoda jaswant jaya
 jayant jayanti jyoti kabir kailash kajal kamala kamini kamla karan karishma karuna kavita kirti kishan kishor
 komal krishan krishna kumar kusum lakshmi lalita lata laxmi leena lila madan madhavi madhu mahadew mahesh
 malini malti manesh manish manisha manju manjula manoj meena meera mithun mohan mohini mukesh nalini namita
 nandini narendra naresh naveen neela neeraj neha nikhil nikita nilesh nirmala nisha nishant nita nitesh padma
 pankaj parul parvati poonam pooja pradeep prakash pramod prashant pratap pravesh preeti prem prema priya
 priyanka puja punam pushpa radha radjesh radjin radjinder raghu rahul raj rajan rajen rajeev rajendra rajesh
 rajiv rajni rajnish rakesh rama ramesh rani ranjit rashmi rati ravindra ravish reena rekha renu reshma rishi
 ritesh ritika rohan rohit roopa roshan roshni ruchi rupa sachin sadhna sahil sandeep sandhya sangeeta sangita
 sanjai sanjana sanjay sanjeev sanjeeta santosh santoesh sapna sarita saroj satish satya savita seema shaan
 shailesh shakti shalini sharan shashi sheela shiv shiva shivani shobha shreya shradha shweta shyam sidharth
 simran sita soedesh soenil soerin soeshila somwatie subhas subhash sudesh sudha suman sumitra sunanda sunil
 sunita suraj suresh surya sushila sushma swati tanuja tarun tulsi uday uma usha vandana varsha vashti veena
 vidya vijay vijaya vikas vikash vikram vimla vinay vineeta vinod viraj virendra vishal vishnu vivek yash
 yashna yogita warsha radjen ramdath bisoen sewdien kasan kasiman kartini katijem legiman mangoen marijem
 ngatimin paidjan painem paimin partinah ponidjan poniman rebo sadi sakidjan samidin samsi sardjo sarinah
 satiman soekarno soemarni soeparman soetji suharto sumarni tasmin tukijem tumirah wagiman wagino watini wonny
 joesoef amatmoestar
west-africa: abena abeni abla ablavi adama adamou ade adebayo adebola adelabu adeola adesola adetola adisa
 adom adwoa afi afia afua ago aissata aissatou ajoke akissi akosua akua akwasi akwesi alassane alhassan
 alimatou alpha ama amadi amadou amadu amaka amara amarachi aminatou aminou ann-marie antwi arafat aremu asabi
 asante ato atsu awa ayodeji ayo ayomide babacar babajide bakary bintou bisi blessing bola bolaji boubacar
 bright bukola busayo cheick cheikh cherno chiamaka chibueze chibuike chibuzo chidera chidi chidiebere
 chidimma chidinma chiedu chigozie chijioke chika chike chikezie chima chimamanda chinaza chinedu chinelo
 chinenye chinonso chinwe chinyere chioma chisom chuka chukwudi chukwuemeka chukwuma clement comfort
 confidence coumba courage dada daouda daphrose demba destiny devine diarra dieynaba djibril djeneba dorcas
 dede ebele ebo ebere ebony ebrima ebenezer ebuka efua ekow ekua ekundayo elikem elom emefa emeka emmanuella
 enam enitan enyonam ernestina esi esinam essien evelyn eyram ezekiel faith fanta fatmata fatou fatoumata
 favour femi fiifi fode folake foluke funmi funmilayo gaddiel gifty godfred godwin goodness grace habib hadiza
 hannatu happiness hassanatou hope ibukun ibrahima idriss idrissa idrissou ifeanyi ifeoma ifeyinwa ifunanya
 ige ikechukwu ikenna isatou ismaila issatou issouf iyabo jainaba jemima jojo josephus jubril kadiatou kadidia
 kafui kalifa kamara karamoko kayode kebba kehinde kelechi khady kobina kodjo kodwo koffi kofi koku kojo kossi
 kouadio kouame kouassi kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi lamin lamine lansana love madina
 maimouna malick mamadou mamadu mamoudou marafa marie-louise mariame mariatou matilda mawuli mawusi mbaye
 memuna mensah mercy modou mohamadou momodou moriba musah musu nana ndeye nene ngozi nii nkechi nkem nkiruka
 nnamdi nneka nnenna nneoma nonso nyarko nsia obi obinna obioma ode odion ogechi okechukwu okoro olabisi
 oladapo olamide olanrewaju olayinka olu olufemi olufunke olumide oluwaseun oluwaseyi oluwatobi omotola
 omowumi onome onyeka onyinye opeyemi osagie osaretin osas osei oumar oumou ousmane patience paa paakow peace
 philomina precious prince princess prosper queen rahmatou rejoice richmond ridwan rokhaya rukayat sadio
 saidou saikou salamatou salifou salimatou sambou samba sanusi sauda sekou selasi senam serwaa seun seydou
 sidiki sika sikiru simbo solomon souleymane sulemana sunday sylvester taiwo tanko temitope temi tenneh
 theophilus tochi tochukwu tolu tomiwa tope tunde uche uchechi uchenna ugochi ugochukwu ugonna uju uloma usman
 victory wale winifred yaa yacouba yakubu yao yaw yawa yayra yaya yejide yemi yetunde yinka zainabu zaynabou
horn: abdihakim abdikadir abdikarim abdinasir abdirahim abdirahman abdirisak abdirizak abdisalam abdiwali
 abdiweli abduba abdulahi abdullahi abdulqadir abebe abeba abera abrahaley abraham abrehet abshir adan adane
 adanech adhanet aden alem alemayehu alemitu alganesh almaz amanuel aman amare amaal amran anab araya asad
 asefa aselefech asfaha asmerom aster astur aweis awet awes ayaan ayan ayanle ayantu ayelech azeb badal barhom
 barkhad barwako bashiir bekele beletu belaynesh bereket berhan berhane beshir betelhem bethlehem beyene bilan
 biniam binyam birhan biruk bisrat bizuayehu cabdi caasha caisha cali dahabo daniat danait daniot dawit deeqa
 degan dehab demissie desta dereje diriye dhahabo eden efrem elelta elsa emebet ephrem ermias ermyas eskinder
 esayas estifanos eyasu eyerusalem eyob ezana faadumo fadumo faduma fanus fardowsa farhan farhia farxiya
 fartun fasil fatuma feven feruz filimon filmon fikadu fikre fiori fisseha frehiwot freweini freweyni fowsiya
 gebre gebreab gebremedhin gebreselassie genet gergis getachew ghebre ghebremedhin ghenet ghirmay girma gidey
 guled gudeta guuleed habibo habtamu habtom haben haftom haile hailemariam haimanot halimo hanad hawa hawo
 helen henok hermon hewan hibaq hirut hodan hodo hoda hussen idil idiris idman ifrah ikran israel iyasu jama
 jamac jemal jibril kaltuma kaltun kahsay kebede khadar kidan kidane kidist kidus kibrom kiflom kisanet kokob
 lemlem letebrhan liban liyu lidet luam luul luwam luula maahir mahad mahamed mahder mahlet makda mako maida
 maryan mebrahtom mebrat medhanie medhin mehari mehret mekdes mekonnen melaku melat meles melake merhawi meron
 mesfin meskerem michaele michiale mihret mikal mikiale mikias miliete millete milete misgana mohamuud mulu
 mulugeta muluken muna muniira muse mustaf naasir nabiil naciimo nadif nahom najma nardos nasra nasteho
 nasteexo natnael nebiyat negasi negisti nigist nimco nimo olyad petros qali qamar rahel rahwa rigat robel
 robiel roda roza ruqiya ruta rutha saado sadiya sabrin sagal sagel sahal samatar samrawit sahle selam
 selamawit selemon semhar semere senait seble sharmarke shamso shukri simret siraj sirak soliyana suad sucaad
 tadesse tadese tadele tamrat tedros teklay tekle teklit temesgen tesfa tesfahun tesfai tesfalem tesfamariam
 tesfay tesfaye tesfit teame tewelde tigist tirhas tsega tsegay tsehaye tsegereda tsehay tsgabu tsige ubah
 umulkheir warsame weini weyni winta wegahta xaliimo xasan yabsira yared yasmiin yemane yirga yodit yohana
 yohannes yonas yonatan yordanos yosief zekarias zemzem zewdi zula
arab-kurd-persian-afghan: abas abbas abdolreza abdul-rahman afsaneh afshin agrin ahang ahou aileen ajwan akbar
 alan alaleh ali-reza alireza ameera aminullah amir amirali amirhossein anahita aram arash arezoo ariana arian
 arina armin arsalan artin arvin asal asif asra atefeh awaz awin azad azadeh azar azin baban bachar bahar
 bahram bakhtiar balen barham barin barzan basir bayan behnam behnaz behrooz behrouz behzad beritan berivan
 bijan bilind birwa bnar botan cawa chia chiman chro chra cyrus dana darab dara dariush darya dashni dastan
 dawan delal delan delil delkhaz delovan derin dilbar dilovan dilsoz diyar diyana donya ebrahim ehsan elaha
 elaheh elnaz eman esmail esmat fadia faezeh faraidoon faranak farangis farbod fardin fareed farhad fariba
 faridoon farnaz farshad farshid farsin farzad farzan farzana farzaneh fatana fatemeh fawad fereshta fereshteh
 feridun freshta frishta frozan ghazal ghazaleh ghotai ghulam golnaz goran gulalai gulnaz habibullah hadia
 hadis hala hamasa hamidullah hamoon haniyeh haval hazhar helin hemin hero hersh hevi hevin hewa hidar hiwa
 homa homayoun hooman hosna hossain hozan jabar jalaluddin jamshid janan jano jaber jawid jila joudi jomana
 judi judy jwan kaiser kaled kamaran kambiz kamran karwan karzan kaveh kawa kawthar keyvan khalida khatera
 khoshnaw khosrow khorshid kiana kimia kosar kurdo ladan laleh larin lavin lawand layal lelav lilav lona lorin
 loreen lujain mahbooba mahboubeh mahin mahmood mahnaz mahsa mahshid mahtab mahyar mais malalai mana manizha
 mansoor marjaneh maral mariwan marzia marzieh masoma masoud masoumeh massoud matin maysaa mazdak mehrdad
 mehran mehrnaz mehrzad meysam milad minoo mir mirwais mitra mobina mojgan mojtaba morsal morteza mozhgan
 mujtaba mursal nadim nadima naghmeh najibullah nangyalai narin narges nargis nariman nasim nasrin nastaran
 navid nawid nawroz nazanin nazira nechirvan negar negin neda niaz nigin niki nilofar niloufar nima nishtiman
 niyan noman noshin nooshin norouz obaidullah omid parastu paria parinaz parisa parsa parvaneh parviz parwana
 parwin payam pedram pegah perwin pejman peyman poya pouya qais qadir qasem qusay rabiaa raha rahmat ramin
 ramyar ranim rangin rashin rawan rawand reber rebin rebaz reem rehan rezvan reza rezan rezhin rihanna rivin
 roj rojan rojava rojbin roshin rostam rouhollah rozhan rozhgar rozita ruhollah sadaf saedi saeed saeid sahand
 saif sajjad saken salar salaam saman samaneh samim samin sanaz sanger sangar sardar saria sarkawt sarwar
 sattar sayran sediqa sedra sediq sepideh setareh setayesh shabnam shad shada shadi shafiq shaghayegh shahab
 shahin shahla shahnaz shahram shahrzad shahryar shakila shakiba shamal sharareh shaswar shayan shaza shekib
 shemal shene sherin sherko sherzad shilan shima shirin shirzad shno shogofa shohreh shokria shukria shvan
 siamak siavash sidra sina sipan siran siros sirwan sivan sobhan sohail soheil sohrab soma soran sorin sozan
 suham suhaila sulaf sultana taban tahmina tala talar tamana tamim taraneh tavga timaa tooba tahera vahid vian
 viyan waheeda wahida waseem wazhma xalid yadgar yalda yaqoob yar yasamin yazdan yousif zabihullah zagros
 zahed zahir zaher zalmai zana zanyar zaman zarah zarin zheen zhila zhina zhyar zia zoya zohal zohreh zubair
pl-ua-bg-ro-ru-ex-yu: adamczyk adela adrianna agata agnieszka aleks aleksander aleksandar aleksandra aleksei
 aleksey aleksej alena alenka alexandra alexandru alexei alexey alicja alina alona anastasia anastasiia
 anastasija anastasiya anatolii anatoly andreea andrei andrej andrey andrii andriy andrius andrzej andzelika
 aneta anelia angelika ania anja anna annamaria antonina antoni arkadiusz artem artjom asen asia atanas bartek
 bartlomiej bartosz beata beatrice blagovest blazej bogdan bogdana bogumila bohdan bojan bojana boryana
 borislav boyan bozena branislav bronislaw cezary cosmin cristian czeslaw dagmara damir damjan daria dariia
 darija dariusz dariya daryna dawid delyan denis denys dejan desislava dimitar dimitri dimitrina dmitri dmitry
 dmytro dobrinka dominik dominika dorota dorina dragan dragana dusan dzenan edyta ekaterina elina elzbieta
 emina eryk ewa ewelina fatmir filip filipina flavia florin galina gawel genadi georgi georgiana gheorghe
 gosia grazyna gregor grigore grzegorz halina henryk hristo iga ignacy ihor illia ilya iness ioan ioana ionel
 ionut irena iryna iulia iulian iuliana ivaylo ivanka ivelina iveta ivana ivona iwona izabela jacek jadwiga
 jagoda jakub janina janusz jaroslaw jasna jaroslav jasmina jelena jerzy joanna jolanta jovan jovana juliia
 justyna kacper kalina kalin kamelia kamila karol karolina kasia kataryna katarzyna katerina kateryna katya
 kazimierz kinga kiril klaudia konrad konstantin kornelia krasimir krystian krystyna krzysztof ksenia kseniia
 kuba kyrylo lech lena leonid leszek lesia lidija liliana liliia liliya lilyana liudmyla ljiljana ljubica
 lucyna ludmila lukasz luiza lyudmila maciej maja maksim maksym malgorzata malwina marcin marek margaryta
 mariusz mariia mariya marija marijana marika marinela marko martyna maryna mateusz matei matej matylda michal
 mihai mihaela mihail mikolaj mikhail milana milen milica milka milos mirela miroslav miroslava miroslaw
 mladen mykhailo mykola myroslava nadezhda nadiia nataliia nataliya nataly nazar nazarii nedyalka nemanja
 nenad nevena nikodem nikola nikolai nikolay nikoleta oksana ola oleg oleh olena oleksandr oleksandra oleksii
 oleksiy olesia olha olimpia oliwia oliwier orest ostap pavel pavlo pawel patrycja patryk petar petro petr
 piotr plamen polina predrag przemek przemyslaw radoslaw radoslav radu radka rafal raisa raluca razvan roksana
 romana ruslan ruslana ryszard sanja sasa sava semen serhii serhiy sergei sergey sergiusz simona simeon slavka
 slawek slawomir snezana snezhana sofiia sofiya solomiia stanimir stanislav stanislaw stefania stefka stela
 stepan stoyan svetla svetlana svetoslav svitlana sylwester sylwia szymon tadeusz taras tatyana teodor teodora
 tetiana tihomir todor tomasz tomek toni tsvetan tsvetelina tymofii tymoteusz urszula vadim vadym valentin
 valentyna valentyn valeri valeriia valeriy vanya vasil vasile vasyl veliko ventsislav vesna veselin viktoriia
 viktorija viktoriya viktoria violetta vira vitalii vitaliy vlad vlada vladislav vladyslav vladan volodymyr
 vyacheslav weronika wiktor wiktoria wieslaw wieslawa wioletta witold wlodzimierz wojciech wojtek yana
 yaroslav yaroslava yegor yelena yelyzaveta yevhen yevheniia yuliana yuliia yuliya yulia yurii yuriy zbigniew
 zdravko zdzislaw zhivko zlata zlatan zofia zoja zoran zorica zoryana zuzanna zygmunt zhanna ermin edin almir
 admir senad sead mirsad nermina lejla amela merima dzenana arben arta besnik blerim drita flamur gezim ilir
 kastriot labinot lulzim mimoza shpresa valon vjosa
asia-lat-rest: achmat agung ahn amihan andika anh anjelo arjay ayu bambang bao bayani benjie bing budi charito
 chen cheng chi chun cuong dao dinh dong dung duong dwi eka fang feng gede giang guo haipeng hai hao hien hiep
 hoa hoang hong huan hua hui hung huong huy huyen hyun indah intan jaime jian jiawei jing jiahui jie jihoon
 jiming jin jinhua jun kadek kartika ketut khanh kwan lan lani lei lestari lian liang lien lijun lili ling
 linh liling loan mai maribeth mayumi mei meiling minh ming minjun nga ngan ngoc nguyen nhan nhi nhung ningsih
 nyoman phuong putri putu qiang qing quang quan quoc quynh rahayu ratna retno rizki rowena ruoxi santi sari
 siti soo soojin sri sukma tae tam tao thanh thao thi thu thuy ting tran trang trinh trung tuan tung tuyen
 tuyet viet vy wahyu wati wayan wei wen xia xiang xiao xiaoli xiaoming xin xinyi xiu xue yan yang yanti yating
 yi yifan ying yong yuan yue yulianti yun yuki haruki sakura aiko hiroshi naoki yusuke akira satoshi takumi
 sora somchai suda malee nattaya kanya anong niran arthit supaporn wanida siriporn pranee chai mali achara
 ploy nok fah jiraporn apinya
en-fr-it-es-pt-de-gr-other: aaron adele aiden alejandra alessandro alessia alice alison allison alonso alvaro
 amanda amelia andrea andres angel angela april arianna armand ashleigh ashton austin belinda bernard bernd
 bettina bill billy bobby brenna brett bridget bruce bryce camila camille candice carl carol carolyn carrie
 carter casey catalina catherine cedrik chad charis chiara christos clara clark cole connor courtney craig
 dakota dale damon daniela darren darius dario davide dawn deanna deshawn dev dexter diane dimitra dimitrios
 dominic domenico dorian doug douglas drew edoardo eduarda eleni eleonora eliot ellie emanuele enrico enzo
 erica erika ethan etienne eugene fabrice fabrizio federica federico fiona flora florence francesca francesco
 francois frieda gael gareth gary gavin george georgia georgios gerome gianluca gianni gino giorgia giorgio
 giulio giuseppe gordon graham grant greg guillaume gunther hayley heather heinz hilary holly howard hugh ida
 ignazio ilaria isaac isaiah jack jackie jackson jacky jane janet janis jared jason javi jayce jean jeannine
 jeff jeremie jillian joachim jodi joe johann jonas jorg josef josh josie juergen julianna justine kaitlyn
 kate kathrin kathy katrina keith ken kendra kerry kieran kirk klaus konstantinos kosta kristen kristin
 kristina kristof lance larry laurel lauren laurie lawrence leah lee leslie lewis logan louisa lucien luigi
 mackenzie maddie maggie malcolm marcela marcelo margaret marie marios mary massimo mathieu mathilde mathis
 matt matteo matthew maxine melina michela michele mickey mireia moritz moses murielle nadege natasha nathalie
 ned neil nicholas nicholaus nicola nikos nolan paolo parker pascale patrice paulette penelope penny pete phil
 pierre pietro quentin rachelle ray reggie regine reinhard rhonda rhys rico riccardo romain rosemary ross roxy
 russell sadie santino sebastien serena sergio shannon shauna shawna shelly sheryl sidney silvio solene
 spencer spyros steffi stephane stewart stuart summer suzette sydney taisha tamia tammy tanya tasha terence
 terry thaddeus theodore thibault tiana tina todd tommaso tracey travis trent trevor tricia troy ulrich uwe
 vassilis vincenzo virginie vittoria warren wayne wendell whitney will william wolfgang xenia yael yanis
 yannis yohan yolanda zach zachary zane zelda
nick: has abdje addie appie bertje bobbie charly dicky dikkie fatje fati faatje gijsje hansje hassie hussie
 jappie joepie jolly jop kareltje keesje kikie kimmie kimmy koosje lau lil liske loulou meesje mimi moh
 mohammedje momo moosje moussie musti mootje nadie nouri nonna pieke pietje riky robje samie sammie sammy
 sanny sjakie soef soefje suusje teuntje tomtom truusje willempje wimpie youss yous youssie yas yasje zizou
 zouzou fatoes fatoesh aich aichatje rachi
more: bloem alba aletta aline alma amadeus constant dahlia diva ernest fee harmony hunter archer india viola
 magnolia camelia augustus sterre benthe feline lonne liselotte isabeau sophieke annabel annabelle babette
 birte bregje carlien coosje desi deveny elze emmeline emmely evelijn fabiola gesina gitte gwen gwyneth
 heleentje henrike hilje iluna imre jaike jannemijn jarne jits jeske jetty joelle jonneke jorine josje judit
 juno karlien kirsty klara kyara laurien leanne lenthe liann lianne liene lieze lineke livvy loeke lucille
 lune maike maite malin margje marijne marle marsha meintje meryl mette milene milla minke mirel moniek myrre
 nanette nanouk neeltje noami nomi nonja norine noella novalee odile okje olijn oriana pauliene pippi pleuntje
 pomme quirine rafke reinou resa rikst robine romaine rosamund rosemijn roswitha sacha senne seraphina shanna
 shari silja silva solenne stine sunniva svea sylvana sytske tanne tarah teddi thalia thirsa tilda tinke
 tjitske trix valentine veere vere vivi wiebke wietske wike yelka yentel yenthe yinte ylse ymke zilla aarnoud
 adriaen alec anthonius ardan aris arne ayden bartjan bjarn cain caleb callum casimir christan ciske claas
 conner coos corneel daley damion dante deen delion derrick devin diederick djay djevano djoey duko dylano
 eelko elian elija elijah ewout fabien felice ferre fiebe flynn foppe forrest frankie gido gillian guy hajo
 harley hayden hayo henco henjo hjalmar humphrey ilan jaimie janneau jannes jaro jarvin jefta jeno jerom
 jettro jhon jhonny jibbe jinte jisk joah joas jochum johnathan jonah jonte joppe jorin jory josha joshuah
 josua jouri jovi juda jude jur jurrien kaleb kayn keanu keje kelian kenn kilian kjell kosmo kyen leif levin
 levy liev lloyd loran lowen lyam mads mano marin marnick mart mattheo mattia maui maxence maximus mels mikel
 mikah milow mirko naut nev niell nilo nils niilo nio noan novan odin oene onne pacey parcival pepe philippe
 plato quiryn ramses rayden raylano redmer reijn remus rijkert roderick romijn romke ruan sascha sebbe sed
 seger seppe sev siep sijbren silas sonny stach stefen stephano styn sverre syb syl teije teus theun thibaut
 thimo thorben thys tiamo tieme timmy tippe tjalle tjapko tobin toine tsjalle vick vidal warre wesly wijbe
 wilmar wolff wybe wybren xaf xavi yessin yorben yordi yoshi youssuf yvan zared zenn zeph ziggy zino romaissa
 romayssa rumaisa oumnia oumnya oummaya ikrame chahd lamiaa malakia maissa maysae maryama meryame nadwa
 nourhane rahil rihame romaissae salsabile soulaima soulaymane tasneem yousrae zakariae abdelouafi abdelmonim
 abdelmoula abdeslam abdessamade aimane akrame amrane anouare anwer ayoube badreddin bilalh chihab fahmi
 haithem hamad ilyasse imrane ismaile jabrane jaoued jihade kaouthare lahsen loqmane mohssine moncef mostafa
 mounaime naoual nasreddine nidal noufel ouassila rachide raihan redouanne reduan rayhan saifeddine salmanne
 samad sohayb tahiri wahib walide yahja yakoube yassir younesse youssouph zinedine zineddine zohair zyad soufi
 issie asaf azat baver berkehan ceylin ceyhan cinar devrim dijle doga dila dilnur ecehan ekin elcin elvan
 ensar erva eslem fatmagul ferhan feyzullah hayrunnisa hivda iremnur liya mavi meva meyra nurefsan oyku pelda
 rodin ronahi ronya ruken rumeysa sevval simal siyabend suden sukru tugra yagiz yigitcan zehranur zeren zerya
 jahmairo jahmiro jahvano jahnairo djanaisha djenaisha djenairo djevairo rayshawn ravenno romairo roshairo
 romeno quinsey quinsy quincey shaquille shaquile shemar shermaine shermar sharo shakira sharlin sharine
 shanella shanaya shenaya shayenna shayenne sjanaya tyreese tyrese tyrique tyronne terrence tevin vayenno
 vayenne valencia venetia xavienne xiomarie yamaira yamairo yandel yanick yariel yarisha yashira yeremia
 zaylano zhane zhivany zaviero giandro giovanie gerrel geremy fidencia fayenna ellery elyse dwyane dushane
 dujuan donnel djino dimitrio devonte delvin dejuan dayron davinia davidson dashawn darnell cyrelle clarine
 cherida chantel chamara cayden briyan ashwien arshwin angenie amresh aisel aishwarya aditya anuradha ashvin
 bisham bhagwandat chitraw deoraj dharmendra dhiraj gaytrie gieta hardeo indradath jaswinder jerrel joshmi
 kanhaiya kirtie kiritie lilawatie mahinder mewa mohanlal naushad niesha niraj nischa oemesh omadevi pooran
 prya rawien riaz rishand rishma rohied romeet roshnie ryaan santusha sarvesh satyavan shailendra shaniqwa
 shivam shivanie sitah soenita soeraj soerajkoemar sunaina tanisha vaishali viraaj vinoosh wanita yogesh
 yuvraj alhaji alieu amidou amie amoako anta asantewaa ashante ayanna babucarr bakari balkissa birama blessed
 boakye bubacarr chidiebube dauda destinee divine ebrahima efosa ekene elhadj emanuella enoch fatoumatta fatu
 gadafi ghislain halimatou hassana haja ifechi ikponmwosa jainabou jariatou jarju joyceline kadija kalilou
 kamarra khadijatu kingsley kwadjo lamarana lawrencia lovelyn mabinty malang marvellous memunatu musukebba
 nafi nafissatou ngone odarteh ogonna ousainou papis pius prosperity rachidatou rosemond samuelson sarjo
 sheriffo sillah sirra sohna suwaibou tijan wuyeh yankuba zeinabou abiel adiam adhanom adonay afewerki arsema
 aron asmeret aziel ashenafi azmera bana bemnet beniam betiel biniyam brhane delina denden ebsa edom eldana
 elim elroi ermiyas essey eyerus fana finan fitsum fnan frezghi fthi furtuna gebremariam ghirmai girmay goitom
 hanibal helina hermela heyab hiyab hosana isak jordanos kalab kibra lwam maedn mahari maryamawit matyas merih
 mehretab meklit meraf merhawit mewael mikael milky million mussie naod nathnael natsnet natinael nebay
 negassi noh paulos ruftana samiel samri selihom sened shewit solyana suzana temesghen tsinat tsion yafet yoel
 yonael yosan zerit ayaanle abdirashid abdisamad abdishakur abdifatah abdinur abdulle abukar adnaan amiin
 bahja cawo deka ebyan fardus farxaan fatun filsan fowzia guleid habon hamse hibo hoodo ifrax ikraan ilwad
 istahil kawsar maymun mumina muniir muuse nasteha nimcaan nuura qaali raaliya rahmo rooda ruqia ruweyda
 saabirin safiyo sharifo siciid sulekha suleekha suhur ugbad umayma xafsa xawo yaasiin yahye zamzam zeynab
 bohdana yeva yelysei zakhar tymur timofii tykhon taisiia stefaniia solomiya snizhana severyn platon oles
 olesya nika nikol makar matvii matvij marharyta lubov lyubov liubov kira klym karyna ivanna inna inha
 hryhorii hlib heorhii havrylo halyna yevheniya emiliia demian danylo artemii arsen anhelina anatoliy albina
 zosia tymek szymek radek przemo pola olek oliwka nela natan michasia mateuszek marysia maks lilianna liwia
 karolinka kajetan julka jula jedrek jasiek gustaw gabrysia franek ewelinka eliza daga blanka bartus antek
 amelka ada luana luanda keila kelton jandira jandir jandro jaciara ivandro ivanilson ivaldo helton gelson
 genilson genoveva felismina euclides ermelinda elisangela elisabete elida eliandro edmar edileusa dulcelina
 djeison djony dirce danilsa cleide cesaltina celina carlinda calu bruna bia belmiro aureliana augustinho
 armenio anilton anildo amandio aldina alcione albertino aderito ademir nguyet my hanh phuc siew meili yuting
 jiayi jiaqi zixuan haoran haoyu yuchen sihan yixin xinyue mengyao zhihao wenjie junjie ruiyang kaixin aarav
 vihaan arnav ishaan reyansh krishiv saanvi aadhya ananya diya anika navya mehak areeba ayesha maham haider
 muneeb shahzaib hamna maheen iqra laiba eshal minahil demi bente berthe fransje keetje linde lente manou
 elger janus karst krijn lieven mink timen tristen yens aurora wonder genesis atlas radjes kornel jet
word-nl: beer lino dre
word-en: ann king royal royce wisdom miracle success praise glory honour heaven treasure diamond crystal jewel
 trinity serenity justice legend messiah reign fortune phoenix blaze saint
 promise godsgift marvellous
`;

let names: ReadonlySet<string> | undefined;

/** All first names of the list, as `plainKey` spells them; made at the first call. */
export function firstNames(): ReadonlySet<string> {
  names ??= new Set(
    LINES.split('\n')
      .flatMap((line) => line.replace(/^[a-z-]+:/, '').split(' '))
      .filter((name) => name !== ''),
  );
  return names;
}
