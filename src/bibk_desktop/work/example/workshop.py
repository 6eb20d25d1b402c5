"""The workshop of the latest directors' meeting: a question, three groups, and the dots."""

from bibk_desktop.records.model import (
    Workshop,
    WorkshopAnswer,
    WorkshopGroup,
    WorkshopOption,
    WorkshopQuestion,
)

from .ground import Ground, lines

QUESTION = "Vad behöver biblioteken mest av oss de närmaste fyra åren?"
GROUPS = {
    "Grupp 1": """
Någon som läser våra ansökningar innan de skickas | Hjälp att söka pengar
Färdiga upplägg för föräldragrupper | Språk och läsning för de minsta
Vikarier när hela personalen ska på kurs | Tid för kompetens
Statistik som går att visa för en nämnd | Visa vad vi gör
Stöd när planen ska skrivas | Stöd med planer
Fler böcker på de språk som talas här | Medier på fler språk
Mötas utan att alltid åka bil | Mötas på distans
""",
    "Grupp 2": """
En gemensam kommunikatör | Visa vad vi gör
Upphandla tillsammans | Gemensamma inköp
Böcker på somaliska, dari och polska | Medier på fler språk
Hjälp med handledning i digitala frågor | Digital handledning
Kurser som går att ta en timme i taget | Tid för kompetens
Reda ut vad som får sparas om låntagare | Ordning på uppgifterna
""",
    "Grupp 3": """
Besök av någon som vågar fråga varför | Ögon utifrån
Studieresor där filialerna får följa med | Ögon utifrån
En person att ringa om EU-pengar | Hjälp att söka pengar
Teknikhjälp till äldre, var ska det bo? | Digital handledning
Film och tidskrifter på nätet ihop | Gemensamma inköp
Korta digitala möten i stället för långa | Mötas på distans
Läsning för dem som inte läser | Språk och läsning för de minsta
""",
}
VOTES = {
    "Hjälp att söka pengar": 8,
    "Tid för kompetens": 7,
    "Digital handledning": 6,
    "Gemensamma inköp": 5,
    "Språk och läsning för de minsta": 5,
    "Ögon utifrån": 4,
    "Visa vad vi gör": 4,
    "Medier på fler språk": 3,
    "Mötas på distans": 2,
    "Ordning på uppgifterna": 1,
    "Stöd med planer": 0,
}
HOW_QUESTION = "Hur vill ni att vi arbetar?"
HOW = ("Kom ut till oss oftare", "Kort mejl hellre än långt", "Ring när det brådskar", "Pröva nytt")


def add_workshop(x: Ground, meeting: int, item: int) -> None:
    """Add the workshop with groups, answers merged to options, and votes."""
    workshop = x.put(
        Workshop(meeting_id=meeting, item_id=item, title="Workshop om den regionala planen")
    )
    question = x.put(WorkshopQuestion(workshop_id=workshop, position=1, text=QUESTION))
    options = _add_options(x, question)
    for position, (name, answers) in enumerate(GROUPS.items(), start=1):
        group = x.put(WorkshopGroup(question_id=question, position=position, name=name))
        for place, (text, option) in enumerate(lines(answers), start=1):
            answer = WorkshopAnswer(
                question_id=question,
                group_id=group,
                option_id=options[option],
                position=place,
                text=text,
            )
            x.put(answer)
    _add_ungrouped(x, workshop)


def _add_options(x: Ground, question: int) -> dict[str, int]:
    options: dict[str, int] = {}
    for position, (text, votes) in enumerate(VOTES.items(), start=1):
        option = WorkshopOption(question_id=question, position=position, text=text, votes=votes)
        options[text] = x.put(option)
    return options


def _add_ungrouped(x: Ground, workshop: int) -> None:
    question = x.put(WorkshopQuestion(workshop_id=workshop, position=2, text=HOW_QUESTION))
    x.put_all(
        WorkshopAnswer(question_id=question, position=position, text=text)
        for position, text in enumerate(HOW, start=1)
    )
