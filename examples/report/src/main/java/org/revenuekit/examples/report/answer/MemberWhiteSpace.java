package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.hierarchy.whitespace.CellState;
import org.revenuekit.hierarchy.whitespace.Gap;
import org.revenuekit.hierarchy.whitespace.PotentialSum;
import org.revenuekit.hierarchy.whitespace.StateCounts;
import org.revenuekit.hierarchy.whitespace.Upgrade;
import org.revenuekit.hierarchy.whitespace.WhiteSpace;

/**
 * What a member has and lacks.
 *
 * @param space the matrix
 * @param member the member
 * @param leads what can be offered to it now and a sister has
 * @param upgrades where it could move up
 */
public record MemberWhiteSpace(
        WhiteSpace space, AccountId member, ImmutableList<Gap> leads, ImmutableList<Upgrade> upgrades) {
    /**
     * Returns what it has, as its own or through another.
     *
     * @return the offerings, by id; takes time in the number of offerings
     */
    public ImmutableList<Offering> held() {
        return space.offerings().stream()
                .filter(offering -> !space.of(member, offering).isWhite())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what can be offered to it now, but that no sister has.
     *
     * @return the offerings, by id; takes time in the number of offerings
     */
    public ImmutableList<Offering> openOtherwise() {
        ImmutableSet<Offering> led = leads.stream().map(Gap::offering).collect(ImmutableSet.toImmutableSet());
        return space.offerings().stream()
                .filter(offering -> space.of(member, offering) == CellState.OPEN)
                .filter(offering -> !led.contains(offering))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns how many of its cells are what.
     *
     * @return the counts over all offerings
     */
    public StateCounts counts() {
        return space.counts(member);
    }

    /**
     * Returns what its open cells could be worth.
     *
     * @return the sum
     */
    public PotentialSum potential() {
        return space.potential().of(member);
    }
}
