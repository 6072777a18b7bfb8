"""The spaCy component `pressfacts`: the facts of a Doc, as labelled spans of the tokens that it has.

spaCy imports this whenever anybody makes a pipeline, as the entry point asks for: so it compiles nothing and holds no
words. The rooms are imported when a component reads its first Doc.
"""

from pressfacts.component.extensions import fact_of, published_of, register_extensions, release_of
from pressfacts.component.labels import DISPLACY, LABELS, PERSON_LABELS, SPANS_KEY
from pressfacts.component.pipe import PressFacts, make_pressfacts

__all__ = [
    "DISPLACY",
    "LABELS",
    "PERSON_LABELS",
    "SPANS_KEY",
    "PressFacts",
    "fact_of",
    "make_pressfacts",
    "published_of",
    "register_extensions",
    "release_of",
]
