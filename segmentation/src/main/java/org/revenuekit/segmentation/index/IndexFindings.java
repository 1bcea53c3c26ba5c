package org.revenuekit.segmentation.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.internal.ObservationTable;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.segmentation.internal.IndexReading;
import org.revenuekit.segmentation.internal.PointScale;

/** Collects what is wrong with observations, each thing once, with a count. */
final class IndexFindings {
    private final Map<AccountId, Long> unknown = new TreeMap<>();
    private final Map<IndicatorId, Long> later = new TreeMap<>();
    private final Map<IndicatorId, OffScale> offScale = new TreeMap<>();

    private IndexFindings() {}

    static Findings of(IndexReading reading, Accounts accounts, Observations observations) {
        IndexFindings found = new IndexFindings();
        ObservationTable table = observations.table();
        for (int entry = 0; entry < observations.size(); entry++) {
            Observation observation = observations.list().get(table.position(entry));
            if (accounts.find(observation.account()).isEmpty()) {
                found.unknown.merge(observation.account(), 1L, Long::sum);
            } else if (reading.indicator(entry) >= 0) {
                found.ofIndex(reading, entry, observation);
            }
        }
        return found.list();
    }

    private void ofIndex(IndexReading reading, int entry, Observation observation) {
        if (!reading.isSeen(entry)) {
            later.merge(observation.indicator(), 1L, Long::sum);
        } else if (reading.points(entry) == PointScale.OFF) {
            offScale.merge(observation.indicator(), new OffScale(1, observation), OffScale::plus);
        }
    }

    private Findings list() {
        List<Finding> findings = new ArrayList<>();
        unknown.forEach((account, times) -> findings.add(
                Finding.of(IndexFinding.UNKNOWN_ACCOUNT, Subject.of(account), "observations", Long.toString(times))));
        later.forEach((indicator, times) -> findings.add(
                Finding.of(IndexFinding.AFTER_AS_OF, Subject.of(indicator), "observations", Long.toString(times))));
        offScale.forEach((indicator, off) -> findings.add(Finding.builder()
                .kind(IndexFinding.OFF_SCALE)
                .subject(Subject.of(indicator))
                .putDetail("value", off.first.value().toString())
                .putDetail("account", off.first.account().value())
                .putDetail("observations", Long.toString(off.times))
                .build()));
        return Findings.of(findings);
    }

    /** How often a scale did not know a value, and the first by account and text. */
    private record OffScale(long times, Observation first) {
        private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::account)
                .thenComparing(observation -> observation.value().toString());

        OffScale plus(OffScale other) {
            return new OffScale(times + other.times, BinaryOperator.minBy(ORDER).apply(first, other.first));
        }
    }
}
