"""The units of percentages. Source: Svenska skrivregler; Språkrådet on `procentenhet`."""

UNITS = {
    "%": "percent",
    "procent": "percent",
    "procents": "percent",
    "procenten": "percent",
    "procentens": "percent",
    "volymprocent": "percent",
    "viktprocent": "percent",
    "vol%": "percent",
    "pct": "percent",
    "proc": "percent",
    "%-enhet": "percentage_point",
    "%-enheter": "percentage_point",
    "procentenhet": "percentage_point",
    "procentenheten": "percentage_point",
    "procentenheter": "percentage_point",
    "procentenheterna": "percentage_point",
    "procentenheters": "percentage_point",
    "procentenhets": "percentage_point",
    "procentandelar": "percentage_point",
    "procent-enheter": "percentage_point",
    "p.e": "percentage_point",
    "p.e.": "percentage_point",
    "‰": "permille",
    "promille": "permille",
    "promilles": "permille",
    "promillen": "permille",
}

# Endings that make an adjective of a number: `20-procentig`, `femprocentigt`.
ADJECTIVES = {
    "procentig": "percent",
    "procentiga": "percent",
    "procentigt": "percent",
    "procents": "percent",
    "promillig": "permille",
    "promilligt": "permille",
    "promilliga": "permille",
    "%ig": "percent",
    "%iga": "percent",
    "%igt": "percent",
}

# What a margin is laid on, with `plus` between: `Stibor plus 2 procentenheter` is a level.
BASES = (
    "stibor",
    "euribor",
    "libor",
    "nibor",
    "cibor",
    "swestr",
    "referensränta",
    "referensräntan",
    "kpi",
    "kpif",
)

# What announces a percentage wherever it stands.
ANCHORS = ("procent", "promille", "%", "‰")
