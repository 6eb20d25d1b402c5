"""An hour of the consultant's day, scene by scene, as it is typed."""

from hands import Hands

DECISIONS = (
    "startkiten delas ut i mars",
    "studieresan blir den 3 maj",
    "nästa möte är i Ronneby",
)


def a_new_director(hands: Hands) -> None:
    """Sölvesborg gets a director who was not known before."""
    hands.press("Ctrl+7")
    hands.wait_for("Kommuner")
    hands.write("Sölv")
    hands.press("Enter")
    hands.wait_for("Sölvesborg")
    hands.press("Ctrl+k")
    hands.write("byt bibl")
    hands.press("Enter")
    hands.wait_for("Byt bibliotekschef")
    hands.write("Selma Ekvall")
    hands.press("Enter", "Tab")
    hands.write("bibliotekschef")
    hands.look("director-asked")
    hands.press("Enter")
    hands.wait_for("Sölvesborg")
    hands.look("director")


def a_new_status(hands: Hands) -> None:
    """Ronneby's Kreativa rum is running now."""
    hands.press("Ctrl+9")
    hands.wait_for("Projekt")
    hands.press("Down", "Down", "Down", "Enter", "i")
    hands.look("status")


def an_application(hands: Hands) -> None:
    """Ljungby begins a draft in the call that is open, and says what it will seek."""
    hands.press("Ctrl+0")
    hands.wait_for("Bidrag")
    hands.press("Enter")
    hands.wait_for("2018:1")
    hands.write("Ljun")
    hands.press("Ctrl+n")
    hands.write("Meröppet i Lagan")
    hands.press("Tab")
    hands.write("Utk")
    hands.press("Tab", "Enter")
    hands.wait_for("Ljungby")
    hands.look("application")


def an_answer(hands: Hands) -> None:
    """Alvesta says yes to the request that is overdue."""
    hands.press("Ctrl+6")
    hands.wait_for("Förfrågningar")
    hands.press("Enter")
    hands.wait_for("Teater")
    hands.press(*["Down"] * 5, "j")
    hands.look("answer")


def a_meeting(hands: Hands) -> None:
    """A directors' meeting: two items, who is there, three decisions and a task, to Word."""
    hands.press("Ctrl+4")
    hands.wait_for("Möten")
    hands.press("Ctrl+n")
    hands.wait_for("Nytt möte")
    hands.write("15 feb kl 9-12")
    hands.press("Tab")
    hands.write("Växjö")
    hands.press("Enter")
    hands.wait_for("15 februari")
    hands.press("Ctrl+Enter")
    hands.write("Kreativa rum")
    hands.press("Enter")
    hands.look("meeting-begun")
    hands.write(f"beslut: {DECISIONS[0]}\nbeslut: {DECISIONS[1]}\n")
    hands.write("att göra: Anna bokar bussen, senast 1 mars\n")
    hands.press("Ctrl+Enter")
    hands.write("Nästa möte")
    hands.press("Enter")
    hands.write(f"beslut: {DECISIONS[2]}\n")
    hands.look("meeting")


def minutes_to_word(hands: Hands, name: str) -> None:
    """The minutes as a Word file of that name, in the folder that the program proposes."""
    hands.press("Ctrl+k")
    hands.write("minnesanteckningar till word")
    hands.press("Enter")
    hands.wait_for("Minnesanteckningar")
    hands.press("Ctrl+a")
    hands.write(name)
    hands.press("Enter")
    hands.wait_for("15 februari")
