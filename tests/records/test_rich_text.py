"""The notation of text people write."""

import time

import pytest
from growth import grows_in_proportion
from hypothesis import example, given
from hypothesis import strategies as st

from bibk_desktop.records.rich_text import (
    Block,
    Kind,
    Run,
    from_plain,
    normalised,
    plain,
    plain_text,
    read,
    write,
)

NASTY = "*_[]()\\#-.10 aå\n\r\t\u2028e\u0301"
texts = st.text(st.sampled_from(NASTY), max_size=12) | st.text(max_size=12)
runs = st.builds(Run, texts, st.booleans(), st.booleans(), st.just("") | texts)
blocks = st.builds(
    Block, st.sampled_from(Kind), st.integers(-1, 12), st.lists(runs, max_size=5).map(tuple)
)


def line(*parts: Run | str) -> Block:
    return Block(runs=tuple(Run(part) if isinstance(part, str) else part for part in parts))


@given(st.lists(blocks, max_size=6))
@example([line("foo", Run("bar", italic=True), "baz")])
@example([line("*", Run("*", bold=True), "*"), line(), line()])
@example([line(Run("a", link="x"), Run("b", link="y(1)\\"))])
def test_what_is_written_is_read_back(some: list[Block]) -> None:
    assert read(write(some)) == normalised(some)


@given(texts | st.text(st.sampled_from("*_[](\\)"), max_size=40))
def test_any_text_is_something_and_stays_the_same_once_written(text: str) -> None:
    once = read(text)
    assert read(write(once)) == once
    assert write(read(write(once))) == write(once)


@given(texts)
def test_plain_words_read_as_exactly_these_words(text: str) -> None:
    assert plain_text(from_plain(text)) == text.replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("Vi träffas igen.", line("Vi träffas igen.")),
        ("# Kreativa rum", Block(Kind.heading, 1, (Run("Kreativa rum"),))),
        ("## Förslag", Block(Kind.heading, 2, (Run("Förslag"),))),
        ("### tre", line("### tre")),
        ("#projekt", line("#projekt")),
        ("- en", Block(Kind.bullet, 0, (Run("en"),))),
        ("    - djupt", Block(Kind.bullet, 2, (Run("djupt"),))),
        ("  12. tolv", Block(Kind.numbered, 1, (Run("tolv"),))),
        ("- ", Block(Kind.bullet, 0, ())),
        ("1.5 timmar", line("1.5 timmar")),
        ("  indraget", line("  indraget")),
        ("\\- inget streck", line("- inget streck")),
        ("**Datum** i _maj_", line(Run("Datum", bold=True), " i ", Run("maj", italic=True))),
        ("**_båda_**", line(Run("båda", bold=True, italic=True))),
        ("se [vår sida](https://a.se/b)", line("se ", Run("vår sida", link="https://a.se/b"))),
        ("[**Fet** länk](#)", line(Run("Fet", True, link="#"), Run(" länk", link="#"))),
        ("[ort](https://a.se/b_\\(ort\\))", line(Run("ort", link="https://a.se/b_(ort)"))),
    ],
)
def test_each_mark_means_what_the_notation_says(text: str, block: Block) -> None:
    assert read(text) == [block]
    assert read(write([block])) == [block]


@pytest.mark.parametrize(
    "words",
    [
        "ebba_maria_lindqvist@example.org",
        "2 * 3 * 4",
        "C:\\mapp\\fil",
        "____",
        "****",
        "en ensam ** eller _",
        "[utan adress]()",
        "[a] (b)",
        "15.mars",
    ],
)
def test_words_that_only_look_like_marks_are_kept(words: str) -> None:
    assert plain_text(words) == words
    assert plain_text(from_plain(words)) == words


def test_text_has_no_blocks_when_empty_and_empty_lines_are_empty_paragraphs() -> None:
    assert read("") == []
    assert read("a\r\n\nb") == [line("a"), line(), line("b")]


def test_numbers_are_counted_when_written_and_start_anew_after_another_block() -> None:
    def number(level: int) -> Block:
        return Block(Kind.numbered, level, (Run("x"),))

    bullet = Block(Kind.bullet, 0, (Run("y"),))
    text = write([number(0), number(1), number(1), number(0), line("z"), number(0), bullet])
    assert text == "1. x\n  1. x\n  2. x\n2. x\nz\n1. x\n- y"


def test_plain_has_a_line_a_block() -> None:
    assert plain(read("# Rubrik\n- **en**\n- [två](#)")) == "Rubrik\nen\ntvå"


@pytest.mark.parametrize(
    "piece", ["*", "_", "**a", "[", "[a](", "[\\", "a_b ", "\\", "[x](y) ", "1. ", "- _a_\n"]
)
def test_long_text_takes_time_in_proportion(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        begun = time.process_time()
        write(read(text))
        return time.process_time() - begun

    assert grows_in_proportion(seconds, 20_000, 80_000)
