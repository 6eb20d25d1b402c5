"""Source lines become blocks of written text, with bold, italic, lists and links kept."""

import re
from collections.abc import Iterable

from bibk_desktop.kit.office.source import Look, SourceLine, SourceRun
from bibk_desktop.records.rich_text import Block, Kind, Run

_TYPED_NUMBER = re.compile(r"^(?P<number>\d{1,3})[.)]\s+(?=\S)")


def block_of(line: SourceLine, offset: int = 0) -> Block:
    """The block of a line from the letter at `offset` on; a label that Word writes is kept."""
    runs = tuple(_run(run) for run in _from(line.runs, offset))
    if offset:
        return Block(runs=runs)
    if line.look in (Look.heading, Look.document_title):
        return Block(Kind.heading, min(max(line.level, 1), 2), runs)
    if line.look is Look.bullet:
        return Block(Kind.bullet, line.level, runs)
    if line.look is Look.numbered:
        return Block(Kind.numbered, line.level, runs)
    return Block(runs=runs)


def blocks_of(lines: Iterable[SourceLine]) -> list[Block]:
    """The blocks of `lines`; numbers typed 1., 2., 3. in a row become a numbered list."""
    blocks: list[Block] = []
    counted = 0
    for line in lines:
        block = block_of(line)
        typed = _TYPED_NUMBER.match(line.text) if block.kind is Kind.paragraph else None
        if typed and int(typed["number"]) == counted + 1:
            counted += 1
            block = Block(Kind.numbered, 0, block_of(line, typed.end()).runs)
        else:
            counted = 0
        blocks.append(block)
    return blocks


def _run(run: SourceRun) -> Run:
    return Run(run.text, run.bold, run.italic, run.link)


def _from(runs: Iterable[SourceRun], offset: int) -> list[SourceRun]:
    """`runs` without their first `offset` letters."""
    left: list[SourceRun] = []
    for run in runs:
        if offset >= len(run.text):
            offset -= len(run.text)
            continue
        left.append(SourceRun(run.text[offset:], run.bold, run.italic, run.link))
        offset = 0
    return left
