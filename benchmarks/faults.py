"""Breaks the store in every way that docs/trust.md names, and says what came out.

    python -m benchmarks.faults [--small] [--json] [trial …]

Small runs are part of the tests; the whole run takes some minutes.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import fault_backups, fault_damage, fault_disk, fault_kills, fault_power
from benchmarks.fault_writes import Outcome

Trial = Callable[[Path, int], Outcome]
# name → the trial, how much of it in the whole run, how much in the tests
TRIALS: dict[str, tuple[Trial, int, int]] = {
    "killed": (fault_kills.killed, 200, 10),
    "power": (fault_power.power_loss, 600, 40),
    "power-otherwise": (fault_power.power_loss_otherwise, 200, 20),
    "full": (fault_disk.full, 40, 4),
    "damaged": (fault_damage.damaged, 400, 36),
    "migration": (fault_kills.migration, 1, 140),
    "backups": (fault_backups.years, 400, 16),
}


def main() -> int:
    """Run the trials that are named, or all; 1 if a gate did not hold."""
    asked = _asked()
    outcomes = []
    for name in asked.trials or TRIALS:
        trial, whole, small = TRIALS[name]
        begun = time.perf_counter()
        with tempfile.TemporaryDirectory() as folder:
            outcomes.append(trial(Path(folder), small if asked.small else whole))
        print(f"{name}: {time.perf_counter() - begun:.0f} s", file=sys.stderr)
    _say(outcomes, asked.json)
    return 1 if any(outcome.failed for outcome in outcomes) else 0


def _asked() -> argparse.Namespace:
    asking = argparse.ArgumentParser(description="Break the store in every way.")
    asking.add_argument("trials", nargs="*", metavar="trial", help=", ".join(TRIALS))
    asking.add_argument("--small", action="store_true", help="as much as the tests do")
    asking.add_argument("--json", action="store_true", help="for programs")
    return asking.parse_args()


def _say(outcomes: list[Outcome], as_json: bool) -> None:
    if as_json:
        rows = [{"fault": o.fault, "result": o.result, "failed": o.failed} for o in outcomes]
        print(json.dumps(rows, ensure_ascii=False))
        return
    print("| fault | gate | result | |\n|---|---|---|---|")
    for outcome in outcomes:
        holds = "holds" if not outcome.failed else f"**{len(outcome.failed)} failed**"
        print(f"| {outcome.fault} | {outcome.gate} | {outcome.result} | {holds} |")
    for line in [line for outcome in outcomes for line in outcome.failed][:40]:
        print(f"- {line}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
