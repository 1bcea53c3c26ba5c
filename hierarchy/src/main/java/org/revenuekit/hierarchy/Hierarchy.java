package org.revenuekit.hierarchy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.internal.Forest;
import org.revenuekit.hierarchy.internal.Layout;
import org.revenuekit.hierarchy.link.ParentAbsence;
import org.revenuekit.hierarchy.link.ParentLink;

/**
 * The answer of a {@link HierarchyResolution}: one forest over accounts and external companies, in which every account
 * is in exactly one family.
 *
 * <p>Immutable. What is asked about an id that was never given, as account or as parent, throws
 * {@link UnknownIdException}.
 */
public final class Hierarchy {
    private final HierarchyView view;
    private final Accounts accounts;
    private final AsOf asOf;
    private final Nodes nodes;
    private final Forest forest;
    private final BitSet cycleTops;
    private final int[] accountsBefore;
    private final LinkRecord links;

    Hierarchy(
            HierarchyView view,
            Accounts accounts,
            AsOf asOf,
            Nodes nodes,
            Forest forest,
            BitSet cycleTops,
            LinkRecord links) {
        this.view = view;
        this.accounts = accounts;
        this.asOf = asOf;
        this.nodes = nodes;
        this.forest = forest;
        this.cycleTops = cycleTops;
        this.links = links;
        this.accountsBefore = new int[forest.size() + 1];
        for (int at = 0; at < forest.size(); at++) {
            accountsBefore[at + 1] = accountsBefore[at] + (isAccount(forest.nodeAt(at)) ? 1 : 0);
        }
    }

    /**
     * Returns the node of an id.
     *
     * @param id an account, or a company known only as a parent
     * @return the node
     */
    public Node node(AccountId id) {
        return nodes.node(indexOf(id));
    }

    /**
     * Returns the parent in this view.
     *
     * @param id the child
     * @return the parent, perhaps external, or why there is none
     */
    public Parent parentOf(AccountId id) {
        int node = indexOf(id);
        int parent = forest.parent(node);
        if (parent >= 0) {
            return Parent.known(nodes.node(parent));
        }
        return Parent.absent(absence(node));
    }

    /**
     * Returns the ultimate parent: the top of the chain of parents, the node itself if it has none.
     *
     * @param id where the chain starts
     * @return the top
     */
    public Node ultimateOf(AccountId id) {
        return nodes.node(forest.top(indexOf(id)));
    }

    /**
     * Returns the chain of parents.
     *
     * @param id where it starts
     * @return the node itself, its parent and so on to the top
     */
    public ImmutableList<Node> pathOf(AccountId id) {
        ImmutableList.Builder<Node> path = ImmutableList.builder();
        for (int node = indexOf(id); node >= 0; node = forest.parent(node)) {
            path.add(nodes.node(node));
        }
        return path.build();
    }

    /**
     * Returns how far below its top a node is.
     *
     * @param id the node
     * @return 0 for a top
     */
    public int depthOf(AccountId id) {
        int depth = 0;
        for (int node = forest.parent(indexOf(id)); node >= 0; node = forest.parent(node)) {
            depth++;
        }
        return depth;
    }

    /**
     * Returns how deep the deepest family is. Linear in the number of nodes.
     *
     * @return the largest {@link #depthOf}, 0 if nothing has a parent
     */
    public int depth() {
        int[] depth = new int[forest.size()];
        int deepest = 0;
        for (int at = 0; at < depth.length; at++) {
            int parent = forest.parent(forest.nodeAt(at));
            depth[at] = parent < 0 ? 0 : depth[forest.start(parent)] + 1;
            deepest = Math.max(deepest, depth[at]);
        }
        return deepest;
    }

    /**
     * Returns everything below a node.
     *
     * @param id the node
     * @return accounts and external companies, sorted by id, the node itself not among them
     */
    public ImmutableList<Node> descendantsOf(AccountId id) {
        int node = indexOf(id);
        return IntStream.range(forest.start(node) + 1, forest.end(node))
                .mapToObj(at -> nodes.node(forest.nodeAt(at)))
                .sorted(Comparator.comparing(Node::id))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns whether one node is another or below it.
     *
     * @param id the one
     * @param ancestor the other
     * @return true if {@code ancestor} is on the path of {@code id}
     */
    public boolean isWithin(AccountId id, AccountId ancestor) {
        return forest.isWithin(indexOf(id), indexOf(ancestor));
    }

    /**
     * Returns the lowest node above two nodes, which may be one of them. Takes time in the length of the chain of
     * parents.
     *
     * @param one a node
     * @param other a node
     * @return the lowest common ancestor; empty if they are of different families
     */
    public Optional<Node> lowestCommonAncestor(AccountId one, AccountId other) {
        int below = indexOf(other);
        int above = indexOf(one);
        while (above >= 0 && !forest.isWithin(below, above)) {
            above = forest.parent(above);
        }
        return above < 0 ? Optional.empty() : Optional.of(nodes.node(above));
    }

    /**
     * Returns the family of a node.
     *
     * @param id an account, or an external company that is above one
     * @return its family
     */
    public Family familyOf(AccountId id) {
        int top = forest.top(indexOf(id));
        if (accountsUnder(top) == 0) {
            throw new UnknownIdException(Subject.of(id)); // named by links that were all set aside: no family
        }
        return new Family(this, top);
    }

    /**
     * Returns the families. Linear in the number of nodes, but for sorting.
     *
     * @return every family with at least one account, sorted by the id of its top
     */
    public ImmutableList<Family> families() {
        return IntStream.range(0, forest.size())
                .filter(node -> forest.parent(node) < 0 && accountsUnder(node) > 0)
                .mapToObj(node -> new Family(this, node))
                .sorted(Comparator.comparing(family -> family.ultimate().id()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the accounts asked about.
     *
     * @return the accounts, in the order given
     */
    public Accounts accounts() {
        return accounts;
    }

    /**
     * Returns how many links were given.
     *
     * @return used and set aside together
     */
    public long linksGiven() {
        return links.given();
    }

    /**
     * Returns how many links were set aside, each with a finding.
     *
     * @return 0 or more
     */
    public long linksSetAside() {
        return links.setAside();
    }

    /**
     * Returns how many reported ultimate parents are those that the links lead to; they count as used. Those that
     * differ are findings.
     *
     * @return 0 or more, of companies whose direct parent is known, too
     */
    public long ultimatesConfirmed() {
        return links.confirmed();
    }

    /**
     * Returns the link that decided about a node's parent.
     *
     * @param id the child
     * @return the link that names its parent in this view, or states that it has none; empty if no link decided, or a
     *     circle was opened there
     */
    public Optional<ParentLink> decidingLinkOf(AccountId id) {
        int node = indexOf(id);
        return isCycleTop(node) ? Optional.empty() : links.decides(node);
    }

    /**
     * Returns what is wrong with the links, sorted by kind and subject.
     *
     * @return a finding for each link set aside and each external company
     */
    public Findings findings() {
        return links.findings();
    }

    /**
     * Returns the definition that was applied.
     *
     * @return name and version of the view
     */
    public DefinitionRef definition() {
        return view.ref();
    }

    /**
     * Returns the date asked about.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * Returns the layout, for the engines of this module only: its type is not exported.
     *
     * @return node numbers in preorder
     */
    public Layout layout() {
        return new Layout(forest, this::indexOf);
    }

    /** Why a node without parent has none: as links say, or else nothing is known of who is known only as a parent. */
    ParentAbsence absence(int node) {
        return links.absence(node).orElse(isAccount(node) ? ParentAbsence.NONE : ParentAbsence.UNKNOWN);
    }

    Node node(int node) {
        return nodes.node(node);
    }

    boolean isCycleTop(int node) {
        return cycleTops.get(node);
    }

    int accountsUnder(int node) {
        return accountsBefore[forest.end(node)] - accountsBefore[forest.start(node)];
    }

    ImmutableList<AccountId> membersUnder(int top) {
        return IntStream.range(forest.start(top), forest.end(top))
                .map(forest::nodeAt)
                .filter(this::isAccount)
                .mapToObj(nodes::id)
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isAccount(int node) {
        return node < nodes.accounts();
    }

    private int indexOf(AccountId id) {
        int node = nodes.find(requireNonNull(id, "id"));
        if (node < 0) {
            throw new UnknownIdException(Subject.of(id));
        }
        return node;
    }

    /** Hierarchies are equal if their nodes and the parents of these are equal, whatever was set aside on the way. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hierarchy that
                && forest.size() == that.forest.size()
                && IntStream.range(0, forest.size()).allMatch(node -> isSame(node, that));
    }

    private boolean isSame(int node, Hierarchy that) {
        AccountId id = nodes.id(node);
        int there = that.nodes.find(id);
        return there >= 0
                && nodes.node(node).equals(that.nodes.node(there))
                && parentOf(id).equals(that.parentOf(id));
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (int node = 0; node < forest.size(); node++) {
            AccountId id = nodes.id(node);
            sum += id.hashCode() ^ parentOf(id).hashCode(); // a sum, for the order of the nodes is that of the input
        }
        return sum;
    }

    /** Returns how many accounts and families there are, as of when. */
    @Override
    public String toString() {
        return accounts.size() + " accounts in " + families().size() + " families as of " + asOf;
    }
}
