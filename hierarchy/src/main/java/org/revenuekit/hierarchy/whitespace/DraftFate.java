package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.opportunity.OpportunityId;

/**
 * What became of one draft.
 *
 * @param draft the draft
 * @param kind what became of it
 * @param opportunity the opportunity that came of it, if any
 * @param daysToAcceptance from the draft to the creation of the opportunity
 * @param daysToWin from the draft to the win
 * @param won what the opportunity was won for, if it was and the value is known
 */
public record DraftFate(
        OpportunityDraft draft,
        FateKind kind,
        Optional<OpportunityId> opportunity,
        Optional<Long> daysToAcceptance,
        Optional<Long> daysToWin,
        Optional<MoneyFraction> won) {
    /**
     * Checks that all parts are there.
     *
     * @param draft the draft
     * @param kind what became of it
     * @param opportunity the opportunity that came of it
     * @param daysToAcceptance from the draft to the creation of the opportunity
     * @param daysToWin from the draft to the win
     * @param won what the opportunity was won for
     */
    public DraftFate {
        requireNonNull(draft, "draft");
        requireNonNull(kind, "kind");
        requireNonNull(opportunity, "opportunity");
        requireNonNull(daysToAcceptance, "daysToAcceptance");
        requireNonNull(daysToWin, "daysToWin");
        requireNonNull(won, "won");
    }

    static DraftFate without(OpportunityDraft draft, FateKind kind) {
        return new DraftFate(draft, kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public int hashCode() {
        return Objects.hash(draft, kind.name(), opportunity, daysToAcceptance, daysToWin, won);
    }
}
