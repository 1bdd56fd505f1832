"""What was found, as text for a terminal."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from conformance.documents import label
from conformance.faults import Fault
from conformance.verapdf import PROFILES, Finding

LONGEST = 110


def document_table(found: Sequence[Finding], folder: Path) -> str:
    """One line a file and profile; below each that failed, its rules with counts and the first place."""
    names = [label(one.file, folder) for one in found]
    width = max(map(len, names), default=0)
    lines = []
    for name, one in zip(names, found, strict=True):
        lines.append(f"{name:<{width}}  {PROFILES[one.profile]:<8}  {_result(one)}")
        lines += _details(one)
    passed = sum(one.passed for one in found)
    return "\n".join([*lines, "", f"{passed} of {len(found)} passed"])


def fault_table(noticed: Mapping[Fault, Finding]) -> str:
    """One line a fault that was put in: whether the check noticed it, and by which clause."""
    width = max((len(fault.name) for fault in noticed), default=0)
    lines = ["", "The check bites: one fault put into a sound file at a time"]
    for fault, one in noticed.items():
        state = f"noticed ({fault.clause})" if fault.clause in one.clauses else "NOT NOTICED"
        lines.append(f"  {fault.name:<{width}}  {PROFILES[fault.profile]:<8}  {state}")
        if fault.clause not in one.clauses:
            lines += _details(one)
    return "\n".join(lines)


def _result(one: Finding) -> str:
    if one.error:
        return "FAILED  could not be read"
    if one.failures:
        return f"FAILED  {len(one.failures)} rule{'s' if len(one.failures) > 1 else ''}"
    return f"passed  {one.checks:,} checks"


def _details(one: Finding) -> list[str]:
    if one.error:
        return [f"    {one.error}"]
    lines = []
    for failure in one.failures:
        lines.append(f"    {failure.clause}-{failure.test}  x {failure.count}  {_cut(failure.rule)}")
        lines.append(f"        first at {failure.place}")
    return lines


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
