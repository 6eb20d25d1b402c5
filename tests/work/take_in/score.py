"""Compares what was proposed from a document with what a careful reader finds in it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field


@dataclass
class Count:
    """How many were to be found, were found rightly, and were proposed in all."""

    expected: int = 0
    right: int = 0
    proposed: int = 0
    sure: int = 0
    sure_right: int = 0
    missed: list = field(default_factory=list)
    wrong: list = field(default_factory=list)

    def __iadd__(self, other: "Count") -> "Count":
        for name in ("expected", "right", "proposed", "sure", "sure_right", "missed", "wrong"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        return self

    @property
    def recall(self) -> float:
        return self.right / self.expected if self.expected else 1.0

    @property
    def precision(self) -> float:
        return self.right / self.proposed if self.proposed else 1.0

    @property
    def sure_precision(self) -> float:
        return self.sure_right / self.sure if self.sure else 1.0


def bare(words: str | None) -> str:
    """Words without marks and white space of more than one blank, in lower case."""
    text = re.sub(r"\*\*|\[([^\]]*)\]\([^)]*\)", r"\1", words or "")
    return re.sub(r"\s+", " ", text).strip(" .!:").lower()


def same_words(one: str, other: str) -> bool:
    """One holds the other, as raw words of a finding do."""
    left, right = bare(one), bare(other)
    return bool(left and right) and (left in right or right in left)


def match(expected: Iterable, proposed: list[dict], fits: Callable) -> tuple[Count, list]:
    """Each expected one with at most one proposed one."""
    count = Count(proposed=len(proposed), sure=sum(bool(p.get("sure", True)) for p in proposed))
    left, pairs = list(proposed), []
    for want in expected:
        count.expected += 1
        hit = next((each for each in left if fits(want, each)), None)
        if hit is None:
            count.missed.append(want)
            continue
        left.remove(hit)
        count.right += 1
        count.sure_right += bool(hit.get("sure", True))
        pairs.append((want, hit))
    count.wrong += left
    return count, pairs


def _field(want, got, note="") -> Count:
    right = bool(want == got) or (isinstance(want, str) and same_words(want, got or ""))
    return Count(
        1, int(right), int(got is not None), 1, int(right), [] if right else [(want, got, note)]
    )


def score(truth: dict, found: dict) -> dict[str, Count]:
    """The counts of every kind of finding in one document."""
    counts = {
        name: _field(truth[name], found[name])
        for name in ("title", "meeting_type", "date", "place")
    }
    counts["attendees"], _ = match(
        truth["attendees"],
        found["attendees"],
        lambda w, g: w == [g["name"], g["municipality"], g["organisation"]],
    )
    counts["absent"], _ = match(truth["absent"], found["absent"], lambda w, g: w == g["name"])
    counts["headings"], _ = match(
        truth["headings"], found["agenda_headings"], lambda w, g: bare(w) == bare(g["text"])
    )
    for name in ("decisions", "soft_decisions"):
        counts[name], _ = match(truth[name], found[name], lambda w, g: same_words(w, g["raw"]))
    counts["actions"], pairs = match(
        truth["actions"], found["actions"], lambda w, g: same_words(w[0], g["raw"])
    )
    counts["who"] = _all_of([(w[1], g["who"]) for w, g in pairs])
    counts["due"] = _all_of([(w[2], g["due"]) for w, g in pairs])
    counts["events"], pairs = match(
        truth["events"],
        found["events"],
        lambda w, g: w[:3] == [g["start"], g["end"], g["kind"]],
    )
    placed = [(w[3], g["place"]) for w, g in pairs if w[3]]
    counts["event places"] = _all_of(placed, lambda w, g: same_words(w, g or ""))
    coming = found["next_meeting"] or {"date": None, "place": None}
    counts["next_meeting"] = _all_of(
        [(truth["next_meeting"][0], coming["date"]), (truth["next_meeting"][1], coming["place"])],
        lambda w, g: w == g or same_words(w or "", g or ""),
    )
    _score_workshop(truth, found["workshop"] or {}, counts)
    stated = [
        [each["municipality"], each["status"]]
        for project in found["projects"]
        for each in project["participations"]
    ]
    counts["participations"], _ = match(
        truth.get("participations", []),
        [{"pair": pair} for pair in stated],
        lambda w, g: w == g["pair"],
    )
    return counts


def _score_workshop(truth: dict, found: dict, counts: dict[str, Count]) -> None:
    votes = [{"row": (v["option"], v["votes"])} for v in found.get("votes", [])]
    counts["votes"], _ = match(
        truth["votes"].items(), votes, lambda w, g: tuple(w) == tuple(g["row"])
    )
    groups = [{"row": row} for row in found.get("group_counts", {}).items()]
    counts["groups"], _ = match(
        truth["groups"].items(), groups, lambda w, g: tuple(w) == tuple(g["row"])
    )
    answers = [{"row": row} for row in found.get("how_to_work", [])]
    counts["lists"], _ = match(truth["lists"], answers, lambda w, g: bare(w) == bare(g["row"]))


def _all_of(pairs: list, same: Callable = lambda w, g: w == g) -> Count:
    right = [same(want, got) for want, got in pairs]
    missed = [pair for pair, ok in zip(pairs, right, strict=True) if not ok]
    return Count(len(pairs), sum(right), len(pairs), len(pairs), sum(right), missed)
