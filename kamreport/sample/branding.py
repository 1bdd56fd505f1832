"""The brand file of the sample, and a logo to try it with."""

BRAND = """\
## The brand: whose documents these are, and how they look. One file for all documents and charts.
## Take the # from a line to use it, build again, and look.

name = "Meridian Motion"

# logo = "logo.svg"                # a file beside this one: SVG or PNG, at most 150,000 bytes
# cover_logo = "logo-light.svg"    # another one for the cover, which is dark
# logo_text = "Meridian Motion"    # read out in its place; the name when left out

## The line at the foot of every page, and what stands behind it. One text, or one in each language.
# footer = "Meridian Motion AG, Hafenstrasse 12, Basel"
# confidentiality = { en = "For the board only", zh-CN = "仅供董事会", zh-TW = "僅供董事會" }

## Two colours are enough: soft shades, and what can be read on the cover, follow from them. Every other
## colour of the product can be set here by its name too: ink, text, muted, faint, rule, wash, paper,
## cover_text, cover_muted, accent_soft, context, good, watch, bad and their soft shades.
## What would be hard to read is told when you build, with the nearest shade that is not.
# [colours]
# accent = "#7a3e9d"
# cover = "#2a1638"

## A family that is installed on this machine, or one whose .ttf or .otf files lie in styles/fonts.
# [fonts]
# sans = "Inter"
# serif = "Source Serif 4"

# [fonts.zh-CN]
# sans = "Noto Sans CJK SC"
# serif = "Noto Serif CJK SC"

# [fonts.zh-TW]
# sans = "Noto Sans CJK TC"
# serif = "Noto Serif CJK TC"
"""

_LOGO = """\
<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 168 48">
<g fill="none" stroke="{mark}" stroke-width="4">
<circle cx="24" cy="24" r="20"/>
<ellipse cx="24" cy="24" rx="8.5" ry="20"/>
</g>
<g fill="none" stroke="{word}" stroke-width="5">
<path d="M62 38V11l13 17 13-17v27"/>
<path d="M108 38V11l13 17 13-17v27"/>
</g>
<rect x="146" y="33" width="5" height="5" fill="{mark}"/>
</svg>
"""

LOGOS = {
    "logo.svg": _LOGO.format(mark="#0d6474", word="#14212b"),
    "logo-light.svg": _LOGO.format(mark="#b7cfd4", word="#ffffff"),
}
