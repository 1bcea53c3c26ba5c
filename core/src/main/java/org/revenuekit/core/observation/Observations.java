package org.revenuekit.core.observation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.ObservationTable;

/** Observations, kept by account: built once, immutable. Their order never changes an answer. */
public final class Observations {
    private static final Observations NONE = new Observations(ImmutableList.of());

    private final ImmutableList<Observation> list;
    private final ObservationTable table;

    private Observations(ImmutableList<Observation> list) {
        this.list = list;
        this.table = new ObservationTable(list);
    }

    /**
     * Takes them.
     *
     * @param given in any order; the same observation given twice is there twice
     * @return the observations; O(n)
     */
    public static Observations of(Iterable<Observation> given) {
        return new Observations(ImmutableList.copyOf(requireNonNull(given, "given")));
    }

    /**
     * Returns that nothing was observed.
     *
     * @return no observations
     */
    public static Observations none() {
        return NONE;
    }

    /**
     * Returns these and those.
     *
     * @param others more observations
     * @return both; O(n)
     */
    public Observations plus(Observations others) {
        requireNonNull(others, "others");
        return of(ImmutableList.<Observation>builderWithExpectedSize(list.size() + others.list.size())
                .addAll(list)
                .addAll(others.list)
                .build());
    }

    /**
     * Returns them all.
     *
     * @return in the order given
     */
    public ImmutableList<Observation> list() {
        return list;
    }

    /**
     * Returns how many there are.
     *
     * @return 0 or more
     */
    public int size() {
        return list.size();
    }

    /**
     * Returns those of one account.
     *
     * @param account its id
     * @return in the order given; none if nothing was observed of it
     */
    public ImmutableList<Observation> of(AccountId account) {
        int row = table.accounts().find(requireNonNull(account, "account"));
        return row < 0
                ? ImmutableList.of()
                : IntStream.range(table.start(row), table.start(row + 1))
                        .mapToObj(i -> list.get(table.position(i)))
                        .collect(toImmutableList());
    }

    /**
     * Returns the same as columns, for the engines of this library only: its type is not exported.
     *
     * @return the columns
     */
    public ObservationTable table() {
        return table;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Observations that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** Returns how many there are. */
    @Override
    public String toString() {
        return list.size() + " observations";
    }
}
