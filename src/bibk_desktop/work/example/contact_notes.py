"""The example's visits, calls, mails and digital meetings, municipality by municipality."""

# municipality | day | clock | kind | library | of us | title | note
CONTACTS = """
Karlskrona | 2016-02-18 | 9.30-11.30 | visit | Lyckeby | Karin Holm, Lars Ejder | Besök i \
  Lyckeby | Kalle visade hur hyllorna har sänkts. Barnen hittar själva, de vuxna klagar på \
  ryggen.
Karlskrona | 2016-10-05 | 13-15 | visit | Karlskrona stadsbibliotek | Karin Holm | \
  Biblioteksplanen | Planen ska skrivas om under året. Ebba vill ha någon att bolla med, inte en \
  konsult.
Karlskrona | 2017-02-21 | 10 | phone | | Jonatan Rask | Kreativa rum | Ebba avvaktar tills \
  Skruv har kört igång.
Karlskrona | 2017-05-30 | 9-10 | digital | | Berit Kvist | Språkstegen | Lyckeby vill börja \
  före avtalet. Linn räknar med tio familjer i första gruppen.
Karlskrona | 2017-10-12 | 9.30-11.30 | visit | Rödeby | Karin Holm | Besök i Rödeby | Meröppet \
  fungerar. Skolan och biblioteket delar larm, och det larmar.
Karlskrona | 2017-12-11 | 9 | phone | | Karin Holm | Läget inför terminen | Ebba räknar på en \
  ny bokbuss. Den gamla klarar kanske ett år till.
Karlshamn | 2016-03-22 | 13-15 | visit | Karlshamns stadsbibliotek | Karin Holm | Besök | Maja \
  är ett halvår in i jobbet. Hon vill flytta personal från disken till familjerna.
Karlshamn | 2016-11-09 | 14 | phone | | Karin Holm | Meröppet i Asarum | Öppnar utan krångel. \
  Larmbolaget ringer Maja på nätterna.
Karlshamn | 2017-06-01 | 10-12 | visit | Asarum | Jonatan Rask | Lokal i Asarum | Lokalen är \
  för liten för en verkstad, men det finns en tandläkare intill som ska flytta.
Karlshamn | 2017-09-07 | 9 | mail | | Berit Kvist | Språkstegen i Blekinge | Maja undrar när \
  avtalet kommer. Ylva är redo.
Karlshamn | 2017-12-11 | 10 | phone | | Karin Holm | Läget inför terminen | Ansökan om \
  meröppet i Mörrum skrivs nu. Nämnden tar den på nästa möte.
Olofström | 2016-05-25 | 9.30-12 | visit | Olofströms bibliotek | Karin Holm | Besök hos Rut | \
  Rut har ett och ett halvt år kvar till pension och vill lämna över i god tid.
Olofström | 2017-03-02 | 13 | phone | | Karin Holm | Inköpsstödet | Rut undrar om planen \
  räknas när den går ut i år. Vi frågar Kulturrådet.
Olofström | 2017-11-02 | 13-15 | visit | Jämshög | Karin Holm, Berit Kvist | Besök i Jämshög | \
  Folkhögskolan delar kaffe och kopiator med biblioteket. Det är fler vuxna än barn.
Olofström | 2017-12-19 | 11 | mail | | Petra Sand | Ny chef | Olle Brandt börjar om två \
  veckor. Rut skickar över nycklar och lösenord.
Ronneby | 2016-04-20 | 9.30-11.30 | visit | Bräkne-Hoby | Karin Holm | Besök i Bräkne-Hoby | \
  Lantbruksskolans elever hänger där till sista bussen. Siri tar över om några månader.
Ronneby | 2016-12-01 | 10 | phone | | Berit Kvist | Avslag | Läscirklarna fick nej. Siri tar \
  det med ro och söker igen.
Ronneby | 2017-05-11 | 13-15 | visit | Kallinge | Karin Holm, Jonatan Rask | Besök i Kallinge \
  | Siri vill ha verkstad på fritidsgården i stället för i Kallinge.
Ronneby | 2017-10-03 | 9 | digital | | Valter Ström | Dataskydd | Siri är med i arbetsgruppen \
  och har gått igenom fjärrlånen.
Ronneby | 2017-12-11 | 11 | phone | | Karin Holm | Hjorthöjden | Fritidsgården har sagt ja. \
  Mira blir biblioteksvärd på halvtid.
Sölvesborg | 2016-06-21 | 10-12 | visit | Sölvesborgs bibliotek | Karin Holm | \
  Strandbiblioteket | Vagnen är lastad. Iris har skaffat en kapten som skottar sand.
Sölvesborg | 2017-02-16 | 9 | phone | | Berit Kvist | Barnbibliotekarie | Elin är ensam med \
  alla barngrupper. Iris söker medel för en halv tjänst.
Sölvesborg | 2017-08-30 | 13-15 | visit | Mjällby | Karin Holm | Besök i Mjällby | Skolan har \
  vuxit och biblioteket krympt. Mellanväggen går att flytta.
Sölvesborg | 2017-11-16 | 15 | mail | | Karin Holm | Återtagen ansökan | Projektledaren \
  slutade, så Sagor på stranden dras tillbaka.
Sölvesborg | 2017-12-11 | 13 | phone | | Karin Holm | Läget inför terminen | Iris hinner inte \
  söka i första omgången. Hon vill höra hur det går för de andra.
Alvesta | 2016-03-03 | 9.30-11.30 | visit | Moheda | Karin Holm | Besök i Moheda | Meröppet \
  har gett fler lån på söndagar än på onsdagar.
Alvesta | 2016-09-28 | 10 | phone | | Berit Kvist | Boken kommer | Hugo väljer äldreboendet i \
  Grimslöv. Frida läser.
Alvesta | 2017-05-04 | 13-15 | visit | Alvesta bibliotek | Karin Holm, Anna Dalin | Besök | \
  Bokbilen har gått 31 000 mil. Hugo vill ha en ny före nästa besiktning.
Alvesta | 2017-10-19 | 9-10 | digital | | Anna Dalin | Bokbil ihop med Tingsryd | Två linjer \
  som möts i Väckelsång. Vem äger bilen?
Alvesta | 2018-01-19 | 11 | mail | | Karin Holm | Utkast | Hugo skickade första utkastet. \
  Budgeten saknas än.
Alvesta | 2018-01-29 | 14 | phone | | Karin Holm | Egeninsats | Hugo ringde om ansökan. \
  Nämnden vill ha en siffra snart.
Lessebo | 2016-04-28 | 9.30-11.30 | visit | Hovmantorp | Karin Holm | Besök i Hovmantorp | \
  Tove visade hur det ser ut när konsten flyttar in bland hyllorna.
Lessebo | 2016-10-26 | 13 | phone | | Berit Kvist | Familjecentralen | Vera är där varannan \
  torsdag.
Lessebo | 2017-02-22 | 9.30-11.30 | visit | Skruv | Karin Holm, Jonatan Rask | Första besöket \
  i Skruv | Gun har tömt förrådet. Här ska verkstaden stå.
Lessebo | 2017-08-24 | 10 | phone | | Jonatan Rask | Möbler till Skruv | Leveransen är två \
  veckor sen, invigningen flyttas.
Lessebo | 2017-10-04 | 15-18 | visit | Skruv | Jonatan Rask, Karin Holm | Invigning i Skruv | \
  Sextio personer i ett rum för trettio. Den första symaskinen gick sönder, den andra höll.
Lessebo | 2018-01-09 | 9.15 | phone | | Karin Holm, Anna Dalin | Egeninsats och \
  medborgardialog | Frågar om egeninsats i nya bidraget.
Lessebo | 2018-01-17 | 9.30-11.30 | visit | Skruv | Karin Holm | Besök i Skruv | Skruv är \
  igång. Öppettiderna fungerar, personalen vill se fler exempel på tema.
Ljungby | 2016-02-25 | 9.30-11.30 | visit | Ljungby bibliotek | Karin Holm | Besök | Nora har \
  bytt plats på barn och vuxna. Alla hittar, utom Nora.
Ljungby | 2016-09-08 | 10 | phone | | Berit Kvist | Boken kommer | Ossian har redan tre \
  arbetsplatser på tur.
Ljungby | 2017-04-20 | 13-15 | visit | Lagan | Karin Holm, Valter Ström | Besök i Lagan | \
  Ventilationen dånar. Valter mätte uppkopplingen, den räcker.
Ljungby | 2017-11-09 | 9-10 | digital | | Berit Kvist | Fortsättning på egen hand | Boken \
  kommer blir en vanlig arbetsuppgift.
Ljungby | 2017-12-11 | 14 | phone | | Karin Holm | Läget inför terminen | Nora söker inte i \
  första omgången. Bussen får nya turer i stället.
Markaryd | 2016-10-20 | 13-15 | visit | Markaryds bibliotek | Karin Holm | Första besöket hos \
  Ann | Ann är ny och delar inte längre chef med Älmhult. Hon vill börja med personalens schema.
Markaryd | 2017-03-09 | 10 | phone | | Jonatan Rask | Kreativa rum | Ann vill se Skruv först.
Markaryd | 2017-09-13 | 9.30-11.30 | visit | Strömsnäsbruk | Karin Holm | Besök i \
  Strömsnäsbruk | Gamla bruksmatsalen står tom vägg i vägg.
Markaryd | 2017-12-11 | 15 | phone | | Karin Holm | Läget inför terminen | Ann lutar åt att \
  söka för filialen men vill höra vad politiken säger.
Tingsryd | 2016-05-12 | 9.30-11.30 | visit | Urshult | Karin Holm | Besök i Urshult | \
  Äppelmarknad i entrén. Göran håller tal.
Tingsryd | 2017-03-16 | 13 | phone | | Berit Kvist | Cykelkärran | Klara cyklar när det är \
  uppehåll.
Tingsryd | 2017-08-31 | 9-10 | digital | | Petra Sand | Görans pension | Göran slutar om tre \
  månader. Tjänsten ska göras om.
Tingsryd | 2017-11-02 | 9.30-11.30 | visit | Tingsryds bibliotek | Karin Holm, Petra Sand | \
  Överlämning | Liv tar över som tf. Hon vill ha ett samtal i veckan i början.
Uppvidinge | 2016-03-15 | 10-12 | visit | Åseda bibliotek | Karin Holm | Besök i Åseda | Disa \
  visade planen för meröppet. Dörren kostar mest.
Uppvidinge | 2017-01-26 | 13 | phone | | Berit Kvist | Ny barnbibliotekarie | Edvin har börjat \
  och vill åka med på besök.
Uppvidinge | 2017-06-07 | 9.30-11.30 | visit | Lenhovda | Karin Holm | Besök i Lenhovda | \
  Skolan lånar klassuppsättningar, biblioteket lånar skolans vaktmästare.
Uppvidinge | 2017-11-22 | 14 | phone | | Jonatan Rask | Kreativa rum igen | Personalen är \
  tillbaka. Disa vill vara med i nästa omgång.
Uppvidinge | 2018-01-10 | 11 | mail | | Valter Ström | Dataskydd | Disa skickade rutinen för \
  fjärrlån. Den är bra, vi sprider den.
Växjö | 2016-04-06 | 9.30-11.30 | visit | Växjö stadsbibliotek | Karin Holm, Petra Sand | \
  Besök | Signe vill dela mer med de små. Frågan är hur, inte om.
Växjö | 2016-11-23 | 10 | phone | | Anna Dalin | Engage | Nils har ungdomar som vill skriva på \
  tre språk.
Växjö | 2017-05-17 | 13-15 | visit | Araby | Karin Holm | Besök i Araby | Språkvärdarna är \
  igång. Läxhjälpen har kö.
Växjö | 2017-10-05 | 9 | mail | | Anna Dalin | Fullmakt | Fullmakten till EU är underskriven.
Växjö | 2017-12-11 | 16 | phone | | Karin Holm | Läget inför terminen | Signe skriver en stor \
  ansökan om uppsökande bibliotek.
Älmhult | 2016-10-12 | 13-15 | visit | Älmhults bibliotek | Karin Holm | Första besöket hos \
  Per | Per kommer från skolan och frågar varför allt har två namn.
Älmhult | 2017-03-30 | 9 | phone | | Berit Kvist | Boken kommer | Sara läser på ett kontor där \
  man sitter på pallar.
Älmhult | 2017-08-23 | 9.30-11.30 | visit | Diö | Karin Holm, Valter Ström | Besök i Diö | \
  Meröppet och pendeltåg: halv sex på morgonen är högsäsong.
Älmhult | 2017-12-11 | 8.30 | phone | | Karin Holm | Läget inför terminen | Per avvaktar. Han \
  vill hellre söka i nästa omgång tillsammans med någon.
"""
# municipality | day | clock | library | of us | title
COMING = """
Tingsryd | 2018-02-08 | 10-10.30 | | Petra Sand | Veckosamtal med Liv
Markaryd | 2018-02-20 | 9.30-11.30 | Strömsnäsbruk | Karin Holm, Jonatan Rask | Lokalen i \
  Strömsnäsbruk
Sölvesborg | 2018-03-06 | 13-15 | Sölvesborgs bibliotek | Karin Holm | Biblioteket och skolan
Karlshamn | 2018-04-10 | 9.30-11.30 | Asarum | Karin Holm | Familjecentral och bibliotek
Älmhult | 2018-05-16 | 13-15 | Liatorp | Karin Holm | Filialen i Liatorp
"""
# municipality | day | who wrote | what only we read
INTERNAL = """
Lessebo | 2018-01-09 | Karin Holm | Tove har för mycket på sitt bord. Ring hellre än mejla.
Tingsryd | 2017-11-02 | Petra Sand | Två sökande har dragit sig ur. Fråga inte Liv om hon vill \
  söka, hon har sagt nej.
Olofström | 2017-12-19 | Petra Sand | Rut är orolig för filialerna. Ta upp det varsamt med Olle.
Alvesta | 2018-01-29 | Karin Holm | Hugo och Göran hade olika syn på vem som äger bilen. Prata \
  med Liv först.
Ronneby | 2017-12-11 | Karin Holm | Nämnden är delad om Hjorthöjden. Siri vill inte ha det i \
  anteckningarna.
"""
