package org.revenuekit.funnel.attribution;

import java.util.Comparator;
import org.revenuekit.funnel.process.ChannelId;

/** A touch of a known lead, by its place among the leads and its microsecond. */
record SeenTouch(int lead, long at, ChannelId channel) {
    static final Comparator<SeenTouch> ORDER = Comparator.comparingInt(SeenTouch::lead)
            .thenComparingLong(SeenTouch::at)
            .thenComparing(SeenTouch::channel);
}
