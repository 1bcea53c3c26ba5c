package org.revenuekit.funnel.flow;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.measure.Explanation;

/**
 * The stock of a stage at both ends of a period, and what flowed in and out in between. Each is counted by itself, none
 * as the rest of the others, so that {@link #isBalanced()} is a check.
 */
public final class FlowCounts {
    private final long openAtStart;
    private final EnumCounts<Inflow> in;
    private final EnumCounts<Outflow> out;
    private final long openAtEnd;

    FlowCounts(long openAtStart, EnumCounts<Inflow> in, EnumCounts<Outflow> out, long openAtEnd) {
        this.openAtStart = openAtStart;
        this.in = in;
        this.out = out;
        this.openAtEnd = openAtEnd;
    }

    /**
     * Returns the stock at the start.
     *
     * @return how many leads were in the stage when the period began
     */
    public long openAtStart() {
        return openAtStart;
    }

    /**
     * Returns what flowed in one way.
     *
     * @param how the way
     * @return how many entries; a lead that comes several times counts each time
     */
    public long in(Inflow how) {
        return in.of(requireNonNull(how, "how"));
    }

    /**
     * Returns what flowed out one way.
     *
     * @param how the way
     * @return how many exits
     */
    public long out(Outflow how) {
        return out.of(requireNonNull(how, "how"));
    }

    /**
     * Returns the stock at the end.
     *
     * @return how many leads were in the stage when the period ended
     */
    public long openAtEnd() {
        return openAtEnd;
    }

    /**
     * Returns all that came in.
     *
     * @return the sum over all ways
     */
    public long entries() {
        return in.sum();
    }

    /**
     * Returns all that went out.
     *
     * @return the sum over all ways
     */
    public long exits() {
        return out.sum();
    }

    /**
     * Returns who came as another pass of a lead known already (リサイクル).
     *
     * @return the sum over the four sources
     */
    public long recycledIn() {
        return Arrays.stream(Inflow.values())
                .filter(Inflow::isRecycled)
                .mapToLong(this::in)
                .sum();
    }

    /**
     * Returns exits against entries.
     *
     * @return the ratio, which may exceed 1
     */
    public FlowRatio ratio() {
        return new FlowRatio(exits(), entries());
    }

    /**
     * Checks the identity of stock and flow.
     *
     * @return whether open at start + entries - exits = open at end
     */
    public boolean isBalanced() {
        return openAtStart() + entries() - exits() == openAtEnd();
    }

    /**
     * Adds the counts of other leads, or of another stage: then a move from one to the other is in both flows.
     *
     * @param other their counts in the same period
     * @return the counts of both
     */
    public FlowCounts plus(FlowCounts other) {
        requireNonNull(other, "other");
        return new FlowCounts(
                Math.addExact(openAtStart, other.openAtStart),
                in.plus(other.in),
                out.plus(other.out),
                Math.addExact(openAtEnd, other.openAtEnd));
    }

    Explanation explain(String label) {
        Stream<Explanation> start = Stream.of(leaf("open at start", openAtStart));
        Stream<Explanation> came = Arrays.stream(Inflow.values())
                .filter(how -> in(how) > 0)
                .map(how -> leaf("in: " + how.name(), in(how)));
        Stream<Explanation> went = Arrays.stream(Outflow.values())
                .filter(how -> out(how) > 0)
                .map(how -> leaf("out: " + how.name(), -out(how)));
        return Explanation.sum(
                label,
                BigDecimal.valueOf(openAtEnd),
                Stream.of(start, came, went).flatMap(parts -> parts).collect(toImmutableList()));
    }

    private static Explanation leaf(String label, long count) {
        return Explanation.leaf(label, BigDecimal.valueOf(count));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FlowCounts that
                && openAtStart == that.openAtStart
                && in.equals(that.in)
                && out.equals(that.out)
                && openAtEnd == that.openAtEnd;
    }

    @Override
    public int hashCode() {
        return Objects.hash(openAtStart, in, out, openAtEnd);
    }

    /** Returns the identity in numbers. */
    @Override
    public String toString() {
        return openAtStart() + " + " + entries() + " - " + exits() + " = " + openAtEnd();
    }
}
