"""Finite verbs of Swedish, and words that look like them.

Source: Svenska Akademiens grammatik, volume 2 (verbs), and Svenska Akademiens ordlista.
"""

from __future__ import annotations

# Strong and irregular preterites.
STRONG = frozenset(
    """
    var blev fick gick kom tog gav stod låg satt sa sade såg lade la gjorde visste ville skulle kunde måste borde bad
    band bar bet bjöd bröt brann brast brukade dog dolde drack drev drog dröjde drogs föll fann fanns flög flöt for fors
    försvann förblev frös grep gladde grät gav gavs gjordes hann hette hittade hjälpte höll hölls högg klev klöv knöt
    kröp kom lades lät log lånade ljög ljöd led lydde låg löd löpte märkte minskade njöt nös rann red ref rev röt rördes
    sattes satte såldes sålde såg sågs satt sjöng sjönk sken skedde skar skars skilde skrek skrev skrevs skred sköt
    sköts slapp slet slog slogs slöt slöts smög smet smorde snöt sov sprang spred spreds sprack stack stal stals steg
    stod stred strök ströks svalt svalde svek svor svarade svalnade tog togs teg träffade tvang tvangs tjöt utbröt
    utgick utgjorde utgjordes utsåg utsågs uppgick uppstod uppkom uppgav uppgavs upptog upptogs upphörde valde valdes
    vann vanns vek vred vägde växte åt åkte ägde ägdes översteg överlät övertog övertogs antog antogs avgick avgjordes
    avslog avslogs avsåg avtog avled avslöt anföll angav ankom anslog anslogs bestod bestods begick begav beslöt bidrog
    bildade deltog drabbade ingick ingicks inföll infann inkom inlades innebar innehöll intog intogs föreslog föreslogs
    förelåg föredrog förekom förlorade förstod framgick framkom fortgick gjorde godkändes genomgick genomförde hade
    kvarstod medgav medförde motsvarade omkom omfattade påstod pågick sammanföll sammanträdde tillkom tillföll
    tillträdde tillsattes tillsatte underskred undertecknade undergick upplät uttalade överskred åtog återkom återstod
    började behövde bestämde byggde byggdes fyllde fylldes följde följdes glömde gällde hände hörde ledde leddes levde
    lärde nådde nåddes nämnde prövade rådde sände sändes skedde spelade sprängdes stängde stängdes trodde
    tillhörde tilldelades vände valde värvade köpte köptes lyfte lyftes läste lästes mötte möttes märktes reste ristes
    sökte söktes släppte släpptes startade stärkte stärktes sänkte sänktes tänkte trycktes tryckte tyckte täckte
    väckte väcktes växlade ökade öppnade införde infördes anförde fördes förde utförde utfördes genomfördes höjde höjdes
    anställde anställdes ställde ställdes beställde beställdes fastställde fastställdes hyrde hyrdes körde kördes
    styrde lånade löste löstes mötte avlöste bytte byttes flytt hetsade inträffade hämtade inledde inleddes anlade
    anlades invigde invigdes avslöjade byggde köpte sysslade anlände kände kändes sägs sades hördes uppfördes
    uppförde upphävde upphävdes upplevde uppnådde uppnåddes utvecklade utsåg antydde betydde krävde krävdes levererade
    behandlade drevs blåste bröts gavs beskrev beskrevs skrevs bidrog avgav vanns innefattade efterträdde lyckades
    fattades tände tändes rasade sålts mindes tvingades träffades samlades enades möttes grundlade grundlades lanserade
    """.split()  # noqa: SIM905
)

# Words in -ade that end no verb here are rare; these in -de and -te are no preterites.
NOT_PRETERITE = frozenset(
    """
    både inte möte arbete syfte område värde syfte minne måste nästnästa mitte byte lyfte löfte bidde ställe åttonde
    nionde tionde sjunde kande lande andre tredje fjärde femte sjätte elfte tolfte drygaste bästa högste
    samarbete utskottsmöte årsmöte styrelsemöte sammanträde anträde inträde tillträde utträde företräde hade
    """.split()  # noqa: SIM905
)

# Present forms of what happens: with a day they look ahead.
PRESENT = frozenset(
    """
    blir får går kommer tar ger börjar startar öppnar inleds hålls äger möts håller stänger slutar upphör avslutas
    presenteras genomförs arrangeras anordnas invigs publiceras beslutas behandlas träffas samlas firas införs görs gör
    träder höjs sänks bjuder deltar byter byggs bygger flyttar flyttas lanserar lanseras lämnar lämnas avgår tillträder
    reser anländer besöker redovisas redovisar delas spelar spelas inviger arrangerar anordnar genomför presenterar
    publicerar beslutar informerar informeras investerar satsar ställer ställs sänder sänds startas öppnas stängs
    uppdateras utökas utses väljs väljer höjer sänker byts levererar sker händer tävlar möter säljer köper skickar
    skickas ordnas ordnar bildas fördelas tillsätts tillsätter anställer anställs tilldelas betalas utbetalas fyller
    föreläser inbjuder välkomnar tecknar fattar fattas överlämnas lyfter ankommer avgörs avgör smygstartar premiär
    släpps släpper visas avtäcks skjuts rivs röjs tänds tänder prövas röstar sätts sätter läggs påbörjas drar
    återkommer återöppnar återöppnas kör leder tar tas träffar ses återses höstpremiär återvänder avtackas hyllas
    prisas utdelas delas nås tävlas sommarstänger vinteröppnar drivs förlängs fortsätter pågår
    """.split()  # noqa: SIM905
)
# Present forms of what is so: they say nothing of when.
STATES = frozenset(
    """
    är har gäller vill kan måste bör brukar står ligger sitter säger ser vet ökar minskar finns behöver bedömer
    räknar väntar kostar motsvarar uppgår utgör omfattar innebär hoppas tror anser menar arbetar ingår vinner erbjuder
    föreslår avser meddelar delar beror handlar märker heter upplever jobbar bor lever känner berättar förklarar
    konstaterar uppger skriver betonar understryker tycker saknar saknas krävs kräver innehåller består tillhör
    """.split()  # noqa: SIM905
)

# Present forms that tell of what has been: a report shows March, and it is the March before.
REPORTS = frozenset("visar framgår pekar bekräftar vittnar redogör sammanfattar speglar summerar".split())

# Auxiliaries and verbs that look ahead.
FUTURE = frozenset(
    "ska skall väntas förväntas beräknas planeras planerar avser ämnar tänker kommer hoppas inväntas lär föreslås".split()
)
# Those of them that look ahead only with an infinitive after (`kommer att`, `tänker bygga`).
WITH_INFINITIVE = frozenset(
    "kommer avser ämnar tänker hoppas planerar väntas förväntas beräknas planeras föreslås".split()
)

PERFECT = frozenset(("har", "hade"))
SUPINE_ENDINGS = ("at", "it", "tt", "dt", "rt", "lt", "pt", "kt", "st", "ats", "its", "tts", "lts", "rts", "pts", "kts")

# Words that open a clause of their own.
OPENERS = frozenset(
    "som att när då eftersom medan där vilket vilka vilken såvida ifall fastän trots varpå varvid sedan".split()
)
# Words that a fronted expression may have before it in its clause.
PREPOSITIONS = frozenset(
    """
    i på under från till före efter sedan vid mellan om den det och men redan först senast inför kring omkring runt
    fram med per av hela ända för nu även också bara så år åren kl klockan perioden slutet början mitten tidigt sent
    dock just enbart endast åtminstone särskilt samt innan genom
    """.split()  # noqa: SIM905
)
DETERMINERS = frozenset(
    "den det de en ett denna detta dessa sin sina sitt vår våra vårt alla många några flera".split()
)
