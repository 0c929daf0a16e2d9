/*
 * Brands, shops, apps, banks, transport, and organisations for care and youth that a note about a student names. Our own
 * list, in `plainKey` spelling; names that are a person's or a word as often (Levi, Philips, Otto) are left out.
 */
const LINES = `
aid: nidos jellinek brijder trimbos ggz-delfland bavo kwintes vluchtelingenwerk
 siriz fiom movisie pharos alfa-college noorderpoort scalda landstede friesland-college hornbeeck
 prokino lentis altrecht parlan levvel gemiva ipse middin jeugdformaat schakenbosch
 kansfonds jantje-beton jantjebeton unicef oxfam greenpeace amnesty vluchtelingen kredietbank stadsbank geldfit qredits
 kindertelefoon korrelatie chatmetfier qpido yulius combiwel cordaan buurtzorg careyn conforte
 jinc jongeren-op-gezond-gewicht rotterdampas
money: klarna afterpay riverty tikkie paypal bunq revolut rabobank rabo abn abnamro ing-bank knab sns asn triodos n26 in3 billink alektum intrum
 syncasso flanderijn lindorff cannock wehkamp bitvavo binance coinbase santander vgz zilverenkruis menzis nationale-nederlanden interpolis centraal-beheer ohra fbto
phone: vodafone kpn odido ziggo lebara lycamobile simyo hollandsnieuwe youfone ben-mobiel t-mobile tmobile belsimpel huawei xiaomi samsung oppo oneplus motorola nokia
 airpods jbl sonos dell lenovo asus acer logitech
clothes: nike adidas puma reebok asics lonsdale gucci prada versace balenciaga moncler burberry stussy carhartt timberland ugg uggs crocs birkenstock
 vans skechers c&a bershka pull&bear stradivarius uniqlo shein temu zalando vinted asos boohoo aboutyou footlocker snipes foot-locker
 perry-sport takko terstal vanharen van-haren jack&jones g-star gstar napapijri wellensteyn canada-goose helly-hansen ralph-lauren lacoste
 pandora sephora ici-paris gamemania casio rolex
shops: aliexpress amazon ebay marktplaats marktplaats.nl megekko alternate bcc kijkshop hornbach hubo intratuin toolstation leenbakker kwantum jysk
 poiesz dirk-van-den-broek nettorama amazing-oriental wah-nam-hong primera readshop kinepolis pathe
 bidfood vanhoeckel van-hoeckel horesca deli-xl greenfoods bakkersland vanmossel euromaster kwikfit kwik-fit halfords bovag
food: unilever heineken grolsch amstel bavaria pepsi cola coca-cola redbull red-bull fristi chocomel capri-sun haribo oreo nutella calve remia conimex knorr maggi unox
 doritos pringles kitkat snickers twix dunkin bagelsbeans bagels&beans tacobell taco-bell kwalitaria febo smullers vapiano wagamama newyorkpizza
 ubereats uber-eats gorillas getir hellofresh toogoodtogo
tools: karcher nilfisk numatic vileda hilti makita dewalt festool metabo electrolux siemens whirlpool aeg zanussi
 kitchenaid kenwood tefal brabantia rubbermaid tork ecolab diversey jungheinrich toyota caterpillar mammoet stihl husqvarna gardena dyson
 epson xerox ricoh kyocera
cars: volkswagen vw audi bmw renault peugeot citroen opel kia hyundai nissan mazda suzuki honda yamaha piaggio vespa tesla skoda fiat volvo scania daf iveco
 gazelle batavus swapfiets felyx gosharing go-sharing donkey-republic greenwheels
transport: qbuzz ebs keolis transdev syntus flixbus flibco eurolines blablacar 9292 9292ov ovpay ov-chipkaart rnet r-net waterbus transavia ryanair easyjet corendon klm
 ect apm maersk hapag-lloyd broekman
work: adecco jobner luba csu vebego asito gom sodexo
 albron eurest hutten
apps: bereal be-real viber wechat reddit twitch valorant overwatch fc24 fc25 clashroyale clash-royale candycrush brawlstars
 tinder grindr bumble badoo onlyfans pinterest vimeo shazam soundcloud deezer videoland disney viaplay strava fitbit mijnoverheid berichtenbox
 canva prezi kennisnet wikiwijs studiemeter nu.nl rekenblokken deviant starttaal edu-arte simulise workspace copilot deepl
tv: eurovision eurosport ajax psv nac willem-ii liverpool arsenal juventus galatasaray fenerbahce besiktas trabzonspor
 pokemon naruto disneyland efteling walibi duinrell plaswijckpark diergaarde
`;

/** Keys of brands and organisations that are written with a capital and are no person. */
export const BRANDS: ReadonlySet<string> = new Set(
  LINES.split('\n')
    .flatMap((line) => line.replace(/^[a-z]+:/, '').split(' '))
    .filter((word) => word !== ''),
);
