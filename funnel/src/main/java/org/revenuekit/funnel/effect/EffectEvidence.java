package org.revenuekit.funnel.effect;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.process.StageId;

/** What is known of an initiative, and whether it is enough. */
record EffectEvidence(
        EffectPolicy policy,
        Initiative initiative,
        ComparedGroups groups,
        Journeys journeys,
        EffectPeriod before,
        EffectPeriod after,
        ImmutableList<PreTrend> trends,
        ImmutableList<MixShift> shifts) {
    boolean overlaps() {
        return !groups.overlap().isEmpty();
    }

    boolean hasControl() {
        return before.control().cell().size() + after.control().cell().size() > 0;
    }

    /** The cells of groups that are there. */
    private Stream<EffectCell> cells() {
        return hasControl()
                ? Stream.concat(before.cells(), after.cells())
                : Stream.of(before.treated().cell(), after.treated().cell());
    }

    boolean isImmature() {
        LocalDate last = initiative.after().to().orElseThrow().minusDays(1);
        AsOf asOf = journeys.asOf();
        return !asOf.sees(last, last) || cells().anyMatch(this::isImmature);
    }

    private boolean isImmature(EffectCell cell) {
        long mature = cell.size() - cell.immature();
        return Math.multiplyExact(mature, 100) < Math.multiplyExact(cell.size(), policy.minimumMaturePercent());
    }

    boolean isTooFew() {
        return cells().anyMatch(cell -> cell.counted() < policy.minimumSample());
    }

    boolean trendsDiffer() {
        return trends.stream().anyMatch(trend -> trend.change().exceeds(policy.maximalPreTrend()));
    }

    boolean isMixChanged() {
        return shifts.stream().anyMatch(shift -> shift.exceeds(policy.maximalMixShift()));
    }

    boolean isTrendUnknown() {
        return policy.prePeriods() == 0 || trends.size() < policy.prePeriods();
    }

    boolean isExposedBefore() {
        return !windowBeginsWithThem() || windowEndsAfterTheStart();
    }

    /** Everybody reaches the first stage when they start; any other stage, or by any other counting, perhaps later. */
    private boolean windowBeginsWithThem() {
        StageId first = journeys.definition().stages().get(0).id();
        return policy.base().orElse(first).equals(first) && policy.conversion().counting() == Counting.REACHED;
    }

    private boolean windowEndsAfterTheStart() {
        BusinessCalendar calendar = journeys.asOf().calendar();
        return policy.conversion()
                .window()
                .map(window -> calendar.startOf(initiative.before().to().orElseThrow())
                        .plus(window)
                        .isAfter(calendar.startOf(initiative.startedOn())))
                .orElse(true);
    }
}
