"""The embedded database: interrupted as anything else is."""

import pytest

from kamreport.database import INTERRUPTED, database


def test_ctrl_c_while_a_query_runs_is_ctrl_c() -> None:
    """What DuckDB makes of Ctrl-C is raised as that, so that nobody takes it for a fault; nothing else is."""
    with pytest.raises(KeyboardInterrupt), database():
        raise RuntimeError(INTERRUPTED)
    with pytest.raises(RuntimeError, match="other"), database():
        raise RuntimeError("other")
