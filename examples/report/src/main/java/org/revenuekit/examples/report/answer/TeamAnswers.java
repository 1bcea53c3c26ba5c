package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.hierarchy.assignment.AccountTeams;
import org.revenuekit.hierarchy.assignment.AssignmentFinding;
import org.revenuekit.hierarchy.assignment.AssignmentPolicy;
import org.revenuekit.hierarchy.assignment.OwnerAssignment;
import org.revenuekit.hierarchy.assignment.OwnerProposals;
import org.revenuekit.hierarchy.assignment.Proposal;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;

/**
 * Who leads the families, and who should.
 *
 * @param teams the teams
 * @param proposals the proposals
 */
public record TeamAnswers(AccountTeams teams, OwnerProposals proposals) {
    private static final int MOST = 10;

    /**
     * Asks for teams and proposals.
     *
     * @param revenue what the families are worth
     * @param ownership who looks after whom
     * @return empty if there is no owner table
     */
    public static Optional<TeamAnswers> of(MoneyRollUp revenue, Ownership ownership) {
        if (ownership.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TeamAnswers(
                AccountTeams.from(revenue.hierarchy(), ownership, revenue.asOf()),
                OwnerAssignment.of(AssignmentPolicy.standard()).propose(revenue, ownership, revenue.asOf())));
    }

    /**
     * Returns whom to propose for the largest families.
     *
     * @return at most ten proposals, by rank of the family
     */
    public ImmutableList<Proposal> largest() {
        return proposals.families(MOST);
    }

    /**
     * Returns what is found about sellers, beside what is found of the owner table anyhow.
     *
     * @return a finding for each seller of whom nothing is known
     */
    public Findings findings() {
        return Findings.of(proposals.findings().list().stream()
                .filter(finding -> finding.kind() == AssignmentFinding.NOTHING_KNOWN)
                .toList());
    }
}
