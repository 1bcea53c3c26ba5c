package org.revenuekit.segmentation.care;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.segmentation.index.Scale;
import org.revenuekit.segmentation.segment.SegmentId;

/** What raises a play: a closed vocabulary. */
public sealed interface PlayTrigger {
    /**
     * That an account belongs to a segment.
     *
     * @param segment which segment
     */
    record InSegment(SegmentId segment) implements PlayTrigger {
        /**
         * Checks that the segment is there.
         *
         * @param segment which segment
         */
        public InSegment {
            requireNonNull(segment, "segment");
        }
    }

    /**
     * That an index is low. An account without a score is not low.
     *
     * @param index the name of the index, whatever its version
     * @param points the score that is no longer low, 0 to 100 with at most six decimals
     */
    record ScoreBelow(String index, BigDecimal points) implements PlayTrigger {
        /**
         * Checks the bounds.
         *
         * @param index the name of the index
         * @param points the score that is no longer low
         * @throws IllegalArgumentException if a bound is broken
         */
        public ScoreBelow {
            Text.checkName(requireNonNull(index, "index"), "index");
            points = Scale.checkPoints(requireNonNull(points, "points"));
        }
    }

    /**
     * That an index has no score.
     *
     * @param index the name of the index, whatever its version
     */
    record NotMeasured(String index) implements PlayTrigger {
        /**
         * Checks the name.
         *
         * @param index the name of the index
         * @throws IllegalArgumentException if it is none
         */
        public NotMeasured {
            Text.checkName(requireNonNull(index, "index"), "index");
        }
    }

    /**
     * That a figure misses what was agreed, by its last value among the observations behind all scores given. A figure
     * that nobody observed is not missed.
     *
     * @param indicator which figure
     * @param target from where, or up to where, it should be
     * @param value the target value, included
     */
    record IndicatorMissed(IndicatorId indicator, Target target, BigDecimal value) implements PlayTrigger {
        /**
         * Checks the bounds.
         *
         * @param indicator which figure
         * @param target from where, or up to where, it should be
         * @param value the target value
         * @throws IllegalArgumentException if the value is none that can be observed
         */
        public IndicatorMissed {
            requireNonNull(indicator, "indicator");
            requireNonNull(target, "target");
            value = ObservedValue.of(requireNonNull(value, "value")).number().orElseThrow();
        }

        boolean isMissedBy(BigDecimal observed) {
            int order = observed.compareTo(value);
            return target == Target.AT_LEAST ? order < 0 : order > 0;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof IndicatorMissed that
                    && indicator.equals(that.indicator)
                    && target == that.target
                    && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hash(indicator, target.name(), value); // an enum's own hash differs from launch to launch
        }
    }

    /** On which side of its target a figure should be. */
    enum Target {
        /** The target or more. */
        AT_LEAST,
        /** The target or less. */
        AT_MOST
    }
}
