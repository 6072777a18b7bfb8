"""The words before numbers that are no facts. Source: Svenska skrivregler; Bankgirot; Post- och telestyrelsen."""

# Before a reference to a statute, an inquiry or a bill: `SFS 2018:1177`, `prop. 2023/24:45`.
REFERENCES = (
    "sfs", "sou", "ds", "dir", "dir.", "prop", "prop.", "proposition", "propositionen", "bet", "bet.", "betänkande",
    "betänkandet", "rskr", "rskr.", "skr", "skr.", "skrivelse", "mot", "mot.", "motion", "nfs", "fffs", "hslf-fs",
    "socfs", "skolfs", "tsfs", "sjvfs", "slvfs", "afs", "bfs", "elsäk-fs", "msbfs", "rfs", "ssmfs", "lvfs", "uhrfs",
    "pmfs", "kfs", "riksrevisionen rir", "rir", "mål nr", "t", "nja", "hfd", "mål",
)  # fmt: skip

# Before a number that names a case, a document or a thing.
NUMBERED = (
    "dnr", "dnr.", "d.nr", "d nr", "diarienr", "diarienummer", "ärendenummer", "ärendenr", "ärende", "ref", "ref.",
    "ref.nr", "referensnummer", "referensnr", "org.nr", "org nr", "orgnr", "organisationsnummer", "orgnummer",
    "org.nummer", "isbn", "issn", "doi", "bg", "pg", "bankgiro", "plusgiro", "postgiro", "bankgironummer",
    "plusgironummer", "swish", "swisha till", "swishnummer", "konto", "kontonummer", "artikelnummer", "art.nr",
    "art nr", "serienummer", "ordernummer", "fakturanummer", "isin", "lei", "lei-kod", "isin-kod", "kod", "koden",
    "pinkod", "pinkoden", "koderna",
    "lösenord", "lösenordet", "anslutningskod", "deltagarkod", "bokningskod", "rabattkod", "ärendenumret",
    "möteskoden", "telefonkod",
    "möteskod", "konferenskod", "meeting id", "mötes-id", "id", "id-nummer", "webinar id", "avsnitt nr",
)  # fmt: skip

# Before a telephone number.
PHONES = (
    "tel", "tel.", "tel:", "tel.:", "tfn", "tfn.", "tfn:", "telefon", "telefon:", "telefonnummer", "telefonnummer:",
    "telnr", "tel.nr", "mobil", "mobil:", "mobilnummer", "mob", "mob.", "mob:", "fax", "fax:", "växel", "växel:",
    "vxl", "vxl:", "direkt:", "phone", "phone:", "sms", "sms:a", "nummer", "telefonsvarare", "journummer",
)  # fmt: skip

STANDARDS = ("ISO", "ISO/IEC", "IEC", "SS", "SS-EN", "SS-ISO", "SS-EN ISO", "EN", "DIN", "IEEE", "ASTM", "EN ISO")

# Names that end in a number: a year or a count in them is part of the name.
NUMBERED_NAMES = (
    "agenda 2030", "agenda 21", "horisont 2020", "horizon 2020", "horisont europa 2027", "europa 2020", "creative 2020",
    "studio 54", "kanal 5", "radio 1", "dagens industri 500", "formel 1", "windows 10", "windows 11", "office 365",
)  # fmt: skip

# Names that are numbers in words, with the capitals that tell them from sums.
NAMES_IN_WORDS = ("Tre Kronor", "TRE KRONOR")

# Before a result: `vann matchen med 3–2`.
RESULTS = (
    "vann", "vinner", "vinst", "vinsten", "seger", "segern", "segrade", "slog", "slår", "besegrade", "förlorade",
    "förlust", "förlusten", "ledning", "ledningen", "matchen", "match", "finalen", "resultatet", "slutresultatet",
    "slutade", "spelade", "kryssade", "oavgjort", "kvitterade", "reducerade", "röstsiffrorna", "rösterna", "rösta",
    "röstetalet", "omröstningen",
)  # fmt: skip

FILE_TYPES = (
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "jpg", "jpeg", "png", "gif", "mp3", "mp4", "zip", "csv",
    "html", "htm", "aspx", "php", "svg", "tif", "tiff", "eps", "mov",
)  # fmt: skip
DOMAINS = (
    "se", "com", "org", "net", "nu", "eu", "info", "no", "dk", "fi", "gov", "edu", "io", "app", "tv", "int", "uk",
    "de", "biz", "ax", "me", "ai",
)  # fmt: skip
