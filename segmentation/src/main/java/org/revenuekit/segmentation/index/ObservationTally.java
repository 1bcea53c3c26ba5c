package org.revenuekit.segmentation.index;

import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.internal.ObservationTable;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.segmentation.internal.Gathered;
import org.revenuekit.segmentation.internal.IndexReading;
import org.revenuekit.segmentation.internal.PointScale;

/**
 * What became of the observations given to a scoring: each is in exactly one of these counts.
 *
 * @param used those that count
 * @param superseded those of which a later one counts instead, or that are too old to count
 * @param afterAsOf observed or recorded later
 * @param offScale worth nothing that the scale knows of
 * @param ofOtherIndicators of indicators that the index does not measure
 * @param ofUnknownAccounts of accounts that were not given
 */
public record ObservationTally(
        long used, long superseded, long afterAsOf, long offScale, long ofOtherIndicators, long ofUnknownAccounts) {
    static ObservationTally of(Gathered gathered, IndexReading reading, Accounts accounts, Observations observations) {
        ObservationTable table = observations.table();
        long[] counts = new long[5];
        long known = 0;
        for (Account account : accounts.list()) {
            int row = table.accounts().find(account.id());
            if (row >= 0) {
                known += table.start(row + 1) - table.start(row);
                reading.gather(account.id(), gathered);
                count(row, reading, table, gathered, counts);
            }
        }
        return new ObservationTally(counts[0], counts[1], counts[2], counts[3], counts[4], observations.size() - known);
    }

    private static void count(int row, IndexReading reading, ObservationTable table, Gathered gathered, long[] counts) {
        long left = 0;
        for (int entry = table.start(row); entry < table.start(row + 1); entry++) {
            if (reading.indicator(entry) < 0) {
                counts[4]++;
            } else if (!reading.isSeen(entry)) {
                counts[2]++;
            } else if (reading.points(entry) == PointScale.OFF) {
                counts[3]++;
            } else {
                left++;
            }
        }
        long used = gathered.observations();
        counts[0] += used;
        counts[1] += left - used;
    }

    /**
     * Returns how many observations were given.
     *
     * @return the sum of all counts
     */
    public long given() {
        return used + superseded + afterAsOf + offScale + ofOtherIndicators + ofUnknownAccounts;
    }
}
