"""The circuit breaker of a voice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from npc_dialogue.models.health import FAILURES, FIRST_REST, LONGEST_REST, LONGEST_RETRY_AFTER, REFUSED_REST, Health
from npc_dialogue.text.events import Failure

BROKEN = Failure("model.failed", "broke", retryable=True)
REFUSED = Failure("model.refused", "no credit", retryable=False)


def test_one_failure_rests_nobody_and_three_in_a_row_do() -> None:
    health = Health()
    for _ in range(FAILURES - 1):
        assert health.ask(0)
        health.failed(BROKEN, 0)
    assert health.ask(0)
    health.failed(BROKEN, 0)
    assert not health.ask(0)
    assert health.state(1) == "resting"
    assert health.ask(FIRST_REST)


def test_after_a_rest_one_turn_at_a_time_probes() -> None:
    health = Health()
    for _ in range(FAILURES):
        health.failed(BROKEN, 0)
    assert health.ask(FIRST_REST)
    assert health.state(FIRST_REST) == "probing"
    assert not health.ask(FIRST_REST)
    health.left()
    assert health.ask(FIRST_REST)
    health.answered()
    assert health.state(FIRST_REST) == "well"
    assert health.ask(FIRST_REST)
    assert health.ask(FIRST_REST)


def test_a_server_that_says_when_to_come_back_is_believed_within_reason() -> None:
    health = Health()
    health.failed(Failure("model.failed", "slow down", retryable=True, retry_after=30), 100)
    assert health.state(129) == "limited"
    assert health.ask(130)
    health.failed(Failure("model.failed", "slow down", retryable=True, retry_after=10**9), 130)
    assert health.ask(130 + LONGEST_RETRY_AFTER)


def test_a_refusal_is_news_once_and_is_not_asked_each_turn() -> None:
    health = Health()
    assert health.failed(REFUSED, 0)
    assert health.state(1) == "refused"
    assert not health.ask(REFUSED_REST - 1)
    assert health.ask(REFUSED_REST)
    assert not health.failed(REFUSED, REFUSED_REST)


@given(st.lists(st.sampled_from(["ask", "fail", "answer", "leave", "wait"]), max_size=60))
def test_no_rest_is_for_ever_and_an_answer_mends_all(steps: list[str]) -> None:
    health, now, asked = Health(), 0.0, 0
    for step in steps:
        if step == "ask":
            asked += health.ask(now)
        elif step == "fail":
            health.failed(BROKEN, now)
        elif step == "answer":
            health.answered()
            assert health.state(now) == "well"
        elif step == "leave":
            health.left()
        else:
            now += 1
        assert health.until <= now + LONGEST_REST
    health.left()
    assert health.ask(now + LONGEST_REST)


def test_a_voice_that_is_loading_has_not_failed() -> None:
    health = Health()
    loading = Failure("model.loading", "tiny is loading", retryable=True)
    for _ in range(FAILURES + 1):
        assert health.ask(0)
        assert not health.failed(loading, 0)
    assert health.state(0) == "well"
