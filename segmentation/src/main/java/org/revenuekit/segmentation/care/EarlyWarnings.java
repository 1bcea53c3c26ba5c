package org.revenuekit.segmentation.care;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.segment.Axis;
import org.revenuekit.segmentation.segment.CutKind;
import org.revenuekit.segmentation.segment.Segments;

/** The question who is about to leave a segment: immutable, used again and again. */
public final class EarlyWarnings {
    private static final Comparator<EarlyWarning> MOST_URGENT_FIRST = Comparator.comparing(
                    (EarlyWarning warning) -> warning.by().orElse(LocalDate.MAX))
            .thenComparing(EarlyWarning::kind)
            .thenComparing(warning -> warning.margin().orElse(BigDecimal.ZERO))
            .thenComparing(EarlyWarning::account)
            .thenComparing(EarlyWarning::axis);

    private final WarningPolicy policy;

    private EarlyWarnings(WarningPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the question.
     *
     * @param policy how early to warn
     * @return the question
     */
    public static EarlyWarnings of(WarningPolicy policy) {
        return new EarlyWarnings(requireNonNull(policy, "policy"));
    }

    /**
     * Looks for accounts that a small fall would move, or time alone: as what is known grows old, or when a minimum
     * dwell ends. Of a grid of percentiles only the second can be told.
     *
     * @param segments the segments now
     * @return the most urgent first: by day, then kind, margin, account and axis; O(horizon x (accounts +
     *     observations))
     */
    public ImmutableList<EarlyWarning> watch(Segments segments) {
        return warnings(requireNonNull(segments, "segments"), axis -> Optional.empty());
    }

    /**
     * Looks for the same, and for accounts whose score, by the indices of now, fell since an earlier date so fast that
     * it will cross a cut.
     *
     * @param segments the segments now
     * @param earlier the segments at an earlier date
     * @return the most urgent first
     * @throws IllegalArgumentException if the earlier date is not before
     * @throws DefinitionClashException if two indices have one reference but are not equal
     */
    public ImmutableList<EarlyWarning> watch(Segments segments, Segments earlier) {
        requireNonNull(segments, "segments");
        requireNonNull(earlier, "earlier");
        checkArgument(
                earlier.asOf().date().isBefore(segments.asOf().date()),
                "earlier must be before %s, was of %s",
                segments.asOf().date(),
                earlier.asOf().date());
        Scores cs = byIndexOf(segments.cs(), earlier.cs());
        Scores op = byIndexOf(segments.op(), earlier.op());
        return warnings(segments, axis -> Optional.of(axis == Axis.CS ? cs : op));
    }

    /** What another index said then is no measure of a fall. */
    private static Scores byIndexOf(Scores now, Scores earlier) {
        IndexDefinition index = now.definition();
        Definitions.checkSame(IndexDefinition::ref, earlier.definition(), index);
        return earlier.with(index);
    }

    private ImmutableList<EarlyWarning> warnings(Segments segments, Function<Axis, Optional<Scores>> earlier) {
        Stream<EarlyWarning> aging = new AgingWatch(segments).within(policy.horizonDays()).stream();
        return Stream.concat(
                        aging,
                        segments.grid().cutKind() == CutKind.PERCENTILE ? Stream.empty() : byScore(segments, earlier))
                .sorted(MOST_URGENT_FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<EarlyWarning> byScore(Segments segments, Function<Axis, Optional<Scores>> earlier) {
        return segments.accounts().list().stream()
                .map(Account::id)
                .flatMap(account -> Stream.of(Axis.values()).flatMap(axis -> {
                    AxisWatch watch = new AxisWatch(policy, segments, account, axis);
                    return Stream.of(watch.nearCut(), earlier.apply(axis).flatMap(watch::falling))
                            .flatMap(Optional::stream);
                }));
    }
}
