"""The words by which a Swedish release ascribes what somebody said.

Source: the verbs of saying and thinking that Swedish news style sets after a reported line (`anföringsverb`), with the
finite forms in which they stand there; Svenska skrivregler on talstreck and quotation marks.
"""

# Verbs that say so by themselves: whoever stands after them is the speaker. Present and past.
SAYING = (
    "säger", "sade", "sa", "säga",
    "berättar", "berättade",
    "förklarar", "förklarade",
    "konstaterar", "konstaterade",
    "kommenterar", "kommenterade",
    "tillägger", "tillade",
    "fortsätter", "fortsatte",
    "avslutar", "avslutade",
    "avrundar", "avrundade",
    "inleder", "inledde",
    "understryker", "underströk",
    "betonar", "betonade",
    "poängterar", "poängterade",
    "framhåller", "framhöll",
    "framhäver", "framhävde",
    "påpekar", "påpekade",
    "uppger", "uppgav",
    "uttalar", "uttalade",
    "uttrycker", "uttryckte",
    "yttrar", "yttrade",
    "meddelar", "meddelade",
    "sammanfattar", "sammanfattade",
    "summerar", "summerade",
    "förtydligar", "förtydligade",
    "utvecklar", "utvecklade",
    "preciserar", "preciserade",
    "menar", "menade",
    "anser", "ansåg",
    "tycker", "tyckte",
    "hävdar", "hävdade",
    "påstår", "påstod",
    "intygar", "intygade",
    "bekräftar", "bekräftade",
    "försäkrar", "försäkrade",
    "medger", "medgav",
    "erkänner", "erkände",
    "avslöjar", "avslöjade",
    "svarar", "svarade",
    "replikerar", "replikerade",
    "kontrar", "kontrade",
    "undrar", "undrade",
    "frågar", "frågade",
    "hälsar", "hälsade",
    "utbrister", "utbrast",
    "utropar", "utropade",
    "ropar", "ropade",
    "skanderar", "skanderade",
    "inflikar", "inflikade",
    "resonerar", "resonerade",
    "reflekterar", "reflekterade",
    "funderar", "funderade",
    "argumenterar", "argumenterade",
    "motiverar", "motiverade",
    "exemplifierar", "exemplifierade",
    "instämmer", "instämde",
    "informerar", "informerade",
    "skriver", "skrev",
    "twittrar", "twittrade",
    "beskriver", "beskrev",
    "påminner", "påminde",
    "anför", "anförde",
    "deklarerar", "deklarerade",
    "dementerar", "dementerade",
    "tillstår", "tillstod",
    "redogör", "redogjorde",
    "rapporterar", "rapporterade",
    "citerar", "citerade",
)  # fmt: skip

# Verbs of thinking, feeling and asking that also stand after a line; they need a name or a pronoun right behind them.
THINKING = (
    "tror", "trodde",
    "hoppas", "hoppades",
    "bedömer", "bedömde",
    "önskar", "önskade",
    "uppmanar", "uppmanade",
    "manar", "manade",
    "varnar", "varnade",
    "lovar", "lovade",
    "minns", "mindes",
    "kräver", "krävde",
    "föreslår", "föreslog",
    "rekommenderar", "rekommenderade",
    "råder", "rådde",
    "tipsar", "tipsade",
    "jublar", "jublade",
    "gläds", "gladdes",
    "tackar", "tackade",
    "gratulerar", "gratulerade",
    "skrattar", "skrattade",
    "skämtar", "skämtade",
    "ler", "log",
    "suckar", "suckade",
    "beklagar", "beklagade",
    "kritiserar", "kritiserade",
    "vädjar", "vädjade",
    "ber", "bad",
    "gissar", "gissade",
    "spekulerar", "spekulerade",
    "drömmer", "drömde",
    "avfärdar", "avfärdade",
    "försvarar", "försvarade",
    "vittnar", "vittnade",
    "utlovar", "utlovade",
    "välkomnar", "välkomnade",
    "hyllar", "hyllade",
    "befarar", "befarade",
    "spår", "spådde",
    "förutspår", "förutspådde",
    "upplever", "upplevde",
    "noterar", "noterade",
    "tänker", "tänkte",
)  # fmt: skip

# lägger Anna Ek till, slår hon fast
WITH_PARTICLE = ("lägger", "lade", "la", "slår", "slog", "flikar", "flikade", "fyller", "fyllde", "skjuter", "sköt")
PARTICLES = ("till", "fast", "in", "i", "med")

# har … sagt, har … tidigare skrivit
SUPINES = (
    "sagt", "berättat", "förklarat", "konstaterat", "kommenterat", "tillagt", "understrukit", "betonat", "poängterat",
    "framhållit", "påpekat", "uppgett", "uppgivit", "uttalat", "uttryckt", "meddelat", "menat", "hävdat", "svarat",
    "skrivit", "beskrivit",
)  # fmt: skip

# brukar … säga, vill … understryka
SPEAKING = (
    "säga", "berätta", "förklara", "konstatera", "kommentera", "tillägga", "understryka", "betona", "poängtera",
    "framhålla", "påpeka", "uppge", "meddela", "hävda", "svara", "hälsa", "skriva", "beskriva", "avslöja", "intyga",
    "lova", "påminna", "avsluta",
)  # fmt: skip
AUXILIARIES = (
    "har", "hade", "brukar", "brukade", "vill", "ville", "kan", "kunde", "låter", "lät", "får", "fick", "ska", "skulle",
)  # fmt: skip

# What may stand between the verb and the speaker: säger i dag Anna Ek, säger därför hon.
BETWEEN = (
    "också", "även", "vidare", "därför", "dessutom", "samtidigt", "avslutningsvis", "slutligen", "bland annat",
    "bl.a.", "i dag", "idag", "i går", "igår", "nu", "då", "däremot", "glatt", "nöjt", "sedan", "till sist",
    "på frågan", "till exempel", "i en kommentar", "i ett uttalande", "i ett pressmeddelande", "i en intervju",
    "i sin kommentar", "på måndagen", "på tisdagen", "på onsdagen", "på torsdagen", "på fredagen", "på lördagen",
    "på söndagen", "sig",
)  # fmt: skip

PRONOUNS = ("hon", "han", "hen", "de", "båda", "bägge", "denne", "denna", "vederbörande")

# Words after a verb of saying that are no speaker: the line itself goes on, or it is the speaker's own `säger jag`.
NOT_SPEAKERS = (
    "jag", "vi", "du", "ni", "man", "mig", "oss", "dig", "er", "sig", "det", "det här", "detta", "den här", "dessa",
    "min", "mitt", "mina", "vår", "vårt", "våra", "din", "ditt", "dina", "ert", "era", "sin", "sitt", "sina",
    "deras", "dess", "något", "någonting", "inget", "ingenting", "allt", "mycket", "mer", "mest", "lite", "många",
    "få", "fler", "flest", "alla", "ingen", "inga", "någon", "några", "vilken", "vilket", "vilka", "att", "om",
    "hur", "varför", "vad", "vem", "när", "var", "vart", "där", "som", "på", "för", "till", "med", "mot", "av",
    "från", "under", "över", "efter", "inför", "kring", "genom", "utan", "vid", "inom", "hos", "åt", "ifrån",
    "emot", "upp", "ut", "ner", "fram", "ihop", "och", "men", "eller", "så", "ja", "nej", "inte", "aldrig",
    "alltid", "både", "antingen", "varken", "i", "ur", "bland", "mellan", "bakom", "framför", "trots", "enligt",
    "via", "per", "eftersom", "därför att", "medan", "innan", "nya", "stora", "ökad", "ökade", "större",
)  # fmt: skip

# Words with which the line goes on after a speaker set between commas: säger Anna Ek, men vi är inte framme.
RESUMING = (
    "vi", "jag", "det", "den här", "det här", "detta", "de här", "att", "men", "utan", "så", "därför", "då", "inte",
    "är", "har", "ska", "kan", "måste", "och det", "och vi", "och jag", "och att", "och då", "och så", "och därför",
    "och nu", "nu", "snarare", "framför allt", "särskilt", "inte minst",
)  # fmt: skip

# How a speaker's sentence goes on with a line that follows: säger Anna Ek och fortsätter:
CARRYING_ON = (
    "fortsätter", "fortsatte", "tillägger", "tillade", "avslutar", "avslutade", "utvecklar", "utvecklade",
    "förklarar", "förklarade", "konstaterar", "konstaterade", "understryker", "underströk", "betonar", "betonade",
    "berättar", "berättade", "menar", "menade", "säger", "sade", "sa", "syftar", "pekar", "hoppas", "lägger", "lade",
    "påpekar", "påpekade", "påminner", "tror", "tycker", "får", "riktar", "hänvisar", "skrattar", "ler", "vill",
    "beskriver", "beskrev", "fyller", "ger", "ser", "nämner", "lyfter", "uppmanar", "tackar", "exemplifierar",
)  # fmt: skip

# What a sentence of ascription goes on about after the speaker: säger Anna Ek om beslutet, i en kommentar.
ABOUT = (
    "om", "när", "efter", "inför", "apropå", "angående", "kring", "med anledning av", "med hänvisning till",
    "i samband med", "på frågan", "i en kommentar", "i kommentaren", "i ett uttalande", "i ett pressmeddelande",
    "i pressmeddelandet", "i en intervju", "i rapporten", "i en skriftlig kommentar", "i ett mejl", "i sitt tal",
    "i ett tal", "till sist", "avslutningsvis", "under", "med ett leende", "och skrattar", "och ler", "sedan",
    "i dag", "idag", "i går", "igår", "därför att", "eftersom", "till nyhetsbyrån", "till tidningen",
)  # fmt: skip

# Openers after which the verb comes before the speaker: Så här kommenterar Anna Ek beslutet:
OPENERS = (
    "så", "så här", "därför", "då", "nu", "här", "det", "detta", "dessutom", "samtidigt", "också", "vidare", "sedan",
    "i", "på", "efter", "inför", "med", "under", "vid", "om", "till", "från", "av", "enligt", "för", "genom", "hur",
    "vad", "när", "varför", "och", "men", "medan", "som",
)  # fmt: skip

# Words after which a short clause is left open, to go on after the speaker: Det är, säger Anna Ek, en bra dag.
UNFINISHED = (
    "är", "var", "blir", "blev", "har", "hade", "kan", "kunde", "ska", "skulle", "vill", "måste", "att", "men", "och",
)  # fmt: skip

# The speaker's own: no speaker is presented with these words.
FIRST_PERSON = (
    "jag", "mig", "min", "mitt", "mina", "vi", "oss", "vår", "vårt", "våra",
)  # fmt: skip

# What bears a name or a motto, and is judged by none: `att namnet är ”norra hamnen”`.
TERMED = (
    "namn", "namnet", "tema", "temat", "motto", "mottot", "begrepp", "begreppet", "ord", "ordet", "titel", "titeln",
    "uppdrag", "uppdraget", "slogan", "sloganen", "rubrik", "rubriken", "paroll", "parollen",
)  # fmt: skip
