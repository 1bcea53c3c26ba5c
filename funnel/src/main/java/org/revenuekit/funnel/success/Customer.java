package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.measure.Grouping;

/**
 * A customer (顧客) as customer success sees it: an account with the days of its contract. Whoever keeps assets takes the
 * first day on which the account had one, and the first on which it had none any more.
 */
@Value.Immutable
public abstract class Customer implements WithCustomer {
    /** The first day on which a contract can start. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    /** The last day on which a contract can start or end; none lasts longer. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    Customer() {}

    /**
     * Returns a customer whose contract has no end.
     *
     * @param account its account
     * @param contractStart the first day of its contract
     * @return the customer
     * @throws IllegalArgumentException if the day is out of bounds
     */
    public static Customer of(AccountId account, LocalDate contractStart) {
        return builder().account(account).contractStart(contractStart).build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how to tell customers apart by their segment.
     *
     * @return the grouping {@code segment}
     */
    public static Grouping<Customer, String> bySegment() {
        return Grouping.of("segment", Customer::segment);
    }

    /**
     * Returns how to tell customers apart by what tells their accounts apart, such as corporate families.
     *
     * @param accounts tells accounts apart
     * @param <K> the key of a group
     * @return the grouping of the same name
     */
    public static <K extends Comparable<? super K>> Grouping<Customer, K> by(Grouping<? super AccountId, K> accounts) {
        requireNonNull(accounts, "accounts");
        return Grouping.of(accounts.name(), customer -> accounts.keyOf(customer.account()));
    }

    /**
     * Returns which account it is.
     *
     * @return the account's id
     */
    public abstract AccountId account();

    /**
     * Returns when its contract starts (契約開始日).
     *
     * @return the first day of the contract, {@link #FIRST_DAY} to {@link #LAST_DAY}
     */
    public abstract LocalDate contractStart();

    /**
     * Returns when its contract ends, if it does (解約日).
     *
     * @return the first day without a contract: after {@link #contractStart()}, at most {@link #LAST_DAY}
     */
    public abstract Optional<LocalDate> contractEnd();

    /**
     * Returns how it is served, such as {@code high touch} (ハイタッチ), if known.
     *
     * @return the segment: not blank, at most 1,000 chars, no control characters
     */
    public abstract Optional<String> segment();

    /** The first day without a contract, whether or not it is known to end. */
    LocalDate end() {
        return contractEnd().orElse(LAST_DAY.plusDays(1));
    }

    /** Whether its contract is over on a day, or before it. */
    boolean isOver(LocalDate day) {
        return !end().isAfter(day);
    }

    /** Whether it has a contract on a day. */
    boolean isInContract(LocalDate day) {
        return !day.isBefore(contractStart()) && !isOver(day);
    }

    @Value.Check
    void check() {
        checkArgument(
                !contractStart().isBefore(FIRST_DAY) && !contractStart().isAfter(LAST_DAY),
                "contractStart must be %s to %s, was %s (account %s)",
                FIRST_DAY,
                LAST_DAY,
                contractStart(),
                Text.shown(account().value()));
        contractEnd()
                .ifPresent(end -> checkArgument(
                        end.isAfter(contractStart()) && !end.isAfter(LAST_DAY),
                        "contractEnd must be after %s and not after %s, was %s (account %s)",
                        contractStart(),
                        LAST_DAY,
                        end,
                        Text.shown(account().value())));
        segment().ifPresent(segment -> Text.checkName(segment, "segment"));
    }

    /** Builds a customer; account and start of the contract are mandatory. */
    public static final class Builder extends ImmutableCustomer.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
