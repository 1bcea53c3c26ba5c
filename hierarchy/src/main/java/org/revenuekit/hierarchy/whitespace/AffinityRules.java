package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.internal.Products;

/**
 * The answer of an {@link AffinityAnalysis}: rules of co-ownership. Immutable; a rule is made when it is asked for.
 *
 * <p>Rules stand in order of lift, highest first, compared exactly; of equal lift the higher support first, then in
 * order of the offerings.
 */
public final class AffinityRules {
    private final AffinityPolicy policy;
    private final WhiteSpace space;
    private final Owners owners;
    private final int[] start;
    private final int[] from;
    private final int[] to;
    private final int[] both;

    AffinityRules(AffinityPolicy policy, WhiteSpace space) {
        this.policy = policy;
        this.space = space;
        this.owners = space.owners();
        int columns = space.grid().columns();
        PairCounts pairs = new PairCounts(space.baskets(), owners, columns, policy.minimumSupport());
        long[] enough = IntStream.range(0, columns).mapToLong(this::enough).toArray();
        this.start = new int[columns + 1];
        for (int column = 0; column < columns; column++) {
            for (int at = pairs.from(column); at < pairs.to(column); at++) {
                start[column + 1] += pairs.bothAt(at) >= enough[column] ? 1 : 0;
                start[pairs.otherAt(at) + 1] += pairs.bothAt(at) >= enough[pairs.otherAt(at)] ? 1 : 0;
            }
        }
        Counts.accumulate(start);
        this.from = new int[start[columns]];
        this.to = new int[start[columns]];
        this.both = new int[start[columns]];
        int[] next = start.clone();
        for (int column = 0; column < columns; column++) {
            for (int at = pairs.from(column); at < pairs.to(column); at++) {
                add(column, pairs.otherAt(at), pairs.bothAt(at), enough, next);
                add(pairs.otherAt(at), column, pairs.bothAt(at), enough, next);
            }
        }
    }

    /** How many owners of a column must own another with it for a rule of enough confidence. */
    private long enough(int column) {
        return policy.minimumConfidence()
                .multiply(BigDecimal.valueOf(owners.count(column)))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    private void add(int one, int other, int count, long[] enough, int[] next) {
        if (count >= enough[one]) {
            int at = next[one]++;
            from[at] = one;
            to[at] = other;
            both[at] = count;
        }
    }

    /**
     * Returns all rules, in both directions.
     *
     * @return the rules of enough support and confidence, best first; O(rules x log rules)
     */
    public ImmutableList<AffinityRule> rules() {
        return ranked(0, to.length);
    }

    /**
     * Returns what who owns an offering owns with it.
     *
     * @param offering what is owned
     * @return the rules from it, best first
     * @throws org.revenuekit.core.finding.UnknownIdException if it was never given
     */
    public ImmutableList<AffinityRule> from(Offering offering) {
        int column = space.column(offering);
        return ranked(start[column], start[column + 1]);
    }

    private ImmutableList<AffinityRule> ranked(int first, int end) {
        return IntStream.range(first, end)
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> at, this::compareLifts)
                        .thenComparing(at -> both[at], Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .map(this::rule)
                .collect(ImmutableList.toImmutableList());
    }

    /** Higher first: n(XY) / (n(X) x n(Y)) by cross-multiplication, as all have the same N. */
    private int compareLifts(int one, int other) {
        return Products.compare(owners(one), both[other], owners(other), both[one]);
    }

    private long owners(int at) {
        return (long) owners.count(from[at]) * owners.count(to[at]);
    }

    /**
     * Returns how two offerings go together, be it a rule of enough support and confidence or not. O(owners of the
     * first).
     *
     * @param from what is owned
     * @param to what is owned with it
     * @return the figures
     * @throws org.revenuekit.core.finding.UnknownIdException if either was never given
     */
    public AffinityRule of(Offering from, Offering to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        int column = space.column(from);
        return rule(
                column, space.column(to), space.attachRate(to, from).numerator().longValueExact());
    }

    AffinityRule rule(int at) {
        return rule(from[at], to[at], both[at]);
    }

    private AffinityRule rule(int one, int other, long count) {
        ImmutableList<Offering> offerings = space.offerings();
        return new AffinityRule(
                offerings.get(one),
                offerings.get(other),
                count,
                owners.count(one),
                owners.count(other),
                space.grid().rows());
    }

    /** The offerings that the rules are about, in the order of their numbers. */
    ImmutableList<Offering> offerings() {
        return space.offerings();
    }

    /** Where the rules from a column begin; they end where those of the next column begin. */
    int first(int column) {
        return start[column];
    }

    int end(int column) {
        return start[column + 1];
    }

    int toAt(int at) {
        return to[at];
    }

    /** By confidence, exactly, then by support. */
    int compareConfidence(int one, int other) {
        int byConfidence =
                Long.compare((long) both[one] * ownersOfFromAt(other), (long) both[other] * ownersOfFromAt(one));
        return byConfidence != 0 ? byConfidence : Integer.compare(both[one], both[other]);
    }

    /** The counts behind the confidence of a rule. */
    int bothAt(int at) {
        return both[at];
    }

    int ownersOfFromAt(int at) {
        return owners.count(from[at]);
    }

    /**
     * Returns over whom was counted.
     *
     * @return accounts, divisions or families
     */
    public MemberGrain grain() {
        return space.policy().memberGrain();
    }

    /**
     * Returns what is wrong with the facts behind the rules.
     *
     * @return the findings of the white space
     */
    public Findings findings() {
        return space.findings();
    }

    /**
     * Returns the policy that was applied.
     *
     * @return its name and version
     */
    public DefinitionRef definition() {
        return policy.ref();
    }

    /**
     * Returns the date asked about.
     *
     * @return that of the white space
     */
    public AsOf asOf() {
        return space.asOf();
    }

    /** Returns how many rules there are, over whom. */
    @Override
    public String toString() {
        return to.length + " rules by " + grain() + " of " + policy.ref();
    }
}
