"""What the words of a status column say of a seat: whether it is one, and why not."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.catalog.sentences import say

PENDING = say("the invitation is pending")
_WORDS = {
    PENDING: "pending|invited|invite pending|invitation pending|pending invite|pending invitation|invitation sent"
    "|invite sent|eingeladen|ausstehend|einladung ausstehend|einladung gesendet|en attente|invitation en attente"
    "|invitation envoyée|invité|invitée|pendiente|invitación pendiente|invitación enviada|invitado|invitada"
    "|uitgenodigd|uitnodiging verzonden|in afwachting|pendente|convite pendente|convite enviado|convidado|convidada",
    say(
        "the account is deleted"
    ): "deleted|gelöscht|supprimé|supprimée|eliminado|eliminada|verwijderd|excluído|excluída|eliminado(a)",
    say("the account is removed"): "removed|entfernt|retiré|retirée|removido|removida",
    say("the account is deactivated"): "deactivated|deprovisioned|deaktiviert|désactivé|désactivée|desactivado"
    "|desactivada|gedeactiveerd|desativado|desativada",
    say("the account is disabled"): "disabled|uitgeschakeld",
    say(
        "the account is suspended"
    ): "suspended|blocked|gesperrt|suspendu|suspendue|bloqué|bloquée|suspendido|suspendida"
    "|bloqueado|bloqueada|geschorst|geblokkeerd|suspenso|suspensa",
    say("the account is archived"): "archived|archiviert|archivé|archivée|archivado|archivada|gearchiveerd|arquivado"
    "|arquivada",
    say("the account is a bot"): "bot",
    say("no seat is assigned"): "unassigned|nicht zugewiesen|non attribué|non attribuée|sin asignar|niet toegewezen|não"
    " atribuído|não atribuída",
}
NO_SEAT: Mapping[str, str] = {word: why for why, words in _WORDS.items() for word in words.split("|")}
"""Words of a status, in lower case, for accounts that are no seats, each with its reason."""
