package org.revenuekit.funnel.attribution;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.internal.Fraction;

/**
 * How the touches of a path share a conversion. Each model says what the first, the last and all places between weigh
 * together. Of touches at one instant nobody knows the order: they share alike what the places weigh that they take up,
 * which is the mean over all orders that they may have had.
 */
final class Shares {
    private final long first;
    private final long middle;
    private final long last;
    private final int places;

    private Shares(long first, long middle, long last, int places) {
        this.first = first;
        this.middle = places > 2 ? middle : 0;
        this.last = last;
        this.places = places;
    }

    static Shares of(AttributionPolicy policy, AttributionModel model, int places) {
        return switch (model) {
            case FIRST -> new Shares(1, 0, 0, places);
            case LAST -> new Shares(0, 0, 1, places);
            case LINEAR -> new Shares(1, places - 2L, 1, places);
            case U_SHAPED -> new Shares(policy.firstWeight(), policy.middleWeight(), policy.lastWeight(), places);
        };
    }

    /** Takes a touch and its share. */
    @FunctionalInterface
    interface Receiver {
        void accept(SeenTouch touch, Fraction share);
    }

    /** Tells the share of each touch of a path, in order; they sum to exactly 1 unless there are none. */
    static void divide(
            AttributionPolicy policy, AttributionModel model, ImmutableList<SeenTouch> touches, Receiver receiver) {
        Shares shares = of(policy, model, touches.size());
        int begin = 0;
        while (begin < touches.size()) {
            int end = endOfInstant(touches, begin);
            Fraction share = shares.each(begin, end);
            touches.subList(begin, end).forEach(touch -> receiver.accept(touch, share));
            begin = end;
        }
    }

    private static int endOfInstant(ImmutableList<SeenTouch> touches, int begin) {
        int end = begin + 1;
        while (end < touches.size()
                && touches.get(end).at() == touches.get(begin).at()) {
            end++;
        }
        return end;
    }

    /** What each of the touches gets that take up the places from one to before another. */
    private Fraction each(int begin, int end) {
        long ends = (begin == 0 ? first : 0) + (end == places ? last : 0);
        int between = Math.min(end, places - 1) - Math.max(begin, 1);
        long all = first + middle + last;
        Fraction together = Fraction.of(ends, all)
                .plus(middle == 0 ? Fraction.ZERO : Fraction.of(middle, all).times(Fraction.of(between, places - 2L)));
        return together.times(Fraction.of(1, (long) end - begin));
    }
}
