"""The component, and the factory that spaCy makes it by.

spaCy checks a config against the factory's annotations, and the older of its versions take no annotations postponed.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import field, frozen
from attrs.validators import deep_iterable, in_
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from pressfacts.component.extensions import published_of, put_on, register_extensions
from pressfacts.component.labels import LABELS, PERSON_LABELS, SPANS_KEY
from pressfacts.extract import extract, is_missing, read_day
from pressfacts.facts import GROUPS, Group


@frozen(kw_only=True)
class PressFacts:
    """A component that finds the facts of the press release that a Doc is.

    `doc._.pressfacts` is the Release then, and `doc.spans["pressfacts"]` has a labelled span for each fact, which is
    its `span._.fact`. The day of publication is taken from `doc._.published`, else from the context that the text is
    paired with in `nlp.pipe(..., as_tuples=True)`: a day, or a mapping with `published`, and `id` for the release's id,
    which is made a string.

    Attributes:
        groups: which fields of the release to fill.
        ents: whether facts are entities too: all but quotes, which hold other facts.
        overwrite_ents: whether a fact takes the place of the entities that it shares a token with.
        person_labels: the labels of entities that are evidence for names, where a trained pipeline has found them.
        max_chars: how long a text may be, in code points; None for any length.
    """

    groups: tuple[Group, ...] = field(default=GROUPS, validator=deep_iterable(in_(GROUPS)))
    ents: bool = False
    overwrite_ents: bool = False
    person_labels: tuple[str, ...] = PERSON_LABELS
    max_chars: int | None = None

    def __call__(self, doc: Doc) -> Doc:
        """Find the facts of a Doc, and put them on it.

        Raises:
            TypeError: the day of publication is of another type.
            ValueError: the day of publication is a string and no ISO 8601, or the text is longer than `max_chars`.
        """
        published, id = _given(doc)
        people = [(ent.start_char, ent.end_char) for ent in doc.ents if ent.label_ in self.person_labels]
        release = extract(
            doc.text, published=published, id=id, groups=self.groups, persons=people, max_chars=self.max_chars
        )
        put_on(doc, release)
        if self.ents:
            _write_ents(doc, overwrite=self.overwrite_ents)
        return doc


@Language.factory(
    "pressfacts",
    assigns=["doc._.pressfacts", "doc.spans", "span._.fact"],
    default_config={
        "groups": list(GROUPS),
        "ents": False,
        "overwrite_ents": False,
        "person_labels": list(PERSON_LABELS),
        "max_chars": None,
    },
)
def make_pressfacts(
    nlp: Language,
    name: str,
    groups: list[Group],
    ents: bool,
    overwrite_ents: bool,
    person_labels: list[str],
    max_chars: int | None,
) -> PressFacts:
    """Make the component for a pipeline, from its part of the pipeline's config; `PressFacts` says what that holds."""
    register_extensions()
    return PressFacts(
        groups=tuple(groups),
        ents=ents,
        overwrite_ents=overwrite_ents,
        person_labels=tuple(person_labels),
        max_chars=max_chars,
    )


def _given(doc: Doc) -> tuple[date | None, str | None]:
    """Give the day of publication and the id that the caller has said of a Doc."""
    context = getattr(doc, "_context", None)  # where spaCy keeps what a text is paired with, while it is in the pipe
    if isinstance(context, date):
        context = {"published": context}
    if not isinstance(context, Mapping):  # a context of the caller's own, such as a number of a row
        context = {}
    published = doc._.published if Doc.has_extension("published") else published_of(doc)
    id = context.get("id")
    day = read_day(context.get("published") if published is None else published)
    return day, None if is_missing(id) else str(id)


def _write_ents(doc: Doc, *, overwrite: bool) -> None:
    """Make entities of the facts; one of several in the same tokens, and of an entity and a fact, has to go."""
    facts = filter_spans(span for span in doc.spans[SPANS_KEY] if span.label_ != LABELS["quote"])
    if overwrite:
        doc.ents = [*facts, *_apart(doc.ents, facts)]
    else:
        doc.ents = [*doc.ents, *_apart(facts, doc.ents)]


def _apart(spans: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    taken = {place for span in others for place in range(span.start, span.end)}
    return [span for span in spans if taken.isdisjoint(range(span.start, span.end))]
