"""Which rows of a journal make one entry: by the number that they share, else where debits and credits are even."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_MOST = 0.9  # of the rows are in entries that balance; others may be rejected, or cut off


def may_balance(amounts: Sequence[str]) -> bool:
    """Whether amounts may be the two sides of a journal, before that is looked at closely."""
    negative = sum(map(float, (amount for amount in amounts if amount[0] == "-")))
    positive = sum(map(float, (amount for amount in amounts if amount[0] != "-")))
    return bool(negative) and abs(positive + negative) <= (1 - _MOST) * max(positive, -negative)


def entries_of(amounts: Mapping[int, int], keys: Sequence[Mapping[int, str]]) -> Mapping[int, int] | None:
    """The number of the entry of each row; None where the rows are no entries that balance.

    `amounts` are in micro-units by position of the row, credits negative; each of `keys` gives rows a text that those
    of one entry may share. Of several ways that of the most entries is taken.
    """
    found = [numbered for key in keys if (numbered := _by_key(amounts, key)) is not None]
    if not sum(amounts.values()):
        found.append(_as_they_run(amounts))
    return max(found, key=lambda numbered: len(set(numbered.values())), default=None)


def _by_key(amounts: Mapping[int, int], key: Mapping[int, str]) -> Mapping[int, int] | None:
    sums: dict[str, int] = {}
    for position, amount in amounts.items():
        if text := key.get(position):
            sums[text] = sums.get(text, 0) + amount
    even = {text: number for number, (text, total) in enumerate(sums.items()) if not total}
    numbered = {position: even[text] for position in amounts if (text := key.get(position)) in even}
    filled = sum(map(bool, amounts.values()))
    return numbered if sum(bool(amounts[one]) for one in numbered) >= _MOST * filled else None


def _as_they_run(amounts: Mapping[int, int]) -> Mapping[int, int]:
    """The rows from one place where all before are even to the next one."""
    numbered: dict[int, int] = {}
    so_far, number = 0, 0
    for position, amount in amounts.items():
        numbered[position] = number
        so_far += amount
        number += not so_far
    return numbered
