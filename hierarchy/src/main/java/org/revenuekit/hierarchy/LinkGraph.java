package org.revenuekit.hierarchy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.hierarchy.internal.Condensation;
import org.revenuekit.hierarchy.internal.Regions;
import org.revenuekit.hierarchy.link.Share;

/**
 * All links of a hierarchy as they are: a node has as many parents as links name, and links may run in circles. It
 * refuses to choose; the forest of one view is the {@link Hierarchy}.
 *
 * <p>Where only above and below counts, nodes that are above each other are merged into a {@link NodeGroup}: depths are
 * those of the longest chain of groups, and a top may be a group. An owner is not a parent: a minority holder of many
 * companies is a top here, and reaches them all.
 *
 * <p>Immutable. Building it takes time in nodes and links. What is asked about an id that was never given, as account
 * or as parent, throws {@link UnknownIdException}. Lists of nodes are made by each call and sorted by id.
 */
public final class LinkGraph {
    private final Nodes nodes;
    private final Links links;
    private final Condensation groups;
    private final Regions regions;

    /** One entry per distinct pair of different nodes; the arrays are not changed afterwards. */
    LinkGraph(Nodes nodes, int[] children, int[] parents, Share[] shares) {
        this.nodes = nodes;
        this.links = Links.of(nodes.size(), children, parents, shares);
        this.groups = new Condensation(links.up());
        this.regions = new Regions(links.up(), groups);
    }

    /**
     * Returns the direct parents.
     *
     * @param id the child
     * @return the parents; O(p log p) for p of them
     */
    public ImmutableList<Node> parentsOf(AccountId id) {
        return sorted(IntStream.of(links.up().targets(indexOf(id))));
    }

    /**
     * Returns the direct children.
     *
     * @param id the parent
     * @return the children; O(c log c) for c of them
     */
    public ImmutableList<Node> childrenOf(AccountId id) {
        return sorted(IntStream.of(links.down().targets(indexOf(id))));
    }

    /**
     * Returns everything above a node.
     *
     * @param id the node
     * @return the others from which a chain of links leads down to it, those in a circle with it too; takes time in
     *     what is reached and its links, but for sorting
     */
    public ImmutableList<Node> ancestorsOf(AccountId id) {
        return sorted(IntStream.of(links.up().reached(indexOf(id))).skip(1));
    }

    /**
     * Returns everything below a node.
     *
     * @param id the node
     * @return the others to which a chain of links leads down from it, those in a circle with it too; takes time in
     *     what is reached and its links, but for sorting
     */
    public ImmutableList<Node> descendantsOf(AccountId id) {
        return sorted(IntStream.of(links.down().reached(indexOf(id))).skip(1));
    }

    /**
     * Returns how many nodes are at or below a node.
     *
     * @param id the node
     * @return at least 1; takes time in what is reached and its links
     */
    public long reachOf(AccountId id) {
        return links.down().reached(indexOf(id)).length;
    }

    /**
     * Returns the circles.
     *
     * @return each group of several nodes that are above each other, sorted by the first; takes time in the nodes, but
     *     for sorting
     */
    public ImmutableList<NodeGroup> cycles() {
        return groups(IntStream.range(0, groups.size()).filter(group -> groups.count(group) > 1));
    }

    /**
     * Returns the group of a node: itself and what it is in a circle with.
     *
     * @param id the node
     * @return its group
     */
    public NodeGroup groupOf(AccountId id) {
        return group(groups.group(indexOf(id)));
    }

    /**
     * Returns the tops above a node.
     *
     * @param id the node
     * @return the groups at or above it that nothing is above, at least one, sorted by the first node of each; takes
     *     time in what is above and its links, but for sorting
     */
    public ImmutableList<NodeGroup> topsOf(AccountId id) {
        return groups(IntStream.of(links.up().reached(indexOf(id)))
                .map(groups::group)
                .filter(regions::isTop)
                .distinct());
    }

    /**
     * Returns all tops.
     *
     * @return the groups that nothing is above, sorted by the first node of each; takes time in the nodes, but for
     *     sorting
     */
    public ImmutableList<NodeGroup> tops() {
        return groups(IntStream.range(0, groups.size()).filter(regions::isTop));
    }

    /**
     * Returns how deep a node is, circles counting as one node.
     *
     * @param id the node
     * @return the number of links on the longest chain above it, 0 at the top; O(1)
     */
    public int depthOf(AccountId id) {
        return regions.depth(groups.group(indexOf(id)));
    }

    /**
     * Returns how many nodes are how deep.
     *
     * @return the number of nodes, at least 1, by {@link #depthOf}, without gaps from 0; takes time in the nodes
     */
    public ImmutableSortedMap<Integer, Long> depthHistogram() {
        SortedMap<Integer, Long> histogram = new TreeMap<>();
        for (int group = 0; group < groups.size(); group++) {
            histogram.merge(regions.depth(group), (long) groups.count(group), Long::sum);
        }
        return ImmutableSortedMap.copyOfSorted(histogram);
    }

    /**
     * Returns the nodes with several direct parents.
     *
     * @return the nodes; takes time in the nodes, but for sorting
     */
    public ImmutableList<Node> nodesWithSeveralParents() {
        return sorted(IntStream.range(0, nodes.size()).filter(node -> links.up().degree(node) > 1));
    }

    /**
     * Returns the nodes above which are several tops.
     *
     * @return the nodes; takes time in the nodes, but for sorting
     */
    public ImmutableList<Node> nodesWithSeveralTops() {
        return sorted(IntStream.range(0, nodes.size()).filter(node -> regions.hasSeveralTops(groups.group(node))));
    }

    /**
     * Returns how many nodes reach one top and no other.
     *
     * @param top the top, or one of it
     * @return how many nodes at or below it have no other top, itself included; 0 if it is no top; O(1)
     */
    public long nodesReachingOnly(AccountId top) {
        int group = groups.group(indexOf(top));
        return regions.isTop(group) ? regions.reachingOnly(group) : 0;
    }

    /**
     * Returns the tops that most nodes reach.
     *
     * @param most how many to return at most
     * @return the tops by reach, the largest first, of equals the smallest id first; takes time in nodes and links, and
     *     more only for nodes below several tops
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public ImmutableList<RankedTop> largestReach(int most) {
        long[] reaches = regions.reaches();
        ImmutableList.Builder<RankedTop> ranked = ImmutableList.builder();
        rank(
                IntStream.range(0, groups.size()).filter(regions::isTop),
                group -> reaches[group],
                group -> group(group).first(),
                most,
                (rank, group) -> ranked.add(new RankedTop(rank, group(group), reaches[group])));
        return ranked.build();
    }

    /**
     * Returns the nodes with most direct children.
     *
     * @param most how many to return at most
     * @return the parents by their number of children, the largest first, of equals the smallest id first; takes time
     *     in the nodes, but for sorting
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public ImmutableList<RankedParent> widest(int most) {
        ImmutableList.Builder<RankedParent> ranked = ImmutableList.builder();
        rank(
                IntStream.range(0, nodes.size()).filter(node -> links.down().degree(node) > 0),
                links.down()::degree,
                nodes::node,
                most,
                (rank, node) -> ranked.add(
                        new RankedParent(rank, nodes.node(node), links.down().degree(node))));
        return ranked.build();
    }

    /**
     * Returns what a holder has of a company, directly and through others: its stake in itself is 1 and is not walked
     * through again; in any other company it is the sum, over the company's holders, of the holder's share of the
     * company times the stake in the holder, but at most 1, as nobody has more than all. The least shares give the
     * lower bound, the most the upper one. Links of all kinds count by their shares.
     *
     * <p>Products are rounded to 34 digits ({@link java.math.MathContext#DECIMAL128}) and at most 100 decimals. Takes
     * time in the nodes, in the links between the two (but for sorting) and, for companies that hold each other, in the
     * cube of their number up to 100; larger circles, and shares that contradict each other, are approached in a
     * bounded number of steps from below and from above, so that the bounds stay true wherever that ends.
     *
     * @param holder the holder
     * @param company the company
     * @return the share, 1 if both are the same, 0 if the company is not below the holder
     */
    public EconomicShare economicShare(AccountId holder, AccountId company) {
        int from = nodes.find(requireNonNull(holder, "holder"));
        int to = nodes.find(requireNonNull(company, "company"));
        return new EconomicShares(nodes, links, known(from, holder), known(to, company))
                .answer(nodes.node(from), nodes.node(to));
    }

    /**
     * Returns the companies whose holders together hold more than all.
     *
     * @return the companies of which the least shares sum to more than 1; takes time in the links, but for sorting
     */
    public ImmutableList<OverHeld> overHeld() {
        return IntStream.range(0, nodes.size())
                .mapToObj(node -> new OverHeld(nodes.node(node), heldAtLeast(node)))
                .filter(held -> held.sum().compareTo(BigDecimal.ONE) > 0)
                .sorted(Comparator.comparing(held -> held.node().id()))
                .collect(ImmutableList.toImmutableList());
    }

    private BigDecimal heldAtLeast(int node) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = links.up().start(node); at < links.up().end(node); at++) {
            sum = sum.add(links.shares()[links.up().link(at)].low());
        }
        return Decimals.normal(sum);
    }

    private ImmutableList<Node> sorted(IntStream of) {
        return of.mapToObj(nodes::node).sorted(Comparator.comparing(Node::id)).collect(ImmutableList.toImmutableList());
    }

    private NodeGroup group(int group) {
        return new NodeGroup(sorted(IntStream.of(groups.members(group))));
    }

    private ImmutableList<NodeGroup> groups(IntStream of) {
        return of.mapToObj(this::group)
                .sorted(Comparator.comparing(group -> group.first().id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Hands out the candidates of the highest values with their ranks: equal values share one. */
    private static void rank(
            IntStream candidates, IntToLongFunction value, IntFunction<Node> node, int most, Ranked ranked) {
        checkArgument(most >= 0, "most must be >= 0, was %s", most);
        int[] order = candidates
                .boxed()
                .sorted(Comparator.comparingLong(value::applyAsLong)
                        .reversed()
                        .thenComparing(candidate -> node.apply(candidate).id()))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
        int rank = 0;
        for (int place = 0; place < order.length; place++) {
            boolean isTie = place > 0 && value.applyAsLong(order[place]) == value.applyAsLong(order[place - 1]);
            rank = isTie ? rank : place + 1;
            ranked.accept(rank, order[place]);
        }
    }

    /** Takes a candidate with its rank. */
    @FunctionalInterface
    private interface Ranked {
        void accept(long rank, int candidate);
    }

    private int indexOf(AccountId id) {
        return known(nodes.find(requireNonNull(id, "id")), id);
    }

    private static int known(int node, AccountId id) {
        if (node < 0) {
            throw new UnknownIdException(Subject.of(id));
        }
        return node;
    }

    /** Returns how many nodes, links and circles there are. */
    @Override
    public String toString() {
        return nodes.size() + " nodes, " + links.up().links() + " links, "
                + IntStream.range(0, groups.size())
                        .filter(group -> groups.count(group) > 1)
                        .count()
                + " cycles";
    }
}
