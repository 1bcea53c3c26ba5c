package org.revenuekit.hierarchy.whitespace;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.rollup.FactCount;

/**
 * The answer of a {@link WhiteSpaceAnalysis}: the matrix of members and offerings (ホワイトスペース), each cell in exactly one
 * state.
 *
 * <p>Immutable. A member is asked for by its own id or by that of any account or company in it; what is asked about an
 * id or offering that was never given throws {@link UnknownIdException}.
 */
public final class WhiteSpace {
    private static final ImmutableSet<CellState> OPEN = ImmutableSet.of(CellState.OPEN);

    private final Survey survey;
    private final Members members;
    private final Columns columns;
    private final Grid grid;
    private final Worth worth;
    private final Potential potential;
    private final Owners owners;
    private final Baskets baskets;
    private final Wallets wallets;
    private final NeedIndex needs;
    private final FactCount opportunities;
    private final FactCount assets;
    private final Findings findings;
    private final ImmutableList<AccountId> ids;

    WhiteSpace(
            Survey survey,
            Worth worth,
            Wallets wallets,
            NeedIndex needs,
            FactCount opportunities,
            FactCount assets,
            Findings findings) {
        this.survey = survey;
        this.members = survey.members();
        this.columns = survey.columns();
        this.worth = worth;
        this.grid = worth.grid();
        this.potential = new Potential(survey, worth);
        this.owners = new Owners(grid, members);
        this.baskets = new Baskets(grid);
        this.wallets = wallets;
        this.needs = needs;
        this.opportunities = opportunities;
        this.assets = assets;
        this.findings = findings;
        this.ids = members.ids();
    }

    /**
     * Returns the rows: accounts, divisions or families, as the policy says.
     *
     * @return the id of each, sorted; of a division or family the id of its top
     */
    public ImmutableList<AccountId> members() {
        return ids;
    }

    /**
     * Returns the columns: products, product lines or categories, as the policy says.
     *
     * @return the offerings, sorted
     */
    public ImmutableList<Offering> offerings() {
        return columns.offerings();
    }

    /**
     * Returns what a cell is.
     *
     * @param member the member
     * @param offering the offering
     * @return its state
     */
    public CellState of(AccountId member, Offering offering) {
        return grid.state(row(member), column(offering));
    }

    /**
     * Returns what the cell of a product is, in a matrix of products.
     *
     * @param member the member
     * @param product the product
     * @return its state
     */
    public CellState of(AccountId member, ProductId product) {
        return of(member, Offering.of(requireNonNull(product, "product")));
    }

    /**
     * Returns a cell with its reasons. Takes time in the number of facts about the member, and of products.
     *
     * @param member the member
     * @param offering the offering
     * @return the cell
     */
    public Cell cell(AccountId member, Offering offering) {
        return cell(row(member), column(offering));
    }

    /**
     * Returns how many cells of all are in a state. Takes time in the number of members and of cells that are owned,
     * covered or otherwise known, as all counts do.
     *
     * @param state the state
     * @return 0 or more
     */
    public long count(CellState state) {
        return counts().of(state);
    }

    /**
     * Returns how many cells are what.
     *
     * @return the counts over all members and offerings
     */
    public StateCounts counts() {
        return counts(IntStream.range(0, grid.rows()));
    }

    /**
     * Returns how many cells of a member are what.
     *
     * @param member the member
     * @return the counts over all offerings
     */
    public StateCounts counts(AccountId member) {
        return counts(IntStream.of(row(member)));
    }

    /**
     * Returns how many cells of a family are what.
     *
     * @param family the family
     * @return the counts over its members and all offerings
     */
    public StateCounts counts(Family family) {
        return counts(rows(family));
    }

    /**
     * Returns how many cells of an offering are what. Takes time in the number of members.
     *
     * @param offering the offering
     * @return the counts over all members
     */
    public StateCounts counts(Offering offering) {
        int column = column(offering);
        long[] counts = CellStates.counts();
        IntStream.range(0, grid.rows()).forEach(row -> counts[CellStates.code(grid.state(row, column))]++);
        return StateCounts.of(counts);
    }

    /**
     * Returns how many cells of groups of members are what.
     *
     * @param grouping tells the group of a member, by its id; where that is of no account, of its accounts, if they
     *     agree
     * @return the counts of each group; those of all groups and of the members without group are that of all
     * @param <K> the key of a group
     */
    public <K extends Comparable<? super K>> Grouped<K, StateCounts> by(Grouping<AccountId, K> grouping) {
        requireNonNull(grouping, "grouping");
        SortedMap<K, long[]> groups = new TreeMap<>();
        long[] ungrouped = CellStates.counts();
        for (int row = 0; row < grid.rows(); row++) {
            long[] counts = members.groupOf(row, grouping::keyOf)
                    .map(key -> groups.computeIfAbsent(key, none -> CellStates.counts()))
                    .orElse(ungrouped);
            grid.count(row, counts);
        }
        ImmutableSortedMap.Builder<K, StateCounts> byKey = ImmutableSortedMap.naturalOrder();
        groups.forEach((key, counts) -> byKey.put(key, StateCounts.of(counts)));
        return new Grouped<>(grouping.name(), byKey.buildOrThrow(), StateCounts.of(ungrouped), counts());
    }

    private StateCounts counts(IntStream rows) {
        long[] counts = CellStates.counts();
        rows.forEach(row -> grid.count(row, counts));
        return StateCounts.of(counts);
    }

    /**
     * Returns how widely an offering is owned (浸透率).
     *
     * @param offering the offering
     * @return members that own it / all members
     */
    public Ratio penetration(Offering offering) {
        return Ratio.of(owners.count(column(offering)), grid.rows());
    }

    /**
     * Returns how often an offering goes with another (アタッチ率).
     *
     * @param offering the one
     * @param base the other, which is owned first or anyway
     * @return members that own both / members that own the base; undefined if nobody does
     */
    public Ratio attachRate(Offering offering, Offering base) {
        int column = column(offering);
        long both = owners.of(column(base))
                .filter(row -> grid.state(row, column) == CellState.OWNED)
                .count();
        return Ratio.of(both, owners.count(column(base)));
    }

    /**
     * Returns how broadly a member buys.
     *
     * @param member the member
     * @return offerings that it owns / all offerings
     */
    public Ratio breadth(AccountId member) {
        return Ratio.of(counts(member).of(CellState.OWNED), grid.columns());
    }

    /**
     * Returns which part of what a member spends is spent with us (シェア・オブ・ウォレット).
     *
     * @param member the member
     * @return what its accounts bought in the policy's window / the wallets stated of its accounts; empty if none is
     *     stated
     */
    public Optional<Ratio> shareOfWallet(AccountId member) {
        return wallets.share(ids.get(row(member)));
    }

    /**
     * Returns what can be offered now.
     *
     * @return the open cells, made one by one
     */
    public Gaps gaps() {
        return gaps(OPEN);
    }

    /**
     * Returns white cells.
     *
     * @param states of which states, all of them white
     * @return the cells, made one by one
     * @throws IllegalArgumentException if a state is not white
     */
    public Gaps gaps(ImmutableSet<CellState> states) {
        for (CellState state : requireNonNull(states, "states")) {
            if (!state.isWhite()) {
                throw new IllegalArgumentException("states of gaps must be white, had " + state);
            }
        }
        return new Gaps(
                this,
                states,
                IntStream.range(0, grid.rows()).toArray(),
                IntStream.range(0, grid.columns()).toArray());
    }

    /**
     * Returns what the open cells could be worth.
     *
     * @return the potential
     */
    public Potential potential() {
        return potential;
    }

    /**
     * Returns who owns most nearly the same as a member (類似顧客). Takes time in the number of owners of what it owns.
     *
     * @param member the member
     * @param count how many at most, 0 or more
     * @return other members that own any of the same, the most similar first, then by id
     * @throws IllegalArgumentException if the count is negative
     */
    public ImmutableList<LookAlike> lookAlikes(AccountId member, int count) {
        int row = row(member);
        checkArgument(count >= 0, "count must be >= 0, was %s", count);
        return new Similarity(baskets, owners)
                .of(row, count).stream()
                        .map(alike -> new LookAlike(ids.get(alike.row()), Ratio.of(alike.shared(), alike.union())))
                        .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns where a richer edition could take the place of one that is owned (アップセル). It is no gap, which is about a
     * further offering (クロスセル).
     *
     * @return for each edition owned, the next richer one that is sold and not held; by member, then product
     */
    public ImmutableList<Upgrade> upgrades() {
        RowHoldings holdings = new RowHoldings(survey);
        ImmutableList.Builder<Upgrade> upgrades = ImmutableList.builder();
        for (int row = 0; row < grid.rows(); row++) {
            AccountId member = ids.get(row);
            holdings.read(row);
            holdings.owned()
                    .boxed()
                    .flatMap(product -> holdings.upgradesOf(product)
                            .limit(1)
                            .mapToObj(edition -> new Upgrade(
                                    member,
                                    columns.product(product).id(),
                                    columns.product(edition).id(),
                                    more(columns.product(product), columns.product(edition)))))
                    .sorted(Comparator.comparing(Upgrade::from))
                    .forEach(upgrades::add);
        }
        return upgrades.build();
    }

    private static Optional<MoneyFraction> more(Product from, Product to) {
        return to.listPrice()
                .flatMap(price -> from.listPrice()
                        .filter(less -> less.currency().equals(price.currency()))
                        .map(price::minus));
    }

    /**
     * Returns what changed since another survey, such as that of the last quarter. Takes time in the number of members
     * and offerings, and of cells that are owned, covered or otherwise known.
     *
     * @param earlier the other answer
     * @return the differences
     * @throws org.revenuekit.core.definition.DefinitionClashException if the policies have one reference but unequal
     *     content
     */
    public WhiteSpaceChange changeSince(WhiteSpace earlier) {
        return new WhiteSpaceComparison(requireNonNull(earlier, "earlier"), this).change();
    }

    /**
     * Returns the hierarchy that the members stand in.
     *
     * @return the hierarchy
     */
    public Hierarchy hierarchy() {
        return members.hierarchy();
    }

    /**
     * Returns what was looked at.
     *
     * @return the facts as given
     */
    public WhiteSpaceFacts facts() {
        return survey.facts();
    }

    /**
     * Returns what became of the opportunities.
     *
     * @return used: won or open; outside: lost
     */
    public FactCount opportunityCount() {
        return opportunities;
    }

    /**
     * Returns what became of the assets.
     *
     * @return used: active or ended; outside: all, if the policy looks at purchases
     */
    public FactCount assetCount() {
        return assets;
    }

    /**
     * Returns what is wrong with the facts.
     *
     * @return a finding for each fact left out or not used as given
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns the policy that was applied.
     *
     * @return its name and version
     */
    public DefinitionRef definition() {
        return survey.policy().ref();
    }

    /**
     * Returns all definitions that were applied.
     *
     * @return the policy, then the eligibility checks in the order given
     */
    public ImmutableList<DefinitionRef> definitions() {
        ImmutableList.Builder<DefinitionRef> definitions =
                ImmutableList.<DefinitionRef>builder().add(survey.policy().ref());
        survey.checks().forEach(check -> definitions.add(check.ref()));
        return definitions.build();
    }

    /**
     * Returns the date asked about.
     *
     * @return the date
     */
    public AsOf asOf() {
        return survey.asOf();
    }

    WhiteSpacePolicy policy() {
        return survey.policy();
    }

    Survey survey() {
        return survey;
    }

    Grid grid() {
        return grid;
    }

    Worth worth() {
        return worth;
    }

    Owners owners() {
        return owners;
    }

    Baskets baskets() {
        return baskets;
    }

    NeedIndex needs() {
        return needs;
    }

    int row(AccountId member) {
        return members.rowOf(requireNonNull(member, "member"));
    }

    IntStream rows(Family family) {
        return members.rowsOf(requireNonNull(family, "family"));
    }

    int column(Offering offering) {
        return columns.indexOf(requireNonNull(offering, "offering"));
    }

    Cell cell(int row, int column) {
        return new CellReasons(survey).explain(row, column, grid.state(row, column));
    }

    ImmutableList<Need> needs(int row, int column) {
        return needs.of(row, column);
    }

    /** The rows of a white cell's family that own its column; the cell's own row does not. */
    ImmutableList<AccountId> sisters(int row, int column) {
        return owners.of(column, members.family(row)).mapToObj(ids::get).collect(ImmutableList.toImmutableList());
    }

    /** Returns how many members and offerings there are, and how many cells are what. */
    @Override
    public String toString() {
        return grid.rows() + " members x " + grid.columns() + " offerings: " + counts();
    }
}
