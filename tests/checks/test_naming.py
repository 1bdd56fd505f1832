"""Names that are to read differently in another language are used as they are; what looks wrong is told."""

from checks.fake import ACCOUNTS, checked, told

PRODUCTS = [{"product_id": "P1", "category": "Motors"}]


def found(*names):
    """What is told of some names in a portfolio with one group of products."""
    return checked({"accounts": ACCOUNTS, "products": PRODUCTS, "names": list(names)})


def test_a_name_of_the_data_is_used():
    """It may stand in any table; a language without a reading is no fault."""
    result = found({"name": "Motors", "zh-CN": "电机"}, {"name": ACCOUNTS[0]["name"], "zh-TW": "甲公司"})
    assert told(result) == []
    assert result.counts["names"].used == 2
    assert list(result.tables["names"]["zh-CN"].dropna()) == ["电机"]


def test_a_name_that_stands_nowhere_is_told():
    """With its row: it must be written exactly as in the data. The row is kept."""
    result = found({"name": "motors", "zh-CN": "电机"})
    assert told(result) == [("names", "unused-name", 2, "name", "motors", "noticed")]
    assert result.counts["names"].used == 1


def test_a_name_that_stands_twice_is_set_aside():
    """The first of two contradicting rows is used."""
    result = found({"name": "Motors", "zh-CN": "电机"}, {"name": "Motors", "zh-CN": "马达"})
    assert [row[1] for row in told(result)] == ["duplicate-key"]
    assert list(result.tables["names"]["zh-CN"]) == ["电机"]
