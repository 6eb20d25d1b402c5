"""What the meetings' page calls its steps, and words that it puts together."""

WORDS: dict[str, tuple[str, str]] = {
    # --- the lists
    "meetings.coming": ("Coming", "Kommande"),
    "meetings.undated": ("Without a date", "Utan datum"),
    "meetings.nameless": ("Meeting without a name", "Möte utan namn"),
    "meetings.nameless_series": ("Series without a name", "Serie utan namn"),
    "meetings.agreed": ("agreed", "enades om"),
    "meetings.date": (
        "Date",
        "Datum",
    ),
    "meetings.meeting": (
        "Meeting",
        "Möte",
    ),
    "meetings.series": (
        "Series",
        "Mötesserie",
    ),
    "meetings.state": (
        "State",
        "Läge",
    ),
    "meetings.decisions": (
        "Decisions",
        "Beslut",
    ),
    "meetings.open": (
        "Open matters",
        "Öppna ärenden",
    ),
    "meetings.number": (
        "Number",
        "Nummer",
    ),
    "meetings.decision": (
        "Decision",
        "Beslut",
    ),
    "meetings.item": (
        "Item",
        "Punkt",
    ),
    "meetings.minutes": (
        "Minutes",
        "Minnesanteckningar",
    ),
    "meetings.name": (
        "Name",
        "Namn",
    ),
    "meetings.meetings": (
        "Meetings",
        "Möten",
    ),
    "meetings.last": (
        "Last",
        "Senaste",
    ),
    "meetings.next": (
        "Next",
        "Nästa",
    ),
    "meetings.dropped": (
        "Dropped",
        "Struket",
    ),
    "meetings.list": (
        "List",
        "Lista",
    ),
    "meetings.details": (
        "Details",
        "Detaljer",
    ),
    "meetings.show": (
        "Show",
        "Visa",
    ),
    "meetings.new": (
        "New meeting",
        "Nytt möte",
    ),
    "meetings.new_series": (
        "New series",
        "Ny mötesserie",
    ),
    "meetings.none": (
        "No meetings yet. Create the first one, or drop a Word file with old minutes here.",
        "Inga möten än. Skapa det första, eller släpp en Word-fil med gamla anteckningar här.",
    ),
    "meetings.no_decisions": (
        "No decisions yet. A line that begins with beslut: in a meeting is one.",
        "Inga beslut än. En rad i ett möte som börjar med beslut: blir ett.",
    ),
    "meetings.no_series": (
        "No series yet. A series gives its meetings name and form.",
        "Inga mötesserier än. En serie ger sina möten namn och form.",
    ),
    # --- who is there, short
    "presence.present": ("present", "på plats"),
    "presence.digital": ("digitally", "digitalt"),
    "presence.part": ("part of it", "del av mötet"),
    "presence.apologies": ("apologies", "förhinder"),
    "presence.absent": ("absence", "frånvaro"),
    "presence.unanswered": ("not answered", "ej svarat"),
    # --- files
    "meetings.preview": ("Preview", "Förhandsgranska"),
    "meetings.no_preview": (
        "The preview could not be made.",
        "Förhandsvisningen gick inte att göra.",
    ),
    "meetings.no_preview_to_do": (
        "Make room on the disk and try again, or write the Word file.",
        "Gör plats på disken och försök igen, eller skriv Word-filen.",
    ),
    "meetings.to_word": ("Minutes to Word", "Minnesanteckningar till Word"),
    "meetings.to_word_formal": ("Formal minutes to Word", "Protokoll till Word"),
    "meetings.other_template": (
        "Choose another template for the series, under Series, or take it away.",
        "Välj en annan mall för serien under Serier, eller ta bort mallen.",
    ),
    # --- what was found in a document
    "found.meeting": ("Meeting", "Möte"),
    "found.attendance": ("Attendance", "Närvaro"),
    "found.not_represented": ("Not represented", "Ej representerade"),
    "found.item": ("Item", "Punkt"),
    "found.activity": ("Activity", "Aktivitet"),
    "found.next": ("Next meeting", "Nästa möte"),
    "found.participation": ("Project", "Projekt"),
    "found.group": ("Group", "Grupp"),
    "found.votes": ("Workshop", "Workshop"),
    "found.new_person": ("new person", "ny person"),
    "found.preliminary": ("preliminary", "preliminärt"),
    "found.perhaps": ("perhaps {name}", "kanske {name}"),
    "found.field.name": ("Name", "Namn"),
    "found.field.from": ("Municipality or organisation", "Kommun eller organisation"),
    "found.field.presence": ("Presence", "Närvaro"),
    "found.field.kind": ("Kind", "Slag"),
    "found.field.what": ("Words", "Ord"),
    "found.field.who": ("Responsible", "Ansvarig"),
    "found.field.due": ("Due", "Senast"),
    "found.field.title": ("Title", "Rubrik"),
    "found.field.when": ("Date", "Datum"),
    "found.field.place": ("Place", "Plats"),
    "found.field.series": ("Kind of meeting", "Slag av möte"),
    "found.field.status": ("Status", "Status"),
    "found.field.members": ("Members", "Medlemmar"),
    "found.computed": ("computed", "uträknat"),
    "found.unsure": ("unsure", "osäkert"),
    "found.line": ("line {n}", "rad {n}"),
    "found.items": ("{n} items with their text", "{n} punkter med sin text"),
    "found.workshop": ("{options} options, {votes} votes", "{options} alternativ, {votes} röster"),
    "found.groups": ("{n} groups' answers", "{n} gruppers svar"),
    "found.municipalities": ("{names} … {n} municipalities", "{names} … {n} kommuner"),
    "found.personal_number_in": (
        "There may be a personal number in line {lines}: change it in the file.",
        "Det kan stå ett personnummer på rad {lines}: ändra det i filen.",
    ),
    "found.personal_number": ("personal number?", "personnummer?"),
    # --- steps of the way back
    "undo.new_meeting": ("create meeting {title}", "skapa möte {title}"),
    "undo.new_series": ("create series {title}", "skapa mötesserie {title}"),
    "undo.add_item": ("add item {title}", "lägga till punkt {title}"),
    "undo.move_item": ("move item {title}", "flytta punkt {title}"),
    "undo.item_kind": ("kind of item {title}", "ändra slag på punkt {title}"),
    "undo.delete_item": ("delete item {title}", "ta bort punkt {title}"),
    "undo.presence": ("attendance: {name}", "ändra närvaro: {name}"),
    "undo.attend": ("attendance: {name}", "lägga till i närvaron: {name}"),
    "undo.not_there": ("remove from attendance: {name}", "ta bort ur närvaron: {name}"),
    "undo.round_lines": ("lines of the round", "lägga upp laget runt"),
    "undo.meeting_state": ("state of {title}: {state}", "ändra läge på {title}: {state}"),
    "undo.series_member": ("members of {name}", "ändra deltagare i {name}"),
    "undo.responsible": ("responsible: {title}", "ändra ansvarig: {title}"),
}
