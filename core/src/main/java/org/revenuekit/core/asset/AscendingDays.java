package org.revenuekit.core.asset;

import java.time.LocalDate;
import java.util.List;

/** The search in days that are in ascending order. */
final class AscendingDays {
    private AscendingDays() {}

    /** How many are not after a day; O(log n). */
    static int upTo(List<LocalDate> days, LocalDate last) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.get(middle).isAfter(last)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
