package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.examples.report.answer.HistoryAnswers;
import org.revenuekit.hierarchy.HierarchyChange;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.Parent;
import org.revenuekit.hierarchy.ParentChange;
import org.revenuekit.hierarchy.link.ParentAbsence;
import org.revenuekit.hierarchy.link.ParentLink;

/** How the families came to be what they are, the last change first. */
final class HistoryStory {
    private static final int PARENTS = 3;

    private final HistoryAnswers history;
    private final Page page;

    HistoryStory(HistoryAnswers history, Page page) {
        this.history = history;
        this.page = page;
    }

    void tell() {
        page.section("history");
        page.line(
                "history.points",
                Amounts.text(history.turningPoints().size()),
                history.turningPoints().first(),
                history.turningPoints().last(),
                Amounts.text(history.lookedAt()));
        page.list(history.changes().reverse(), this::change);
    }

    private void change(HierarchyChange change) {
        page.line(
                "history.change",
                change.later().asOf().date(),
                Amounts.text(change.parents().size()),
                Amounts.text(change.families().size()));
        change.parents().stream().limit(PARENTS).forEach(parent -> page.detail(parent(parent)));
        if (change.parents().size() > PARENTS) {
            page.detail(page.text("more", Amounts.text(change.parents().size() - PARENTS)));
        }
    }

    private String parent(ParentChange change) {
        return page.text(
                "history.parent", change.node().label(), above(change.before()), above(change.after()), links(change));
    }

    private String above(Optional<Parent> parent) {
        return parent.map(known -> known.fold(Node::label, this::absence)).orElse("-");
    }

    private String absence(ParentAbsence absence) {
        return page.text("absence." + absence.name().toLowerCase(Locale.ROOT));
    }

    /** What ended and what began, so that one sees why. */
    private String links(ParentChange change) {
        ImmutableList<ParentLink> links = Stream.of(change.linkBefore(), change.linkAfter())
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        return links.isEmpty() ? "-" : page.inLine(links, HistoryStory::link);
    }

    private static String link(ParentLink link) {
        return link.kind().name()
                + link.share().map(share -> " " + share).orElse("")
                + " "
                + link.validity()
                + link.source().map(source -> " " + source).orElse("");
    }
}
