package org.revenuekit.hierarchy.insight;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.hierarchy.Family;

/**
 * Accounts of one family are treated differently (一貫性のない対応).
 *
 * @param family the family
 * @param aspect in which respect
 * @param values what each account of known treatment is granted, by account, the smallest value first; at least two
 *     accounts
 * @param unknown the accounts of the family of which it is not known, sorted by id
 * @param spread the largest number - the smallest, or the days from the first day to the last; empty where treatments
 *     are to be equal
 */
public record TreatmentInconsistency(
        Family family,
        Aspect aspect,
        ImmutableMap<AccountId, ImmutableSortedSet<TreatmentValue>> values,
        ImmutableList<AccountId> unknown,
        Optional<BigDecimal> spread)
        implements Insight {
    @Override
    public InsightKind kind() {
        return FamilyInsightKind.TREATMENT_INCONSISTENT;
    }

    /** Returns the name of the aspect. */
    @Override
    public String topic() {
        return aspect.name();
    }

    /** Returns one line, such as {@code Dogs, 3 accounts: payment-terms {d1=[30], d2=[60]}, unknown [d3]}. */
    @Override
    public String toString() {
        return family + ": " + aspect + " " + values + ", unknown " + unknown;
    }
}
