package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.measure.Ratio;

/**
 * How much of what it has a customer used on a day. Of several of one kind and day the last recorded stands.
 *
 * @param account the customer's account
 * @param kind what is counted
 * @param used how many it used, 0 or more; more than available is a finding
 * @param available how many it could have used, 0 or more
 * @param on on which day
 * @param recordedOn when it was put on record
 */
public record UsageReading(
        AccountId account, UsageKind kind, long used, long available, LocalDate on, LocalDate recordedOn)
        implements CustomerFact {
    /**
     * Checks the bounds.
     *
     * @param account the customer's account
     * @param kind what is counted
     * @param used how many it used, 0 or more; more than available is a finding
     * @param available how many it could have used, 0 or more
     * @param on on which day
     * @param recordedOn when it was put on record
     * @throws IllegalArgumentException if a number is negative
     */
    public UsageReading {
        requireNonNull(account, "account");
        requireNonNull(kind, "kind");
        requireNonNull(on, "on");
        requireNonNull(recordedOn, "recordedOn");
        checkArgument(
                used >= 0 && available >= 0,
                "used and available must be >= 0, were %s and %s (account %s)",
                used,
                available,
                Text.shown(account.value()));
    }

    /**
     * Returns a reading that was put on record on the day on which it happened.
     *
     * @param account the customer's account
     * @param kind what is counted
     * @param used how many it used, 0 or more; more than available is a finding
     * @param available how many it could have used, 0 or more
     * @param on on which day
     * @return the fact
     * @throws IllegalArgumentException if a number is negative
     */
    public static UsageReading of(AccountId account, UsageKind kind, long used, long available, LocalDate on) {
        return new UsageReading(account, kind, used, available, on, on);
    }

    /**
     * Returns the adoption rate (採用率).
     *
     * @return used / available; Undefined if nothing is available
     */
    public Ratio rate() {
        return Ratio.of(used, available);
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(account, kind.name(), used, available, on, recordedOn);
    }
}
