package org.revenuekit.core.activity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;

/**
 * The next action (ネクストアクション) with a customer: what is to be done until when, and whether the customer agreed to it
 * (握る). It is a plan: what was done is an {@link Activity}.
 */
@Value.Immutable
public abstract class NextAction implements WithNextAction {
    NextAction() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns with which account.
     *
     * @return the account's id
     */
    public abstract AccountId account();

    /**
     * Returns in which opportunity, if in one.
     *
     * @return the opportunity's id
     */
    public abstract Optional<OpportunityId> opportunity();

    /**
     * Returns who is to see to it, if known.
     *
     * @return the seller's id
     */
    public abstract Optional<SellerId> seller();

    /**
     * Returns what is to be done.
     *
     * @return the text as given: not blank, at most 1,000 chars, no control characters
     */
    public abstract String what();

    /**
     * Returns until when.
     *
     * @return the last day on which it is in time
     */
    public abstract LocalDate due();

    /**
     * Returns whether the customer agreed to it.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean agreed() {
        return false;
    }

    /**
     * Returns since when it is planned.
     *
     * @return the day on which it was recorded
     */
    public abstract LocalDate recordedOn();

    /**
     * Returns when it was done, if it was.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> doneOn();

    /**
     * Returns whether it is still to be done.
     *
     * @param asOf the date, and what was known
     * @return true if it was recorded by then and not done by the date
     */
    public boolean isOpen(AsOf asOf) {
        requireNonNull(asOf, "asOf");
        return asOf.sees(recordedOn(), recordedOn())
                && doneOn().filter(asOf::sees).isEmpty();
    }

    /**
     * Returns whether it should have been done.
     *
     * @param asOf the date, and what was known
     * @return true if it is open and was due before the date; on the day itself it is in time
     */
    public boolean isOverdue(AsOf asOf) {
        return isOpen(asOf) && due().isBefore(asOf.date());
    }

    @Value.Check
    void check() {
        Text.checkName(what(), "next action");
    }

    /** Builds a next action; account, what, due and recordedOn are mandatory. */
    public static final class Builder extends ImmutableNextAction.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
