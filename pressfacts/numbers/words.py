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
    "förtio": 40,
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

# Parts that are counted in words: `två tiondels procent`. Thirds and the like are no decimals.
SHARES = {
    "fjärdedels": Decimal("0.25"),
    "femtedels": Decimal("0.2"),
    "åttondels": Decimal("0.125"),
    "tiondels": Decimal("0.1"),
    "tjugondels": Decimal("0.05"),
    "hundradels": Decimal("0.01"),
    "tusendels": Decimal("0.001"),
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
    "halvdussinet": Decimal(6),
    "en dryg": Decimal(1),
    "ett drygt": Decimal(1),
    "en knapp": Decimal(1),
    "ett knappt": Decimal(1),
    "en dryg halv": Decimal("0.5"),
    "en knapp halv": Decimal("0.5"),
}

# Words after a numeral that multiply it: `21,8 miljoner`, `ett par hundra tusen`.
MAGNITUDES = {
    "hundra": Decimal(10) ** 2,
    "tusen": Decimal(10) ** 3,
    "tusende": Decimal(10) ** 3,
    "hundratusen": Decimal(10) ** 5,
    "miljon": Decimal(10) ** 6,
    "miljoner": Decimal(10) ** 6,
    "miljonen": Decimal(10) ** 6,
    "miljonerna": Decimal(10) ** 6,
    "miljoners": Decimal(10) ** 6,
    "miljonernas": Decimal(10) ** 6,
    "million": Decimal(10) ** 6,
    "milj": Decimal(10) ** 6,
    "milj.": Decimal(10) ** 6,
    "mlj": Decimal(10) ** 6,
    "mio": Decimal(10) ** 6,
    "mn": Decimal(10) ** 6,
    "halvmiljon": Decimal(5) * 10**5,
    "kvartsmiljon": Decimal(25) * 10**4,
    "miljard": Decimal(10) ** 9,
    "miljarder": Decimal(10) ** 9,
    "miljarden": Decimal(10) ** 9,
    "miljarderna": Decimal(10) ** 9,
    "miljarders": Decimal(10) ** 9,
    "miljardernas": Decimal(10) ** 9,
    "mdr": Decimal(10) ** 9,
    "mdr.": Decimal(10) ** 9,
    "mrd": Decimal(10) ** 9,
    "md": Decimal(10) ** 9,
    "halvmiljard": Decimal(5) * 10**8,
    "biljon": Decimal(10) ** 12,
    "biljoner": Decimal(10) ** 12,
    "biljonen": Decimal(10) ** 12,
    "biljonerna": Decimal(10) ** 12,
    "biljoners": Decimal(10) ** 12,
}

# Round numbers: `ett tjugotal` is about 20, `tiotals` ten or more. The part before `-tal`, if it is no numeral.
ROUNDS = {
    "miljon": Decimal(10) ** 6,
    "miljard": Decimal(10) ** 9,
}
