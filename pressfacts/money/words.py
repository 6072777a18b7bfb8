"""Currencies, and the words of money.

Source: ISO 4217 for the codes, with the names that CLDR and Swedish releases have for them; Svenskt affärsspråk for the
abbreviations (`tkr`, `mnkr`, `MSEK`).
"""

# The currency's words, in every inflection that stands beside a number.
CURRENCIES = {
    "krona": "SEK", "kronor": "SEK", "kronorna": "SEK", "kronors": "SEK", "kronornas": "SEK", "kronas": "SEK",
    "kr": "SEK", "skr": "SEK", "svensk krona": "SEK", "svenska kronor": "SEK", "svenska kr": "SEK", "spänn": "SEK",
    "norsk krona": "NOK", "norska kronor": "NOK", "norska kr": "NOK", "nkr": "NOK",
    "dansk krona": "DKK", "danska kronor": "DKK", "danska kr": "DKK", "dkr": "DKK",
    "isländsk krona": "ISK", "isländska kronor": "ISK", "ikr": "ISK",
    "färöiska kronor": "DKK", "estniska kronor": "EEK",
    "tjeckisk krona": "CZK", "tjeckiska kronor": "CZK", "tjeckiska koruna": "CZK", "tjeckiska koruny": "CZK",
    "euro": "EUR", "euron": "EUR", "euros": "EUR", "eur": "EUR",
    "dollar": "USD", "dollarn": "USD", "dollars": "USD", "us-dollar": "USD", "us dollar": "USD", "usdollar": "USD",
    "amerikansk dollar": "USD", "amerikanska dollar": "USD", "amerikanska us-dollar": "USD", "usd": "USD",
    "kanadensiska dollar": "CAD", "kanadadollar": "CAD", "australiska dollar": "AUD", "australdollar": "AUD",
    "nyzeeländska dollar": "NZD", "singaporedollar": "SGD", "singaporianska dollar": "SGD", "hongkongdollar": "HKD",
    "taiwanesiska dollar": "TWD", "jamaicanska dollar": "JMD", "zimbabwiska dollar": "ZWG",
    "brittiskt pund": "GBP", "brittiska pund": "GBP", "engelska pund": "GBP", "pund sterling": "GBP", "gbp": "GBP",
    "egyptiska pund": "EGP", "syriska pund": "SYP", "libanesiska pund": "LBP", "sydsudanesiska pund": "SSP",
    "sudanesiska pund": "SDG",
    "schweizerfranc": "CHF", "schweizer franc": "CHF", "schweiziska franc": "CHF", "schweizisk franc": "CHF",
    "chf": "CHF", "yen": "JPY", "japanska yen": "JPY", "yuan": "CNY", "kinesiska yuan": "CNY", "renminbi": "CNY",
    "rubel": "RUB", "ryska rubel": "RUB", "belarusiska rubel": "BYN", "zloty": "PLN", "złoty": "PLN",
    "polska zloty": "PLN", "polska złoty": "PLN", "forint": "HUF", "ungerska forint": "HUF", "rumänska lei": "RON",
    "moldaviska lei": "MDL", "bulgariska leva": "BGN", "serbiska dinarer": "RSD", "irakiska dinarer": "IQD",
    "jordanska dinarer": "JOD", "kuwaitiska dinarer": "KWD", "turkiska lira": "TRY", "turkiska liror": "TRY",
    "hryvnia": "UAH", "ukrainska hryvnia": "UAH", "shekel": "ILS", "israeliska shekel": "ILS", "rupier": "INR",
    "indiska rupier": "INR", "pakistanska rupier": "PKR", "nepalesiska rupier": "NPR", "lankesiska rupier": "LKR",
    "indonesiska rupier": "IDR", "sydkoreanska won": "KRW", "koreanska won": "KRW", "baht": "THB",
    "thailändska baht": "THB", "rand": "ZAR", "sydafrikanska rand": "ZAR", "brasilianska real": "BRL",
    "mexikanska pesos": "MXN", "argentinska pesos": "ARS", "chilenska pesos": "CLP", "colombianska pesos": "COP",
    "filippinska pesos": "PHP", "kenyanska shilling": "KES", "tanzaniska shilling": "TZS",
    "ugandiska shilling": "UGX", "somaliska shilling": "SOS", "etiopiska birr": "ETB", "nigerianska naira": "NGN",
    "marockanska dirham": "MAD", "saudiska riyal": "SAR", "afghanska afghani": "AFN", "georgiska lari": "GEL",
    "armeniska dram": "AMD", "vietnamesiska dong": "VND", "albanska lek": "ALL",
}  # fmt: skip

# A hundredth of the currency.
CENTS = {"öre": "SEK", "ören": "SEK", "öret": "SEK", "norska öre": "NOK", "danska öre": "DKK", "eurocent": "EUR"}

# Words that are money only beside words of money: `5 pund` may be a weight.
UNSURE_CURRENCIES = {"pund": "GBP", "punden": "GBP"}

SYMBOLS = {
    "€": "EUR", "$": "USD", "us$": "USD", "us-$": "USD", "a$": "AUD", "aud$": "AUD", "c$": "CAD", "cad$": "CAD",
    "hk$": "HKD", "nz$": "NZD", "£": "GBP", "¥": "JPY", "₽": "RUB", "₹": "INR", "₴": "UAH", "₩": "KRW", "₺": "TRY",
}  # fmt: skip
PRICE_MARKS = dict.fromkeys((":-", ":–", ":—", ":−", ":--", ",-", ",–", ",—", ",--"), "SEK")

# Codes that are no Swedish or English word: they may stand before the number as well.
CODES = (
    "SEK", "NOK", "DKK", "ISK", "EUR", "USD", "GBP", "CHF", "JPY", "CAD", "AUD", "NZD", "PLN", "CZK", "HUF", "CNY",
    "RMB", "INR", "RUB", "THB", "UAH", "ZAR", "BRL", "KRW", "SGD", "HKD", "BGN", "MXN", "ILS", "KES", "TZS", "UGX",
    "ETB", "NGN", "RSD", "MKD", "AFN", "IQD", "SYP", "BYN", "MDL", "KZT", "VND", "IDR", "PHP", "MYR", "ARS", "CLP",
    "EGP", "AED", "QAR", "TWD", "PKR", "BDT", "LKR", "NPR", "XOF", "XAF", "ZMW", "RWF", "GHS", "EEK", "LTL", "LVL",
    "HRK", "UYU", "PYG", "CRC", "GTQ", "HTG", "HNL", "JMD", "TTD", "DZD", "TND", "LYD", "SDG", "SSP", "KWD",
    "BHD", "OMR", "JOD", "LBP", "YER", "IRR", "AZN", "UZS", "TJS", "TMT", "KGS", "MNT", "KHR", "MMK", "BND", "FJD",
    "PGK", "AOA", "MZN", "BWP", "NAD", "SZL", "LSL", "MWK", "MGA", "MVR", "BIF", "DJF", "ERN", "GMD", "GNF", "LRD",
    "SLE", "CVE", "STN", "KMF", "MRU", "AWG", "BBD", "BMD", "BSD", "BTN", "BZD", "FKP", "GYD", "KPW", "KYD", "MUR",
    "SBD", "SCR", "SHP", "SRD", "TOP", "VES", "VUV", "WST", "XCD", "XPF", "ZWG", "GIP", "DOP", "XCG", "XDR",
)  # fmt: skip
# Codes that are words or names too: only after a number that is surely one.
WORDLIKE_CODES = (
    "ALL", "AMD", "BAM", "BOB", "CDF", "COP", "CUP", "GEL", "LAK", "MAD", "MOP", "NIO", "PAB", "PEN", "RON", "SAR",
    "SOS", "TRY",
)  # fmt: skip
# Codes that the common abbreviations spell small too: `msek`, `tsek`, `meur`.
SMALL_CODES = ("sek", "eur", "usd", "nok", "dkk", "gbp", "chf")
CODE_NAMES = {"RMB": "CNY"}

# Magnitudes joined to a number after its currency: `EUR 3,2m`, `$10k`.
SHORT = ("k", "m", "mn", "bn", "b", "mdr")

# Parts of the words of funding, cost, price, budget, result and debt: an amount beside one needs no currency.
MONEY_WORDS = (
    "riktpris", "takpris", "slutpris", "köpepris", "utropspris", "anbud",
    "export", "import", "kostn", "kostar", "kostat", "kostade", "kosta", "prislapp", "priset", "priser", "prissumm",
    "budget", "anslag", "anslå", "bidrag", "stöd", "medel", "finans", "invester", "satsa", "satsning", "avsätt",
    "avsatt", "tillskott", "tillför", "tillskjut", "resultat", "vinst", "förlust", "överskott", "underskott", "skuld",
    "ränt", "omsätt", "omsatt", "intäkt", "utgift", "försäljning", "inkomst", "skatte", "skatten", "avgift", "hyra",
    "hyror", "löne", "lönen", "ersättning", "peng", "betala", "betalt", "tilldela", "bevilja", "fördela", "sponsr",
    "gåva", "gåvor", "skänk", "donation", "donera", "insamling", "samla", "fonden", "fond", "belopp", "summa",
    "summan", "värd", "ekonomi", "kontrakt", "köpeskilling", "böter", "skadestånd", "stipendi", "besparing", "spara",
    "sparar", "effektivisering", "nedskrivning", "kassa", "kapital", "utdelning", "moms", "mångmiljon", "krona",
    "kronor", "lånet", "lånen", "låna", "lånar", "bnp", "förstärk", "stärk", "stärker", "mkr", "lånade", "notan",
    "nota", "premie", "jackpott", "jackpot", "storvinst", "spelare", "potten", "affär", "order", "ramavtal",
    "avtalsvärde", "tillväxtmedel", "rekordgåva", "skadorna", "tillgångar", "kömiljard", "ramen", "utgiftsram",
    "garanti", "kreditgaranti", "lånegaranti", "återbetal", "utbetal", "inbetal", "bluff", "bedrägeri", "lurade",
    "lurats", "stulit", "ebita", "ebitda", "ebit", "värdering", "köper", "sälj", "sålde", "miljonregn",
    "miljonsatsning", "miljonstöd", "projektmedel", "anslagen", "anslaget", "subvention", "viten", "vite",
    "räddningspaket", "krispaket", "paket", "storsats", "investmentbolag", "emission", "nyemission", "emitter",
    "obligation", "bokför",
)  # fmt: skip
# Words that hold a part above and are none of money.
MONEYLESS = (
    "pristagare", "vinsten av", "medlem", "medlemmar", "medelålder", "medelvärde", "medeltemperatur", "medelhög",
    "medeltal", "stödja varandra", "samlag", "samlats", "samlades", "samlade", "tillsammans", "spelare", "samlar",
    "medellivslängd", "värde", "värden", "världen", "hushållsavfall",
)  # fmt: skip

# Verbs that give or get: `får 42 miljoner till jakten`.
GIVING = (
    "ger", "gav", "ge", "gett", "får", "fick", "få", "fått", "lägger", "lägga", "lade", "lagt", "läggs", "lades",
    "satsar", "satsade", "satsas", "skjuter", "sköt", "skjuta", "avsätter", "anslår", "drar", "söker",
    "sökte", "sparar", "vinner", "vann", "delar", "tilldelas", "tilldelades", "beviljas", "beviljades", "säkrar",
    "plockar", "drog", "tillförs", "bidrar", "tjänar", "tjänade", "back",
    "minus", "plus", "donerar",
    "donerade", "skänker", "skänkte", "investerar", "investerade", "betalar", "betalade", "lånar", "lånade",
)  # fmt: skip
# Verbs that tell a price with `på`: `gick på en halv miljon`.
COSTING = ("gå", "går", "gick", "gått", "slutade", "slutar", "landade", "landar", "landat", "stannade", "stannar")
# Before an income, and parts of the words for it: `en pensionär med 12 000 i månaden`.
HAVING = ("med", "på", "har", "hade", "tjänar", "tjänade", "tjäna", "får", "fick", "få", "om", "under", "över", "ha")
INCOMES = ("lön", "pension", "inkomst", "tjäna", "hyra", "hyror")
# A sentence that goes on from the one before it.
GOING_ON = ("Det är", "Det var", "Det handlar om", "Det rör sig om", "Det blir", "Det blev", "Det motsvarar", "Av dem",
            "Av dessa", "Av det", "Av detta", "Därav", "Resten", "Vår del", "Vår andel", "Deras del", "Deras andel",
            "Min del", "Vårt bidrag", "Potten")  # fmt: skip
HEADLINE_PREPOSITIONS = ("till", "för", "åt")
# Marks after which a headline begins anew: `Rekordjul – 19 miljoner till hemlösa`.
HEADLINE_BREAKS = ("–", "—", "-", ":")
OF_A_SUM = ("varav", "ytterligare", "därav", "samt", "respektive")

# What may follow an amount that counts nothing: `42 miljoner till`, but not `30 miljoner ton`.
FOLLOWERS = (
    "året", "samma", "månaden", "kvartalet",
        "till", "ur", "på", "för", "i", "från", "av", "om", "åt", "med", "vid", "under", "över", "per", "via", "genom",
    "inom", "mellan", "utan", "utöver", "mot", "hos", "efter", "innan", "före", "sedan", "enligt", "och", "eller",
    "men", "samt", "respektive", "varav", "som", "att", "där", "när", "då", "så", "vilket", "vilka", "är", "var",
    "blir", "blev", "ska", "skall", "skulle", "kan", "kommer", "har", "hade", "får", "fick", "går", "gick", "läggs",
    "satsas", "avsätts", "delas", "fördelas", "tillförs", "anslås", "beviljas", "investeras", "används", "skjuts",
    "räcker", "kostar", "årligen", "årligt", "varje", "extra", "totalt", "sammanlagt", "mer", "större", "mindre",
    "bättre", "sämre", "högre", "lägre", "dyrare", "billigare", "jämfört", "först", "direkt", "kontant", "igen",
    "ändå", "än", "fram", "ytterligare", "netto",
    "brutto", "vardera", "styck", "plus", "minus", "medan", "redan", "också", "nästa", "förra", "i", "exklusive",
    "inklusive", "inkl", "exkl", "nu", "inte", "utbetalas", "betalas", "ut", "kvar", "upp", "ned", "ner", "uppdelat",
    "fördelat", "avser", "finns", "öronmärks", "återstår", "saknas", "sparas", "tas", "dras", "kunde", "väntas",
    "beräknas", "bort", "tillbaka", "sammantaget", "tillsammans", "dessutom", "istället", "stannar", "in", "sattes",
    "hämtas", "lånas", "överförs", "flyttas", "årlig", "betalades", "utgör", "motsvarar", "lades", "gavs",
    "tilldelades", "back", "byggs", "byggdes", "byggts", "bokfördes", "emitterades", "hit", "tappades",
)  # fmt: skip

# Pronouns, and endings of verbs and of definite nouns: none is counted either, `de 500 miljoner regeringen avsatte`.
PRONOUNS = ("vi", "jag", "man", "de", "du", "ni", "han", "hon", "det", "den", "dem")
FOLLOWING_ENDINGS = (
    "nas", "tas", "das", "ras", "kas", "jas", "gas", "sas", "des", "tes", "ats", "ingen", "gionen", "munen", "staten",
    "taget", "heten", "arna", "erna", "orna",
)  # fmt: skip

# Beside a sum with a currency also a definite noun: `20 miljarder kronor avser skolan och 10 miljarder försvaret`.
DEFINITE_ENDINGS = ("et",)
INDEFINITE_ENDINGS = ("paket", "raket", "biljet")

# Parts of words for what is counted in millions and is no money.
COUNTED = (
    "antal", "befolkning", "besök", "tittar", "läsare", "lyssnar", "visning", "exemplar", "resenär", "resor",
    "resandet", "röster", "väljare", "användare", "nedladdning", "följare", "passagerar", "klick", "försändelser",
    "nätsökning", "medlemmar", "upplaga", "folkmängd",
)  # fmt: skip

# Ends of the units that stand once over a table.
NOTED_UNITS = ("kr", "kronor", "euro", "sek", "eur", "usd", "nok", "dkk", "gbp", "chf")

# In a row's or a column's head: its figures are no money.
OTHER_FIGURES = (
    "antal", "andel", "%", "procent", "marginal", "soliditet", "anställda", "medarbetare", "personer", "ton", "gwh",
    "mwh", "kwh", "index", "nr", "ålder", "elever", "platser", "st", "timmar", "dagar", "veckor", "årsarbetare",
    "invånare", "grad", "kvot", "hushåll", "lägenheter", "kvm", "m2", "m²", "år", "ggr",
)  # fmt: skip

# Heads of compounds with `miljoner`: `50-miljonersinvestering`; others (`tvåmiljonersstad`) are no money.
COMPOUND_HEADS = (
    "invest", "sats", "belopp", "projekt", "bidrag", "anslag", "avgift", "bygg", "stöd", "paket", "vinst", "kontrakt",
    "affär", "order", "regn", "lån", "fond", "budget", "underskott", "överskott", "böter", "nota", "skuld", "gåva",
    "donation", "kostnad", "köp", "förlust", "klass", "uppdrag", "avtal", "besparing", "pott", "program", "tillskott",
    "smäll", "rån", "emission", "renovering", "upprustning", "summ", "vite", "skadestånd", "stipendi", "pris", "gräns",
    "hyra", "premie", "skatt", "bot", "rabatt", "biljett", "höjning", "sänkning", "check", "anläggning",
)  # fmt: skip
# Heads of compounds with `kronor` that name a thing and no amount.
THINGS = ("sedel", "sedlar", "sedeln", "sedlarna", "mynt", "mynten", "myntet", "peng", "lapp")

# Sums of which `inte en krona` and `en krona på verket` make figures of speech.
FIGURES_OF_SPEECH = ("en krona", "en enda krona", "ett öre", "ett enda öre")

# What announces money wherever it stands; with a space before it, only as a word of its own.
ANCHORS = (
    "kronor", "krona", "miljon", "miljard", "biljon", " euro", " dollar", " pund", " franc", " yen", " spänn", " öre",
)  # fmt: skip
# What a compound with a sum holds: `50-miljonersinvestering`.
COMPOUND_ANCHORS = ("miljoners", "miljons", "miljarders", "miljards", "kronors", "euros", "dollars")

# Verbs after which a bare figure beside an amount is another: `kostade 1 350 kronor och kostar nu 2 100`.
GIVERS = (
    "kostar", "kostade", "kostat", "kosta", "betalar", "betalade", "betala", "får", "fick", "få", "tjänar", "tjänade",
    "fått", "betalat",
)  # fmt: skip

# What governs a bare figure that is money, as it stands right before the figure or before a word or two.
COSTS = ("kostar", "kostade", "kostat", "kosta")
# Before `för`: `sålde för 400 000`.
BUYING = (
    "sälja", "säljer", "sålde", "sålt", "säljs", "säljas", "såldes", "sålts", "såld", "sålda", "köpa", "köper", "köpte",
    "köpt", "köps", "köpas", "köptes", "köpts", "inköpt", "inköptes", "hyrs", "hyr", "hyrde", "auktionerades",
)  # fmt: skip
PAYING = (
    "betala", "betalar", "betalade", "betalat", "betalas", "betalades", "utbetalas", "utbetalades", "betalats",
)  # fmt: skip
# Of things as well as of sums.
GIVING_AWAY = ("donera", "donerar", "donerade", "donerat", "skänka", "skänker", "skänkte", "skänkt")
# Before `ihop`: `fick vi ihop tolv tusen`.
GATHERING = (
    "få", "får", "fick", "fått", "ge", "ger", "gav", "gett", "samla", "samlar", "samlade", "samlat", "samlades",
    "samlats", "skrapa", "skrapade", "skrapat", "skramlade", "tjäna", "tjänade", "tjänat", "dra", "drog", "dragit",
)  # fmt: skip
# Before `in`: `drog in 60 000`.
COLLECTING = (
    "samla", "samlar", "samlade", "samlat", "samlades", "samlats", "skrapa", "skrapade", "dra", "drar", "drog",
    "dragit", "tjäna", "tjänar", "tjänade", "tjänat",
)  # fmt: skip
# Before `på` or `om`, as the last part of a word: `en engångssumma på 3 000`.
SUM_HEADS = (
    "summa", "belopp", "beloppet", "bonus", "arvode", "ersättning", "avgift", "hyra", "månadshyra", "lön", "böter",
    "vite", "skadestånd", "stipendium", "bidrag", "kostnad", "prislapp", "rabatt", "prispeng", "lönetillägg",
    "prissumma", "tilläggsavgift", "dagsbot", "sanktionsavgift", "gåva", "engångsbelopp", "utgångspris", "startavgift",
)  # fmt: skip
PRICE_SUBJECTS = (
    "hyran", "avgiften", "priset", "taxan", "lönen", "kostnaden", "arvodet", "ersättningen", "prislappen", "notan",
    "biljettpriset", "beloppet", "prissumman", "premien",
)  # fmt: skip
# What announces a governed figure wherever it stands.
GOVERNING_ANCHORS = (
    "kosta", "sälj", "såld", "sålt", "köp", "betala", "doner", "skänk", " ihop", " in ", "summa", "belopp", "bonus",
    "arvode", "ersättning", "avgift", "hyra", "lön", "böter", " vite", "skadestånd", "stipendi", "bidrag", "prislapp",
    "rabatt", "priset", "taxan", "notan", "premien", "prispeng", "dagsbot", "gåva", "utgångspris",
)  # fmt: skip
# What else is gathered, and the beginnings of words for it: `50 000 underskrifter, men vi fick ihop 40 000`.
GATHERED = ("ton", "kilo", "kg", "liter", "skräp", "böcker", "röster", "antal", "antalet", "steg", "mil")
GATHERED_PARTS = (
    "underskrift", "namn", "poäng", "röst", "svar", "anmäl", "skräp", "bekräft", "medlem", "besök", "läsare", "följare",
    "burk", "flask", "paket", "julklapp", "kläd", "böcker", "bok",
)  # fmt: skip
