"""The words by which the parts of a Swedish release are known.

Source: the page furniture of Swedish press services, municipal and government websites.
"""

# Lines of a web page that belong to the page and not to the release.
NAVIGATION = (
    "skip to main content",
    "hoppa till innehåll",
    "hoppa till innehållet",
    "hoppa till huvudinnehåll",
    "hoppa till huvudinnehållet",
    "gå direkt till innehållet",
    "gå till innehåll",
    "till innehållet",
    "till startsidan",
    "startsida",
    "startsidan",
    "hem",
    "meny",
    "sök",
    "lyssna",
    "dela",
    "dela sidan",
    "skriv ut",
    "logga in",
    "kontakta oss",
    "nyheter",
    "pressrum",
    "newsroom",
    "följ",
    "prenumerera",
    "in english",
    "english",
    "svenska",
    "cookies",
    "tillbaka",
    "visa mer",
    "läs mer",
    "stäng",
    "aktuellt",
    "nyhetsarkiv",
    "pressmeddelanden",
    "vi använder kakor",
    "vi använder cookies",
    "om kakor",
    "kakor",
    "godkänn",
    "godkänn kakor",
    "acceptera",
    "acceptera alla",
    "hantera kakor",
    "kopiera länk",
    "dela på facebook",
    "dela på linkedin",
    "dela på twitter",
    "dela via e-post",
    "facebook",
    "instagram",
    "linkedin",
    "twitter",
    "mejla",
)

# What the line over or under a headline says that the text is, and when it came.
RELEASES = (
    "pressmeddelande",
    "pressmeddelanden",
    "pressinformation",
    "pressinbjudan",
    "pressrelease",
    "press release",
    "mediemeddelande",
    "nyhetsbrev",
    "regulatorisk information",
)
PUBLISHED = (
    "nyhet",
    "nyheter",
    "publicerad",
    "publicerat",
    "publiceringsdatum",
    "publicerades",
    "uppdaterad",
    "uppdaterat",
    "senast ändrad",
    "senast uppdaterad",
    "senast granskad",
    "datum",
    "skickat",
    "datering",
    "embargo",
    "embargo till",
    "embargo till och med",
    "embargo t.o.m.",
    "artikel",
)
GENRES = RELEASES + PUBLISHED

# Fields of an e-mail's head.
MAIL_FIELDS = ("från", "till", "kopia", "cc", "skickat", "datum", "ämne", "subject", "from", "to", "date", "sent")
MAIL_SUBJECTS = ("ämne", "subject")

# How a letter begins.
GREETINGS = ("hej", "hejsan", "bästa", "kära", "god morgon", "till redaktionen", "till redaktioner")

# How a contact block begins.
CONTACTS = (
    "kontakt",
    "kontakter",
    "kontakta",
    "kontaktperson",
    "kontaktpersoner",
    "kontaktuppgifter",
    "kontaktinformation",
    "presskontakt",
    "presskontakter",
    "mediekontakt",
    "mediakontakt",
    "mediekontakter",
    "pressansvarig",
    "för mer information",
    "för ytterligare information",
    "för vidare information",
    "för närmare information",
    "för frågor",
    "för ytterligare frågor",
    "för kommentarer",
    "för intervjuer",
    "mer information",
    "ytterligare information",
    "ytterligare upplysningar",
    "upplysningar",
    "frågor besvaras av",
    "frågor",
    "vid frågor",
    "har du frågor",
    "vill du veta mer",
    "undrar du",
    "hör av dig",
    "kontakta gärna",
    "pressfrågor",
    "intervjuförfrågningar",
    "media contact",
    "press contact",
    "contact",
    "contacts",
    "med vänlig hälsning",
    "med vänliga hälsningar",
    "vänliga hälsningar",
    "vänlig hälsning",
    "hälsningar",
)

# How a standing text about the sender, or a box of facts, begins.
BOILERPLATES = (
    "om",
    "fakta",
    "faktaruta",
    "fakta om",
    "kort om",
    "bakgrund",
    "detta är",
    "not",
    "noter",
    "fotnot",
    "about",
    "vid pennan",
)

# Words that end in a full stop inside a sentence, also before a capital or a digit. Those that may as well end one
# (`kr.`, `m.m.`, `st.`) are left out: a capital after them begins a sentence.
ABBREVIATIONS = (
    "bl.a", "t.ex", "d.v.s", "dvs", "f.d", "fr.o.m", "t.o.m", "p.g.a", "s.k", "resp", "ca", "c:a", "kl", "nr", "tel",
    "tfn", "mob", "milj", "mdr", "tis", "ons", "tors", "fre", "lör", "sön", "jan", "feb", "apr", "aug", "sep", "sept",
    "okt", "nov", "dec", "dr", "prof", "doc", "tf", "v", "bitr", "ordf", "inkl", "exkl", "max", "min", "jfr", "fig",
    "kap", "prop", "bet", "dnr", "s:t", "st:a", "p.e", "vs", "ev", "el", "ung", "div",
)  # fmt: skip
