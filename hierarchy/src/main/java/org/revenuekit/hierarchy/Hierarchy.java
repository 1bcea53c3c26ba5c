package org.revenuekit.hierarchy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.account.Country;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.internal.Forest;
import org.revenuekit.hierarchy.internal.IdOrder;
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
    private final IntUnaryOperator accountsUnder;
    private final LinkRecord links;
    private final ImmutableMap<AccountId, AccountId> aliases;
    private final ImmutableList<HierarchyEdit> edits;
    /** The hierarchy before the last move, and who moved; nothing and nobody if this one was resolved. */
    private final @Nullable Hierarchy before;

    private final ImmutableSet<Integer> moved;

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
        this.accountsUnder = accountsUnder(forest, accounts.size());
        this.aliases = ImmutableMap.of();
        this.edits = ImmutableList.of();
        this.before = null;
        this.moved = ImmutableSet.of();
    }

    private Hierarchy(
            Hierarchy before,
            Forest forest,
            IntUnaryOperator accountsUnder,
            ImmutableMap<AccountId, AccountId> aliases,
            ImmutableList<HierarchyEdit> edits,
            ImmutableSet<Integer> moved) {
        this.view = before.view;
        this.accounts = before.accounts;
        this.asOf = before.asOf;
        this.nodes = before.nodes;
        this.forest = forest;
        this.cycleTops = before.cycleTops;
        this.links = before.links;
        this.accountsUnder = accountsUnder;
        this.aliases = aliases;
        this.edits = edits;
        this.before = moved.isEmpty() ? null : before;
        this.moved = moved;
    }

    private static IntUnaryOperator accountsUnder(Forest forest, int accounts) {
        int[] accountsBefore = new int[forest.size() + 1];
        for (int at = 0; at < forest.size(); at++) {
            accountsBefore[at + 1] = accountsBefore[at] + (forest.nodeAt(at) < accounts ? 1 : 0);
        }
        return node -> accountsBefore[forest.end(node)] - accountsBefore[forest.start(node)];
    }

    /**
     * Returns the hierarchy as it would be after an edit, before anything is saved. A move takes constant time and
     * memory, but for every sixteenth time: the answer looks through to this hierarchy. A dissolution lays all nodes
     * out anew, and a merge resolves the links again.
     *
     * @param edit what would happen
     * @return the hierarchy after it; findings and links are those of this one, but for a merge
     * @throws UnknownIdException if a party was never given, or one of a merge is no account
     * @throws IllegalArgumentException if a company would come under itself, or an acquirer is of the same family
     */
    public Hierarchy with(HierarchyEdit edit) {
        return HierarchyEditor.apply(this, requireNonNull(edit, "edit"));
    }

    /** Hangs a node elsewhere; the edits are those of the hierarchy after it. */
    Hierarchy moved(int node, int newParent, ImmutableList<HierarchyEdit> after) {
        Forest base = forest.settled();
        IntUnaryOperator count = base == forest ? accountsUnder : accountsUnder(base, accounts.size());
        int size = count.applyAsInt(node);
        int oldParent = base.parent(node);
        IntUnaryOperator under = of -> count.applyAsInt(of)
                - (oldParent >= 0 && base.isWithin(oldParent, of) ? size : 0)
                + (newParent >= 0 && base.isWithin(newParent, of) ? size : 0);
        return new Hierarchy(this, base.moved(node, newParent), under, aliases, after, ImmutableSet.of(node));
    }

    /** Hangs several nodes elsewhere at once, laid out anew: one move after the other would look through them all. */
    Hierarchy moved(ImmutableSet<Integer> several, int newParent, ImmutableList<HierarchyEdit> after) {
        int[] parents = forest.parents();
        several.forEach(node -> parents[node] = newParent);
        Forest anew = Forest.of(parents);
        return new Hierarchy(this, anew, accountsUnder(anew, accounts.size()), aliases, after, several);
    }

    /** The same hierarchy, in which ids of merged accounts mean those kept. */
    Hierarchy knowing(ImmutableMap<AccountId, AccountId> merged, ImmutableList<HierarchyEdit> after) {
        return new Hierarchy(this, forest, accountsUnder, merged, after, ImmutableSet.of());
    }

    /**
     * Returns how this hierarchy differs from another: which parents changed, and by which links; who joined and left
     * which family. Linear in the nodes of both; after edits of the one it is compared with, linear in what was moved.
     *
     * @param earlier what to compare with: an earlier date, earlier knowledge, or this hierarchy before edits
     * @return the difference
     * @throws DefinitionClashException if both views have one reference but differ
     */
    public HierarchyChange changeSince(Hierarchy earlier) {
        requireNonNull(earlier, "earlier");
        Definitions.checkSame(HierarchyView::ref, earlier.view, view);
        return new HierarchyComparison(earlier, this).change();
    }

    /**
     * Returns what was thought through.
     *
     * @return the edits in their order; empty if links alone decided
     */
    public ImmutableList<HierarchyEdit> edits() {
        return edits;
    }

    /**
     * Returns all links that the view follows, as a graph of many parents. Made by each call, linear in nodes and
     * links: keep it. Edits do not change it.
     *
     * @return the graph
     */
    public LinkGraph graph() {
        return links.graph(nodes);
    }

    /**
     * Returns who holds how much of whom, by the shares that links state. Made by each call, linear in the links: keep
     * it.
     *
     * @return the holders
     */
    public Holdings holdings() {
        return new Holdings(links, nodes, this::indexOf);
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
     * Returns the domestic ultimate parent: the highest node on the way up that is in the same country, even if others
     * stand between.
     *
     * @param id where the chain starts
     * @return the highest node of its country, perhaps itself; empty if its country is not known
     */
    public Optional<Node> domesticUltimateOf(AccountId id) {
        return domestic(id, false);
    }

    /**
     * Returns the domestic ultimate parent without leaving the country: the way up ends below the first node that is
     * elsewhere, or of which no country is known.
     *
     * @param id where the chain starts
     * @return the highest node reached, perhaps itself; empty if its country is not known
     */
    public Optional<Node> contiguousDomesticUltimateOf(AccountId id) {
        return domestic(id, true);
    }

    private Optional<Node> domestic(AccountId id, boolean contiguous) {
        int start = indexOf(id);
        Optional<Country> country = country(start);
        if (country.isEmpty()) {
            return Optional.empty();
        }
        int highest = start;
        for (int node = start; node >= 0; node = forest.parent(node)) {
            if (country(node).equals(country)) {
                highest = node;
            } else if (contiguous) {
                break;
            }
        }
        return Optional.of(nodes.node(highest));
    }

    private Optional<Country> country(int node) {
        return isAccount(node) ? accounts.list().get(node).country() : Optional.empty();
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
        int[] tops = IntStream.range(0, forest.size())
                .filter(node -> forest.parent(node) < 0 && accountsUnder(node) > 0)
                .toArray();
        return IntStream.of(IdOrder.sorted(tops, nodes::id))
                .mapToObj(top -> new Family(this, top))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the families as a grouping of accounts, so that any answer about accounts can be reported by family.
     *
     * @return {@code family}: to each account the id of its ultimate parent; to an id that is no account, none
     */
    public Grouping<AccountId, AccountId> byFamily() {
        return Grouping.of("family", id -> {
            int account = findAccount(id);
            return account < 0 ? Optional.empty() : Optional.of(nodes.id(forest.top(account)));
        });
    }

    /**
     * Looks up the account that an id means: its own, or the one it was merged into.
     *
     * @param id any id
     * @return the account; empty if the id is no account, even if it is known as a parent
     */
    public Optional<Account> accountOf(AccountId id) {
        int account = findAccount(requireNonNull(id, "id"));
        return account < 0 ? Optional.empty() : Optional.of(accounts.list().get(account));
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
     * @return the link that names its parent in this view, or states that it has none; empty if no link decided, a
     *     circle was opened there, or an edit moved it
     */
    public Optional<ParentLink> decidingLinkOf(AccountId id) {
        int node = indexOf(id);
        return isCycleTop(node) || wasMoved(node) ? Optional.empty() : links.decides(node);
    }

    private boolean wasMoved(int node) {
        Hierarchy at = this;
        while (at.before != null && !at.moved.contains(node)) {
            at = at.before;
        }
        return at.before != null;
    }

    /** Who was moved since another hierarchy; empty if this one is not that one after moves. */
    @SuppressWarnings("ReferenceEquality") // equal is not enough: moves are counted from that very hierarchy
    Optional<ImmutableSet<Integer>> movedSince(Hierarchy earlier) {
        ImmutableSet.Builder<Integer> roots = ImmutableSet.builder();
        Hierarchy at = this;
        while (at != earlier) {
            if (at.before == null) {
                return Optional.empty();
            }
            roots.addAll(at.moved);
            at = at.before;
        }
        return Optional.of(roots.build());
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
        return new Layout(forest, this::indexOf, this::findAccounts, nodes::node);
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
        return accountsUnder.applyAsInt(node);
    }

    Forest forest() {
        return forest;
    }

    HierarchyView view() {
        return view;
    }

    LinkRecord links() {
        return links;
    }

    ImmutableMap<AccountId, AccountId> aliases() {
        return aliases;
    }

    Nodes nodes() {
        return nodes;
    }

    AccountId id(int node) {
        return nodes.id(node);
    }

    /** The number of an account, by its id or that of one merged into it. */
    int accountNode(AccountId id) {
        int account = findAccount(id);
        if (account < 0) {
            throw new UnknownIdException(Subject.of(id));
        }
        return account;
    }

    private int findAccount(AccountId id) {
        return accounts.index().find(aliases.isEmpty() ? id : aliases.getOrDefault(id, id));
    }

    private void findAccounts(int[] found, IntFunction<@Nullable AccountId> account) {
        accounts.index().findAll(found, aliases.isEmpty() ? account : i -> kept(account.apply(i)));
    }

    private @Nullable AccountId kept(@Nullable AccountId id) {
        return aliases.getOrDefault(id, id);
    }

    /** The number of a node, or -1. */
    int find(AccountId id) {
        return nodes.find(aliases.isEmpty() ? id : aliases.getOrDefault(id, id));
    }

    ImmutableList<AccountId> membersUnder(int top) {
        return IntStream.range(forest.start(top), forest.end(top))
                .map(forest::nodeAt)
                .filter(this::isAccount)
                .mapToObj(nodes::id)
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    boolean isAccount(int node) {
        return node < nodes.accounts();
    }

    int indexOf(AccountId id) {
        int node = find(requireNonNull(id, "id"));
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
