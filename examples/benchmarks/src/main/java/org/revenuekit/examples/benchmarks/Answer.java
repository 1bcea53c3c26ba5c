package org.revenuekit.examples.benchmarks;

import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;

/**
 * What every way must answer.
 *
 * @param families how many families there are
 * @param checksum over the top, the total and the size of every family, in whatever order they come
 * @param largest the top of the family with the largest total
 * @param largestTotal its total in minor units
 */
record Answer(long families, long checksum, String largest, long largestTotal) {

    /** Fails unless another way gives this answer, too. */
    void check(String name, Answer answer) {
        if (!answer.equals(this)) {
            throw new IllegalStateException(name + " answers " + answer + " where expected is " + this);
        }
    }

    /** Takes families one by one. */
    static final class Tally {
        private long families;
        private long checksum;
        private @Nullable String largest;
        private long largestTotal;

        void add(AccountId top, long total, long size) {
            add(top.value(), total, size);
        }

        void add(String top, long total, long size) {
            add(top, top.hashCode(), total, size);
        }

        /** The same where the hash of the top is at hand in an array. */
        void add(String top, int hash, long total, long size) {
            families++;
            checksum += (31 * total + size) * (2L * hash + 1);
            if (largest == null || total > largestTotal || (total == largestTotal && top.compareTo(largest) < 0)) {
                largest = top;
                largestTotal = total;
            }
        }

        Answer answer() {
            if (largest == null) {
                throw new IllegalStateException("no families");
            }
            return new Answer(families, checksum, largest, largestTotal);
        }
    }
}
