package org.revenuekit.funnel.department;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import org.revenuekit.funnel.journey.LeadId;

/**
 * That a partner had to do with a lead.
 *
 * @param lead which
 * @param partner who
 * @param part how
 * @param on on which business day, which is also that on which it is known
 */
public record PartnerInvolvement(LeadId lead, PartnerId partner, PartnerPart part, LocalDate on) {
    /**
     * Checks that nothing is null.
     *
     * @param lead which
     * @param partner who
     * @param part how
     * @param on on which business day
     */
    public PartnerInvolvement {
        requireNonNull(lead, "lead");
        requireNonNull(partner, "partner");
        requireNonNull(part, "part");
        requireNonNull(on, "on");
    }

    @Override
    public int hashCode() {
        return Objects.hash(lead, partner, part.name(), on); // an enum's own hash differs from launch to launch
    }
}
