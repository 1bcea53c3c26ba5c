package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.money.MoneyFraction;

/**
 * How two answers about money differ.
 *
 * @param definitionBefore the measure of the earlier one
 * @param definitionAfter the measure of the later one; if it is another, values differ for that reason, too
 * @param before the exact total of the earlier one
 * @param after the exact total of the later one
 * @param families those whose value or rank differs, or that are in one of the two only, sorted by the id of the top
 */
public record MoneyChange(
        DefinitionRef definitionBefore,
        DefinitionRef definitionAfter,
        MoneyFraction before,
        MoneyFraction after,
        ImmutableList<StandingChange> families) {
    /**
     * Returns the families that are only in the later answer.
     *
     * @return the ids of their tops, sorted
     */
    public ImmutableList<AccountId> appeared() {
        return tops(family -> family.before().isEmpty());
    }

    /**
     * Returns the families that are only in the earlier answer.
     *
     * @return the ids of their tops, sorted
     */
    public ImmutableList<AccountId> disappeared() {
        return tops(family -> family.after().isEmpty());
    }

    private ImmutableList<AccountId> tops(Predicate<StandingChange> condition) {
        return families.stream().filter(condition).map(StandingChange::top).collect(ImmutableList.toImmutableList());
    }
}
