package org.revenuekit.funnel.revenue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;

/** Counts what became of periods, and says it. */
final class IntakeFindings {
    private final Subject all;
    private final Map<AssetId, Long> equal = new TreeMap<>();
    private final Map<AssetId, Long> overlaps = new TreeMap<>();
    private final Map<String, Long> withoutRate = new TreeMap<>();
    private long used;
    private long notYetKnown;
    private long empty;
    private long notRecurring;
    private long cancelled;

    IntakeFindings(LocalDate knownOn) {
        this.all = new Subject("known on", knownOn.toString());
    }

    void addUnknown() {
        notYetKnown++;
    }

    void addEmpty() {
        empty++;
    }

    void addAsset(AssetId asset, long equalPeriods, long cutPeriods) {
        if (equalPeriods > 0) {
            equal.put(asset, equalPeriods);
        }
        if (cutPeriods > 0) {
            overlaps.put(asset, cutPeriods);
        }
    }

    void addRows(List<AssetPeriod> periods, Units units) {
        for (int row = 0; row < periods.size(); row++) {
            long code = units.get(row);
            if (code >= 0) {
                used++;
            } else if (code == Intake.NO_PRICE) {
                notRecurring++;
            } else if (code == Intake.CANCELLED) {
                cancelled++;
            } else if (code == Intake.NO_RATE) {
                withoutRate.merge(currency(periods.get(row)), 1L, Long::sum);
            }
        }
    }

    private static String currency(AssetPeriod period) {
        return period.price().orElseThrow().amount().currency().getCode();
    }

    RevenueTally tally() {
        long rateless = sum(withoutRate);
        long duplicates = sum(equal);
        return new RevenueTally(
                used + notYetKnown + empty + duplicates + notRecurring + rateless + cancelled,
                used,
                notYetKnown,
                empty,
                duplicates,
                notRecurring,
                rateless,
                cancelled);
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    Findings findings() {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        add(found, RevenueFinding.NOT_YET_KNOWN, all, notYetKnown);
        add(found, RevenueFinding.EMPTY_PERIOD, all, empty);
        equal.forEach((asset, count) -> add(found, RevenueFinding.DUPLICATE_PERIOD, Subject.of(asset), count));
        add(found, RevenueFinding.NOT_RECURRING, all, notRecurring);
        withoutRate.forEach((code, count) -> add(found, RevenueFinding.NO_RATE, new Subject("currency", code), count));
        add(found, RevenueFinding.CANCELLED_BEFORE_START, all, cancelled);
        overlaps.forEach((asset, count) -> add(found, RevenueFinding.OVERLAPPING_PERIODS, Subject.of(asset), count));
        return Findings.of(found.build());
    }

    private static void add(ImmutableList.Builder<Finding> found, RevenueFinding kind, Subject subject, long count) {
        if (count > 0) {
            found.add(Finding.of(kind, subject, "periods", Long.toString(count)));
        }
    }
}
