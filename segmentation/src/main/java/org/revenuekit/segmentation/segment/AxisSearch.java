package org.revenuekit.segmentation.segment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.internal.Points;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.MissingData;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.internal.Gathered;
import org.revenuekit.segmentation.internal.IndexProgram;
import org.revenuekit.segmentation.internal.PointScale;
import org.revenuekit.segmentation.internal.RawScore;

/**
 * The fewest improvements that lift one account to a band of one axis.
 *
 * <p>Whatever stands for what is missing, a score is at least some points if and only if a sum over the indicators is
 * enough, to which each adds its own: so those that add most are the fewest.
 */
final class AxisSearch {
    private static final int LAST = Integer.MAX_VALUE; // what is improved is observed after all that is known

    private final Axis axis;
    private final Scores scores;
    private final BandRule rule;
    private final AccountId account;
    private final IndexProgram program;

    AxisSearch(Axis axis, Scores scores, BandRule rule, AccountId account) {
        this.axis = axis;
        this.scores = scores;
        this.rule = rule;
        this.account = account;
        this.program = IndexProgram.of(scores.definition());
    }

    /** What it takes to come from one band to a higher one; empty if it cannot be done. */
    Optional<ImmutableList<Improvement>> improvements(int from, int to) {
        // in half millionths, as a score is rounded half up: half a millionth less than the entry will do
        long wanted = 2 * rule.entry(to) - 1;
        long each = isShared() ? wanted : 2 * program.pointsOfMissing();
        long lacking = (isShared() ? 0 : (wanted - each) * IndexProgram.ALL) - sum(gathered(), each);
        if (lacking <= 0) {
            return verified(ImmutableList.of(), from, to); // held back by the dwell alone
        }
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : candidates(each)) {
            if (lacking > 0) {
                chosen.add(candidate);
                lacking -= candidate.gain;
            }
        }
        if (lacking > 0) {
            return Optional.empty();
        }
        Candidate last = chosen.remove(chosen.size() - 1);
        chosen.add(candidate(last.indicator, least(last, last.gain + lacking, each), each));
        return verified(chosen.stream().map(this::improvement).collect(ImmutableList.toImmutableList()), from, to);
    }

    private Optional<ImmutableList<Improvement>> verified(ImmutableList<Improvement> improvements, int from, int to) {
        return rule.next(again(improvements), from, Long.MAX_VALUE) == to
                ? Optional.of(improvements)
                : Optional.empty();
    }

    /** Whether the weight of what is missing is shared out among the rest. */
    private boolean isShared() {
        return program.missing() == MissingData.RENORMALISE || program.missing() == MissingData.REQUIRE;
    }

    private Gathered gathered() {
        Gathered gathered = program.gathered();
        scores.reading().gather(account, gathered);
        return gathered;
    }

    private long sum(Gathered of, long each) {
        long sum = 0;
        for (int i = 0; i < program.size(); i++) {
            sum += worth(i, of, each);
        }
        return sum;
    }

    private long worth(int indicator, Gathered of, long each) {
        long behind = program.weightBehind(indicator, of);
        return behind == 0 ? 0 : behind * (2L * of.points(indicator) - each);
    }

    /** Indicators that can be better, those that add most first. */
    private List<Candidate> candidates(long each) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < program.size(); i++) {
            Candidate best = candidate(
                    i,
                    (int) PointScale.millionths(
                            NearestValue.most(program.indicators().get(i).scale())),
                    each);
            if (best.gain > 0) {
                candidates.add(best);
            }
        }
        candidates.sort(Comparator.comparingLong((Candidate candidate) -> -candidate.gain)
                .thenComparingInt(candidate -> candidate.indicator));
        return candidates;
    }

    private Candidate candidate(int indicator, int points, long each) {
        Gathered better = gathered();
        long before = worth(indicator, better, each);
        better.add(indicator, points, 0, LAST);
        return new Candidate(indicator, points, worth(indicator, better, each) - before);
    }

    /** An indicator, what would be observed of it, and what it adds. */
    private record Candidate(int indicator, int points, long gain) {}

    /** The least points of an indicator that add enough. */
    private int least(Candidate best, long enough, long each) {
        int low = 0;
        int high = best.points;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidate(best.indicator, middle, each).gain >= enough) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Improvement improvement(Candidate candidate) {
        Indicator indicator = program.indicators().get(candidate.indicator);
        Gathered now = gathered();
        ObservedValue needed = NearestValue.of(indicator.scale(), shown(candidate.points), lastNumber(indicator));
        return new Improvement(
                axis,
                indicator.id(),
                now.isMeasured(candidate.indicator)
                        ? Optional.of(shown(now.points(candidate.indicator)))
                        : Optional.empty(),
                needed,
                indicator.scale().pointsOf(needed).orElseThrow());
    }

    private static BigDecimal shown(int millionths) {
        return Decimals.normal(Points.shown(millionths));
    }

    /** The number that was observed last of those that are seen, if any. */
    private Optional<BigDecimal> lastNumber(Indicator indicator) {
        return scores.observations().of(account).stream()
                .filter(observation -> observation.indicator().equals(indicator.id()))
                .filter(observation -> observation.isSeen(scores.asOf()))
                .max(Comparator.comparing(Observation::observedOn)
                        .thenComparing(Observation::recordedOn)
                        .thenComparing(observation -> observation.value().toString()))
                .flatMap(observation -> observation.value().number());
    }

    /** The score with the improvements. */
    private int again(List<Improvement> improvements) {
        Gathered better = gathered();
        for (Improvement improvement : improvements) {
            for (int i = 0; i < program.size(); i++) {
                if (program.indicators().get(i).id().equals(improvement.indicator())) {
                    better.add(i, (int) PointScale.millionths(improvement.points()), 0, LAST);
                }
            }
        }
        RawScore score = new RawScore();
        program.score(better, 0, score);
        return score.point();
    }
}
