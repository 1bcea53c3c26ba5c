package org.revenuekit.hierarchy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.link.ParentLink;

/**
 * The hierarchies of all dates up to the one asked about, seen with the knowledge of one day: how the families came to
 * be what they are. Nothing is resolved before it is asked for.
 */
public final class HierarchyTimeline {
    private final HierarchyView view;
    private final Accounts accounts;
    private final ImmutableList<ParentLink> links;
    private final AsOf asOf;

    HierarchyTimeline(HierarchyView view, Accounts accounts, ImmutableList<ParentLink> links, AsOf asOf) {
        this.view = view;
        this.accounts = accounts;
        this.links = links;
        this.asOf = asOf;
    }

    /**
     * Returns the hierarchy of a date, as known on the day of knowledge of this timeline. Resolved by each call: keep
     * it.
     *
     * @param date not after the date asked about
     * @return the hierarchy as it was
     * @throws IllegalArgumentException if the date is after the date asked about
     */
    public Hierarchy at(LocalDate date) {
        requireNonNull(date, "date");
        checkArgument(!date.isAfter(asOf.date()), "date must not be after %s, was %s", asOf.date(), date);
        return HierarchyResolution.of(view)
                .resolve(accounts, links, asOf.calendar().endOf(date).knownOn(asOf.knownOn()));
    }

    /**
     * Returns today's hierarchy, that of the date asked about.
     *
     * @return the hierarchy as it is
     */
    public Hierarchy asIs() {
        return at(asOf.date());
    }

    /**
     * Returns the days on which the hierarchy may have changed: those on which a link known by then begins to hold or
     * no longer holds. Between two of them it is constant.
     *
     * @return ascending, none after the date asked about
     */
    public ImmutableSortedSet<LocalDate> turningPoints() {
        return links.stream()
                .filter(link -> view.kinds().contains(link.kind()))
                .filter(link -> link.recorded().contains(asOf.knownOn()))
                .filter(link -> !link.validity().isEmpty())
                .flatMap(link ->
                        Stream.of(link.validity().from(), link.validity().to()))
                .flatMap(Optional::stream)
                .filter(asOf::sees)
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    }

    /**
     * Returns what changed, each with the links that caused it. Resolves a hierarchy for each turning point.
     *
     * @return oldest first; turning points at which nothing changed are left out
     */
    public ImmutableList<HierarchyChange> changes() {
        ImmutableList.Builder<HierarchyChange> changes = ImmutableList.builder();
        Optional<Hierarchy> before = Optional.empty();
        for (LocalDate day : turningPoints()) {
            Hierarchy earlier = before.orElseGet(() -> at(day.minusDays(1)));
            Hierarchy later = at(day);
            HierarchyChange change = later.changeSince(earlier);
            if (!change.isEmpty()) {
                changes.add(change);
            }
            before = Optional.of(later);
        }
        return changes.build();
    }

    /**
     * Returns the accounts asked about.
     *
     * @return the accounts, in the order given
     */
    public Accounts accounts() {
        return accounts;
    }

    /**
     * Returns the view.
     *
     * @return how links become one forest
     */
    public HierarchyView view() {
        return view;
    }

    /**
     * Returns the last date, and the day of knowledge.
     *
     * @return the date asked about
     */
    public AsOf asOf() {
        return asOf;
    }
}
