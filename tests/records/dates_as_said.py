"""Dates as people say them, with what they mean on Wednesday 24 January 2018."""

from datetime import date

from bibk_desktop.records.fuzzy_date import FuzzyDate, Modifier

TODAY = date(2018, 1, 24)


def short(value: FuzzyDate | None) -> str:
    """A value on one line: days, times, modifier and "?" only where they say something."""
    if value is None:
        return "none"
    if value.start is None:
        return "open"
    days = "…" if value.end is None else "" if value.is_day else f"–{value.end}"
    begins = f" {value.start_time:%H:%M}" if value.start_time else ""
    ends = f"-{value.end_time:%H:%M}" if value.end_time else ""
    modifier = "" if value.modifier is Modifier.none else f" {value.modifier}"
    return f"{value.start}{days}{begins}{ends}{modifier}{'' if value.confirmed else ' ?'}"


ONE_DAY = """
2018-01-24 = 2018-01-24
2018-1-4 = 2018-01-04
2018/03/15 = 2018-03-15
20180315 = 2018-03-15
180315 = 2018-03-15
1/2-18 = 2018-02-01
1/2 -18 = 2018-02-01
1/2-2018 = 2018-02-01
1/2 2018 = 2018-02-01
1/2/2018 = 2018-02-01
13/4-98 = 1998-04-13
1/2 = 2018-02-01
23/1 = 2019-01-23
24/1 = 2018-01-24
24/XII = 2018-12-24
24/7 = 2018-07-24
15 mars = 2018-03-15
15 mars. = 2018-03-15
16 feb = 2018-02-16
16 feb. 2019 = 2019-02-16
3 sept. = 2018-09-03
24 januari 2018 = 2018-01-24
23 januari = 2019-01-23
29 februari = 2020-02-29
den 3:e maj = 2018-05-03
3:e maj = 2018-05-03
Den 1:a maj 2018 = 2018-05-01
första maj = 2018-05-01
sista mars = 2018-03-31
sista februari 2020 = 2020-02-29
15 mars nästa år = 2019-03-15
15 mars -19 = 2019-03-15
15 mars i år = 2018-03-15
torsdag 15 mars = 2018-03-15
torsdagen den 15 mars 2018 = 2018-03-15
tors. 15 mars = 2018-03-15
torsdag 15/3 = 2018-03-15
15 mars (torsdag) = 2018-03-15
torsdag 11 januari = 2018-01-11
idag = 2018-01-24
i dag = 2018-01-24
imorgon = 2018-01-25
i morgon = 2018-01-25
i övermorgon = 2018-01-26
igår = 2018-01-23
imorgon 25 jan = 2018-01-25
i morgon (25 jan) = 2018-01-25
25 jan (imorgon) = 2018-01-25
torsdag = 2018-01-25
på torsdag = 2018-01-25
på onsdag = 2018-01-31
nästa torsdag = 2018-02-01
torsdag v. 16 = 2018-04-19
torsdag i vecka 16 = 2018-04-19
tisdag nästa vecka = 2018-01-30
i måndags = 2018-01-22
om två veckor = 2018-02-07
om 14 dagar = 2018-02-07
om en månad = 2018-02-24
julafton = 2018-12-24
midsommarafton = 2018-06-22
långfredagen = 2018-03-30
annandag påsk 2019 = 2019-04-22
kristi himmelsfärdsdag = 2018-05-10
alla helgons dag = 2018-11-03
första advent = 2018-12-02
den 14:e = 2018-02-14
den 31:a = 2018-01-31
15e mars = 2018-03-15
24.12.2018 = 2018-12-24
24.12 = 2018-12-24
första torsdagen i mars = 2018-03-01
sista fredagen i april 2019 = 2019-04-26
nu på fredag = 2018-01-26
"""
STRETCHES = """
19-20 april = 2018-04-19–2018-04-20
19–20 april = 2018-04-19–2018-04-20
19 - 20 april 2019 = 2019-04-19–2019-04-20
28 april-2 maj = 2018-04-28–2018-05-02
28 april – 12 maj = 2018-04-28–2018-05-12
28/4-2/5 = 2018-04-28–2018-05-02
28/4–2/5 2019 = 2019-04-28–2019-05-02
19-20/4 = 2018-04-19–2018-04-20
19-20/4-19 = 2019-04-19–2019-04-20
2018-04-19 – 2018-04-20 = 2018-04-19–2018-04-20
2018-04-19-2018-04-20 = 2018-04-19–2018-04-20
2018-04-19–20 = 2018-04-19–2018-04-20
23-25 januari = 2018-01-23–2018-01-25
28 december–2 januari = 2018-12-28–2019-01-02
28 dec–2 jan 2019 = 2018-12-28–2019-01-02
1 maj till 15 juni = 2018-05-01–2018-06-15
från 1 maj till och med 15 juni = 2018-05-01–2018-06-15
1 maj t.o.m. 15 juni = 2018-05-01–2018-06-15
mellan 1 maj och 15 juni = 2018-05-01–2018-06-15
mellan 3 och 5 maj = 2018-05-03–2018-05-05
7 och 8 maj = 2018-05-07–2018-05-08
tors-fre 19-20 april = 2018-04-19–2018-04-20
22-23 okt? = 2018-10-22–2018-10-23 ?
7 eller 9 maj = 2018-05-07–2018-05-09 ?
i mars = 2018-03-01–2018-03-31 during
mars = 2018-03-01–2018-03-31 during
i januari = 2018-01-01–2018-01-31 during
mars 2019 = 2019-03-01–2019-03-31 during
mars -19 = 2019-03-01–2019-03-31 during
2019-03 = 2019-03-01–2019-03-31 during
jan-mars = 2018-01-01–2018-03-31 during
mars/april = 2018-03-01–2018-04-30 during
dec–jan = 2017-12-01–2018-01-31 during
i april eller maj = 2018-04-01–2018-05-31 during ?
någon gång i maj = 2018-05-01–2018-05-31 during
under våren = 2018-03-01–2018-05-31 during
våren 2019 = 2019-03-01–2019-05-31 during
i vår = 2018-03-01–2018-05-31 during
i höst = 2018-09-01–2018-11-30 during
till hösten = 2018-09-01–2018-11-30 during
i vinter = 2017-12-01–2018-02-28 during
vintern 2018/19 = 2018-12-01–2019-02-28 during
nästa höst = 2019-09-01–2019-11-30 during
i höstas = 2017-09-01–2017-11-30 during
under sommaren = 2018-06-01–2018-08-31 during
vt = 2018-01-01–2018-06-30 during
vt 2018 = 2018-01-01–2018-06-30 during
VT19 = 2019-01-01–2019-06-30 during
ht 18 = 2018-08-01–2018-12-31 during
höstterminen 2018 = 2018-08-01–2018-12-31 during
nästa termin = 2018-08-01–2018-12-31 during
läsåret 2018/19 = 2018-08-01–2019-06-30 during
i slutet på terminen = 2018-05-01–2018-06-30 about
i slutet av terminen = 2018-05-01–2018-06-30 about
i början av mars = 2018-03-01–2018-03-10 about
i mitten av mars = 2018-03-11–2018-03-20 about
slutet av februari = 2018-02-21–2018-02-28 about
i början på nästa vecka = 2018-01-29–2018-01-30 about
i slutet av året = 2018-10-01–2018-12-31 about
månadsskiftet april/maj = 2018-04-30–2018-05-01 about
v. 16 = 2018-04-16–2018-04-22 during
v16 = 2018-04-16–2018-04-22 during
vecka 16 2019 = 2019-04-15–2019-04-21 during
v 7-8 = 2018-02-12–2018-02-25 during
vecka 7 och 8 = 2018-02-12–2018-02-25 during
v. 4 = 2018-01-22–2018-01-28 during
v. 3 = 2019-01-14–2019-01-20 during
v. 53 = 2020-12-28–2021-01-03 during
v. 52–1 = 2018-12-24–2019-01-06 during
nästa vecka = 2018-01-29–2018-02-04 during
denna vecka = 2018-01-22–2018-01-28 during
nästa månad = 2018-02-01–2018-02-28 during
nästa år = 2019-01-01–2019-12-31 during
i år = 2018-01-01–2018-12-31 during
i fjol = 2017-01-01–2017-12-31 during
Q1 = 2018-01-01–2018-03-31 during
Q3 2019 = 2019-07-01–2019-09-30 during
första kvartalet = 2018-01-01–2018-03-31 during
kvartal 2 2018 = 2018-04-01–2018-06-30 during
andra halvåret 2018 = 2018-07-01–2018-12-31 during
under 2018 = 2018-01-01–2018-12-31 during
2018 = 2018-01-01–2018-12-31 during
2018-2020 = 2018-01-01–2020-12-31 during
i påsk = 2018-03-30–2018-04-02 during
höstlovet = 2018-10-29–2018-11-04 during
torsdag-fredag = 2018-01-25–2018-01-26
20/21 april = 2018-04-20–2018-04-21 ?
20 el. 21 april = 2018-04-20–2018-04-21 ?
i början av 2019 = 2019-01-01–2019-03-31 about
i slutet av 2018 = 2018-10-01–2018-12-31 about
första veckan i maj = 2018-05-01–2018-05-07 about
sista veckan i mars = 2018-03-25–2018-03-31 about
vecka 8, 9 och 10 = 2018-02-19–2018-03-11 during
kvartal 1-2 = 2018-01-01–2018-06-30 during
Q2-Q3 = 2018-04-01–2018-09-30 during
1:a kvartalet 2019 = 2019-01-01–2019-03-31 during
våren/sommaren 2018 = 2018-03-01–2018-08-31 during
HT 2018/VT 2019 = 2018-08-01–2019-06-30 during
årsskiftet 2018/2019 = 2018-12-31–2019-01-01 during
läsåret 18/19 = 2018-08-01–2019-06-30 during
åren 2018-2020 = 2018-01-01–2020-12-31 during
i helgen = 2018-01-27–2018-01-28 during
nästa helg = 2018-02-03–2018-02-04 during
under året = 2018-01-01–2018-12-31 during
"""
MODIFIERS = """
runt 3 maj = 2018-05-03 about
omkring den 3 maj = 2018-05-03 about
ca 3 maj = 2018-05-03 about
ca. 3 maj = 2018-05-03 about
cirka 3 maj = 2018-05-03 about
kring 3-5 maj = 2018-05-03–2018-05-05 about
vid midsommar = 2018-06-22–2018-06-23 about
om ca två veckor = 2018-02-07 about
senast 15 mars = 2018-03-15 before
senast den 15 mars = 2018-03-15 before
före 15 mars = 2018-03-15 before
till 15 mars = 2018-03-15 before
innan 15 mars = 2018-03-15 before
t.o.m. 15 mars = 2018-03-15 before
t o m 15 mars = 2018-03-15 before
till och med 15 mars = 2018-03-15 before
senast imorgon 25 jan = 2018-01-25 before
senast på fredag = 2018-01-26 before
senast i maj = 2018-05-31 before
före maj = 2018-05-01 before
före jul = 2018-12-24 before
till midsommar = 2018-06-22 before
fram till i höst = 2018-09-01 before
inom två veckor = 2018-02-07 before
efter 15 mars = 2018-03-15 after
efter påsk = 2018-04-02 after
efter sommaren = 2018-08-31 after
efter årsskiftet = 2019-01-01 after
fr maj = 2018-05-01… from
fr. maj = 2018-05-01… from
från maj = 2018-05-01… from
fr.o.m. maj = 2018-05-01… from
fr o m 1 maj 2018 = 2018-05-01… from
från och med den 1 maj = 2018-05-01… from
med start i mars = 2018-03-01… from
sedan mars = 2017-03-01… from
sedan 2015 = 2015-01-01… from
prel. 3 maj = 2018-05-03 ?
ev 3 maj = 2018-05-03 ?
3 maj (prel.) = 2018-05-03 ?
3 maj preliminärt = 2018-05-03 ?
ca 3 maj? = 2018-05-03 about ?
omkr. 20 april = 2018-04-20 about
preliminärt datum: 20 april = 2018-04-20 ?
"""
TIMES = """
11 april kl 13-16 = 2018-04-11 13:00-16:00
11 april kl. 9.30–15.30 = 2018-04-11 09:30-15:30
11 april, kl 10 = 2018-04-11 10:00
11 april klockan 13 = 2018-04-11 13:00
11 april 13.00-16.00 = 2018-04-11 13:00-16:00
11 april 13:00 = 2018-04-11 13:00
11 april 13-16 = 2018-04-11 13:00-16:00
11 april kl 1330 = 2018-04-11 13:30
11 april kl 13 till 16 = 2018-04-11 13:00-16:00
11 april mellan kl 13 och 16 = 2018-04-11 13:00-16:00
11 april från kl 13 = 2018-04-11 13:00
11 april till kl 16 = 2018-04-11-16:00
11 april (kl 13-16) = 2018-04-11 13:00-16:00
2018-04-11 13:00 = 2018-04-11 13:00
kl 13-16 den 11 april = 2018-04-11 13:00-16:00
kl. 13 onsdag 11 april = 2018-04-11 13:00
på torsdag kl 13 = 2018-01-25 13:00
imorgon kl 9 = 2018-01-25 09:00
senast 15 mars kl. 12 = 2018-03-15 12:00 before
19 april kl 12 – 20 april kl 13 = 2018-04-19–2018-04-20 12:00-13:00
19-20 april kl 12-13 = 2018-04-19–2018-04-20 12:00-13:00
12.30 den 3 maj = 2018-05-03 12:30
13.00-16.00 onsdag 11 april = 2018-04-11 13:00-16:00
28 februari kl 24.00 = 2018-02-28 23:59
16 februari kl 10-1 = 2018-02-16 10:00
"""


def rows(table: str) -> list[tuple[str, str]]:
    lines = (line.partition(" = ") for line in table.splitlines() if line)
    return [(said, meant) for said, _, meant in lines]


EVERY = rows(ONE_DAY + STRETCHES + MODIFIERS + TIMES)
BARE = [
    *("mars", "våren", "2018", "2019-03", "180315", "24/7", "24.12", "torsdag", "torsdag-fredag"),
    *("julafton", "midsommarafton", "långfredagen", "kristi himmelsfärdsdag"),
    *("alla helgons dag", "första advent", "höstlovet"),
]
