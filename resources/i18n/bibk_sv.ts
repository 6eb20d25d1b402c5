<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Saved: %1</source>
        <translation>Sparad: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mapp</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 kunde inte skrivas.</translation>
    </message>
    <message>
        <source>Close the file in the other program and try again.</source>
        <translation>Stäng filen i det andra programmet och försök igen, eller spara en kopia.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk and try again.</source>
        <translation>Välj en annan mapp, eller gör plats på disken och försök igen.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>Filen kunde inte skapas.</translation>
    </message>
    <message>
        <source>Nothing is changed. Copy the details to whoever looks after the program.</source>
        <translation>Ingenting är ändrat. Kopiera detaljerna till den som sköter programmet.</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adress</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is no list here to take out.</source>
        <translation>Här finns ingen lista att ta ut.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>List to Excel</source>
        <translation>Listan till Excel</translation>
    </message>
    <message>
        <source>Overview to Excel</source>
        <translation>Översikt till Excel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Sök på den här sidan</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Sök och kommandon</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nästa del av fönstret</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normal textstorlek</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
</context>
<context>
    <name>MarkerBar</name>
    <message>
        <source>Markers: %1</source>
        <translation>Markeringar: %1</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>PersonBox</name>
    <message>
        <source>New person: %1</source>
        <translation>Ny person: %1</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>New group: %1</source>
        <translation>Ny grupp: %1</translation>
    </message>
    <message>
        <source>New organisation: %1</source>
        <translation>Ny organisation: %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Meny (F10)</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Everything saved</source>
        <translation>Allt är sparat</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>NOT saved: %1</source>
        <translation>EJ sparat: %1</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Inte sparat än: %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything or type a command</source>
        <translation>Sök allt eller skriv ett kommando</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Sök och kommandon</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Prepare visit</source>
        <translation>Förbered besök</translation>
    </message>
    <message>
        <source>Today and to do</source>
        <translation>Idag och att göra</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>BiBK</source>
        <translation>BiBK</translation>
    </message>
    <message>
        <source>Municipalities&apos;</source>
        <translation>Kommunernas</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Vems</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Inget väntar här.</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Inget är inplanerat än.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Map of the project</source>
        <translation>Karta över projektet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alla %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klart: %1</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Avbryt: %1</translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>Ctrl+click opens the link</source>
        <translation>Ctrl+klick öppnar länken</translation>
    </message>
</context>
<context>
    <name>TextFormats</name>
    <message>
        <source>Bold</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Länk…</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Punktlista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numrerad lista</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Underrubrik</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>Brödtext</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Klistra in som ren text</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Öppna länken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Quick note</source>
        <translation>Snabbanteckning</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Type to find</source>
        <translation>Skriv för att hitta</translation>
    </message>
    <message>
        <source>Choose one of the list, or empty the field.</source>
        <translation>Välj någon i listan, eller töm fältet.</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Skapa %1</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gör om: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Gjort om: %1</translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Förslag</translation>
    </message>
</context>
</TS>
