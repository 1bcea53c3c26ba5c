package org.revenuekit.hierarchy.rollup;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;

/**
 * The answer of a {@link RollUpAnalysis}: what a measure comes to for every account alone, and for everything at and
 * below it. Immutable.
 *
 * @param <T> the type of value
 */
public abstract sealed class RollUp<T> permits MoneyRollUp, RatioRollUp {
    private static final Comparator<Explanation> LARGEST_FIRST = Comparator.comparing(
                    (Explanation part) -> part.amount().orElseThrow())
            .reversed();

    private final Measure<?> measure;
    private final Facts facts;

    RollUp(Measure<?> measure, Facts facts) {
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
     * @return the sum over all accounts, without what is {@link #ungrouped()}
     */
    public abstract T total();

    /**
     * Returns what the measure speaks of but no account given: facts without an account, or with one that was never
     * given.
     *
     * @return the sum of these facts
     */
    public abstract T ungrouped();

    /**
     * Returns why a value is what it is: the accounts at and below a node that have facts, each with its facts. Both
     * stand largest first, ties by id. Made on demand, linear in the number of facts but for sorting.
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
     * Returns what became of the opportunities given.
     *
     * @return counts that add up
     */
    public FactCount facts() {
        return facts.count();
    }

    /**
     * Returns what is wrong with the opportunities, in their order.
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

    abstract T own(int node);

    abstract T total(int node);

    final Facts given() {
        return facts;
    }

    final int nodeOf(AccountId id) {
        return hierarchy().layout().nodeOf().applyAsInt(requireNonNull(id, "id"));
    }

    /** The accounts at and below a node, each with its facts, as far as a condition holds for these; largest first. */
    final Explanation explain(AccountId id, String label, Predicate<Opportunity> condition) {
        List<Explanation> accounts = new ArrayList<>();
        facts.within(nodeOf(id), condition).forEach((account, parts) -> {
            parts.sort(LARGEST_FIRST.thenComparing(Explanation::label)); // so that the order given does not show
            accounts.add(Explanation.sum(hierarchy().node(account).label(), parts));
        });
        accounts.sort(LARGEST_FIRST); // ties stay sorted by id
        return Explanation.sum(label, accounts);
    }
}
