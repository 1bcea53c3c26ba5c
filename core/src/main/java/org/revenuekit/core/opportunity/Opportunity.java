package org.revenuekit.core.opportunity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;

/** An opportunity (商談, 案件): a sale that is open, won or lost. It is not a meeting, which Japanese also calls 商談. */
@Value.Immutable
public abstract class Opportunity implements WithOpportunity {
    Opportunity() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract OpportunityId id();

    /**
     * Returns the account, if known.
     *
     * @return the account's id
     */
    public abstract Optional<AccountId> account();

    /**
     * Returns who sells, if known. It is not thereby the owner of the account.
     *
     * @return the seller's id
     */
    public abstract Optional<SellerId> seller();

    /**
     * Returns how it ended.
     *
     * @return the outcome
     */
    public abstract Outcome outcome();

    /**
     * Returns when it was created, if known.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> createdOn();

    /**
     * Returns when it was won or lost, if known; of an open opportunity, when it is planned to close, which is no fact.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> closedOn();

    /**
     * Returns the amount that was stated for the whole, if any.
     *
     * @return the amount; it may differ from the sum of the lines
     */
    public abstract Optional<MoneyFraction> amount();

    /**
     * Returns the lines.
     *
     * @return the lines in the order given; empty if unknown
     */
    public abstract ImmutableList<OpportunityLine> lines();

    /**
     * Returns what it is worth: the amount stated, or else the net sum of the lines.
     *
     * @return the exact value; empty if neither is known, which is not 0
     */
    public Optional<MoneyFraction> value() {
        return amount().or(() -> lines().stream().map(OpportunityLine::net).reduce(MoneyFraction::plus));
    }

    /**
     * Returns what it would be worth without discounts: the gross sum of the lines.
     *
     * @return the exact value; empty if there are no lines, for an amount stated for the whole says nothing of
     *     discounts
     */
    public Optional<MoneyFraction> gross() {
        return lines().stream().map(OpportunityLine::gross).reduce(MoneyFraction::plus);
    }

    @Value.Check
    void check() {
        long currencies =
                lines().stream().map(line -> line.gross().currency()).distinct().count();
        checkArgument(currencies <= 1, "lines must share a currency, had %s (opportunity %s)", currencies, id());
        amount().ifPresent(amount -> lines().stream()
                .limit(1)
                .forEach(line -> checkArgument(
                        line.gross().currency().equals(amount.currency()),
                        "amount and lines must share a currency, had %s and %s (opportunity %s)",
                        amount.currency(),
                        line.gross().currency(),
                        id())));
    }

    /** Builds an opportunity; id and outcome are mandatory. */
    public static final class Builder extends ImmutableOpportunity.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
