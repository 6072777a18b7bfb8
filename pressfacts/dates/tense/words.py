"""Finite verbs of Swedish, and words that look like them.

Source: Svenska Akademiens grammatik, volume 2 (verbs), and Svenska Akademiens ordlista.
"""

from __future__ import annotations

# Strong and irregular preterites.
STRONG = frozenset(
    """
    anföll anförde angav ankom anlade anlades anlände anslog anslogs anställde anställdes antog antogs antydde
    avgav avgick avgjordes avled avlöste avslog avslogs avslöjade avslöt avsåg avtog bad band bar begav begick
    behandlade behövde beskrev beskrevs beslöt bestod bestods beställde beställdes bestämde bet betydde bidrog
    bildade bjöd blev blåste borde brann brast brukade bröt bröts byggde byggdes bytte byttes började deltog dog
    dolde drabbade drack drev drevs drog drogs dröjde efterträdde enades fann fanns fastställde fastställdes
    fattades fick flytt flög flöt for fors fortgick framgick framkom frös fyllde fylldes följde följdes föll
    förblev förde fördes föredrog förekom förelåg föreslog föreslogs förlorade förstod försvann gav gavs
    genomförde genomfördes genomgick gick gjorde gjordes gladde glömde godkändes grep grundlade grundlades grät
    gällde hade hann hetsade hette hittade hjälpte hyrde hyrdes hämtade hände högg höjde höjdes höll hölls hörde
    hördes infann inföll införde infördes ingick ingicks inkom inlades inledde inleddes innebar innefattade
    innehöll intog intogs inträffade invigde invigdes klev klöv knöt kom krävde krävdes kröp kunde kvarstod
    kände kändes köpte köptes körde kördes la lade lades lanserade led ledde leddes levde levererade ljöd ljög
    log lyckades lydde lyfte lyftes lärde läste lästes lät låg lånade löd löpte löste löstes medförde medgav
    mindes minskade motsvarade märkte märktes måste mötte möttes njöt nämnde nådde nåddes nös omfattade omkom
    prövade pågick påstod rann rasade red ref reste rev ristes rådde rördes röt sa sade sades samlades
    sammanföll sammanträdde satt satte sattes sjöng sjönk skar skars skedde sken skilde skred skrek skrev skrevs
    skulle sköt sköts slapp slet slog slogs släppte släpptes slöt slöts smet smorde smög snöt sov spelade sprack
    sprang spred spreds sprängdes stack stal stals startade steg stod stred strök ströks styrde ställde ställdes
    stängde stängdes stärkte stärktes svalde svalnade svalt svarade svek svor sysslade sägs sände sändes sänkte
    sänktes såg sågs sålde såldes sålts sökte söktes teg tilldelades tillföll tillhörde tillkom tillsatte
    tillsattes tillträdde tjöt tog togs trodde tryckte trycktes träffade träffades tvang tvangs tvingades tyckte
    täckte tände tändes tänkte undergick underskred undertecknade uppförde uppfördes uppgav uppgavs uppgick
    upphävde upphävdes upphörde uppkom upplevde upplät uppnådde uppnåddes uppstod upptog upptogs utbröt utförde
    utfördes utgick utgjorde utgjordes utsåg utsågs uttalade utvecklade valde valdes vann vanns var vek ville
    visste vred väckte väcktes vägde vände värvade växlade växte ägde ägdes åkte åt återkom återstod åtog ökade
    öppnade överlät överskred översteg övertog övertogs
    """.split()  # noqa: SIM905
)

# Words in -ade that end no verb here are rare; these in -de and -te are no preterites.
NOT_PRETERITE = frozenset(
    """
    andre anträde arbete bidde byte bästa både drygaste elfte femte fjärde företräde högste inte inträde
    kande lande lyfte löfte minne mitte måste möte nionde nästnästa område samarbete sammanträde sjunde sjätte
    styrelsemöte ställe syfte tillträde tionde tolfte tredje utskottsmöte utträde värde årsmöte åttonde
    """.split()  # noqa: SIM905
)

# Present forms of what happens: with a day they look ahead.
PRESENT = frozenset(
    """
    ankommer anländer anordnar anordnas anställer anställs arrangerar arrangeras avgår avgör avgörs avslutas
    avtackas avtäcks behandlas beslutar beslutas besöker betalas bildas bjuder blir bygger byggs byter byts
    börjar delas deltar drar drivs fattar fattas firas flyttar flyttas fortsätter fyller får fördelas föreläser
    förlängs genomför genomförs ger går gör görs hyllas händer håller hålls höjer höjs höstpremiär inbjuder
    informerar informeras införs inleds investerar inviger invigs kommer köper kör lanserar lanseras leder
    levererar lyfter läggs lämnar lämnas möter möts nås ordnar ordnas premiär presenterar presenteras prisas
    prövas publicerar publiceras påbörjas pågår redovisar redovisas reser rivs röjs röstar samlas satsar ses
    sker skickar skickas skjuts slutar släpper släpps smygstartar sommarstänger spelar spelas startar startas
    ställer ställs stänger stängs säljer sänder sänds sänker sänks sätter sätts tar tas tecknar tilldelas
    tillsätter tillsätts tillträder träder träffar träffas tänder tänds tävlar tävlas uppdateras upphör
    utbetalas utdelas utses utökas vinteröppnar visas väljer väljs välkomnar äger återkommer återses återvänder
    återöppnar återöppnas öppnar öppnas överlämnas
    når uppnår hinner faller meddelas avkunnas
    ansluter anlitas anläggs ansöks avtackar avvecklas besöks bevakas bjuds borras debatterar debatteras
    dras dyker efterträder flaggas flyger följer följs förhandlas förnyas försvinner ges grävs gästar hämtar
    hämtas inbjuds installerar klipper klipps klubbas kopplas krockar körs lånas målas medverkar monteras
    mönstrar omförhandlas omröstas packas plantera planterar premiärvisas provas prövar rullar ringer röstas
    sammanträder sammanträffar sjunger sjösätter sjösätts skrivs slår släcks slutförs slopas smyger sprids
    spärras stiger städas svetsas tackar tappas tillfrågas tilltalar tilltas torgför trappas trappar turnerar
    tvättas underhålls undersöks uppförs upphandlas uppträder utlyses utreds utvidgas verkställs vinterstänger
    vigs vändas åker åks ändras ändrar övergår överläggs övertar överlåts rustas snöröjs sopas dräneras
    löper utlöper förfaller infaller utgår byggstartar premiärspelar sommaröppnar sommarlovsstänger halkbekämpas
    """.split()  # noqa: SIM905
)
# Present forms of what is so: they say nothing of when.
STATES = frozenset(
    """
    anser arbetar avser bedömer behöver beror berättar består betonar bor brukar bör delar erbjuder finns
    föreslår förklarar gäller handlar har heter hoppas ingår innebär innehåller jobbar kan konstaterar kostar
    kräver krävs känner lever ligger meddelar menar minskar motsvarar märker måste omfattar räknar saknar saknas
    ser sitter skriver står säger tillhör tror tycker understryker uppger uppgår upplever utgör vet vill vinner
    väntar är ökar omfattas präglas kännetecknas kallas påverkas drabbas räknas uppfattas betraktas efterfrågas
    uppskattas vistas tvingas lyckas skadas
    """.split()  # noqa: SIM905
)

# Present forms that tell of what has been: a report shows March, and it is the March before.
REPORTS = frozenset(
    """
    bekräftar framgår pekar redogör sammanfattar speglar summerar visar vittnar
    """.split()  # noqa: SIM905
)

# Welcomes and imperatives: what they ask for is to come. Imperatives do where a clause opens with them; elsewhere
# several are nouns (`ett besök`).
WELCOMES = frozenset(["välkommen", "välkomna"])
IMPERATIVES = frozenset(
    ["ansök", "anmäl", "boka", "besök", "missa", "ring", "läs", "följ", "hör", "prova", "delta", "rösta", "kom"]
)

# How weak preterites end, `-ade` and its passive aside, which hardly anything else does.
PRETERITE_ENDINGS = ("kte", "pte", "dde", "tte", "gde", "vde", "ktes", "ptes", "ddes", "ttes", "gdes", "vdes", "ndes",
                     "ldes", "rdes", "mdes", "stes", "ntes", "ltes")  # fmt: skip
NO_PRETERITE_ENDINGS = ("andes", "endes", "värdes", "mötte", "nätte")
# Strong preterites that others are made of: `beslagtogs`, `ägde rum` apart.
STRONG_ENDINGS = (
    "bröt", "bröts", "byggde", "byggdes", "drog", "drogs", "fann", "fanns", "föll", "förde", "fördes", "gav", "gavs",
    "gick", "gicks", "höll", "hölls", "lade", "lades", "satte", "sattes", "skrev", "skrevs", "sköt", "sköts", "slog",
    "slogs", "slöt", "slöts", "stod", "ställde", "ställdes", "sålde", "såldes", "tog", "togs", "valde", "valdes",
)  # fmt: skip

# Auxiliaries and verbs that look ahead.
FUTURE = frozenset(
    """
    bedöms spås avser beräknas föreslås förväntas hoppas inväntas kommer lär planerar planeras ska skall tänker väntas
    ämnar
    """.split()  # noqa: SIM905
)
# Those of them that look ahead only with an infinitive after (`kommer att`, `tänker bygga`).
WITH_INFINITIVE = frozenset(
    """
    bedöms spås avser beräknas föreslås förväntas hoppas kommer planerar planeras tänker väntas ämnar
    """.split()  # noqa: SIM905
)

PERFECT = frozenset(("har", "hade"))
SUPINE_ENDINGS = ("at", "it", "tt", "dt", "rt", "lt", "pt", "kt", "st", "ats", "its", "tts", "lts", "rts", "pts", "kts")

# How the present passive ends: `räddas`, `sjungs`, `kartläggs`.
PASSIVE_ENDINGS = (
    "as", "sjungs", "läggs", "säljs", "väljs", "ställs", "hålls", "skrivs", "drivs", "bryts", "byggs", "läses", "löses",
    "sätts", "bjuds", "fylls", "styrs",
)  # fmt: skip
# How genitives and other nouns end that look like it: `skolornas`, `anhörigas`, `databas`, `biogas`, `kulturkalas`.
NO_PASSIVE_ENDINGS = ("rnas", "enas", "ellas", "igas", "ldas", "ösas", "sattas", "bas", "gas", "sfas", "kalas")
NOT_PRESENT = frozenset(
    """
    andreas andras dallas förras höstas jonas julas kameras kansas lucas lukas mathias mattias midsomras människas
    niclas niklas nyanländas nyåras sommas somras thomas tobias tomas ukrainas europas varandras vintras kvinnas
    högskolas medias historias elias nicolas allmännas
    """.split()  # noqa: SIM905
)
# What an infinitive follows: `skulle hållas`, `har kunnat räddas`.
AUXILIARIES = frozenset(
    """
    att behöva behöver behövde behövt bör borde bort brukade börja började börjat fick fått få får kan komma kunde kunna
    kunnat lyckades låta lät lär måst måste ska skall skola skulle slippa slipper slapp vill ville velat vilja vågade
    ämnar antas anses avser bedöms beräknas brukar föreslås förväntas hoppas planeras spås sägs tycks tänker väntas
    """.split()  # noqa: SIM905
)

# Words that open a clause of their own.
OPENERS = frozenset(
    """
    att där då eftersom fastän ifall medan när sedan som såvida trots varpå varvid vilka vilken vilket
    """.split()  # noqa: SIM905
)
# Subjects and the endings of subjects that a present verb in -r stands right after.
PRONOUNS = frozenset(["vi", "jag", "hon", "han", "de", "det", "man", "ni", "du", "dom", "som"])
DEFINITE_ENDINGS = ("en", "et", "an", "rna", "erna", "orna", "arna", "on")
PRESENT_ENDINGS = ("ar", "er", "år", "ör", "yr")

# Words that a fronted expression may have before it in its clause.
PREPOSITIONS = frozenset(
    """
    av bara början den det dock efter enbart endast fram från för före först genom hela i inför innan just kl
    klockan kring med mellan men mitten nu och också om omkring per perioden på redan runt samt sedan senast
    sent slutet särskilt så tidigt till under vid ända även år åren åtminstone
    """.split()  # noqa: SIM905
)

DETERMINERS = frozenset(
    """
    alla av de den denna deras dess dessa det detta efter en ett flera för från genom hans hennes i inga med mot
    många mer mest mycket nya några om på sin sina sitt till under vid vår våra vårt än över
    """.split()  # noqa: SIM905
)

# Verbs that a participle in -ade goes with.
COPULAS = frozenset(["vara", "är", "var", "varit", "bli", "blir", "blev", "blivit"])

# Adverbs between the two: `är däremot säkrade`.
BESIDE_COPULA = frozenset(
    """
    alltså ännu även delvis däremot dock fortfarande helt inte nu också redan sedan tidigare väl
    """.split()  # noqa: SIM905
)

# Preterites that are nouns after an article or before a number: `ett stort steg`, `steg 2`.
VERBS_AND_NOUNS = frozenset(["steg", "led"])

# Past auxiliaries whose infinitive in -s looks like a present: `vågade hoppas`.
PAST_MODALS = frozenset(["vågade", "kunde", "ville", "fick", "måste", "brukade", "började", "lyckades", "behövde"])
