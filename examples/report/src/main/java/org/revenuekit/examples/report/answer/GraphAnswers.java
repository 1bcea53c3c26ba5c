package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.LinkGraph;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.NodeGroup;
import org.revenuekit.hierarchy.RankedParent;
import org.revenuekit.hierarchy.RankedTop;
import org.revenuekit.hierarchy.link.ParentLink;

/**
 * All links of the view as they are, before one parent was chosen for each company.
 *
 * @param nodes how many accounts and external companies there are
 * @param links how many distinct pairs of two different nodes links join
 * @param topNodes how many nodes have no other node as parent
 * @param topGroups how many groups nothing is above, once each cycle is merged into one
 * @param cycles the cycles, by their first node
 * @param selfLinks the nodes that name themselves as parent, by id
 * @param severalParents how many nodes have several parents
 * @param mostParents those with most parents, at most ten, most first, ties by id
 * @param severalTops how many nodes are below several tops
 * @param depths how many nodes are how far below a top, by the longest way
 * @param reach the tops that most nodes reach, at most ten
 * @param widest the parents with most children, at most ten
 */
public record GraphAnswers(
        long nodes,
        long links,
        long topNodes,
        long topGroups,
        ImmutableList<NodeGroup> cycles,
        ImmutableList<Node> selfLinks,
        long severalParents,
        ImmutableList<ParentCount> mostParents,
        long severalTops,
        ImmutableSortedMap<Integer, Long> depths,
        ImmutableList<Reach> reach,
        ImmutableList<RankedParent> widest) {
    private static final int MOST = 10;

    /**
     * A node and the number of its parents.
     *
     * @param node the node
     * @param parents how many others are its parents
     */
    public record ParentCount(Node node, long parents) {}

    /**
     * A top and how many nodes reach it.
     *
     * @param top the top with its reach
     * @param only how many of them reach no other top
     */
    public record Reach(RankedTop top, long only) {}

    /**
     * Looks at the graph.
     *
     * @param links the links as given
     * @param view which of them are followed
     * @param hierarchy what became of them
     * @param graph its graph
     * @return empty if links are those of a CRM and form a forest by themselves
     */
    public static Optional<GraphAnswers> of(
            ImmutableList<ParentLink> links, HierarchyView view, Hierarchy hierarchy, LinkGraph graph) {
        ImmutableList<Node> selfLinks = selfLinks(LinkView.followed(links, view, hierarchy.asOf()), hierarchy);
        ImmutableList<Node> several = graph.nodesWithSeveralParents();
        ImmutableList<NodeGroup> cycles = graph.cycles();
        if (links.stream().allMatch(LinkView::isPlain)
                && selfLinks.isEmpty()
                && several.isEmpty()
                && cycles.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<NodeGroup> tops = graph.tops();
        ImmutableSortedMap<Integer, Long> depths = graph.depthHistogram();
        ImmutableList<RankedParent> widest = graph.widest(Integer.MAX_VALUE);
        return Optional.of(new GraphAnswers(
                depths.values().stream().mapToLong(Long::longValue).sum(),
                widest.stream().mapToLong(RankedParent::children).sum(),
                tops.stream().filter(top -> !top.isCycle()).count(),
                tops.size(),
                cycles,
                selfLinks,
                several.size(),
                most(several, graph),
                graph.nodesWithSeveralTops().size(),
                depths,
                graph.largestReach(MOST).stream()
                        .map(top -> new Reach(
                                top, graph.nodesReachingOnly(top.top().first().id())))
                        .collect(ImmutableList.toImmutableList()),
                widest.stream().limit(MOST).collect(ImmutableList.toImmutableList())));
    }

    private static ImmutableList<ParentCount> most(ImmutableList<Node> several, LinkGraph graph) {
        return several.stream()
                .map(node -> new ParentCount(node, graph.parentsOf(node.id()).size()))
                .sorted(Comparator.comparingLong(ParentCount::parents).reversed()) // stable: ties stay by id
                .limit(MOST)
                .collect(ImmutableList.toImmutableList());
    }

    /** By id or, where a name turned out to be their own, by what was found. */
    private static ImmutableList<Node> selfLinks(ImmutableList<ParentLink> followed, Hierarchy hierarchy) {
        Stream<AccountId> byId = followed.stream()
                .filter(link -> link.parent().filter(link.child()::equals).isPresent())
                .map(ParentLink::child);
        Stream<AccountId> found = LinkAnswers.about(hierarchy, HierarchyFinding.SELF_LINK)
                .map(Finding::subject)
                .map(subject -> AccountId.of(subject.id()));
        return Stream.concat(byId, found)
                .sorted()
                .distinct()
                .map(hierarchy::node)
                .collect(ImmutableList.toImmutableList());
    }
}
