package org.revenuekit.funnel.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something happened in the lifecycle of an account.
 *
 * @param on on which business day
 * @param kind what
 */
public record CustomerEvent(LocalDate on, CustomerEventKind kind) {
    /** By day, then by kind. */
    static final Comparator<CustomerEvent> ORDER =
            Comparator.comparing(CustomerEvent::on).thenComparing(CustomerEvent::kind);

    /**
     * Checks that nothing is null.
     *
     * @param on on which business day
     * @param kind what
     */
    public CustomerEvent {
        requireNonNull(on, "on");
        requireNonNull(kind, "kind");
    }

    @Override
    public int hashCode() {
        return Objects.hash(on, kind.name()); // an enum's own hash differs from launch to launch
    }
}
