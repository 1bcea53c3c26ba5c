package org.revenuekit.funnel.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/**
 * How cohorts are retained (コホート表): the answer of {@link CohortAnalysis}. A cell whose time is not over for all of its
 * cohort is not there: it is too early to tell, which is not 0.
 *
 * @param <K> by what it is told, such as customers
 */
public final class CohortMatrix<K extends Comparable<? super K>> {
    private final RetentionPolicy definition;
    private final RevenuePolicy revenue;
    private final AsOf asOf;
    private final ImmutableList<Member<K>> members; // by key
    private final Findings findings;
    private final ImmutableList<CohortRow> rows;

    CohortMatrix(
            RetentionPolicy definition,
            RevenuePolicy revenue,
            AsOf asOf,
            ImmutableList<Member<K>> members,
            Findings findings) {
        this.definition = definition;
        this.revenue = revenue;
        this.asOf = asOf;
        this.members = members;
        this.findings = findings;
        this.rows = rows();
    }

    private ImmutableList<CohortRow> rows() {
        Map<LocalDate, List<Lifetime>> cohorts = new TreeMap<>();
        for (Member<K> member : members) {
            cohorts.computeIfAbsent(firstDay(period(member)), first -> new ArrayList<>())
                    .add(member.life());
        }
        return cohorts.entrySet().stream()
                .map(cohort -> row(definition.cohortPeriod().around(cohort.getKey(), fiscalStart()), cohort.getValue()))
                .collect(toImmutableList());
    }

    private Span period(Member<K> member) {
        return definition.cohortPeriod().around(member.life().first(), fiscalStart());
    }

    private Month fiscalStart() {
        return asOf.calendar().fiscalStart();
    }

    private static LocalDate firstDay(Span period) {
        return period.from().orElseThrow();
    }

    private CohortRow row(Span days, List<Lifetime> cohort) {
        long over = days.to()
                .map(end -> TenureUnit.MONTH.whole(end.minusDays(1), asOf.seenUntil()))
                .orElse(0L);
        ImmutableList.Builder<CohortCell> cells = ImmutableList.builder();
        cells.add(cell(0, cohort)); // at the first day of each, which is over
        for (int months = 1; months <= Math.min(over, definition.cohortMonths()); months++) {
            cells.add(cell(months, cohort));
        }
        return new CohortRow(days, cells.build());
    }

    private CohortCell cell(int months, List<Lifetime> cohort) {
        long retained = 0;
        MonthlyAmount base = MonthlyAmount.zero(revenue.currency());
        MonthlyAmount paid = base;
        MonthlyAmount kept = base;
        for (Lifetime life : cohort) {
            MonthlyAmount now = life.at(life.first().plusMonths(months));
            retained += now.signum();
            base = base.plus(life.base());
            paid = paid.plus(now);
            kept = kept.plus(Comparators.min(life.base(), now));
        }
        return new CohortCell(months, cohort.size(), retained, base, paid, kept);
    }

    /**
     * Returns each cohort.
     *
     * @return those with customers, by their first day
     */
    public ImmutableList<CohortRow> cohorts() {
        return rows;
    }

    /**
     * Returns what is left of all cohorts together, as old as they are.
     *
     * @return after 0 months, 1 month and so on, each the sum of the cohorts for which the time is over
     */
    public ImmutableList<CohortCell> byAge() {
        List<CohortCell> sums = new ArrayList<>();
        for (CohortRow row : rows) {
            for (int age = 0; age < row.cells().size(); age++) {
                CohortCell cell = row.cells().get(age);
                if (age == sums.size()) {
                    sums.add(cell);
                } else {
                    sums.set(age, sums.get(age).plus(cell));
                }
            }
        }
        return ImmutableList.copyOf(sums);
    }

    /**
     * Returns the cohort of a customer.
     *
     * @param key whose
     * @return the cohort; O(keys)
     * @throws UnknownIdException if it has none, as there is no revenue or no first day of it
     */
    public CohortRow of(K key) {
        requireNonNull(key, "key");
        Optional<LocalDate> first = members.stream()
                .filter(member -> member.key().compareTo(key) == 0)
                .map(member -> firstDay(period(member)))
                .findFirst();
        return rows.stream()
                .filter(row -> Optional.of(firstDay(row.days())).equals(first))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(Keys.subject(key)));
    }

    /**
     * Returns cohorts by groups, such as segments.
     *
     * @param <G> the key of a group
     * @param grouping tells customers apart
     * @return the cohorts of each group, which sum to those of all
     */
    public <G extends Comparable<? super G>> Grouped<G, CohortMatrix<K>> by(Grouping<? super K, G> grouping) {
        requireNonNull(grouping, "grouping");
        Partition<G> partition = new Partition<>();
        for (int i = 0; i < members.size(); i++) {
            partition.add(grouping.keyOf(members.get(i).key()), i);
        }
        return partition.grouped(grouping.name(), this, this::only);
    }

    private CohortMatrix<K> only(ImmutableIntArray some) {
        return new CohortMatrix<>(
                definition, revenue, asOf, some.stream().mapToObj(members::get).collect(toImmutableList()), findings);
    }

    /**
     * Compares with an earlier answer: which cells are known since, which are others than they were, and by whom.
     *
     * @param earlier the cohorts these are compared with
     * @return the difference, cell by cell and customer by customer
     * @throws org.revenuekit.core.definition.DefinitionClashException if definitions of one reference differ
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     */
    public CohortMatrixChange<K> changeSince(CohortMatrix<K> earlier) {
        Definitions.checkSame(RetentionPolicy::ref, requireNonNull(earlier, "earlier").definition, definition);
        Comparison.checkRevenue(earlier.revenue, revenue);
        Comparison.checkCurrencies(earlier.revenue.currency(), revenue.currency());
        return new CohortMatrixChange<>(earlier, this);
    }

    /** What a cell would be of each of its customers alone; of nobody if there is no such cell. */
    ImmutableSortedMap<K, CohortCell> alone(Span days, long months) {
        boolean isThere = rows.stream()
                .filter(row -> row.after(months).isPresent())
                .map(CohortRow::days)
                .anyMatch(days::equals);
        return members.stream()
                .filter(member -> isThere && period(member).equals(days))
                .collect(toImmutableSortedMap(
                        naturalOrder(), Member::key, member -> cell((int) months, ImmutableList.of(member.life()))));
    }

    /** The days of the cohort of each customer. */
    ImmutableSortedMap<K, Span> periods() {
        return members.stream().collect(toImmutableSortedMap(naturalOrder(), Member::key, this::period));
    }

    /**
     * Returns what is wrong with the data.
     *
     * @return findings of recurring revenue, then customers of unknown start; of all, also of a group
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns which customers are one cohort.
     *
     * @return the definition
     */
    public RetentionPolicy definition() {
        return definition;
    }

    /**
     * Returns what recurring revenue is.
     *
     * @return the definition
     */
    public RevenuePolicy revenueDefinition() {
        return revenue;
    }

    /**
     * Returns as of when.
     *
     * @return the point in time of recurring revenue
     */
    public AsOf asOf() {
        return asOf;
    }
}
