"""What servers say went wrong, in all their shapes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.models.complaints import MOST_WORDS, complaint_from_body, complaint_in, complaint_of
from npc_dialogue.protocol.errors import CODES

Json = Any


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ({"error": {"message": "CUDA out of memory"}}, "Provider returned error: CUDA out of memory"),
        ({"message": "CUDA out of memory"}, "Provider returned error: CUDA out of memory"),
        ({"error": "CUDA out of memory"}, "Provider returned error: CUDA out of memory"),
        ('{"error":{"message":"CUDA out of memory"}}', "Provider returned error: CUDA out of memory"),
        ("CUDA out of memory", "Provider returned error: CUDA out of memory"),
        ("[" * 20_000, "Provider returned error: [["),
        ("Provider returned error", "Provider returned error"),
        ("", "Provider returned error"),
        (None, "Provider returned error"),
        (7, "Provider returned error"),
        ({"error": {"message": None}}, "Provider returned error"),
    ],
)
def test_the_words_of_a_provider_behind_the_server_are_told(raw: Json, words: str) -> None:
    error = {"code": 502, "message": "Provider returned error", "metadata": {"provider_name": "Novita", "raw": raw}}
    found = complaint_of(error)
    assert found.words.startswith(words)
    assert len(found.words) <= MOST_WORDS


@pytest.mark.parametrize(
    ("number", "code", "retryable"),
    [
        (1000, "model.unreachable", True),
        (1001, "model.unreachable", True),
        (1002, "model.failed", True),
        (1004, "model.refused", False),
        (1008, "model.refused", False),
        (1024, "model.unreachable", True),
        (1026, "model.failed", False),
        (1027, "model.failed", False),
        (1033, "model.unreachable", True),
        (1039, "model.failed", False),
        (1041, "model.failed", True),
        (1042, "model.failed", False),
        (2013, "model.failed", False),
        (2045, "model.failed", True),
        (2049, "model.refused", False),
        (2056, "model.failed", True),
        (2061, "model.refused", False),
        (9999, "model.failed", True),
    ],
)
def test_minimax_has_numbers_of_its_own(number: int, code: str, retryable: bool) -> None:
    found = complaint_in({"choices": None, "base_resp": {"status_code": number, "status_msg": "oh"}})
    assert found is not None
    failure = found.failure()
    assert (failure.code, failure.retryable) == (code, retryable)
    assert str(number) in failure.message


@pytest.mark.parametrize(
    ("kind", "code", "retryable"),
    [
        ("authentication", "model.refused", False),
        ("payment_required", "model.refused", False),
        ("permission_denied", "model.refused", False),
        ("not_found", "model.refused", False),
        ("rate_limit_exceeded", "model.failed", True),
        ("context_length_exceeded", "model.too_long", False),
        ("content_policy_violation", "model.failed", False),
        ("refusal", "model.failed", False),
        ("provider_overloaded", "model.unreachable", True),
        ("provider_unavailable", "model.unreachable", True),
        ("timeout", "model.unreachable", True),
        ("server", "model.unreachable", True),
        ("unmapped", "model.failed", True),
    ],
)
def test_a_word_in_a_stream_stands_for_a_status(kind: str, code: str, retryable: bool) -> None:
    for error in ({"code": kind, "message": "oh"}, {"type": kind}, {"metadata": {"error_type": kind}}):
        failure = complaint_of(error).failure()
        assert (failure.code, failure.retryable) == (code, retryable)


def test_a_server_that_says_it_is_useless_to_come_back_is_believed() -> None:
    error = {"http_status": 503, "message": "x", "availability": {"code": "model_deprecated", "retryable": False}}
    assert complaint_of(error).failure().retryable is False
    assert complaint_of({"code": 401, "availability": {"retryable": True}}).failure().retryable is False


@pytest.mark.parametrize(
    "chunk", [{}, {"error": None}, {"error": {}}, {"base_resp": {"status_code": 0}}, {"choices": []}]
)
def test_what_is_no_error_is_none(chunk: dict[str, Json]) -> None:
    assert complaint_in(chunk) is None


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        (12, 12.0),
        (0.5, 0.5),
        (-1, None),
        (True, None),
        ("9", None),
        (10**400, 86400.0),
        (float("inf"), 86400.0),
        (float("nan"), None),
        (None, None),
    ],
)
def test_when_to_come_back_is_within_reason(told: Json, seconds: float | None) -> None:
    assert complaint_of({"availability": {"retry_after": told}}).failure().retry_after == seconds


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                "error message code type metadata raw error_type availability retry_after http_code base_resp "
                "status_code status_msg choices object detail retryable".split()
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(
    st.dictionaries(st.sampled_from(["error", "base_resp", "choices", "object", "message"]), JSON),
    st.integers(100, 599),
)
def test_whatever_a_server_says_is_one_sentence(said: dict[str, Json], status: int) -> None:
    found = [complaint_from_body(status, json.dumps(said).encode()), complaint_in(said)]
    for complaint in found:
        if complaint is None:
            continue
        failure = complaint.failure()
        assert failure.code in CODES
        assert CODES[failure.code] or not failure.retryable
        assert failure.message.isprintable()
        assert len(failure.message) < MOST_WORDS + 200
        assert failure.retry_after is None or 0 <= failure.retry_after < float("inf")


@given(st.binary(max_size=60), st.integers(100, 599))
def test_whatever_bytes_a_server_says_are_one_sentence(body: bytes, status: int) -> None:
    assert complaint_from_body(status, body).failure().message.isprintable()
