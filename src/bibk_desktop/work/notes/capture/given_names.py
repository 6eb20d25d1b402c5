"""Common given names in Sweden: they tell a person from a place or a project in running text."""

# Names that are also ordinary words (Dag, Liv, Maj, My, Sten, Stig, Mark, Love) are left out.
_NAMES = """
Abdi Abdullah Adam Adele Adelina Adrian Agata Agda Agne Agnes Agneta Ahmad Ahmed Aida Aina
Albert Albin Alejandra Aleksandra Alex Alexander Alexandra Alfons Alfred Algot Ali Alice Alicia
Alma Alva Alvar Alvin Amalia Amanda Amelia Amer Amina Amir Ana Anders Andrea Andreas Andrzej
Anette Angela Angelica Angelika Anita Anja Anki Ann Anna Anne Anneli Annelie Annette Annica
Annie Annika Annikka Ann-Charlotte Ann-Christin Ann-Kristin Ann-Louise Ann-Marie Ann-Sofie
Anne-Marie Anna-Karin Anna-Lena Anna-Maria Anton Antonia Arne Aron Arvid Asta Astrid Aurora Axel
Barbara Barbro Beata Beatrice Bella Bengt Benjamin Bernt Berit Bert Bertil Birger Birgit
Birgitta Björn Bo Boel Bosse Brita Britt Britta Britt-Marie Bruno Börje Caisa Camilla Carin
Carina Carl Carl-Johan Carlos Carola Carolina Caroline Caspar Catarina Catharina Catherine
Catrin Cecilia Charlie Charlotta Charlotte Chris Christer Christian Christin Christina Christine
Christofer Christoffer Christopher Clara Clas Claes Claudia Conny Cornelia Dagmar Dagny Dan
Daniel Daniela Danuta David Denise Dennis Desirée Diana Dick Ditte Doris Dragan Ebba Eddie Edit
Edith Edvard Edvin Edward Einar Eira Elena Eleonor Eleonora Elfrida Eli Elias Elif Elin Elina
Elinor Elis Elisa Elisabet Elisabeth Elise Elisa Ella Ellen Ellinor Elliot Elmer Elna Elof Elov
Elsa Elsie Elvira Emanuel Emelie Emil Emilia Emilie Emily Emma Eric Erica Erik Erika Erland
Erling Ernst Ester Esther Eva Eva-Lena Evelina Evert Ewa Fanny Fatima Fatma Felicia Felix Filip
Filippa Fiona Folke Frank Frans Fred Freddy Fredric Fredrik Fredrika Freja Frida Fritjof Gabriel
Gabriella Georg George Gerd Gerda Gert Gertrud Gisela Greger Gerry Greta Gudrun Gun Gunborg
Gunhild Gunilla Gunnar Gunnel Gunvor Gustaf Gustav Göran Gösta Göte Hampus Hanna Hannah Hannes
Hans Harald Harriet Harry Hasse Hassan Hedda Hedvig Heidi Helen Helena Helene Helén Helga Helge
Hellen Helmer Henning Henric Henrik Herbert Herman Hilda Hillevi Hilma Hjalmar Hugo Håkan
Ibrahim Ida Idun Igor Ilse Ilona Inga Inga-Lill Inge Ingeborg Ingegerd Ingela Inger Ingmar
Ingrid Ingvar Ines Irena Irene Iris Irma Isa Isabel Isabella Isabelle Isak Ismail Ivan Ivar
Iwona Jack Jacob Jakob Jan Jan-Erik Jan-Olof Jana Jane Janet Jannike Jasmin Jasmine Jean
Jeanette Jenni Jennie Jennifer Jenny Jens Jerker Jerry Jessica Jesper Jim Jimmy Joakim Joanna
Joar Joel Johan Johanna Johannes John Johnny Jon Jonas Jonathan Jonna Jonny Josef Josefin
Josefina Josefine Joseph Josephine Judit Judith Julia Julian Juliana Julius June Jytte Jöran
Jörgen Kaj Kajsa Karin Karl Karl-Erik Karla Karolin Karolina Kasper Katarina Katharina Katja
Katrin Kennet Kenneth Kent Kerstin Kevin Khaled Kicki Kim Kjell Klara Klas Knut Konrad Krister
Kristian Kristin Kristina Kristine Kristofer Kristoffer Krzysztof Kurt Laila Lars Lars-Erik
Lasse Laura Leena Leif Leila Lena Lennart Leo Leon Leonora Leopold Lillemor Lilian Lilly Lina
Linda Linn Linnea Linnéa Linus Lisa Lisbet Lisbeth Lise Lise-Lotte Liselott Liselotte Lotta
Lotten Louis Louise Lova Lovis Lovisa Lucas Lucia Ludvig Lukas Lydia Maciej Madeleine Madelene
Mads Magda Magdalena Magnus Mahmoud Maja Majken Malena Malin Malte Malva Manfred Manne Marcus
Margareta Margaretha Margit Margot Maria Mariam Mariana Marianne Marie Marie-Louise Marika Mari
Marina Mario Marit Marita Markus Marlene Marta Marte Martin Martina Mary Maryam Mathias Mathilda
Mats Matilda Mattias Matts Maud Max Maximilian May Mehmet Meja Melina Melissa Melker Melvin
Merit Meta Mia Michael Michaela Micael Mikael Mika Mikaela Milan Milla Milo Mimmi Mina Minna
Mira Miranda Miriam Mirjam Moa Mohamed Mohammad Mohammed Mona Monica Monika Morgan Morten
Muhammad Musa Mustafa My Måns Mårten Märta Märit Nadia Nadja Naemi Naomi Natalia Natalie
Nathalie Nellie Nelly Nicklas Niclas Nicole Niklas Nikolina Nils Nina Noah Noel Noor Nora Nour
Ola Olav Ole Oliver Olivia Olle Olof Olov Omar Ophelia Oscar Oskar Osman Ossian Otilia Otto Ove
Owe Patricia Patrik Patrick Paul Paula Pauline Per Per-Anders Per-Erik Pernilla Petra Petter
Peter Philip Pia Pierre Pontus Rafael Ragna Ragnar Ragnhild Rakel Ralf Ramona Rasmus Rebecca
Rebecka Regina Reine Reza Richard Rickard Rikard Rita Robert Robin Roger Roland Rolf Ronja Ronny
Ros-Marie Rose Rosa Rosita Roy Ruben Rune Rut Ruth Rutger Saga Sally Salma Salim Samira Samuel
Sandra Sanna Sara Sarah Sebastian Selma Selim Sibylla Sif Signe Sigbritt Sigrid Sigvard Silvia
Simon Simone Sirpa Siri Siv Sixten Sofi Sofia Sofie Solveig Sonja Sophia Sophie Staffan Stefan
Stefania Stefanie Stella Stellan Stina Sture Sune Susan Susann Susanna Susanne Suzanne Svante
Sven Svea Sven-Erik Sverker Sylvia Sölve Sören Tage Tanja Teodor Teres Teresa Terese Thea Theo
Theodor Theres Therese Therése Thomas Thor Thorbjörn Thore Thyra Tilda Tilde Tim Tina Tindra
Tobias Tom Tomas Tommy Tony Torbjörn Tord Tore Torgny Torsten Torun Tova Tove Tuula Tuva Tyra
Ture Tyko Ulf Ulla Ulla-Britt Ulrica Ulrik Ulrika Urban Ursula Uno Valentin Valter Vanessa Vanja
Vega Vendela Vera Verner Vera Veronica Veronika Vibeke Victor Victoria Vidar Viggo Viktor
Viktoria Vilda Vilgot Vilhelm Vilma Vincent Viola Viveca Viveka Vivianne Waldemar Walter Wanja
Wilhelm William Wilma Yasmin Ylva Yngve Yusuf Yvonne Zainab Zara Zeinab Micke Ninni Lollo Bibbi
Gittan Maggan Sussi Nettan Kalle Pelle Nisse Tobbe Jocke Danne Jonte Ludde Anneli Ronja Åke Åsa
Åse Örjan Östen
"""

GIVEN_NAMES = frozenset(_NAMES.split()) - {"My"}


def is_given(word: str) -> bool:
    """Whether `word` is a given name, or one made of two (Karl-Erik)."""
    if word in GIVEN_NAMES:
        return True
    parts = word.split("-")
    return len(parts) == 2 and all(part in GIVEN_NAMES for part in parts)
