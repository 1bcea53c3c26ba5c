package org.revenuekit.examples.report.answer;

import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.hierarchy.Hierarchy;

/** Tells accounts apart by family; who is in none, as no table of accounts knows it, is one of its own. */
final class Families {
    private Families() {}

    static Grouping<AccountId, AccountId> of(Hierarchy hierarchy) {
        Grouping<AccountId, AccountId> known = hierarchy.byFamily();
        return Grouping.of(known.name(), id -> Optional.of(known.keyOf(id).orElse(id)));
    }
}
