package org.revenuekit.funnel.department;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.Micros;

/** Finds the deal of each involvement of a partner. */
final class PartnerMatch {
    private static final int NONE = -1;

    /** Tells apart whatever is not equal, so that a set of them needs no hashes, which a choice of ids makes slow. */
    private static final Comparator<PartnerInvolvement> ORDER = Comparator.comparing(PartnerInvolvement::lead)
            .thenComparing(PartnerInvolvement::partner)
            .thenComparing(PartnerInvolvement::part)
            .thenComparing(PartnerInvolvement::on);

    private final DealScope scope;
    private final AsOf asOf;
    private final ImmutableList<Deal> deals;
    private final int[] firstDeal; // of a lead: among all deals, and one more at the end
    private final int[] places; // of a deal: among those asked about, or NONE
    private final ImmutableList<Deal> asked;

    private PartnerMatch(DealScope scope) {
        this.scope = scope;
        this.asOf = scope.journeys().asOf();
        this.deals = scope.deals();
        this.firstDeal = new int[scope.journeys().leads().size() + 1];
        this.places = new int[deals.size()];
        ImmutableList.Builder<Deal> some = ImmutableList.builder();
        int next = 0;
        for (int i = 0; i < deals.size(); i++) {
            boolean contained = scope.contains(deals.get(i));
            places[i] = contained ? next++ : NONE;
            if (contained) {
                some.add(deals.get(i));
            }
            firstDeal[deals.get(i).lead() + 1] = i + 1;
        }
        this.asked = some.build();
        for (int lead = 0; lead + 1 < firstDeal.length; lead++) {
            firstDeal[lead + 1] = Math.max(firstDeal[lead], firstDeal[lead + 1]); // of leads without deals
        }
    }

    static PartnerReport of(DealScope scope, Iterable<PartnerInvolvement> involvements) {
        return new PartnerMatch(scope).match(involvements);
    }

    private PartnerReport match(Iterable<PartnerInvolvement> involvements) {
        FactIntake intake = new FactIntake(scope.journeys());
        Set<PartnerInvolvement> seen = new TreeSet<>(ORDER);
        ImmutableSortedSet.Builder<PartnerId> partners = ImmutableSortedSet.naturalOrder();
        List<PartnerShare> shares = new ArrayList<>();
        for (PartnerInvolvement each : involvements) {
            requireNonNull(each, "involvements must not contain null");
            partners.add(each.partner());
            int lead = intake.take(each.lead(), asOf.sees(each.on(), each.on()));
            if (lead < 0) {
                continue;
            }
            int place = placeOf(lead, each.on());
            if (!seen.add(each)) {
                intake.duplicate(each.lead());
            } else if (place == NONE) {
                intake.outside();
            } else {
                shares.add(new PartnerShare(each.partner(), each.part(), place));
            }
        }
        return new PartnerReport(new FieldSales(scope, asked), partners.build(), shares, intake);
    }

    /** The first deal of a lead that had not ended before a day, if it is asked about. */
    private int placeOf(int lead, LocalDate on) {
        int low = firstDeal[lead];
        int high = firstDeal[lead + 1];
        while (low < high) { // deals of a lead end in the order in which they began
            int middle = (low + high) >>> 1;
            if (endedBefore(deals.get(middle), on)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < firstDeal[lead + 1] ? places[low] : NONE;
    }

    private boolean endedBefore(Deal deal, LocalDate on) {
        return deal.closedAt() != Micros.NEVER
                && asOf.calendar().dateOf(Micros.instant(deal.closedAt())).isBefore(on);
    }
}
