"""Workshops in text: what groups answered, how options were voted on."""

import re
from dataclasses import dataclass

from bibk_desktop.words import capital

_UNIT = r"(?:röst(?:er)?|prick(?:ar)?|poäng|p|pluppar|streck|klisterlappar)"
_AFTER = re.compile(
    rf"^(?P<option>\S.*?[^\s:=–(-])\s*(?:[:=–-]\s*|\s|\t|"
    rf"\()\s*(?P<votes>\d{{1,3}})\s*{_UNIT}?\)?\.?$",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"^(?P<votes>\d{{1,3}})\s*(?:{_UNIT}\s*[:–-]?|[:–-])\s+(?P<option>\S.*)$", re.IGNORECASE
)
_NO_OPTION = re.compile(
    r"^(?:grupp|bord|bilaga|kapitel|sida|fråga|punkt|steg|del|dag|vecka|v\.?|klockan|kl\.?|§|nr|"
    r"jan(?:uari)?|feb(?:ruari)?|mars|april|maj|ju[nl]i|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)$|^[\d\s.,:/–-]+$",
    re.IGNORECASE,
)
_TALLY = re.compile(
    r"^(?P<option>\S.*?)\s*[:–-]?\s+(?P<strokes>[|Il]{2,}|[x•●*]{2,}|(?:x ){2,}x?)$"
)
_MOST_LETTERS = 120
_TOLD = re.compile(
    r"(?:^|[:,;.]\s*|\b(?:och|samt|medan)\s+)(?P<option>[^\W\d][^,;:.()]{1,60}?)\s+"
    r"(?:fick|\()\s*(?P<votes>\d{1,3})\s*(?:röst|prick)(?:er|ar)?\)?"
)
_TOLD_FOR = re.compile(
    r"(?P<votes>\d{1,3}) (?:röst(?:er)? )?(?:för|på|till) (?P<option>[^,;:.]{2,60}?)(?=[,;.]|"
    r" och |$)"
)
_GROUP_ANSWERS = re.compile(
    r"^(?P<name>(?:grupp|bord|team)\s+[\wåäöÅÄÖ-]+)\s*[:–-]\s+(?P<answers>\S.*)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Vote:
    """An option and how many voted for it."""

    option: str
    votes: int
    raw: str
    line: int


def vote_of(text: str, line: int = 0) -> Vote | None:
    """The option and its votes if the whole line is that; None otherwise."""
    words = text.strip()
    if len(words) > _MOST_LETTERS:
        return None
    match = _BEFORE.match(words) or _AFTER.match(words)
    if match is not None:
        option = match["option"].strip(" .:–-\t")
        if _NO_OPTION.match(option) or not re.search(r"[^\W\d]{2}", option):
            return None
        return Vote(option, int(match["votes"]), words, line)
    tally = _TALLY.match(words)
    if tally is None:
        return None
    return Vote(tally["option"], len(tally["strokes"].replace(" ", "")), words, line)


def told_votes(text: str, line: int = 0) -> list[Vote]:
    """The options and votes that running text tells of ("Läsning fick 5 röster och …")."""
    if not re.search(r"röst|prick|handuppräckning", text, re.IGNORECASE):
        return []
    found = [*_TOLD.finditer(text)] or [*_TOLD_FOR.finditer(text)]
    return [Vote(_option(m["option"]), int(m["votes"]), m[0].strip(" :,."), line) for m in found]


def _option(words: str) -> str:
    bare = re.sub(r"^(?:och|samt|medan|följt av|därefter|sedan)\s+", "", words.strip(" ,:"))
    return capital(bare)


def group_answers(text: str) -> tuple[str, str] | None:
    """A group's name and its answers in one line ("Grupp 2: läsning, webb"); None if not so."""
    match = _GROUP_ANSWERS.match(text.strip())
    return (match["name"], match["answers"]) if match else None


def answers_in(text: str) -> list[str]:
    """The answers in one line after a group's name: cut at semicolons, else at commas."""
    mark = ";" if ";" in text else ","
    return [part.strip(" .") for part in text.split(mark) if part.strip(" .")]
