import type { PersonNames } from './person-data.js';

/**
 * Names that many people in Sweden have, written down by hand after Statistics Sweden's public lists of the most common
 * first names and surnames and of names given to children (SCB, Namnstatistik), those with roots elsewhere among them.
 * They are facts about frequency and name nobody. Lower case, one space between.
 */
const FIRST = `
aaron abbas abbe abdi abdiaziz abdirahman abdul abdulkadir abdullah abdullahi abdulrahman abeba abel abraham ada adam
adolf adrian afrah agda agnes agneta agnieszka ahmad ahmadullah ahmed aida aina aino aisha ajda ajla akram alba albert
albin aldin alejandro aleksandar aleksander aleksandra alen alexander alexandra alexis alfons alfred ali alice alicia
alina alireza allan alma almir alva alvin amalia amanda amar amelia amelie amer amin amina amir amira amirhossein amra
ana anas anders andrea andreas andreea andrei andriy andrzej andré anette angela angelica angelina anita anja ann
ann-britt ann-charlotte ann-christin ann-kristin ann-louise ann-mari ann-marie ann-sofi ann-sofie anna anna-karin
anna-lena anna-maria anne anne-li anne-marie anneli annelie annette annica annie annika ante anton antonia antonio
antti aram arash arben arne arvid arwin asad asha ashkan asma asta astrid atle august axel ayaan ayan ayse azad azadeh
azra bahar baran barbro bashir beata beatrice behnaz bella bengt bengt-göran bengt-åke benjamin benny berit berivan
bernt bertha bertil besim betül bilal biljana bill binta birger birgit birgitta bjarne bo-göran bogdan bonnie boris
bosse brita britt britt-marie britta bruno burak bushra börje camilla carin carina carl carl-gustav carl-johan
carl-magnus carlos carolina caroline caspar casper cassandra catarina catharina cecilia celine cem charbel charles
charlie charlotta charlotte chris christel christer christian christina christine christoffer christopher cilla claes
clara clas claudia colin conny conrad cornelia cristian cristina dagmar dagny dalia damir dana daniel daniela daria
dario dariusz darko david davor dejan denis denise deniz dennis desirée diana diar didrik dieter dilan dilara dilovan
dino diyar dmytro dorota dragan dragana dusan dzenan ebba ebbe ebrima eddie edin edit edith edvard edvin edward edwin
eero egon ehsan eija eila einar ela elaine elena elham eli elias elif elin elina elis elisa elisabet elisabeth
elisabetta elise elizabeth ella ellen ellie ellinor elliot elma elmer elof elsa elsie elton elvin elvina elvira elvis
elwin emanuel emelie emil emilia emilie emine emma emmy emre enes enis erica erik erika erland erling ernst eskil esko
estelle ester esther eugen eva eva-karin eva-lena eva-lotta evelina evelyn evert ewa ewelina eyob fabian fadi fadime
faduma faisal faiza fanny farah fardin farhad farid farida fartun farzaneh fatemeh fatima fatma fatme fatou fatoumata
feisal felicia felix ferhat fernando fia filip filippa filippo filmon fiona firas florin folke fouad francois frank
frans franz freddy fredric fredrik fredrika frida fritz gabriel gabriella georg george gerd gerda gert ghazal gheorghe
gholam giorgos gisela giulia giuseppe glenn goran gordana grazyna greger greta gretha grzegorz gudrun gul gull-britt
gullan gun gun-britt gunborg gunhild gunilla gunn-britt gunnar gunnel gunvor gustaf gustav göran gösta göte gül
günther habib hadi hadil hadiya hakim halima halina hamid hamida hamza hanan hanna hannah hannes hans hans-erik harald
haris harriet harry hasan hassan hatice hedda hedvig heikki heinz hekmat hekmatullah helen helena helene helga helge
helin helmer helmi hendrik henning henric henrik henry herman hermine hiba hibo hilda hilding hildur hilma hiwa
hjalmar hodan hodo holger hossein huda hugo husam hussain hussein hussen håkan hüseyin ibrahim ida idris ifrah ilham
ilhan ilias ilma ilona ilse imad iman imran ina inas ines inga-britt inga-lill ingalill inge ingeborg ingegerd
ingegärd ingela ingemar inger ingmari ingrid ingvar ingvor ioana ionut irena irene irina iris irma irmeli iryna isa
isabel isabell isabella isabelle isac isak isatou ismail ismet israa issa istahil ivan ivana ivar iwona jaana jacek
jack jackie jacob jacqueline jadranka jakob jamal jamila jan jan-erik jan-olof jan-olov jana jane janet janina janne
jari jarl jarmo jasmin jasmina jasmine javad jawad jean jean-pierre jeanette jelena jennie jennifer jenny jens
jens-peter jeremy jerker jerry jesper jessica jessie jihan jim jimmie jimmy joachim joakim joanna jochen johan johanna
johannes john john-erik johnny joline jon jonas jonatan jonathan jonna jonny jorge joris jorma jose josef josefin
josefine joseph josephine josip jouni juan judit judith juha juhani jukka julia julian juliana julie julius juri
justyna jusuf jörgen jürgen kaarina kader kaisa kajsa kalle kamal kamil kamila kanya karim karin karl karl-anders
karl-erik karl-gustav karl-johan karolina karoline karwan kasim kasper katarina katarzyna kateryna katharina katja
katrin kay kenan kennet kenneth kent kerstin kevin khadija khadra khaled khalid khalil kicki kidane kim kirsi kirsten
kirsti kjell kjell-arne kjell-åke klas klaus klaus-peter knut konrad konstantin kourosh krister kristian kristiina
kristin kristina kristofer kristoffer krzysztof kurt laila lamija lamin lamine lana lars lars-erik lars-göran
lars-olof lars-åke lasse latif latifa laura layla lea leah leena leia leif leila lejla lena lennart lennox leo leon
leona leonard leonardo leopold leyla li liam liban lidia lilian liliana lillemor lilly lina linda linn linnea linnéa
linus lisa lisa-marie lisbet lisbeth liselott liselotte livia loke lorenzo lotta lottie loui louis louise lova lovis
lovisa lubna luca lucas lucia ludvig ludwig luis luisa lukas lydia lykke magda magdalena magnus mahad mahamed mahamud
mahdi maher mahir mahmood mahmoud mahmud maida maivor maj-britt maj-lis maja maja-lisa majbritt majid majken majsan
malak malee malek malena malgorzata malik malin malte malva manal manfred mansour manuel manuela marcin marco marcus
marek margareta margaretha margarita margit margot maria maria-luisa mariam mariama mariana mariann marianne marica
marie marie-louise mariella mario marion marita marius marja marja-leena marjatta markku marko markus marlene marta
martha martin martina marwa marwan mary maryam maryan masoud massoud matilda mats mats-erik matteo matteus matthias
mattias maud maurice maurits mauritz maya mazen meelis mehdi mehmet meja melanie melina melissa melker melvin merima
meron mert merve mia michael michaela michal michel michelle mihai mika mikael mikaela mikko mila milad milena milica
milla mille milo milos milton mimmi minh minna mio mira miranda mirela miriam mirjam mirko miroslav mirza moa moez
mohamad mohamed mohammad mohammadreza mohammed mohamud mohsen moira mojtaba molly mona monica monika monique morgan
moritz morteza mostafa moussa muhamed muhammad muhammed mukhtar mulugeta muna munira murat musa mustafa mykola märit
märta måns mårten nabil nada nader nadezda nadia nadine nadja nahid naima najib najibullah najma nancy naomi naser
nasrin nasser natalia natalie nataliia natasa natasha nathalie nathan nawal nazanin nazir nechirvan neda negin nejla
nellie nelly nelson nermin nermina nguyen nicholas nicklas niclas nico nicolas nicole nicoleta nihad nikita niklas
nikola nikolai nikolaj nikolina niloufar nils nils-erik nima nimo nina nino noa noah noel noelle nomi noor noora norah
norea nour nova-li nova-lie novalie nura nuri nurten nyamko nyasha oksana ola oleksandr olena olga oliver olivia olle
olof olov omar omid orvar osama oscar oskar osman osvald ottilia otto oumar ove owe ozan pablo parisa parvaneh parvin
patricia patrick patrik paul paula paulina pauline pavel pawel payam peder pedro pehr pekka pelle per-anders per-erik
per-olof per-olov percy pernilla pernille perry peshawa peter petra petri petrus petter philip pia pierre ping piotr
pirjo pirkko pontus povel preben predrag päivi qasim rabia rachel radovan rafael rafi ragnar rahel rahim raija raimo
rakel ramadan rami ramin ramona rana rania rasha rashid rasmine rasmus raul rebaz rebecca rebecka rebin refika regina
reidar reijo reine reinhold reza rezvan ricardo richard rickard rigmor riitta rikard rima rita robert roberto robin
roger rojda rojin roland rolf romeo ronja ronnie ronny roozbeh rosanna rosemarie roshan rosita roy rozita ruben rudolf
rune ruth ryan saad saba sabina sabrina sadaf sadia safa safiya sagal sahal sahar sahra said saida salah saleh salim
salma salman salvador sam saman samantha samar samer sami samir samira samuel sana sandra sanja sara sarah sasa sascha
satu sead sebastian sedat seid seija selam selena selim selin selma semir senad senada senait sergej serhiy serkan
setareh shadi shahin shahram shaima shamso sharif shilan shima shirin shno siamak sibel sidra sigbritt sigge signe
sigrid sigurd sigvard siiri silvia simin simon simona simone sinan siriporn sirkka sirwan siv siw sixten slavica
slobodan snezana sofie soheila sohrab solveig solvig somaya somchai sonja sophia sophie soran soraya sozan stanislaw
stefan stefania stella-maria stellan stephanie steve steven stina sture styrbjörn suad sulaiman suleiman suleyman
sumaya sune susan susanna susanne svante sven sven-erik svenja svenne sverker svetlana sylvia sören tage tahir tamara
tanja tara tareq tariq tatiana ted teddy teodor teresa terese teresia tero tesfaye tetiana thanh thea theo theodor
therese theresia thi thomas thor thorbjörn thore thorsten tiago tiffany tiina tilda tilde tilia tim timo timothy tina
tindra tobias tolga tomas tomasz tomislav tommie tommy tone tony tor-björn torbjörn tord tore torgny torkel torsten
tova tove traian tsegay tuija tuomas ture tuula tuva tyra tyrone uffe ulf ulla ulla-britt ulrica ulrik ulrika una
urban ursula urszula vahid valdemar valentin valentina valeria valter vanessa vanja vasil veikko vendela vera verner
veronica veronika vesna vibeke victor vidar viggo viktor viktoria vilgot vilhelm ville villy vilma vilmer vincent
viola violeta viorel virpi vivi vivianna vivianne vladimir volodymyr wael wafa waldemar walid walter wanida wasim wei
wendela werner wieslaw wilhelm william willy wilma wilmer wojciech xavier yahya yara yasemin yasin yasir yasmeen
yasmin yasmina yasmine yassin ylva yngve yohannes yonas yonis yosef youssef ysabel yuliia yusra yusuf yvette yvonne
zaccarias zack zahir zahra zainab zakaria zakarias zaki zara zarah zbigniew zdravko zehra zeinab zeki zelda zeliha
zeynep zilan zina zoe zoey zoran zorica zuhal zuhra åke åsa åse örjan össur östen özlem
`;

/** Words as well: names where no sentence begins with them, since no other word has a capital there. */
const WORDS = `
ask björn bo bror dag dan dis falk fred frid hala inga jo joy kaj klara liv love marina may my peer per ria roman ros
rosa sanna sten stig tom
`;

/** Months, weekdays, brands and places as well, with a capital anywhere: names where the words around say so. */
const THINGS = `
aurora ejder elle freja göta hero juni king kit lage luna maj mark mars max mercedes milan mina mod nike nora nova odd
oden pax pil rom rose rut saga salem santiago siri sirius sofia sol star stella svea tor ty tyr val vega victoria vide
viking vinga vår
`;

const LAST = `
aalto abbas abdallah abdi abdullah abdullahi abdulle abrahamsson adamsson adan agren ahlberg ahlgren ahlin ahlm
ahlqvist ahlstedt ahlström ahmad ahmadi ahmadzai ahmed ahmeti akbari akbulut al-hassan al-hussein al-rashid al-saadi
alfonsson alfredsson ali alm almgren almqvist almström alvarez alvarsson ambrosius amin amini amiri andersdotter
andersen anderson andersson andreasson antonsson arslan arvidsson aslan asp aspgren asplund assaf augustsson axelsson
aydin aziz babic backlund backman backström bah bajric barzani bashir begic bengtsdotter bengtsson benson berg
berggren bergh bergkvist berglund bergman bergqvist bergstedt bergsten bergstrand bergström bergvall berhane berntsson
bertilsson bjelke björk björklund björkman björkqvist björnsson blad blixt blom blomberg blomgren blomkvist blomqvist
blomström boberg bodin bohlin boman boström brandt brink broberg brodin brolin broman broström bruhn brännström bui
bulut bäck bäckman bäckström börjesson cakir camara carlberg carlsson carlström carlén cederberg cederlund ceesay
celik chen christensen christiansson christoffersson claesson clausen dahl dahlberg dahlgren dahlin dahlqvist
dahlström dang danho danielsson davidsson delic demir demirel diallo dimitrov djordjevic djurberg dogan dubois dwyer
ebrahimi edlund edman edström edvardsson edwards eek ek ekberg ekblad ekblom ekdahl ekelund ekholm eklund eklöf ekman
ekström eliasson elmi elofsson emanuelsson engdahl engman engqvist engström enström erdogan eriksson erixon erlandsson
ernstsson eskilsson evaldsson fagerberg fagerlund fagerström falk falkman farah ferm fernandez fjellström flink
fogelberg forsberg forsell forslund forsman forss forsström fransson franzén fredholm fredriksson friberg frisk
fröberg fröjd fält gabriel gabrielsson garcia gebre gebremariam georgiev georgsson gerhardsson ghorbani girma gonzalez
grahn granath granberg granlund granqvist granström grönberg grönlund grönvall gullberg gunnarsson gustafson
gustafsson gustavsson gyllenhammar götesson habib habte haddad hadzic haglund hagman hagström haidari haile haji
hallberg hallgren hallin hallqvist hallström halvarsson hamberg hammar hammarberg hammarlund hammarström hanna
hansdotter hansen hanson hansson haraldsson hasan hashemi hasic hassan hedberg hedin hedlund hedman hedqvist hedström
heikkinen heinonen helgesson hellberg hellgren hellman hellqvist hellström henriksson hermansson hernandez hersi
hjalmarsson hjelm hjort hjorth hoang hodzic hoffman holgersson hollander holm holmberg holmgren holmkvist holmlund
holmqvist holmstedt holmström horvat hosseini hult hultgren hultman hultqvist hussain hussein huynh hägg hägglund
häggström hämäläinen håkansson högberg höglund högström ibrahim ingemarsson ingvarsson ionescu isaksen isaksson ishak
ismail israelsson ivanov ivanova ivarsson jacobsen jacobsson jafari jakobsson jallow jama jamal janson jansson jarl
javadi jensen jernberg joelsson johannesson johannisson johansdotter johansen johanson johansson johnson johnsson
jonasson jonsson josefsson jovanovic jönsson jörgensen kadir kaminski kaplan karim karimi karlberg karlqvist karlsson
karlstedt karlström kaya keita khalil khan kidane kihlberg kjellberg kjellgren kjellman kjellström klasson klingberg
knutsson koc korhonen koskinen kovac kovacevic kowalska kowalski krantz krasniqi kristensson kristiansson
kristofersson kristoffersson kron krona kurt kuznetsov kvarnström kvist källberg källgren källström lagerberg
lagergren lagerkvist lagerlöf lagerqvist lagerström laine laitinen landberg landgren landin landström larsdotter
larsen larson larsson larsén lehtinen leijon lennartsson leonardsson levin lewandowski lilja liljedahl liljegren
liljeqvist lilliehöök lin lind lindahl lindberg lindblad lindblom lindbom linde lindegren lindell linder linderoth
lindfors lindgren lindh lindholm lindkvist lindman lindmark lindqvist lindqvist-berg lindroth lindskog lindstedt
lindsten lindström lindvall liu ljung ljungberg ljunggren ljungman ljungqvist ljungström lopez lorentzon lorenz
ludvigsson lundahl lundberg lundblad lundborg lundell lundgren lundh lundholm lundin lundkvist lundmark lundqvist
lundstedt lundström lundvall löf löfgren löfqvist löfström lönn lönnqvist lövgren magnusson mahmood mahmoud malki malm
malmberg malmborg malmgren malmqvist malmsten malmström mansour marcusson maric marklund markovic markström martinez
martinsson matsson mattson mattsson mazur melander melin mellberg mensah michaelsson mikaelsson mirza moberg modig
modin moghaddam mohamed mohammad mohammadi mohammed mohamud molin moradi moreno mousavi mujic murphy musa mustafa
mäkinen månsson mårtensson möller mörk nasser nazari nguyen nielsen niemi nieminen nikkinen niklasson nikolic
nilsdotter nilson nilsson noori norberg nord nordberg nordgren nordh nordin nordlander nordlund nordmark nordqvist
nordstrand nordström nordén norgren norlin norling norman norrman norén nowak nowakowski nur nyberg nyblom nygren
nyholm nykvist nylander nylund nyman nyqvist nyström näslund näsström obi odelberg ohlin ohlsson okafor olander
olausson olin olofsson olovsson olsen olson olsson omar oskarsson osman osmani othman ottosson ousman owusu palm
palmgren palmqvist palmér paulsson pedersen pedersén perez persdotter persson peters petersen peterson petersson
petrov petrovic pettersson pham phan polat popa popescu popovic pålsson qvist rahimi rahm rahman rahmani ramadani
rashid rasmussen rasmusson rasuli raza rehn reinholdsson rezaei rezai richter ringström robertsson rodriguez roos
rosander rosell rosenberg rosengren rosenqvist roslund rossi rostami rosén roth rudberg rundqvist rundström ryberg
rydberg rydell rydén rådberg rådström rönn rönnberg rönnqvist röstlund saarinen sadeghi safi sahin sahlberg sahlin
said salih salman salonen samuelsson sanchez sandahl sandberg sandell sandgren sandin sandkvist sandqvist sandstedt
sandström santos savic schmidt sebastiansson selander selimovic sellin sharifi sherzai sigfridsson sigurdsson silva
simonsson simsek singh sjöberg sjöblom sjöborg sjödin sjögren sjöholm sjölander sjölin sjölund sjöqvist sjöstedt
sjöstrand sjöström skog skoglund skoog smith soderberg sparre staaf stark stefansson stein stenberg stenman stenmark
stenqvist stensson stenström sternberg stjernberg stojanovic stolt strand strandberg strid stridh ström strömbeck
strömberg strömqvist ståhl stål sund sundberg sundblad sundelin sundell sundgren sundh sundin sundkvist sundman
sundqvist sundström svahn svanberg svanström svantesson svedberg svensson svärd syed szabo säfström söderberg
söderholm söderlind söderlund söderman söderqvist söderström tahir tamm tekle teklu tengblad tesfai tesfay thelin
thomasson thorell thorsell thorsson thorén thunberg thuresson tillman tobiasson tomasson torres torstensson touré tran
truong trygg tuvesson törnblom törngren törnkvist törnqvist uddin ulfsson ullman uusitalo vallin vestergren vesterlund
vestin viklund vikman vikström virtanen wahlberg wahlgren wahlqvist wahlström walfridsson wallberg wallenberg wallgren
wallin wallström wallén wang wardak warsame wassberg wedin wennberg wennerberg wennerström wennström westberg wester
westerberg westergren westerlund westerman westermark westin westling westlund westman westöö wiberg wickman widell
widén wigren wiklund wikman wikström wilhelmsson williamsson winberg winter wisniewski witt wojcik wong wrang wretman
yang yildirim yildiz yilmaz yousif youssef yusuf zander zetterberg zetterlund zetterqvist zetterström zhang zheng zhou
zielinska åberg ågren åhlin åhman åkerberg åkerblom åkerlund åkerman åkerström åkesson åslund åström öberg ödman öhman
öhrn öqvist östberg österberg östergren österlund östling östlund östman özdemir öztürk
`;

const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

let known: PersonNames | undefined;

/** The names, read when first asked for. */
export function personNames(): PersonNames {
  known ??= { first: setOf(FIRST), words: setOf(WORDS), things: setOf(THINGS), last: setOf(LAST) };
  return known;
}
