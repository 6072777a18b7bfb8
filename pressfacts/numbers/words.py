"""Number words and their values. Source: Svenska skrivregler, Svenska Akademiens ordlista."""

from __future__ import annotations

from decimal import Decimal

# Words that add up: `tjugofem` is 20 + 5.
CARDINALS = {
    "noll": 0,
    "en": 1,
    "ett": 1,
    "två": 2,
    "tre": 3,
    "fyra": 4,
    "fem": 5,
    "sex": 6,
    "sju": 7,
    "åtta": 8,
    "nio": 9,
    "tio": 10,
    "elva": 11,
    "tolv": 12,
    "tretton": 13,
    "fjorton": 14,
    "femton": 15,
    "sexton": 16,
    "sjutton": 17,
    "arton": 18,
    "aderton": 18,
    "nitton": 19,
    "tjugo": 20,
    "tjugi": 20,
    "trettio": 30,
    "fyrtio": 40,
    "femtio": 50,
    "sextio": 60,
    "sjuttio": 70,
    "åttio": 80,
    "nittio": 90,
}

# Words that multiply what stands before them: `tvåhundra` is 2 × 100, `ettusen` is written with two t.
POWERS = {
    "hundra": 100,
    "tusen": 1000,
    "tusende": 1000,
    "usen": 1000,
}

# Words and signs for a part of one, alone or after `och`.
FRACTIONS = {
    "halv": Decimal("0.5"),
    "halvt": Decimal("0.5"),
    "kvarts": Decimal("0.25"),
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
}

# Whole phrases with a value of their own.
PHRASES = {
    "halvannan": Decimal("1.5"),
    "halvtannat": Decimal("1.5"),
    "ett par": Decimal(2),
    "ett dussin": Decimal(12),
    "ett halvdussin": Decimal(6),
    "ett tjog": Decimal(20),
    "dussinet": Decimal(12),
}
