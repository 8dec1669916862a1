"""Several decisions about one subscription: each seat and each amount that fell is counted for one of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from desktop_app.catalog.sentences import say, together
from desktop_app.economics.verification import NOT, VERIFIED, Proof


@dataclass(frozen=True)
class Claimed:
    """A proof beside the others of one subscription: `order` says who is served first, `units` are freed once only."""

    key: int
    order: tuple[str, int]
    proof: Proof
    units: int | None = None


def settle(claims: Iterable[Claimed]) -> Mapping[int, Proof]:
    """Return the proofs of one subscription by key, each seat and each amount that fell counted once.

    Decisions whose bills overlap in time share what fell between them: the earlier is served first, and a later one
    that finds too few seats left is not borne out.
    """
    done: list[Claimed] = []
    for claim in sorted(claims, key=lambda one: one.order):
        sharing = [other for other in done if _overlap(claim.proof, other.proof)]
        done.append(replace(claim, proof=_left(claim, sharing)))
    return {claim.key: claim.proof for claim in done}


def _overlap(one: Proof, other: Proof) -> bool:
    spans = [
        (proof.before.start, proof.after.start if proof.after is not None else "9999")
        for proof in (one, other)
        if proof.before is not None and proof.realised is not None
    ]
    return (
        one.currency == other.currency
        and len(spans) == 2
        and max(spans[0][0], spans[1][0]) < min(spans[0][1], spans[1][1])
    )


def _left(claim: Claimed, sharing: Sequence[Claimed]) -> Proof:
    proof = claim.proof
    realised, before, after = proof.realised, proof.before, proof.after
    if realised is None or before is None or not sharing:
        return proof
    if claim.units and proof.freed is not None and proof.state == VERIFIED:
        taken = sum(other.units or 0 for other in sharing if other.proof.state == VERIFIED)
        if proof.freed - taken < claim.units:
            text = together(
                proof.text,
                say(
                    "{count} of them {count|is that|are those} of other decisions, so these seats are still billed.",
                    count=taken,
                ),
            )
            proof = replace(proof, state=NOT, text=text)
    whole = before.monthly - (after.monthly if after is not None else 0)
    rest = whole - sum((other.proof.realised or Fraction(0) for other in sharing), Fraction(0))
    least, most = min(Fraction(0), realised), max(Fraction(0), realised)
    counted = min(max(rest, least), most)
    if counted == realised:
        return proof
    shared = (say("Counted with another decision about it"), counted - realised)
    return replace(proof, realised=counted, steps=(*proof.steps[:-1], shared, (say("Realised a month"), counted)))
