"""Feet of pages: what comes later in a section may stand before a chart that no longer fits on the page.

A chart or table that must not break and does not fit leaves the rest of its page white. In printed books such
a block floats: what follows it comes first, and it heads the next page. So it is within a section here, as
long as the blocks passed are charts and tables with headlines of their own; sentences and notes keep their
places. Before that, the page may run about a line longer than others. Where nothing that follows fits and
much of the page would stay white, a table that is kept whole for its looks alone may break, its head
repeated.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

WHITE = 0.13  # of the height of a page: a smaller foot stays white
WHITER = 0.18  # of the height of a page: from here on a short table may break
LONGER = 9.0  # px of CSS, which a page may run further down than others before a block is passed
_BLOCKS = frozenset({"figure", "pair", "grid"})
Layout = Callable[..., Any]


class _Trial(NamedTuple):
    """A section laid out with its blocks in this order, on a page that may run so many px longer: what
    WeasyPrint gives for it, and where it ends.
    """

    blocks: Sequence[Any]
    longer: float
    given: Any
    ends: float


def filled_feet(plain: Layout) -> Layout:
    """WeasyPrint's `block_box_layout`, which lays a section out in other orders of its blocks where the page
    would end with a large foot, and keeps the order that fills most of it.
    """

    def block_box_layout(context: Any, box: Any, *given: Any, **named: Any) -> Any:
        if not _is_section(box):
            return plain(context, box, *given, **named)
        bottom_space, skip_stack, containing, is_empty, absolute, fixed, margins, *rest = given
        place, collapsing = (box.position_x, box.position_y), tuple(margins or ())
        height = context.page_bottom

        def laid_out(blocks: Sequence[Any], longer: float = 0.0) -> _Trial:
            context.page_bottom = height + longer
            box.children = blocks
            box.position_x, box.position_y = place
            beside = absolute, fixed, [*collapsing], *rest
            given = plain(context, box, bottom_space, skip_stack, containing, is_empty, *beside, **named)
            return _Trial(blocks, longer, given, _end(given, height, place[1]))

        def dropped(trial: _Trial) -> None:
            from weasyprint.layout.block import remove_placeholders

            if trial.given[0] is not None:
                remove_placeholders(context, [trial.given[0]], absolute, fixed)

        first = next(iter(skip_stack)) if skip_stack else 0
        return _filled(laid_out, dropped, box.children, first, height).given

    return block_box_layout


def _filled(
    laid_out: Callable[..., _Trial],
    dropped: Callable[[_Trial], None],
    blocks: Sequence[Any],
    first: int,
    height: float,
) -> _Trial:
    """The section laid out as it fills its page best, from its block `first` on."""
    best = last = laid_out(blocks)
    is_better = True
    while is_better and (foot := height - best.ends) > WHITE * height:
        for order, longer in _orders(best, first, may_break=foot > WHITER * height):
            dropped(last)
            last = laid_out(order, longer)
            if is_better := last.ends > best.ends + 1:
                best = last
                break
        else:
            is_better = False
    if last is not best:
        dropped(last)
        best = laid_out(best.blocks, best.longer)
    return best


def _end(given: Any, height: float, begins: float) -> float:
    """Where on the page a section ends; at the foot of the page where all of it is told."""
    section, resume_at = given[:2]
    if section is None:
        return begins
    return height if resume_at is None else bottom(section)


def _orders(trial: _Trial, first: int, *, may_break: bool) -> Iterator[tuple[list[Any], float]]:
    """Orders of a section's blocks that may fill the foot of a page, and how much longer the page may run.

    First the order as it is, then those in which one from further down is next, the nearest first; then those
    in which a table kept whole is next, which may now break.
    """
    blocks = list(trial.blocks)
    section, resume_at = trial.given[:2]
    if section is None:
        start = next((at for at, block in enumerate(blocks) if at >= first and _kind(block)), len(blocks))
    elif resume_at and None in resume_at.values():
        start = next(iter(resume_at))
    else:
        return
    end = next((at for at in range(start, len(blocks)) if not _kind(blocks[at])), len(blocks))
    if end < len(blocks) and _is_note(blocks[end]):
        end -= 1
    longer = max(trial.longer, LONGER)
    if trial.longer < LONGER and start < end:
        yield blocks, longer
    for at in range(start + 1, end):
        yield _moved(blocks, at, start, blocks[at]), longer
    for at in range(start, end if may_break else start):
        if _kind(blocks[at]) == "grid" and blocks[at].style["break_inside"] == "avoid":
            yield _moved(blocks, at, start, _styled(blocks[at], break_inside="auto")), longer


def _moved(blocks: Sequence[Any], at: int, to: int, block: Any) -> list[Any]:
    """The blocks with the one `at` gone, and `block` in front of the one at `to`.

    Where the last of a section moves, the one that is last then stands off from what follows as it did.
    """
    before, passed, after = blocks[:to], list(blocks[to:at]), blocks[at + 1 :]
    if passed and not after:
        margins = block.style["margin_bottom"], passed[-1].style["margin_bottom"]
        passed[-1], block = (
            _styled(passed[-1], margin_bottom=margins[0]),
            _styled(block, margin_bottom=margins[1]),
        )
    return [*before, block, *passed, *after]


def _styled(block: Any, **changed: Any) -> Any:
    """A copy of a block with other values of some properties."""
    copied = block.copy()
    copied.style = block.style.copy()
    copied.style.update(changed)
    return copied


def _classes(box: Any) -> list[str]:
    return (box.element.get("class") or "").split() if box.element is not None else []


def _is_section(box: Any) -> bool:
    return box.element_tag == "section" and "section" in _classes(box)


def _is_note(box: Any) -> bool:
    return "note" in _classes(box)


def _kind(box: Any) -> str:
    """Which of the blocks a box is that may change places: chart, pair of blocks or table; "" for none."""
    return next(iter(_BLOCKS.intersection([box.element_tag, *_classes(box)])), "")


def bottom(box: Any) -> float:
    """Where what is in a box ends; the box itself may reach further down, to the end of the page."""
    inner = [bottom(child) for child in getattr(box, "children", ()) or () if child.is_in_normal_flow()]
    return max(inner) if inner else float(box.position_y) + float(box.height or 0)
