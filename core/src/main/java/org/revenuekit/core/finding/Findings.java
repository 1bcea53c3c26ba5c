package org.revenuekit.core.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Iterator;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The findings beside an answer, in the order in which they were made, which depends on the data only. */
public final class Findings implements Iterable<Finding> {
    private static final Findings NONE = new Findings(ImmutableList.of());
    private static final int LISTED = 20;

    private final ImmutableList<Finding> list;

    private Findings(ImmutableList<Finding> list) {
        this.list = list;
    }

    /**
     * Returns the findings given.
     *
     * @param findings in order
     * @return the findings
     */
    public static Findings of(Iterable<Finding> findings) {
        ImmutableList<Finding> list = ImmutableList.copyOf(requireNonNull(findings, "findings"));
        return list.isEmpty() ? NONE : new Findings(list);
    }

    /**
     * Returns no findings.
     *
     * @return the empty collection
     */
    public static Findings none() {
        return NONE;
    }

    /**
     * Returns these and those, in this order.
     *
     * @param others more findings
     * @return both
     */
    public Findings plus(Findings others) {
        requireNonNull(others, "others");
        return of(ImmutableList.<Finding>builder()
                .addAll(list)
                .addAll(others.list)
                .build());
    }

    /**
     * Returns them all.
     *
     * @return the findings in order
     */
    public ImmutableList<Finding> list() {
        return list;
    }

    /**
     * Returns those of one kind.
     *
     * @param kind the kind
     * @return the findings in order
     */
    public ImmutableList<Finding> of(FindingKind kind) {
        requireNonNull(kind, "kind");
        return list.stream().filter(finding -> finding.kind().equals(kind)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Counts them by the code of their kind.
     *
     * @return counts above 0, sorted by code
     */
    public ImmutableSortedMap<String, Long> countByCode() {
        TreeMap<String, Long> counts = new TreeMap<>();
        for (Finding finding : list) {
            counts.merge(finding.kind().code(), 1L, Long::sum);
        }
        return ImmutableSortedMap.copyOf(counts);
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
     * Returns whether there are none.
     *
     * @return true if there are none
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * Strict mode: returns normally only if there are none.
     *
     * @throws FindingsException with all of them
     */
    public void throwIfAny() {
        if (!list.isEmpty()) {
            throw new FindingsException(this);
        }
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }

    /**
     * Returns them as a stream.
     *
     * @return the findings in order
     */
    public Stream<Finding> stream() {
        return list.stream();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Findings that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** Returns the number of findings and the first 20, one a line. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder().append(list.size()).append(list.size() == 1 ? " finding" : " findings");
        list.stream().limit(LISTED).forEach(finding -> text.append("\n  ").append(finding));
        if (list.size() > LISTED) {
            text.append("\n  and ").append(list.size() - LISTED).append(" more");
        }
        return text.toString();
    }
}
