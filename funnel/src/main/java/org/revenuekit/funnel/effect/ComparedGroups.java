package org.revenuekit.funnel.effect;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.StageId;

/**
 * Whom an initiative reached, and with whom they are compared (実施群と対照群). Whoever is in neither group is left out.
 * Groups are only comparable if it was chance, or something that has nothing to do with the outcome, that put somebody
 * in one of them.
 */
public final class ComparedGroups {
    private final Split split;
    private final ImmutableSortedSet<String> overlap;
    private final boolean isBySeller;

    private ComparedGroups(Split split, ImmutableSortedSet<String> overlap, boolean isBySeller) {
        this.split = split;
        this.overlap = overlap;
        this.isBySeller = isBySeller;
    }

    /** Finds the parts of a cohort that belong to a group. */
    @FunctionalInterface
    private interface Split {
        ImmutableList<Conversion> of(Conversion cohort, StageId from, Arm arm);
    }

    /**
     * Returns groups of sellers: a lead belongs to whoever owned it as it came to count at the first stage.
     *
     * @param treated whom the initiative reached
     * @param control whom it did not reach
     * @return the groups
     */
    public static ComparedGroups ofSellers(Iterable<SellerId> treated, Iterable<SellerId> control) {
        Arms<SellerId> arms = new Arms<>(treated, control);
        Split split = (cohort, from, arm) -> cohort.bySeller(from).groups().entrySet().stream()
                .filter(seller -> arms.of(seller.getKey()).equals(Optional.of(arm)))
                .map(seller -> seller.getValue())
                .collect(toImmutableList());
        return new ComparedGroups(split, arms.overlap(SellerId::value), true);
    }

    /**
     * Returns groups of leads.
     *
     * @param treated whom the initiative reached
     * @param control whom it did not reach
     * @return the groups
     */
    public static ComparedGroups ofLeads(Iterable<LeadId> treated, Iterable<LeadId> control) {
        Arms<LeadId> arms = new Arms<>(treated, control);
        Grouping<Lead, Arm> grouping = Grouping.of("arm", lead -> arms.of(lead.id()));
        return new ComparedGroups(byLead(grouping), arms.overlap(LeadId::value), false);
    }

    /**
     * Returns groups that are told apart by what is known of leads.
     *
     * @param grouping tells the group of a lead, or that it is in none
     * @return the groups, which cannot overlap
     */
    public static ComparedGroups of(Grouping<Lead, Arm> grouping) {
        return new ComparedGroups(byLead(requireNonNull(grouping, "grouping")), ImmutableSortedSet.of(), false);
    }

    private static Split byLead(Grouping<Lead, Arm> grouping) {
        return (cohort, from, arm) -> {
            Grouped<Arm, Conversion> arms = cohort.by(grouping);
            return arms.of(arm).stream().collect(toImmutableList());
        };
    }

    /** Two sets of what is compared. */
    private record Arms<I>(ImmutableSet<I> treated, ImmutableSet<I> control) {
        Arms(Iterable<I> treated, Iterable<I> control) {
            this(
                    ImmutableSet.copyOf(requireNonNull(treated, "treated")),
                    ImmutableSet.copyOf(requireNonNull(control, "control")));
        }

        Optional<Arm> of(I id) {
            if (treated.contains(id)) {
                return Optional.of(Arm.TREATED);
            }
            return control.contains(id) ? Optional.of(Arm.CONTROL) : Optional.empty();
        }

        ImmutableSortedSet<String> overlap(Function<I, String> text) {
            Set<I> both = Sets.intersection(treated, control);
            return both.stream().map(text).collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        }
    }

    /**
     * Returns who is in both groups.
     *
     * @return the ids as text
     */
    public ImmutableSortedSet<String> overlap() {
        return overlap;
    }

    boolean isBySeller() {
        return isBySeller;
    }

    ImmutableList<Conversion> of(Conversion cohort, StageId from, Arm arm) {
        return split.of(cohort, from, arm);
    }
}
