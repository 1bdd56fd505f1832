"""The check of `make conformance`, from scripts/, at hand for its tests."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "scripts"))
