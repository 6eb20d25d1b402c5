"""Values of plain SQL, read."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bibk_desktop.records.rich_text import plain_text
from bibk_desktop.work.facts.reading import one_line

signs = st.text(st.sampled_from("ab Å1.-#*_[](\\)\n\t "), max_size=30)


@given(signs)
@settings(deadline=None, max_examples=400)
def test_a_text_on_one_line_is_the_same_whether_it_has_signs_or_none(text):
    assert one_line(text) == " ".join(plain_text(text).split())
