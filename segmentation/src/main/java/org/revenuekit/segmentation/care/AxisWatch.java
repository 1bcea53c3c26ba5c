package org.revenuekit.segmentation.care;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.segmentation.index.Score;
import org.revenuekit.segmentation.index.ScoreOutcome;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.segment.Axis;
import org.revenuekit.segmentation.segment.Band;
import org.revenuekit.segmentation.segment.Segment;
import org.revenuekit.segmentation.segment.SegmentAssignment;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.segment.Segments;

/** Watches how far one account is from where it would fall out of its segment on one axis. */
final class AxisWatch {
    private final WarningPolicy policy;
    private final SegmentGrid grid;
    private final LocalDate today;
    private final SegmentAssignment now;
    private final Axis axis;

    AxisWatch(WarningPolicy policy, Segments segments, AccountId account, Axis axis) {
        this.policy = policy;
        this.grid = segments.grid();
        this.today = segments.asOf().date();
        this.now = segments.of(account);
        this.axis = axis;
    }

    /** Where an account would fall to, and by how many points its score is above. */
    private record Exit(Segment to, BigDecimal margin) {}

    private Optional<BigDecimal> point() {
        ScoreOutcome outcome = axis == Axis.CS ? now.cs() : now.op();
        return outcome.score().map(Score::point);
    }

    /**
     * The first band below that is of another segment. Who is below it already is held back by the minimum dwell alone,
     * and does not fall out.
     */
    private Optional<Exit> exit() {
        ImmutableList<Band> bands = axis == Axis.CS ? grid.csBands() : grid.opBands();
        int at = bands.indexOf(axis == Axis.CS ? now.csBand() : now.opBand());
        return point().flatMap(point -> IntStream.iterate(at - 1, band -> band >= 0, band -> band - 1)
                .mapToObj(band -> new Exit(segmentIn(bands.get(band)), margin(point, bands.get(band))))
                .filter(exit -> !exit.to.equals(now.computed()))
                .findFirst()
                .filter(exit -> exit.margin.signum() >= 0));
    }

    private Segment segmentIn(Band band) {
        return axis == Axis.CS ? grid.segmentAt(band, now.opBand()) : grid.segmentAt(now.csBand(), band);
    }

    private BigDecimal margin(BigDecimal point, Band below) {
        return point.subtract(below.to().orElseThrow()).add(grid.hysteresis());
    }

    private EarlyWarning warning(WarningKind kind, Exit exit, Optional<LocalDate> by) {
        return new EarlyWarning(
                now.account(), kind, axis, now.computed().id(), exit.to.id(), by, Optional.of(exit.margin));
    }

    Optional<EarlyWarning> nearCut() {
        return exit().filter(exit -> exit.margin.compareTo(policy.marginPoints()) < 0)
                .map(exit -> warning(WarningKind.NEAR_CUT, exit, Optional.empty()));
    }

    /** Goes on from an earlier score by the same index in a straight line. */
    Optional<EarlyWarning> falling(Scores earlier) {
        long days = ChronoUnit.DAYS.between(earlier.asOf().date(), today);
        return earlier.accounts()
                .find(now.account())
                .flatMap(known -> earlier.of(now.account()).score())
                .flatMap(then -> point().map(then.point()::subtract))
                .filter(fell -> fell.signum() > 0)
                .flatMap(fell -> exit().flatMap(exit -> falling(exit, fell, days)));
    }

    private Optional<EarlyWarning> falling(Exit exit, BigDecimal fell, long days) {
        BigDecimal atMost = exit.margin.multiply(BigDecimal.valueOf(days)).divide(fell, 0, RoundingMode.FLOOR);
        return Optional.of(atMost)
                .filter(whole -> whole.compareTo(BigDecimal.valueOf(policy.horizonDays())) < 0)
                .map(whole -> today.plusDays(whole.longValueExact() + 1)) // it must be below, not at the cut
                .map(by -> warning(WarningKind.FALLING, exit, Optional.of(by)));
    }
}
