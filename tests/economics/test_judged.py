"""What the list of use cases says of each: its verdict, and its models with their shares of spend."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest

from desktop_app.catalog.table_model import Costs
from desktop_app.economics.judged import judged
from desktop_app.economics.models import ModelSpend
from desktop_app.economics.use_cases import Month, UseCaseEconomics

MILLION = 1_000_000


def six(costs: list[int], volumes: list[int]) -> UseCaseEconomics:
    """Six months of answers."""
    months = (
        Month(f"2026-{at:02d}", cost * MILLION, Fraction(volume))
        for at, (cost, volume) in enumerate(zip(costs, volumes, strict=True), 4)
    )
    return UseCaseEconomics(1, "EUR", "answers", tuple(months))


def spent(model: str, cost: int, currency: str = "EUR", tool: str = "API") -> ModelSpend:
    return ModelSpend(1, "Answers", "low", tool, model, cost * MILLION, currency, Fraction(9), dear=False)


@pytest.mark.parametrize(
    ("costs", "volumes", "verdict"),
    [
        ([10] * 6, [10, 10, 10, 11, 11, 11], "scale"),
        ([10, 10, 10, 20, 20, 20], [10, 10, 10, 11, 11, 11], "watch"),
        ([10] * 6, [10] * 6, "shrinking"),
        ([10] * 6, [0] * 6, None),  # too little is known
    ],
)
def test_a_use_case_has_the_verdict_that_its_pane_has(
    costs: list[int], volumes: list[int], verdict: str | None
) -> None:
    told = judged(Costs("{}", "EUR", 7), {1: six(costs, volumes)}, ())
    assert json.loads(told.verdicts) == ({"1": verdict} if verdict else {})
    assert (told.currency, told.unallocated) == ("EUR", 7)


@pytest.mark.parametrize(
    ("every", "named"),
    [
        ([spent("opus", 83), spent("haiku", 17)], "opus 83 %, haiku 17 %"),  # the dearest first, as they come
        ([spent("opus", 1), spent("haiku", 199)], "opus 1 %, haiku 100 %"),  # 0.5 and 99.5 are rounded half up
        ([spent("opus", 50), spent("opus", 25, tool="Other"), spent("mini", 25)], "opus 75 %, mini 25 %"),
        ([spent("opus", 50), spent("mini", 50, "USD")], "opus, mini"),  # in two currencies no shares are told
        ([spent("free", 0)], "free"),
    ],
)
def test_a_use_case_names_its_models_with_their_shares(every: list[ModelSpend], named: str) -> None:
    assert json.loads(judged(Costs(), {}, every).models) == {"1": named}
