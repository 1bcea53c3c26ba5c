package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import org.revenuekit.examples.report.answer.GraphAnswers;
import org.revenuekit.examples.report.answer.LinkAnswers;
import org.revenuekit.hierarchy.Hierarchy;

/** What the parent links are and what became of them, and the graph that they make. */
final class LinkStory {
    private final Hierarchy hierarchy;
    private final Page page;

    LinkStory(Hierarchy hierarchy, Page page) {
        this.hierarchy = hierarchy;
        this.page = page;
    }

    void links(LinkAnswers links) {
        page.section("links");
        page.line("links.kinds", page.counts(links.kinds().counts()));
        if (!links.sources().isEmpty()) {
            page.line("links.sources", page.counts(links.sources().counts()));
        }
        page.line(
                "links.used",
                Amounts.text(hierarchy.linksGiven()),
                Amounts.text(hierarchy.linksGiven() - hierarchy.linksSetAside()),
                Amounts.text(hierarchy.linksSetAside()),
                links.setAside().isEmpty() ? "-" : page.counts(links.setAside()));
        links.ofInactive()
                .filter(count -> count > 0)
                .ifPresent(count -> page.line("links.inactive", Amounts.text(count)));
        if (!links.reported().isEmpty()) {
            ultimates(links);
        }
    }

    private void ultimates(LinkAnswers links) {
        page.line(
                "links.ultimates",
                Amounts.text(links.confirmed()),
                Amounts.text(links.confirmed() + links.differing().size()));
        page.list(
                links.differing(),
                differs -> page.line(
                        "links.differs",
                        differs.company().label(),
                        differs.reported().label(),
                        differs.reached().label()));
        if (!links.withoutDirect().isEmpty()) {
            page.line(
                    "links.withoutDirect",
                    Amounts.text(links.withoutDirect().size()),
                    page.names(links.withoutDirect()));
        }
        page.line(
                "links.reported",
                page.inLine(links.reported(), row -> row.top().label() + " " + Amounts.text(row.companies())));
    }

    void graph(GraphAnswers graph) {
        page.section("graph");
        page.line(
                "graph.size",
                Amounts.text(graph.nodes()),
                Amounts.text(graph.links()),
                Amounts.text(graph.topNodes()),
                Amounts.text(graph.topGroups()));
        page.line("graph.depths", page.counts(graph.depths()));
        if (!graph.cycles().isEmpty()) {
            page.line("graph.cycles", Amounts.text(graph.cycles().size()));
            page.list(graph.cycles(), cycle -> page.detail(page.names(cycle.members())));
        }
        if (!graph.selfLinks().isEmpty()) {
            page.line("graph.selfLinks", Amounts.text(graph.selfLinks().size()), page.names(graph.selfLinks()));
        }
        if (graph.severalParents() > 0) {
            page.line(
                    "graph.several",
                    Amounts.text(graph.severalParents()),
                    Amounts.text(graph.severalTops()),
                    few(graph));
        }
        page.line(
                "graph.reach",
                page.inLine(
                        graph.reach(),
                        row -> page.text(
                                "graph.reach.one",
                                page.names(row.top().top().members()),
                                Amounts.text(row.top().reach()),
                                Amounts.text(row.only()))));
        page.line(
                "graph.widest",
                page.inLine(graph.widest(), row -> row.parent().label() + " " + Amounts.text(row.children())));
    }

    private String few(GraphAnswers graph) {
        return page.inLine(
                graph.mostParents().stream().limit(2).collect(ImmutableList.toImmutableList()),
                row -> row.node().label() + " " + Amounts.text(row.parents()));
    }
}
