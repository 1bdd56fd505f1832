"""`python -m kamreport.sample [DIR]`: write the sample portfolio (into inputs/ when no folder is named)."""

import sys
from pathlib import Path

from kamreport.sample import write

USAGE = "usage: python -m kamreport.sample [DIR]"


def main(arguments: list[str]) -> int:
    """Write the sample and say where. Returns the exit code."""
    if len(arguments) > 1 or any(one.startswith("-") for one in arguments):
        asked = arguments[0] in ("-h", "--help")
        print(
            f"{USAGE}\nWrite the sample portfolio into DIR (inputs by default).",
            file=None if asked else sys.stderr,
        )
        return 0 if asked else 2
    folder = Path(arguments[0] if arguments else "inputs")
    try:
        paths = write(folder)
    except OSError as error:
        print(f"{folder}: the sample cannot be written: {error.strerror}", file=sys.stderr)
        return 1
    print(f"{len(paths)} files in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
