<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>The request</source>
        <translation>Förfrågan</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation>Insatsområden</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>25 January, or in words</source>
        <translation>25 januari, eller i ord</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Inte skickad än</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Delete the request</source>
        <translation>Ta bort förfrågan</translation>
    </message>
</context>
<context>
    <name>ActivitiesCard</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>No activities yet: kick-offs, courses, study trips.</source>
        <translation>Inga aktiviteter än: upptakter, utbildningar, studieresor.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Delete the activity</source>
        <translation>Ta bort aktiviteten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>AddStrip</name>
    <message>
        <source>&amp;Count it among ours</source>
        <translation>&amp;Räkna den bland våra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Add municipality</source>
        <translation>&amp;Lägg till kommun</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ny punkt</translation>
    </message>
    <message>
        <source>No items yet. Ctrl+Enter begins the first.</source>
        <translation>Inga punkter än. Ctrl+Enter börjar den första.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>flytta</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 punkt</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 punkter</translation>
    </message>
    <message>
        <source>Untitled item</source>
        <translation>Punkt utan rubrik</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Byt namn	F2</translation>
    </message>
    <message>
        <source>Move up	Alt+↑</source>
        <translation>Flytta upp	Alt+↑</translation>
    </message>
    <message>
        <source>Move down	Alt+↓</source>
        <translation>Flytta ned	Alt+↓</translation>
    </message>
    <message>
        <source>Deeper	Alt+→</source>
        <translation>En nivå in	Alt+→</translation>
    </message>
    <message>
        <source>Out again	Alt+←</source>
        <translation>En nivå ut	Alt+←</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Ta bort	Del</translation>
    </message>
</context>
<context>
    <name>AgendaChoice</name>
    <message>
        <source>Items from last time</source>
        <translation>Punkter från förra gången</translation>
    </message>
    <message>
        <source>Agenda from %1</source>
        <translation>Dagordning från %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Untitled item</source>
        <translation>Punkt utan rubrik</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Title of the item</source>
        <translation>Punktens rubrik</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Untitled item</source>
        <translation>Punkt utan rubrik</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
</context>
<context>
    <name>AllocationForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bidragsgivare</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Bidragsprogram</translation>
    </message>
    <message>
        <source>Via whom</source>
        <translation>Via vem</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Amount as written</source>
        <translation>Beloppet som det står</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>AllocationPanel</name>
    <message>
        <source>Delete the allocation</source>
        <translation>Ta bort tilldelningen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>The allocation</source>
        <translation>Tilldelningen</translation>
    </message>
    <message>
        <source>Allocation without a name</source>
        <translation>Tilldelning utan namn</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
</context>
<context>
    <name>AllocationsPane</name>
    <message>
        <source>No allocations yet: money that comes without an application.</source>
        <translation>Inga tilldelningar än: pengar som kommer utan ansökan.</translation>
    </message>
    <message>
        <source>New allocation</source>
        <translation>Ny tilldelning</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Tilldelning</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Enter stores · Esc leaves it as it was</source>
        <translation>Enter sparar · Esc lämnar som det var</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Svar i ord</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>number</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>write answer</source>
        <translation>skriv svar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>ta bort svaret</translation>
    </message>
    <message>
        <source>The answer from %1 is taken back</source>
        <translation>Svaret från %1 är borttaget</translation>
    </message>
</context>
<context>
    <name>AnyName</name>
    <message>
        <source>As written: %1</source>
        <translation>Som skrivet: %1</translation>
    </message>
</context>
<context>
    <name>ApplicationCase</name>
    <message>
        <source>Our case number</source>
        <translation>Vårt diarienummer</translation>
    </message>
    <message>
        <source>The funder&apos;s case number</source>
        <translation>Bidragsgivarens diarienummer</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inskickad</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutad</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Political decision</source>
        <translation>Politiskt beslut</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Beslutets dag</translation>
    </message>
</context>
<context>
    <name>ApplicationMoney</name>
    <message>
        <source>Applied for</source>
        <translation>Sökt belopp</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Beviljat belopp</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Egeninsats</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Rate, kronor for one</source>
        <translation>Kurs, kronor för en</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>Kursens dag</translation>
    </message>
</context>
<context>
    <name>ApplicationNew</name>
    <message>
        <source>Lead applicant</source>
        <translation>Huvudsökande</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ApplicationPanel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Delete the application</source>
        <translation>Ta bort ansökan</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärendet</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Bifogade filer</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
</context>
<context>
    <name>ApplicationWhat</name>
    <message>
        <source>Lead applicant</source>
        <translation>Huvudsökande</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Får stöd av</translation>
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
    <name>AttendanceCard</name>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Name, municipality, name …</source>
        <translation>Namn, kommun, namn …</translation>
    </message>
    <message>
        <source>Add to the attendance: names and municipalities</source>
        <translation>Lägg till i närvaron: namn och kommuner</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Not represented: %1</source>
        <translation>Ej representerade: %1</translation>
    </message>
    <message>
        <source>No name was found in: %1</source>
        <translation>Inget namn hittades i: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Lade till: %1</translation>
    </message>
    <message>
        <source>Removed from the attendance: %1</source>
        <translation>Tog bort ur närvaron: %1</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Visa personen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>new contact: %1</source>
        <translation>ny kontakt: %1</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På den här datorn</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mapp</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>En andra plats</translation>
    </message>
    <message>
        <source>Stop copying there</source>
        <translation>Sluta kopiera dit</translation>
    </message>
    <message>
        <source>Last made %1</source>
        <translation>Senast gjord %1</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Byt mapp…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Välj mapp…</translation>
    </message>
    <message>
        <source>None chosen. The copies lie on this computer only.</source>
        <translation>Ingen är vald. Kopiorna finns bara på den här datorn.</translation>
    </message>
    <message>
        <source>Last copy there %1</source>
        <translation>Senaste kopian där är från %1</translation>
    </message>
    <message>
        <source>The example is copied on this computer only.</source>
        <translation>Exemplet kopieras bara på den här datorn.</translation>
    </message>
    <message>
        <source>The network, OneDrive or a stick is right for backups: they are left when the computer breaks. The workspace itself stays on the computer.</source>
        <translation>Nätverket, OneDrive eller ett USB-minne är rätt plats för säkerhetskopior: de finns kvar om datorn går sönder. Själva arbetsytan ska ligga kvar på datorn.</translation>
    </message>
    <message>
        <source>Second place for the backups</source>
        <translation>En andra plats för säkerhetskopiorna</translation>
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
    <name>BoardActions</name>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
    <message>
        <source>Call logged: %1</source>
        <translation>Samtal loggat: %1</translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>R logs that you have called</source>
        <translation>R loggar att du har ringt</translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>Make a day of the poll</source>
        <translation>Boka en av dagarna</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Boka</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Ingen serie</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Ny aktivitet</translation>
    </message>
    <message>
        <source>The day of %1</source>
        <translation>Dag för %1</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Programme</source>
        <translation>Bidragsprogram</translation>
    </message>
    <message>
        <source>Name of the call</source>
        <translation>Utlysningens namn</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Stänger</translation>
    </message>
    <message>
        <source>19 February 5 pm</source>
        <translation>19 februari kl. 17</translation>
    </message>
    <message>
        <source>Amount as written</source>
        <translation>Beloppet som det står</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>The amount is</source>
        <translation>Beloppet gäller</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Första året</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Sista året</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>Vem som får söka</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>What nobody knows yet</source>
        <translation>Det ingen vet än</translation>
    </message>
</context>
<context>
    <name>CallNew</name>
    <message>
        <source>Programme</source>
        <translation>Bidragsprogram</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bidragsgivare</translation>
    </message>
    <message>
        <source>Name of the call</source>
        <translation>Utlysningens namn</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Stänger</translation>
    </message>
    <message>
        <source>19 February 5 pm</source>
        <translation>19 februari kl. 17</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>The programme</source>
        <translation>Bidragsprogrammet</translation>
    </message>
    <message>
        <source>Delete the call</source>
        <translation>Ta bort utlysningen</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>What nobody knows yet</source>
        <translation>Det ingen vet än</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Utlysningen</translation>
    </message>
    <message>
        <source>About the call</source>
        <translation>Om utlysningen</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Link an item of a meeting to the call.</source>
        <translation>Inget än. Koppla en punkt i ett möte till utlysningen.</translation>
    </message>
    <message>
        <source>Said and planned</source>
        <translation>Sagt och planerat</translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>About the call</source>
        <translation>Om utlysningen</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>Till Excel</translation>
    </message>
    <message>
        <source>Ask all</source>
        <translation>Fråga alla</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Ny ansökan</translation>
    </message>
    <message>
        <source>Figures of the call</source>
        <translation>Utlysningens siffror</translation>
    </message>
    <message>
        <source>Funding board</source>
        <translation>Bidragstavla</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation>Filtrera tavlan</translation>
    </message>
    <message>
        <source>Enter opens or begins · S status · R logs a call · Ctrl+F filters</source>
        <translation>Enter öppnar eller börjar · S status · R loggar ett samtal · Ctrl+F filtrerar</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Skapad: %1</translation>
    </message>
    <message>
        <source>Draft of the request</source>
        <translation>Utkast till förfrågan</translation>
    </message>
    <message>
        <source>%1 of %2 have answered</source>
        <translation>%1 av %2 har svarat</translation>
    </message>
</context>
<context>
    <name>CallsPane</name>
    <message>
        <source>No calls yet. Write the first: its programme, who gives the money, last day.</source>
        <translation>Inga utlysningar än. Skriv in den första: program, bidragsgivare och sista dag.</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Ny utlysning</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Efter läge</translation>
    </message>
    <message>
        <source>By funder</source>
        <translation>Efter bidragsgivare</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Utlysningar</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Log contact</source>
        <translation>Logga kontakt</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Mejl</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Besök</translation>
    </message>
    <message>
        <source>&amp;Digital meeting</source>
        <translation>&amp;Digitalt möte</translation>
    </message>
    <message>
        <source>To &amp;hand over</source>
        <translation>Att &amp;lämna över</translation>
    </message>
    <message>
        <source>For &amp;me (INTERNAL)</source>
        <translation>För &amp;mig (INTERNT)</translation>
    </message>
    <message>
        <source>Prepare visit</source>
        <translation>Förbered besök</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>besök</translation>
    </message>
    <message>
        <source>day not set</source>
        <translation>dag ej satt</translation>
    </message>
    <message>
        <source>Visit to %1 begun.</source>
        <translation>Besök i %1 påbörjat.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Change library director</source>
        <translation>Byt bibliotekschef</translation>
    </message>
    <message>
        <source>Write internal note</source>
        <translation>Skriv intern anteckning</translation>
    </message>
    <message>
        <source>Print ▾</source>
        <translation>Skriv ut ▾</translation>
    </message>
</context>
<context>
    <name>ColleaguesCard</name>
    <message>
        <source>Add a colleague</source>
        <translation>Lägg till en kollega</translation>
    </message>
    <message>
        <source>Nobody yet. Write in those you work with.</source>
        <translation>Ingen än. Skriv in dem du arbetar med.</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>På kontoret</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns ▾</source>
        <translation>Kolumner ▾</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Attendance and outcomes</source>
        <translation>Närvaro och ur texten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show beside the text</source>
        <translation>Visa bredvid texten</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>What is kept</source>
        <translation>Det som behålls</translation>
    </message>
    <message>
        <source>All that belongs to either follows. The other name stays as another name.</source>
        <translation>Allt som hör till någon av dem följer med. Det andra namnet blir kvar under Kallas även.</translation>
    </message>
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
    <message>
        <source>Merged: %1</source>
        <translation>Ihopslagna: %1</translation>
    </message>
</context>
<context>
    <name>DecisionsPane</name>
    <message>
        <source>Series</source>
        <translation>Mötesserie</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Alla serier</translation>
    </message>
</context>
<context>
    <name>DirectorDialog</name>
    <message>
        <source>Leaves the day before</source>
        <translation>Slutar dagen innan</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinarie</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Tf.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Delat</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vakant</translation>
    </message>
    <message>
        <source>How the office is held</source>
        <translation>Hur uppdraget innehas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Change library director in %1</source>
        <translation>Byt bibliotekschef i %1</translation>
    </message>
    <message>
        <source>Write in the library director in %1</source>
        <translation>Skriv in bibliotekschef i %1</translation>
    </message>
    <message>
        <source>Answers meanwhile (acting)</source>
        <translation>Svarar så länge (tf.)</translation>
    </message>
    <message>
        <source>New director</source>
        <translation>Ny bibliotekschef</translation>
    </message>
    <message>
        <source>Choose one of the list, or empty the field.</source>
        <translation>Välj någon i listan, eller töm fältet.</translation>
    </message>
    <message>
        <source>Choose who comes, or that it is vacant.</source>
        <translation>Välj vem som tillträder, eller att uppdraget är vakant.</translation>
    </message>
    <message>
        <source>Library director in %1 is changed.</source>
        <translation>Bibliotekschef i %1 är bytt.</translation>
    </message>
</context>
<context>
    <name>DirectorSection</name>
    <message>
        <source>Library director</source>
        <translation>Bibliotekschef</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Nobody is noted as library director here. Choose who it is under Change.</source>
        <translation>Ingen är antecknad som bibliotekschef här. Skriv in vem det är under Byt.</translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ingenting saknas.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Vad som saknas</translation>
    </message>
    <message>
        <source>End without Word</source>
        <translation>Avsluta utan Word</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Datum saknas</translation>
    </message>
    <message>
        <source>When was the meeting?</source>
        <translation>När var mötet?</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Nobody is ticked as present yet.</source>
        <translation>Ingen är markerad som närvarande än.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nästa möte</translation>
    </message>
    <message>
        <source>There is no next meeting in the series.</source>
        <translation>Serien har inget nästa möte.</translation>
    </message>
    <message>
        <source>Nobody responsible</source>
        <translation>Ingen ansvarig</translation>
    </message>
    <message>
        <source>Date to confirm</source>
        <translation>Bekräfta datum</translation>
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
    <name>FactsCard</name>
    <message>
        <source>No series</source>
        <translation>Ingen serie</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>About the municipality</source>
        <translation>Om kommunen</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>How it stands in the municipalities</source>
        <translation>Läget i kommunerna</translation>
    </message>
    <message>
        <source>What stands behind the figure</source>
        <translation>Det som siffran räknar</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Inget här än.</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Attach file…</source>
        <translation>Bifoga fil…</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Bifoga fil</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Borttagen: %1</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the meeting</source>
        <translation>Sök i mötet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to BiBK</source>
        <translation>Välkommen till BiBK</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Välj mapp…</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ingen vald</translation>
    </message>
    <message>
        <source>Look at the example first</source>
        <translation>Titta på exemplet först</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>The 13 municipalities are in place. Three questions, then you can begin; what you skip is in Settings.</source>
        <translation>De 13 kommunerna finns redan på plats. Tre frågor, sedan kan du börja. Det du hoppar över finns under Inställningar.</translation>
    </message>
    <message>
        <source>A second place for the backups</source>
        <translation>En andra plats för säkerhetskopiorna</translation>
    </message>
    <message>
        <source>Backups are made by themselves on this computer. Choose also a folder on the network, in OneDrive or on a stick: then all is left if the computer breaks.</source>
        <translation>Säkerhetskopior görs av sig själva på den här datorn. Välj gärna också en mapp på nätverket, i OneDrive eller på ett USB-minne: då finns allt kvar om datorn går sönder.</translation>
    </message>
    <message>
        <source>Second place for the backups</source>
        <translation>En andra plats för säkerhetskopiorna</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>First name and family name</source>
        <translation>Förnamn och efternamn</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Din titel</translation>
    </message>
    <message>
        <source>as development officer</source>
        <translation>biblioteksutvecklare</translation>
    </message>
    <message>
        <source>The office&apos;s name</source>
        <translation>Kontorets namn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort namn</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kolleger</translation>
    </message>
    <message>
        <source>One a line, as: Ebba Lund, development officer</source>
        <translation>En på varje rad, till exempel: Ebba Lund, biblioteksutvecklare</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>About the request</source>
        <translation>Om förfrågan</translation>
    </message>
    <message>
        <source>Make a meeting</source>
        <translation>Boka en dag</translation>
    </message>
    <message>
        <source>Answers came: %1</source>
        <translation>Svaren kom: %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Markera som skickad</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Stäng förfrågan</translation>
    </message>
    <message>
        <source>Show all (%1 of %2 shown)</source>
        <translation>Visa alla (%1 av %2 visas)</translation>
    </message>
</context>
<context>
    <name>FoundEditor</name>
    <message>
        <source>take the change</source>
        <translation>ta ändringen</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>låt vara</translation>
    </message>
</context>
<context>
    <name>GrantsPage</name>
    <message>
        <source>Grants</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Utlysningar</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Tilldelning</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>List to Excel</source>
        <translation>Listan till Excel</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Ny utlysning</translation>
    </message>
    <message>
        <source>New allocation</source>
        <translation>Ny tilldelning</translation>
    </message>
    <message>
        <source>About the call: days, money, rules</source>
        <translation>Om utlysningen: dagar, pengar, regler</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Ny ansökan</translation>
    </message>
    <message>
        <source>Log a phone call</source>
        <translation>Logga ett samtal</translation>
    </message>
</context>
<context>
    <name>GrantsSection</name>
    <message>
        <source>Grants</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Nothing applied for yet.</source>
        <translation>Inget sökt än.</translation>
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
    <name>HandedRow</name>
    <message>
        <source>who takes over</source>
        <translation>vem som tar över</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>annan person</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>HandoverPane</name>
    <message>
        <source>Seats</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Parts in projects</source>
        <translation>Delar i projekt</translation>
    </message>
    <message>
        <source>Open promises and tasks</source>
        <translation>Öppna löften och uppgifter</translation>
    </message>
    <message>
        <source>Lists and invitations</source>
        <translation>Listor och inbjudningar</translation>
    </message>
    <message>
        <source>%1 has no seats, tasks or invitations to hand over.</source>
        <translation>%1 har inga uppdrag, uppgifter eller inbjudningar att lämna över.</translation>
    </message>
    <message>
        <source>Choose who takes it over.</source>
        <translation>Välj vem som tar över.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>Nothing in the help has those words.</source>
        <translation>Inget i hjälpen har de orden.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Take out of the history</source>
        <translation>Ta ur historiken</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>Taken out of the history: %1</source>
        <translation>Borttaget ur historiken: %1</translation>
    </message>
    <message>
        <source>The only entry stays.</source>
        <translation>Den enda noteringen står kvar.</translation>
    </message>
    <message>
        <source>Change it, or delete the application.</source>
        <translation>Ändra den, eller ta bort ansökan.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historik: %1</translation>
    </message>
    <message>
        <source>Nothing is said yet. Enter on the cell sets a status.</source>
        <translation>Inget är sagt än. Enter i cellen sätter en status.</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hela kommunen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Taken out of the history.</source>
        <translation>Borttagen ur historiken.</translation>
    </message>
    <message>
        <source>Take out of the history</source>
        <translation>Ta bort ur historiken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Note on taking part, shown under the table</source>
        <translation>Anteckning om deltagandet, visas under tabellen</translation>
    </message>
    <message>
        <source>Add what was before</source>
        <translation>Lägg till vad som gällde före</translation>
    </message>
</context>
<context>
    <name>InternalNotesCard</name>
    <message>
        <source>only we</source>
        <translation>bara vi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interna anteckningar</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Inga än.</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Ta bort anteckningen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Intern anteckning</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <source>change</source>
        <translation>ändra</translation>
    </message>
    <message>
        <source>next unsure</source>
        <translation>nästa osäkra</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>välj</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nästa</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>take in</source>
        <translation>läs in</translation>
    </message>
</context>
<context>
    <name>LibrariesSection</name>
    <message>
        <source>Libraries and plans</source>
        <translation>Bibliotek och planer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>No libraries yet. Begin with the main one.</source>
        <translation>Inga bibliotek än. Börja med huvudbiblioteket.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Färre</translation>
    </message>
    <message>
        <source>Regional plans %1</source>
        <translation>Regionala planer %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttagen: %1</translation>
    </message>
    <message>
        <source>&amp;Library plan</source>
        <translation>Biblioteks&amp;plan</translation>
    </message>
    <message>
        <source>&amp;Steering document</source>
        <translation>&amp;Styrdokument</translation>
    </message>
    <message>
        <source>&amp;Branch or other library</source>
        <translation>&amp;Bibliotek eller filial</translation>
    </message>
</context>
<context>
    <name>LibraryForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Integrated with</source>
        <translation>Integrerat med</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Open plus</source>
        <translation>Meröppet</translation>
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
    <name>ListCard</name>
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
        <translation>Inget passar filtret.</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>No municipalities yet. Add the first one above.</source>
        <translation>Inga kommuner än. Lägg till den första ovanför.</translation>
    </message>
</context>
<context>
    <name>ListTab</name>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter the projects</source>
        <translation>Filtrera projekten</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Inget passar filtret.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>not in overviews</source>
        <translation>inte i översikter</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Hela namnet</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
</context>
<context>
    <name>ListsCard</name>
    <message>
        <source>Are changed</source>
        <translation>Ändras</translation>
    </message>
    <message>
        <source>Lists and invitations that are changed</source>
        <translation>Listor och inbjudningar som ändras</translation>
    </message>
    <message>
        <source>Follow by themselves</source>
        <translation>Följer med av sig själva</translation>
    </message>
    <message>
        <source>Lists that follow by themselves</source>
        <translation>Listor som följer med av sig själva</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Systemets</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Ctrl+plus and Ctrl+minus do the same, Ctrl+Shift+0 gives 100 %.</source>
        <translation>Ctrl+plus och Ctrl+minus gör samma sak, Ctrl+Skift+0 ger 100 %.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is no list here to take out.</source>
        <translation>Här finns ingen lista att ta ut.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
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
        <source>Quick note</source>
        <translation>Snabbanteckning</translation>
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
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Help about this place</source>
        <translation>Hjälp om den här platsen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alla tangenter</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Map of the municipalities</source>
        <translation>Karta över kommunerna</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Samma sak som lista</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>Map of the project</source>
        <translation>Karta över projektet</translation>
    </message>
    <message>
        <source>Municipalities in the project</source>
        <translation>Kommunerna i projektet</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
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
    <name>MaterialsCard</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Nothing yet: folders, kits, films, reports.</source>
        <translation>Inget än: foldrar, lådor, filmer, rapporter.</translation>
    </message>
    <message>
        <source>Material and deliverables</source>
        <translation>Material och leveranser</translation>
    </message>
    <message>
        <source>Delete the material</source>
        <translation>Ta bort materialet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Öppna länken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>MatterDetail</name>
    <message>
        <source>One week later</source>
        <translation>En vecka senare</translation>
    </message>
    <message>
        <source>Four weeks later</source>
        <translation>Fyra veckor senare</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
</context>
<context>
    <name>MatterFilters</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
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
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Efter brådska</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Efter person</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Efter kommun</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Efter ålder</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alla kommuner</translation>
    </message>
    <message>
        <source>Words or person</source>
        <translation>Filtrera på ord eller person</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>14 March, 9.30–15</source>
        <translation>14 mars, kl. 9.30–15</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Create meeting</source>
        <translation>Skapa möte</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>Ingen serie</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum och tid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Mötesserie</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Mötesledare</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Vid anteckningarna</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Diarienummer</translation>
    </message>
</context>
<context>
    <name>MeetingHeader</name>
    <message>
        <source>Change name, date, place and who leads</source>
        <translation>Ändra namn, datum, plats och vem som leder</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranska</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Börja mötet</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Avsluta mötet</translation>
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
    <name>MeetingNew</name>
    <message>
        <source>Series</source>
        <translation>Mötesserie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum och tid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>List to Excel</source>
        <translation>Listan till Excel</translation>
    </message>
    <message>
        <source>Take in old minutes</source>
        <translation>Läs in gamla protokoll</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Ny mötesserie</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ny punkt</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>Bara texten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranska</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Dokument (%1)</translation>
    </message>
    <message>
        <source>Go on taking in</source>
        <translation>Fortsätt läsa in</translation>
    </message>
    <message>
        <source>Take in a folder of old minutes</source>
        <translation>Läs in en mapp med gamla protokoll</translation>
    </message>
    <message>
        <source>Choose a folder with files that end with %1.</source>
        <translation>Välj en mapp med filer som slutar på %1.</translation>
    </message>
    <message>
        <source>There are no documents in %1.</source>
        <translation>Det finns inga dokument i %1.</translation>
    </message>
    <message>
        <source>%1 – attendance</source>
        <translation>%1 – närvaro</translation>
    </message>
    <message>
        <source>Next meeting: %1</source>
        <translation>Nästa möte: %1</translation>
    </message>
</context>
<context>
    <name>MeetingsPane</name>
    <message>
        <source>Series</source>
        <translation>Mötesserie</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Alla serier</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
</context>
<context>
    <name>MemberSection</name>
    <message>
        <source>Takes part in</source>
        <translation>Med i</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge %1 with …</source>
        <translation>Slå ihop %1 med …</translation>
    </message>
    <message>
        <source>Who is the same person?</source>
        <translation>Vem är samma person?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
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
    <name>MoneyCard</name>
    <message>
        <source>Money</source>
        <translation>Pengar</translation>
    </message>
    <message>
        <source>Applications for the project</source>
        <translation>Ansökningar för projektet</translation>
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
    <name>NewApplicationPanel</name>
    <message>
        <source>New application</source>
        <translation>Ny ansökan</translation>
    </message>
    <message>
        <source>Create application</source>
        <translation>Skapa ansökan</translation>
    </message>
</context>
<context>
    <name>NewCallPanel</name>
    <message>
        <source>New call</source>
        <translation>Ny utlysning</translation>
    </message>
    <message>
        <source>Create call</source>
        <translation>Skapa utlysning</translation>
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
    <name>NewTask</name>
    <message>
        <source>New task</source>
        <translation>Ny uppgift</translation>
    </message>
    <message>
        <source>Anna sends the form by 15 March</source>
        <translation>Anna skickar mallen senast 15 mars</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write what is to be done, who does it and by when. Enter adds it.</source>
        <translation>Skriv vad som ska göras, vem som gör det och till när. Enter lägger till.</translation>
    </message>
</context>
<context>
    <name>NotePad</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation>Skriv vad som sades</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>No notes yet, for all or for one county.</source>
        <translation>Inga anteckningar än, för alla eller för ett län.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Ta bort anteckningen</translation>
    </message>
    <message>
        <source>For which county</source>
        <translation>För vilket län</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Both counties</source>
        <translation>Båda länen</translation>
    </message>
    <message>
        <source>What is good to know</source>
        <translation>Vad som är bra att veta</translation>
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
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Intern anteckning</translation>
    </message>
    <message>
        <source>Nothing written yet. Log a contact or write a note.</source>
        <translation>Inget skrivet än. Logga en kontakt eller skriv en anteckning.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Färre</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alla %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttagen: %1</translation>
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
    <message>
        <source>Write in the director</source>
        <translation>Skriv in bibliotekschef</translation>
    </message>
    <message>
        <source>Change library director</source>
        <translation>Byt bibliotekschef</translation>
    </message>
</context>
<context>
    <name>OpenSection</name>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Inget väntar här.</translation>
    </message>
    <message>
        <source>They wait for us</source>
        <translation>De väntar på oss</translation>
    </message>
    <message>
        <source>We wait for them</source>
        <translation>Vi väntar på</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>Annat öppet</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Färre</translation>
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
    <name>OptionLine</name>
    <message>
        <source>Option</source>
        <translation>Alternativ</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>New option: words, or a day as 12 September</source>
        <translation>Nytt alternativ: ord, eller en dag som 12 september</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Nytt alternativ</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Borttaget: %1</translation>
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
    <name>OutcomeEditor</name>
    <message>
        <source>In the text</source>
        <translation>I texten</translation>
    </message>
    <message>
        <source>Delete what came of it, leave the words</source>
        <translation>Ta bort det som kom ur texten, lämna orden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>as 15 March, in spring, as soon as possible</source>
        <translation>som 15 mars, i vår, snarast</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Look at again</source>
        <translation>Ta upp igen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Asked for by, or promised to</source>
        <translation>Frågat av, eller lovat till</translation>
    </message>
</context>
<context>
    <name>OutcomesCard</name>
    <message>
        <source>From the text</source>
        <translation>Ur texten</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>Punkten</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Mötet</translation>
    </message>
    <message>
        <source>What came of</source>
        <translation>Visa det som kom ur</translation>
    </message>
    <message>
        <source>What came of the text</source>
        <translation>Ur texten</translation>
    </message>
    <message>
        <source>Saved (%1)</source>
        <translation>Sparat (%1)</translation>
    </message>
    <message>
        <source>Begin a line with beslut:, att göra: or @name, and it stands here.</source>
        <translation>Börja en rad med beslut:, att göra: eller @namn, så står det här.</translation>
    </message>
</context>
<context>
    <name>PairDetail</name>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Inte samma person</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Samma person?</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same person.</source>
        <translation>%1 och %2 är inte samma person.</translation>
    </message>
</context>
<context>
    <name>Pane</name>
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
        <translation>Inget passar filtret.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>PartnersCard</name>
    <message>
        <source>Add a partner</source>
        <translation>Lägg till samarbetspart</translation>
    </message>
    <message>
        <source>Add a municipality, library or organisation</source>
        <translation>Lägg till kommun, bibliotek eller organisation</translation>
    </message>
    <message>
        <source>No partners yet: who applies, who takes part.</source>
        <translation>Inga samarbetsparter än: vem som söker, vem som deltar.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samarbetsparter</translation>
    </message>
    <message>
        <source>Take the partner away</source>
        <translation>Ta bort samarbetsparten</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Samarbetspart</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste answers</source>
        <translation>Klistra in svar</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Det som förstods</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answers</source>
        <translation>
            <numerusform>Läs in %n svar</numerusform>
            <numerusform>Läs in %n svar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentsCard</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Inga utbetalningar än.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Utbetalningar</translation>
    </message>
    <message>
        <source>Delete the payment</source>
        <translation>Ta bort utbetalningen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Har kommit</translation>
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
    <message>
        <source>Merge %1 with …</source>
        <translation>Slå ihop %1 med …</translation>
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
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Change library director in %1…</source>
        <translation>Byt bibliotekschef i %1 …</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Slå ihop med …</translation>
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
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
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
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
</context>
<context>
    <name>PersonsCard</name>
    <message>
        <source>Add a person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Nobody yet: who is responsible with us, who takes part.</source>
        <translation>Ingen än: vem som är ansvarig hos oss, vem som deltar.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Take the person away</source>
        <translation>Ta bort personen ur projektet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>From which municipality</source>
        <translation>Från kommun</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Som vad</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Från när</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Till när</translation>
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
    <name>PlaceCard</name>
    <message>
        <source>Grants %1</source>
        <translation>Bidrag %1</translation>
    </message>
</context>
<context>
    <name>PlaceFacts</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webbadress</translation>
    </message>
    <message>
        <source>Size of the library</source>
        <translation>Bibliotekets storlek</translation>
    </message>
    <message>
        <source>Systems in use, with comma between</source>
        <translation>System, med komma mellan</translation>
    </message>
    <message>
        <source>One of the municipalities we support</source>
        <translation>En av kommunerna vi stöder</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Visa som</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Add municipality</source>
        <translation>Lägg till kommun</translation>
    </message>
    <message>
        <source>Overview to Excel</source>
        <translation>Översikt till Excel</translation>
    </message>
    <message>
        <source>How it stands in the municipalities</source>
        <translation>Läget i kommunerna</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Första året</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Sista året</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Antagen av</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Antagen den</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webbadress</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Priority areas, one a line</source>
        <translation>Insatsområden, ett per rad</translation>
    </message>
</context>
<context>
    <name>PresentCard</name>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
</context>
<context>
    <name>ProgrammeBox</name>
    <message>
        <source>New programme: %1</source>
        <translation>Nytt bidragsprogram: %1</translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bidragsgivare</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
</context>
<context>
    <name>ProgrammeView</name>
    <message>
        <source>Delete the programme</source>
        <translation>Ta bort programmet</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Ny utlysning</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Bidragsprogrammet</translation>
    </message>
    <message>
        <source>No call yet.</source>
        <translation>Ingen utlysning än.</translation>
    </message>
    <message>
        <source>Calls of the programme</source>
        <translation>Programmets utlysningar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Utlysningar</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
</context>
<context>
    <name>ProjectDetail</name>
    <message>
        <source>Web</source>
        <translation>Webb</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Both counties</source>
        <translation>Båda länen</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Projektet</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Bifogade filer</translation>
    </message>
    <message>
        <source>Delete the project</source>
        <translation>Ta bort projektet</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Show the project: %1</source>
        <translation>Visa projektet: %1</translation>
    </message>
    <message>
        <source>Project without a name</source>
        <translation>Projekt utan namn</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Write # and the project&apos;s name in the minutes.</source>
        <translation>Inget än. Skriv # och projektets namn i anteckningarna.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation>Insatsområden</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Hela namnet</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Webb</translation>
    </message>
    <message>
        <source>Shown in overviews: the start page, the table, the workbook</source>
        <translation>Visas i översikter: första sidan, tabellen, Excelfilen</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Visa som</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt projekt</translation>
    </message>
    <message>
        <source>Overview to Excel</source>
        <translation>Översikt till Excel</translation>
    </message>
    <message>
        <source>Filter the municipalities</source>
        <translation>Filtrera kommunerna</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Inga projekt än</translation>
    </message>
    <message>
        <source>Here stand the projects that the municipalities take part in: who is in, how far they have come, since when. Begin with the first one.</source>
        <translation>Här står projekten som kommunerna är med i: vilka som är med, hur långt de har kommit, sedan när. Börja med det första.</translation>
    </message>
    <message>
        <source>Project without a name</source>
        <translation>Projekt utan namn</translation>
    </message>
    <message>
        <source>Projects as a table</source>
        <translation>Projekten som tabell</translation>
    </message>
    <message>
        <source>Projects on the map</source>
        <translation>Projekten på karta</translation>
    </message>
    <message>
        <source>Projects on a timeline</source>
        <translation>Projekten på tidslinje</translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation>Projektlista</translation>
    </message>
    <message>
        <source>Projects by municipality</source>
        <translation>Projekt per kommun</translation>
    </message>
</context>
<context>
    <name>ProjectsSection</name>
    <message>
        <source>Projects</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>In no project. Choose one under Add.</source>
        <translation>Inte med i något projekt. Välj ett under Lägg till.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Inga projekt än.</translation>
    </message>
    <message>
        <source>Whole municipality</source>
        <translation>Hela kommunen</translation>
    </message>
</context>
<context>
    <name>QuickNotePad</name>
    <message>
        <source>Quick note</source>
        <translation>Snabbanteckning</translation>
    </message>
    <message>
        <source>Write a line, or several</source>
        <translation>Skriv en rad, eller flera</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Municipality, person or project</source>
        <translation>Kommun, person eller projekt</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves. Esc closes and keeps the draft.</source>
        <translation>Ctrl+Enter sparar. Esc stänger och behåller utkastet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The note is saved and stands under Visits.</source>
        <translation>Anteckningen är sparad och ligger under Besök.</translation>
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
    <name>ReceiptsField</name>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Take the receiver away</source>
        <translation>Ta bort mottagaren</translation>
    </message>
    <message>
        <source>Add who has received it</source>
        <translation>Lägg till vem som har fått det</translation>
    </message>
    <message>
        <source>Add a library or municipality</source>
        <translation>Lägg till bibliotek eller kommun</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>Har fått det: %1</translation>
    </message>
    <message>
        <source>Nobody has received it yet</source>
        <translation>Ingen har fått det än</translation>
    </message>
    <message>
        <source>The receiver is taken away.</source>
        <translation>Mottagaren är borttagen.</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>No reports yet: interim, final.</source>
        <translation>Inga redovisningar än: delredovisning, slutredovisning.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Redovisningar</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Ta bort redovisningen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Ansvarig</translation>
    </message>
</context>
<context>
    <name>RequestAnswer</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Vem svarade</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
</context>
<context>
    <name>RequestBooking</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Stäng förfrågan</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>New request</source>
        <translation>Ny förfrågan</translation>
    </message>
    <message>
        <source>Create request</source>
        <translation>Skapa förfrågan</translation>
    </message>
    <message>
        <source>25 January, or in words</source>
        <translation>25 januari, eller i ord</translation>
    </message>
    <message>
        <source>performances, participants … or nothing</source>
        <translation>föreställningar, deltagare … eller inget</translation>
    </message>
    <message>
        <source>Words, or days as 12 September</source>
        <translation>Ord, eller dagar som 12 september</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alla %1</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valda</translation>
    </message>
    <message>
        <source>Whom it goes to</source>
        <translation>Vilka som tillfrågas</translation>
    </message>
    <message>
        <source>Write what the request is called.</source>
        <translation>Skriv vad förfrågan ska heta.</translation>
    </message>
    <message>
        <source>Write at least two options, each on its line.</source>
        <translation>Skriv minst två alternativ, ett på varje rad.</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Frågar efter</translation>
    </message>
    <message>
        <source>Number of what</source>
        <translation>Antal av vad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Requests</source>
        <translation>Förfrågningar</translation>
    </message>
    <message>
        <source>List to Excel</source>
        <translation>Listan till Excel</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Ny förfrågan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrera förfrågningar</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n öppen</numerusform>
            <numerusform>%n öppna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been asked yet. A request goes to all municipalities or to some, with a last day, and everybody&apos;s answer stands in a row of its own.</source>
        <translation>Inga förfrågningar än. En förfrågan går till alla kommuner eller några av dem, med en sista dag, och varje kommuns svar står på en egen rad.</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Inget passar filtret.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Skapa ”%1”</translation>
    </message>
    <message>
        <source>Ask the first question</source>
        <translation>Ställ den första frågan</translation>
    </message>
</context>
<context>
    <name>RequestNew</name>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Frågar efter</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Number of what</source>
        <translation>Antal av vad</translation>
    </message>
    <message>
        <source>Options, one on each line</source>
        <translation>Alternativ, ett på varje rad</translation>
    </message>
    <message>
        <source>Whom it goes to</source>
        <translation>Vilka som tillfrågas</translation>
    </message>
    <message>
        <source>It has been asked already</source>
        <translation>Frågan är redan ställd</translation>
    </message>
</context>
<context>
    <name>RequestPaste</name>
    <message>
        <source>The mail&apos;s text, or lines like “Karlshamn: yes, 2”</source>
        <translation>Mejlets text, eller rader som ”Karlshamn: ja, 2”</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Kopiera adresser</translation>
    </message>
    <message>
        <source>Paste answers</source>
        <translation>Klistra in svar</translation>
    </message>
    <message>
        <source>Make a meeting</source>
        <translation>Boka en dag</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Påminn</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Stäng förfrågan</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n who have not answered</source>
        <translation>
            <numerusform>Påminn %n som inte har svarat</numerusform>
            <numerusform>Påminn %n som inte har svarat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail the question to %n</source>
        <translation>
            <numerusform>Mejla frågan till %n</numerusform>
            <numerusform>Mejla frågan till %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Stängd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses copied.</source>
        <translation>
            <numerusform>%n adress kopierad.</numerusform>
            <numerusform>%n adresser kopierade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an address: %1.</source>
        <translation>Saknar adress: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers taken in</source>
        <translation>
            <numerusform>%n svar inläst</numerusform>
            <numerusform>%n svar inlästa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 planerat</translation>
    </message>
    <message>
        <source>About the request</source>
        <translation>Om förfrågan</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>New request</source>
        <translation>Ny förfrågan</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttagen: %1</translation>
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
    <name>ResponsibleBox</name>
    <message>
        <source>Person, municipality, organisation or group</source>
        <translation>Person, kommun, organisation eller grupp</translation>
    </message>
    <message>
        <source>New person: %1</source>
        <translation>Ny person: %1</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Take in old minutes</source>
        <translation>Läs in gamla protokoll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Skip the file</source>
        <translation>Hoppa över filen</translation>
    </message>
    <message>
        <source>Take in all sure ones</source>
        <translation>Läs in alla säkra</translation>
    </message>
    <message>
        <source>file %1 of %2</source>
        <translation>fil %1 av %2</translation>
    </message>
    <message>
        <source>nothing is stored yet</source>
        <translation>inget är sparat än</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 inlästa</translation>
    </message>
    <message>
        <source>Take in %1 chosen</source>
        <translation>Läs in %1 valda</translation>
    </message>
    <message>
        <source>Of this file</source>
        <translation>I den här filen</translation>
    </message>
    <message>
        <source>Of all %1 files that are left, without a look</source>
        <translation>I alla %1 filer som är kvar, utan granskning</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
    <message>
        <source>Take in all the same</source>
        <translation>Läs in ändå</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>no word is changed</source>
        <translation>inget ord ändras</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 gick inte att läsa.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Inget har sparats.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Läser %1</translation>
    </message>
    <message>
        <source>This very file has been taken in before. Nothing is stored again.</source>
        <translation>Just den här filen är redan inläst. Inget sparas igen.</translation>
    </message>
    <message>
        <source>There are minutes of that meeting already: %1. Nothing was stored.</source>
        <translation>Det mötet har redan anteckningar: %1. Inget har sparats.</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Läste in: %1</translation>
    </message>
    <message>
        <source>%1 has been taken in before.</source>
        <translation>%1 är redan inläst.</translation>
    </message>
    <message>
        <source>%1: there are minutes of that meeting already.</source>
        <translation>%1: mötet har redan anteckningar.</translation>
    </message>
    <message>
        <source>Taken in: %1 of %2 files</source>
        <translation>Läste in %1 av %2 filer</translation>
    </message>
    <message>
        <source>The others can be taken in one by one.</source>
        <translation>De andra går att läsa in en i taget.</translation>
    </message>
</context>
<context>
    <name>RoundPart</name>
    <message>
        <source>What they said</source>
        <translation>Vad de berättade</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>Taken away: %1</source>
        <translation>Borttagen: %1</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Add a rule</source>
        <translation>Lägg till regel</translation>
    </message>
    <message>
        <source>No rules yet: without them nobody can be said to be eligible.</source>
        <translation>Inga regler än: utan dem går det inte att säga vem som är behörig.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Ta bort regeln</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Slags regel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Oklart</translation>
    </message>
    <message>
        <source>The rule in words</source>
        <translation>Regeln i ord</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>At least %</source>
        <translation>Minst %</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
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
    <name>Scope</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alla %1</translation>
    </message>
    <message>
        <source>Unsure %1</source>
        <translation>Osäkra %1</translation>
    </message>
    <message>
        <source>New persons %1</source>
        <translation>Nya personer %1</translation>
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
    <name>Sender</name>
    <message>
        <source>No mail goes to %1: there is no address.</source>
        <translation>Inget mejl går till %1: adress saknas.</translation>
    </message>
    <message>
        <source>Write the director&apos;s address under Contacts, or call.</source>
        <translation>Skriv in chefens adress under Kontakter, eller ring.</translation>
    </message>
</context>
<context>
    <name>SeriesDetail</name>
    <message>
        <source>Series</source>
        <translation>Mötesserie</translation>
    </message>
    <message>
        <source>Delete the series</source>
        <translation>Ta bort serien</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>besides the directors, if all are called</source>
        <translation>utöver bibliotekscheferna, om alla kallas</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Lägg till en kommun</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>A meeting of it is called</source>
        <translation>Ett möte heter</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Anteckningarna skrivs som</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Skickas ut som</translation>
    </message>
    <message>
        <source>All library directors are called</source>
        <translation>Alla bibliotekschefer kallas</translation>
    </message>
    <message>
        <source>The minutes say which municipalities are not represented</source>
        <translation>Kommuner som inte är representerade räknas upp</translation>
    </message>
    <message>
        <source>The summary stands last</source>
        <translation>I korthet står sist</translation>
    </message>
</context>
<context>
    <name>SettingsOffice</name>
    <message>
        <source>The office&apos;s name</source>
        <translation>Kontorets namn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort namn</translation>
    </message>
</context>
<context>
    <name>SettingsYou</name>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Din titel</translation>
    </message>
</context>
<context>
    <name>SharesCard</name>
    <message>
        <source>Add a co-applicant</source>
        <translation>Lägg till en medsökande</translation>
    </message>
    <message>
        <source>Add a municipality or organisation</source>
        <translation>Lägg till kommun eller organisation</translation>
    </message>
    <message>
        <source>Nobody: the lead applies alone.</source>
        <translation>Ingen: huvudsökanden söker ensam.</translation>
    </message>
    <message>
        <source>Co-applicants</source>
        <translation>Medsökande</translation>
    </message>
    <message>
        <source>Take the co-applicant away</source>
        <translation>Ta bort den medsökande</translation>
    </message>
    <message>
        <source>Co-applicant</source>
        <translation>Medsökande</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The document</source>
        <translation>Dokumentet</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Add somebody who works here</source>
        <translation>Lägg till någon som arbetar här</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alla %1</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Färre</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The text alone</source>
        <translation>Bara texten</translation>
    </message>
    <message>
        <source>Previous item (Ctrl+Page Up)</source>
        <translation>Föregående punkt (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next item (Ctrl+Page Down)</source>
        <translation>Nästa punkt (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Back to the meeting (Esc)</source>
        <translation>Tillbaka till mötet (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>StandingTab</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>change status</source>
        <translation>byt status</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historik</translation>
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
    <message>
        <source>Plan a meeting</source>
        <translation>Planera ett möte</translation>
    </message>
    <message>
        <source>Nothing waits. What is promised at meetings and visits stands here.</source>
        <translation>Inget väntar. Här står det som lovas på möten och besök.</translation>
    </message>
</context>
<context>
    <name>StateButton</name>
    <message>
        <source>State: %1</source>
        <translation>Läge: %1</translation>
    </message>
</context>
<context>
    <name>StatusChange</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hela kommunen</translation>
    </message>
    <message>
        <source>Per library</source>
        <translation>Per bibliotek</translation>
    </message>
</context>
<context>
    <name>SupplementsCard</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation>Inget är begärt.</translation>
    </message>
    <message>
        <source>Supplements</source>
        <translation>Kompletteringar</translation>
    </message>
    <message>
        <source>Delete the supplement</source>
        <translation>Ta bort kompletteringen</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Vad som begärs</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Begärd</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
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
        <translation>Kommuner och projekt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>change status</source>
        <translation>byt status</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historik</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppna</translation>
    </message>
</context>
<context>
    <name>TargetsCard</name>
    <message>
        <source>Whom it goes to</source>
        <translation>Vilka som tillfrågas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Another municipality or organisation</source>
        <translation>Någon annan kommun eller organisation</translation>
    </message>
    <message>
        <source>Ask somebody else too</source>
        <translation>Fråga någon mer</translation>
    </message>
    <message>
        <source>%1 is not asked any more; the answer is gone too.</source>
        <translation>%1 tillfrågas inte längre; svaret försvann också.</translation>
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
    <name>TemplateField</name>
    <message>
        <source>the program&apos;s own</source>
        <translation>programmets egen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bläddra…</translation>
    </message>
    <message>
        <source>Copy of the program&apos;s own…</source>
        <translation>Utgå från programmets egen…</translation>
    </message>
    <message>
        <source>Words like %1 are filled in; all else is yours to change in Word.</source>
        <translation>Ord som %1 fylls i; allt annat ändrar du som du vill i Word.</translation>
    </message>
    <message>
        <source>Use the program&apos;s own template again</source>
        <translation>Ta bort mallen och använd programmets egen</translation>
    </message>
    <message>
        <source>Template for Word</source>
        <translation>Mall för Word</translation>
    </message>
    <message>
        <source>Open the template %1</source>
        <translation>Öppna mallen %1</translation>
    </message>
    <message>
        <source>BiBK minutes.docx</source>
        <translation>Mall för anteckningar.docx</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 gick inte att skriva.</translation>
    </message>
    <message>
        <source>Close the file in Word, or choose another folder.</source>
        <translation>Stäng filen i Word, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Välj mall</translation>
    </message>
    <message>
        <source>Where is the template to lie?</source>
        <translation>Var ska mallen ligga?</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>Presenter</source>
        <translation>Föredragande</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Skriv här</translation>
    </message>
    <message>
        <source>A line for each municipality that is here</source>
        <translation>En rad för varje kommun som är här</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>Bara texten</translation>
    </message>
    <message>
        <source>No item yet. Ctrl+Enter begins one.</source>
        <translation>Ingen punkt än. Ctrl+Enter börjar en.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Nobody is ticked as present yet.</source>
        <translation>Ingen är markerad som närvarande än.</translation>
    </message>
    <message>
        <source>Tick the attendance first.</source>
        <translation>Markera närvaron först.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Slag: %1</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Planera nästa möte</translation>
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
    <name>ThemesCard</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>No themes yet.</source>
        <translation>Inga teman än.</translation>
    </message>
    <message>
        <source>Take the theme away</source>
        <translation>Ta bort temat</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>ThrownDetail</name>
    <message>
        <source>Went with it</source>
        <translation>Följde med</translation>
    </message>
</context>
<context>
    <name>TimeTab</name>
    <message>
        <source>Timeline of the project</source>
        <translation>Tidslinje över projektet</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>today</source>
        <translation>idag</translation>
    </message>
</context>
<context>
    <name>ToDoPage</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Väntar på</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>List to Excel</source>
        <translation>Listan till Excel</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Inget här passar filtret.</translation>
    </message>
    <message>
        <source>Nothing is done yet. What you tick stands here.</source>
        <translation>Inget är klart än. Det du bockar av hamnar här.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klart: %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppet igen</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Flyttat: %1</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny uppgift</translation>
    </message>
    <message>
        <source>Space done   V one week later   Enter opens   Delete deletes</source>
        <translation>Mellanslag klar   V en vecka senare   Enter öppnar   Delete tar bort</translation>
    </message>
    <message>
        <source>Space opens again   Enter opens</source>
        <translation>Mellanslag öppnar igen   Enter visar</translation>
    </message>
    <message>
        <source>We wait for nobody. Begin a line with väntar: and it stands here.</source>
        <translation>Vi väntar inte på någon. Börja en rad med väntar: så står det här.</translation>
    </message>
    <message>
        <source>Nothing is open. What is promised at meetings and visits stands here, and Ctrl+N writes a task.</source>
        <translation>Inget är öppet. Här står det som lovas på möten och besök. Ctrl+N skriver en uppgift.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Tillagd: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttagen: %1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markera som klar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>En vecka senare</translation>
    </message>
    <message>
        <source>Four weeks later</source>
        <translation>Fyra veckor senare</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Quick note</source>
        <translation>Snabbanteckning</translation>
    </message>
    <message>
        <source>Quick note (Ctrl+Shift+A)</source>
        <translation>Snabbanteckning (Ctrl+Shift+A)</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Filter by words or kind</source>
        <translation>Filtrera på ord eller slag</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Inget här passar filtret.</translation>
    </message>
    <message>
        <source>Nothing lies here. What you delete comes here and can be restored.</source>
        <translation>Här är tomt. Det du tar bort hamnar här och går att återställa.</translation>
    </message>
    <message>
        <source>Enter restores</source>
        <translation>Enter återställer</translation>
    </message>
    <message>
        <source>The %1 newest are shown</source>
        <translation>De %1 senaste visas</translation>
    </message>
    <message>
        <source>Restore %1 %2</source>
        <translation>Återställ %1 %2</translation>
    </message>
    <message>
        <source>Restored: %1 %2</source>
        <translation>Återställt: %1 %2</translation>
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
    <name>VisitDetail</name>
    <message>
        <source>Present</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Write what was said. A line can begin with a marker.</source>
        <translation>Skriv vad som sades. En rad kan börja med en markör.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Skriv anteckningar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Latest notes</source>
        <translation>Senaste anteckningarna</translation>
    </message>
    <message>
        <source>To know before</source>
        <translation>Att veta innan</translation>
    </message>
    <message>
        <source>Nothing is open with them.</source>
        <translation>Inget är öppet med dem.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klart: %1</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>as 17 January, today at 10</source>
        <translation>som 17 januari, idag kl. 10</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Time to be in touch</source>
        <translation>Dags att höra av sig</translation>
    </message>
    <message>
        <source>List to Excel</source>
        <translation>Listan till Excel</translation>
    </message>
    <message>
        <source>Thanks and summary</source>
        <translation>Tack och sammanfattning</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Förbered besök</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Filter by municipality, kind or words</source>
        <translation>Filtrera på kommun, slag eller ord</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>No contacts yet. Plan a visit, or note a call when it is over.</source>
        <translation>Inga kontakter än. Förbered ett besök, eller anteckna ett samtal när det är över.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
    <message>
        <source>T logs a call   M a mail   V prepares a visit</source>
        <translation>T noterar ett samtal   M ett mejl   B förbereder ett besök</translation>
    </message>
    <message>
        <source>Enter or V prepares a visit   T logs a call   M a mail</source>
        <translation>Enter eller B förbereder ett besök   T noterar ett samtal   M ett mejl</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Noterat: %1</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Inget här passar filtret.</translation>
    </message>
    <message>
        <source>The newest %1 are shown: filter to find older ones.</source>
        <translation>De %1 nyaste visas: filtrera för att hitta äldre.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCard</name>
    <message>
        <source>Workspace</source>
        <translation>Arbetsytan</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>Exemplet</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mapp</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Öppna en annan…</translation>
    </message>
    <message>
        <source>Back to your workspace</source>
        <translation>Tillbaka till din arbetsyta</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Titta på exemplet</translation>
    </message>
    <message>
        <source>The example is a workspace of its own with invented people, made anew every day. Nothing of it comes into yours.</source>
        <translation>Exemplet är en egen arbetsyta med påhittade personer och görs på nytt varje dag. Inget av det hamnar i din.</translation>
    </message>
</context>
<context>
    <name>YouCard</name>
    <message>
        <source>You and BiBK</source>
        <translation>Du och BiBK</translation>
    </message>
    <message>
        <source>What you are to do stands under Mine, and minutes name you.</source>
        <translation>Det du ska göra står under Mina, och du skrivs in i besök du antecknar.</translation>
    </message>
    <message>
        <source>You in Contacts</source>
        <translation>Du i Kontakter</translation>
    </message>
    <message>
        <source>The office in Contacts</source>
        <translation>Kontoret i Kontakter</translation>
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
