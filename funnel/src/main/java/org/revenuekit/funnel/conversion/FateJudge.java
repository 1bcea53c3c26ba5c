package org.revenuekit.funnel.conversion;

import com.google.common.math.LongMath;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;

/** Judges what became of subjects between two stages, one after the other, as far as is known at an end. */
final class FateJudge {
    private final long window; // Micros.NEVER if there is none
    private final long end;
    private Fate fate = Fate.OPEN;
    private long after;
    private boolean mature;
    private boolean inOrder;

    FateJudge(ConversionPolicy policy, AsOf asOf) {
        this.window = policy.window().map(Micros::of).orElse(Micros.NEVER);
        this.end = Micros.endOf(asOf);
    }

    /**
     * Judges a subject whose passes end before one, which counts from one instant on at the first stage, and from
     * another on, or never, at the second.
     */
    void judge(JourneyTable table, int endPass, long from, long to) {
        long limit = window == Micros.NEVER ? Micros.NEVER : LongMath.saturatedAdd(from, window);
        boolean isOver = limit < end;
        if (isInside(from, to)) {
            set(Fate.CONVERTED, Math.max(0, LongMath.saturatedSubtract(to, from)));
        } else {
            long out = table.endAt(lastBegun(table, endPass, limit));
            if (out != Micros.NEVER && out <= limit) {
                set(Fate.LOST, LongMath.saturatedSubtract(out, from));
            } else if (isOver) {
                set(Fate.NOT_YET, window);
            } else {
                set(Fate.OPEN, Math.max(0, LongMath.saturatedSubtract(end, from)));
            }
        }
        inOrder = from <= to;
        mature = window == Micros.NEVER ? fate != Fate.OPEN : isOver;
    }

    private boolean isInside(long from, long to) {
        return to != Micros.NEVER
                && (window == Micros.NEVER || (to >= from && LongMath.saturatedSubtract(to, from) <= window));
    }

    /**
     * Later passes change nothing of what was known when the window was over; that of the first stage began by then.
     */
    private static int lastBegun(JourneyTable table, int endPass, long limit) {
        int pass = endPass - 1;
        while (table.enteredAt(table.firstVisit(pass)) > limit) {
            pass--;
        }
        return pass;
    }

    private void set(Fate became, long micros) {
        this.fate = became;
        this.after = micros;
    }

    Fate fate() {
        return fate;
    }

    /** How long it took until then, or for how long it is known not to have happened; in microseconds. */
    long after() {
        return after;
    }

    /** Whether it did not count at the second stage before it did at the first. */
    boolean isInOrder() {
        return inOrder;
    }

    /** Whether it belongs to the rate of those whose time is over. */
    boolean isMature() {
        return mature;
    }
}
