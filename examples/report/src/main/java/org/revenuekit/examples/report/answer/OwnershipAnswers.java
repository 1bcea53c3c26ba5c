package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.examples.report.canonical.StatedInterest;
import org.revenuekit.hierarchy.EconomicShare;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.Holder;
import org.revenuekit.hierarchy.HolderStanding;
import org.revenuekit.hierarchy.LinkGraph;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.link.Share;

/**
 * Who holds how much of whom, directly and through others.
 *
 * @param standings how many holders are what to a company; all standings, in their order by name
 * @param holders holders whose share is stated, largest share first
 * @param deadlocks companies of which two holders have exactly as much as none may control with, by id
 * @param overWhole companies whose holders have more than all, by id
 * @param shares what the tops have of the companies of which a share is stated, by top, then by company; empty of
 *     circles with themselves
 * @param sharesLeftOut how many more of these there are, left out because each has to be computed
 * @param stated interests held through others as a source states them, beside what the links come to
 */
public record OwnershipAnswers(
        ImmutableSortedMap<HolderStanding, Long> standings,
        ImmutableList<Holder> holders,
        ImmutableList<Deadlock> deadlocks,
        ImmutableList<OverWhole> overWhole,
        ImmutableList<TopShare> shares,
        long sharesLeftOut,
        ImmutableList<Stated> stated) {
    private static final int MOST_SHARES = 500;

    /**
     * A company that nobody controls because two hold as much.
     *
     * @param company the company
     * @param holders its holders, by id
     */
    public record Deadlock(Node company, ImmutableList<Node> holders) {}

    /**
     * A company whose holders together have more than all.
     *
     * @param company the company
     * @param sum what they have at least, above 1
     */
    public record OverWhole(Node company, BigDecimal sum) {}

    /**
     * What a top has of a company.
     *
     * @param share the economic share
     * @param controlled whether the company is below the top in the families, too
     */
    public record TopShare(EconomicShare share, boolean controlled) {}

    /**
     * An interest held through others.
     *
     * @param interest as stated
     * @param computed what the links come to; empty if a party is no account
     */
    public record Stated(StatedInterest interest, Optional<EconomicShare> computed) {
        /**
         * Returns whether what is stated can be true by the links.
         *
         * @return true if both ranges overlap; empty if one of them is not known
         */
        public Optional<Boolean> agrees() {
            if (interest.low().isEmpty() && interest.high().isEmpty()) {
                return Optional.empty();
            }
            return computed.map(EconomicShare::bounds)
                    .map(bounds -> interest.low()
                                    .filter(low -> low.compareTo(bounds.high()) > 0)
                                    .isEmpty()
                            && interest.high()
                                    .filter(high -> high.compareTo(bounds.low()) < 0)
                                    .isEmpty());
        }
    }

    /**
     * Looks at the holders.
     *
     * @param view how links became families
     * @param hierarchy the families
     * @param graph its graph
     * @param interests interests that are no links
     * @return empty if nobody holds shares
     */
    public static Optional<OwnershipAnswers> of(
            HierarchyView view, Hierarchy hierarchy, LinkGraph graph, ImmutableList<StatedInterest> interests) {
        ImmutableList<Holder> all = hierarchy.holdings().list();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<Holder> stated = all.stream()
                .filter(holder -> !holder.share().equals(Share.unknown()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Pair> pairs = pairs(stated, hierarchy, graph);
        return Optional.of(new OwnershipAnswers(
                standings(all),
                stated,
                LinkAnswers.about(hierarchy, HierarchyFinding.DEADLOCK)
                        .map(finding -> deadlock(view, hierarchy, finding))
                        .collect(ImmutableList.toImmutableList()),
                LinkAnswers.about(hierarchy, HierarchyFinding.SHARES_OVER_WHOLE)
                        .map(finding -> new OverWhole(
                                LinkAnswers.node(hierarchy, finding.subject().id()),
                                new BigDecimal(requireNonNull(finding.details().get("sum")))))
                        .collect(ImmutableList.toImmutableList()),
                pairs.stream()
                        .limit(MOST_SHARES)
                        .map(pair -> new TopShare(
                                graph.economicShare(pair.top(), pair.company()),
                                hierarchy.isWithin(pair.company(), pair.top())))
                        .collect(ImmutableList.toImmutableList()),
                Math.max(0, pairs.size() - MOST_SHARES),
                interests.stream()
                        .filter(StatedInterest::indirect)
                        .filter(interest -> holds(interest, hierarchy.asOf()))
                        .map(interest -> new Stated(interest, computed(interest, hierarchy, graph)))
                        .collect(ImmutableList.toImmutableList())));
    }

    private record Pair(AccountId top, AccountId company) {}

    private static ImmutableSortedMap<HolderStanding, Long> standings(ImmutableList<Holder> holders) {
        ImmutableSortedMap.Builder<HolderStanding, Long> counts = ImmutableSortedMap.naturalOrder();
        for (HolderStanding standing : HolderStanding.values()) {
            counts.put(
                    standing,
                    holders.stream()
                            .filter(holder -> holder.standing() == standing)
                            .count());
        }
        return counts.buildOrThrow();
    }

    private static Deadlock deadlock(HierarchyView view, Hierarchy hierarchy, Finding finding) {
        Node company = LinkAnswers.node(hierarchy, finding.subject().id());
        return new Deadlock(
                company,
                hierarchy.holdings().of(company.id()).stream()
                        .filter(holder -> holder.share().equals(Share.of(view.controlAbove())))
                        .map(Holder::holder)
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
    }

    /** A company's tops are that of its family and all that nothing is above, be they minority holders. */
    private static ImmutableList<Pair> pairs(ImmutableList<Holder> stated, Hierarchy hierarchy, LinkGraph graph) {
        return stated.stream()
                .map(holder -> holder.company().id())
                .distinct()
                .flatMap(company -> Stream.concat(
                                Stream.of(hierarchy.ultimateOf(company)),
                                graph.topsOf(company).stream().flatMap(group -> group.members().stream()))
                        .map(Node::id)
                        .distinct()
                        .filter(top -> !top.equals(company))
                        .map(top -> new Pair(top, company)))
                .sorted(Comparator.comparing(Pair::top).thenComparing(Pair::company))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean holds(StatedInterest interest, AsOf asOf) {
        return isWithin(asOf.date(), interest.from(), interest.to())
                && isWithin(asOf.knownOn(), interest.recordedOn(), interest.replacedOn());
    }

    private static boolean isWithin(LocalDate day, Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.filter(day::isBefore).isEmpty()
                && to.filter(end -> !day.isBefore(end)).isEmpty();
    }

    private static Optional<EconomicShare> computed(StatedInterest interest, Hierarchy hierarchy, LinkGraph graph) {
        return interest.parent()
                .map(AccountId::of)
                .filter(parent -> hierarchy.accounts().find(parent).isPresent())
                .filter(parent -> hierarchy
                        .accounts()
                        .find(AccountId.of(interest.child()))
                        .isPresent())
                .map(parent -> graph.economicShare(parent, AccountId.of(interest.child())));
    }
}
