package org.revenuekit.funnel.retention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.revenue.RecurringRevenue;

/** The question for how long customers stay (継続期間): immutable, used again and again. */
public final class SurvivalAnalysis {
    private final RetentionPolicy definition;

    private SurvivalAnalysis(RetentionPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition in what tenure is told, and when it ends
     * @return the question
     */
    public static SurvivalAnalysis of(RetentionPolicy definition) {
        return new SurvivalAnalysis(requireNonNull(definition, "definition"));
    }

    /**
     * Measures from recurring revenue, of whatever it is told by: customers, families, assets. A tenure begins on the
     * first day with revenue and ends on the first without, by the policies of retention and of revenue.
     *
     * @param <K> by what revenue is told
     * @param revenue recurring revenue; the answer is as of when it is, and who is there then is not known to leave
     * @return the tenures; O(keys x steps)
     */
    public <K extends Comparable<? super K>> Survival<K> measure(RecurringRevenue<K> revenue) {
        Members<K> members = Members.of(requireNonNull(revenue, "revenue"));
        LocalDate today = revenue.asOf().seenUntil();
        ImmutableSortedMap.Builder<K, Tenure> tenures = ImmutableSortedMap.naturalOrder();
        members.members()
                .forEach(member -> tenures.put(
                        member.key(),
                        tenure(member.life(), today, revenue.definition().gapMonths())));
        return new Survival<>(
                definition, Optional.of(revenue.definition()), revenue.asOf(), tenures.build(), members.findings());
    }

    private Tenure tenure(Lifetime life, LocalDate today, int gapMonths) {
        TenureUnit unit = definition.tenureUnit();
        return life.end(today, definition.tenureEnd(), gapMonths)
                .map(end -> Tenure.ended(unit.begun(life.first(), end)))
                .orElseGet(() -> Tenure.goingOn(unit.whole(life.first(), today)));
    }

    /**
     * Measures from tenures that are known already, such as those of a table without days.
     *
     * @param <K> the type of key
     * @param tenures for how long each stayed or has stayed, in the unit of the policy
     * @param asOf as of when that is
     * @return the tenures; O(n log n)
     */
    public <K extends Comparable<? super K>> Survival<K> measure(ImmutableMap<K, Tenure> tenures, AsOf asOf) {
        requireNonNull(tenures, "tenures");
        requireNonNull(asOf, "asOf");
        return new Survival<>(definition, Optional.empty(), asOf, ImmutableSortedMap.copyOf(tenures), Findings.none());
    }
}
