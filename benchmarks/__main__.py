"""`make bench`: every table of docs/speed.md, each figure beside its floor or peer."""

from benchmarks import excel, notes, start, stops, store, window, word

PARTS = {
    "Start-up and memory": start.main,
    "Word": word.main,
    "Excel": excel.main,
    "The store": store.main,
    "The window": window.main,
    "Live notes": notes.main,
    "Stops of the interface": stops.main,
}


def main() -> None:
    """Print one table after the other."""
    for title, measure in PARTS.items():
        print(f"\n## {title}\n", flush=True)
        measure()


if __name__ == "__main__":
    main()
