"""Records come back as they were written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.errors import CopilotError
from server.knowledge.records import Records, write_records


@settings(
    max_examples=30, database=None, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.binary(max_size=50), max_size=20))
def test_records_come_back(tmp_path: Path, written: list[bytes]) -> None:
    """Any bytes, empty ones and none at all included."""
    write_records(tmp_path / "r.bin", written)
    records = Records(tmp_path / "r.bin")
    assert [records[number] for number in range(len(records))] == written
    for beyond in (-1, len(written)):
        with pytest.raises(IndexError):
            records[beyond]


def test_a_file_cut_short_is_refused(tmp_path: Path) -> None:
    """A disk that ran full is noticed on opening, not on reading."""
    write_records(tmp_path / "r.bin", [b"one", b"two"])
    (tmp_path / "r.bin").write_bytes(b"onet")
    with pytest.raises(CopilotError, match="shorter or longer"):
        Records(tmp_path / "r.bin")


def test_deleted_records_stay_readable(tmp_path: Path) -> None:
    """A search that goes on while its index is removed reads on."""
    write_records(tmp_path / "r.bin", [b"one"])
    records = Records(tmp_path / "r.bin")
    (tmp_path / "r.bin").unlink()
    assert records[0] == b"one"
