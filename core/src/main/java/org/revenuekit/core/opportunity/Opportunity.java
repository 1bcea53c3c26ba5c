package org.revenuekit.core.opportunity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;

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
     * Returns how it stood as of a date: what was decided later was open then.
     *
     * @param asOf the date
     * @return {@link Outcome#OPEN} if it closed after the date, else its outcome
     */
    public Outcome outcomeAsOf(AsOf asOf) {
        requireNonNull(asOf, "asOf");
        return closedOn().filter(day -> !asOf.sees(day)).isPresent() ? Outcome.OPEN : outcome();
    }

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
     * Returns the products that are talked about without a price yet, beside those of the lines: most open
     * opportunities know what, but not for how much.
     *
     * @return the products in the order given
     */
    public abstract ImmutableSet<ProductId> unpricedProducts();

    /**
     * Returns everything it is about.
     *
     * @return the products of the lines, then those without a price, each once
     */
    public ImmutableSet<ProductId> products() {
        return Stream.concat(lines().stream().flatMap(line -> line.product().stream()), unpricedProducts().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns what it is worth: the amount stated, or else the net sum of the lines.
     *
     * @return the exact value; empty if neither is known, which is not 0
     * @throws ArithmeticException if the sum is beyond the limits of {@link MoneyFraction}
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

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(
                id(),
                account(),
                seller(),
                outcome().name(),
                createdOn(),
                closedOn(),
                amount(),
                lines(),
                unpricedProducts());
    }

    @Value.Check
    void check() {
        List<CurrencyUnit> currencies = Stream.concat(
                        amount().stream(), lines().stream().map(OpportunityLine::gross))
                .map(MoneyFraction::currency)
                .distinct()
                .sorted()
                .toList();
        if (currencies.size() > 1) {
            throw new IllegalArgumentException("amount and lines must share a currency, had " + currencies
                    + " (opportunity " + Text.shown(id().value()) + ")");
        }
    }

    /** Builds an opportunity; id and outcome are mandatory. */
    public static final class Builder extends ImmutableOpportunity.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
