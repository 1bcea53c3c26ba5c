package org.revenuekit.funnel.attainment;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MoneyFraction;

/** An amount in plan or books (予算・実績): what both have in common, so that one grouping splits both. */
public sealed interface LedgerEntry permits SalesFact, SalesTarget {
    /**
     * Returns how much.
     *
     * @return the amount, below zero for what is taken back
     */
    MoneyFraction amount();

    /**
     * Returns whose it is and of what, for breakdowns: department, seller, product line.
     *
     * @return value by name
     */
    ImmutableMap<String, String> attributes();

    /**
     * Groups by an attribute.
     *
     * @param name its name, such as {@code department}
     * @return the grouping; entries without it are ungrouped
     * @throws IllegalArgumentException if the name is blank
     */
    static Grouping<LedgerEntry, String> by(String name) {
        return Grouping.of(name, entry -> Optional.ofNullable(entry.attributes().get(name)));
    }
}
