package org.revenuekit.segmentation.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.ObservationTable;
import org.revenuekit.core.internal.Points;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.segmentation.internal.Gathered;
import org.revenuekit.segmentation.internal.IndexProgram;
import org.revenuekit.segmentation.internal.IndexReading;
import org.revenuekit.segmentation.internal.PointScale;

/** Shares a score out among what it rests on, by largest remainder. */
final class ScoreExplanation {
    private final IndexDefinition definition;
    private final IndexProgram program;
    private final IndexReading reading;
    private final Observations observations;
    private final Gathered gathered;

    ScoreExplanation(
            IndexDefinition definition, IndexProgram program, IndexReading reading, Observations observations) {
        this.definition = definition;
        this.program = program;
        this.reading = reading;
        this.observations = observations;
        this.gathered = program.gathered();
    }

    Explanation of(AccountId account, BigDecimal point) {
        ObservationTable table = observations.table();
        int row = table.accounts().find(account);
        reading.gather(account, gathered);
        ImmutableMap<Integer, Long> parts = Points.split(PointScale.millionths(point), worth());
        List<Explanation> groups = new ArrayList<>();
        int first = 0;
        for (IndicatorGroup group : definition.groups()) {
            List<Explanation> members = new ArrayList<>();
            for (int i = first; i < first + group.indicators().size(); i++) {
                members.add(indicator(i, parts.getOrDefault(i, 0L), row));
            }
            first += members.size();
            groups.add(Explanation.sum(group.name(), members));
        }
        long ofMissing = parts.getOrDefault(program.size(), 0L);
        if (ofMissing > 0) {
            groups.add(Explanation.leaf("not measured", Points.shown(ofMissing)));
        }
        return Explanation.sum(definition.ref().toString(), point, groups);
    }

    /** What each indicator, and last the part that is not measured, adds to the score, in proportion. */
    private Map<Integer, BigDecimal> worth() {
        Map<Integer, BigDecimal> worth = new TreeMap<>();
        long missing = IndexProgram.ALL;
        for (int i = 0; i < program.size(); i++) {
            long behind = program.weightBehind(i, gathered);
            missing -= behind;
            worth.put(i, behind == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(behind * gathered.points(i)));
        }
        worth.put(program.size(), BigDecimal.valueOf(missing * program.pointsOfMissing()));
        return worth;
    }

    private Explanation indicator(int number, long part, int row) {
        Indicator indicator = program.indicators().get(number);
        if (!gathered.isMeasured(number)) {
            return Explanation.leaf(indicator.id() + ", not measured", BigDecimal.ZERO);
        }
        List<Integer> entries = new ArrayList<>();
        ObservationTable table = observations.table();
        for (int entry = table.start(row); entry < table.start(row + 1); entry++) {
            if (counts(entry, number)) {
                entries.add(entry);
            }
        }
        Map<Integer, BigDecimal> weights = new TreeMap<>();
        for (int e = 0; e < entries.size(); e++) {
            weights.put(e, BigDecimal.valueOf(counted(entries.get(e), number)));
        }
        ImmutableMap<Integer, Long> shares = Points.split(part, weights);
        ImmutableList.Builder<Explanation> evidence = ImmutableList.builder();
        for (int e = 0; e < entries.size(); e++) {
            evidence.add(Explanation.leaf(shown(entries.get(e)), Points.shown(shares.getOrDefault(e, 0L))));
        }
        return Explanation.sum(
                indicator.id() + ", "
                        + Points.shown(gathered.points(number))
                                .stripTrailingZeros()
                                .toPlainString() + " points",
                evidence.build());
    }

    private boolean counts(int entry, int number) {
        if (reading.indicator(entry) != number || !reading.isSeen(entry) || reading.points(entry) == PointScale.OFF) {
            return false;
        }
        return program.indicators().get(number).summary() == Summary.MEAN
                ? program.counts(number, reading.age(entry))
                : reading.age(entry) == gathered.age(number)
                        && observations.table().recorded(entry) == gathered.recordedOn(number);
    }

    private long counted(int entry, int number) {
        long points = reading.points(entry);
        return program.indicators().get(number).summary() == Summary.MEAN
                ? points * program.freshness(number, reading.age(entry))
                : points;
    }

    private String shown(int entry) {
        Observation observation = observations.list().get(observations.table().position(entry));
        return observation.value() + " on " + observation.observedOn() + ", " + observation.channel()
                + observation.source().map(source -> ", " + source).orElse("");
    }
}
