"""Small pages for tests of the forms they take."""

from kamreport.page import Page

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80" viewBox="0 0 200 80">'
    '<rect width="120" height="40" fill="#0a5"/><text x="4" y="60" font-family="Inter">Ships</text></svg>'
)
FONT = "@font-face { font-family: Inter; font-weight: 400; src: url(asset:fonts/Inter_400Regular.ttf) }\n"
PRINT = FONT + "body { font-family: Inter, 'Noto Sans CJK SC' } h1, p { font-weight: 400 }"
SCREEN = "body { font-family: Inter, sans-serif; color: #123 }"
BODY = '<h1>Orders fell</h1><p>重点客户 and key accounts</p><img src="chart:1" alt="Orders fell by 18 %">'


def page(
    body: str = BODY,
    *,
    head: str = "",
    styles: tuple[str, ...] = (PRINT,),
    screen: tuple[str, ...] = (SCREEN,),
) -> Page:
    """A page with one picture, or with another body, head or style."""
    html = (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>A review</title>{head}'
        f"\n</head>\n<body>{body}</body>\n</html>\n"
    )
    return Page(html, "en", "A review", {"1": SVG}, styles, screen)
