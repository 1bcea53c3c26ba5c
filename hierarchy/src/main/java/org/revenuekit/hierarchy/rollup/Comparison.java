package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Definitions;

/** Two answers about money, side by side. */
final class Comparison {
    private Comparison() {}

    static MoneyChange of(MoneyRollUp before, MoneyRollUp after) {
        Definitions.checkSame(Measure::ref, before.measure(), after.measure());
        return new MoneyChange(
                before.definition(),
                after.definition(),
                before.exactTotal(),
                after.exactTotal(),
                families(standings(before), standings(after)));
    }

    private static SortedMap<AccountId, Standing> standings(MoneyRollUp answer) {
        SortedMap<AccountId, Standing> standings = new TreeMap<>();
        for (RankedFamily family : answer.familyRanking()) {
            AccountId top = family.family().ultimate().id();
            standings.put(top, new Standing(family.rank(), answer.exact(top)));
        }
        return standings;
    }

    private static ImmutableList<StandingChange> families(
            SortedMap<AccountId, Standing> before, SortedMap<AccountId, Standing> after) {
        return Sets.union(before.keySet(), after.keySet()).stream()
                .sorted()
                .map(top -> new StandingChange(
                        top, Optional.ofNullable(before.get(top)), Optional.ofNullable(after.get(top))))
                .filter(family -> !family.before().equals(family.after()))
                .collect(ImmutableList.toImmutableList());
    }
}
