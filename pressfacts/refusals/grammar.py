r"""What holds figures and is no fact: addresses, telephone numbers, references, codes, results."""

from __future__ import annotations

from pressfacts.refusals.words import (
    DOMAINS,
    FILE_TYPES,
    NUMBERED,
    NUMBERED_NAMES,
    PHONES,
    REFERENCES,
    RESULTS,
    STANDARDS,
)
from pressfacts.rule import Rule

# The rest of an address, without the full stop or the parenthesis of the sentence that it stands in.
TAIL = r"""(?: [^\s<>"”]{0,500} [^\s<>"”.,;:!?)\]] )"""

ADDRESS = Rule(
    name="address",
    pattern=rf"""
        (?<![\p{{L}}\p{{Nd}}@]) (?:
            (?P<url> (?: https?:// | ftp:// | www\. ) {TAIL} )
          | (?P<email> [\p{{L}}\p{{Nd}}._%+-]{{1,64}}+ (?:@|\(at\)|\[at\])
                [\p{{L}}\p{{Nd}}-]{{1,63}}+ (?: \. [\p{{L}}\p{{Nd}}-]{{1,63}}+ )++ )
          | (?P<domain> (?: [\p{{L}}\p{{Nd}}-]{{1,63}}+ \. ){{1,5}}+ (?<=\. (?=\L<domains>(?![\p{{L}}\p{{Nd}}])) )
                \L<domains> / {TAIL} )
          | (?P<file> [\p{{L}}\p{{Nd}}_.-]{{1,80}}? \. \L<file_types> (?![\p{{L}}\p{{Nd}}]) )
          | (?P<tag> \# [\p{{L}}_] [\p{{L}}\p{{Nd}}_]*+ )
          | (?P<handle> @ [\p{{L}}\p{{Nd}}_.]{{2,30}}+ )
        )
    """,
    words={"domains": DOMAINS, "file_types": FILE_TYPES},
    hits=(
        "se ⟦https://norr.se/q3-2019/live?lang=sv%20x⟧ och ⟦www.norr.se⟧",
        "mejla ⟦anna.ek2@norr.se⟧ eller ⟦anna(at)norr.se⟧",
        "läs ⟦bokningen.se/2017/50%⟧, ⟦rapport_2017.pdf⟧, ⟦#val2018⟧, ⟦@norr2020⟧",
    ),
    misses=("kostar 50 kr", "bl.a. i år"),
)

PHONE = Rule(
    name="telephone number",
    pattern=r"""
        (?<![\p{L}\p{Nd},.:–-]) (?<!\d\ )
        (?: (?P<abroad> (?: \+ | 00(?=[1-9]) ) \ ?+ [1-9]\d{0,2} (?: [\ ./–-]?+ \(0\) )?+
                (?: [\ ./–-]{0,3}+ \d{1,8}+ ){2,6}+ )
          | (?P<national> \(? 0[1-9]\d{0,2}+ \)? [\ ]?+ [-–/][\ ]?+ \d{2,3}+ (?: [\ –-]?+ \d{2,3} ){1,3}+ )
          | (?P<spaced> 0[1-9]\d{0,2}+ (?: \ \d{2,4} ){2,4}+ )
          | (?P<solid> 0 (?: 7\d{8} | [1-9]\d{6,8} ) )
          | (?P<short> \L<phones> \ (?: \d{2,8} (?: [\ –-] \d{2,4} )*+ ) )
        )
        (?! [\p{Nd}] | [,.:]\d )
    """,
    words={"phones": PHONES},
    hits=(
        "ring ⟦+46 70 174 06 18⟧ eller ⟦0046 8 123 45 67⟧",
        "på ⟦031-390 06 12⟧ eller ⟦08/465 004 71⟧",
        "eller ⟦010 225 90 14⟧ eller ⟦0701740655⟧ eller ⟦tfn 114 14⟧",
    ),
    misses=("0,5 procent", "25 000–30 000 kronor", "den 08-09 2017", "2017-01-11"),
)

NUMBER = Rule(
    name="number of a case or a body",
    pattern=r"""
        (?<![\p{L}\p{Nd},.:–-]) (?:
            (?P<organisation> (?: 16 | 19 | 20 )?+ \d{6} [-–] \d{4} )
          | (?P<named> \L<numbered> (?!\p{L}) \ ?+ :?+ \ ?+ (?: \p{Lu}{1,4}\  )?+ (?=\S{0,40}\d)
                [\p{L}\p{Nd}] [\p{L}\p{Nd}/:._–-]*+ (?: \ [\d–-]++ (?![,.]?\d|\ ?(?:kr|%)) )*+ )
          | (?P<registry> (?-i: \p{Lu}{2,5}+ \ ?+ | \p{Lu} \p{Ll}{0,2} ) (?! (?:19|20)\d\d/(?:19|20)\d\d(?!\d) )
                \d{4} / \d{2,6} (?: / \p{L}++ \d*+ )*+ )
          | (?P<giro> \d{2,4} [-–] \d{4} (?=\ (?:eller|märk|,)) )
          | (?P<postcode> (?: (?:SE|S)-? )?+ \d{3}\ \d{2} \ {1,2}+ (?-i:\p{Lu}) (?: (?-i:\p{Lu}) | \p{Ll} ){2,} )
        )
        (?! [\p{L}\p{Nd}] )
    """,
    words={"numbered": NUMBERED},
    hits=(
        "⟦556412-7730⟧, ⟦403 13 Göteborg⟧",
        "⟦diarienummer 450-2218-2018⟧, ⟦dnr: KS 2017/12⟧, ⟦Fi2016/01234/S1⟧",
        "ge till ⟦123-4567⟧ eller",
    ),
    misses=("kostar 100 20 Kr", "2017-01-11", "dnr"),
)

REFERENCE = Rule(
    name="reference",
    pattern=rf"""
        (?<![\p{{L}}\p{{Nd}},.:–-]) (?:
            (?P<official> \L<references> \ (?: nr\ )?+ \d{{2,4}} (?: / \d{{2,4}} )?+ : \p{{L}}{{0,4}}+ \d{{1,5}}+ )
          | (?P<statute> (?:1[6-9]|20)\d\d (?: /\d{{2,4}} )?+ : (?: \p{{L}}{{0,4}} ) \d{{1,4}} (?! [:.]\d | \d ) )
          | (?P<union> \( (?: EU | EG | EEG | Euratom ) \) \ (?: nr \ )?+ \d{{1,4}} / \d{{1,4}} )
          | (?P<regulation> (?: direktiv | förordning(?:en)? | nr | direktivet ) \ (?: nr \ )?+
                \d{{1,4}} / \d{{2,4}} (?: / (?: EU | EG | EEG ) )?+ )
          | (?P<commission> COM \ ? \( \d{{4}} \) \ ? \d++ )
          | (?P<standard> (?-i: \L<standards> ) [\ -] \d{{2,6}} (?: -\d{{1,3}} )?+ (?: : \d{{4}} )?+ )
          | (?P<section> \d{{1,3}}+ (?: \ \p{{Ll}} )?+ \ § (?: \ (?=kap) )?+
                | §§?+ \ ?+ \d{{1,3}}+ (?: \ ?[-–]\ ?\d{{1,3}}+ )?+ | \d{{1,3}}+ \ kap\b \.?+ )
          | (?P<doi> 10\.\d{{4,9}} / {TAIL} )
          | (?P<version> (?: version | ver\. ) \ \d++ (?: \.\d++ ){{0,3}}+ | v\d++ (?: \.\d++ ){{1,3}}+ )
          | (?P<ip> \d{{1,3}} (?: \.\d{{1,3}} ){{3}} )
          | (?P<name> \L<names> | \p{{L}}{{3,}}+ (?: 19 | 20 ) \d\d )
        )
        (?! [\p{{L}}\p{{Nd}}] )
    """,
    words={"references": REFERENCES, "standards": STANDARDS, "names": NUMBERED_NAMES},
    hits=(
        "enligt ⟦SFS 2018:1177⟧, ⟦prop. 2023/24:45⟧ och förordning (⟦2012:545⟧)",
        "⟦(EU) 2016/679⟧, ⟦direktiv 2004/18/EG⟧, ⟦COM(2020) 123⟧, ⟦ISO 9001:2015⟧",
        "⟦12 §⟧ och ⟦§ 4⟧ och ⟦10.1234/abc.5⟧, ⟦version 2.0⟧, ⟦192.168.0.1⟧, ⟦Agenda 2030⟧, ⟦Almedalen2015⟧",
    ),
    misses=("läsåret 2014/15", "kl. 18:30", "den 11/1 2017", "En 20-procentig", "mot 20 000 kronor"),
)

RESULT = Rule(
    name="result",
    pattern=r"""
        (?<!\p{L}) \L<results> (?!\p{L}) (?: \ [\p{L}-]++ ){0,4}? \ (?=\d)
        (?P<score> \d{1,2} [-–] \d{1,2} (?: \ \(\d{1,2}[-–]\d{1,2}\) )?+ )
        (?! [\p{Nd}] | [,.:]\d | \ ?(?:%|kr|år|\p{L}{3,}) )
    """,
    words={"results": RESULTS},
    hits=("laget ⟦vann finalen med 3–2⟧.",),
    misses=("vinsten ökade med 3–4 procent", "han vann 3-4 gånger", "spelade 3–4 maj"),
)

# What is quick to look for around a figure; without it, and without the words of a rule, the rule is not tried.
PHONE_CUE = Rule(
    name="cue of a telephone number",
    pattern=r"(?<![\d,.]) 0 [\d\ /()–-] | \+ \ ?+ \d",
    hits=("på ⟦03⟧1-390 ⟦06⟧ 12 eller ⟦+4⟧6 31",),
    misses=("0,5 procent", "100 kr"),
)
NUMBER_CUE = Rule(
    name="cue of a number of a case or a body",
    pattern=r"\d [-–/] \d | \d{3} \ \d\d \ {1,2}+ \p{Lu}",
    hits=("55641⟦2-7⟧730 i ⟦403 13 G⟧öteborg", "123⟦4/1⟧7"),
    misses=("kostar 100 200 kr",),
)
REFERENCE_CUE = Rule(
    name="cue of a reference",
    pattern=r"""
        [:/.§] (?: (?<=§) | \p{L}{0,4}+ \d ) | COM\ ?\(
      | \d (?: \ kap | (?<= \p{L} (?:1|2)\d ) \d | (?<= \ v\d | (?-i:[A-Z]{2}) [\ -] \d ) )
    """,
    hits=("prop. 2023⟦/2⟧4⟦:4⟧5, ⟦§⟧ 4, ⟦2 kap⟧. och Almedalen2⟦01⟧5", "⟦COM(⟧2020) 123, v⟦2⟧⟦.1⟧, ISO ⟦9⟧001"),
    misses=("kostar 100 kr 2017",),
)
RESULT_CUE = Rule(
    name="cue of a result",
    pattern=r"\ \d\d? [-–] \d",
    hits=("vann med⟦ 3–2⟧",),
    misses=("kostar 100 kr",),
)

NUMBERED_RULES = (
    (PHONE, PHONE_CUE, PHONES),
    (NUMBER, NUMBER_CUE, NUMBERED),
    (REFERENCE, REFERENCE_CUE, (*NUMBERED_NAMES, "version", "ver", "nr", "direktiv", "förordning")),
    (RESULT, RESULT_CUE, ()),
)
RULES = (ADDRESS, *(rule for rule, _, _ in NUMBERED_RULES), *(cue for _, cue, _ in NUMBERED_RULES))
