package org.revenuekit.hierarchy.whitespace;

import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is stated of accounts, whatever the product, by their numbers. */
final class AccountFacts {
    private final BitSet surveyed;
    private final Map<Integer, Long> seats;

    /** Takes both; neither may be changed afterwards. */
    AccountFacts(BitSet surveyed, Map<Integer, Long> seats) {
        this.surveyed = surveyed;
        this.seats = seats;
    }

    boolean isSurveyed(int account) {
        return surveyed.get(account);
    }

    /** How many seats an account has, or null if that is not stated. */
    @Nullable
    Long seats(int account) {
        return seats.get(account);
    }
}
