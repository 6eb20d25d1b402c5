"""What marked lines of live notes become, as steps of the way back."""

WORDS: dict[str, tuple[str, str]] = {
    "undo.outcome_decision": ("note decision: {title}", "anteckna beslut: {title}"),
    "undo.outcome_agreement": ("note agreement: {title}", "anteckna det ni enades om: {title}"),
    "undo.outcome_task": ("note action: {title}", "anteckna uppgift: {title}"),
    "undo.outcome_waiting": ("note waiting for: {title}", "anteckna väntan på: {title}"),
    "undo.outcome_proposal": ("note proposal: {title}", "anteckna förslag: {title}"),
    "undo.outcome_question": ("note question: {title}", "anteckna fråga: {title}"),
    "undo.outcome_exhortation": ("note exhortation: {title}", "anteckna uppmaning: {title}"),
    "undo.outcome_several": ("note what came of the lines", "anteckna det som raderna säger"),
    "undo.outcome_link": ("link the item", "koppla punkten"),
}
