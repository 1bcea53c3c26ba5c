package org.revenuekit.funnel.success;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import org.revenuekit.core.account.AccountId;

/**
 * Something happened to what a customer has from us.
 *
 * @param account the customer's account
 * @param kind what
 * @param on on which day
 * @param recordedOn when it was put on record
 */
public record ContractEvent(AccountId account, ContractEventKind kind, LocalDate on, LocalDate recordedOn)
        implements CustomerFact {
    /**
     * Checks that nothing is null.
     *
     * @param account the customer's account
     * @param kind what
     * @param on on which day
     * @param recordedOn when it was put on record
     */
    public ContractEvent {
        requireNonNull(account, "account");
        requireNonNull(kind, "kind");
        requireNonNull(on, "on");
        requireNonNull(recordedOn, "recordedOn");
    }

    /**
     * Returns an event that was put on record on the day on which it happened.
     *
     * @param account the customer's account
     * @param kind what
     * @param on on which day
     * @return the fact
     */
    public static ContractEvent of(AccountId account, ContractEventKind kind, LocalDate on) {
        return new ContractEvent(account, kind, on, on);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, kind.name(), on, recordedOn); // an enum's own hash differs from launch to launch
    }
}
