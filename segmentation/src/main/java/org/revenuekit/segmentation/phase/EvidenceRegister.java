package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;

/**
 * Evidence, kept by account: built once, immutable. It keeps every record, also those that were replaced, so that what
 * was known on any day can be asked. The order of the records never changes an answer.
 *
 * <p>Of several different records of one id and one day of record the most cautious stands: withdrawn before planned
 * before held, no before yes, then the one observed earlier, then by the other parts in a fixed order.
 */
public final class EvidenceRegister {
    private static final EvidenceRegister NONE = new EvidenceRegister(ImmutableList.of());

    private final ImmutableList<Evidence> list;
    private final EvidenceTable table;

    private EvidenceRegister(ImmutableList<Evidence> list) {
        this.list = list;
        this.table = new EvidenceTable(list);
    }

    /**
     * Takes records.
     *
     * @param given in any order
     * @return the records; O(n log n)
     */
    public static EvidenceRegister of(Iterable<Evidence> given) {
        return new EvidenceRegister(ImmutableList.copyOf(requireNonNull(given, "given")));
    }

    /**
     * Returns that nothing is on record.
     *
     * @return no evidence
     */
    public static EvidenceRegister none() {
        return NONE;
    }

    /**
     * Returns these and those.
     *
     * @param others more records
     * @return both; O(n log n)
     */
    public EvidenceRegister plus(EvidenceRegister others) {
        requireNonNull(others, "others");
        return of(ImmutableList.<Evidence>builderWithExpectedSize(list.size() + others.list.size())
                .addAll(list)
                .addAll(others.list)
                .build());
    }

    /**
     * Returns all records.
     *
     * @return in the order given
     */
    public ImmutableList<Evidence> list() {
        return list;
    }

    /**
     * Returns how many records there are.
     *
     * @return 0 or more
     */
    public int size() {
        return list.size();
    }

    /**
     * Returns the records of one account.
     *
     * @param account its id
     * @return in the order given; none if nothing is on record
     */
    public ImmutableList<Evidence> of(AccountId account) {
        int row = table.accounts().find(requireNonNull(account, "account"));
        return row < 0
                ? ImmutableList.of()
                : IntStream.range(table.start(row), table.start(row + 1))
                        .mapToObj(table::evidence)
                        .collect(toImmutableList());
    }

    /** The same as columns. */
    EvidenceTable table() {
        return table;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EvidenceRegister that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** Returns how many records there are. */
    @Override
    public String toString() {
        return list.size() + " records of evidence";
    }
}
