"""The words of Swedish time and what each stands for.

Source: Svenska Akademiens ordlista, Språkrådets skrivregler, TimeML's TIMEX3 codes, SFS 1989:253 on public holidays.
"""

from __future__ import annotations

# Months, alone or beside a day.
MONTHS = {
    "januari": 1, "februari": 2, "mars": 3, "april": 4, "maj": 5, "juni": 6,
    "juli": 7, "augusti": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
}  # fmt: skip

# Shortened months, which need a day or a year beside them.
SHORT_MONTHS = {
    "jan": 1, "febr": 2, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "aug": 8,
    "sept": 9, "sep": 9, "okt": 10, "nov": 11, "dec": 12,
}  # fmt: skip

# English months, as the head of a press service writes them.
ENGLISH_MONTHS = {
    "january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "jul": 7, "august": 8,
    "october": 10, "oct": 10,
}  # fmt: skip

# Months that are also names or other words: taken alone only where a preposition or a year stands by.
AMBIGUOUS_MONTHS = ("mars", "maj", "april", "juni", "juli", "augusti")

WEEKDAYS = {
    "måndag": 1, "tisdag": 2, "onsdag": 3, "torsdag": 4, "fredag": 5, "lördag": 6, "söndag": 7,
}  # fmt: skip
DEFINITE_WEEKDAYS = {
    "måndagen": 1, "tisdagen": 2, "onsdagen": 3, "torsdagen": 4, "fredagen": 5, "lördagen": 6, "söndagen": 7,
}  # fmt: skip
SHORT_WEEKDAYS = {
    "mån": 1, "må": 1, "tisd": 2, "tis": 2, "ti": 2, "onsd": 3, "ons": 3, "on": 3, "torsd": 4, "tors": 4, "tor": 4,
    "to": 4, "fred": 5, "fre": 5, "fr": 5, "lörd": 6, "lör": 6, "lö": 6, "sönd": 7, "sön": 7, "sö": 7,
}  # fmt: skip
LAST_WEEKDAYS = {
    "måndags": 1, "tisdags": 2, "onsdags": 3, "torsdags": 4, "fredags": 5, "lördags": 6, "söndags": 7,
}  # fmt: skip
EVERY_WEEKDAY = {
    "måndagar": 1, "tisdagar": 2, "onsdagar": 3, "torsdagar": 4, "fredagar": 5, "lördagar": 6, "söndagar": 7,
    "måndagarna": 1, "tisdagarna": 2, "onsdagarna": 3, "torsdagarna": 4, "fredagarna": 5, "lördagarna": 6,
    "söndagarna": 7,
}  # fmt: skip
ENGLISH_WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip

# Days of the month in words.
DAY_ORDINALS = {
    "första": 1, "förste": 1, "andra": 2, "andre": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7,
    "åttonde": 8, "nionde": 9, "tionde": 10, "elfte": 11, "tolfte": 12, "trettonde": 13, "fjortonde": 14,
    "femtonde": 15, "sextonde": 16, "sjuttonde": 17, "artonde": 18, "nittonde": 19, "tjugonde": 20,
    "tjugoförsta": 21, "tjugoförste": 21, "tjugoandra": 22, "tjugoandre": 22, "tjugotredje": 23, "tjugofjärde": 24,
    "tjugofemte": 25, "tjugosjätte": 26, "tjugosjunde": 27, "tjugoåttonde": 28, "tjugonionde": 29, "trettionde": 30,
    "trettioförsta": 31, "trettioförste": 31, "sista": -1, "siste": -1,
}  # fmt: skip

# Which quarter, half or week: `tredje kvartalet`, `sista veckan`.
RANKS = {
    "första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sista": -1,
    "1:a": 1, "2:a": 2, "3:e": 3, "4:e": 4, "1": 1, "2": 2, "3": 3, "4": 4,
}  # fmt: skip

# Parts of a year that are numbered.
YEAR_PARTS = {
    "kvartal": "quarter", "kvartalet": "quarter", "kvartalen": "quarter", "kv": "quarter",
    "halvår": "half", "halvåret": "half", "halvåren": "half", "årshalvan": "half",
    "tertial": "tertial", "tertialet": "tertial", "tertialen": "tertial",
}  # fmt: skip
PARTS_IN_A_YEAR = {"quarter": 4, "half": 2, "tertial": 3}

# Seasons in the definite form stand alone; in the indefinite they need `i`, `nästa` or a year.
SEASONS = {
    "våren": "SP", "sommaren": "SU", "hösten": "FA", "vintern": "WI",
    "vårsäsongen": "SP", "sommarsäsongen": "SU", "höstsäsongen": "FA", "vintersäsongen": "WI",
    "vårvintern": "SP", "högsommaren": "SU",
}  # fmt: skip
BARE_SEASONS = {"vår": "SP", "sommar": "SU", "höst": "FA", "vinter": "WI"}
LAST_SEASONS = {"våras": "SP", "somras": "SU", "höstas": "FA", "vintras": "WI"}
SEASON_EDGES = {
    "förvåren": ("SP", "start"), "senvåren": ("SP", "end"),
    "försommaren": ("SU", "start"), "sensommaren": ("SU", "end"),
    "tidighösten": ("FA", "start"), "förhösten": ("FA", "start"), "senhösten": ("FA", "end"),
    "förvintern": ("WI", "start"), "senvintern": ("WI", "end"),
}  # fmt: skip
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}

# Terms: January to June, August to December.
TERMS = {
    "vårterminen": "spring", "vårtermin": "spring", "vt": "spring",
    "höstterminen": "autumn", "hösttermin": "autumn", "ht": "autumn",
}  # fmt: skip
TERM_MONTHS = {"spring": (1, 6), "autumn": (8, 12)}

# Words before a year that belong to the expression; those of a broken year run from one calendar year into the next.
YEAR_WORDS = (
    "år", "året", "åren", "helåret", "kalenderåret", "kalenderåren", "budgetåret", "budgetåren", "verksamhetsåret",
    "räkenskapsåret", "räkenskapsåren", "valåret", "mandatperioden", "valperioden", "programperioden", "budgetperioden",
    "planperioden", "avtalsperioden", "strategiperioden",
)  # fmt: skip
BROKEN_YEARS = {
    "läsåret": 8, "läsåren": 8, "skolåret": 8, "skolåren": 8, "studieåret": 8, "akademiska året": 8,
    "riksmötet": 9, "riksdagsåret": 9,
}  # fmt: skip

# Holidays and other days with a name, as a place in the calendar: month and day, or days from Easter Sunday.
FIXED_HOLIDAYS = {
    "nyårsdagen": (1, 1), "trettondagsafton": (1, 5), "trettondagsaftonen": (1, 5), "trettondagen": (1, 6),
    "trettondedag jul": (1, 6), "trettondag jul": (1, 6), "trettondedagen": (1, 6), "tjugondag knut": (1, 13),
    "tjugondag jul": (1, 13), "tjugondedag jul": (1, 13), "tjugondedag knut": (1, 13), "tjugondagen": (1, 13),
    "förintelsens minnesdag": (1, 27), "samernas nationaldag": (2, 6), "alla hjärtans dag": (2, 14),
    "skottdagen": (2, 29), "internationella kvinnodagen": (3, 8), "kvinnodagen": (3, 8), "våffeldagen": (3, 25),
    "första april": (4, 1), "valborgsmässoafton": (4, 30), "valborgsmässoaftonen": (4, 30), "valborg": (4, 30),
    "sista april": (4, 30), "första maj": (5, 1), "europadagen": (5, 9), "veterandagen": (5, 29),
    "sveriges nationaldag": (6, 6), "nationaldagen": (6, 6), "svenska flaggans dag": (6, 6),
    "barnkonventionens dag": (11, 20), "fn-dagen": (10, 24), "kanelbullens dag": (10, 4), "halloween": (10, 31),
    "gustav adolfsdagen": (11, 6), "luciadagen": (12, 13), "luciamorgonen": (12, 13), "lucia": (12, 13),
    "nobeldagen": (12, 10), "julafton": (12, 24), "julaftonen": (12, 24), "juldagen": (12, 25), "annandagen": (12, 26),
    "annandag jul": (12, 26), "nyårsafton": (12, 31), "nyårsaftonen": (12, 31), "nyårsnatten": (12, 31),
    "dagen före julafton": (12, 23), "dagen före dopparedagen": (12, 23), "dopparedagen": (12, 24),
}  # fmt: skip
EASTER_HOLIDAYS = {
    "fettisdagen": (-47, -47), "fettisdag": (-47, -47), "askonsdagen": (-46, -46), "askonsdag": (-46, -46),
    "palmsöndagen": (-7, -7), "palmsöndag": (-7, -7), "skärtorsdagen": (-3, -3), "skärtorsdag": (-3, -3),
    "långfredagen": (-2, -2), "långfredag": (-2, -2), "påskafton": (-1, -1), "påskaftonen": (-1, -1),
    "påskdagen": (0, 0), "annandag påsk": (1, 1), "annandagen påsk": (1, 1), "påsken": (-2, 1), "påskhelgen": (-2, 1),
    "påskveckan": (-6, -1), "stilla veckan": (-6, -1), "kristi himmelsfärdsdag": (39, 39),
    "kristi himmelsfärd": (39, 39), "kristi himmelsfärds dag": (39, 39), "kristi himmelsfärdshelgen": (39, 42),
    "kristihimmelsfärdshelgen": (39, 42), "pingstafton": (48, 48), "pingstaftonen": (48, 48), "pingstdagen": (49, 49),
    "annandag pingst": (50, 50), "annandagen pingst": (50, 50), "pingsten": (48, 49), "pingsthelgen": (48, 49),
}  # fmt: skip
# From the first to the last day, the last in the next year where its month is the smaller.
FIXED_SPELLS = {
    "julen": ((12, 24), (12, 26)), "julhelgen": ((12, 24), (12, 26)), "julhelgerna": ((12, 24), (1, 6)),
    "jul- och nyårshelgen": ((12, 24), (1, 1)), "jul- och nyårshelgerna": ((12, 24), (1, 1)),
    "jul och nyår": ((12, 24), (1, 1)), "mellandagarna": ((12, 27), (12, 30)), "nyårshelgen": ((12, 31), (1, 1)),
    "trettonhelgen": ((1, 5), (1, 6)), "trettondagshelgen": ((1, 5), (1, 6)),
}  # fmt: skip
# The weekday that falls in a span of days: month, day of the first, weekday, and how many days it lasts.
MOVING_HOLIDAYS = {
    "midsommarafton": (6, 19, 5, 1), "midsommaraftonen": (6, 19, 5, 1), "midsommardagen": (6, 20, 6, 1),
    "midsommar": (6, 19, 5, 2), "midsommarhelgen": (6, 19, 5, 3), "alla helgons dag": (10, 31, 6, 1),
    "allhelgonadagen": (10, 31, 6, 1), "allhelgonaafton": (10, 30, 5, 1), "alla helgons afton": (10, 30, 5, 1),
    "allhelgonahelgen": (10, 31, 6, 2), "alla helgons helg": (10, 31, 6, 2), "alla helgonahelgen": (10, 31, 6, 2),
    "alla själars dag": (11, 1, 7, 1), "fars dag": (11, 8, 7, 1), "mors dag": (5, 25, 7, 1),
    "black friday": (11, 23, 5, 1), "första advent": (11, 27, 7, 1), "första söndagen i advent": (11, 27, 7, 1),
    "1:a advent": (11, 27, 7, 1), "andra advent": (12, 4, 7, 1), "2:a advent": (12, 4, 7, 1),
    "tredje advent": (12, 11, 7, 1), "3:e advent": (12, 11, 7, 1), "fjärde advent": (12, 18, 7, 1),
    "4:e advent": (12, 18, 7, 1), "skyltsöndagen": (11, 27, 7, 1), "skyltsöndag": (11, 27, 7, 1),
}  # fmt: skip
# School holidays: the autumn one is week 44; the others differ from place to place and have no days.
HOLIDAY_WEEKS = {"höstlovet": 44, "läslovet": 44, "novemberlovet": 44}
UNDATED_HOLIDAYS = {
    "jullovet": "WI", "sportlovet": "WI", "påsklovet": "SP", "sommarlovet": "SU",
    "sportlovsveckan": "WI", "vinterlovet": "WI",
}  # fmt: skip
# Named days that are other words too, taken after a preposition: `före jul`, `i påsk`.
BARE_HOLIDAYS = {
    "jul": "julen", "julafton": "julafton", "påsk": "påsken", "nyår": "nyårshelgen", "pingst": "pingsten",
    "midsommar": "midsommar", "advent": "första advent",
}  # fmt: skip
LAST_HOLIDAYS = {
    "julas": "julen", "påskas": "påsken", "midsomras": "midsommar", "nyåras": "nyårshelgen", "pingstas": "pingsten",
}  # fmt: skip

# Turns, where one period passes into another: two days.
YEAR_TURNS = ("årsskiftet", "års-skiftet", "nyårsskiftet")
HALF_TURNS = ("halvårsskiftet",)
MONTH_TURNS = ("månadsskiftet",)
CENTURY_TURNS = {"sekelskiftet": 1900, "millennieskiftet": 2000, "milleniumskiftet": 2000, "millenniumskiftet": 2000}

# Days counted from the day of publication.
DAYS_FROM_NOW = {
    "i dag": 0, "idag": 0, "i går": -1, "igår": -1, "i förrgår": -2, "iförrgår": -2, "i förgår": -2,
    "i morgon": 1, "imorgon": 1, "i morron": 1, "i övermorgon": 2, "iövermorgon": 2,
    "gårdagen": -1, "morgondagen": 1, "i denna dag": 0, "dags dato": 0, "dags datum": 0,
}  # fmt: skip
# Parts of the day counted from it, with TIMEX3's code.
PARTS_FROM_NOW = {
    "i morse": (0, "MO"), "imorse": (0, "MO"), "i förmiddags": (0, "MO"), "i förmiddag": (0, "MO"),
    "i eftermiddag": (0, "AF"), "i eftermiddags": (0, "AF"), "i kväll": (0, "EV"), "ikväll": (0, "EV"),
    "i afton": (0, "EV"), "i natt": (0, "NI"), "inatt": (0, "NI"), "gårdagskvällen": (-1, "EV"),
}  # fmt: skip
DAY_PARTS = {
    "bitti": "MO", "morse": "MO", "morgon": "MO", "morgonen": "MO", "förmiddag": "MO", "förmiddagen": "MO",
    "lunch": "MI",
    "lunchtid": "MI", "eftermiddag": "AF", "eftermiddagen": "AF", "kväll": "EV", "kvällen": "EV", "afton": "EV",
    "natt": "NI", "natten": "NI",
}  # fmt: skip
# `onsdagskvällen`, `lördagsnatt`.
WEEKDAY_PARTS = {
    f"{day}s{part}": (number, code)
    for day, number in WEEKDAYS.items()
    for part, code in DAY_PARTS.items()
    if part not in ("bitti", "morse", "lunchtid")
}

# Units of the calendar, in every form that follows a determiner or a number.
UNITS = {
    "dag": "day", "dagen": "day", "dagar": "day", "dagarna": "day", "dygn": "day", "dygnet": "day", "dygnen": "day",
    "vecka": "week", "veckan": "week", "veckor": "week", "veckorna": "week", "v": "week",
    "månad": "month", "månaden": "month", "månader": "month", "månaderna": "month",
    "kvartal": "quarter", "kvartalet": "quarter", "kvartalen": "quarter",
    "halvår": "half", "halvåret": "half", "halvåren": "half",
    "år": "year", "året": "year", "åren": "year", "kalenderår": "year", "kalenderåret": "year",
    "verksamhetsår": "year", "verksamhetsåret": "year", "budgetår": "year", "budgetåret": "year",
    "räkenskapsår": "year", "räkenskapsåret": "year",
    "decennium": "decade", "decenniet": "decade", "decennier": "decade", "decennierna": "decade",
    "årtionde": "decade", "årtiondet": "decade", "årtionden": "decade", "årtiondena": "decade",
    "sekel": "century", "seklet": "century", "århundrade": "century", "århundradet": "century",
    "helg": "weekend", "helgen": "weekend", "veckoslut": "weekend", "veckoslutet": "weekend",
}  # fmt: skip
SMALL_UNITS = {
    "timme": "H", "timmen": "H", "timmar": "H", "timmarna": "H", "timma": "H", "tim": "H",
    "minut": "M", "minuten": "M", "minuter": "M", "minuterna": "M", "min": "M",
    "sekund": "S", "sekunder": "S",
    "halvtimme": "M", "halvtimma": "M", "halvtimmar": "M", "kvart": "M",
}  # fmt: skip
# Those of the small units that are several minutes.
MINUTES_LONG = {"halvtimme": 30, "halvtimma": 30, "halvtimmar": 30, "kvart": 15}
# How a duration is written: code and how many of it.
DURATIONS = {
    "day": ("D", 1), "week": ("W", 1), "month": ("M", 1), "quarter": ("M", 3), "half": ("M", 6), "year": ("Y", 1),
    "decade": ("Y", 10), "century": ("Y", 100),
}  # fmt: skip

# Which one, counted from now: `förra veckan`, `nästa år`.
SHIFTS = {
    "förra": -1, "föregående": -1, "förrförra": -2, "förfjolårets": -2, "nästa": 1, "nästkommande": 1,
    "denna": 0, "detta": 0, "den här": 0, "det här": 0, "innevarande": 0, "nuvarande": 0, "nästnästa": 2,
}  # fmt: skip
YEARS_FROM_NOW = {
    "i fjol": -1, "ifjol": -1, "i fjor": -1, "fjolåret": -1, "i förfjol": -2, "i år": 0, "iår": 0,
    "förra året": -1, "förra år": -1, "förrförra året": -2, "nästa år": 1, "nästkommande år": 1, "föregående år": -1,
    "innevarande år": 0, "detta år": 0, "det här året": 0, "fjoråret": -1, "nästföljande år": 1,
}  # fmt: skip

# Which instance of what recurs.
COMING = ("kommande", "stundande", "annalkande")
PAST_ONES = ("gångna", "senaste", "förgångna")

# A period that is just over, or next: `veckan som gick`.
GONE_BY = ("som gick", "som gått", "som har gått", "som var")

# Which of several, counted up to now or from it: `de senaste tre åren`.
STRETCHED = ("senaste", "sista", "gångna", "kommande", "närmaste", "närmsta", "nästa", "nästkommande")

# Between `för` or `om` and a number: `för drygt tre år sedan`.
HEDGES = (
    "drygt", "knappt", "ungefär", "cirka", "ca", "ca.", "c:a", "omkring", "runt", "nästan", "mer än", "över",
    "ganska exakt", "exakt", "precis", "bara", "minst", "kring", "åtminstone", "på dagen", "närmare",
)  # fmt: skip

# Anaphora: how many units after the last expression named.
SAME = ("samma", "nämnda")
LATER = ("därpå", "därefter", "efter", "senare")
EARLIER = ("dessförinnan", "innan", "före", "tidigare")
FOLLOWING = ("följande", "påföljande", "nästföljande", "efterföljande")

# Where in a period.
MODS = {
    "början": "start", "inledningen": "start", "starten": "start", "ingången": "start", "första delen": "start",
    "mitten": "mid", "mitt": "mid",
    "slutet": "end", "slut": "end", "utgången": "end", "utgång": "end", "avslutningen": "end", "sista delen": "end",
    "senare delen": "end", "andra halvan": "end", "senare hälften": "end", "första halvan": "start",
    "första hälft": "start", "andra hälft": "end", "senare hälft": "end", "senare del": "end", "sista del": "end",
    "första hälften": "start", "andra hälften": "end", "förra hälften": "start",
}  # fmt: skip
EARLY_LATE = {"tidigt": "start", "tidig": "start", "sent": "end", "sen": "end"}
APPROXIMATORS = (
    "omkring", "kring", "runt", "cirka", "ca", "ca.", "c:a", "ungefär", "ungefärligen", "uppskattningsvis", "circa",
)  # fmt: skip

# How an expression bounds what it is said of.
BOUNDS = {
    "sedan": "since", "alltsedan": "since", "alltsen": "since", "sen": "since",
    "från": "from", "från och med": "from", "fr.o.m.": "from", "fr.o.m": "from", "fr o m": "from", "from": "from",
    "fr.om.": "from", "fr.om": "from", "fr. o. m.": "from", "f.o.m.": "from", "med start": "from", "med början": "from",
    "med verkan från": "from", "med verkan från och med": "from",
    "till och med": "until", "t.o.m.": "until", "t.o.m": "until", "t o m": "until", "tom": "until", "tom.": "until",
    "fram till": "until", "fram till och med": "until", "fram tills": "until", "tills": "until", "ända till": "until",
    "hela vägen till": "until", "intill": "until", "åtminstone till": "until", "ända fram till": "until",
    "före": "before", "innan": "before", "inför": "before",
    "efter": "after",
    "senast": "by", "allra senast": "by", "inte senare än": "by",
    "till": "till",
}  # fmt: skip
# Documents and figures are `från 2018` without beginning then.
SOURCES = (
    "statistik", "siffror", "rapport", "undersökning", "studie", "bild", "foto", "data", "dom", "beslut", "lag",
    "uppgift", "prognos", "mätning", "enkät", "arkiv", "film", "minnen", "karta", "betänkande", "proposition",
    "forskning", "utredning", "skiss", "artikel", "brev", "bok", "hus", "byggnad", "är", "tal", "resultat",
)  # fmt: skip
# Words beside `till` that make it the end of a stretch, a goal, or neither.
LASTING = (
    "pågå", "gäll", "förläng", "vara", "varar", "öpp", "sträck", "löp", "stanna", "stäng", "giltig", "kvar", "hålls",
    "förordna", "fortsätt", "ligg", "sitt", "avtal", "ansökningstid", "remiss", "visas", "boka", "anmäl", "ansök",
    "uppdrag", "fortlöp", "lån", "hyr", "ställ", "sök", "räck", "finansierad", "finansierat", "säkrad", "säkrat",
    "tryggad", "tryggat", "fullbokad", "fullbokat",
)  # fmt: skip
# What makes a deadline of an end that a past clause names: `lovade att halvera utsläppen till 2018`.
PROMISING = ("lova", "utlova", "åta", "åtog", "förband", "förbundit", "enades", "enats", "mål", "målet")
AIMED = (
    "mål", "målet", "målen", "målsätt", "minska", "öka", "nå", "halver", "fördubbl", "klar", "färdig", "klimatneutral",
    "fossilfri", "senast", "utbyggn", "beräkn", "behöv", "byggs", "behov", "vision",
)  # fmt: skip
# What is moved from one time to another: two points, and no stretch between them.
RESCHEDULED = (
    "flytt", "skjut", "sköt", "uppskj", "uppskju", "framskj", "framskju", "framflytt", "förskj", "förskju", "senarel",
    "tidigarel", "ändra", "försen", "ajourner", "bordl",
)  # fmt: skip
MOVED = (*RESCHEDULED, "biljett", "inbjud", "kallel", "boka", "inboka", "lägg", "planera")
# What grows or shrinks from one length to another.
CHANGED = (
    "förläng", "förkort", "höj", "sänk", "öka", "minsk", "utök", "utvidg", "skärp", "kort", "drag", "dra", "steg",
    "stig", "växt", "växer", "krymp", "sjunk", "sjönk", "gick", "går", "gått", "mildr", "dubbl", "halver",
)  # fmt: skip

# Sets: adverbs and units.
SET_ADVERBS = {
    "årligen": "P1Y", "årsvis": "P1Y", "halvårsvis": "P6M", "kvartalsvis": "P3M", "månatligen": "P1M",
    "månadsvis": "P1M", "veckovis": "P1W", "veckoligen": "P1W", "dagligen": "P1D", "dagligdags": "P1D",
    "året runt": "P1Y", "året om": "P1Y",
    "vardagar": "XXXX-WXX", "helgfria vardagar": "XXXX-WXX", "veckodagar": "XXXX-WXX", "helger": "XXXX-WXX-WE",
}  # fmt: skip
SET_UNITS = {
    "dag": "P1D", "dagen": "P1D", "dygn": "P1D", "dygnet": "P1D", "vecka": "P1W", "veckan": "P1W", "månad": "P1M",
    "månaden": "P1M", "kvartal": "P3M", "kvartalet": "P3M", "halvår": "P6M", "halvåret": "P6M", "år": "P1Y",
    "året": "P1Y", "timme": "PT1H", "timmen": "PT1H", "termin": "P6M", "minut": "PT1M", "minuten": "PT1M",
    "morgon": "P1D", "kväll": "P1D", "natt": "P1D", "sommar": "P1Y", "vinter": "P1Y", "höst": "P1Y", "vår": "P1Y",
    "halvtimme": "PT30M", "kvart": "PT15M",
    "helg": "P1W", "kalenderår": "P1Y", "läsår": "P1Y", "vardag": "P1D", "arbetsdag": "P1D", "sekund": "PT1S",
}  # fmt: skip
EVERY = {"var": 1, "vart": 1, "varje": 1, "varannan": 2, "vartannat": 2, "varenda": 1, "vartenda": 1}

# Hours in words: `klockan halv tre`, `kvart över nio`.
HOURS = {
    "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11,
    "tolv": 12,
}  # fmt: skip
MINUTES = {"fem": 5, "tio": 10, "kvart": 15, "tjugo": 20, "fem i halv": 25, "fem över halv": 35}
CLOCK_WORDS = ("klockan", "kl.", "kl", "klockslaget")
# What an hour without `klockan` may stand after: `mötet börjar 18.30`.
STARTS = frozenset(
    """
    börjar börjar: började startar startade öppnar öppnade stänger stängde slutar slutade samling samlas start start:
    starttid starttid: insläpp insläpp: avgång avgången avgår går tur turen tåget bussen båten färjan framme
    ankomst ankommer inleds invigs avslutas igång redan tid: matchstart
    """.split()  # noqa: SIM905
)
MIDNIGHTS = {"midnatt": 0, "tolvslaget": 0}

# What a number of years beside a year is counted in, so that it is no year.
COUNTED = (
    "kronor", "kr", "kronors", "euro", "dollar", "pund", "tkr", "mkr", "mnkr", "msek", "tsek", "meur", "miljoner",
    "miljarder", "tusen", "procent", "personer", "invånare", "elever", "barn", "ungdomar", "studenter", "medlemmar",
    "anställda", "medarbetare", "deltagare", "besökare", "kunder", "företag", "kommuner", "bostäder", "lägenheter",
    "hushåll", "platser", "ärenden", "fall", "ansökningar", "svar", "kvadratmeter", "kvm", "m", "m2", "m²", "m3", "km",
    "kilometer", "meter", "mil", "hektar", "ha", "ton", "kg", "kilo", "kilogram", "gram", "g", "liter", "l", "mm",
    "cm", "kwh", "mwh", "gwh", "twh", "kw", "mw", "watt", "kilowattimmar", "megawattimmar", "gigawattimmar", "hk",
    "hästkrafter", "stycken", "st", "exemplar", "sidor", "arbetstillfällen", "jobb", "tjänster", "bilar", "fordon",
    "bussar", "sängar", "vårdplatser", "patienter", "operationer", "läkare", "poliser", "lärare", "kvinnor", "män",
    "människor", "svenskar", "respondenter", "röster", "mål", "poäng", "steg", "träd", "djur", "år", "dagar", "timmar",
    "timmars", "minuter", "ord", "tecken", "varv", "fastigheter", "villor", "butiker", "hotellrum", "rum", "nätter",
    "övernattningar", "resor", "resenärer", "passagerare", "flygningar", "gäster", "besök", "samtal", "förskolor",
    "skolor", "förskolebarn", "pensionärer", "flyktingar", "asylsökande", "nyanlända", "arbetslösa", "forskare",
    "doktorander", "sökande", "enheter", "artiklar", "böcker", "verk", "objekt", "aktier", "andelar", "ggr", "gånger",
    "kalorier", "kcal", "grader", "volt", "nya", "olika", "privata", "enskilda", "unga", "äldre", "svenska",
    "intervjuer", "hem", "familjer", "föreningar", "lag", "spelare", "löpare", "ryttare", "åskådare", "soldater",
    "värnpliktiga",
    "mw.", "mikrogram", "mg", "ml", "dl", "cl", "kvadratkilometer", "kubikmeter", "nm", "tum", "pixlar", "mb", "gb",
)  # fmt: skip
# Names that end in a year, and marks of a number that is no year.
NAMED_BY_YEAR = (
    "agenda", "horisont", "horizon", "vision", "iso", "sfs", "sou", "ds", "nr", "nr.", "no", "rum", "sal", "sidan",
    "sid", "s.", "windows", "office", "version", "modell", "dnr", "dnr.", "diarienummer", "postnummer", "tel", "tfn",
    "telefon", "box", "kr", "sek", "usd", "eur", "art.", "artikelnummer", "kod", "din", "en", "iec", "§", "prop.",
    "prop", "bet.", "rskr.", "skr.", "dir.", "resolution", "swisha", "swish", "sms", "pg", "bg", "plusgiro", "bankgiro",
    "linje", "väg", "europaväg", "e", "reg.nr", "fartyget", "portkod", "kanal", "svensk standard", "ss-en",
    "förordning", "ytterligare", "totalt", "sammanlagt", "nästan", "knappt", "drygt", "minst", "högst", "upp till",
)  # fmt: skip

# What has a title, or a name with a year in it: `rapporten Bostadsläget 2023`.
TITLED = (
    "rapporten", "undersökningen", "enkäten", "studien", "kampanjen", "insamlingen", "priset", "utmärkelsen", "boken",
    "romanen", "filmen", "skivan", "albumet", "låten", "spelet", "appen", "modellen", "produkten", "systemet",
    "programvaran", "projektet", "programmet", "strategin", "planen", "visionen", "skriften", "broschyren", "antologin",
    "konceptet", "initiativet", "uppropet", "motorn", "båten", "bilen", "traktorn", "versionen", "standarden", "listan",
    "rankningen", "rankingen", "indexet", "barometern", "jämförelsen", "kartläggningen", "publikationen", "guiden",
    "färdplanen", "översikten", "analysen", "pjäsen", "musikalen", "serien", "titeln", "stipendiet",
)  # fmt: skip
# The same without an article, after whose it is: `myndighetens rapport Bostadsläget 2023`.
BARE_TITLED = (
    "rapport", "undersökning", "enkät", "studie", "kampanj", "insamling", "utmärkelse", "bok", "roman", "film", "skiva",
    "album", "projekt", "program", "strategi", "plan", "vision", "skrift", "broschyr", "initiativ", "index",
    "barometer", "jämförelse", "kartläggning", "publikation", "guide", "färdplan", "översikt", "analys", "pjäs",
)  # fmt: skip
# What a name follows.
ENTITLED = (
    "heter", "hette", "kallas", "kallad", "kallat", "kallade", "kallades", "döpt till", "döpts till", "namnet", "namn",
    "rubriken", "mottot", "parollen", "temat", "beteckningen",
)  # fmt: skip
# Plans that are called by the year that they reach to: `Färdplan 2050`.
PLANS = ("plan", "strategi", "program", "vision", "agenda")
# Events that a year tells the time of: `OS 2000`.
EVENTS = ("VM", "EM", "OS", "SM", "NM", "JVM", "JEM", "JSM", "RM", "DM", "EP", "EU", "FN", "USA", "UK", "FRA", "SOS")
# What is said to have begun or ended in a year: `startade projektet Slussen 2014`.
BEGUN = ("starta", "inled", "påbörja", "avsluta", "invig", "bilda", "grunda", "skapa", "utkom", "kom", "gav", "införde")
# What accounts have of a year: `Årets resultat 2014`.
ACCOUNTS = (
    "resultat", "vinst", "omsättning", "budget", "utfall", "intäkter", "kostnader", "förlust", "skatt", "kassaflöde",
    "avskrivningar", "investeringar", "bokslut", "överskott", "underskott", "utdelning",
)  # fmt: skip
PREPOSITIONS = frozenset(
    """
    i på under från till sedan för av om vid med efter före innan inför år fram och samt eller mellan redan hos
    """.split()  # noqa: SIM905
)

# What is an age: the persons that `över 65 år` goes with, and the words after a number of years.
AGED = (
    "alla", "barn", "barnen", "er", "dig", "intagna", "man", "son", "kund", "ledamot", "vän", "inskrivna",
    "dömda", "bosatta", "far", "mor", "ungdomar", "unga", "vuxna", "äldre", "personer", "person", "kvinnor",
    "män", "elever", "invånare", "dem", "de", "den", "patienter", "befolkningen", "boende", "väljare",
    "flickor", "pojkar", "tjejer", "killar", "medborgare", "svenskar", "människor", "någon", "studenter",
    "arbetslösa", "pensionärer", "anställda", "gravida", "medlemmar", "deltagare", "ungdom", "spelare",
    "resenärer", "förare", "besökare", "minderåriga", "malmöbor",
)  # fmt: skip
AGED_ENDINGS = (
    "are",
    "ande",
    "ende",
    "innor",
    "personer",
    "männen",
    "barn",
    "intagna",
    "dömda",
    "inskrivna",
    "bosatta",
    "placerade",
    "chef",
    "födda",
    "elev",
    "flicka",
    "pojke",
    "kvinna",
    "dotter",
    "student",
    "kille",
    "tjej",
)  # fmt: skip
AGE_BOUNDS = ("över", "under", "till", "från", "mellan", "än", "fyllda")
SUBJECTS = ("som", "du", "jag", "han", "hon", "hen", "man", "ni", "vi", "de", "du/ni")
# Signs that a number of years is of those who pay or come in.
AGE_PRICES = (
    "gratis",
    "fri entré",
    "fritt inträde",
    "fri inträde",
    "inträde",
    "entré",
    "kr ",
    "kronor",
    "kommer in",
    ":-",
    "tillåt",
    "åldersgräns",
    "rekommenderas",
    "biljett",
    "rabatt",
    "betalar",
    "målsman",
    "vuxens sällskap",
)  # fmt: skip
AGE_AFTER = (
    "gammal", "gamla", "gammalt", "och äldre", "och uppåt", "och yngre", "eller äldre", "eller yngre", "ålder",
    "och däröver", "och över", "fyllda", "gamle", "och nedåt", "och under", "eller mer gamla",
)  # fmt: skip

# Zones that a release's head names, in hours from UTC.
ZONES = {"CET": 1, "CEST": 2, "UTC": 0, "GMT": 0, "MEZ": 1, "MESZ": 2, "EET": 2, "EEST": 3, "BST": 1, "WET": 0}

# Words that set one time against another, so that neither gives the other its year.
COMPARISONS = frozenset(["än", "mot", "jämfört", "jämförelse", "medan", "från", "sedan", "motsvarande"])
