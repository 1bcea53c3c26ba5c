package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Objects;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.funnel.journey.PassSource;

/**
 * The passes of leads that came back from one source.
 *
 * @param source where they came from
 * @param passes how many passes
 * @param leads of how many leads; one that came back several times counts once
 * @param converted how many passes reached the goal
 * @param open how many others last
 * @param lag how long it took each pass to begin: since the exit, or since a customer had reached the goal
 */
public record RecycledPasses(
        PassSource source, long passes, long leads, long converted, long open, DurationSummary lag) {
    /**
     * Checks the bounds.
     *
     * @param source where they came from, not {@link PassSource#NEW}
     * @param passes how many passes, 0 or more
     * @param leads of how many leads, 0 to {@code passes}
     * @param converted how many passes reached the goal, 0 or more
     * @param open how many others last, 0 or more; with those converted no more than {@code passes}
     * @param lag how long it took each pass to begin
     * @throws IllegalArgumentException if a bound is broken
     */
    public RecycledPasses {
        requireNonNull(source, "source");
        requireNonNull(lag, "lag");
        checkArgument(source != PassSource.NEW, "source must be one of recycling, was NEW");
        checkArgument(leads >= 0 && leads <= passes, "leads must be 0 to %s (passes), was %s", passes, leads);
        checkArgument(
                converted >= 0 && open >= 0 && converted <= passes - open,
                "converted and open must be 0 to %s (passes) together, were %s and %s",
                passes,
                converted,
                open);
        checkArgument(lag.count() == passes, "lag must be of %s passes, was of %s", passes, lag.count());
    }

    /**
     * Returns what came of recycling so far (リサイクルからの商談化・受注率).
     *
     * @return passes that reached the goal / all passes, those that last among them
     */
    public Ratio convertedShare() {
        return Ratio.of(converted, passes);
    }

    /**
     * Returns why {@link #convertedShare()} is what it is.
     *
     * @return converted over the sum of the passes by what became of them
     */
    public Explanation explain() {
        return Explanation.quotient(
                "converted of those from " + source.name(),
                leaf("converted", converted),
                Explanation.sum(
                        "passes",
                        ImmutableList.of(
                                leaf("converted", converted),
                                leaf("open", open),
                                leaf("ended", passes - converted - open))));
    }

    private static Explanation leaf(String label, long count) {
        return Explanation.leaf(label, BigDecimal.valueOf(count));
    }

    /**
     * Returns what came of the passes of which it is known.
     *
     * @return passes that reached the goal / passes that reached it or ended
     */
    public Ratio matureShare() {
        return Ratio.of(converted, passes - open);
    }

    /**
     * Returns how far {@link #convertedShare()} can be trusted.
     *
     * @param z how sure, in standard deviations: above 0, at most 100; 1.96 for 95 %
     * @return the interval
     * @throws IllegalArgumentException if z is out of bounds
     */
    public WilsonInterval interval(double z) {
        return WilsonInterval.of(converted, passes, z);
    }

    /**
     * Adds other leads.
     *
     * @param other their passes from the same source
     * @return the passes of all
     * @throws IllegalArgumentException if the sources differ
     */
    public RecycledPasses plus(RecycledPasses other) {
        requireNonNull(other, "other");
        checkArgument(source == other.source, "source must be the same, was %s and %s", source, other.source);
        return new RecycledPasses(
                source,
                Math.addExact(passes, other.passes),
                Math.addExact(leads, other.leads),
                Math.addExact(converted, other.converted),
                Math.addExact(open, other.open),
                lag.plus(other.lag));
    }

    @Override
    public int hashCode() {
        return Objects.hash(source.name(), passes, leads, converted, open, lag); // an enum's own hash is not stable
    }
}
