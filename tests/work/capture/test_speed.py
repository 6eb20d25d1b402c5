"""Long lines cost the recogniser no more than their length; `benchmarks` measure its speed."""

import sys
import time
from datetime import date
from itertools import count

import pytest
from growth import grows_in_proportion

from bibk_desktop.work.notes.capture.finding import Context
from bibk_desktop.work.notes.capture.known import KnownPerson, default_world
from bibk_desktop.work.notes.capture.line import recognise
from bibk_desktop.work.notes.capture.names import People

KNOWN = default_world()
NAMES = ("Ebba Lindqvist", "Olle Brandt", "Maja Sjögren", "Siri Falk", "Valter Ström", "Karin Holm")
CONTEXT = Context(KNOWN, People([KnownPerson(n) for n in NAMES], KNOWN), date(2018, 1, 24))


def seconds(text):
    began = time.process_time()
    recognise(text, CONTEXT)
    return time.process_time() - began


HARD = {
    "words": "Ebba tar fram ord ",
    "commas": "Ebba Lindqvist, ",
    "dates": "3 maj, ",
    "capitals": "Ab ",
    "dashes": "A – ",
    "colons": "Abc: ",
    "stops": "a. ",
    "brackets": "(",
    "clauses": "att göra ",
    "one word": "a",
    "figures": "12 345 ",
}


@pytest.mark.skipif(sys.gettrace() is not None, reason="a tracer makes times meaningless")
@pytest.mark.parametrize("name", HARD)
def test_a_line_of_twenty_thousand_letters_grows_no_faster_than_its_length(name):
    piece = HARD[name]
    fresh = count()

    def taken(length):
        return seconds(piece * (length // len(piece)) + str(next(fresh)))

    assert grows_in_proportion(taken, 5_000, 20_000)
