package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.Given.accounts;
import static org.revenuekit.hierarchy.Given.id;
import static org.revenuekit.hierarchy.Graphs.graph;
import static org.revenuekit.hierarchy.Graphs.texts;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.hierarchy.link.Share;

class LinkGraphTest {
    /** A joint venture of two groups, one of which is headed by two companies that own each other. */
    private static final LinkGraph VENTURE =
            graph("joint>west", "joint>east", "west>q", "east>x", "east>y", "x>y", "y>x", "shop>joint", "alone");

    @Test
    void aNodeHasAllParentsThatLinksName() {
        assertEquals(List.of("east", "west"), texts(VENTURE.parentsOf(id("joint"))));
        assertEquals(List.of("x", "y"), texts(VENTURE.parentsOf(id("east"))));
        assertEquals(List.of("east", "x"), texts(VENTURE.childrenOf(id("y"))));
        assertEquals(List.of(), VENTURE.parentsOf(id("alone")));
        assertEquals(List.of("east", "joint"), texts(VENTURE.nodesWithSeveralParents()));
    }

    @Test
    void aboveAndBelowFollowAllLinks() {
        assertEquals(List.of("east", "joint", "q", "west", "x", "y"), texts(VENTURE.ancestorsOf(id("shop"))));
        assertEquals(List.of("east", "joint", "shop", "x"), texts(VENTURE.descendantsOf(id("y"))));
        assertEquals(5, VENTURE.reachOf(id("y")));
        assertEquals(1, VENTURE.reachOf(id("shop")));
    }

    @Test
    void aCircleIsOneGroup() {
        assertEquals(List.of("x, y"), texts(VENTURE.cycles()));
        assertEquals("x, y", VENTURE.groupOf(id("y")).toString());
        assertTrue(VENTURE.groupOf(id("x")).isCycle());
        assertEquals("q", VENTURE.groupOf(id("q")).toString());
        assertFalse(VENTURE.groupOf(id("q")).isCycle());
        assertEquals(0, VENTURE.depthOf(id("x")));
        assertEquals(1, VENTURE.depthOf(id("east")));
    }

    @Test
    void aTopMayBeAGroup() {
        assertEquals(List.of("q", "x, y"), texts(VENTURE.topsOf(id("shop"))));
        assertEquals(List.of("x, y"), texts(VENTURE.topsOf(id("x"))));
        assertEquals(List.of("alone", "q", "x, y"), texts(VENTURE.tops()));
        assertEquals(List.of("joint", "shop"), texts(VENTURE.nodesWithSeveralTops()));
    }

    @Test
    void theLongestChainCounts() {
        LinkGraph graph = graph("d>a", "d>c", "c>b", "b>a");

        assertEquals(3, graph.depthOf(id("d")));
        assertEquals(ImmutableSortedMap.of(0, 1L, 1, 1L, 2, 1L, 3, 1L), graph.depthHistogram());
        assertEquals(ImmutableSortedMap.of(0, 4L, 1, 2L, 2, 1L, 3, 1L), VENTURE.depthHistogram());
    }

    @Test
    void topsAreRankedByWhatReachesThem() {
        assertEquals(
                List.of(
                        new RankedTop(1, VENTURE.groupOf(id("x")), 5),
                        new RankedTop(2, VENTURE.groupOf(id("q")), 4),
                        new RankedTop(3, VENTURE.groupOf(id("alone")), 1)),
                VENTURE.largestReach(4));
        assertEquals(1, VENTURE.largestReach(1).size());
        assertEquals(List.of(), VENTURE.largestReach(0));
    }

    @Test
    void parentsAreRankedByTheirChildren() {
        LinkGraph graph = graph("1>b", "2>b", "3>a", "4>a", "5>c", "6>d", "7>d", "8>d");

        assertEquals(
                List.of(
                        new RankedParent(1, node("d"), 3),
                        new RankedParent(2, node("a"), 2),
                        new RankedParent(2, node("b"), 2),
                        new RankedParent(4, node("c"), 1)),
                graph.widest(9));
        assertEquals(List.of(new RankedParent(1, node("d"), 3), new RankedParent(2, node("a"), 2)), graph.widest(2));
    }

    @Test
    void howManyBelowATopReachNoOther() {
        assertEquals(2, VENTURE.nodesReachingOnly(id("q")), "itself and west");
        assertEquals(3, VENTURE.nodesReachingOnly(id("y")), "x, y and east");
        assertEquals(1, VENTURE.nodesReachingOnly(id("alone")));
        assertEquals(0, VENTURE.nodesReachingOnly(id("joint")), "no top, though shop is below it only");
    }

    @Test
    void aNegativeNumberOfRanksIsRefused() {
        assertEquals(
                "most must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> VENTURE.largestReach(-1))
                        .getMessage());
        assertEquals(
                "most must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> VENTURE.widest(-1))
                        .getMessage());
    }

    @Test
    void externalCompaniesAreNodesToo() {
        Nodes nodes = new Nodes(accounts("a"));
        int external = nodes.findOrAdd(id("x"), "X Corp.");
        LinkGraph graph =
                new LinkGraph(nodes, new int[] {0}, new int[] {external}, new Share[] {Share.of(Graphs.twentieth(10))});

        assertEquals(List.of("X Corp. (external)"), texts(graph.parentsOf(id("a"))));
        assertEquals(List.of("X Corp. (external)"), texts(graph.tops()));
        assertEquals(
                "0.5 of a for X Corp. (external)",
                graph.economicShare(id("x"), id("a")).toString());
    }

    @Test
    void nothingGivenIsNothingAnswered() {
        LinkGraph graph = graph();

        assertEquals("0 nodes, 0 links, 0 cycles", graph.toString());
        assertEquals(List.of(), graph.tops());
        assertEquals(List.of(), graph.largestReach(1));
        assertEquals(ImmutableSortedMap.of(), graph.depthHistogram());
        assertEquals(List.of(), graph.overHeld());
    }

    @Test
    void itsTextSaysHowLargeItIs() {
        assertEquals("8 nodes, 8 links, 1 cycles", VENTURE.toString());
    }

    static List<BiFunction<LinkGraph, AccountId, Object>> questions() {
        return List.of(
                LinkGraph::parentsOf,
                LinkGraph::childrenOf,
                LinkGraph::ancestorsOf,
                LinkGraph::descendantsOf,
                LinkGraph::reachOf,
                LinkGraph::groupOf,
                LinkGraph::topsOf,
                LinkGraph::depthOf,
                LinkGraph::nodesReachingOnly,
                (graph, id) -> graph.economicShare(id, id("shop")),
                (graph, id) -> graph.economicShare(id("shop"), id));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void anIdThatWasNeverGivenIsUnknown(BiFunction<LinkGraph, AccountId, Object> question) {
        assertEquals(
                "never given: account nobody",
                assertThrows(UnknownIdException.class, () -> question.apply(VENTURE, id("nobody")))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void idsAreMandatory() {
        assertEquals(
                "id",
                assertThrows(NullPointerException.class, () -> VENTURE.parentsOf(null))
                        .getMessage());
        assertEquals(
                "holder",
                assertThrows(NullPointerException.class, () -> VENTURE.economicShare(null, id("q")))
                        .getMessage());
        assertEquals(
                "company",
                assertThrows(NullPointerException.class, () -> VENTURE.economicShare(id("q"), null))
                        .getMessage());
    }

    private static Node node(String id) {
        return new Node(id(id), id, false);
    }
}
