"""What is said of files that people hand us: why one cannot be read, and what to do."""

WORDS: dict[str, tuple[str, str]] = {
    # --- files that people hand us: why one cannot be read, and what to do
    "file.missing": ("{name} does not exist.", "Filen {name} finns inte. Kontrollera namnet."),
    "file.not_a_file": (
        "{name} is a folder or something else that is no file. Choose a file.",
        "{name} är en mapp eller något annat som inte är en fil. Välj en fil.",
    ),
    "file.closed": (
        "{name} cannot be opened. Close it in other programs and check that you may read it.",
        "{name} går inte att öppna. Stäng den i andra program och se efter att du får läsa den.",
    ),
    "file.empty": (
        "{name} is empty. Choose another file.",
        "{name} är tom. Välj en annan fil.",
    ),
    "file.no_words": (
        "{name} holds no text, perhaps only pictures. Write the text into a new document.",
        "{name} innehåller ingen text, kanske bara bilder. Skriv in texten i ett nytt dokument.",
    ),
    "file.too_large": (
        "{name} is larger than a document can be here. Remove pictures and save it again.",
        "{name} är större än ett dokument får vara här. Ta bort bilder och spara den igen.",
    ),
    "file.unknown_kind": (
        "{name} is of a kind that cannot be read. Save it as .docx, .odt or .txt.",
        "{name} är av ett slag som inte kan läsas. Spara den som .docx, .odt eller .txt.",
    ),
    "file.old_word": (
        "{name} is an old Word document. Open it in Word and save it as .docx.",
        "{name} är ett äldre Word-dokument. Öppna det i Word och spara det som .docx.",
    ),
    "file.not_what_it_says": (
        "{name} is not what its name says. Open it where it was made and save it as .docx.",
        "{name} är inte det som namnet säger. Öppna filen där den gjordes och spara som .docx.",
    ),
    "file.damaged": (
        "{name} is damaged or cut off. Fetch it again, or open it in Word and save it anew.",
        "{name} är skadad eller avkortad. Hämta den på nytt, eller öppna i Word och spara om den.",
    ),
    "file.encrypted": (
        "{name} is protected with a password. Remove the password in Word and save it again.",
        "{name} är skyddad med lösenord. Ta bort lösenordet i Word och spara den igen.",
    ),
    "file.macros": (
        "{name} holds macros and is not read. Save it in Word as .docx without macros.",
        "{name} innehåller makron och läses inte. Spara den i Word som .docx utan makron.",
    ),
    "file.strict": (
        "{name} is saved as Strict Open XML. Save it in Word as an ordinary Word document (.docx).",
        "{name} är sparad som Strict Open XML. Spara den i Word som vanligt Word-dokument (.docx).",
    ),
    "file.bomb": (
        "{name} unpacks to far more than a document is. Copy its text to a new document.",
        "{name} packar upp till mycket mer än ett dokument. Kopiera texten till ett nytt dokument.",
    ),
    "file.unsafe": (
        "{name} holds parts that do not belong in a document. Copy its text to a new document.",
        "{name} har delar som inte hör hemma där. Kopiera texten till ett nytt dokument.",
    ),
    "file.left_out_chunk": (
        "A document inside the document was not read.",
        "Ett dokument inuti dokumentet lästes inte.",
    ),
    "file.left_out_comments": (
        "Comments in the margin were not read.",
        "Kommentarer i marginalen lästes inte.",
    ),
    # --- templates of the user's own
    "file.no_template": (
        "{name} is no Word template. Choose a .docx or .dotx.",
        "{name} är ingen Word-mall. Välj en fil som slutar på .docx eller .dotx.",
    ),
}
