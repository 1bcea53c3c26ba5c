package org.revenuekit.funnel.queue;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Map;

/** Checks the points of rules. */
final class PointBounds {
    private PointBounds() {}

    static void check(long points, String what) {
        checkArgument(
                points >= -ScoreRule.MAX_POINTS && points <= ScoreRule.MAX_POINTS,
                "points must be -%s to %s, were %s (%s)",
                ScoreRule.MAX_POINTS,
                ScoreRule.MAX_POINTS,
                points,
                what);
    }

    static void check(Map<?, Long> points, String rule) {
        checkArgument(!points.isEmpty(), "points must name something (%s)", rule);
        points.forEach((key, value) -> check(value, rule + " " + key));
    }
}
