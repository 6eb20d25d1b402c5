<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AddStrip</name>
    <message>
        <source>&amp;Count it among ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Stäng</translation>
    </message>
    <message>
        <source>&amp;Add municipality</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>None yet.</source>
        <translation>Inga än.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>New appointment: where?</source>
        <translation>Nytt uppdrag: skriv var</translation>
    </message>
    <message>
        <source>New appointment: who?</source>
        <translation>Nytt uppdrag: skriv vem</translation>
    </message>
    <message>
        <source>Vacant seat</source>
        <translation>Vakant uppdrag</translation>
    </message>
</context>
<context>
    <name>AppointmentEditor</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Avsluta idag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Library director, with us</source>
        <translation>Bibliotekschef hos oss</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Change library director…</source>
        <translation>Byt bibliotekschef…</translation>
    </message>
    <message>
        <source>Share with one more place…</source>
        <translation>Dela med ett ställe till…</translation>
    </message>
    <message>
        <source>Delete the appointment</source>
        <translation>Ta bort uppdraget</translation>
    </message>
    <message>
        <source>Ended today: %1</source>
        <translation>Avslutat idag: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Holds the office</source>
        <translation>Innehar posten som</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Första kontakt</translation>
    </message>
    <message>
        <source>Represents municipality</source>
        <translation>Företräder kommun</translation>
    </message>
    <message>
        <source>or another area</source>
        <translation>eller ett annat område</translation>
    </message>
    <message>
        <source>Shared with one more place</source>
        <translation>Delas även med</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notering</translation>
    </message>
</context>
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
    <name>ChangeSection</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Stäng</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectorChange</name>
    <message>
        <source>Change library director</source>
        <translation>Byt bibliotekschef</translation>
    </message>
    <message>
        <source>Leaves the day before</source>
        <translation>Slutar dagen före</translation>
    </message>
    <message>
        <source>Write in the director</source>
        <translation>Skriv in bibliotekschef</translation>
    </message>
    <message>
        <source>Choose who comes, or tick that it is vacant.</source>
        <translation>Välj vem som kommer, eller kryssa för vakant.</translation>
    </message>
    <message>
        <source>The library director is changed.</source>
        <translation>Bibliotekschefen är bytt.</translation>
    </message>
</context>
<context>
    <name>DirectorSection</name>
    <message>
        <source>Library director</source>
        <translation type="unfinished">Bibliotekschef</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Byt</translation>
    </message>
    <message>
        <source>Nobody is noted as library director here. Choose who it is under Change.</source>
        <translation type="unfinished"></translation>
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
    <name>FiguresPane</name>
    <message>
        <source>How it stands in the municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Attach file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupDetail</name>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Groups under this one</source>
        <translation>Grupper under denna</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Kopiera adresser</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>Skriv mejl</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Ta bort gruppen</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttagen: %1</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Ny grupp</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Skapa grupp</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Under the group</source>
        <translation>Under gruppen</translation>
    </message>
    <message>
        <source>Of the project</source>
        <translation>Hör till projektet</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
</context>
<context>
    <name>GroupNew</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Under the group</source>
        <translation>Under gruppen</translation>
    </message>
</context>
<context>
    <name>GroupRequirement</name>
    <message>
        <source>Counts</source>
        <translation>Räknar</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Stäng</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said yet. Enter on the cell sets a status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notering</translation>
    </message>
    <message>
        <source>Note on taking part, shown under the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what was before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Slag</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-post</translation>
    </message>
    <message>
        <source>Open plus</source>
        <translation type="unfinished"></translation>
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
    <name>ListPane</name>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No municipalities yet. Add the first one above.</source>
        <translation type="unfinished"></translation>
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
    <name>MapPane</name>
    <message>
        <source>Map of the municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Visa</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>Map of the project</source>
        <translation type="unfinished">Karta över projektet</translation>
    </message>
    <message>
        <source>Municipalities in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">Karta</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
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
    <name>MatterDetail</name>
    <message>
        <source>One week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four weeks later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öppna</translation>
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
    <name>NamedDialog</name>
    <message>
        <source>Write a name.</source>
        <translation>Skriv ett namn.</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Already there</source>
        <translation>Finns redan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Already there? Click to open instead.</source>
        <translation>Finns redan? Klicka för att öppna i stället.</translation>
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
    <name>OfficeDetail</name>
    <message>
        <source>Library director</source>
        <translation>Bibliotekschef</translation>
    </message>
    <message>
        <source>Library director in %1</source>
        <translation>Bibliotekschef i %1</translation>
    </message>
</context>
<context>
    <name>OrganisationDetail</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Kopiera adresser</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>Skriv mejl</translation>
    </message>
    <message>
        <source>Delete the organisation</source>
        <translation>Ta bort organisationen</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttagen: %1</translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>Create organisation</source>
        <translation>Skapa organisation</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Kallas även</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
</context>
<context>
    <name>OrganisationNew</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort namn</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Slag</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as 15 March, in spring, as soon as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtrera: %1</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Ingenting stämmer med filtret.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Skapa ”%1”</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 valda</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 visas</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>No persons yet. Begin with the directors.</source>
        <translation>Inga kontakter än. Börja med att skriva in bibliotekscheferna.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>No organisations yet: regions, funders, suppliers, partners.</source>
        <translation>Inga organisationer än. Här står regioner, bidragsgivare, leverantörer och samarbetsparter.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>No groups yet: steering groups, networks, reference groups.</source>
        <translation>Inga grupper än. Här står styrgrupper, nätverk och referensgrupper.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Vad som saknas</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Att komplettera</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ingenting saknas.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>List to Excel</source>
        <translation>Listan till Excel</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>Write in the directors</source>
        <translation>Skriv in bibliotekscheferna</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny grupp</translation>
    </message>
    <message>
        <source>Copy addresses: %1</source>
        <translation>Kopiera adresser: %1</translation>
    </message>
    <message>
        <source>Write mail: %1</source>
        <translation>Skriv mejl: %1</translation>
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
    <name>PersonDetail</name>
    <message>
        <source>Contact</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiera adress</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>Skriv mejl</translation>
    </message>
    <message>
        <source>Address card</source>
        <translation>Visitkort</translation>
    </message>
    <message>
        <source>Delete the person</source>
        <translation>Ta bort personen</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttagen: %1</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Create person</source>
        <translation>Skapa person</translation>
    </message>
    <message>
        <source>Write a name, or the part of it you know.</source>
        <translation>Skriv ett namn, eller den del av det som du vet.</translation>
    </message>
    <message>
        <source>Choose one of the list, or empty the field.</source>
        <translation>Välj någon i listan, eller töm fältet.</translation>
    </message>
</context>
<context>
    <name>PersonDirector</name>
    <message>
        <source>New director</source>
        <translation>Ny bibliotekschef</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Vacant from that day</source>
        <translation>Vakant från den dagen</translation>
    </message>
    <message>
        <source>Answers meanwhile (acting)</source>
        <translation>Svarar under tiden (tf.)</translation>
    </message>
    <message>
        <source>Title of the acting one</source>
        <translation>Titel för tf.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Also known as, initials</source>
        <translation>Kallas även, initialer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbplats</translation>
    </message>
</context>
<context>
    <name>PersonNew</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Which persons</source>
        <translation>Vilka personer</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Kopiera adresser</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>Skriv mejl</translation>
    </message>
    <message>
        <source>Address cards</source>
        <translation>Visitkort</translation>
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
    <name>PlaceFacts</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-post</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems in use, with comma between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the municipalities we support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">Lista</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">Karta</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Filtrera</translation>
    </message>
    <message>
        <source>Add municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview to Excel</source>
        <translation type="unfinished">Översikt till Excel</translation>
    </message>
    <message>
        <source>How it stands in the municipalities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Slag</translation>
    </message>
    <message>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notering</translation>
    </message>
    <message>
        <source>Priority areas, one a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Namn</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished">Län</translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in overviews: the start page, the table, the workbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">Karta</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">Lista</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview to Excel</source>
        <translation type="unfinished">Översikt till Excel</translation>
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
    <name>RequirementCard</name>
    <message>
        <source>No rules yet.</source>
        <translation>Inga krav än.</translation>
    </message>
    <message>
        <source>Rules for the composition</source>
        <translation>Krav på sammansättningen</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nytt krav</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Ta bort kravet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>Taken away: %1</source>
        <translation type="unfinished"></translation>
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
    <name>StandingTab</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
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
    <name>StatusChange</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Öppna %1</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabPane</name>
    <message>
        <source>%1 persons deleted</source>
        <translation>%1 personer borttagna</translation>
    </message>
</context>
<context>
    <name>TableTab</name>
    <message>
        <source>Municipalities and projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
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
    <name>TimeTab</name>
    <message>
        <source>Timeline of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToDoPage</name>
    <message>
        <source>List</source>
        <translation type="unfinished">Lista</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Visa</translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öppna</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Klar</translation>
    </message>
    <message>
        <source>List to Excel</source>
        <translation type="unfinished">Listan till Excel</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Mina</translation>
    </message>
    <message>
        <source>BiBK</source>
        <translation type="unfinished">BiBK</translation>
    </message>
    <message>
        <source>Municipalities&apos;</source>
        <translation type="unfinished">Kommunernas</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">Vems</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished">Kommun</translation>
    </message>
    <message>
        <source>Filter by words or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Filtrera</translation>
    </message>
    <message>
        <source>Space done   V one week later   Enter opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done yet. What you tick stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open. What is promised at meetings and visits stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished">Klart: %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation type="unfinished"></translation>
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
