package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import org.revenuekit.hierarchy.rollup.RankedFamily;
import org.revenuekit.hierarchy.whitespace.PotentialSum;
import org.revenuekit.hierarchy.whitespace.StateCounts;

/**
 * What a family has and lacks.
 *
 * @param family the family with its rank by revenue
 * @param counts how many of its members' cells are what
 * @param potential what its open cells could be worth
 * @param members its members, by id
 */
public record FamilyWhiteSpace(
        RankedFamily family, StateCounts counts, PotentialSum potential, ImmutableList<MemberWhiteSpace> members) {}
