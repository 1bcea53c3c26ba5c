package org.revenuekit.funnel.internal;

/** Events as columns, in the order given. */
public final class EventColumns {
    private final Ints leads;
    private final Longs at;
    private final Ints codes;
    private final Ints sellers;

    /**
     * Begins without events.
     *
     * @param expected how many may come; it grows if there are more
     */
    public EventColumns(int expected) {
        leads = new Ints(expected);
        at = new Longs(expected);
        codes = new Ints(expected);
        sellers = new Ints(expected);
    }

    /**
     * Adds an event.
     *
     * @param lead the lead
     * @param micros when
     * @param code what, by {@link Vocabulary}
     * @param seller the owner, or -1
     */
    public void add(int lead, long micros, int code, int seller) {
        leads.add(lead);
        at.add(micros);
        codes.add(code);
        sellers.add(seller);
    }

    /**
     * Puts them into the order in which they are read.
     *
     * @param number how many leads there are
     * @param ranks the rank of each owner
     * @return the events of the first lead, then those of the second and so on
     */
    public EventsByLead byLead(int number, int[] ranks) {
        int[] starts = new int[number + 1];
        for (int i = 0; i < leads.size(); i++) {
            starts[leads.get(i) + 1]++;
        }
        for (int lead = 0; lead < number; lead++) {
            starts[lead + 1] += starts[lead];
        }
        int[] next = starts.clone();
        long[] when = new long[leads.size()];
        long[] what = new long[leads.size()];
        for (int i = 0; i < when.length; i++) {
            int place = next[leads.get(i)]++;
            int seller = sellers.get(i);
            when[place] = at.get(i);
            what[place] = EventsByLead.what(codes.get(i), seller < 0 ? seller : ranks[seller]);
        }
        return new EventsByLead(starts, when, what);
    }
}
