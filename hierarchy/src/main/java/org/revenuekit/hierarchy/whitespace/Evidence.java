package org.revenuekit.hierarchy.whitespace;

import static com.google.common.base.Preconditions.checkState;

import java.util.Arrays;

/**
 * What is known of accounts and products: for each account its entries, sorted by product, kind and fact. An entry is a
 * long, so that a million holdings take 8 MB.
 */
final class Evidence {
    private static final int REF_BITS = 28;
    private static final int MOST_FACTS = 1 << REF_BITS;
    private static final int KIND_MASK = 15;
    private static final Kind[] KINDS = Kind.values();

    /** What an entry says, and of what its fact is the number. */
    enum Kind {
        /** A won opportunity. */
        PURCHASE(ReasonKind.BOUGHT),
        /** An asset that is active. */
        ACTIVE(ReasonKind.IN_USE),
        /** An active asset with a licence for the group, of an account above. */
        GROUP(ReasonKind.GROUP_LICENCE),
        /** An account: the head office, which has it. */
        INHERITED(ReasonKind.OF_HEAD_OFFICE),
        /** An exclusion. */
        EXCLUDED(ReasonKind.EXCLUDED),
        /** An eligibility check. */
        CHECK(ReasonKind.CHECK),
        /** An opportunity that is open. */
        PIPELINE(ReasonKind.IN_PIPELINE),
        /** A competitor's use. */
        COMPETITOR(ReasonKind.COMPETITOR),
        /** An asset that ended. */
        ENDED(ReasonKind.ENDED);

        private final ReasonKind reason;

        Kind(ReasonKind reason) {
            this.reason = reason;
        }

        ReasonKind reason() {
            return reason;
        }

        @SuppressWarnings("EnumOrdinal") // never leaves this class
        private long code() {
            return ordinal();
        }
    }

    private final int[] start;
    private final long[] entries;

    private Evidence(int[] start, long[] entries) {
        this.start = start;
        this.entries = entries;
    }

    int from(int account) {
        return start[account];
    }

    int to(int account) {
        return start[account + 1];
    }

    int product(int at) {
        return (int) (entries[at] >>> Integer.SIZE);
    }

    Kind kind(int at) {
        return KINDS[(int) (entries[at] >>> REF_BITS) & KIND_MASK];
    }

    int fact(int at) {
        return (int) entries[at] & MOST_FACTS - 1;
    }

    /** Collects entries in any order. */
    static final class Collector {
        private final int accountCount;
        private int[] accounts;
        private long[] entries;
        private int size;

        Collector(int accountCount, int expected) {
            this.accountCount = accountCount;
            this.accounts = new int[expected];
            this.entries = new long[expected];
        }

        void add(int account, int product, Kind kind, int fact) {
            checkState(fact < MOST_FACTS, "facts of a kind must be at most %s", MOST_FACTS);
            if (size == accounts.length) {
                accounts = Arrays.copyOf(accounts, 2 * size + 1);
                entries = Arrays.copyOf(entries, 2 * size + 1);
            }
            accounts[size] = account;
            entries[size++] = (long) product << Integer.SIZE | kind.code() << REF_BITS | fact;
        }

        Evidence build() {
            int[] start = new int[accountCount + 1];
            for (int i = 0; i < size; i++) {
                start[accounts[i] + 1]++;
            }
            Counts.accumulate(start);
            long[] sorted = new long[size];
            int[] next = start.clone();
            for (int i = 0; i < size; i++) {
                sorted[next[accounts[i]]++] = entries[i];
            }
            for (int account = 0; account < accountCount; account++) {
                Arrays.sort(sorted, start[account], start[account + 1]);
            }
            return new Evidence(start, sorted);
        }
    }
}
