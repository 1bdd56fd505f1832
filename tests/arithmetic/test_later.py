"""Mappings that are made when they are first read."""

from kamreport.arithmetic.later import Each, Later


def test_a_mapping_is_made_once_at_the_first_look() -> None:
    """Nothing is made before somebody looks, and nothing twice."""
    made: list[str] = []

    def make() -> dict[str, int]:
        made.append("all")
        return {"one": 1, "two": 2}

    found = Later(make)
    assert not made
    assert (found["one"], found["two"], len(found), list(found)) == (1, 2, 2, ["one", "two"])
    assert made == ["all"]


def test_each_value_is_made_for_itself() -> None:
    """Names are known without making anything; a value is made at the first look at it alone."""
    made: list[str] = []

    def maker(name: str, value: int) -> int:
        made.append(name)
        return value

    found = Each({"one": lambda: maker("one", 1), "two": lambda: maker("two", 2)})
    assert "one" in found
    assert "three" not in found
    assert (list(found), len(found), made) == (["one", "two"], 2, [])
    assert (found["two"], found["two"], made) == (2, 2, ["two"])
    assert dict(found) == {"one": 1, "two": 2}
