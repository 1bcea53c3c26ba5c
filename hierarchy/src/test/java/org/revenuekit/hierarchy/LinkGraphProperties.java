package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.hierarchy.Graphs.Stated;
import org.revenuekit.hierarchy.link.Share;

/** What links above and below say is what the transitive closure says, in whatever order they are given. */
class LinkGraphProperties {
    @Provide
    Arbitrary<List<Stated>> links() {
        return Graphs.links();
    }

    @Property
    void agreesWithTheTransitiveClosureInAnyOrder(@ForAll("links") List<Stated> links, @ForAll long seed) {
        List<AccountId> ids = Graphs.ids(8);
        NaiveGraph naive = new NaiveGraph(ids, links);

        assertEquals("", naive.difference(Graphs.graph(ids, links)));
        assertEquals("", naive.difference(Graphs.graph(Graphs.shuffled(ids, seed), Graphs.shuffled(links, ~seed))));
    }

    @Property
    void namesMakeNoDifference(@ForAll("links") List<Stated> links, @ForAll long seed) {
        List<AccountId> ids = Graphs.ids(8);
        List<AccountId> others = Graphs.shuffled(ids, seed);
        Map<AccountId, AccountId> renamed = new TreeMap<>();
        IntStream.range(0, 8).forEach(i -> renamed.put(ids.get(i), others.get(i)));
        LinkGraph graph = Graphs.graph(ids, links);
        LinkGraph other = Graphs.graph(
                ids,
                links.stream()
                        .map(link -> new Stated(
                                renamed.getOrDefault(link.child(), link.child()),
                                renamed.getOrDefault(link.parent(), link.parent()),
                                link.share()))
                        .toList());

        assertEquals(graph.depthHistogram(), other.depthHistogram());
        assertEquals(graph.toString(), other.toString());
        renamed.forEach((id, name) -> {
            assertEquals(
                    graph.descendantsOf(id).stream()
                            .map(node -> renamed.getOrDefault(node.id(), node.id()))
                            .sorted()
                            .toList(),
                    other.descendantsOf(name).stream().map(Node::id).toList());
            assertEquals(graph.depthOf(id), other.depthOf(name));
            assertEquals(graph.topsOf(id).size(), other.topsOf(name).size());
            assertEquals(graph.nodesReachingOnly(id), other.nodesReachingOnly(name));
        });
    }

    @Test
    void allGraphsOfFourNodes() {
        assertEquals(4_096, agreeOnAll(4));
    }

    @Test
    @Tag("long")
    void allGraphsOfFiveNodes() {
        assertEquals(1_048_576, agreeOnAll(5));
    }

    private static int agreeOnAll(int size) {
        List<AccountId> ids = Graphs.ids(size);
        List<Stated> all = new ArrayList<>();
        for (AccountId child : ids) {
            for (AccountId parent : ids) {
                if (!child.equals(parent)) {
                    all.add(new Stated(child, parent, Share.unknown()));
                }
            }
        }
        int graphs = 1 << all.size();
        for (int graph = 0; graph < graphs; graph++) {
            int bits = graph;
            List<Stated> links = IntStream.range(0, all.size())
                    .filter(bit -> (bits >> bit & 1) == 1)
                    .mapToObj(all::get)
                    .toList();
            assertEquals("", new NaiveGraph(ids, links).difference(Graphs.graph(ids, links)), links::toString);
        }
        return graphs;
    }
}
