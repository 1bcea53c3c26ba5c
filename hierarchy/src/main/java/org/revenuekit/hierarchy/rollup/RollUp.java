package org.revenuekit.hierarchy.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;

/**
 * The answer of a {@link RollUpAnalysis}: what a measure comes to for every account alone, and for everything at and
 * below it. Immutable.
 *
 * @param <T> the type of value
 */
public abstract sealed class RollUp<T>
        permits MoneyRollUp, RatioRollUp, CountRollUp, DistinctRollUp, ExtremeRollUp, DateRollUp {
    private static final Comparator<Explanation> LARGEST_FIRST = Comparator.comparing(
                    (Explanation part) -> part.amount().orElseThrow())
            .reversed();

    private final Measure<?> measure;
    private final UsedFacts<?> facts;

    RollUp(Measure<?> measure, UsedFacts<?> facts) {
        this.measure = measure;
        this.facts = facts;
    }

    /**
     * Returns what counts for a node itself.
     *
     * @param id an account, or an external company, which has nothing of its own
     * @return its own value
     * @throws UnknownIdException if the id was never given
     */
    public T own(AccountId id) {
        return own(nodeOf(id));
    }

    /**
     * Returns what counts for a node and everything below it.
     *
     * @param id an account or an external company
     * @return the rolled-up value
     * @throws UnknownIdException if the id was never given
     */
    public T of(AccountId id) {
        return total(nodeOf(id));
    }

    /**
     * Returns what counts for a family.
     *
     * @param family a family of the same hierarchy
     * @return the rolled-up value of its top
     * @throws UnknownIdException if its top was never given
     */
    public T of(Family family) {
        return of(requireNonNull(family, "family").ultimate().id());
    }

    /**
     * Returns what counts for all families together.
     *
     * @return the value over all accounts, without what is {@link #ungrouped()}
     */
    public T total() {
        return over(facts.where(facts::isGrouped));
    }

    /**
     * Returns what the measure speaks of but no account given: facts without an account, or with one that was never
     * given.
     *
     * @return the value of these facts
     */
    public T ungrouped() {
        return over(facts.where(fact -> !facts.isGrouped(fact)));
    }

    /**
     * Reports in parts by a grouping of accounts, such as by corporate family. Facts without an account that was given
     * are in no group.
     *
     * @param <K> the type of key
     * @param grouping tells the key of an account
     * @return the value of each group; {@link Grouped#total()} is {@link #total()} and {@link #ungrouped()} together
     */
    public <K extends Comparable<? super K>> Grouped<K, T> by(Grouping<AccountId, K> grouping) {
        return grouped(requireNonNull(grouping, "grouping").name(), ofAccount(grouping), this::over);
    }

    /**
     * Reports in parts by a grouping of facts, such as by {@linkplain OwnerGrouping owner at the date}.
     *
     * @param <K> the type of key
     * @param grouping tells the key of a fact; it is asked about facts without an account, too
     * @return the value of each group; {@link Grouped#total()} is {@link #total()} and {@link #ungrouped()} together
     */
    public <K extends Comparable<? super K>> Grouped<K, T> byFact(Grouping<Fact, K> grouping) {
        return grouped(requireNonNull(grouping, "grouping").name(), ofFact(grouping), this::over);
    }

    /**
     * Returns why a value is what it is: of what adds up, the accounts at and below a node that have facts, each with
     * its facts; both stand largest first, ties by id. Made on demand, linear in the number of facts but for sorting.
     *
     * @param id an account or an external company
     * @return a tree whose parts sum exactly
     * @throws UnknownIdException if the id was never given
     */
    public abstract Explanation explain(AccountId id);

    /**
     * Returns why a family's value is what it is.
     *
     * @param family a family of the same hierarchy
     * @return a tree whose parts sum exactly
     */
    public Explanation explain(Family family) {
        return explain(requireNonNull(family, "family").ultimate().id());
    }

    /**
     * Returns what became of the facts given.
     *
     * @return counts that add up
     */
    public FactCount facts() {
        return facts.count();
    }

    /**
     * Returns what is wrong with the facts, in their order.
     *
     * @return a finding for each that is undated, ungrouped or left out
     */
    public Findings findings() {
        return facts.findings();
    }

    /**
     * Returns the definition that was applied.
     *
     * @return name and version of the measure
     */
    public DefinitionRef definition() {
        return measure.ref();
    }

    /**
     * Returns over which families was summed.
     *
     * @return the hierarchy
     */
    public Hierarchy hierarchy() {
        return facts.input().hierarchy();
    }

    /**
     * Returns the date asked about.
     *
     * @return the date
     */
    public AsOf asOf() {
        return facts.input().asOf();
    }

    /**
     * Returns of which days facts count.
     *
     * @return the days of the measure's window, the last of which is the date asked about
     */
    public Span span() {
        return facts.span();
    }

    abstract T own(int node);

    abstract T total(int node);

    /** What some of the facts come to. */
    abstract T over(int... chosen);

    final Measure<?> measure() {
        return measure;
    }

    final String labelOf(AccountId id) {
        return definition() + " of " + hierarchy().node(id).label();
    }

    final <K extends Comparable<? super K>> IntFunction<Optional<K>> ofAccount(Grouping<AccountId, K> grouping) {
        return fact -> facts.isGrouped(fact) ? facts.fact(fact).account().flatMap(grouping::keyOf) : Optional.empty();
    }

    final <K extends Comparable<? super K>> IntFunction<Optional<K>> ofFact(Grouping<Fact, K> grouping) {
        return fact -> grouping.keyOf(facts.fact(fact));
    }

    final <K extends Comparable<? super K>, V> Grouped<K, V> grouped(
            String name, IntFunction<Optional<K>> keyOf, Function<int[], V> value) {
        SortedMap<K, List<Integer>> groups = new TreeMap<>();
        List<Integer> others = new ArrayList<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            keyOf.apply(fact)
                    .map(key -> groups.computeIfAbsent(key, first -> new ArrayList<>()))
                    .orElse(others)
                    .add(fact);
        }
        ImmutableSortedMap.Builder<K, V> values = ImmutableSortedMap.naturalOrder();
        groups.forEach((key, chosen) -> values.put(key, value.apply(Ints.toArray(chosen))));
        return new Grouped<>(
                name, values.build(), value.apply(Ints.toArray(others)), value.apply(facts.where(UsedFacts.ANY)));
    }

    final int nodeOf(AccountId id) {
        return hierarchy().layout().nodeOf().applyAsInt(requireNonNull(id, "id"));
    }

    /** The accounts at and below a node, each with its facts, as far as a condition holds for these; largest first. */
    final Explanation explain(AccountId id, String label, IntPredicate condition) {
        List<Explanation> accounts = new ArrayList<>();
        facts.within(nodeOf(id), condition).forEach((account, parts) -> {
            parts.sort(LARGEST_FIRST.thenComparing(Explanation::label)); // so that the order given does not show
            accounts.add(Explanation.sum(hierarchy().node(account).label(), parts));
        });
        accounts.sort(LARGEST_FIRST); // ties stay sorted by id
        return Explanation.sum(label, accounts);
    }
}
