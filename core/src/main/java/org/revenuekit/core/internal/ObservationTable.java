package org.revenuekit.core.internal;

import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.List;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservedValue;

/**
 * Observations as columns, those of one account beside each other: row {@code r} of {@link #accounts()} has the entries
 * from {@code start(r)} to {@code start(r + 1)}, in the order given.
 */
public final class ObservationTable {
    private final IdIndex<AccountId> accounts = new IdIndex<>(16);
    private final IdIndex<IndicatorId> indicators = new IdIndex<>(16);
    private final IdIndex<String> categories = new IdIndex<>(16);
    private final int[] starts;
    private final int[] position;
    private final int[] indicator;
    private final int[] observed;
    private final int[] recorded;
    private final int[] category;
    private final long[] value;

    /**
     * Lays observations out.
     *
     * @param list the observations
     */
    public ObservationTable(List<Observation> list) {
        int size = list.size();
        int[] row = new int[size];
        for (int i = 0; i < size; i++) {
            row[i] = accounts.add(list.get(i).account());
        }
        starts = new int[accounts.size() + 1];
        for (int r : row) {
            starts[r + 1]++;
        }
        for (int r = 0; r < accounts.size(); r++) {
            starts[r + 1] += starts[r];
        }
        int[] next = starts.clone();
        position = new int[size];
        indicator = new int[size];
        observed = new int[size];
        recorded = new int[size];
        category = new int[size];
        value = new long[size];
        for (int i = 0; i < size; i++) {
            int at = next[row[i]]++;
            Observation observation = list.get(i);
            position[at] = i;
            indicator[at] = indicators.add(observation.indicator());
            observed[at] = day(observation.observedOn());
            recorded[at] = day(observation.recordedOn());
            category[at] = observation.value().category().map(categories::add).orElse(-1);
            value[at] = observation
                    .value()
                    .number()
                    .map(number ->
                            number.movePointRight(ObservedValue.MAX_DECIMALS).longValueExact())
                    .orElse(0L);
        }
    }

    /**
     * Returns a day as a number.
     *
     * @param date the day
     * @return the days since 1970-01-01; those beyond 5,800,000 years are as far away as any
     */
    public static int day(LocalDate date) {
        return Ints.saturatedCast(date.toEpochDay());
    }

    /**
     * Returns the rows.
     *
     * @return the accounts of which something was observed, not to be added to
     */
    public IdIndex<AccountId> accounts() {
        return accounts;
    }

    /**
     * Returns what was observed.
     *
     * @return the indicators, not to be added to
     */
    public IdIndex<IndicatorId> indicators() {
        return indicators;
    }

    /**
     * Returns the categories that were observed.
     *
     * @return the categories, not to be added to
     */
    public IdIndex<String> categories() {
        return categories;
    }

    /**
     * Returns where the entries of a row begin.
     *
     * @param row 0 to the number of rows
     * @return the first entry
     */
    public int start(int row) {
        return starts[row];
    }

    /**
     * Returns where an entry stood in the list.
     *
     * @param entry the entry
     * @return its position
     */
    public int position(int entry) {
        return position[entry];
    }

    /**
     * Returns what was observed.
     *
     * @param entry the entry
     * @return the position in {@link #indicators()}
     */
    public int indicator(int entry) {
        return indicator[entry];
    }

    /**
     * Returns when it was observed.
     *
     * @param entry the entry
     * @return the day since 1970-01-01
     */
    public int observed(int entry) {
        return observed[entry];
    }

    /**
     * Returns when it was recorded.
     *
     * @param entry the entry
     * @return the day since 1970-01-01
     */
    public int recorded(int entry) {
        return recorded[entry];
    }

    /**
     * Returns the category.
     *
     * @param entry the entry
     * @return the position in {@link #categories()}, or -1 if it is a number
     */
    public int category(int entry) {
        return category[entry];
    }

    /**
     * Returns the number.
     *
     * @param entry the entry
     * @return the number in millionths; 0 if it is a category
     */
    public long value(int entry) {
        return value[entry];
    }
}
