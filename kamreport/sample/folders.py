"""What stands in the folders in which a portfolio changes documents: a note in each, and the playbook."""

from kamreport import playbook

TEMPLATES = """\
# Templates of your own

A file here stands instead of the product's template of the same name; all others stay the product's.
`kamreport doctor` says where those are: copy one from there, keep its name (and its folder `sections/` or
`client/`), and change the copy. Or put something before or after the product's, as below.

## Try it

Make a file `sections/data_quality.html` here, with these two lines:

    <p>Questions about these data? Ask the sales office.</p>
    {% include "kamreport/sections/data_quality.html" %}

Build the portfolio report again and look at its last page. Change a word in the first line, build
again, look again: only what changed is made again.

## What a template may do

- Templates are Jinja's. Yours run in a sandbox: they print what they are given, and reach nothing else.
- A section's template prints `content`; the frame and the cover print `document`. A name that is not there
  is told before anything is made, with the file, the line, and the names that there are.
- No scripts, no styles, no addresses outside the document: looks belong to `../styles/`.
- Parts that only your own templates include have a name that begins with `_`.
- Words that stand in all three languages are changed in `../locales/`.
"""

STYLES = """\
# Styles of your own

Colours, fonts and logo of your house are in `../brand.toml`; most need nothing here.

- `tokens.toml` changes single values of the product's: sizes, colours, families.
- `print.css` (paper) and `screen.css` (browser) stand instead of the product's. To build on those, begin with
  the line that names them.
- `fonts/` holds your font files: static .ttf or .otf, one for each weight. They are embedded in every PDF.

## Try it

Make a file `print.css` here, with these two lines, and build again:

    @import "kamreport/print.css";
    h2 { letter-spacing: 0.04em; }

Or a file `tokens.toml`:

    [size]
    section = 22

Sheets fetch nothing from outside: a picture in this folder is `url("asset:picture.png")` on paper; for the
screen it is written into the sheet as a data: address.
"""

LOCALES = """\
# Words of your own

One folder for each language: `en`, `zh-CN`, `zh-TW`. A file in it that ends in .ftl, of any name, changes
single messages; all others stay the product's. `kamreport doctor` says where those are, with their names.

## Try it

Make a file `en/own.ftl` here, with this line:

    summary = At a glance

Build again and look at the contents and at the heading of the first section.

## Names of your data

Product groups, regions, units, functions of people, stages, titles of actions: what stands in your tables
is printed as it stands there. How it reads in another language is said in `../names.csv` (a workbook with
a sheet `names` will do as well): a row for each name, a column for each language.

    name,en,zh-CN,zh-TW
    Motors,,电机,馬達
    DACH,Central Europe,德奥瑞,德奧瑞

- `name` is the whole text of a cell of the data, exactly as written there. An empty cell changes nothing.
- Names are told so in every document that people read: sentences, tables, charts, slides, mails. Figures
  and keys stay those of the data; so do the workbook (.xlsx) and the data (.json), which other programs join.
- Customers and people keep their names unless they are listed too. However they read, the names of other
  customers are kept out of client documents.
- `kamreport check` tells of names that stand nowhere in the data, and of columns that are no language.

## Messages

A message uses the values that the product's message of its name is given, such as `{ $period }`. One that is
not given, or a name that is not there, is told before anything is made, with the file and the line.
"""

_FIRST = """\
## The playbook: what to do when. This is the product's, as a comment: take the first # from the lines of a
## play to change it, or write one of your own below. Lines of two ## are explanations.

"""


def commented_playbook() -> str:
    """The product's playbook with a # before every line."""
    lines = playbook.DEFAULT.read_text(encoding="utf-8").splitlines()
    told = (f"#{line}" if line.startswith("#") else f"# {line}".rstrip() for line in lines)
    return _FIRST + "\n".join(told) + "\n"


NOTES = {
    "templates/README.md": TEMPLATES,
    "styles/README.md": STYLES,
    "locales/README.md": LOCALES,
}
