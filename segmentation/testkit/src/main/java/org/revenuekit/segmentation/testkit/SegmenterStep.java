package org.revenuekit.segmentation.testkit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What happened on one axis on one day.
 *
 * @param axis which axis
 * @param day which day
 * @param cuts the cuts of the axis
 * @param hysteresis that of the case
 * @param before the band before, if there was one
 * @param score the score, if there was one
 * @param band the band that came out, if one did
 */
record SegmenterStep(
        String axis,
        int day,
        ImmutableList<BigDecimal> cuts,
        BigDecimal hysteresis,
        Optional<Integer> before,
        Optional<BigDecimal> score,
        Optional<Integer> band) {

    /** The steps of both axes; days without a state are left out, as it is another law that there is one. */
    static List<SegmenterStep> of(SegmenterCase given, List<SegmenterState> states) {
        List<SegmenterStep> steps = new ArrayList<>();
        addTo(steps, "CS", given, given.csCuts(), SegmenterRow::cs, states, SegmenterState::cs);
        addTo(steps, "OP", given, given.opCuts(), SegmenterRow::op, states, SegmenterState::op);
        return steps;
    }

    private static void addTo(
            List<SegmenterStep> steps,
            String axis,
            SegmenterCase given,
            ImmutableList<BigDecimal> cuts,
            Function<SegmenterRow, Optional<BigDecimal>> score,
            List<SegmenterState> states,
            Function<SegmenterState, Optional<Integer>> band) {
        Map<Integer, SegmenterState> byDay = new HashMap<>();
        states.forEach(state -> byDay.putIfAbsent(state.day(), state));
        Optional<SegmenterState> before = given.before();
        for (SegmenterRow row : given.days()) {
            Optional<SegmenterState> now = Optional.ofNullable(byDay.get(row.day()));
            if (now.isPresent()) {
                steps.add(new SegmenterStep(
                        axis,
                        row.day(),
                        cuts,
                        given.hysteresis(),
                        before.flatMap(band),
                        score.apply(row),
                        now.flatMap(band)));
            }
            before = now;
        }
    }

    /** The band whose lower cut is the last that is not above the score. */
    static int bandOf(List<BigDecimal> cuts, BigDecimal score) {
        return (int) cuts.stream().filter(cut -> cut.compareTo(score) <= 0).count();
    }

    /** Whether a band is one of the axis, so that it can be judged. */
    boolean isSound(int number) {
        return number >= 0 && number <= cuts.size();
    }

    /** Whether the score passed the lower cut of a band from below. */
    boolean hasRisenTo(int number) {
        return number == 0 || score.orElseThrow().compareTo(cuts.get(number - 1).add(hysteresis)) >= 0;
    }

    /** Whether the score passed the upper cut of a band from above. */
    boolean hasFallenTo(int number) {
        return number == cuts.size()
                || score.orElseThrow().compareTo(cuts.get(number).subtract(hysteresis)) < 0;
    }

    @Override
    public String toString() {
        return axis + " score " + shown(score) + " on day " + day + " after " + shown(before);
    }

    private static String shown(Optional<?> part) {
        return part.map(Object::toString).orElse("none");
    }
}
