package org.revenuekit.hierarchy.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.ParentLink;

/**
 * What a hierarchy is resolved from.
 *
 * @param accounts the accounts, each id once
 * @param links the links, in any order
 */
public record HierarchyInput(Accounts accounts, ImmutableList<ParentLink> links) {
    private static final AsOf AS_OF =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(LocalDate.of(2026, 3, 31));

    /**
     * Checks that both are there.
     *
     * @param accounts the accounts
     * @param links the links
     */
    public HierarchyInput {
        requireNonNull(accounts, "accounts");
        requireNonNull(links, "links");
    }

    /**
     * Resolves it by the standard view, as of 31 March 2026.
     *
     * @return the hierarchy
     */
    public Hierarchy resolve() {
        return resolve(HierarchyView.standard());
    }

    /**
     * Resolves it by any view, as of 31 March 2026.
     *
     * @param view how links become one forest
     * @return the hierarchy
     */
    public Hierarchy resolve(HierarchyView view) {
        return HierarchyResolution.of(view).resolve(accounts, links, AS_OF);
    }

    /** Returns ids and links, which is what a failed property shows. */
    @Override
    public String toString() {
        return accounts.list() + " linked by " + links;
    }
}
