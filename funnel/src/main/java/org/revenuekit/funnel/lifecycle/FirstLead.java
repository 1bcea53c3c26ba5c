package org.revenuekit.funnel.lifecycle;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revenuekit.funnel.journey.Lead;

/** The lead to which something happened first; of several at one microsecond, that of the lowest id. */
final class FirstLead {
    private @Nullable Lead lead;
    private @Nullable LocalDate day;
    private long at;

    void add(Lead other, long when, LocalDate on) {
        if (lead == null || when < at || (when == at && other.id().compareTo(lead.id()) < 0)) {
            lead = other;
            at = when;
            day = on;
        }
    }

    Optional<Lead> lead() {
        return Optional.ofNullable(lead);
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }
}
