package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.hierarchy.link.Share;

/** Graphs that overflow the stack or take quadratic time where either is possible. */
class HostileGraphsTest {
    private static final int HOSTILE = 100_000;
    private static final int VERY_HOSTILE = 1_000_000;

    /** Far above what linear time needs, far below what quadratic time needs. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void aChain() throws Exception {
        onSmallStack(() -> askChain(HOSTILE));
    }

    @Test
    @Tag("long")
    void aVeryLongChain() throws Exception {
        onSmallStack(() -> askChain(VERY_HOSTILE));
    }

    @Test
    void aCircle() throws Exception {
        onSmallStack(() -> askCircle(HOSTILE));
    }

    @Test
    @Tag("long")
    void aVeryLongCircle() throws Exception {
        onSmallStack(() -> askCircle(VERY_HOSTILE));
    }

    @Test
    void aHub() {
        assertTimeout(PATIENCE, () -> askHub(HOSTILE));
    }

    @Test
    @Tag("long")
    void aLargeHub() {
        assertTimeout(PATIENCE, () -> askHub(VERY_HOSTILE));
    }

    @Test
    void manyTopsAboveOneChain() {
        assertTimeout(PATIENCE, () -> askFunnel(HOSTILE));
    }

    @Test
    @Tag("long")
    void veryManyTopsAboveOneChain() {
        assertTimeout(PATIENCE, () -> askFunnel(VERY_HOSTILE));
    }

    @Test
    void manySmallCircles() {
        assertTimeout(PATIENCE, () -> askPairs(HOSTILE / 5));
    }

    private static void askChain(int length) {
        LinkGraph graph = graph(length, node -> node == 0 ? -1 : node - 1, Share.of(new BigDecimal("0.9")));

        assertEquals(length - 1, graph.depthOf(id(length - 1)));
        assertEquals(length, graph.depthHistogram().size());
        assertEquals(length, graph.reachOf(id(0)));
        assertEquals(length - 1, graph.ancestorsOf(id(length - 1)).size());
        assertEquals(length, graph.largestReach(1).get(0).reach());
        EconomicShare share = graph.economicShare(id(0), id(length - 1));
        assertEquals(BigDecimal.ZERO, share.bounds().high(), "below a hundred decimals");
        assertTrue(share.isConverged());
    }

    private static void askCircle(int length) {
        LinkGraph graph = graph(length, node -> node == 0 ? length - 1 : node - 1, Share.unknown());

        assertEquals(length, graph.cycles().get(0).members().size());
        assertTrue(graph.cycles().get(0).toString().length() < 1_000);
        assertEquals(length, graph.nodesReachingOnly(id(1)));
        assertEquals(0, graph.depthOf(id(1)));

        // Two holders above the circle: whichever is asked about, the other leaves the circle whole.
        int[] children = IntStream.concat(IntStream.range(0, length), IntStream.of(0, length / 2))
                .toArray();
        int[] parents = IntStream.concat(
                        IntStream.range(0, length).map(node -> node == 0 ? length - 1 : node - 1),
                        IntStream.of(length, length + 1))
                .toArray();
        LinkGraph held = graph(length + 2, children, parents, Share.of(new BigDecimal("0.5")));
        EconomicShare share = held.economicShare(id(length), id(0));
        assertTrue(share.isConverged());
        assertEquals(Bounds.exactly(new BigDecimal("0.5")), share.bounds());
    }

    private static void askHub(int children) {
        LinkGraph graph = graph(children + 1, node -> node == 0 ? -1 : 0, Share.unknown());

        assertEquals(children, graph.childrenOf(id(0)).size());
        assertEquals(children, graph.widest(1).get(0).children());
        assertEquals(children + 1L, graph.nodesReachingOnly(id(0)));
    }

    /** Half the nodes are tops above the first of the other half, which is a chain. */
    private static void askFunnel(int size) {
        int half = size / 2;
        int[] children = IntStream.concat(IntStream.range(0, half).map(top -> half), IntStream.range(half + 1, size))
                .toArray();
        int[] parents = IntStream.concat(IntStream.range(0, half), IntStream.range(half, size - 1))
                .toArray();
        LinkGraph graph = graph(size, children, parents, Share.of(BigDecimal.ONE.divide(BigDecimal.valueOf(half))));

        assertEquals(half, graph.nodesWithSeveralTops().size());
        assertEquals(1, graph.nodesWithSeveralParents().size());
        assertEquals(half, graph.tops().size());
        assertEquals(half + 1L, graph.largestReach(half).get(half - 1).reach());
        assertEquals(half, graph.topsOf(id(size - 1)).size());
        assertEquals(List.of(), graph.overHeld());
        assertEquals(
                BigDecimal.ONE.divide(BigDecimal.valueOf(half)),
                graph.economicShare(id(1), id(half)).bounds().low());
    }

    /** One holder of half of each pair's one, all pairs holding half of each other. */
    private static void askPairs(int pairs) {
        int[] children = IntStream.range(0, 3 * pairs)
                .map(link -> link % 3 == 2 ? 2 * (link / 3) + 2 : 2 * (link / 3) + 1)
                .toArray();
        int[] parents = IntStream.range(0, 3 * pairs)
                .map(link -> link % 3 == 0 ? 0 : link % 3 == 1 ? 2 * (link / 3) + 2 : 2 * (link / 3) + 1)
                .toArray();
        int[] all = IntStream.range(1, pairs).map(pair -> 2 * pair + 1).toArray();
        LinkGraph graph = graph(
                2 * pairs + 1,
                IntStream.concat(Arrays.stream(children), Arrays.stream(all)).toArray(),
                IntStream.concat(Arrays.stream(parents), Arrays.stream(all).map(node -> node - 1))
                        .toArray(),
                Share.of(new BigDecimal("0.3")));

        assertEquals(pairs, graph.cycles().size());
        assertEquals(pairs, graph.depthOf(id(2 * pairs)));
        assertTrue(graph.economicShare(id(0), id(2 * pairs)).isConverged());
    }

    private static LinkGraph graph(int size, IntUnaryOperator parent, Share share) {
        int[] children = IntStream.range(0, size)
                .filter(node -> parent.applyAsInt(node) >= 0)
                .toArray();
        return graph(size, children, IntStream.of(children).map(parent).toArray(), share);
    }

    private static LinkGraph graph(int size, int[] children, int[] parents, Share share) {
        Share[] shares = new Share[children.length];
        Arrays.fill(shares, share);
        Accounts accounts = Accounts.of(
                IntStream.range(0, size).mapToObj(node -> Account.of(id(node))).toList());
        return new LinkGraph(new Nodes(accounts), children, parents, shares);
    }

    private static AccountId id(int node) {
        return Given.id(Integer.toString(node));
    }

    private static void onSmallStack(Runnable task) throws Exception {
        FutureTask<Boolean> done = new FutureTask<>(task, true);
        Thread thread = new Thread(null, done, "small stack", 256 * 1024);
        thread.setDaemon(true);
        thread.start();
        assertTrue(done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }
}
