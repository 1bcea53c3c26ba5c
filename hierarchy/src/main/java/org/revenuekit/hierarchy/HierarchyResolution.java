package org.revenuekit.hierarchy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.link.ParentLink;

/** The question: given accounts and links, who belongs to whom? */
public final class HierarchyResolution {
    private final HierarchyView view;

    private HierarchyResolution(HierarchyView view) {
        this.view = view;
    }

    /**
     * Asks by a view.
     *
     * @param view how links become one forest
     * @return the question
     */
    public static HierarchyResolution of(HierarchyView view) {
        return new HierarchyResolution(requireNonNull(view, "view"));
    }

    /**
     * Resolves every account into exactly one family. Linear in accounts and links, but for sorting what is reported.
     *
     * @param accounts the accounts
     * @param links what sources say about parents, in any order
     * @param asOf the date asked about
     * @return the hierarchy, with a finding for each link set aside
     */
    public Hierarchy resolve(Accounts accounts, Iterable<ParentLink> links, AsOf asOf) {
        requireNonNull(accounts, "accounts");
        requireNonNull(links, "links");
        requireNonNull(asOf, "asOf");
        return new Resolver(view, accounts, asOf).resolve(links);
    }

    /**
     * Asks for all dates up to one. Every fact can then be rolled up over the families of its own date (as was), over
     * today's (as is), or over those of any other date.
     *
     * @param accounts the accounts
     * @param links what sources say about parents, in any order
     * @param asOf the last date, and the day whose knowledge counts
     * @return the hierarchies, resolved when they are asked for
     */
    public HierarchyTimeline timeline(Accounts accounts, Iterable<ParentLink> links, AsOf asOf) {
        requireNonNull(accounts, "accounts");
        requireNonNull(links, "links");
        requireNonNull(asOf, "asOf");
        return new HierarchyTimeline(view, accounts, ImmutableList.copyOf(links), asOf);
    }
}
