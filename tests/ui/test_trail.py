from __future__ import annotations

from desktop_app.ui.trail import Stop, Trail


def test_back_and_forward_follow_the_way_and_a_new_turn_forgets_what_lay_ahead() -> None:
    trail = Trail()
    assert trail.back() is None
    for page in ("home", "tools", "tools", "seats"):
        trail.go(Stop(page))
    assert trail.forward() is None
    assert trail.back() == Stop("tools")
    assert trail.back() == Stop("home")
    assert trail.back() is None
    assert trail.forward() == Stop("tools")
    trail.go(Stop("spend", {"month": "2026-09"}))
    assert trail.forward() is None
    assert trail.back() == Stop("tools")
