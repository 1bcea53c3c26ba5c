package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.company;
import static org.revenuekit.examples.report.json.ReportJson.list;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.revenuekit.examples.report.answer.GraphAnswers;
import org.revenuekit.examples.report.answer.LinkAnswers;
import org.revenuekit.examples.report.answer.Tally;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.NodeGroup;

/** The parent links and their graph as data. */
final class LinkJson {
    private LinkJson() {}

    record Counts(ImmutableSortedMap<String, Long> counts, long notKnown) {
        static Counts of(Tally tally) {
            return new Counts(tally.counts(), tally.notKnown());
        }
    }

    record Links(
            long given,
            long used,
            long setAside,
            ImmutableSortedMap<String, Long> byKind,
            Counts bySource,
            ImmutableSortedMap<String, Long> setAsideByCode,
            Optional<Long> ofInactive,
            Ultimates ultimates) {}

    record Ultimates(
            long confirmed,
            ImmutableList<ReportedRow> reported,
            ImmutableList<DifferentRow> differing,
            ImmutableList<Company> withoutDirect) {}

    record ReportedRow(Company top, long companies) {}

    record DifferentRow(Company company, Company reported, Company reached) {}

    record Graph(
            long nodes,
            long links,
            long topNodes,
            long topGroups,
            ImmutableList<ImmutableList<Company>> cycles,
            ImmutableList<Company> selfLinks,
            long severalParents,
            ImmutableList<ParentRow> mostParents,
            long severalTops,
            ImmutableSortedMap<Integer, Long> depths,
            ImmutableList<ReachRow> largestReach,
            ImmutableList<WideRow> widest) {}

    record ParentRow(Company company, long parents) {}

    record ReachRow(long rank, ImmutableList<Company> top, long reach, long only) {}

    record WideRow(long rank, Company company, long children) {}

    static Links links(LinkAnswers answers, Hierarchy hierarchy) {
        return new Links(
                hierarchy.linksGiven(),
                hierarchy.linksGiven() - hierarchy.linksSetAside(),
                hierarchy.linksSetAside(),
                answers.kinds().counts(),
                Counts.of(answers.sources()),
                answers.setAside(),
                answers.ofInactive(),
                new Ultimates(
                        answers.confirmed(),
                        list(answers.reported().stream()
                                .map(row -> new ReportedRow(company(row.top()), row.companies()))),
                        list(answers.differing().stream()
                                .map(row -> new DifferentRow(
                                        company(row.company()), company(row.reported()), company(row.reached())))),
                        list(answers.withoutDirect().stream().map(ReportJson::company))));
    }

    static Graph graph(GraphAnswers answers) {
        return new Graph(
                answers.nodes(),
                answers.links(),
                answers.topNodes(),
                answers.topGroups(),
                list(answers.cycles().stream().map(LinkJson::members)),
                list(answers.selfLinks().stream().map(ReportJson::company)),
                answers.severalParents(),
                list(answers.mostParents().stream().map(row -> new ParentRow(company(row.node()), row.parents()))),
                answers.severalTops(),
                answers.depths(),
                list(answers.reach().stream()
                        .map(row -> new ReachRow(
                                row.top().rank(),
                                members(row.top().top()),
                                row.top().reach(),
                                row.only()))),
                list(answers.widest().stream()
                        .map(row -> new WideRow(row.rank(), company(row.parent()), row.children()))));
    }

    private static ImmutableList<Company> members(NodeGroup group) {
        return list(group.members().stream().map(ReportJson::company));
    }
}
