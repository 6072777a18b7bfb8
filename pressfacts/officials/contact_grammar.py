"""What telephone numbers, e-mail addresses and their labels look like."""

from __future__ import annotations

from pressfacts.officials.words import SERVICES
from pressfacts.rule import Rule

EMAIL = Rule(
    name="email",
    pattern=r"""
        (?<! [\p{L}\p{Nd}._%+-] ) (?P<local> [\p{L}\p{Nd}_%+] [\p{L}\p{Nd}._%+-]{0,63}+ )
        (?: (?P<sign> @ ) | \ ?+ (?P<written> [(\[] \ ? (?i: at | a | @ | snabel-?a ) \ ? [)\]] ) \ ?+ )
        (?P<domain> [\p{L}\p{Nd}-]{1,63}+ (?: \. [\p{L}\p{Nd}-]{1,63}+ ){0,5} \. \p{L}{2,24}+ )
    """,
    hits=("⟦bo.ask@norrvalla.se⟧, tel", "e-post: ⟦bo.ask(at)norrvalla.se⟧.", "mailto:⟦bo@region-norr.se⟧"),
    misses=("@norrvalla", "bo@norrvalla", "www.norrvalla.se"),
    ignore_case=False,
)

PHONE = Rule(
    name="phone",
    # A Swedish number from its 0 or its +46 on, an international one from + or 00; whether it exists is asked later.
    pattern=r"""
        (?= [+0(] ) (?<! [\p{L}\p{Nd}_/@.:,-] | \d\  )
        (?: (?P<international> (?: \+ | 00 ) \ ?+ \d{1,3}+ ) [\ -]*+ (?P<zero> \( \ ?0 \ ?\) )?+
          | \( (?P<area> 0\d{1,3}+ ) \)
          | 0\d{1,4}+
        )
        (?: / \d{2,8}+ )?+ (?: (?! \ 0\d{1,3}- ) [\ .–—-]{0,3}+ \d{1,8}+ ){0,6}+ (?<= \d.{0,12}\d{2} )
        (?! [\p{L}_@] | [-.:,/]\d | \ ?(?:%|kr\b|kronor\b|procent\b) )
    """,
    hits=(
        "tel. ⟦031-390 06 12⟧",
        "⟦+46 (0)23-49 01 77⟧",
        "⟦+46-(0)19-30 22 71⟧",
        "⟦08 465 004 90⟧",
        "⟦073- 627 46 98⟧",
        "⟦(040) 628 04 25⟧",
        "⟦0046 70 174 06 18⟧",
    ),
    misses=("org.nr 802400-1987", "2017-01-11", "SFS 2012:545", "1 016 MSEK", "0,5 procent", "https://x.se/0701740690"),
    ignore_case=False,
)

SERVICE = Rule(
    name="service",
    # A desk, a switchboard or another number that is nobody's own.
    pattern=r"(?<! [\p{L}\p{Nd}] ) (?: \p{L}{2,20}+ - )?+ \L<services> (?! [\p{L}\p{Nd}] )",
    words={"services": SERVICES},
    hits=("⟦Växel⟧: 08-12 34 56", "Kommunstyrelsens ⟦presstjänst⟧", "⟦Media-växel⟧"),
    misses=("Ring Bo Ask på 08-12 34 56", "faxa"),
)

RULES = (EMAIL, PHONE, SERVICE)
