package org.revenuekit.segmentation.care;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.segmentation.index.Score;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.segment.Axis;
import org.revenuekit.segmentation.segment.Band;
import org.revenuekit.segmentation.segment.Segment;
import org.revenuekit.segmentation.segment.SegmentAssignment;
import org.revenuekit.segmentation.segment.Segments;

/** Watches one account on one axis. */
final class AxisWatch {
    private final WarningPolicy policy;
    private final Segments segments;
    private final AccountId account;
    private final Axis axis;
    private final Scores scores;
    private final SegmentAssignment now;

    AxisWatch(WarningPolicy policy, Segments segments, AccountId account, Axis axis) {
        this.policy = policy;
        this.segments = segments;
        this.account = account;
        this.axis = axis;
        this.scores = scoresOf(segments);
        this.now = segments.of(account);
    }

    private Scores scoresOf(Segments answer) {
        return axis == Axis.CS ? answer.cs() : answer.op();
    }

    private Band band() {
        return axis == Axis.CS ? now.csBand() : now.opBand();
    }

    private Segment segmentIn(Band band) {
        return axis == Axis.CS
                ? segments.grid().segmentAt(band, now.opBand())
                : segments.grid().segmentAt(now.csBand(), band);
    }

    private Optional<EarlyWarning> warning(
            WarningKind kind, Band then, Optional<LocalDate> by, Optional<BigDecimal> margin) {
        Segment to = segmentIn(then);
        return to.equals(now.computed())
                ? Optional.empty()
                : Optional.of(
                        new EarlyWarning(account, kind, axis, now.computed().id(), to.id(), by, margin));
    }

    /** How much is measured never grows while nothing is observed, so that the first day can be searched by halves. */
    Optional<EarlyWarning> aging() {
        if (!isMeasuredIn(0) || isMeasuredIn(policy.horizonDays())) {
            return Optional.empty();
        }
        int measured = 0;
        int not = policy.horizonDays();
        while (not - measured > 1) {
            int middle = (measured + not) / 2;
            if (isMeasuredIn(middle)) {
                measured = middle;
            } else {
                not = middle;
            }
        }
        return warning(WarningKind.AGING, Band.NOT_MEASURED, Optional.of(today().plusDays(not)), Optional.empty());
    }

    private boolean isMeasuredIn(int days) {
        AsOf then = segments.asOf()
                .calendar()
                .endOf(today().plusDays(days))
                .knownOn(segments.asOf().knownOn());
        return scores.agedTo(account, then).score().isPresent();
    }

    private LocalDate today() {
        return segments.asOf().date();
    }

    Optional<EarlyWarning> nearCut() {
        return margin().filter(margin -> margin.compareTo(policy.marginPoints()) < 0)
                .flatMap(margin -> below().flatMap(
                                lower -> warning(WarningKind.NEAR_CUT, lower, Optional.empty(), Optional.of(margin))));
    }

    /** By how much the score is above where the account would leave its band downwards. */
    private Optional<BigDecimal> margin() {
        return scores.of(account)
                .score()
                .map(Score::point)
                .flatMap(point -> band().from()
                        .map(from -> point.subtract(from).add(segments.grid().hysteresis())));
    }

    private Optional<Band> below() {
        ImmutableList<Band> bands =
                axis == Axis.CS ? segments.grid().csBands() : segments.grid().opBands();
        int at = bands.indexOf(band());
        return at > 0 ? Optional.of(bands.get(at - 1)) : Optional.empty();
    }

    Optional<EarlyWarning> falling(Segments earlier) {
        return earlier.accounts()
                .find(account)
                .flatMap(known -> scoresOf(earlier).of(account).score())
                .flatMap(then -> scores.of(account)
                        .score()
                        .flatMap(score -> falling(
                                then.point().subtract(score.point()),
                                ChronoUnit.DAYS.between(earlier.asOf().date(), today()))));
    }

    private Optional<EarlyWarning> falling(BigDecimal fell, long days) {
        if (fell.signum() <= 0) {
            return Optional.empty();
        }
        return margin().flatMap(margin -> {
            BigDecimal more = margin.multiply(BigDecimal.valueOf(days)).divide(fell, 0, RoundingMode.FLOOR);
            long crossing = Math.max(1, more.longValueExact() + 1); // it must be below, not at the cut
            return crossing <= policy.horizonDays()
                    ? below().flatMap(lower -> warning(
                            WarningKind.FALLING, lower, Optional.of(today().plusDays(crossing)), Optional.of(margin)))
                    : Optional.<EarlyWarning>empty();
        });
    }
}
