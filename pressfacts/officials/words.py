"""The words of titles, parties, organisations and contact details.

Source: titles after the occupations of Standard för svensk yrkesklassificering (SSYK 2012) and the posts named in the
Instrument of Government and the Local Government Act; parties after the Election Authority's register; inflections
after SAOL 14.
"""

from __future__ import annotations

# Heads of titles, one a line: indefinite, definite, plural, definite plural. Any first part may stand before a head
# (landsbygds|minister), also one in another word (barn- och utbildnings|chef). A row ends where a form is not in use.
HEAD_TABLE = """
statsråd statsrådet statsråd statsråden
oppositionsråd oppositionsrådet oppositionsråd oppositionsråden
departementsråd departementsrådet departementsråd departementsråden
kansliråd kanslirådet kansliråd kansliråden
ämnesråd ämnesrådet ämnesråd ämnesråden
hovrättsråd hovrättsrådet hovrättsråd
kammarrättsråd kammarrättsrådet kammarrättsråd
regeringsråd regeringsrådet regeringsråd
finansborgarråd finansborgarrådet
landstingsråd landstingsrådet landstingsråd
hälsoråd hälsorådet
ministerråd ministerrådet
ambassadråd ambassadrådet ambassadråd
minister ministern ministrar ministrarna
chef chefen chefer cheferna
direktör direktören direktörer direktörerna
direktris direktrisen direktriser direktriserna
ordförande ordföranden ordförande ordförandena
ordf ordf ordf ordf
ordf. ordf. ordf. ordf.
sekr. sekr. sekr. sekr.
ledamot ledamoten ledamöter ledamöterna
sekreterare sekreteraren sekreterare sekreterarna
talesperson talespersonen talespersoner talespersonerna
företrädare företrädaren företrädare företrädarna
talesman talesmannen talesmän talesmännen
taleskvinna taleskvinnan taleskvinnor taleskvinnorna
talare talaren talare talarna
språkrör språkröret språkrör språkrören
ansvarig ansvarige ansvariga ansvariga
sakkunnig sakkunnige sakkunniga sakkunniga
samordnare samordnaren samordnare samordnarna
koordinator koordinatorn koordinatorer koordinatorerna
strateg strategen strateger strategerna
handläggare handläggaren handläggare handläggarna
professor professorn professorer professorerna
docent docenten docenter docenterna
lektor lektorn lektorer lektorerna
adjunkt adjunkten adjunkter adjunkterna
rektor rektorn rektorer rektorerna
prorektor prorektorn prorektorer prorektorerna
prefekt prefekten prefekter prefekterna
dekan dekanen dekaner dekanerna
prodekan prodekanen prodekaner prodekanerna
kansler kanslern kanslerer kanslererna
vd vd:n vd:ar vd:arna
vd vdn vdar vdarna
vice-vd vice-vd:n
biskop biskopen biskopar biskoparna
präst prästen präster prästerna
kyrkoherde kyrkoherden kyrkoherdar kyrkoherdarna
komminister komministern komministrar komministrarna
diakon diakonen diakoner diakonerna
domprost domprosten domprostar
prost prosten prostar prostarna
imam imamen imamer imamerna
rabbin rabbinen rabbiner rabbinerna
pastor pastorn pastorer pastorerna
kyrkomusiker kyrkomusikern kyrkomusiker kyrkomusikerna
kantor kantorn kantorer kantorerna
landshövding landshövdingen landshövdingar landshövdingarna
länsöverdirektör länsöverdirektören länsöverdirektörer länsöverdirektörerna
länsråd länsrådet länsråd länsråden
talman talmannen talmän talmännen
åklagare åklagaren åklagare åklagarna
domare domaren domare domarna
rådman rådmannen rådmän rådmännen
lagman lagmannen lagmän lagmännen
president presidenten presidenter presidenterna
justitieråd justitierådet justitieråd justitieråden
nämndeman nämndemannen nämndemän nämndemännen
ombudsman ombudsmannen ombudsmän ombudsmännen
ombud ombudet ombud ombuden
advokat advokaten advokater advokaterna
jurist juristen jurister juristerna
notarie notarien notarier notarierna
forskare forskaren forskare forskarna
doktorand doktoranden doktorander doktoranderna
doktor doktorn doktorer doktorerna
student studenten studenter studenterna
amanuens amanuensen amanuenser amanuenserna
stipendiat stipendiaten stipendiater stipendiaterna
pristagare pristagaren pristagare pristagarna
läkare läkaren läkare läkarna
kirurg kirurgen kirurger kirurgerna
psykiater psykiatern psykiatrer psykiatrerna
barnmorska barnmorskan barnmorskor barnmorskorna
sjuksköterska sjuksköterskan sjuksköterskor sjuksköterskorna
sköterska sköterskan sköterskor sköterskorna
undersköterska undersköterskan undersköterskor undersköterskorna
tandläkare tandläkaren tandläkare tandläkarna
tandhygienist tandhygienisten tandhygienister tandhygienisterna
veterinär veterinären veterinärer veterinärerna
apotekare apotekaren apotekare apotekarna
farmaceut farmaceuten farmaceuter farmaceuterna
psykolog psykologen psykologer psykologerna
kurator kuratorn kuratorer kuratorerna
terapeut terapeuten terapeuter terapeuterna
logoped logopeden logopeder logopederna
dietist dietisten dietister dietisterna
epidemiolog epidemiologen epidemiologer epidemiologerna
virolog virologen virologer virologerna
kardiolog kardiologen kardiologer kardiologerna
onkolog onkologen onkologer onkologerna
neurolog neurologen neurologer neurologerna
specialist specialisten specialister specialisterna
expert experten experter experterna
analytiker analytikern analytiker analytikerna
ekonom ekonomen ekonomer ekonomerna
controller controllern controllers controllerna
revisor revisorn revisorer revisorerna
kamrer kamreren kamrerer kamrererna
kassör kassören kassörer kassörerna
utgivare utgivaren utgivare utgivarna
marskalk marskalken marskalkar marskalkarna
utredare utredaren utredare utredarna
inspektör inspektören inspektörer inspektörerna
kommissionär kommissionären kommissionärer kommissionärerna
kommissarie kommissarien kommissarier kommissarierna
konsult konsulten konsulter konsulterna
rådgivare rådgivaren rådgivare rådgivarna
vägledare vägledaren vägledare vägledarna
ledare ledaren ledare ledarna
föreståndare föreståndaren föreståndare föreståndarna
förvaltare förvaltaren förvaltare förvaltarna
intendent intendenten intendenter intendenterna
antikvarie antikvarien antikvarier antikvarierna
arkivarie arkivarien arkivarier arkivarierna
bibliotekarie bibliotekarien bibliotekarier bibliotekarierna
konservator konservatorn konservatorer konservatorerna
arkeolog arkeologen arkeologer arkeologerna
historiker historikern historiker historikerna
etnolog etnologen etnologer etnologerna
pedagog pedagogen pedagoger pedagogerna
lärare läraren lärare lärarna
lärarinna lärarinnan lärarinnor lärarinnorna
förskollärare förskolläraren förskollärare förskollärarna
fritidsledare fritidsledaren fritidsledare fritidsledarna
elevassistent elevassistenten elevassistenter elevassistenterna
assistent assistenten assistenter assistenterna
administratör administratören administratörer administratörerna
ingenjör ingenjören ingenjörer ingenjörerna
tekniker teknikern tekniker teknikerna
arkitekt arkitekten arkitekter arkitekterna
planerare planeraren planerare planerarna
lantmätare lantmätaren lantmätare lantmätarna
geolog geologen geologer geologerna
biolog biologen biologer biologerna
ekolog ekologen ekologer ekologerna
zoolog zoologen zoologer zoologerna
botaniker botanikern botaniker botanikerna
kemist kemisten kemister kemisterna
fysiker fysikern fysiker fysikerna
astronom astronomen astronomer astronomerna
meteorolog meteorologen meteorologer meteorologerna
hydrolog hydrologen hydrologer hydrologerna
seismolog seismologen seismologer seismologerna
statistiker statistikern statistiker statistikerna
matematiker matematikern matematiker matematikerna
sociolog sociologen sociologer sociologerna
statsvetare statsvetaren statsvetare statsvetarna
kriminolog kriminologen kriminologer kriminologerna
vetare vetaren vetare vetarna
agronom agronomen agronomer agronomerna
jägmästare jägmästaren jägmästare jägmästarna
borgmästare borgmästaren borgmästare borgmästarna
mästare mästaren mästare mästarna
utvecklare utvecklaren utvecklare utvecklarna
designer designern designers designerna
formgivare formgivaren formgivare formgivarna
producent producenten producenter producenterna
redaktör redaktören redaktörer redaktörerna
journalist journalisten journalister journalisterna
reporter reportern reportrar reportrarna
kommunikatör kommunikatören kommunikatörer kommunikatörerna
informatör informatören informatörer informatörerna
fotograf fotografen fotografer fotograferna
författare författaren författare författarna
förläggare förläggaren förläggare förläggarna
översättare översättaren översättare översättarna
konstnär konstnären konstnärer konstnärerna
curator curatorn curatorer curatorerna
regissör regissören regissörer regissörerna
koreograf koreografen koreografer koreograferna
dirigent dirigenten dirigenter dirigenterna
kompositör kompositören kompositörer kompositörerna
tonsättare tonsättaren tonsättare tonsättarna
skådespelerska skådespelerskan skådespelerskor skådespelerskorna
sångare sångaren sångare sångarna
sångerska sångerskan sångerskor sångerskorna
dansare dansaren dansare dansarna
poet poeten poeter poeterna
skådespelare skådespelaren skådespelare skådespelarna
musiker musikern musiker musikerna
artist artisten artister artisterna
dramaturg dramaturgen dramaturger dramaturgerna
tränare tränaren tränare tränarna
spelare spelaren spelare spelarna
målvakt målvakten målvakter målvakterna
kapten kaptenen kaptener kaptenerna
lagkapten lagkaptenen lagkaptener lagkaptenerna
general generalen generaler generalerna
amiral amiralen amiraler amiralerna
överste översten överstar överstarna
överstelöjtnant överstelöjtnanten överstelöjtnanter
kommendör kommendören kommendörer kommendörerna
major majoren majorer majorerna
löjtnant löjtnanten löjtnanter
befälhavare befälhavaren befälhavare befälhavarna
befäl befälet befäl befälen
attaché attachén attachéer attachéerna
ambassadör ambassadören ambassadörer ambassadörerna
konsul konsuln konsuler konsulerna
sändebud sändebudet sändebud sändebuden
representant representanten representanter representanterna
delegat delegaten delegater delegaterna
förhandlare förhandlaren förhandlare förhandlarna
medlare medlaren medlare medlarna
politiker politikern politiker politikerna
parlamentariker parlamentarikern parlamentariker parlamentarikerna
premiärminister premiärministern premiärministrar premiärministrarna
förbundskansler förbundskanslern
kung kungen kungar kungarna
drottning drottningen drottningar drottningarna
kronprins kronprinsen
kronprinsessa kronprinsessan
prins prinsen prinsar prinsarna
prinsessa prinsessan prinsessor prinsessorna
påve påven påvar påvarna
guvernör guvernören guvernörer guvernörerna
senator senatorn senatorer senatorerna
kongressledamot kongressledamoten kongressledamöter
polis polis poliser poliserna
polismästare polismästaren polismästare polismästarna
brandman brandmannen brandmän brandmännen
brandmästare brandmästaren brandmästare
räddningsledare räddningsledaren räddningsledare
utryckare utryckaren
grundare grundaren grundare grundarna
medgrundare medgrundaren medgrundare medgrundarna
entreprenör entreprenören entreprenörer entreprenörerna
företagare företagaren företagare företagarna
ägare ägaren ägare ägarna
delägare delägaren delägare delägarna
partner partnern partner partnerna
köpman köpmannen köpmän köpmännen
handlare handlaren handlare handlarna
mäklare mäklaren mäklare mäklarna
säljare säljaren säljare säljarna
inköpare inköparen inköpare inköparna
kock kocken kockar kockarna
krögare krögaren krögare krögarna
bagare bagaren bagare bagarna
lantbrukare lantbrukaren lantbrukare lantbrukarna
bonde bonden bönder bönderna
fiskare fiskaren fiskare fiskarna
skogsvårdare skogsvårdaren skogsvårdare
viltvårdare viltvårdaren viltvårdare
naturvårdare naturvårdaren naturvårdare
arbetare arbetaren arbetare arbetarna
chaufför chauffören chaufförer chaufförerna
förare föraren förare förarna
pilot piloten piloter piloterna
astronaut astronauten astronauter astronauterna
förtroendevald förtroendevalde förtroendevalda förtroendevalda
gruppordförande gruppordföranden gruppordförande
gruppledare gruppledaren gruppledare gruppledarna
partiledare partiledaren partiledare partiledarna
riksdagsledamot riksdagsledamoten riksdagsledamöter riksdagsledamöterna
regionråd regionrådet regionråd regionråden
borgarråd borgarrådet borgarråd borgarråden
kommunalråd kommunalrådet kommunalråd kommunalråden
landstingsråd landstingsrådet landstingsråd landstingsråden
kollektivtrafikråd kollektivtrafikrådet kollektivtrafikråd kollektivtrafikråden
trafikråd trafikrådet trafikråd trafikråden
sjukvårdsråd sjukvårdsrådet sjukvårdsråd sjukvårdsråden
omsorgsråd omsorgsrådet omsorgsråd omsorgsråden
socialråd socialrådet socialråd socialråden
skolråd skolrådet skolråd skolråden
utbildningsråd utbildningsrådet utbildningsråd utbildningsråden
byggnadsråd byggnadsrådet byggnadsråd byggnadsråden
miljöråd miljörådet miljöråd miljöråden
personalråd personalrådet personalråd personalråden
näringslivsråd näringslivsrådet näringslivsråd näringslivsråden
välfärdsråd välfärdsrådet välfärdsråd välfärdsråden
suppleant suppleanten suppleanter suppleanterna
ersättare ersättaren ersättare ersättarna
projektledare projektledaren projektledare projektledarna
programledare programledaren programledare programledarna
moderator moderatorn moderatorer moderatorerna
initiativtagare initiativtagaren initiativtagare initiativtagarna
volontär volontären volontärer volontärerna
insamlare insamlaren insamlare
aktivist aktivisten aktivister aktivisterna
stabschef stabschefen stabschefer
sekr sekr
kommunikationsansvarig kommunikationsansvarige kommunikationsansvariga
pressansvarig pressansvarige pressansvariga
kontaktperson kontaktpersonen kontaktpersoner kontaktpersonerna
presskontakt presskontakten presskontakter presskontakterna
hr-partner hr-partnern
hälsopedagog hälsopedagogen
generalist generalisten
koncernjurist koncernjuristen
riksåklagare riksåklagaren
överbefälhavare överbefälhavaren
ceremonimästare ceremonimästaren
vaktmästare vaktmästaren
trädgårdsmästare trädgårdsmästaren
ordningsvakt ordningsvakten
parkvärd parkvärden
mentor mentorn mentorer mentorerna
coach coachen coacher coacherna
kårchef kårchefen
ordenskansler ordenskanslern
undervisningsråd undervisningsrådet undervisningsråd undervisningsråden
utrikesråd utrikesrådet utrikesråd utrikesråden
kommerseråd kommerserådet kommerseråd kommerseråden
medicinalråd medicinalrådet medicinalråd medicinalråden
handelsråd handelsrådet handelsråd handelsråden
patentråd patentrådet patentråd patentråden
revisionsråd revisionsrådet revisionsråd
ängel ängeln änglar änglarna
investerare investeraren investerare investerarna
uppfinnare uppfinnaren uppfinnare uppfinnarna
skribent skribenten skribenter skribenterna
kritiker kritikern kritiker kritikerna
debattör debattören debattörer debattörerna
krönikör krönikören krönikörer krönikörerna
föreläsare föreläsaren föreläsare föreläsarna
instruktör instruktören instruktörer instruktörerna
konferencier konferencieren konferencierer konferenciererna
pianist pianisten pianister pianisterna
organist organisten organister organisterna
kanslist kanslisten kanslister kanslisterna
receptionist receptionisten receptionister receptionisterna
telefonist telefonisten telefonister telefonisterna
kontorist kontoristen kontorister kontoristerna
registrator registratorn registratorer registratorerna
kassörska kassörskan kassörskor kassörskorna
materialare materialaren materialare materialarna
rörmokare rörmokaren rörmokare rörmokarna
violinist violinisten violinister violinisterna
komiker komikern komiker komikerna
ambulanssjukvårdare ambulanssjukvårdaren ambulanssjukvårdare ambulanssjukvårdarna
elektriker elektrikern elektriker elektrikerna
snickare snickaren snickare snickarna
optiker optikern optiker optikerna
montör montören montörer montörerna
operatör operatören operatörer operatörerna
styrman styrmannen styrmän styrmännen
jägare jägaren jägare jägarna
odlare odlaren odlare odlarna
bryggare bryggaren bryggare bryggarna
anfallare anfallaren anfallare anfallarna
mittfältare mittfältaren mittfältare mittfältarna
gitarrist gitarristen gitarrister gitarristerna
cellist cellisten cellister cellisterna
trumpetare trumpetaren trumpetare trumpetarna
skulptör skulptören skulptörer skulptörerna
illustratör illustratören illustratörer illustratörerna
scenograf scenografen scenografer scenograferna
låtskrivare låtskrivaren låtskrivare låtskrivarna
keramiker keramikern keramiker keramikerna
"""

# Heads that stand alone, after an adjective, and in no compound: tekniska rådet.
WHOLE_HEAD_TABLE = """
råd rådet råd råden
"""

# Whole titles in English, as Swedish firms use them, and initialisms; kept as they are written.
ENGLISH_TITLES = frozenset({
    "CEO", "CFO", "COO", "CTO", "CIO", "CMO", "CSO", "CHRO", "CPO", "CCO", "CDO", "CRO", "CLO", "CISO", "VD", "HRD",
    "JO", "ÖB", "GD", "DO", "JK", "President", "Chairman", "Chairwoman", "Chairperson", "Chair", "Director",
    "Manager", "Officer", "Executive", "Lead", "Leader", "Partner", "Founder", "Co-founder", "Cofounder",
    "Controller", "Analyst", "Editor", "Secretary", "Spokesperson", "Spokesman", "Spokeswoman", "Coordinator",
    "Specialist", "Advisor", "Adviser", "Counsel", "Producer", "Curator", "Engineer", "Consultant", "Commissioner",
    "Ambassador", "Treasurer", "Professor", "Owner", "Strategist", "Researcher", "Scientist", "Fellow", "Dean", "GM",
    "MD", "IR", "PR", "Lecturer", "Postdoc", "Co-Founder", "VP", "EVP", "SVP", "AVP",
})  # fmt: skip
ENGLISH_FIRST = frozenset({
    "Head", "Vice", "Executive", "Managing", "Chief", "Senior", "Junior", "General", "Deputy", "Acting", "Interim",
    "Group", "Global", "Nordic", "Country", "Press", "Media", "Communication", "Communications", "Corporate",
    "Public", "Investor", "Relations", "Affairs", "Marketing", "Sales", "Business", "Product", "Project", "Brand",
    "Account", "Operating", "Financial", "Technology", "Technical", "Information", "Commercial", "Legal", "People",
    "Human", "Resources", "Sustainability", "Strategy", "Development", "Operations", "Supply", "Chain", "Regional",
    "Area", "Key", "Program", "Programme", "Creative", "Art", "Editorial", "Digital", "Data", "Security", "Medical",
    "Science", "Scientific", "Research", "R&D", "IR", "PR", "HR", "IT", "Director", "Manager", "Officer", "EVP",
    "SVP", "VP", "President", "Content", "Customer", "Innovation", "Quality", "Compliance", "Risk", "Treasury",
    "Finance", "Talent", "Cultural", "Co", "Founding", "Site", "Sr", "Analyst", "External", "Internal", "Government",
    "Policy", "Associate", "Assistant", "Full", "Adjunct", "Visiting", "Principal", "Distinguished",
    "Event", "Events", "Partner", "Channel", "Growth", "Design", "Engineering", "Software", "Solutions", "Services",
    "Service",
})  # fmt: skip
# Posts that a field follows with `of`, and such as it follows right after: Head of Partnerships, VP Supply Chain.
ENGLISH_POSTS = (
    "Head", "Director", "President", "VP", "EVP", "SVP", "AVP", "Chief", "Manager", "Professor", "Dean",
)  # fmt: skip
ENGLISH_RANKS = ("VP", "EVP", "SVP", "AVP", "Director", "President")
# How an English noun for a field ends: Partnerships, Fundraising, Philosophy.
ENGLISH_FIELD_ENDINGS = (
    "ing", "ings", "ment", "ments", "tion", "tions", "sion", "sions", "ity", "ities", "ance", "ence", "ships", "ship",
    "ics", "logy", "ography", "sophy", "ure", "ness", "ers", "ware", "cy", "cies", "sis", "care", "work", "istry",
)  # fmt: skip
ENGLISH_LINKS = ("of", "for", "and", "&", "the", "in", "at", "to", ",", "/", "–", "-")

# What may stand before a head as a word of its own, besides adjectives in -isk, -lig, -ande and the like.
MODIFIERS = frozenset({
    "vice", "förste", "första", "andre", "andra", "tredje", "tf", "tf.", "t.f.", "bitr", "bitr.", "stf", "stf.",
    "f.d.", "f.d", "fd", "före", "detta", "biträdande", "tillförordnad", "tillförordnade", "ställföreträdande",
    "avgående", "tillträdande", "dåvarande", "tidigare", "förre", "förra", "nuvarande", "verkställande", "ny", "nya",
    "nye", "nytt", "nyvald", "nyvalde", "nyvalda", "nyutnämnd", "nyutnämnde", "nyutnämnda", "nytillträdd",
    "nytillträdde", "nytillträdda", "nyanställd", "nyanställda", "blivande", "kommande", "särskild", "särskilde",
    "särskilda", "ansvarig", "ansvarige", "ansvariga", "sakkunnig", "sakkunniga", "politiskt", "medicinskt",
    "juridiskt", "vetenskapligt", "ledande", "samordnande", "rådgivande", "utredande", "stabsbiträdande", "operativ",
    "operativa", "operative", "regional", "regionala", "nationell", "nationella", "internationell", "internationella",
    "lokal", "lokala", "kommunal", "kommunala", "social", "sociala", "global", "globala", "central", "centrala",
    "digital", "digitala", "kulturell", "kulturella", "industriell", "industriella", "kommersiell", "kommersiella",
    "konstnärlig", "konstnärliga", "konstnärlige", "svensk", "svenska", "svenske", "norsk", "norska", "norske",
    "dansk", "danska", "danske", "finsk", "finska", "finske", "fransk", "franska", "franske", "tysk", "tyska",
    "tyske", "brittisk", "brittiska", "brittiske", "amerikansk", "amerikanska", "amerikanske", "ukrainsk",
    "ukrainska", "ukrainske", "europeisk", "europeiska", "europeiske", "nordisk", "nordiska", "nordiske", "statlig",
    "statliga", "statlige", "senior", "seniora", "junior", "legitimerad", "legitimerade", "leg", "leg.", "adjungerad",
    "adjungerade", "gäst", "extern", "externa", "intern", "interna", "personlig", "grön", "gröna", "allmän",
    "allmänna", "avtals", "deltids", "kvinnlig", "manlig", "styrande", "gemensam", "gemensamma", "egen", "kreativ",
    "kreativa", "administrativ", "administrativa", "administrative", "strategisk", "vikarierande", "ordinarie",
    "vik", "vik.", "regionalt", "lokalt", "fackligt", "nationellt", "centralt", "kommunalt",
    "permanent", "permanenta", "prisbelönt", "prisbelönta", "hedersdoktor", "emeritus", "emerita", "t.", "stv",
    "stv.", "filosofie", "medicine", "teknologie", "juris", "ekonomie", "politices", "fil.", "med.", "tekn.", "jur.",
    "1:e", "2:e", "3:e", "1:a", "2:a", "oberoende", "fristående", "extra", "äldre", "yngre", "parlamentarisk",
    "parlamentariska", "huvud", "auktoriserad", "auktoriserade", "godkänd", "godkända", "teknisk", "tekniskt",
    "tekniska",
})  # fmt: skip
ADJECTIVE_ENDINGS = (
    "isk", "iska", "iske", "nsk", "nska", "nske", "lig", "liga", "lige", "ell", "ella", "al", "ala", "iv", "iva", "ive",
    "ande", "ende", "erad", "politisk",
)  # fmt: skip
# Words of time and newness that tell about the post and are no part of the title.
DROPPED_MODIFIERS = (
    "ny", "nya", "nye", "nytt", "nyvald", "nyvalde", "nyvalda", "nyutnämnd", "nyutnämnde", "nyutnämnda",
    "nytillträdd", "nytillträdde", "nytillträdda", "nyanställd", "nyanställda", "blivande", "nuvarande", "kommande",
    "dåvarande", "kvinnlig", "manlig", "egen", "prisbelönt", "prisbelönta",
)  # fmt: skip
# Adjectives after a title: professor emeritus.
AFTER_HEAD = ("emeritus", "emerita", "em.", "tf", "tf.", "designate")

# Weak adjective forms and their strong ones, the rest by ending; ‑t before a neuter head.
INDECLINABLE_ENDINGS = ("ande", "ende")
WEAK_ENDINGS = {
    "ska": "sk", "ske": "sk", "liga": "lig", "lige": "lig", "ella": "ell", "iva": "iv", "ive": "iv", "erade": "erad",
    "nade": "nad", "lade": "lad", "ala": "al", "ära": "är", "vna": "ven", "nska": "nsk", "iga": "ig",
    "ige": "ig", "ilda": "ild", "ilde": "ild", "änna": "än", "erna": "ern", "iora": "ior",
}  # fmt: skip
STRONG_FORMS = {"första": "förste", "andra": "andre", "förra": "förre", "gröna": "grön"}

# Bodies whose genitive is part of the title: kommunstyrelsens ordförande.
ORGAN_ENDINGS = (
    "nämnden", "nämnd", "utskottet", "utskott", "fullmäktige", "beredningen", "kommunstyrelsen", "regionstyrelsen",
    "landstingsstyrelsen", "landstingstyrelsen", "förbundsstyrelsen", "partistyrelsen", "bolagsstyrelsen",
    "kyrkostyrelsen", "stiftsstyrelsen", "kommundelsnämnden", "kommittén", "presidiet", "avdelningen", "enheten",
    "sektionen", "direktionen", "fakulteten", "institutionen", "kliniken", "mottagningen", "valberedningen", "juryn",
    "kyrkorådet", "kyrkofullmäktige", "konsistoriet", "stadsdelsnämnden",
)  # fmt: skip
# Parts of an association or a union, in one word: ordförande i Tranbykretsen, studentkårens ordförande.
BRANCH_ENDINGS = (
    "kretsen", "studentkåren", "scoutkåren", "hemvärnskåren", "lottakåren", "distriktet", "lokalavdelningen",
    "lokalföreningen", "verkstadsklubben", "fackklubben", "företagsklubben", "personalklubben", "arbetsplatsklubben",
    "metallklubben", "läkarklubben", "ungdomsförbundet", "kvinnoförbundet", "arbetarekommunen", "arbetarkommunen",
    "riksdagsgruppen", "fullmäktigegruppen", "regiongruppen", "kommungruppen", "lokalgruppen", "arbetsgruppen",
    "styrgruppen", "projektgruppen", "valkretsen", "sektionen", "regionavdelningen",
)  # fmt: skip
# Before a known place these tell where a post is held, not for whom; before a common noun for the sender, where it is.
PLACED_BY = ("i", "på", "in")
# Posts that are held at a place, also where no list has it.
PLACED_POSTS = (
    "ambassadör", "konsul", "sändebud", "attaché", "ambassadråd", "platschef", "präst", "kyrkoherde", "komminister",
    "diakon", "pastor", "imam", "borgmästare", "bonde", "lantbrukare", "handlare", "kommunpolis",
)  # fmt: skip
WORKS_AT = ("på", "vid", "hos", "i")
# Prepositions that join a title to what it is about, and to the organisation.
TOPIC_LINKS = (
    "för", "i", "på", "vid", "hos", "inom", "åt", "till", "med", "om", "av", "of", "at", "for", "in", "från", "över",
    "mot",
)  # fmt: skip
# Who is in charge of a part of the organisation that is named after it: `verksamhetschef för BUP i Region Norr`.
UNIT_HEADS = ("verksamhetschef", "verksamhetsområdeschef", "enhetschef", "klinikchef", "avdelningschef", "sektionschef",
              "områdeschef", "divisionschef")  # fmt: skip
ORGANISATION_PREPOSITIONS = ("för", "i", "på", "vid", "hos", "inom", "åt", "till", "of", "at", "for", "från", "över")
# How words for those who live somewhere end: Malmöbon, Göteborgaren, Smålänningen, Västgöten.
DWELLERS = ("bon", "borgaren", "holmaren", "änningen", "göten", "skåningen", "dalingen", "danskan", "borgskan")
# Titles whose `för X` names the whole organisation and not a part of it.
LEADERS = (
    "vd", "ordförande", "ordf", "generaldirektör", "rektor", "president", "generalsekreterare", "grundare",
    "koncernchef", "talesperson", "talesman", "taleskvinna", "ambassadör", "kansler", "landshövding", "partiledare",
    "språkrör", "ombud", "representant", "företrädare", "statsminister", "premiärminister", "utrikesminister", "ceo",
    "cfo", "biskop", "gruppledare", "delägare", "ägare", "pressekreterare", "ombudsman", "presstalesperson",
    "museichef", "gruppordförande", "förbundsordförande", "verkställande direktör",
)  # fmt: skip
# Titles that the field may follow without a preposition: chef Kommunikation.
FIELD_POSTS = (
    "chef", "ansvarig", "direktör", "strateg", "samordnare", "handläggare", "specialist", "expert", "ledare",
    "manager", "director", "officer", "head",
)  # fmt: skip
# Heads of units: the capitalised word after one is the unit's name, whatever it is.
UNIT_POSTS = (
    "affärsområdeschef", "affärsområdesansvarig", "affärsenhetschef", "divisionschef", "divisionsdirektör",
    "sektionschef", "segmentschef", "kategorichef", "produktchef", "produktområdeschef", "sortimentschef",
    "affärsområdesdirektör", "linjechef",
)  # fmt: skip
# After these, what a title tells of has ended: time, not place.
TOPIC_STOPS = (
    "från och", "från den", "sedan", "med stationering", "med placering", "under", "efter", "fram", "tills", "i dag",
    "i går", "i samband", "med start", "i ett", "i en",
    "redan", "senast", "nästa", "årsskiftet", "halvårsskiftet", "månadsskiftet", "hösten", "våren", "sommaren",
    "vintern", "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november", "december", "tills vidare", "på heltid", "på deltid", "på halvtid",
)  # fmt: skip

# The sender meant by a common noun: kommunens hr-chef. It is no phrase of its own and no part of the title.
OWNERS = (
    "kommunens", "regionens", "landstingets", "bolagets", "företagets", "koncernens", "universitetets", "högskolans",
    "skolans", "gymnasiets", "myndighetens", "verkets", "förbundets", "föreningens", "organisationens", "partiets",
    "stadens", "länets", "landets", "regeringens", "sjukhusets", "museets", "klubbens", "stiftelsens", "bankens",
    "polisens", "byråns", "institutets", "stiftets", "kyrkans", "fackets", "lärosätets", "banverkets",
    "länsstyrelsens", "teaterns", "operans", "bibliotekets", "hotellets", "butikens", "fabrikens", "gruvans",
    "hamnens", "flygplatsens", "våra", "vår", "vårt", "deras", "dess", "sin", "sina", "hennes", "hans", "min", "mina",
    "en", "ett", "den", "det", "de", "årets", "studiens", "projektets", "rapportens", "utställningens", "bokens",
    "filmens", "utredningens", "gruppens", "lagets", "teamets", "programmets", "kampanjens", "pjäsens", "nätverkets",
    "enhetens", "avdelningens", "områdets", "bygdens", "ortens", "seriens", "rikets", "statens", "anläggningens",
    "fastighetens", "världens", "dagens", "departementets", "förlagets", "tidningens", "radions", "festivalens",
    "mässans", "tävlingens", "arrangörernas", "räddningstjänstens",
    "ensemblens", "orkesterns", "sjukvårdens", "näringslivets", "affärsområdets",
)  # fmt: skip

# Common nouns that make a capitalised phrase an organisation; any first part may stand before them.
ORGANISATION_NOUNS = (
    "kommun", "kommunen", "kommuner", "stad", "staden", "län", "landsting", "landstinget", "region", "regionen",
    "universitet", "universitetet", "högskola", "högskolan", "institut", "institutet", "sjukhus", "sjukhuset",
    "lasarett", "lasarettet", "stiftelse", "stiftelsen", "förbund", "förbundet", "förening", "föreningen", "verk",
    "verket", "verken", "myndighet", "myndigheten", "departement", "departementet", "nämnd", "nämnden", "styrelse",
    "styrelsen", "råd", "rådet", "museum", "museet", "museer", "muséet", "bank", "banken", "bolag", "bolaget",
    "anstalt", "anstalten", "energi", "skola", "skolan", "gymnasium", "gymnasiet", "kyrka", "kyrkan",
    "församling", "församlingen",
    "pastorat", "pastoratet", "kontrakt", "samfällighet", "stift", "stiftet", "teater", "teatern", "opera", "operan",
    "orkester", "bibliotek", "biblioteket", "klubb", "klubben", "parti", "partiet", "domstol", "domstolen",
    "tingsrätt", "tingsrätten", "hovrätt", "hovrätten", "kammarrätt", "kammarrätten", "förvaltningsrätt",
    "förvaltningsrätten", "åklagarkammare", "åklagarkammaren", "polis", "polisen", "polismyndigheten",
    "räddningstjänst", "räddningstjänsten", "inspektionen", "centralen", "kassan", "fonden", "fond", "fonder",
    "kansliet", "kansli", "byrån", "byrå", "arkivet", "arkiv", "akademi", "akademien", "akademin", "sällskap",
    "sällskapet", "utskott", "utskottet", "kommission", "kommissionen", "riksdag", "riksdagen", "delegationen",
    "delegation", "kommittén", "kommitté", "gruppen", "group", "ab", "hb", "kb", "förlag", "förlaget", "bryggeri",
    "bryggeriet", "hotell", "hotellet", "trafik", "trafiken", "fastigheter", "bostäder", "hamn", "hamnen",
    "flygplats", "industri", "industrier", "nät", "elnät", "vatten", "kraft", "unionen", "facket", "marinen",
    "försvaret", "armén", "flygvapnet", "regemente", "regementet", "ambassad", "ambassaden", "fullmäktige", "center",
    "centrum", "laboratorium", "laboratoriet", "klinik", "kliniken", "vårdcentral", "vårdcentralen", "slott",
    "slottet", "konserthus", "konserthuset", "konsthall", "konsthallen", "idrottsförening", "allsvenskan", "sveriges",
    "hem", "handel", "handelskammare", "handelskammaren", "tidning", "tidningen", "radio", "television", "samverkan",
    "samfund", "samfundet", "hemvärnet", "rörelsen", "missionen", "missionskyrkan", "domkapitlet", "organisation",
    "organisationen", "ledning", "enheten", "förvaltning", "förvaltningen", "avdelningen", "institutionen",
    "fakulteten", "koncernen", "festival", "festivalen", "mässan", "tryckeri", "apotek", "apoteket", "järnvägar",
    "kraftnät", "försäkring", "försäkringar", "pension", "kooperation", "scenkonst", "riksteater", "samling",
)  # fmt: skip
# Bodies whose name goes on in small letters: Myndigheten för samhällsskydd och beredskap.
NAMED_BODIES = (
    "myndigheten", "institutet", "inspektionen", "rådet", "nämnden", "föreningen", "förbundet", "riksförbundet",
    "stiftelsen", "fonden", "delegationen", "kommittén", "kommissionen", "centrum", "högskolan", "akademien",
    "sällskapet", "byrån", "organisationen", "institutionen", "avdelningen", "enheten", "styrelsen", "institut",
    "skolan", "verket", "fakulteten", "statens", "forum", "nätverket", "laboratoriet", "arkivet", "museet",
)  # fmt: skip
# Words by which a run of capitals is an organisation, a thing or a heading rather than a person, also as first part.
ORGANISATION_WORDS = (
    "AB", "Region", "Regionens", "Svenska", "Svenskt", "Svensk", "Nordiska", "Nordic", "Sveriges", "Stiftelsen",
    "Föreningen", "Riksförbundet", "Fastighets", "Group", "Holding", "University", "College", "Institute", "School",
    "Europeiska", "Europa", "European", "International", "Internationella", "Nationella", "National", "Sweden",
    "Swedish", "Scandinavia", "Scandinavian", "United", "World", "Center", "Centre", "Foundation", "Agency", "Bank",
    "Capital", "Partners", "Invest", "Investment", "Media", "News", "Press", "Energy", "Power", "Technology",
    "Digital", "Consulting", "Solutions", "Systems", "Software", "Services", "Global", "Business", "Arena", "Stadion",
    "Park", "Hotel", "Hotell", "Museum", "Festival", "Award", "Awards", "Prize", "Day", "Days", "Week", "Summit",
    "Forum", "Kungliga", "Kungl", "Statens", "Stockholms", "Göteborgs", "Malmö", "Lunds", "Uppsala", "Umeå",
    "Linköpings", "Karolinska", "Akademiska", "Förenta", "Förenade", "Röda", "Rädda", "Gröna", "Vita", "Nya", "Nytt",
    "Gamla", "Stora", "Lilla", "Norra", "Södra", "Östra", "Västra", "Mellersta", "Övre", "Nedre", "Inre", "Yttre",
    "Box", "Sankt", "Sankta", "Saint", "Santa", "San", "Los", "New", "The", "North", "South", "East", "West", "Black",
    "Red", "Green", "Blue", "Young", "Open", "Free", "First", "Best", "Good", "Great", "Big", "High", "Smart",
    "Agenda", "Horisont", "Horizon", "Vision", "Team", "Club", "Cup", "Grand", "Prix", "Tour", "Live", "Science",
    "Research", "Department", "Ministry", "Council", "Union", "Nations", "Nationerna", "Organization", "Organisation",
    "Program", "Programme", "Project", "Projekt", "Initiative", "Act", "Treaty", "Airport", "Street", "Road", "City",
    "Islands", "Kingdom", "States", "Republic", "Republiken", "Bay", "Sea", "Lake", "River", "Mountain", "Kommuner",
    "Regioner", "Folkets", "Medborgar", "Fria", "Kristna", "Unga", "Svenskarna", "Pressmeddelande", "Facebook",
    "Twitter", "Instagram", "Linkedin", "Youtube", "Google", "Microsoft", "Apple", "Volvo", "Scania", "Ericsson",
    "Vattenfall", "Ikea", "Spotify", "Skandia", "Nordea", "Swedbank", "Handelsbanken", "Telia", "Postnord",
    "Systembolaget", "Försvarsmakten", "Polismyndigheten", "Nobel", "Covid", "Corona", "Life", "Health", "Care",
    "Food", "Water", "Innovation", "Village", "House", "Hall", "Art", "Design", "Music", "Film", "Studio", "Studios",
    "Records", "Entertainment", "Sport", "Sports", "Football", "Hockey", "Golf", "Tennis", "Ski", "Airlines", "Air",
    "Security", "Defence", "Defense", "Space", "Data", "Tech", "Labs", "Lab", "Network", "Alliance", "Fund", "Trust",
    "Charter", "Compact", "Climate", "Women", "Children", "Youth", "Aid", "Relief", "Hope", "Peace", "Rights",
    "Court", "Kronor", "Mötesplats", "Läs", "Fakta", "Kontakt", "Telefon", "Mobil", "Foto", "Bild", "Källa", "Datum",
    "Plats", "Tid", "Medverkande", "Deltagare", "Värd", "Arrangör", "Arrangörer", "Om", "För", "Till", "Av", "Med",
    "Hela", "Alla", "Ingen", "Inga", "Ett", "Två", "Tre", "Fyra", "Fem",
)  # fmt: skip
# What a name in the genitive, or before one of these, is the name of: Olof Palmes gata, Anna Lindhs minnesfond.
NAMED_THINGS = frozenset({
    "gata", "gatan", "gate", "väg", "vägen", "plats", "torg", "torget", "plan", "park", "parken", "allé", "gränd",
    "backe", "stiftelse", "forskningsstiftelse", "minnesstiftelse", "fond", "minnesfond", "stipendiefond",
    "stipendium", "minnesstipendium", "pris", "priset", "minnespris", "medalj", "minne", "minnesföreläsning",
    "institut", "skola", "gymnasium", "museum", "kyrka", "kapell", "hus", "hall", "teater", "sjukhus", "barnsjukhus",
    "bro", "bibliotek", "universitet", "center", "centrum", "kommun", "län", "stad", "hamn", "flygplats", "syndrom",
    "sjukdom", "sarkofag", "donation", "donationsfond", "professur", "familjestiftelse", "ab", "konsthall",
    "bryggeri", "bageri", "förlag", "akademi", "samling", "samlingar", "lag", "station", "tunnel", "brigad", "moské",
    "församling", "hyllning",
})  # fmt: skip

NAMED_THING_ENDINGS = (
    "stiftelse", "stiftelsen", "fond", "stipendium", "priset", "pris", "gatan", "museet", "museum", "institut",
)  # fmt: skip

PARTICLES = frozenset({
    "von", "af", "de", "la", "le", "van", "der", "den", "ter", "ten", "di", "da", "dos", "das", "do", "del", "della",
    "du", "el", "al", "bin", "ben", "ibn", "bint", "y", "e", "zu", "zur", "vom", "ul", "abu", "lo", "san",
})  # fmt: skip
# Surnames that come first, before a given name of two syllables with a hyphen: Lee Jae-myung, Tsai Ing-wen.
EASTERN_SURNAMES = (
    "Ahn", "Ban", "Bae", "Chang", "Chen", "Cho", "Choi", "Chung", "Han", "Ho", "Hong", "Huang", "Hwang", "Jang", "Jeon",
    "Jeong", "Jung", "Kang", "Kim", "Ko", "Kwon", "Lai", "Lee", "Li", "Lim", "Lin", "Ma", "Moon", "Noh", "Oh", "Pak",
    "Park", "Roh", "Ryu", "Seo", "Shin", "Son", "Song", "Suh", "Tsai", "Wang", "Wu", "Yang", "Yi", "Yoo", "Yoon",
)  # fmt: skip
# Capitalised words that may stand before a name at the start of a sentence or heading.
OPENERS = frozenset({
    "H.E.", "H.M.", "H.K.H.", "I", "På", "Av", "Med", "Till", "Från", "För", "Om", "Men", "Och", "När", "Då", "Nu",
    "Här", "Där", "Som", "Att", "Det", "Den", "De", "Dessa", "Denna", "Detta", "En", "Ett", "Han", "Hon", "Vi", "Jag",
    "Ni", "Du", "Hans", "Hennes", "Deras", "Vår", "Våra", "Enligt", "Efter", "Före", "Innan", "Under", "Över",
    "Sedan", "Idag", "Igår", "Ikväll", "Imorgon", "Både", "Även", "Också", "Samt", "Tillsammans", "Bakom", "Inför",
    "Hos", "Mot", "Mellan", "Kring", "Utan", "Utöver", "Förutom", "Hur", "Vad", "Vem", "Var", "Varför", "Därför",
    "Dessutom", "Samtidigt", "Tidigare", "Senare", "Bland", "Genom", "Inom", "Via", "Vid", "Per", "Så", "Ny", "Nya",
    "Nye", "Nytt", "Sammanfattning", "Foto", "Fotograf", "Bild", "Text", "Källa", "Kontakt", "Kontakta",
    "Presskontakt", "Namn", "Avsändare", "Läs", "Se", "Hör", "Möt", "Träffa", "Välkommen", "Grattis", "Intervju",
    "Minnesord", "Därefter", "Slutligen", "Vidare", "Ring", "Mejla", "Mobil", "Telefon", "Tel", "Eller", "Båda",
    "Alla", "Många", "Några", "Ingen", "Inte", "Bara", "Enbart", "Medan", "Eftersom", "Fast", "Fastän", "Trots",
    "Istället", "Sammanlagt", "Totalt", "Idén", "Vinnare", "Deltagare", "Medverkande", "Talare", "Ordet",
    "Närvarande", "Hälsningar", "Vänligen", "Regeringen", "Riksdagen", "Styrelsen", "Kommunen", "Regionen", "Bolaget",
    "Företaget", "Polisen", "Kommunstyrelsen", "Föreningen", "Förbundet", "Universitetet", "Måndag", "Tisdag",
    "Onsdag", "Torsdag", "Fredag", "Lördag", "Söndag", "Januari", "Februari", "Mars", "April", "Juni", "Juli",
    "Augusti", "September", "Oktober", "November", "December", "Min", "Mitt", "Mina", "Sin", "Sitt", "Sina", "Er",
    "Ert", "Era", "Åter", "Äntligen", "Troligen", "Kanske", "Sist", "Först", "Strax", "Redan", "Ännu", "Fram",
    "Framför", "Ovan", "Nedan", "Vänster", "Höger", "Fr", "Fru", "Herr", "Fröken", "Dr", "Prof", "Mr", "Mrs", "Ms",
    "Sir", "Lady", "Lord", "St", "Sankt", "Ja", "Nej", "Tack", "Hej", "Bilden", "Kära", "Käre", "Exempelvis",
    "Liksom", "Såväl", "Särskilt", "Framförallt", "Däremot", "Dock", "Visserligen",
})  # fmt: skip
# Words that are both given names and other words; alone with another capital they need more to name a person.
WEAK_GIVEN_NAMES = frozenset({
    "Per", "Hans", "Sten", "Björn", "Maj", "Juni", "April", "Nova", "Vida", "Are", "Elving", "Love", "Sol", "Saga",
    "Stig", "Mark", "Bo", "Min", "My", "Sam", "Victoria", "Major", "Li", "Do", "Lo", "Bror", "General", "Mina",
    "Ebba", "Art", "June", "Max", "Mars", "Lady", "Tim", "Mile", "Dan", "Nike", "Luna", "Lucia", "Nora", "Alba",
    "Iris",
})  # fmt: skip

# Parties in the Riksdag, with those that have sat there, by abbreviation.
PARTIES = {
    "S": "S", "M": "M", "SD": "SD", "C": "C", "V": "V", "KD": "KD", "L": "L", "MP": "MP", "FI": "FI", "FP": "FP",
    "Mp": "MP", "Kd": "KD", "Sd": "SD", "Fp": "FP", "Fi": "FI", "F!": "FI",
    "s": "S", "m": "M", "sd": "SD", "c": "C", "v": "V", "kd": "KD", "l": "L", "mp": "MP", "fi": "FI", "fp": "FP",
}  # fmt: skip
PARTY_NAMES = {
    "Socialdemokraterna": "S", "Socialdemokratiska arbetarepartiet": "S",
    "Sveriges socialdemokratiska arbetareparti": "S",
    "Arbetarepartiet-Socialdemokraterna": "S", "Moderaterna": "M", "Moderata samlingspartiet": "M",
    "Nya Moderaterna": "M", "Sverigedemokraterna": "SD", "Centerpartiet": "C", "Vänsterpartiet": "V",
    "Kristdemokraterna": "KD", "Liberalerna": "L", "Miljöpartiet": "MP", "Miljöpartiet de gröna": "MP",
    "Miljöpartiet De Gröna": "MP", "Feministiskt initiativ": "FI", "Folkpartiet": "FP", "Folkpartiet liberalerna": "FP",
    "Folkpartiet Liberalerna": "FP",
}  # fmt: skip
PARTY_MEMBERS = {
    "socialdemokrat": "S", "socialdemokraten": "S", "moderat": "M", "moderaten": "M", "sverigedemokrat": "SD",
    "sverigedemokraten": "SD", "centerpartist": "C", "centerpartisten": "C", "vänsterpartist": "V",
    "vänsterpartisten": "V", "kristdemokrat": "KD", "kristdemokraten": "KD", "liberal": "L", "liberalen": "L",
    "miljöpartist": "MP", "miljöpartisten": "MP", "folkpartist": "FP", "folkpartisten": "FP",
}  # fmt: skip
# Adjectives that say the party of somebody with a political post: den moderate riksdagsledamoten.
PARTY_ADJECTIVES = {
    "socialdemokratisk": "S", "socialdemokratiska": "S", "socialdemokratiske": "S", "moderat": "M", "moderata": "M",
    "moderate": "M", "sverigedemokratisk": "SD", "sverigedemokratiska": "SD", "sverigedemokratiske": "SD",
    "centerpartistisk": "C", "centerpartistiska": "C", "centerpartistiske": "C", "vänsterpartistisk": "V",
    "vänsterpartistiska": "V", "vänsterpartistiske": "V", "kristdemokratisk": "KD", "kristdemokratiska": "KD",
    "kristdemokratiske": "KD", "liberal": "L", "liberala": "L", "liberale": "L", "miljöpartistisk": "MP",
    "miljöpartistiska": "MP", "miljöpartistiske": "MP", "folkpartistisk": "FP", "folkpartistiska": "FP",
    "folkpartistiske": "FP",
}  # fmt: skip
POLITICAL_POSTS = (
    "kommunalråd", "regionråd", "landstingsråd", "borgarråd", "oppositionsråd", "statsråd", "ledamot", "ordförande",
    "politiker", "gruppledare", "partiledare", "språkrör", "talesperson", "talesman", "taleskvinna", "kandidat",
    "parlamentariker", "ersättare", "partisekreterare",
)  # fmt: skip
# In parentheses after a name, and no party.
NOT_PARTIES = (
    "SKR", "SKL", "UD", "Fö", "Ju", "FM", "FMV", "FOI", "FRA", "SÄPO", "Säpo", "NCK", "FN", "EU", "VD", "CEO", "CFO",
    "COO", "CTO", "AB", "TV", "SVT", "SR", "LO", "TCO", "SACO", "Saco", "HR", "IT", "IR", "PR", "USA", "UK", "JO",
    "JK", "GD", "ÖB", "MSB", "KTH", "SLU", "LTU", "KI", "WHO", "NATO", "Nato", "UNHCR", "OECD", "OSSE", "IMF", "PhD",
    "MD", "MSc", "BSc", "Foto", "VM", "EM", "OS", "SM", "RFSL", "FHM", "PTS", "SCB", "TT", "DN", "FBI", "CIA", "GB",
    "SE", "NO", "DK", "FIN", "SWE", "NOR", "DEN", "GER", "DE", "FR", "VP", "nr", "tel", "sic", "nu", "jr", "sr",
    "jr.", "ej", "t.v", "t.h", "tv", "th", "fd", "f.d", "red", "övers",
)  # fmt: skip

# Who or what a telephone number or an address belongs to when it is nobody's.
SERVICES = (
    "växel", "växeln", "vx", "vxl", "switchboard", "fax", "telefax", "presstjänst", "presstjänsten", "pressjour",
    "pressjouren", "presscenter", "pressavdelning", "pressavdelningen", "pressrum", "pressnummer", "pressen",
    "presstelefon", "presstelefonen", "pressenhet", "pressenheten", "mediejour", "medieservice", "mediajour",
    "mediakontakt", "mediekontakten", "medietelefon", "medietjänst", "kundtjänst", "kundtjänsten", "kundcenter",
    "kundservice", "kontaktcenter", "medborgarservice", "medborgarkontor", "servicecenter", "reception",
    "receptionen", "jourtelefon", "jour", "journummer", "huvudkontor", "huvudkontoret", "kansliet", "kansli",
    "registrator", "redaktionen", "presskontoret", "informationsavdelningen", "kommunikationsavdelningen",
    "kommunikationsenheten", "biljettkassa", "biljettkassan", "bokning", "bokningen", "anmälan", "support", "org.nr",
    "orgnr", "organisationsnummer", "plusgiro", "bankgiro", "swish", "dnr", "diarienummer", "larmcentral",
    "sjukvårdsrådgivningen", "telefonkonferens", "telefonkonferensen", "ring in", "deltagarkod", "org nr",
    "vat", "journalistservice", "vakthavande", "trafikinformation", "upplysning", "upplysningen", "larmtjänst",
    "inre befäl", "yttre befäl", "jouren", "sos", "sluss", "växelnummer", "växeltelefon", "centralt", "snabbnummer",
    "pressfunktion", "pressfunktionen", "presstelefonnummer",
)  # fmt: skip
# Mailboxes of nobody in particular.
MAILBOXES = (
    "info", "press", "presstjanst", "presstjansten", "pressjour", "pressen", "media", "kontakt", "kontakta",
    "kundtjanst", "kundservice", "registrator", "kommun", "kommunen", "region", "regionen", "kansli", "kansliet",
    "redaktion", "redaktionen", "reception", "support", "order", "bokning", "anmalan", "anmal", "hello", "hej",
    "office", "mail", "post", "contact", "contacts", "newsdesk", "ir", "investor", "investors", "investorrelations",
    "hr", "jobb", "sales", "stadshuset", "kommunikation", "communication", "communications", "kontaktcenter",
    "servicecenter", "noreply", "no-reply", "pr", "presskontakt", "mediekontakt", "medieservice", "museum",
    "bibliotek", "biljett", "webmaster", "nyheter", "tips", "forening", "service", "event", "events", "pressoffice",
    "mediarelations", "info.se",
)  # fmt: skip

# Finite verbs and conjunctions at which a title after a name has ended.
STOPS = frozenset({
    "som", "där", "vilken", "vilket", "att", "när", "om", "sedan", "säger", "sade", "sa", "menar", "anser", "tycker",
    "berättar", "förklarar", "konstaterar", "kommenterar", "tillägger", "skriver", "understryker", "betonar",
    "hoppas", "tror", "är", "var", "har", "hade", "blir", "blev", "kommer", "ska", "skall", "skulle", "vill", "ville",
    "kan", "kunde", "får", "fick", "måste", "bör", "presenterar", "presenterade", "deltar", "deltog", "medverkar",
    "inviger", "invigde", "inledde", "inleder", "håller", "höll", "talar", "talade", "svarar", "svarade", "möter",
    "mötte", "besöker", "besökte", "träffar", "träffade", "tar", "tog", "ger", "gav", "går", "gick", "står", "stod",
    "ser", "såg", "reser", "leder", "ledde", "arbetar", "arbetade", "finns", "fanns", "gör", "gjorde", "nås",
    "tillträder", "tillträdde", "utses", "utsågs", "föreslås", "berömmer", "lovar", "välkomnar", "välkomnade",
    "uppmanar", "uppmanade", "bjuder", "visar", "visade", "lämnar", "lämnade", "tackar", "tackade", "gläds", "glädjs",
    "ansvarar", "jobbar", "efterträder", "efterträdde", "börjar", "började", "fortsätter", "sitter", "satt", "kallar",
    "kallade", "varnar", "varnade", "kritiserar", "föreslår", "föreslog", "meddelar", "meddelade", "uppger", "uppgav",
    "intervjuas", "tjänstgör", "undertecknade", "undertecknar", "överlämnade", "överlämnar", "delar", "delade",
    "vann", "vinner",
    "tilldelas", "i dag", "idag", "dock", "inte", "också", "inledningsvis", "samt att", "enligt", "via", "under",
    "efter", "inför", "tel", "telefon", "tfn", "mobil", "mail", "mejl", "e-post", "epost", "e-mail", "född", "bosatt",
    "boende",
})  # fmt: skip
# How a name and a new post are joined: Anna Ek blir ny vd för Norrvalla.
APPOINTMENTS = (
    "utsedd till", "utnämnd till", "vald till", "omvald som", "omvald till", "föreslagen som", "föreslagen till",
    "nominerad till", "nomineras till", "nomineras som", "förordnad som", "anställd som", "till posten som",
    "är sedan länge", "har i dag utsetts till", "har idag utsetts till", "har förordnats som", "har utnämnts som",
    "är nuvarande", "är för närvarande", "är idag även", "är i grunden", "är numera", "tar över rollen som",
    "tar över posten som", "ersätts som", "gör comeback som", "värvas som", "som tidigare var", "inträder som", "är",
    "är sedan tidigare", "är idag", "är i dag", "är också", "är även", "som är", "som också är", "som även är",
    "som idag är", "som i dag är", "blir", "blir ny", "som", "som ny", "till", "till ny", "utses till",
    "har utsetts till", "utsågs till", "är utsedd till", "är ny", "ny", "som blir", "som blir ny", "som utses till",
    "som tillträder som", "tillträder som", "tillträdde som", "tillträder tjänsten som", "tillträder rollen som",
    "börjar som", "börjar sin tjänst som", "anställs som", "har anställts som", "förordnas som", "fortsätter som",
    "rekryteras som", "har rekryterats som", "har rekryterats till", "väljs till", "valdes till", "har valts till",
    "omvaldes till", "omvaldes som", "valdes som", "utnämns till", "har utnämnts till", "utnämndes till",
    "föreslås bli", "föreslås som", "föreslås till", "tar över som", "går in som", "kliver in som", "i rollen som",
    "i egenskap av", "till uppdraget som", "till tjänsten som", "arbetar som", "jobbar som", "verksam som",
    "som arbetar som", "som jobbar som", "har varit", "blev", "stiger in som", "presenteras som",
    "har fått uppdraget som", "ansvarar som", "befordras till", "anställs till", "nominerades till",
    "leder arbetet som", "är förordnad som", "är anställd som",
)  # fmt: skip
# Words that end like a title's head and are none.
NOT_HEADS = frozenset({
    "medarbetare", "samråd", "förråd", "område", "förälder", "europarådet", "medspelare", "motspelare", "åskådare",
    "jämförare", "uppslagare", "hem", "kung-", "polisen", "kustbevakningen", "trafikpolisen", "ordningspolisen",
    "säkerhetspolisen", "gränspolisen", "riksrevisorn-", "doktor-", "betalare", "skattebetalare", "storbonde",
    "majors", "klimatpartner", "tjänsteleverantör", "kandidat", "skönhetsdrottning", "elitspelare", "huvudägare",
    "samarbetspartner", "stockholmspolisen",
})  # fmt: skip

# Titles that a firm or a body may have as well as a person.
THINGS_TITLES = (
    "ägare", "partner", "grundare", "producent", "ledare", "pristagare", "utvecklare", "konsult", "representant",
    "specialist", "expert", "mästare", "huvudägare", "delägare", "förvaltare", "rådgivare", "säljare", "handlare",
    "ombud", "talare", "samordnare", "artist", "spelare", "general",
)  # fmt: skip
# Common nouns before a name that make it a thing's, a firm's or a family's.
THING_NOUNS = frozenset({
    "familjen", "stiftelsen", "bolaget", "företaget", "projektet", "filmen", "boken", "romanen", "firman",
    "föreningen", "tidningen", "tidskriften", "kommunen", "byn", "orten", "staden", "kvarteret", "fartyget", "båten",
    "bandet", "gruppen", "laget", "klubben", "kedjan", "butiken", "hotellet", "restaurangen", "koncernen",
    "myndigheten", "dotterbolaget", "varumärket", "programmet", "serien", "utställningen", "pjäsen", "operan",
    "låten", "skivan", "albumet", "appen", "tjänsten", "systemet", "skolan", "gymnasiet", "kyrkan", "teatern",
    "museet", "festivalen", "orkanen", "stormen", "hästen", "hunden", "tankesmedjan", "tankesmedjorna", "bolagen",
    "företagen", "organisationerna", "kampanjen", "nätverket", "organisationen", "partiet", "gatan", "rapporten",
})  # fmt: skip
NOT_GENITIVES = ("us", "as", "is", "os", "ss", "ås", "äs", "es", "ors", "ins", "hs", "ks", "ys")
FIRMS = frozenset({
    "AB", "HB", "KB", "Ltd", "Inc", "GmbH", "Group", "ASA", "AS", "Oy", "Oyj", "LLC", "Corp", "A/S", "SA", "plc",
    "NV", "SE",
})  # fmt: skip
# What stands beside a number or an address in an entry of contact details.
DETAIL_LABELS = frozenset({
    "tel", "telefon", "telefonnummer", "tfn", "tele", "mobil", "mobiltelefon", "mobilnummer", "mob", "direkt",
    "phone", "mobile", "cell", "e-post", "epost", "e-postadress", "mail", "e-mail", "email", "mejl", "m", "t", "e",
    "nr", "nummer", "tel.nr", "eller", "och", "/", "–", "-", "•", "arbete", "direktnummer", "direktnr", "telnr",
    "twitter", "skype", "på", "nås", "via", "mailto", "direkttelefon", "mobilnr", "mobiltel", "mobiltfn", "nåbar",
    "hon", "han", "honom", "henne", "mig", "du", "når", "kan",
    "kontakt", "hem", "kontor", "alt", "alternativt", "säkrast", "enklast", "dagtid", "linkedin", "telephone",
    "cellphone", "sms", "också", "även", "ringa", "ringas", "skriva",
    "telnummer", "kontaktuppgifter", "arb", "bost", "telefontid", "kontaktas", "nå", "tillfrågas", "finns", "d",
})  # fmt: skip
# Before a word that may be a place or a surname, these say that it is the place.
PLACE_PREPOSITIONS = (
    "i", "på", "till", "från", "vid", "mellan", "utanför", "genom", "kring", "runt", "norr", "söder", "för", "av",
)  # fmt: skip
# Verbs whose object may be a place.
VISITING = ("besöker", "besökte", "gästar", "gästade", "lämnar", "lämnade", "når", "nådde")
# Titles in the definite that may stand before a surname alone.
DEFINITE_BEFORE_SURNAME = frozenset({
    "statsrådet", "kommunalrådet", "regionrådet", "borgarrådet", "oppositionsrådet", "landstingsrådet", "prinsessan",
    "kronprinsessan", "drottningen", "kungen", "påven", "prinsen", "landshövdingen", "biskopen",
})  # fmt: skip
# Nouns that introduce an organisation's name: fackförbundet Vision.
DESCRIPTORS = (
    "fackförbundet", "förbundet", "bolaget", "företaget", "organisationen", "myndigheten", "stiftelsen", "föreningen",
    "partiet", "koncernen", "kommunen", "skolan", "klubben", "tankesmedjan", "dotterbolaget", "nätverket", "kedjan",
    "banken", "tidningen", "teatern", "museet", "konsultbolaget", "revisionsbyrån", "advokatbyrån", "byrån",
    "startupen", "fastighetsbolaget", "energibolaget", "bostadsbolaget", "branschorganisationen",
    "intresseorganisationen", "biståndsorganisationen", "hjälporganisationen", "miljöorganisationen", "kooperativet",
    "moderbolaget", "arbetsgivarorganisationen", "arkitektkontoret", "forskningsinstitutet", "idrottsföreningen",
)  # fmt: skip
ENGLISH_BODIES = (
    "University", "College", "Institute", "School", "Council", "Agency", "Foundation", "Ministry", "Department",
    "Academy", "Association", "Federation", "Company", "Corporation", "Hospital", "Museum", "Committee", "Group",
)  # fmt: skip
# Words in -s that end names of firms: the genitive adds nothing to them.
PLURAL_NAMES = (
    "Ventures", "Partners", "Solutions", "Systems", "Industries", "Securities", "Properties", "Services", "Games",
    "Studios", "Homes", "Holdings", "Foods", "Sports", "Networks", "Labs", "Brothers", "Technologies", "Resources",
    "Sciences", "Motors", "Cars", "Airlines", "Airways", "Ports", "Logistics", "Robotics", "Diagnostics", "Genomics",
    "Therapeutics", "Electronics", "Analytics", "Communications", "Pharmaceuticals", "Investors", "Lines", "Hotels",
    "Stores", "Brands", "Materials", "Minerals", "Mines", "Metals", "Instruments", "Devices", "Capitals", "Works",
    "Friends", "Byggnads", "Livs", "Pappers", "Grafikers",
)  # fmt: skip
# Surnames that end as organisations' names do: Rubbe|stad, Sol|hem.
SURNAME_ENDINGS = ("stad", "hem", "hall", "hamn", "kraft", "fond", "bank")
# Verbs and signs between a title and the name that it is given to: ny ordförande blir Anna Ek.
BEFORE_NAME = (
    ",", ":", "–", "-", "(", "|", "är", "var", "blir", "blev", "heter", "utses", "utsågs", "valdes", "väljs",
    "omvaldes", "utnämns", "utnämndes", "föreslås", "nomineras", "tillträder", "välkomnas",
)  # fmt: skip
# Before a title, these say that it is a prize and no post: årets företagare.
PRIZES = frozenset({"årets", "månadens", "veckans", "dagens"})
# Fields that a post may have right after it: enhetschef Elnät, chef Kommunikation.
FIELD_ENDINGS = (
    "nät", "kommunikation", "marknad", "teknik", "drift", "ekonomi", "finans", "försäljning", "produktion", "hr",
    "it", "ir", "pr", "personal", "kultur", "fritid", "omsorg", "vård", "skola", "förskola", "stöd", "service",
    "miljö", "samhällsbyggnad", "hållbarhet", "juridik", "analys", "utveckling", "affär", "affärer", "kund",
    "logistik", "inköp", "säkerhet", "kvalitet", "forskning", "innovation", "press", "media", "information",
    "fastighet", "energi", "värme", "fjärrvärme", "vatten", "avfall", "renhållning", "infrastruktur", "trafik",
    "planering", "projekt", "digitalisering", "upphandling", "privat", "företag", "handel", "export", "opinion",
    "organisation", "strategi", "socialpolitik", "utbildning", "arbetsmarknad", "näringsliv", "turism", "sverige",
    "norden", "nord", "syd", "öst", "väst", "norr", "söder", "mitt", "affärsutveckling", "kommunikations", "r&d",
    "fiber", "el", "gata", "park", "bygg", "båt", "tåg", "buss", "spår", "sjötrafik", "mejeri", "chark", "bröd",
    "lantbruk", "växtodling", "skog", "trä", "virke", "papper", "massa", "stål", "livsmedel", "färskvaror", "dryck",
    "restaurang", "hotell", "måltid", "resor", "butik", "e-handel", "lager", "transport", "väg", "järnväg",
    "anläggning", "mark", "bostad", "bostäder", "lokaler", "uthyrning", "industri", "äldre", "barn", "unga",
    "familj", "hemtjänst", "städ", "data", "mobil", "bredband", "tv", "radio", "scen", "konst", "idrott", "bad",
    "hamn", "flyg", "hälsa", "läkemedel", "forsknings", "liv", "pension", "skadeförsäkring", "sweden", "norway",
    "denmark", "finland", "nordics", "baltics", "emea", "europe", "scandinavia", "dach",
)  # fmt: skip
# Organisations that are written with a small letter: presstalesperson vid polisen i region Syd.
SMALL_BODIES = (
    "polisen", "räddningstjänsten", "länsstyrelsen", "försvarsmakten", "regeringskansliet", "tullverket", "kyrkan",
    "åklagarmyndigheten", "kriminalvården", "kustbevakningen", "arbetsförmedlingen", "försäkringskassan",
    "säkerhetspolisen", "polismyndigheten", "åklagarkammaren", "polisregion", "polisområde", "lokalpolisområde",
)  # fmt: skip
# Degrees that stand between a name and its title: Anna Ek, PhD, forskare.
DEGREES = frozenset({
    "PhD", "Ph.D.", "Ph.D", "MD", "MSc", "BSc", "MBA", "FD", "MD, PhD", "med. dr", "fil. dr", "tekn. dr", "jur. dr",
    "med dr", "fil dr", "tekn dr", "fil. mag.", "civ. ing.",
})  # fmt: skip
TITLE_LABELS = ("Titel", "Befattning", "Roll", "Funktion", "Title", "Position", "Uppdrag")
# Surnames that are also common nouns or adjectives: at the start of a sentence a verb must show that it is a name.
PLAIN_SURNAMES = frozenset({
    "Ek", "Ask", "Alm", "Berg", "Lind", "Lund", "Falk", "Gren", "Holm", "Dal", "Nord", "Sten", "Ström", "Sand", "Mo",
    "Ny", "Kvist", "Blad", "Å", "Sjö", "Strand", "Äng", "Vik", "Ros", "Rask", "Frisk", "Stark", "Modig", "Glad",
    "Lång", "Stolt", "Ung", "Svan", "Björk", "Gran", "Hall", "Hammar", "Häll", "Mark", "Norr", "Ås", "Öst", "Över",
    "Vall", "Wall", "Rydd", "Sund", "Torn", "Udd", "Vinter", "Sommar", "Vår", "Hård", "Sköld", "Spjut", "Svärd",
    "Dolk", "Hjälm", "Räf", "Lo", "Järv", "Varg", "Björn", "Orre", "Trast", "Lax", "Gädda", "Grip", "Stjärna",
    "Krona", "Kron", "Guld", "Silver", "Malm", "Stål", "Fält", "Land", "By", "Stad", "Gård", "Hof", "Kock", "Smed",
    "Skytt",
})  # fmt: skip
# What tells that somebody held a post and does no longer.
FORMER = ("tidigare", "f.d.", "f.d", "fd", "före", "förre", "förra", "dåvarande", "avgående", "ex")
# How a common noun's genitive ends: kommunens, verkets, skolans, nämndernas.
GENITIVE_ENDINGS = ("ens", "ets", "ans", "nas", "ns", "iges")
# Labels of contact details: Presskontakt: Anna Ek. They tell that she is the contact, not what she is.
CONTACT_LABELS = (
    "presskontakt", "presskontakter", "kontaktperson", "kontaktpersoner", "mediekontakt", "mediakontakt", "kontakt",
)  # fmt: skip
