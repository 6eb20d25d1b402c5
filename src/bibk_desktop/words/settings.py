"""What the settings, the backups and the rail's foot say."""

WORDS: dict[str, tuple[str, str]] = {
    # --- the rail's foot
    "backup.at": ("Backup {at}", "Säkerhetskopia {at}"),
    "backup.also_in": ("Backup {at} · also in {place}", "Säkerhetskopia {at} · även i {place}"),
    "backup.none": ("No backup yet", "Ingen säkerhetskopia än"),
    "backup.making": ("Making a backup…", "Säkerhetskopierar…"),
    "backup.failed": ("No backup was made", "Ingen säkerhetskopia gjordes"),
    "backup.failed_to_do": (
        "{why} Then make one in Settings.",
        "{why} Gör sedan en ny under Inställningar.",
    ),
    # --- closing
    "backup.closing": (
        "Making the last backup before closing…",
        "Gör en sista säkerhetskopia innan programmet stängs…",
    ),
    "backup.close_anyway": ("Close without it", "Stäng utan den"),
    # --- what may be wrong with the second place: in the rail, and what to do
    "second.missing": ("{place} is not there", "{place} hittas inte"),
    "second.missing_to_do": (
        "The folder is not there. Connect the stick or the network, or choose another folder.",
        "Mappen hittas inte. Anslut minnet eller nätverket, eller välj en annan mapp.",
    ),
    "second.read_only": ("{place} takes no copies", "{place} tar inte emot kopior"),
    "second.read_only_to_do": (
        "You may not write in the folder. Choose another one, or ask whoever looks after it.",
        "Du får inte skriva i mappen. Välj en annan, eller fråga den som sköter den.",
    ),
    "second.same_folder": ("{place} is the workspace's own", "{place} är arbetsytans egen mapp"),
    "second.same_folder_to_do": (
        "The folder lies with the workspace and is lost with it. Choose one on another disk.",
        "Mappen ligger hos arbetsytan och går förlorad med den. Välj en på en annan disk.",
    ),
    "second.not_written": ("No copy in {place}", "Ingen ny kopia i {place}"),
    "second.not_written_to_do": (
        "The copy could not be written. See that there is room in the folder, and try again.",
        "Kopian gick inte att skriva. Se efter att det finns plats i mappen och försök igen.",
    ),
    "second.old": ("The copy in {place} is of {day}", "Kopian i {place} är från {day}"),
    "second.old_to_do": (
        "The newest copy there is more than a week old. Make a backup now.",
        "Den senaste kopian där är äldre än en vecka. Säkerhetskopiera nu.",
    ),
    "second.same_disk": (
        "The folder is on the same disk as the workspace. One on the network, in OneDrive or on a"
        " stick is left when the disk breaks.",
        "Mappen ligger på samma disk som arbetsytan. En på nätverket, i OneDrive eller på ett"
        " USB-minne finns kvar om disken går sönder.",
    ),
    # --- the example and other workspaces
    "example.shown": (
        "You are looking at the example. What you change here is not in your workspace.",
        "Du ser exemplet. Det du ändrar här hamnar inte i din arbetsyta.",
    ),
    "example.leave": ("Back to your workspace", "Tillbaka till din arbetsyta"),
    "example.making": ("Making the example…", "Gör exemplet…"),
    "example.not_made": ("The example could not be made.", "Exemplet gick inte att göra."),
    "workspace.choose": ("Open another workspace", "Öppna en annan arbetsyta"),
    "workspace.kinds": ("Workspaces (*.bibk)", "Arbetsytor (*.bibk)"),
    "workspace.gone": (
        "{path} is no longer there. Choose your workspace where it lies now.",
        "{path} finns inte längre. Välj din arbetsyta där den ligger nu.",
    ),
    # --- steps of the way back
    "undo.me": ("say who uses the program: {name}", "ange vem som använder programmet: {name}"),
    "undo.my_title": ("change your title", "ändra din titel"),
    "undo.new_colleague": ("add colleague {name}", "lägga till kollega {name}"),
    "undo.first_start": ("fill in you and your office", "fylla i dig och ditt kontor"),
}
