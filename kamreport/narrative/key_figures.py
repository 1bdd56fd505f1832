"""The key figures of an account as tiles: one figure, one form, wherever it stands in a review."""

from kamreport.blocks import Tile, Tone
from kamreport.narrative.about import About, noted
from kamreport.narrative.certainty import ratio, score_tone, short_change, tone, unknown_tile
from kamreport.narrative.health_moves import health_change
from kamreport.schema import LAYERS


def money(about: About, figure: str, base: str) -> Tile | None:
    """A figure of revenue and its change against `base`; None where nothing was ever bought.

    A change of the period within the account's usual range is told, but not judged.
    """
    words, value = about.words, about.value("revenue", figure)
    if value is None or not any(about.value("revenue", one) for one in (figure, base, "trailing")):
        return None
    said, judgement = on_year_ago(about, value, about.value("revenue", base))
    usual = figure == "revenue" and about.word("growth", "growth_noise") == "usual"
    running = figure == "revenue" and not about.case.book.period.finished(about.as_of)
    until = words("tile-until", day=words.day(about.as_of)) if running else ""
    noise = about.word("growth", "growth_noise") if figure == "revenue" and said else None
    ranged = words("tile-range", noise=noise or "unknown")
    note = words("list-points").join(one for one in (ranged, until) if one)
    return Tile(words(f"figure-{figure}"), about.money(value), said, "" if usual else judgement, note)


def on_year_ago(about: About, now: float, then: float | None) -> tuple[str, Tone]:
    """The change of a figure on a year ago in words and as judgement; empty where there is none to tell."""
    change = ratio(now, then)
    if change is None or abs(change) < 0.005:
        return "", ""
    return about.words("against-year-ago", change=short_change(change, about.words)), tone(change)


def health(about: About) -> Tile | None:
    """Health with its band and change in points; the reason where withheld; None where nothing is known."""
    words, found = about.words, about.estimate("health", "health")
    if found.value is None:
        seen = found.withheld is not None and about.value("health", "health_coverage")
        return unknown_tile(words("column-health"), found, words) if seen else None
    change = health_change(about)
    said = about.choice("health-band", about.word("health", "band"))
    said += (
        "" if change is None else words("account-health-change", change=words.points(change), n=abs(change))
    )
    return Tile(words("column-health"), words.number(found.value), said, judged(about, found.value))


def judged(about: About, score: float) -> Tone:
    """The judgement of a score by the bounds of health's own bands."""
    bands = about.case.now["health"].tables["bands"].set_index("band")["least"]
    return score_tone(score, float(bands["healthy"]), float(bands["watch"]))


def nps(about: About) -> Tile | None:
    """The Net Promoter Score with interval and n, beside the portfolio's; the reason where withheld."""
    words, found = about.words, about.estimate("nps", "nps")
    if found.value is None:
        return unknown_tile("NPS", found, words) if found.withheld else None
    average = about.average("nps", "nps").value
    beside = "" if average is None else words("account-average", value=words.points(average))
    return Tile("NPS", words.points(found.value), beside, note=noted(found, words))


def csat(about: About) -> Tile | None:
    """The share of satisfied answers with interval and n, beside the portfolio's."""
    return _share(about, "csat", "csat", "account-satisfaction-csat-tile")


def promise(about: About) -> Tile | None:
    """The share of cases served as promised."""
    return _share(about, "service", "promise_kept", "account-service-promise")


def on_time(about: About) -> Tile | None:
    """Orders on time in full over twelve months; None where it is not known."""
    known = about.value("delivery", "otif") is not None
    return _share(about, "delivery", "otif", "account-service-on-time") if known else None


def win_rate(about: About) -> Tile | None:
    """The win rate of twelve months."""
    return _share(about, "conversion", "win_rate", "account-pipeline-rate")


def _share(about: About, metric: str, figure: str, label: str) -> Tile | None:
    words, found = about.words, about.estimate(metric, figure)
    if found.value is None:
        return unknown_tile(words(label), found, words) if found.withheld else None
    return Tile(
        words(label),
        words.percent(found.value),
        _beside(about, metric, figure),
        note=noted(found, words, share=True),
    )


def _beside(about: About, metric: str, figure: str) -> str:
    average, words = about.average(metric, figure).value, about.words
    return "" if average is None else words("account-average", value=words.percent(average))


def cadence(about: About) -> Tile | None:
    """The share of the meetings due that were held, as the mean of the levels, with the count beside it."""
    share, words = about.value("engagement", "cadence"), about.words
    if share is None:
        return None
    kept, due = (
        sum(int(about.value("engagement", f"{one}_{layer}") or 0) for layer in LAYERS)
        for one in ("kept", "due")
    )
    note = words("account-engagement-cadence-mean", kept=kept, due=due)
    return Tile(
        words("account-engagement-cadence"),
        words.percent(share),
        _beside(about, "engagement", "cadence"),
        note=note,
    )


def margin(about: About) -> Tile | None:
    """The margin rate of the period and its change in points on a year ago."""
    words, rate = about.words, about.value("margin", "margin_rate")
    if rate is None:
        return None
    before = about.value("margin", "year_ago_margin_rate")
    change = None if before is None else 100 * (rate - before)
    moved = change is not None and abs(change) >= 0.05
    said = words("account-revenue-margin-change", change=words.points(change or 0, 1)) if moved else ""
    running = not about.case.book.period.finished(about.as_of)
    note = words("tile-until", day=words.day(about.as_of)) if running else ""
    label = words("account-revenue-margin-rate")
    return Tile(label, words.percent(rate, 1), said, tone(change, still=0.05), note)


def contracts(about: About) -> Tile | None:
    """The yearly value of running contracts."""
    annual = about.value("recurring", "annual")
    if not annual:
        return None
    change = on_year_ago(about, annual, about.value("recurring", "annual_year_ago"))
    return Tile(about.words("account-contracts-annual"), about.money(annual), *change)


def pipeline(about: About) -> Tile | None:
    """The value of the open opportunities, else their number."""
    value, words = about.value("conversion", "open_value"), about.words
    n = int(about.value("conversion", "open_count") or 0)
    if value is None or not n:
        return Tile(words("account-pipeline-count"), words.number(n)) if n else None
    return Tile(words("account-pipeline-value"), about.money(value), note=words("account-pipeline-n", n=n))


def won(about: About) -> Tile | None:
    """The value won in twelve months."""
    now, before = about.value("conversion", "won_value"), about.value("conversion", "won_value_before")
    if not now and not before:
        return None
    return Tile(
        about.words("account-pipeline-won"), about.money(now or 0), *on_year_ago(about, now or 0, before)
    )


def cases(about: About) -> Tile | None:
    """Cases opened this period, after those of the previous one; None where there were none in either."""
    words, now = about.words, about.value("service", "tickets")
    before = about.value("service", "tickets_previous")
    if now is None or not (now or before):
        return None
    said = "" if before is None else words("account-previous-value", value=words.number(before))
    return Tile(words("account-service-opened"), words.number(now), said)
