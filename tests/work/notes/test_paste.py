"""What Word, Outlook, a browser and plain mail put on the clipboard, as blocks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bibk_desktop.records.rich_text import read, write
from bibk_desktop.work.notes.copy import to_html, to_plain
from bibk_desktop.work.notes.paste import from_clipboard, from_html, from_plain

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri"} --></style></head>
<body lang=SV style='tab-interval:65.2pt'><!--StartFragment-->
<h2>Lokaler<o:p></o:p></h2>
<p class=MsoNormal><b><span style='font-size:14.0pt'>Beslut:</span></b> vi hyr <i
style='mso-bidi-font-style:normal'>två</i>
lokaler<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if
!supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Växjö<o:p>
</o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><!--[if
!supportLists]--><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><!--[endif]-->Sal <a
href="https://example.org/sal">tre</a></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Boka <span
style='color:red'>nu</span></p>
<p class=MsoNormal>Kostar 1&nbsp;800&nbsp;kr.
<del cite="mailto:Ebba" datetime="2018">Bort.</del><ins
cite="mailto:Ebba">Med.</ins> Se <a href="#_Toc1">sidan</a>.</p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Kommun</b></p></td><td><p
class=MsoNormal>Svar</p></td></tr><tr><td><p class=MsoNormal>Alvesta</p></td><td><p
class=MsoNormal>ja</p></td></tr></table>
<!--EndFragment--></body></html>"""
WORD_TEXT = """**Lokaler**
**Beslut:** vi hyr _två_ lokaler
- Växjö
  - Sal [tre](https://example.org/sal)
1. Boka nu
Kostar 1\xa0800\xa0kr. Med. Se sidan.
**Kommun**\tSvar
Alvesta\tja"""
OUTLOOK = """<html><body><div class="WordSection1"><p class="MsoNormal"><span lang="EN-US">Hej!
</span></p><p class="MsoNormal"><b>Från:</b> Ebba Lindqvist &lt;<a
href="mailto:ebba@example.org">ebba@example.org</a>&gt;<br><b>Skickat:</b> den 3 mars</p>
<ul style="margin-top:0cm" type="disc"><li class="MsoListParagraph"
style="mso-list:l0 level1 lfo3"><span>Punkt ett<o:p></o:p></span></li><ul type="circle"><li
class="MsoListParagraph">Under<o:p></o:p></li></ul></ul>
<ol><li><div>Först</div></li><li><div>Sedan<br>mer</div></li></ol>
<script>alert("x")</script><img src="file://server/x.png"></div></body></html>"""
OUTLOOK_TEXT = """Hej!
**Från:** Ebba Lindqvist <[ebba@example.org](mailto:ebba@example.org)>
**Skickat:** den 3 mars
- Punkt ett
  - Under
1. Först
2. Sedan\u2028mer"""
WEB = """<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1">
<p dir="ltr"><span style="font-weight:700">Fet</span><span style="font-style:italic;
font-weight:400"> lut</span></p><ul><li style="list-style-type:disc" aria-level="1"><p
role="presentation"><span>ett</span></p></li><ul><li><p><span>två</span></p></li></ul></ul></b>
<p>en   rad
bruten</p><pre>kod  här
rad två</pre><p style="display:none">dold</p><a href="javascript:alert(1)">tryck</a>
<blockquote>citat</blockquote><p>a<span class="Apple-converted-space">&nbsp;</span>b</p>"""
WEB_TEXT = """**Fet**_ lut_
- ett
  - två
en rad bruten
kod  här
rad två
tryck
citat
a b"""
NEWSLETTER = """<table><tr><td><h1>Nytt</h1><p>Ett stycke</p><ul><li>punkt</li></ul></td>
<td><p>Spalt två</p></td></tr></table>"""


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (WORD, WORD_TEXT),
        (OUTLOOK, OUTLOOK_TEXT),
        (WEB, WEB_TEXT),
        (NEWSLETTER, "**Nytt**\nEtt stycke\n- punkt\nSpalt två"),
        ("<ul><li></li></ul><p>efter en tom punkt</p>", "efter en tom punkt"),
        ("<b>a</b><i>b</i>", "**a**_b_"),
        ("bara ord", "bara ord"),
        ("", ""),
    ],
)
def test_lists_bold_italic_and_links_come_along_and_nothing_else(html, text):
    assert write(from_html(html)) == text


def test_plain_mail_gives_its_lists_and_addresses():
    mail = "Hej!\r\n\r\n- ett\r\n  - två, www.example.org.\r\n1) tre\r\n• fyra\r\n\r\n\r\nslut"
    address = "[www.example.org](https://www.example.org)"
    text = f"Hej!\n\n- ett\n  - två, {address}.\n1. tre\n- fyra\n\nslut"
    assert write(from_plain(mail)) == text


@pytest.mark.parametrize(
    "words", ["3- 4 pers", "kl. 10.30", "-5 grader", "1.5 tjänst", "a@b", "#x"]
)
def test_what_only_looks_like_a_sign_stays_words(words):
    assert from_plain(words)[0].text == words


def test_where_the_html_lacks_words_the_plain_ones_are_taken():
    assert (
        write(from_clipboard("<p>Hej</p>", "Hej\noch allt det andra")) == "Hej\noch allt det andra"
    )
    assert write(from_clipboard("<div>" * 5000 + "djupt", "djupt")) == "djupt"
    assert write(from_clipboard("<b>Hej</b>", "Hej")) == "**Hej**"


@given(st.text())
def test_any_html_is_something(html):
    from_html(html)
    from_html(f"<ul><li>{html}<p>{html}</ul>")


@given(
    st.lists(
        st.sampled_from(["- a", "  - **b**", "1. c", "  1. _d_", "e", "# f", "[g](https://h.se)"])
    )
)
def test_what_is_copied_to_others_comes_back(lines):
    blocks = read("\n".join(lines))
    flat = [line.replace("# f", "**f**") for line in lines]
    if "  1. _d_" not in lines and "  - **b**" not in lines:
        assert write(from_html(to_html(blocks))) == write(read("\n".join(flat)))
    assert len(to_plain(blocks).splitlines()) == len(lines)
