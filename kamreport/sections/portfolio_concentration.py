"""Portfolio: on how few accounts the revenue of the last twelve months rests."""

from dataclasses import dataclass

from kamreport.blocks import Cell, Grid, Head, Picture, Row, Section, Tile
from kamreport.case import Case
from kamreport.narrative.composing import distinct, numbers, picture
from kamreport.narrative.money import percents, whole_money
from kamreport.sections import section
from kamreport.words import Words

TOP = 8
LARGE = 0.1
HIGH, MIDDLE = 0.25, 0.15
TOPS = (1, 5, 10)
LEAST = 3


@dataclass(frozen=True)
class Content:
    """Shares of the largest, what the indices say, the ten largest, the ABC classes, and the groups."""

    tiles: tuple[Tile, ...]
    sentences: tuple[str, ...]
    largest: Picture | None
    classes: Grid


@section(Content, portfolio=40)
def portfolio_concentration(case: Case, _account: str | None, words: Words) -> Section | None:
    """Concentration; left out under three buying accounts, where there is nothing to compare."""
    buyers = case.now["concentration"].portfolio["buyers"].value
    if buyers is None or buyers < LEAST:
        return None
    content = Content(
        tiles=_tiles(case, words),
        sentences=_sentences(case, words),
        largest=_largest(case, words),
        classes=_classes(case, words),
    )
    lead = _lead(case, words)
    return Section("portfolio_concentration", words("portfolio-concentration"), lead, content)


def _figure(case: Case, name: str) -> float:
    return case.now["concentration"].portfolio[name].value or 0.0


def _level(hhi: float) -> str:
    """high, middle or low: the bounds of the horizontal merger guidelines (US DOJ and FTC 2010, 5.3)."""
    return "high" if hhi > HIGH else "middle" if hhi >= MIDDLE else "low"


def _lead(case: Case, words: Words) -> str:
    shown = 5 if _figure(case, "buyers") > 7 else 1
    return words(
        "portfolio-concentration-lead",
        level=_level(_figure(case, "hhi")),
        top=shown,
        share=words.percent(_figure(case, f"top_{shown}"), 1),
        buyers=int(_figure(case, "buyers")),
        effective=words.number(_figure(case, "effective")),
    )


def _tiles(case: Case, words: Words) -> tuple[Tile, ...]:
    buyers = int(_figure(case, "buyers"))
    tiles = [
        Tile(words("figure-top", n=top), words.percent(_figure(case, f"top_{top}"), 1))
        for top in TOPS
        if top < buyers
    ]
    effective = Tile(
        words("figure-effective"),
        words.number(_figure(case, "effective")),
        note=words("of-buyers", n=buyers),
    )
    return (*tiles, effective)


def _sentences(case: Case, words: Words) -> tuple[str, ...]:
    found = case.now["concentration"].portfolio
    gini = found["gini"].value
    indices = words(
        "concentration-indices",
        hhi=words.number(_figure(case, "hhi"), 3),
        gini="" if gini is None else words.number(gini, 2),
        level=_level(_figure(case, "hhi")),
        uneven="none" if gini is None else "high" if gini >= 0.6 else "middle" if gini >= 0.35 else "low",
    )
    return tuple(one for one in (_large(case, words), _groups(case, words), indices) if one)


def _large(case: Case, words: Words) -> str:
    """The accounts at or above ten percent, by name."""
    shares = case.now["concentration"].accounts["share"].dropna()
    large = numbers(shares[shares >= LARGE].sort_values(ascending=False))
    names = case.names
    listed = [
        words("name-share", name=str(names[account]), share=words.percent(share, 1))
        for account, share in large.items()
    ]
    return words("concentration-large", n=len(listed), accounts=words.listed(listed))


def _groups(case: Case, words: Words) -> str:
    """What rolling up to parents changes; "" where no group has two buying members."""
    table = case.now["concentration"].tables["parents"]
    several = table[(table["accounts"] > 1) & (table["revenue"] > 0)].sort_values("revenue", ascending=False)
    if several.empty:
        return ""
    first = several.iloc[0]
    return words(
        "concentration-groups",
        n=len(several),
        name=str(case.names[first["parent_id"]]),
        members=int(first["accounts"]),
        share=words.percent(float(first["share"]), 1),
        before=words.percent(_figure(case, "top_1"), 1),
        after=words.percent(_figure(case, "parents_top_1"), 1),
        five_before=words.percent(_figure(case, "top_5"), 1),
        five_after=words.percent(_figure(case, "parents_top_5"), 1),
        moved=str(
            round(1000 * _figure(case, "parents_top_5")) != round(1000 * _figure(case, "top_5"))
        ).lower(),
    )


def _largest(case: Case, words: Words) -> Picture | None:
    found = case.now["concentration"].accounts
    shares = found["share"].dropna()
    top = numbers(shares[shares > 0].sort_values(ascending=False, kind="stable").head(TOP))
    money, names = numbers(case.now["revenue"].accounts["trailing"]), distinct(case.names.map(words.named))
    rows: list[Row] = [
        {
            "name": str(names[account]),
            "value": money[account],
            "text": words.percent(share, 1),
            "tone": "accent" if share >= LARGE else "context",
        }
        for account, share in top.items()
    ]
    first = next(iter(top))
    headline = words(
        "concentration-headline",
        name=str(names[first]),
        share=words.percent(top[first], 1),
        n=len(top),
        together=words.percent(sum(top.values()), 1),
        all=str(len(top) == int(_figure(case, "buyers"))).lower(),
    )
    return picture("ranked", headline, rows, words, name="name")


def _classes(case: Case, words: Words) -> Grid:
    found, trailing = case.now["concentration"].accounts, case.now["revenue"].accounts["trailing"]
    classes = [one for one in ("A", "B", "C") if (found["abc"] == one).any()]
    sums = [float(trailing[found["abc"] == one].sum()) for one in classes]
    counts = [int((found["abc"] == one).sum()) for one in classes]
    shares = percents(sums, 1)
    left = int(_figure(case, "left_out"))
    rest = [_figure(case, "left_out_revenue")] if left else []
    printed, total = whole_money([*sums, *rest], words)
    rows = [
        (
            Cell(words("abc-class", letter=one)),
            Cell(words.number(count)),
            Cell(words.percent(count / len(found), 1)),
            Cell(text),
            Cell(words.percent(share, 1), bar=share),
        )
        for one, count, text, share in zip(classes, counts, printed, shares, strict=False)
    ]
    if left:
        part = words.percent(left / len(found), 1)
        rows.append(
            (Cell(words("abc-none")), Cell(words.number(left)), Cell(part), Cell(printed[-1]), Cell(""))
        )
    return Grid(
        headline=_classes_headline(case, counts[0], shares[0], words),
        heads=(
            Head(words("column-class"), width=3.4),
            Head(words("column-accounts"), number=True, width=1.2),
            Head(words("column-share-of-accounts"), number=True, width=1.5),
            Head(
                words("column-trailing", currency=words.currency(case.book.currency)), number=True, width=2.2
            ),
            Head(words("column-share"), number=True, width=1.7),
        ),
        rows=tuple(rows),
        total=(
            Cell(words("total")),
            Cell(words.number(len(found))),
            Cell(words.percent(1, 1)),
            Cell(total),
            Cell(words.percent(1, 1)),
        ),
        note=words("portfolio-concentration-note"),
    )


def _classes_headline(case: Case, n: int, share: float, words: Words) -> str:
    """How much the n accounts of class A bring: the share of its row, rounded so that the rows add up."""
    accounts = len(case.now["concentration"].accounts)
    return words("concentration-classes", n=n, all=accounts, share=words.percent(share, 1))
