"""Pages read as XML where that gives the tree that HTML gives, and as HTML everywhere else."""

import pytest
from pages import page
from weasyprint import HTML

from kamreport.printing.trees import tree_of

HEAD = (
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>A &amp; B</title>\n</head>\n'
)
TABLE = (
    '<table>\n<colgroup><col class="w5"><col></colgroup>\n<thead><tr><th scope="col">a</th></tr></thead>'
    "<tbody>\n<tr><td>1</td>\n<td><p>2</p></td></tr></tbody></table>"
)


def flat(element):
    """A tree as nested tuples: tag, attributes, words before the first child, words after, children."""
    words = element.text or "", element.tail or ""
    return element.tag, sorted(element.attrib.items()), *words, [flat(child) for child in element]


def as_html(text):
    """The tree that WeasyPrint reads."""
    return flat(HTML(string=text).etree_element)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "words <em>and <strong>more</strong></em> words",
        '<ul>\n<li>a<ul><li>b</li></ul></li>\n</ul>\n<p>a<br>b <a href="#x">c <span>d</span></a></p>',
        TABLE,
        "<dl><div><dt>a</dt><dd>b<div>c</div></dd></div></dl><hr><section><header><h2>d</h2></header></section>",
        '<figure><figcaption>a</figcaption><img src="chart:1" alt="&lt;b&gt; &#34;q&#34; 客户"></figure>',
    ],
)
def test_the_tree_is_that_of_html(body):
    """Elements, attributes, words and white space stand where an HTML parser puts them."""
    text = f"{HEAD}<body>{body}</body>\n</html>\n"
    assert flat(tree_of(text)) == as_html(text)


def test_our_pages_are_read_quickly():
    """The page of the other tests is XML too."""
    text = page().html
    assert flat(tree_of(text)) == as_html(text)


@pytest.mark.parametrize(
    "body",
    [
        "<p>a<p>b",
        "<p>a<div>b</div></p>",
        "<table><tr><td>a</td></tr></table>",
        "<table>words<tbody><tr><td>a</td></tr></tbody></table>",
        "<ul><p>a</p></ul>",
        '<a href="#x">a <span><a href="#y">b</a></span></a>',
        "<p>&nbsp;</p>",
        "<p>a<!-- b --></p>",
        '<p title="a\nb">c</p>',
        '<p CLASS="a">c</p>',
        "<P>c</P>",
        "<script>a</script>",
        "<svg></svg>",
        "<p>a</b></p>",
        "<p>a \x01</p>",
        "<p>a \ud800</p>",
    ],
)
def test_all_else_is_left_to_html(body):
    """Where HTML would close, add, move or read anything in another way, the tree is not made here."""
    assert tree_of(f"{HEAD}<body>{body}</body>\n</html>\n") is None


@pytest.mark.parametrize("text", ["<p>a</p>", HEAD, f"{HEAD}<p>a</p></html>", "<!DOCTYPE html><html></html>"])
def test_parts_of_pages_are_left_to_html(text):
    """A head and a body that are not written out are added by HTML alone."""
    assert tree_of(text) is None


def test_entities_of_a_document_type_are_not_read():
    """A page cannot bring entities of its own, which XML would expand."""
    bomb = '<!DOCTYPE html>\n<!DOCTYPE x [<!ENTITY a "b">]><html><head/><body>&a;</body></html>'
    assert tree_of(bomb) is None
