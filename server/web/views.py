"""Stored things as the protocol shows them."""

from __future__ import annotations

from server.live.correcting import Choices
from server.storage.accounts import Account
from server.storage.reading import Listed, Standing
from server.web.server_frames import AccountView, ConversationView, Snapshot


def account_view(account: Account) -> AccountView:
    """An account without its secrets."""
    return AccountView(account.name, account.role, account.brands, account.languages, account.pseudonym)


def view_of(listed: Listed) -> ConversationView:
    """A conversation in a list."""
    conversation = listed.conversation
    return ConversationView(
        id=conversation.id,
        key=conversation.key,
        status=conversation.status,
        opened_at=conversation.opened_at,
        sequence=conversation.sequence,
        language=conversation.language,
        customer_name=listed.customer_name,
        assurance=int(conversation.identity.assurance),
        assigned_to=conversation.assigned_to,
        tier=conversation.tier,
        last_text=listed.last_text,
        last_author=listed.last_author,
        last_at=listed.last_at,
        waiting_since=listed.waiting_since,
        standing=listed.ready,
    )


def snapshot_of(standing: Standing, choices: Choices | None, rewords: bool) -> Snapshot:
    """A conversation as it stands; without `choices` for its customer, who sees messages and events only."""
    for_customer = choices is None
    return Snapshot(
        conversation=standing.listed.conversation.id,
        view=view_of(standing.listed),
        messages=standing.messages,
        events=standing.events,
        places=standing.places,
        understanding=None if for_customer else standing.understood,
        suggestion=None if for_customer else standing.suggestion,
        withheld=None if for_customer else standing.withheld,
        actions=() if for_customer else standing.runs,
        handed=None if for_customer else standing.handed,
        approvals=() if for_customer else standing.approvals,
        choices=choices,
        drafts=() if for_customer else standing.drafts,
        rewords=rewords and not for_customer,
        countdown=None if for_customer else standing.countdown,
    )
