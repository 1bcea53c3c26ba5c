package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Collection;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.examples.report.answer.TeamAnswers;
import org.revenuekit.hierarchy.assignment.Candidate;
import org.revenuekit.hierarchy.assignment.FamilyTeam;
import org.revenuekit.hierarchy.assignment.Merit;
import org.revenuekit.hierarchy.assignment.Proposal;

/** Who leads the families, and who should. */
final class TeamStory {
    private final TeamAnswers answers;
    private final Sellers sellers;
    private final Page page;

    TeamStory(TeamAnswers answers, Sellers sellers, Page page) {
        this.answers = answers;
        this.sellers = sellers;
        this.page = page;
    }

    void tell() {
        page.section("teams");
        ImmutableList<FamilyTeam> without = answers.teams().withoutLead();
        if (!without.isEmpty()) {
            page.line(
                    "teams.without",
                    Amounts.text(without.size()),
                    page.inLine(without, team -> team.family().ultimate().label()));
        }
        ImmutableList<FamilyTeam> several = answers.teams().withSeveralLeads();
        if (!several.isEmpty()) {
            page.line(
                    "teams.several",
                    Amounts.text(several.size()),
                    page.inLine(several, team -> team.family().ultimate().label() + " (" + names(team.leads()) + ")"));
        }
        answers.largest().forEach(this::proposal);
    }

    private void proposal(Proposal proposal) {
        proposal.first().ifPresent(first -> proposal(proposal, first));
    }

    private void proposal(Proposal proposal, Candidate first) {
        page.line(
                proposal.confirmsLead() ? "teams.stays" : "teams.proposed",
                proposal.family().ultimate().label(),
                first.label(),
                first.score().setScale(1, RoundingMode.HALF_UP),
                proposal.leads().isEmpty() ? page.text("coverage.nobody") : names(proposal.leads()));
        page.detail(page.inLine(first.merits(), Merit::reason));
    }

    private String names(Collection<SellerId> ids) {
        return page.inLine(
                ImmutableList.copyOf(ids),
                id -> sellers.find(id).map(Seller::label).orElse(id.value()));
    }
}
