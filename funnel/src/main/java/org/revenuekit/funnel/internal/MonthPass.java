package org.revenuekit.funnel.internal;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Sums how amounts that hold for some days move from month end to month end, over many keys, in one pass: of a key, all
 * rows are added, then it is finished. A row touches two places of an array of differences, so that the time does not
 * depend on how long it lasts; memory is that of the months. Amounts are whole numbers of some unit; the sum of all
 * added must be below 2^63, which the caller sees to.
 *
 * <p>Places are month ends: 0 is the day before the first month, 1 the last day of it.
 */
public final class MonthPass {
    /** The kind of a move from nothing, and never anything before. */
    public static final int NEW = 0;

    /** The kind of a move from nothing, but something before. */
    public static final int BACK = 1;

    /** The kind of a move to more. */
    public static final int MORE = 2;

    /** The kind of a move to less. */
    public static final int LESS = 3;

    /** The kind of a move to nothing. */
    public static final int LOST = 4;

    private static final int KINDS = 5;
    private static final int FEWEST_TOUCHED = 16;

    private final int ends; // how many month ends
    private final int lag; // months between those that are compared; no smaller than ends if none are
    private final long base; // the first day of the first month
    private final int[] places; // of the days from there on

    private final long[] changes; // of the key by place; all 0 between keys
    private final long[] amounts; // of the key by place
    private final int[] touched; // places where it changes, some perhaps twice
    private int touches;
    private int first; // the place of its first day

    private final long[] totals; // changes of all keys by place
    private final long[] moved; // by kind and place
    private final long[] counts; // by kind and place
    private final long[] kept; // by place: amounts of those that had some before the lag
    private final long[] least; // by place: the lesser of the amounts then and now
    private long begun; // how many keys have an amount at place 0

    /**
     * Begins.
     *
     * @param month the first month
     * @param months how many, at least 1
     * @param lag over how many months amounts are compared, at least 1
     */
    public MonthPass(YearMonth month, int months, int lag) {
        this.ends = months + 1;
        this.lag = Math.min(lag, ends);
        this.base = month.atDay(1).toEpochDay();
        this.places = places(month, months);
        this.changes = new long[ends + 1];
        this.amounts = new long[ends];
        this.touched = new int[Math.max(FEWEST_TOUCHED, ends + 1)];
        this.totals = new long[ends + 1];
        this.moved = new long[KINDS * ends];
        this.counts = new long[KINDS * ends];
        this.kept = new long[ends];
        this.least = new long[ends];
        this.first = ends;
    }

    private static int[] places(YearMonth month, int months) {
        LocalDate start = month.atDay(1);
        int[] places =
                new int[(int) (month.plusMonths(months - 1L).atEndOfMonth().toEpochDay() + 1 - start.toEpochDay())];
        int day = 0;
        for (int i = 0; i < months; i++) {
            int length = month.plusMonths(i).lengthOfMonth();
            for (int end = day + length; day < end; day++) {
                places[day] = i + 1;
            }
        }
        return places;
    }

    /** The first month end that is not before a day. */
    private int place(long day) {
        long at = day - base;
        if (at < 0) {
            return 0;
        }
        return at < places.length ? places[(int) at] : ends;
    }

    /**
     * Adds a row of the key.
     *
     * @param from the first day, of the epoch
     * @param to the day after the last, above it
     * @param amount how much holds on each day, above 0
     */
    public void add(long from, long to, long amount) {
        int start = place(from);
        int end = place(to);
        first = Math.min(first, start);
        if (start < end) {
            changes[start] += amount;
            changes[end] -= amount;
            totals[start] += amount;
            totals[end] -= amount;
            touch(start);
            touch(end);
        }
    }

    private void touch(int place) {
        if (touches < touched.length) {
            touched[touches++] = place;
        }
    }

    /** Finishes the key: what is added next is of another. */
    public void finish() {
        if (touches > 0) {
            fillAmounts();
            count();
            compare();
        }
        touches = 0;
        first = ends;
    }

    private void fillAmounts() {
        long amount = 0;
        for (int i = 0; i < ends; i++) {
            amount += changes[i];
            amounts[i] = amount;
        }
        begun += amounts[0] > 0 ? 1 : 0;
    }

    private void count() {
        if (touches < touched.length) {
            for (int i = 0; i < touches; i++) {
                move(touched[i]);
            }
        } else {
            for (int place = 0; place <= ends; place++) {
                move(place); // too many to have kept them all
            }
        }
    }

    private void move(int place) {
        long change = changes[place];
        changes[place] = 0;
        if (change != 0 && place > 0 && place < ends) {
            int at = kind(place, amounts[place - 1], amounts[place]) * ends + place;
            moved[at] += change;
            counts[at]++;
        }
    }

    private int kind(int place, long before, long after) {
        if (before == 0) {
            return first == place ? NEW : BACK;
        }
        if (after == 0) {
            return LOST;
        }
        return after > before ? MORE : LESS;
    }

    private void compare() {
        for (int i = lag; i < ends; i++) {
            long before = amounts[i - lag];
            long now = amounts[i];
            kept[i] += before > 0 ? now : 0;
            least[i] += Math.min(before, now);
        }
    }

    /**
     * Returns the amounts of all keys at a month end.
     *
     * @param place which
     * @return their sum
     */
    public long total(int place) {
        long total = 0;
        for (int i = 0; i <= place; i++) {
            total += totals[i];
        }
        return total;
    }

    /**
     * Returns how many keys have an amount at a month end.
     *
     * @param place which
     * @return 0 or more
     */
    public long active(int place) {
        long active = begun;
        for (int i = 1; i <= place; i++) {
            active += count(NEW, i) + count(BACK, i) - count(LOST, i);
        }
        return active;
    }

    /**
     * Returns how much moves of one kind brought.
     *
     * @param kind such as {@link #NEW}
     * @param place the month end to which they lead, above 0
     * @return gains above 0, losses below
     */
    public long moved(int kind, int place) {
        return moved[kind * ends + place];
    }

    /**
     * Returns how many keys moved so.
     *
     * @param kind such as {@link #NEW}
     * @param place the month end to which they lead, above 0
     * @return 0 or more
     */
    public long count(int kind, int place) {
        return counts[kind * ends + place];
    }

    /**
     * Returns the amounts of those who had some before the lag.
     *
     * @param place the month end, at least the lag
     * @return their sum
     */
    public long kept(int place) {
        return kept[place];
    }

    /**
     * Returns the lesser of the amounts before the lag and now.
     *
     * @param place the month end, at least the lag
     * @return their sum over all keys
     */
    public long least(int place) {
        return least[place];
    }
}
