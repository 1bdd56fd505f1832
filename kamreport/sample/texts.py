"""The right words for an account: texts by language and key."""

from kamreport.sample import texts_en, texts_zh_cn, texts_zh_tw

LANGUAGES = {"en": texts_en.TEXTS, "zh-CN": texts_zh_cn.TEXTS, "zh-TW": texts_zh_tw.TEXTS}


def texts(language: str, key: str) -> tuple[str, ...]:
    """All texts of that kind in that language."""
    return LANGUAGES[language][key]
