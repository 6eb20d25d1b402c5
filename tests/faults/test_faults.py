"""The faults of docs/trust.md, really made in small: `python -m benchmarks.faults` makes them all.

Each runs in a process of its own, which kills, limits and forks as it likes.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="made with Linux's own means")
@pytest.mark.parametrize(
    "trial", ["killed", "power", "power-otherwise", "full", "damaged", "migration", "backups"]
)
def test_the_gate_holds(trial):
    run = [sys.executable, "-m", "benchmarks.faults", "--small", "--json", trial]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.stdout, done.stderr
    (outcome,) = json.loads(done.stdout)
    assert outcome["failed"] == [], outcome["result"]
