"""The words that stand around an amount of money or a percentage, and what they say of it.

Source: TimeML's `mod` for qualifiers; Svenska Akademiens ordlista and Svenska Akademiens grammatik for the rest.
"""

# Before the number.
QUALIFIERS = {
    "ca": "approx",
    "ca.": "approx",
    "c:a": "approx",
    "c.a": "approx",
    "cirka": "approx",
    "circa": "approx",
    "omkring": "approx",
    "ungefär": "approx",
    "ungefärligen": "approx",
    "ung.": "approx",
    "runt": "approx",
    "runt om": "approx",
    "kring": "approx",
    "typ": "approx",
    "uppskattningsvis": "approx",
    "i storleksordningen": "approx",
    "av storleksordningen": "approx",
    "i runda tal": "approx",
    "i runda slängar": "approx",
    "i trakten av": "approx",
    "i närheten av": "approx",
    "i häraden av": "approx",
    "i häradet": "approx",
    "~": "approx",
    "≈": "approx",
    "över": "more_than",
    "en bit över": "more_than",
    "en bra bit över": "more_than",
    "långt över": "more_than",
    "klart över": "more_than",
    "väl över": "more_than",
    "strax över": "more_than",
    "något över": "more_than",
    "lite över": "more_than",
    "mer än": "more_than",
    "mera än": "more_than",
    "något mer än": "more_than",
    "lite mer än": "more_than",
    "fler än": "more_than",
    "högre än": "more_than",
    "större än": "more_than",
    "dyrare än": "more_than",
    "drygt": "more_than",
    "lite drygt": "more_than",
    "dryga": "more_than",
    "dryg": "more_than",
    "gott och väl": "more_than",
    "överstiger": "more_than",
    "överstigit": "more_than",
    "översteg": "more_than",
    "överstiga": "more_than",
    "överstigande": "more_than",
    "överskrider": "more_than",
    "överskrida": "more_than",
    "överskred": "more_than",
    "överskridande": "more_than",
    ">": "more_than",
    "under": "less_than",
    "strax under": "less_than",
    "långt under": "less_than",
    "klart under": "less_than",
    "något under": "less_than",
    "lite under": "less_than",
    "knappt": "less_than",
    "knappa": "less_than",
    "knapp": "less_than",
    "nästan": "less_than",
    "närmare": "less_than",
    "nära": "less_than",
    "närapå": "less_than",
    "bortåt": "less_than",
    "uppåt": "less_than",
    "inemot": "less_than",
    "mindre än": "less_than",
    "något mindre än": "less_than",
    "lite mindre än": "less_than",
    "färre än": "less_than",
    "lägre än": "less_than",
    "billigare än": "less_than",
    "uppemot": "less_than",
    "upp emot": "less_than",
    "upp mot": "less_than",
    "inte ens": "less_than",
    "inte fullt": "less_than",
    "ej fullt": "less_than",
    "inte riktigt": "less_than",
    "understiger": "less_than",
    "understiga": "less_than",
    "understeg": "less_than",
    "understigande": "less_than",
    "<": "less_than",
    "minst": "equal_or_more",
    "åtminstone": "equal_or_more",
    "lägst": "equal_or_more",
    "som lägst": "equal_or_more",
    "som minst": "equal_or_more",
    "allra minst": "equal_or_more",
    "inte mindre än": "equal_or_more",
    "inte under": "equal_or_more",
    "inte lägre än": "equal_or_more",
    "inte understiger": "equal_or_more",
    "inte understiga": "equal_or_more",
    "ej understiger": "equal_or_more",
    "ej understiga": "equal_or_more",
    "min.": "equal_or_more",
    "minimum": "equal_or_more",
    "≥": "equal_or_more",
    "högst": "equal_or_less",
    "allra högst": "equal_or_less",
    "som högst": "equal_or_less",
    "som mest": "equal_or_less",
    "max": "equal_or_less",
    "max.": "equal_or_less",
    "maximalt": "equal_or_less",
    "maximum": "equal_or_less",
    "upp till": "equal_or_less",
    "ända upp till": "equal_or_less",
    "upp till och med": "equal_or_less",
    "ett tak på": "equal_or_less",
    "ett tak om": "equal_or_less",
    "taket på": "equal_or_less",
    "inte mer än": "equal_or_less",
    "ej mer än": "equal_or_less",
    "inte högre än": "equal_or_less",
    "inte över": "equal_or_less",
    "inte överstiger": "equal_or_less",
    "inte överstiga": "equal_or_less",
    "ej överstiger": "equal_or_less",
    "ej överstiga": "equal_or_less",
    "inte överskrida": "equal_or_less",
    "inte överskrider": "equal_or_less",
    "ej överskrida": "equal_or_less",
    "≤": "equal_or_less",
}

# Between the article and the unit: `en dryg miljon`.
QUALIFIERS_INSIDE = ("dryg", "drygt", "knapp", "knappt")

# After the unit.
QUALIFIERS_AFTER = {
    "eller mer": "equal_or_more",
    "eller mera": "equal_or_more",
    "eller fler": "equal_or_more",
    "eller högre": "equal_or_more",
    "eller större": "equal_or_more",
    "eller däröver": "equal_or_more",
    "eller över": "equal_or_more",
    "och mer": "equal_or_more",
    "och uppåt": "equal_or_more",
    "och däröver": "equal_or_more",
    "och över": "equal_or_more",
    "som lägst": "equal_or_more",
    "som minst": "equal_or_more",
    "eller mindre": "equal_or_less",
    "eller färre": "equal_or_less",
    "eller lägre": "equal_or_less",
    "eller därunder": "equal_or_less",
    "eller under": "equal_or_less",
    "och nedåt": "equal_or_less",
    "och därunder": "equal_or_less",
    "som mest": "equal_or_less",
    "som högst": "equal_or_less",
}

# Words that say how an amount opens a range or is one of two levels.
OPENERS = ("mellan", "från", "emellan", "på mellan")

# Words between two amounts that belong together.
RANGE_LINKS = ("till", "upp till", "och upp till", "till och med", "à")
LIST_LINKS = ("och", "eller", "samt", "respektive", "resp.", "resp", "och/eller", "alternativt")

# Words between a preposition and its amount that say nothing of it.
FILLERS = (
    "i genomsnitt", "i snitt", "genomsnittligt", "genomsnittligen", "i medeltal", "hela", "totalt", "sammanlagt",
    "sammantaget", "tillsammans", "totala", "ytterligare", "bara", "endast", "blott", "enbart", "ganska exakt",
    "exakt", "precis", "jämnt", "så mycket som", "så lite som", "minst sagt", "rejäla", "rekordhöga",
    "varje år", "per år", "årligen", "varje månad", "netto", "brutto", "preliminärt", "beräknat", "faktiskt",
    "modesta", "beskedliga", "blygsamma", "svaga", "starka", "fina", "imponerande", "smått otroliga",
    "häpnadsväckande", "i år", "i fjol", "förra året", "nästa år", "dagens", "nuvarande", "tidigare", "fjolårets",
    "årets", "fortsatt", "igen", "därmed", "alltså", "nu", "nominellt", "de", "den", "dessa", "extra", "nya",
    "årliga", "hisnande", "svindlande", "samtliga", "redan", "en engångssumma på", "ett belopp på", "ett belopp om",
    "uppskattade", "beräknade", "överenskomna", "föreslagna",
)  # fmt: skip

# `per år` and the like, by the word for the time.
RATE_TIMES = {
    "år": "year",
    "året": "year",
    "kalenderår": "year",
    "verksamhetsår": "year",
    "månad": "month",
    "månaden": "month",
    "mån": "month",
    "mån.": "month",
    "vecka": "week",
    "veckan": "week",
    "v": "week",
    "dag": "day",
    "dagen": "day",
    "dygn": "day",
    "dygnet": "day",
    "timme": "hour",
    "timma": "hour",
    "timmen": "hour",
    "timman": "hour",
    "tim": "hour",
    "tim.": "hour",
    "h": "hour",
}
RATE_ADVERBS = {
    "årligen": "year",
    "årligt": "year",
    "i årlig kostnad": "year",
    "i årliga kostnader": "year",
    "i årligt stöd": "year",
    "på årsbasis": "year",
    "på helårsbasis": "year",
    "i årstakt": "year",
    "månatligen": "month",
    "månadsvis": "month",
    "veckovis": "week",
    "dagligen": "day",
    "om året": "year",
    "om dagen": "day",
    "om dygnet": "day",
    "i månaden": "month",
    "i veckan": "week",
    "i timmen": "hour",
    "i timman": "hour",
    "p.a.": "year",
}
# Right after an amount, with no word between: `19 kronor litern`.
RATE_DEFINITES = {
    "litern": "liter",
    "kilot": "kilo",
    "hektot": "hekto",
    "tonnet": "ton",
    "metern": "meter",
    "kvadratmetern": "kvadratmeter",
    "kvadraten": "kvadratmeter",
    "kubikmetern": "kubikmeter",
    "styck": "styck",
    "stycket": "styck",
    "natten": "natt",
    "dygnet": "day",
    "timmen": "hour",
    "månaden": "month",
    "flaskan": "flaska",
    "biljetten": "biljett",
    "portionen": "portion",
    "kilowattimmen": "kWh",
}
# Adjectives before the noun that an amount is said of: `årliga besparingar på 25 Mkr`.
RATE_ADJECTIVES = {
    "årlig": "year",
    "årliga": "year",
    "årligt": "year",
    "månatlig": "month",
    "månatliga": "month",
    "månatligt": "month",
}

# What comes back every year, and of which an amount tells a single time: `den årliga insamlingen gav 5 miljoner`.
EVENTS = (
    "insamling", "festival", "konferens", "mässa", "gala", "lopp", "konsert", "auktion", "marknad", "tävling", "fest",
    "turnering", "kampanj", "rapport", "undersökning", "utdelning", "prisutdelning", "loppis", "basar",
)  # fmt: skip

# What an amount is for each of, where the text abbreviates it.
RATE_NOUNS = {
    "m²": "kvadratmeter",
    "m2": "kvadratmeter",
    "kvm": "kvadratmeter",
    "m³": "kubikmeter",
    "m3": "kubikmeter",
    "kbm": "kubikmeter",
    "st": "styck",
    "st.": "styck",
    "pers": "person",
    "pers.": "person",
    "inv": "invånare",
    "inv.": "invånare",
    "kwh": "kWh",
    "mwh": "MWh",
    "kw": "kW",
    "l": "liter",
    "km": "kilometer",
}

# After a rate's noun: not the noun itself.
FUNCTION_WORDS = (
    "och", "eller", "men", "samt", "i", "på", "av", "för", "till", "från", "med", "om", "under", "över", "vid", "per",
    "som", "att", "när", "där", "då", "så", "är", "var", "blir", "ska", "kan", "har", "hade", "jämfört", "mot", "efter",
    "före", "fram", "utan", "inom", "enligt", "exkl", "inkl", "inklusive", "exklusive", "utöver", "år", "än", "bland",
    "via", "genom", "åt", "hos", "utifrån", "beroende", "medan", "innan", "sedan", "både", "inte", "men", "vilket",
)  # fmt: skip

# Verbs of rising, in every form that takes an amount.
RISING_VERBS = (
    "öka", "ökar", "ökade", "ökat", "ökas", "ökades", "ökats", "ökande", "utöka", "utökar", "utökade", "utökat",
    "utökas", "utökades", "utökats", "utökad", "höja", "höjer", "höjde", "höjt", "höjs", "höjas", "höjdes", "höjts",
    "höjd",
    "höjda", "höjande", "stiga", "stiger", "steg", "stigit", "stigande", "växa", "växer", "växte", "växt", "vuxit",
    "växande",
    "klättra", "klättrar", "klättrade", "klättrat", "förbättra", "förbättrar", "förbättrade", "förbättrat",
    "förbättras", "förbättrades", "förbättrats", "förhöja", "förhöjs", "förhöjdes", "fördyra", "fördyrar",
    "fördyrade", "fördyrat", "fördyras", "fördyrades", "fördyrats", "uppräknas", "uppräknats", "uppräknades",
    "uppräknad", "uppjusteras", "uppjusterades", "uppjusterats", "uppreviderades", "uppreviderats", "uppvärderas",
    "uppvärderades", "rusa", "rusar", "rusade", "rusat", "skjuta", "lyfta", "lyfter", "lyfte", "lyft", "lyfts",
    "lyftes", "accelerera", "tilltar", "tilltog", "tilltagit", "skena", "skenar", "skenade", "skenat", "ökad", "ökat",
    "avancera", "avancerar", "avancerade", "avancerat", "expandera", "expanderade", "expanderar", "bättra",
    "utvidga", "utvidgar", "utvidgade", "utvidgat", "utvidgas", "utvidgades", "utvidgats",
)  # fmt: skip
# Verbs of rising where a sum or a share is what rises; `stärker skolan med 5 miljoner` only says who gets them.
STRENGTHENING_VERBS = (
    "förstärka", "förstärker", "förstärkte", "förstärkt", "förstärks", "förstärkas", "förstärktes", "förstärkts",
    "stärka", "stärker", "stärkte", "stärkt", "stärks", "stärkas", "stärktes", "stärkts",
)  # fmt: skip
# Parts of the words for sums: `anslaget förstärks med 5 miljoner`.
SUMS = (
    "anslag", "bidrag", "stöd", "ramen", "budget", "medel", "avdrag", "fond", "kassa", "tillägg", "marginal",
    "resultat", "ersättning", "finansiering", "resurs", "intäkt", "kapital", "premie", "kronan", "kursen", "dollarn",
    "euron", "pundet", "valutan",
)  # fmt: skip
FALLING_VERBS = (
    "minska", "minskar", "minskade", "minskat", "minskas", "minskades", "minskats", "minskad", "minskande", "sänka",
    "sänker", "sänkte", "sänkt", "sänks", "sänkas", "sänktes", "sänkts", "sänkta", "sjunka", "sjunker", "sjönk",
    "sjunkit", "sjunkande", "falla", "faller", "föll", "fallit", "fallande", "krympa", "krymper", "krympte", "krympt",
    "krymps", "reducera", "reducerar", "reducerade", "reducerat", "reduceras", "reducerades", "reducerats",
    "reducerad", "försämra", "försämrar", "försämrade", "försämrat", "försämras", "försämrades", "försämrats",
    "backa", "backar", "backade", "backat", "tappa", "tappar", "tappade", "tappat", "rasa", "rasar", "rasade", "rasat",
    "dala", "dalar", "dalade", "dalat", "förkorta", "förkortas", "förkortades", "förkortats", "förbilligas",
    "nedjusteras", "nedjusterades", "nedjusterats", "nedreviderades", "nedreviderats", "avta", "avtar", "avtog",
    "avtagit", "dyka", "dyker", "dök", "dykt", "halka", "kapa", "kapas", "kapade", "kapats", "kapar", "kapat",
    "försvagas", "försvagades", "försvagats", "försvagade", "nedskrivs", "nedskrevs", "skära", "bantas", "bantar",
    "bantade", "bantats", "banta", "understigande", "krympande", "försvaga", "prutas",
)  # fmt: skip
# Verbs that rise or fall with `upp`, `ned` or `ner`: `går upp med`, `skrevs prognosen ned med`.
PARTICLE_VERBS = (
    "gå", "går", "gick", "gått", "justera", "justerar", "justerade", "justerat", "justeras", "justerades",
    "justerats", "räkna", "räknar", "räknade", "räknat", "räknas", "räknades", "räknats", "skriva", "skriver", "skrev",
    "skrivit", "skrivs", "skrevs", "skrivits", "revidera", "reviderar", "reviderade", "reviderat", "revideras",
    "reviderades", "reviderats", "dra", "drar", "drog", "dragit", "dras", "drogs", "dragits", "skruva", "skruvas",
    "skruvar", "skruvades", "skruvat", "skruvade", "skruvats", "trappas", "trappa", "trappar", "trappades", "skala",
    "skalas", "växla", "växlar",
    "växlade", "växlas", "skära", "skär", "skar", "skurit", "skärs", "pressa", "pressas", "pressats", "pressar",
    "pressades", "pressade", "trycka", "trycks", "tryckts", "bränna", "kosta", "komma", "kommer", "kom", "kommit",
    "få", "får", "fått", "fick", "ta", "tas", "är", "var", "ligger", "låg", "slutar", "slutade", "stängde", "varit",
    "vända", "vände", "vänder", "skrivas", "justeras", "räknas", "ökar", "putsas", "putsar",
)  # fmt: skip
# Verbs right before such a particle that leave the verb of moving out: `priset måste upp med 5 kronor`.
MODALS = ("ska", "skall", "skulle", "måste", "bör", "borde", "vill", "kan", "kunde", "behöver", "får", "ville")
PARTICLES = {"upp": "increase", "uppåt": "increase", "ned": "decrease", "ner": "decrease", "nedåt": "decrease"}
TRAILING_PARTICLES = ("upp", "ned", "ner")

# Nouns of rising and falling, indefinite, definite and plural; also as the last part of a compound: `löneökningar`.
RISING_NOUNS = (
    "ökning", "ökningen", "ökningar", "ökningarna", "höjning", "höjningen", "höjningar", "höjningarna", "uppgång",
    "uppgången", "uppgångar", "uppgångarna", "tillväxt", "tillväxten", "tillväxttakt", "tillväxttakten",
    "ökningstakt", "ökningstakten", "förbättring", "förbättringen", "förbättringar", "lyft", "lyftet", "påslag",
    "påslaget", "påslagen", "lönepåslag", "stegring", "stegringen", "stegringar", "uppräkning", "uppräkningen",
    "uppjustering", "uppjusteringen", "uppskrivning", "uppskrivningen", "fördyring", "fördyringen", "fördyringar",
    "utökning", "utökningen", "utökningar", "prislyft", "uppsving", "uppsvinget", "uppvärdering", "värdetillväxt",
    "expansion", "expansionen", "uppryckning", "rekordökning", "ökningarnas", "lönelyft",
)  # fmt: skip
FALLING_NOUNS = (
    "minskning", "minskningen", "minskningar", "minskningarna", "sänkning", "sänkningen", "sänkningar",
    "sänkningarna", "nedgång", "nedgången", "nedgångar", "nedgångarna", "reducering", "reduceringen", "försämring",
    "försämringen", "försämringar", "tapp", "tappet", "ras", "raset", "prisfall", "prisfallet", "kursfall",
    "börsfall", "nedskärning", "nedskärningen", "nedskärningar", "nedskärningarna", "neddragning", "neddragningen",
    "neddragningar", "nedjustering", "nedjusteringen", "nedskrivning", "nedskrivningen", "nedskrivningar", "dämpning",
    "avmattning", "kräftgång", "reduktion", "reduktionen", "förkortning", "nedrevidering", "nedrevideringen",
    "prisras", "kursras",
)  # fmt: skip
# Nouns of these that count as whole words only: `etapp` is no `tapp`, `terass` no `ras`.
WHOLE_NOUNS = ("tapp", "tappet", "ras", "raset", "lyft", "lyftet")
# Words that only end as one of these: `undersökning` is no `ökning`.
CHANGELESS_ENDINGS = (
    "ansökning", "ansökningen", "ansökningar", "ansökningarna", "undersökning", "undersökningen", "undersökningar",
    "undersökningarna", "eftersökning", "eftersökningen", "utsökning", "textsökning", "litteratursökning", "etapp",
    "soluppgång", "trappuppgång", "trappuppgången", "sökningar", "sökningarna", "sökningen", "sökning",
    "skattereduktion", "skattereduktionen", "skattereduktioner", "rotreduktion", "husrannsakning", "nedstigning",
    "kontraktsförlängning",
)  # fmt: skip

# After the amount: `500 kronor mer`, `71 procent lägre`.
RISING_COMPARATIVES = (
    "mer", "mera", "fler", "högre", "större", "dyrare", "bättre", "längre", "snabbare", "starkare", "tyngre",
    "bredare", "varmare", "oftare", "tätare", "effektivare", "äldre", "rikare", "mäktigare", "djupare", "vanligare",
    "lönsammare", "kraftigare", "hårdare", "nöjdare", "friskare", "produktivare", "tjockare",
)  # fmt: skip
FALLING_COMPARATIVES = (
    "mindre", "färre", "lägre", "sämre", "billigare", "kortare", "långsammare", "svagare", "lättare", "smalare",
    "kallare", "yngre", "fattigare", "ovanligare", "grundare", "tunnare", "glesare", "ljusare",
)  # fmt: skip
# What `över` and `under` compare with where something rose or fell since: `5 procent över utgångsläget`.
STARTS = ("utgångsläget", "utgångsnivån", "utgångspunkten", "startnivån", "startvärdet", "fjolåret", "fjolårets")
# Participles between an amount and its noun: `90 procent minskade utsläpp`.
RISING_PARTICIPLES = ("ökad", "ökat", "ökade", "höjd", "höjt", "höjda", "förbättrad", "förbättrat", "förbättrade",
                      "utökad", "utökat", "utökade", "stigande", "växande")  # fmt: skip
FALLING_PARTICIPLES = ("minskad", "minskat", "minskade", "sänkt", "sänkta", "reducerad", "reducerat", "reducerade",
                       "försämrad", "försämrat", "försämrade", "sjunkande", "minskande")  # fmt: skip
# A participle before these is a verb after all: `40 procent minskade sina utsläpp`.
AFTER_VERBS = ("sin", "sitt", "sina", "med", "från", "till", "under", "den", "det", "de", "i", "sig", "inte", "också",
               "jämfört", "för", "på", "och", "mellan", "snabbt", "kraftigt", "antalet", "något", "ännu")  # fmt: skip

# Verbs whose `med` gives a means and not a difference: `stöder projektet med 5 miljoner`.
GIVING_VERBS = (
    "bidra", "bidrar", "bidrog", "bidragit", "stödja", "stöder", "stödjer", "stödde", "stöttar", "stötta", "stöttade",
    "finansiera", "finansierar", "finansierade", "finansieras", "finansierades", "finansierats", "medfinansierar",
    "medfinansieras", "medfinansiera", "tillför", "tillförs", "tillföras", "tillfördes", "tillförts", "ersätts",
    "ersätta", "ersätter", "kompenseras", "kompenserar", "kompensera", "subventioneras", "subventionera",
    "subventionerar", "belönas", "belönades", "belöna", "prisas", "straffas", "beskattas", "beskatta", "beskattade",
    "premieras", "hjälper", "hjälpa", "betalas", "betala", "betalar", "satsar", "satsa", "anslås", "köper", "belastar",
    "belastas", "belastade", "belastats", "påverkar", "påverkas", "påverkats", "påverkade", "räknar", "skuldsätta",
    "jämfört", "jämförelse", "jämförs", "jämför", "tillsammans", "samband", "linje", "enlighet", "tillsatt", "avtal",
    "lika", "ihop", "överens", "röstat", "vann", "vinner", "leder", "ledde", "avslutas", "avslutades",
    "ges", "gavs", "ge", "lämnas", "lämna", "lämnades", "utgår", "utgå", "utges", "utbetalas", "betalades", "beviljas",
    "går", "gick", "in", "bötfälls", "sponsrar", "sponsra", "budgeterat", "återbetalas", "fylls", "spetsas", "skjuter",
    "kreditera", "krediteras", "debiteras", "räddade", "räddar", "vinst", "överskott", "underskott", "förlust",
)  # fmt: skip

# Verbs between what changes and how much: `höjningen blir 19 kronor`, `ökningen uppgår till`.
MEASURES = (
    "är", "var", "blir", "blev", "vara", "bli", "blivit", "varit", "motsvarar", "motsvarade", "motsvara", "utgör",
    "utgjorde", "uppgår till", "uppgick till", "uppgå till", "uppgått till", "landar på", "landade på", "landa på",
    "landar på", "landat på", "hamnar på", "hamnade på", "hamna på", "hamnar kring", "ligger på", "låg på", "ligga på",
    "legat på", "stannar på", "stannar vid", "stannade vid", "stannade på", "stanna på", "stanna vid", "handlade om",
    "handlar om", "handlade det om", "handlar det om", "rör sig om", "rörde sig om", "beräknas till",
    "beräknades till", "uppskattas till", "uppskattades till", "bedöms till", "bedömdes till", "väntas till",
    "noterades till", "uppmättes till", "mätte", "översteg", "överstiger", "beräknas bli", "väntas bli",
    "väntas uppgå till", "beräknas uppgå till", "bestämdes till", "fastställdes till", "sattes till",
    "begränsas till", "begränsades till", "stannar", "summerar till", "slutade på", "slutar på",
)  # fmt: skip
# `trots ökningen`, `efter höjningen`: the change is not what the amount measures.
NOT_SUBJECTS = ("trots", "efter", "före", "inför", "med", "utan", "av", "genom", "sedan", "innan", "till", "från",
                "mot", "per", "mellan", "på", "vid", "utöver", "via", "enligt", "för", "om", "bakom", "i")  # fmt: skip
# Prepositions that join a noun of change to its amount.
CHANGE_PREPOSITIONS = ("på", "om", "med", "motsvarande", "kring", "runt", "till ett värde av", "vid", "à", "över")
# Prepositions that say what each of two changes is measured for: `5 procent för bostäder och 4 procent för lokaler`.
EACH_PREPOSITIONS = ("för", "i", "på", "till", "hos", "per", "bland", "inom")
# What may follow the noun of change before its preposition: `en höjning av hyran på 5 procent`.
COMPLEMENTS = ("av", "i", "för", "per", "jämfört", "sedan", "mot", "inom", "hos", "under", "bland", "från", "årligen")

# Words of levels, beside those of rising and falling: `ändras från 12 till 15 kronor`.
LEVEL_WORDS = (
    "ändra", "ändrar", "ändras", "ändrade", "ändrades", "ändrats", "ändrat", "ändring", "ändringen", "ändringar",
    "förändra", "förändras", "förändrades", "förändrats", "förändrat", "förändring", "förändringen", "justera",
    "justeras", "justerades", "justerats", "justering", "justeringen", "gå", "går", "gick", "gått", "revidera",
    "revideras", "reviderades", "reviderats", "reviderat", "revidering", "byta", "byter", "dra", "dras", "drar",
    "räkna", "räknas", "räknades", "skriva", "skrivs", "skrevs", "skriver", "skriv", "fördubblas", "fördubblades",
    "fördubblats", "fördubbla", "fördubbling", "halveras", "halverades", "halverats", "halvera", "halvering",
    "tredubblas", "tredubblades", "tredubblats", "tredubblat", "tredubblade", "tredubbla", "tredubblar",
    "tredubbling", "tredubblingen", "fördubblat", "fördubblade", "fördubblar", "fördubblingen", "halverat", "halverade",
    "halverar", "halveringen", "fyrdubblat", "fyrdubblats", "fyrdubblade", "fyrdubblades", "femdubblat", "femdubblats",
    "mångdubblat", "mångdubblats", "mångdubblades", "dubblerats", "dubblerades",
    "dubbleras", "dubblerat", "dubblats", "dubblades", "dubblas", "dubblat", "utvecklats", "utvecklades", "rört",
    "flyttas", "flyttats", "nya",
    "skärps", "skärptes", "skärpa", "skärpning", "svänga", "svängde", "vända", "vände", "vänt", "kom", "ner", "upp",
    "ned", "ändrad", "ändrade", "justerad", "förstärks",
    "förstärkts", "förstärktes", "förstärker", "förlängs", "förlängdes", "förlängts", "förkortas", "förkortades",
    "trappas", "trappats", "trappades", "skalas", "skalats", "skjuts", "skjutits", "skjutas", "lyfts", "pressas",
    "pressats", "pressades", "backar", "backade", "backat", "dämpas", "dämpades", "mattas", "dyker", "dök", "dalar",
    "dalade", "dalat", "rasar", "rasade", "rasat", "tappar", "tappade", "tappat", "halkade", "klev", "hoppade",
    "hoppar", "vuxit", "breddas", "breddades", "fördubblad", "uppgraderas", "uppgraderades", "nedgraderas", "skruvas",
    "justerade", "justerat", "faller", "förskjutits", "resan",
)  # fmt: skip
# Ends of the nouns of one level, which `taxa: från 60 till 75 kr` moves; a price has many: `pris: från 60 till 75 kr`.
LEVEL_NOUNS = (
    "taxa", "taxan", "avgiften", "hyran", "priset", "ränta", "räntan", "skatt", "skatten",
    "skattesats", "skattesatsen", "moms", "momsen", "omsättning", "omsättningen", "resultat", "resultatet", "vinst",
    "vinsten", "lönen", "anslaget", "bidraget", "ersättningen", "beloppet", "budgeten", "soliditet",
    "soliditeten", "marginal", "marginalen", "arbetslösheten", "inflationen", "andelen", "andel",
)  # fmt: skip
# Words of ranges: `priserna varierar från 100 kronor till 500 kronor`.
RANGE_WORDS = (
    "varierar", "variera", "varierade", "varierat", "varierande", "alltifrån", "spänner", "beroende", "sträcker",
    "intervall", "intervallet", "spann", "spannet", "skiljer", "pendlar",
)  # fmt: skip

# Between one amount and another that says the same: `en uppgång med 96 miljoner, eller 8,1 procent`.
APPOSITIONS = ("eller", "motsvarande", "motsvarar", "motsvarade", "vilket", "det", "dvs", "dvs.", "d.v.s.", "är",
               "innebär", "säga", "vill", "alltså", "var", "(")  # fmt: skip

# A number right after one of these is a label, not the first of a list: `etapp 2 och 30 miljoner`.
LABELS = (
    "nr", "nummer", "etapp", "fas", "del", "steg", "grupp", "klass", "zon", "nivå", "typ", "artikel", "kapitel",
    "kap", "paragraf", "punkt", "punkten", "tabell", "figur", "diagram", "bilaga", "sida", "sidan", "sid", "vecka",
    "kvartal", "version", "alternativ", "mål", "delmål", "plats", "åk", "årskurs", "rond", "omgång", "linje", "väg",
    "riksväg", "europaväg", "kl", "klockan", "den", "år", "åren", "året", "sedan", "januari", "februari", "mars",
    "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december", "hus", "kvarter",
    "avdelning", "låg", "q", "covid", "steg", "ruta", "spår", "agenda", "horisont", "lag", "§", "av",
)  # fmt: skip

# Endings of the adjectives that stand between `per` and its noun: `per påbörjad timme`.
PARTICIPLE_ENDINGS = (
    "ad",
    "ald",
    "åld",
    "yggd",
    "känd",
    "örd",
    "köpt",
    "ande",
    "ende",
    "nytt",
    "ny",
    "hel",
    "enskild",
    "såld",
    "iven",
    "agen",
    "unnen",
    "ållen",
    "lagd",
    "gjord",
    "svensk",
    "färdig",
    "född",
    "vuxen",
)
# Endings of definite nouns: `höjs hyran 3 procent`.
DEFINITE_ENDINGS = ("an", "en", "et", "na")
# Words for time that say what each of two changes is measured for: `3 procent i år och 4 procent nästa år`.
PERIODS = (
    "år", "året", "åren", "fjol", "månad", "månaden", "månader", "kvartal", "kvartalet", "halvår", "halvåret", "dag",
    "därefter", "sedan", "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december", "våren", "hösten", "sommaren", "vintern", "nästa", "vår", "höst", "sommar",
    "vinter",
)  # fmt: skip
# What parts one clause from the next.
CLAUSE_ENDS = (",", ";", ":", "–", "(", ")", ".", "och", "men", "som", "att", "eller", "medan", "där", "när", "då",
               "eftersom", "samt", "varav")  # fmt: skip

# Magnitudes joined to a currency: `tkr`, `mnkr`, `MSEK`, `BSEK`, `10k$`.
GLUED = {
    "t": 10**3,
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mn.": 10**6,
    "milj": 10**6,
    "milj.": 10**6,
    "mio": 10**6,
    "mm": 10**6,
    "md": 10**9,
    "mdr": 10**9,
    "mdr.": 10**9,
    "mrd": 10**9,
    "b": 10**9,
    "bn": 10**9,
    "g": 10**9,
}

# What puts a bare figure beside the amount before it: `51 miljoner kronor mot 43`.
COMPARISONS = (
    "mot", "emot", "jämfört med", "jämförd med", "jämförda med", "jämföra med", "jämföras med", "jämförs med",
    "jämförelse med", "till skillnad från", "i stället för", "istället för", "än",
)  # fmt: skip
# Between such a word and its figure, beside genitives and participles: `mot då 43`, `mot tidigare 43`.
ALONGSIDE = (
    "då", "tidigare", "förra", "de", "dagens", "hela", "bara", "endast", "nu", "nuvarande", "drygt", "i", "fjol",
    "snittet", "genomsnittet", "rikssnittet", "riksgenomsnittet", "normala", "normalt", "gamla", "nya", "vanliga",
)  # fmt: skip
# After `varav`: who has which part of a sum.
SHARING_VERBS = (
    "bidrar med", "bidrog med", "står för", "stod för", "svarar för", "svarade för", "betalar", "betalade", "lägger",
    "lade", "satsar", "satsade", "tillför", "finansierar", "skjuter till", "får", "fick", "går", "gick", "tar",
)  # fmt: skip
# Nouns whose measure a figure is, beside those of one level: `målet är 60`.
LEVEL_SUBJECTS = (
    "målet", "snittet", "genomsnittet", "medelvärdet", "siffran", "siffra", "nivån", "kravet", "taket", "golvet",
    "gränsen", "prognosen", "utfallet", "skillnaden", "gapet", "kostnaden", "utdelningen", "tillväxten", "ökningen",
    "minskningen", "sparkravet", "intäkten", "förlusten", "överskottet", "underskottet", "ersättningen", "arvodet",
)  # fmt: skip
# The same where somebody's own goes before them: `hennes mål är 33`.
OWNED_LEVELS = ("mål", "krav", "snitt", "genomsnitt", "tak", "gräns", "prognos", "del", "andel", "ökning", "sparkrav")
POSSESSIVES = ("min", "mitt", "din", "ditt", "vår", "vårt", "er", "ert", "hans", "hennes", "dess", "deras", "sitt")
# Verbs that put a level `till` a figure: `i går bedömdes den till 35`.
SETTINGS = (
    "bedöms", "bedömdes", "beräknas", "beräknades", "uppskattas", "uppskattades", "mättes", "uppmättes", "noteras",
    "noterades", "sattes", "bestämdes", "fastställdes", "angavs", "skattades", "spåddes", "prognosticerades",
    "värderades", "höjdes", "sänktes",
)  # fmt: skip
# Verbs that move a sum whose subject is not said again, beside those of change: `men jämkades till 180 000`.
SET_LEVELS = (
    "jämkas", "jämkades", "jämkats", "sätts", "sattes", "ändras", "ändrades", "justeras", "justerades", "bestämdes",
    "fastställdes", "räknades", "prutades", "förhandlades", "skrevs",
)  # fmt: skip
LATER = ("sedan", "senare", "därefter", "slutligen", "åter", "till slut", "snart")
# After a figure that is how much an amount differs from another: `1 500 kr, 300 mer än tidigare`.
DIFFERENCES = ("mer", "mera", "mindre", "högre", "lägre", "dyrare", "billigare", "bättre", "sämre")
# Nouns of a sum or a share, whose own figure stands after `på`: `en vinst på 1,1`.
SUM_NOUNS = (
    "vinst", "förlust", "överskott", "underskott", "resultat", "omsättning", "hyra", "avgift", "taxa", "premie",
    "bidrag", "stöd", "anslag", "marginal", "ränta", "soliditet", "andel", "budget", "skuld", "nivå", "snitt",
)  # fmt: skip
# Between the verb and its figure: `är fortfarande 6`.
STILL = ("nu", "då", "i dag", "idag", "i fjol", "i år", "bara", "fortfarande", "redan", "numera", "ännu", "också")
# Verbs that place a figure on a scale; what hedges it may follow: `ligger runt 700`.
PLACINGS = (
    "ligger", "låg", "legat", "ligger på", "låg på", "hamnar", "hamnar på", "hamnade på", "landar på", "landade på",
    "stannar på", "stannade på", "stannade vid", "uppgår till", "uppgick till", "kostar", "kostade",
)  # fmt: skip

MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december", "jan", "feb", "apr", "aug", "sept", "okt", "nov", "dec",
)  # fmt: skip
# Times that are counted: their number is no amount's neighbour.
COUNTED_TIMES = (
    "år", "års", "åren", "månader", "månad", "månaders", "veckor", "vecka", "veckors", "dagar", "dag", "dagars",
    "dygn", "timmar", "timme", "timmars", "minuter", "minuters", "kvartal", "kvartalet", "läsår", "årtionden",
    "sekunder",
)  # fmt: skip
# Before a time that only says when, and measures nothing: `inom tre år`, `för tre år sedan`.
TIME_PREPOSITIONS = (
    "inom", "för", "under", "om", "efter", "i", "på", "över", "senaste", "kommande", "närmaste", "sedan", "varje",
    "de", "första",
)  # fmt: skip
# Things that bear numbers: `bord 20`.
NUMBERED = (
    "bord", "sal", "rum", "hall", "lokal", "hytt", "bana", "port", "dörr", "buss", "tåg", "gate", "terminal", "avsnitt",
    "ring", "monter", "lott", "lag", "rad", "bänk", "lägenhet", "station", "kapitel", "match",
)  # fmt: skip
# Verbs that make a clause of its own of the words before a figure: `och har plats för 250`.
FINITE_VERBS = (
    "har", "hade", "är", "var", "blir", "blev", "får", "fick", "kan", "ska", "skall", "ger", "gav", "finns", "fanns",
    "rymmer", "tar", "tog", "kommer", "kom", "vill", "måste", "arbetar", "samarbetar", "gäller", "deltar", "ingår",
)  # fmt: skip
WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "måndagen", "tisdagen", "onsdagen",
            "torsdagen", "fredagen", "lördagen", "söndagen")  # fmt: skip
# Words for time that may follow a figure with nothing counted between: `2 515 kronor i dag`.
TIME_WORDS = (
    "i dag", "idag", "i fjol", "ifjol", "i år", "i våras", "i höstas", "i somras", "i vintras", "i höst", "i vår",
    "i vinter", "i sommar", "i morgon", "i går", "förra", "nästa", "året", "kvartalet", "månaden", "våren", "hösten",
    "sommaren", "vintern", "nu", "då", "tidigare", "därefter", "kommande", "samma", "innevarande", "föregående",
    "följande", "första", "andra kvartalet", "tredje kvartalet", "fjärde kvartalet", "numera", "inledningsvis",
)  # fmt: skip
FOLLOWING_PREPOSITIONS = (
    "i", "på", "under", "vid", "för", "från", "hos", "inom", "efter", "före", "innan", "inför", "sedan", "per", "om",
    "fram", "bland", "inklusive", "exklusive", "utan", "trots", "genom", "över", "mot", "jämfört", "till och med",
)  # fmt: skip
FOLLOWING_WORDS = (
    "när", "enligt", "vardera", "styck", "totalt", "netto",
    "brutto", "årligen", "månatligen", "kvar", "igen", "redan", "också", "utan",
)  # fmt: skip
FOLLOWING_VERBS = (
    "har", "hade", "ska", "går", "gick", "avser", "avsåg", "används", "användes", "betalas", "betalades", "kommer",
    "utgörs", "finansieras", "läggs", "tas", "återstår", "väntas", "beräknas",
)  # fmt: skip
