package org.revenuekit.segmentation.care;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.Account;
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
     * Looks for accounts that are near a cut or will no longer be measured. Of a grid of percentiles only the second
     * can be told.
     *
     * @param segments the segments now
     * @return the most urgent first: by day, then kind, margin, account and axis; O(accounts x log horizon)
     */
    public ImmutableList<EarlyWarning> watch(Segments segments) {
        return warnings(requireNonNull(segments, "segments"), Optional.empty());
    }

    /**
     * Looks for the same, and for accounts whose score fell since an earlier date so fast that it will cross a cut.
     *
     * @param segments the segments now
     * @param earlier the segments at an earlier date
     * @return the most urgent first
     * @throws IllegalArgumentException if the earlier date is not before
     */
    public ImmutableList<EarlyWarning> watch(Segments segments, Segments earlier) {
        requireNonNull(segments, "segments");
        requireNonNull(earlier, "earlier");
        checkArgument(
                earlier.asOf().date().isBefore(segments.asOf().date()),
                "earlier must be before %s, was of %s",
                segments.asOf().date(),
                earlier.asOf().date());
        return warnings(segments, Optional.of(earlier));
    }

    private ImmutableList<EarlyWarning> warnings(Segments segments, Optional<Segments> earlier) {
        boolean absolute = segments.grid().cutKind() == CutKind.ABSOLUTE;
        return segments.accounts().list().stream()
                .map(Account::id)
                .flatMap(account -> Stream.of(Axis.values())
                        .map(axis -> new AxisWatch(policy, segments, account, axis))
                        .flatMap(watch -> Stream.of(
                                        watch.aging(),
                                        absolute ? watch.nearCut() : Optional.<EarlyWarning>empty(),
                                        absolute ? earlier.flatMap(watch::falling) : Optional.<EarlyWarning>empty())
                                .flatMap(Optional::stream)))
                .sorted(MOST_URGENT_FIRST)
                .collect(ImmutableList.toImmutableList());
    }
}
