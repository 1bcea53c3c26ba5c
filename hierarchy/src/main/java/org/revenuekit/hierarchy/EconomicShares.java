package org.revenuekit.hierarchy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.hierarchy.internal.Adjacency;
import org.revenuekit.hierarchy.internal.Stakes;
import org.revenuekit.hierarchy.link.Share;

/**
 * The part of the links that lies between one holder and one company, its nodes numbered in order of their ids, so that
 * the answer does not depend on the order of the input.
 */
final class EconomicShares {
    private final Nodes nodes;
    private final int[] between; // the nodes; none if the holder has nothing of the company
    private final int holder; // a place in between, as are company, children and parents; -1 if it has none
    private final int company;
    private final int[] children;
    private final int[] parents;
    private final Share[] shares;

    EconomicShares(Nodes nodes, Links links, int holder, int company) {
        this.nodes = nodes;
        BitSet below = new BitSet();
        IntStream.of(links.down().reached(holder)).forEach(below::set);
        this.between = IntStream.of(links.up().reached(company))
                .filter(below::get)
                .boxed()
                .sorted(Comparator.comparing(nodes::id))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] place = new int[nodes.size()];
        Arrays.fill(place, -1);
        for (int i = 0; i < between.length; i++) {
            place[between[i]] = i;
        }
        this.holder = place[holder];
        this.company = place[company];
        int[] used = IntStream.of(between)
                .filter(child -> child != holder)
                .flatMap(child -> holdersOf(child, links.up(), place))
                .toArray();
        this.children =
                IntStream.of(used).map(link -> place[links.children()[link]]).toArray();
        this.parents =
                IntStream.of(used).map(link -> place[links.parents()[link]]).toArray();
        this.shares = IntStream.of(used).mapToObj(link -> links.shares()[link]).toArray(Share[]::new);
    }

    /** The links up from a child to nodes that have a place, in order of it. */
    private static IntStream holdersOf(int child, Adjacency up, int[] place) {
        return IntStream.range(up.start(child), up.end(child))
                .filter(at -> place[up.target(at)] >= 0)
                .boxed()
                .sorted(Comparator.comparing(at -> place[up.target(at)]))
                .mapToInt(up::link);
    }

    EconomicShare answer(Node of, Node in) {
        if (between.length == 0) {
            return new EconomicShare(
                    of, in, Bounds.exactly(BigDecimal.ZERO), BigDecimal.ZERO, true, false, ImmutableList.of());
        }
        Stakes least = Stakes.least(holder, between.length, children, parents, each(Share::low));
        Stakes most = Stakes.most(holder, least, children, parents, each(Share::high));
        ImmutableList.Builder<HolderPart> parts = ImmutableList.builder();
        for (int link = 0; link < children.length; link++) {
            if (children[link] == company) {
                parts.add(part(link, least, most));
            }
        }
        return new EconomicShare(
                of,
                in,
                bounds(least.of(company), most.of(company)),
                Decimals.normal(least.residual().max(most.residual())),
                least.isConverged() && most.isConverged(),
                least.isCut(),
                parts.build());
    }

    private HolderPart part(int link, Stakes least, Stakes most) {
        Share share = shares[link];
        BigDecimal low = least.of(parents[link]);
        BigDecimal high = most.of(parents[link]);
        return new HolderPart(
                nodes.node(between[parents[link]]),
                share,
                bounds(low, high),
                bounds(Stakes.product(share.low(), low), Stakes.product(share.high(), high)));
    }

    private BigDecimal[] each(Function<Share, BigDecimal> bound) {
        return Arrays.stream(shares).map(bound).toArray(BigDecimal[]::new);
    }

    private static Bounds<BigDecimal> bounds(BigDecimal low, BigDecimal high) {
        return Bounds.of(Decimals.normal(low), Decimals.normal(high));
    }
}
