"""All rules, in the order of their numbers."""

from __future__ import annotations

from desktop_app.review.model import Rule
from desktop_app.review.rules import (
    r01_inactive_seat,
    r02_never_used,
    r03_leavers_seat,
    r04_spare_seats,
    r05_over_assigned,
    r06_two_seats_one_tool,
    r09_duplicate_subscription,
    r12_notice_window,
    r18_duplicate_invoice,
    r20_unmanaged_tool,
    r21_ownerless,
    r22_experiment_past_date,
    r23_budget_burn,
    r24_commitment_use,
    r28_data_gap,
    r30_dear_model,
    r31_agent_guard_rails,
    r32_thin_margin,
    r33_value_not_shown,
)

RULES: tuple[Rule, ...] = (
    r01_inactive_seat.RULE,
    r02_never_used.RULE,
    r03_leavers_seat.RULE,
    r04_spare_seats.RULE,
    r05_over_assigned.RULE,
    r06_two_seats_one_tool.RULE,
    r09_duplicate_subscription.RULE,
    r12_notice_window.RULE,
    r18_duplicate_invoice.RULE,
    r20_unmanaged_tool.RULE,
    r21_ownerless.RULE,
    r22_experiment_past_date.RULE,
    r23_budget_burn.RULE,
    r24_commitment_use.RULE,
    r28_data_gap.RULE,
    r30_dear_model.RULE,
    r31_agent_guard_rails.RULE,
    r32_thin_margin.RULE,
    r33_value_not_shown.RULE,
)
