"""Pango's contexts, fonts and features made once a type, which WeasyPrint makes anew for each line."""

from collections.abc import Callable
from typing import Any, NamedTuple

from kamreport.printing.lines import type_of


class _Set(NamedTuple):
    """What a line of one type is set with."""

    context: Any
    language: Any
    font: Any
    features: bytes | None


_sets: dict[int, _Set] = {}


def remembered_types(plain: Callable[[Any, Any], None]) -> Callable[[Any, Any], None]:
    """WeasyPrint's `Layout.setup`, with the context, font and features of the type at hand.

    Decorated text goes to the function given.
    """
    from weasyprint.text.ffi import ffi, gobject, pango

    def setup(layout: Any, style: Any) -> None:
        if style["text_decoration_line"] != "none":
            plain(layout, style)
            return
        number = type_of(style)
        known = _sets.get(number)
        if known is None:
            known = _sets[number] = _made(style)
        layout.style = style
        layout.first_line_direction = 0
        layout.language = known.language
        layout.layout = ffi.gc(pango.pango_layout_new(known.context), gobject.g_object_unref)
        pango.pango_layout_set_auto_dir(layout.layout, False)
        pango.pango_layout_set_font_description(layout.layout, known.font)
        layout.ascent = layout.underline_position = layout.strikethrough_position = None
        if known.features:
            attributes = ffi.gc(pango.pango_attr_list_new(), pango.pango_attr_list_unref)
            pango.pango_attr_list_insert(attributes, pango.pango_attr_font_features_new(known.features))
            pango.pango_layout_set_attributes(layout.layout, attributes)

    return setup


def remembered_keys(plain: Callable[..., str]) -> Callable[..., str]:
    """WeasyPrint's `_font_style_cache_key`, by which it finds the height of a line, written once a style."""

    def key(style: Any, include_size: bool = False) -> str:
        if not include_size:
            return plain(style)
        try:
            known: str = style.key
        except AttributeError:
            known = style.key = plain(style, include_size=True)
        return known

    return key


def _made(style: Any) -> _Set:
    """The context, language, font and features of a style, as WeasyPrint makes them."""
    from weasyprint.text.constants import LST_TO_ISO, PANGO_DIRECTION
    from weasyprint.text.ffi import ffi, gobject, pango, unicode_to_char_p
    from weasyprint.text.fonts import font_features, get_font_description

    context = ffi.gc(pango.pango_font_map_create_context(style.font_config.font_map), gobject.g_object_unref)
    pango.pango_context_set_round_glyph_positions(context, False)
    pango.pango_context_set_base_dir(context, PANGO_DIRECTION[style["direction"]])
    override = style["font_language_override"]
    name = style["lang"] if override == "normal" else LST_TO_ISO.get(override.lower(), override)
    language = pango.pango_language_get_default()
    if name:
        pointer, _ = unicode_to_char_p(name)
        language = pango.pango_language_from_string(pointer)
        pango.pango_context_set_language(context, language)
    features = font_features(
        *(style[f"font_{part}"] for part in ("kerning", "variant_ligatures", "variant_position")),
        *(style[f"font_variant_{part}"] for part in ("caps", "numeric", "alternates", "east_asian")),
        style["font_feature_settings"],
    )
    told = ",".join(f"{key} {value}" for key, value in features.items()).encode()
    return _Set(context, language, get_font_description(style), told or None)
