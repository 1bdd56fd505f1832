"""Chinese marks side by side take half a character, in the text alone."""

import pytest

from kamreport.printing.punctuation import pinched

NARROW = '<span class="narrow">{}</span>'


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("减少（8 家）；其余", f"减少（8 家{NARROW.format('）')}；其余"),
        ("注意：（甲）", f"注意：{NARROW.format('（')}甲）"),
        ("「甲」「乙」", f"「甲」{NARROW.format('「')}乙」"),
        ("（「甲」）", f"（「甲{NARROW.format('」')}）"),
        ("（甲）与乙，丙。", "（甲）与乙，丙。"),
        ("Plain (text); no more.", "Plain (text); no more."),
    ],
)
def test_a_bracket_beside_a_mark_is_narrow(text, found):
    """Closing before a mark, opening after one; a bracket beside words stays as wide as it is."""
    assert pinched(f"<body><p>{text}</p>") == f"<body><p>{found}</p>"


def test_only_text_is_touched():
    """Attributes and the head stay as they are."""
    page = '<head><title>甲（乙）；丙</title></head><body><img alt="甲（乙）；丙"></body>'
    assert pinched(page) == page


@pytest.mark.parametrize("tag", ['p class="finding"', "h3"])
def test_no_headline_ends_with_one_character_alone(tag):
    """The last three stay together; plain text, short headlines and other scripts are as ever."""
    start = f"<body><{tag}>"
    told = f'{start}营收与去年<span class="unbroken">相持平</span></{tag[:2].strip()}>'
    assert pinched(f"{start}营收与去年相持平</{tag[:2].strip()}>") == told
    for other in (f"{start}Revenue held</h3>", f"{start}集中度</h3>", "<body><p>营收与去年相持平</p>"):
        assert pinched(other) == other
