"""Rules asked once about elements that stand alike give each element what they would give it anew."""

import pytest
import tinycss2
import weasyprint
from pages import page
from weasyprint.css import StyleFor
from weasyprint.text.fonts import FontConfiguration

from kamreport.exports import pdf as form
from kamreport.printing import cascade, mends

SELECTORS = """
p, main > p, .a p, main .a, #one, p#two.a, [hidden], a[href], a:link, :root, .b.a, :is(.a, .b) > p, p:empty,
:where(main) p, p:not(.a), p:first-child, p:last-child, p:nth-child(2n), p:nth-last-child(2), .a + p, .a ~ p,
p:only-child, p:first-of-type, p:nth-of-type(2), main:has(.a), :lang(zh) p, p:lang(en), [class~=a],
[lang|=zh], a[href^="#"], p::before, .a p::after, div:nth-child(3) p, div:first-child .a, p:has(+ .b),
p:not(:last-child), [TITLE="x"]
"""
BODIES = [
    '<p class="a">1</p><p>2</p><p class="a b" id="one">3</p>',
    '<p>1</p><p class="a">2</p><p class="a b">3</p><p></p>',
    '<div><p class="a">1</p></div><div class="a"><p id="two" class="a">2</p></div><div><p>3</p></div>',
    '<div lang="zh-CN"><p>1<a href="#one">x</a><a>y</a></p><p hidden="">2</p><p title="x">3</p></div>',
    '<div lang="zh-TW"><p>1<a href="http://b">x</a></p><p class="b">2</p><p title="y">3</p></div>',
]


def sheet() -> weasyprint.CSS:
    """One rule for each selector, which sets a property that tells it from the others, some !important."""
    parts = tinycss2.parse_component_value_list(SELECTORS)
    selectors, text = [], ""
    for part in [*parts, None]:
        if part is None or part == ",":
            selectors.append(text.strip())
            text = ""
        else:
            text += part.serialize()
    rules = [
        f"{selector} {{ order: {number}; widows: {number + 1}{' !important' if number % 5 == 0 else ''} }}"
        for number, selector in enumerate(selectors)
    ]
    return weasyprint.CSS(string="\n".join(rules))


def given(body, sheets):
    """What each element of a body is given, in the order of the tree."""
    html = weasyprint.HTML(string=f"<html lang=en><body><main>{body}</main></body></html>")
    style = StyleFor(html, sheets, False, FontConfiguration(), None)
    return [
        {name: style._computed_styles[key][name] for name in ("order", "widows", "anchor", "lang", "display")}
        for key in sorted(style._computed_styles, key=lambda key: (where(html, key[0]), key[1] or ""))
    ]


def where(html, element) -> int:
    """The place of an element in the tree."""
    return list(html.etree_element.iter()).index(element)


def test_every_element_is_given_what_all_rules_give_it():
    """Of rules of every sort, elements get the same values as by WeasyPrint, at first and when met again."""
    sheets = [(weasyprint.HTML(string="<p>")._ua_stylesheets(False)[0], "user agent", None)]
    sheets.append((sheet(), "user", None))
    wanted = [given(body, sheets) for body in BODIES]
    cascade.forget()
    mend = [one for one in mends.MENDS if one[1] == "__init__"]
    assert mend
    with mends.mended(mend):
        assert [given(body, sheets) for body in BODIES] == wanted
        assert [given(body, sheets) for body in reversed(BODIES)] == wanted[::-1]


def test_a_second_page_asks_no_rule_that_looks_at_ancestors_alone(monkeypatch):
    """Of a page like one before, no rule is asked but those of neighbours and places."""
    asked = []
    plain = cascade.Rules._place

    def counting(rules, wrapper):
        asked.append(wrapper.etree_element.tag)
        return plain(rules, wrapper)

    monkeypatch.setattr(cascade.Rules, "_place", counting)
    style = "main p { color: #123 } p:nth-child(2n) { color: #456 } .a + p { margin: 0 }"
    form.forget()
    form.pdf(page("<main><h1>A</h1><p class='a'>1</p><p>2</p></main>".replace("'", '"'), styles=(style,)))
    assert "main" in asked
    asked.clear()
    form.pdf(page('<main><h1>B</h1><p class="a">3</p><p>4</p><p>5</p></main>', styles=(style,)))
    assert asked == []


@pytest.mark.parametrize("most", [3, 20_000])
def test_places_that_were_forgotten_are_found_again(most, monkeypatch):
    """With room for a few places only, pages come to the same bytes."""
    monkeypatch.setattr("kamreport.printing.matching.MOST", most)
    form.forget()
    style = ".a p { color: #123 } p:nth-child(2) { color: #456 }"
    one = page(f"<h1>A</h1>{BODIES[2]}", styles=(style,))
    assert form.pdf(one) == form.pdf(one)
