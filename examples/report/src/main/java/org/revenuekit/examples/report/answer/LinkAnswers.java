package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.AccountStatus;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.LinkSource;
import org.revenuekit.hierarchy.link.ParentLink;

/**
 * What kinds of links there are, who says so, and what became of them.
 *
 * @param kinds links by kind
 * @param sources links by source
 * @param setAside links set aside, by finding
 * @param confirmed how many reported ultimate parents are those that the links lead to
 * @param reported ultimate parents by how many companies report them by id, most first, ties by id
 * @param differing reports of another ultimate parent than the links lead to, by company
 * @param withoutDirect companies that report an ultimate parent but no direct one, by id
 * @param ofInactive how many links are of or to an account that is not active; empty if no status is known
 */
public record LinkAnswers(
        Tally kinds,
        Tally sources,
        ImmutableSortedMap<String, Long> setAside,
        long confirmed,
        ImmutableList<ReportedTop> reported,
        ImmutableList<DifferentTop> differing,
        ImmutableList<Node> withoutDirect,
        Optional<Long> ofInactive) {
    /** Findings that do not set a link aside. */
    private static final ImmutableSet<HierarchyFinding> ABOUT_USED_LINKS = Sets.immutableEnumSet(
            HierarchyFinding.DANGLING,
            HierarchyFinding.DEADLOCK,
            HierarchyFinding.SHARES_OVER_WHOLE,
            HierarchyFinding.NO_DIRECT_PARENT);

    /**
     * An ultimate parent as companies report it.
     *
     * @param top the ultimate parent
     * @param companies how many report it
     */
    public record ReportedTop(Node top, long companies) {}

    /**
     * A report that differs.
     *
     * @param company who reports
     * @param reported the ultimate parent reported
     * @param reached the one that the links lead to
     */
    public record DifferentTop(Node company, Node reported, Node reached) {}

    /**
     * Looks at the links.
     *
     * @param links the links as given
     * @param view how they became families
     * @param hierarchy what became of them
     * @return empty if there are none that say more than the parent field of a CRM
     */
    public static Optional<LinkAnswers> of(ImmutableList<ParentLink> links, HierarchyView view, Hierarchy hierarchy) {
        if (links.stream().allMatch(LinkView::isPlain)) {
            return Optional.empty();
        }
        return Optional.of(new LinkAnswers(
                Tally.of(links.stream().map(link -> Optional.of(link.kind().name()))),
                Tally.of(links.stream().map(link -> link.source().map(LinkSource::value))),
                Tally.of(hierarchy.findings().list().stream()
                                .filter(finding -> !ABOUT_USED_LINKS.contains(finding.kind()))
                                .map(finding -> Optional.of(finding.kind().code())))
                        .counts(),
                hierarchy.ultimatesConfirmed(),
                reported(LinkView.followed(links, view, hierarchy.asOf()), hierarchy),
                about(hierarchy, HierarchyFinding.ULTIMATE_DIFFERS)
                        .map(finding -> differing(hierarchy, finding))
                        .collect(ImmutableList.toImmutableList()),
                about(hierarchy, HierarchyFinding.NO_DIRECT_PARENT)
                        .map(finding -> node(hierarchy, finding.subject().id()))
                        .collect(ImmutableList.toImmutableList()),
                ofInactive(links, hierarchy.accounts())));
    }

    private static ImmutableList<ReportedTop> reported(ImmutableList<ParentLink> links, Hierarchy hierarchy) {
        Map<AccountId, Long> counts = new TreeMap<>();
        links.stream()
                .filter(link -> link.kind() == LinkKind.ULTIMATE_CONSOLIDATION)
                .flatMap(link -> link.parent().stream())
                .forEach(parent -> counts.merge(parent, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> new ReportedTop(hierarchy.node(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(ReportedTop::companies).reversed()) // stable: ties stay by id
                .collect(ImmutableList.toImmutableList());
    }

    private static DifferentTop differing(Hierarchy hierarchy, Finding finding) {
        return new DifferentTop(
                node(hierarchy, finding.subject().id()),
                node(hierarchy, requireNonNull(finding.details().get("reported"))),
                node(hierarchy, requireNonNull(finding.details().get("reached"))));
    }

    static Stream<Finding> about(Hierarchy hierarchy, HierarchyFinding kind) {
        return hierarchy.findings().list().stream().filter(finding -> finding.kind() == kind);
    }

    static Node node(Hierarchy hierarchy, String id) {
        return hierarchy.node(AccountId.of(id));
    }

    private static Optional<Long> ofInactive(ImmutableList<ParentLink> links, Accounts accounts) {
        if (accounts.list().stream().allMatch(account -> account.status().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(links.stream()
                .filter(link -> isInactive(link.child(), accounts)
                        || link.parent()
                                .filter(parent -> isInactive(parent, accounts))
                                .isPresent())
                .count());
    }

    private static boolean isInactive(AccountId id, Accounts accounts) {
        return accounts.find(id)
                .flatMap(Account::status)
                .filter(status -> status != AccountStatus.ACTIVE)
                .isPresent();
    }
}
