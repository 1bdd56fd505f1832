"""One way from pages to PDF, in a process of its own: reads numbers of documents, says what each took.

    python scripts/bench/way.py NAME DOCUMENTS.pickle [FOLDER]

The first line of the answer says whether the way can be gone here. With FOLDER the PDF files are kept there.
"""

import importlib
import json
import pickle
import sys
from pathlib import Path

from pypdfium2 import PdfDocument
from ways import MissingError

from kamreport.making.task import quiet_surroundings


def main(name: str, documents: str, folder: str = "") -> None:
    """Answer each line of input until there are no more."""
    made = pickle.loads(Path(documents).read_bytes())
    answers, sys.stdout = sys.stdout, sys.stderr
    with quiet_surroundings():
        try:
            with importlib.import_module(f"ways.{name}").opened() as make:
                print(json.dumps({"missing": ""}), file=answers, flush=True)
                for line in sys.stdin:
                    turn = make(made[int(line)])
                    if folder:
                        (Path(folder) / f"{name}-{int(line)}.pdf").write_bytes(turn.data)
                    told = {"cpu": turn.cpu, "charts": turn.charts, "size": len(turn.data)}
                    told["pages"] = len(PdfDocument(turn.data))
                    print(json.dumps(told), file=answers, flush=True)
        except MissingError as error:
            print(json.dumps({"missing": str(error)}), file=answers, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
