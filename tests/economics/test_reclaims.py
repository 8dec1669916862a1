"""Money to claim back: each invoice line once, and what is claimed back of months to come is not saved again."""

from __future__ import annotations

import random
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.economics.claims import Claim
from desktop_app.economics.contract import Contract, PriceLine
from desktop_app.economics.reclaims import LINE_PRECEDENCE, LineClaim, LineShare, serve_lines, without_reclaimed
from desktop_app.economics.savings import serve

AS_OF = "2026-10-15"
PAID = st.dictionaries(st.integers(1, 9), st.integers(-500, 1000), min_size=1)


@given(PAID, st.data(), st.randoms())
def test_no_line_is_claimed_back_twice_whatever_the_order(
    paid: dict[int, int], data: st.DataObject, chance: random.Random
) -> None:
    claims = []
    for place in range(data.draw(st.integers(0, 6))):
        lines = data.draw(st.lists(st.sampled_from(sorted(paid)), unique=True))
        shares = tuple(LineShare(line, paid[line], data.draw(st.integers(0, 1500))) for line in lines)
        rule = data.draw(st.sampled_from(LINE_PRECEDENCE))
        claims.append(LineClaim(rule, f"{rule}/{place}", data.draw(st.integers(0, 3000)), shares))
    served = serve_lines(claims)
    for line, amount in paid.items():
        taken = sum(one.amount for parts in served.values() for one in parts if one.share.line == line)
        assert taken <= max(0, amount)
    for claim in claims:
        assert sum(one.amount for one in served[claim.finding]) <= claim.amount
    chance.shuffle(claims)
    assert serve_lines(claims) == served


def test_a_bill_after_the_end_goes_before_a_rise_in_price() -> None:
    rise = LineClaim("R14", "R14/x", 30, (LineShare(1, 100, 30),))
    zombie = LineClaim("R15", "R15/x", 100, (LineShare(1, 100, 100),))
    served = serve_lines([rise, zombie])
    assert sum(one.amount for one in served["R15/x"]) == 100
    assert served["R14/x"] == ()


@given(
    st.lists(st.integers(1, 1000), min_size=1, max_size=5), st.integers(0, 3000), st.integers(0, 99), st.data(),
    st.randoms(),
)  # fmt: skip
def test_one_bill_is_never_claimed_back_beyond_what_each_rule_finds_of_it(
    paid: list[int], agreed: int, percent: int, data: st.DataObject, chance: random.Random
) -> None:
    """Lines of one bill: some were paid twice, their sum is above the contract, and their price above its cap."""
    twice = data.draw(st.sets(st.sampled_from(range(len(paid)))))
    excess = left = max(0, sum(paid) - agreed)
    sums = []
    for line in sorted(range(len(paid)), key=lambda one: -paid[one]):
        sums.append(LineShare(line, paid[line], min(left, paid[line]), period="August"))
        left -= sums[-1].amount
    above = {line: amount * percent // 100 for line, amount in enumerate(paid)}
    prices = tuple(LineShare(line, paid[line], amount, period="August") for line, amount in above.items())
    claims = [
        LineClaim("R14", "R14/x", sum(above.values()), prices), LineClaim("R17", "R17/x", excess, tuple(sums)),
        *(LineClaim("R18", f"R18/{line}", paid[line], (LineShare(line, paid[line], paid[line]),)) for line in twice),
    ]  # fmt: skip
    chance.shuffle(claims)
    got = {name: sum(one.amount for one in parts) for name, parts in serve_lines(claims).items()}
    again = sum(paid[line] for line in twice)
    assert got["R17/x"] == max(0, excess - again)
    most = again + sum(amount for line, amount in above.items() if line not in twice)
    assert sum(got.values()) <= max(excess, again, most)


def test_what_is_claimed_back_of_months_to_come_is_not_saved_again() -> None:
    contract = Contract(1, "EUR", (PriceLine(1, Fraction(100)),))
    claims = [Claim("R10", "R10/x", 1, whole=True)]
    (before,) = serve(claims, {1: contract}, AS_OF).values()
    year = LineShare(7, 1_200_000_000, 1_200_000_000, "2026-10-15", "2027-10-14", 1)
    served = serve_lines([LineClaim("R15", "R15/x", 1_200_000_000, (year,))])
    (after,) = serve(claims, without_reclaimed({1: contract}, served["R15/x"], AS_OF), AS_OF).values()
    assert before.addressable == Fraction(1200 * 348, 365)
    assert after.addressable == 0
    past = LineShare(7, 1_200_000_000, 1_200_000_000, "2025-10-15", "2026-10-14", 1)
    served = serve_lines([LineClaim("R15", "R15/x", 1_200_000_000, (past,))])
    assert without_reclaimed({1: contract}, served["R15/x"], AS_OF) == {1: contract}
