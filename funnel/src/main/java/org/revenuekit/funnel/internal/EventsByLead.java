package org.revenuekit.funnel.internal;

/** Events of one lead after the other, those of each in the order in which they are read: instant, code, owner. */
public final class EventsByLead {
    private static final int NOBODY = Integer.MAX_VALUE; // last: of two statements of one thing the owned one stands

    private final int[] starts; // of lead i: from starts[i] to before starts[i + 1]
    private final long[] at;
    private final long[] what; // code, then owner: compared as one

    EventsByLead(int[] starts, long[] at, long[] what) {
        this.starts = starts;
        this.at = at;
        this.what = what;
        EventSort sort = new EventSort(at, what);
        for (int lead = 0; lead < leads(); lead++) {
            sort.sort(starts[lead], starts[lead + 1]);
        }
    }

    static long what(int code, int seller) {
        return (long) code << 32 | (seller < 0 ? NOBODY : seller);
    }

    int leads() {
        return starts.length - 1;
    }

    int size() {
        return at.length;
    }

    int first(int lead) {
        return starts[lead];
    }

    long at(int event) {
        return at[event];
    }

    int code(int event) {
        return (int) (what[event] >>> 32);
    }

    int seller(int event) {
        int seller = (int) what[event];
        return seller == NOBODY ? JourneyTable.NOBODY : seller;
    }
}
