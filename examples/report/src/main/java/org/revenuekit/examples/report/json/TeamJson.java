package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.company;
import static org.revenuekit.examples.report.json.ReportJson.list;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.examples.report.answer.TeamAnswers;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.hierarchy.assignment.Candidate;
import org.revenuekit.hierarchy.assignment.Merit;
import org.revenuekit.hierarchy.assignment.Proposal;

/** Who leads the families, and who should, as data. */
final class TeamJson {
    private TeamJson() {}

    record Teams(
            ImmutableList<Company> withoutLead,
            ImmutableList<LedRow> withSeveralLeads,
            String policy,
            ImmutableList<ProposalRow> proposals) {}

    record LedRow(Company family, ImmutableList<String> leads) {}

    record ProposalRow(
            Company family,
            long rank,
            ImmutableList<String> leads,
            boolean confirmsLead,
            Optional<CandidateRow> proposed) {}

    record CandidateRow(
            String seller,
            String name,
            BigDecimal score,
            BigDecimal possibleScore,
            boolean overCapacity,
            ImmutableList<String> reasons) {}

    static Teams of(TeamAnswers answers) {
        return new Teams(
                list(answers.teams().withoutLead().stream()
                        .map(team -> company(team.family().ultimate()))),
                list(answers.teams().withSeveralLeads().stream()
                        .map(team -> new LedRow(company(team.family().ultimate()), ids(team.leads())))),
                answers.proposals().definition().toString(),
                list(answers.largest().stream().map(TeamJson::proposal)));
    }

    private static ProposalRow proposal(Proposal proposal) {
        return new ProposalRow(
                company(proposal.family().ultimate()),
                proposal.standing().rank(),
                ids(proposal.leads()),
                proposal.confirmsLead(),
                proposal.first().map(TeamJson::candidate));
    }

    private static CandidateRow candidate(Candidate candidate) {
        return new CandidateRow(
                candidate.seller().value(),
                candidate.label(),
                candidate.score(),
                candidate.possibleScore(),
                candidate.overCapacity(),
                list(candidate.merits().stream().map(Merit::reason)));
    }

    private static ImmutableList<String> ids(Collection<SellerId> sellers) {
        return list(sellers.stream().map(SellerId::value));
    }
}
