package org.revenuekit.funnel.flow;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.PassSource;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.StageId;

/**
 * A lead out there that may come back: it left, not ripe or lost, and has not returned.
 *
 * @param lead who
 * @param source what it would come back from: {@link PassSource#UNRIPE} or {@link PassSource#LOST}
 * @param stage from where it left
 * @param reason why
 * @param owner who owned it, if known
 * @param leftOn the business day on which it left
 * @param lastContactOn the day of the last touch since; otherwise the day on which it left
 * @param wakesOn on which day somebody should ask again: as many days after the last contact as the reason says; empty
 *     if never
 */
public record PooledLead(
        LeadId lead,
        PassSource source,
        StageId stage,
        ReasonId reason,
        Optional<SellerId> owner,
        LocalDate leftOn,
        LocalDate lastContactOn,
        Optional<LocalDate> wakesOn) {
    /** Who is to be asked first, those never last, ties by id. */
    static final Comparator<PooledLead> FIRST_TO_WAKE = Comparator.comparing(
                    (PooledLead pooled) -> pooled.wakesOn.orElse(LocalDate.MAX))
            .thenComparing(PooledLead::lead);

    /**
     * Checks that nothing is null.
     *
     * @param lead who
     * @param source what it would come back from
     * @param stage from where it left
     * @param reason why
     * @param owner who owned it, if known
     * @param leftOn the business day on which it left
     * @param lastContactOn the day of the last touch since; otherwise the day on which it left
     * @param wakesOn on which day somebody should ask again
     */
    public PooledLead {
        requireNonNull(lead, "lead");
        requireNonNull(source, "source");
        requireNonNull(stage, "stage");
        requireNonNull(reason, "reason");
        requireNonNull(owner, "owner");
        requireNonNull(leftOn, "leftOn");
        requireNonNull(lastContactOn, "lastContactOn");
        requireNonNull(wakesOn, "wakesOn");
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(lead, source.name(), stage, reason, owner, leftOn, lastContactOn, wakesOn);
    }
}
