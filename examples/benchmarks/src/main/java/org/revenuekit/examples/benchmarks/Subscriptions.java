package org.revenuekit.examples.benchmarks;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

/**
 * Two and a half periods of assets for each account, sorted by account, over four years: some follow each other, some
 * overlap, some come back after a pause. Amounts are a month's, in cents, so that all ways can add them exactly. Asked
 * about are the 25 ends of months from December 2023 to December 2025.
 */
final class Subscriptions {
    static final YearMonth FIRST = YearMonth.of(2023, 12);
    static final int MONTH_ENDS = 25;
    static final int FIRST_DAY = (int) LocalDate.of(2022, 1, 1).toEpochDay();
    static final AsOf AS_OF = BusinessCalendar.of(ZoneId.of("UTC"), Month.APRIL)
            .endOf(FIRST.plusMonths(MONTH_ENDS - 1L).atEndOfMonth());

    private static final int DAYS = 4 * 365;
    private static final long[] PRICES = {4_900, 9_900, 19_900, 49_900};

    private final int accounts;
    private final int[] account;
    private final int[] from;
    private final int[] to;
    private final long[] cents;

    private Subscriptions(int accounts, int[] account, int[] from, int[] to, long[] cents) {
        this.accounts = accounts;
        this.account = account;
        this.from = from;
        this.to = to;
        this.cents = cents;
    }

    int accounts() {
        return accounts;
    }

    /** Of each period, ascending. */
    int[] account() {
        return account;
    }

    /** The first day of each period, since the epoch. */
    int[] from() {
        return from;
    }

    /** The first day after each period. */
    int[] to() {
        return to;
    }

    /** Of each period, for a month. */
    long[] cents() {
        return cents;
    }

    static Subscriptions generate(int accounts) {
        SplittableRandom random = new SplittableRandom(11);
        int[] account = new int[4 * accounts];
        int[] from = new int[4 * accounts];
        int[] to = new int[4 * accounts];
        long[] cents = new long[4 * accounts];
        int made = 0;
        for (int i = 0; i < accounts; i++) {
            int day = FIRST_DAY + random.nextInt(DAYS);
            int periods = 1 + random.nextInt(4);
            for (int p = 0; p < periods; p++) {
                int length = 30 + random.nextInt(500);
                account[made] = i;
                from[made] = day;
                to[made] = day + length;
                cents[made] = PRICES[random.nextInt(PRICES.length)];
                made++;
                int dice = random.nextInt(10);
                day += dice < 6 ? length : dice < 8 ? length / 2 : length + random.nextInt(200);
            }
        }
        return new Subscriptions(
                accounts,
                Arrays.copyOf(account, made),
                Arrays.copyOf(from, made),
                Arrays.copyOf(to, made),
                Arrays.copyOf(cents, made));
    }

    /** The last day of each month asked about, ascending. */
    static int[] monthEnds() {
        int[] days = new int[MONTH_ENDS];
        for (int i = 0; i < MONTH_ENDS; i++) {
            days[i] = (int) FIRST.plusMonths(i).atEndOfMonth().toEpochDay();
        }
        return days;
    }
}
