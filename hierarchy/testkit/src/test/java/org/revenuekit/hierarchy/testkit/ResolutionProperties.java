package org.revenuekit.hierarchy.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.link.ParentLink;

/** Laws 35, 36 and 39 for any links whatever. */
@Domain(HierarchyDomain.class)
@Domain(DomainContext.Global.class)
class ResolutionProperties {
    @Property
    void everyAccountIsInExactlyOneFamily(@ForAll HierarchyInput given) {
        Hierarchy hierarchy = given.resolve();
        List<AccountId> members = new ArrayList<>();
        for (Family family : hierarchy.families()) {
            members.addAll(family.members());
            assertEquals(family.members().size(), family.size());
            for (AccountId member : family.members()) {
                assertEquals(family, hierarchy.familyOf(member));
                assertEquals(family.ultimate(), hierarchy.ultimateOf(member));
            }
        }
        assertEquals(given.accounts().size(), members.size());
        assertEquals(ids(given.accounts()), new HashSet<>(members));
    }

    @Property
    void everyLinkIsUsedOrSetAsideWithAFinding(@ForAll HierarchyInput given) {
        Hierarchy hierarchy = given.resolve();
        long used = nodes(given, hierarchy).stream()
                .filter(id -> hierarchy.parentOf(id).isKnown())
                .count();
        long reported = hierarchy.findings().stream()
                .filter(finding -> finding.kind() != HierarchyFinding.DANGLING)
                .count();

        assertEquals(given.links().size(), hierarchy.linksGiven());
        assertEquals(hierarchy.linksGiven(), used + hierarchy.linksSetAside());
        assertEquals(hierarchy.linksSetAside(), reported);
    }

    @Property
    void everyExternalCompanyIsReportedOnce(@ForAll HierarchyInput given) {
        Hierarchy hierarchy = given.resolve();
        List<String> reported = hierarchy.findings().of(HierarchyFinding.DANGLING).stream()
                .map(finding -> finding.subject().id())
                .toList();

        assertEquals(reported.size(), new HashSet<>(reported).size());
        for (String id : reported) {
            assertTrue(hierarchy.node(AccountId.of(id)).external());
        }
        for (AccountId id : nodes(given, hierarchy)) {
            assertEquals(hierarchy.node(id).external(), reported.contains(id.value()));
        }
    }

    @Property
    void eachCircleIsReportedOnceAndEndsAtItsSmallestId(@ForAll HierarchyInput given) {
        Hierarchy hierarchy = given.resolve();
        Set<String> seen = new HashSet<>();
        for (Finding finding : hierarchy.findings().of(HierarchyFinding.CYCLE)) {
            List<String> circle =
                    List.of(String.valueOf(finding.details().get("cycle")).split(" > "));
            assertEquals(Collections.min(circle), circle.get(0));
            assertEquals(finding.subject().id(), circle.get(0));
            assertEquals(0, hierarchy.depthOf(AccountId.of(circle.get(0))));
            for (String on : circle) {
                assertTrue(seen.add(on));
                assertEquals(
                        circle.get(0),
                        hierarchy.ultimateOf(AccountId.of(on)).id().value());
            }
        }
        long cyclic = hierarchy.families().stream().filter(Family::isCyclic).count();
        assertTrue(cyclic <= hierarchy.findings().of(HierarchyFinding.CYCLE).size());
    }

    @Property
    void theOrderOfAccountsAndLinksDoesNotMatter(@ForAll HierarchyInput given, @ForAll long seed) {
        List<Account> accounts = new ArrayList<>(given.accounts().list());
        List<ParentLink> links = new ArrayList<>(given.links());
        Collections.shuffle(accounts, new Random(seed));
        Collections.shuffle(links, new Random(seed));

        Hierarchy hierarchy = given.resolve();
        Hierarchy shuffled = new HierarchyInput(Accounts.of(accounts), ImmutableList.copyOf(links)).resolve();
        assertEquals(hierarchy, shuffled);
        assertEquals(hierarchy.hashCode(), shuffled.hashCode());
        assertEquals(hierarchy.findings(), shuffled.findings());
        assertEquals(hierarchy.linksSetAside(), shuffled.linksSetAside());
        assertEquals(hierarchy.families(), shuffled.families());
        assertEquals(
                hierarchy.families().stream().map(Family::isCyclic).toList(),
                shuffled.families().stream().map(Family::isCyclic).toList());
        assertEquals(hierarchy.depth(), shuffled.depth());
    }

    /** Other ids in the same order: whatever is chosen by the smallest id, the answer is the same but for the ids. */
    @Property
    void idsThatKeepTheirOrderKeepTheAnswer(@ForAll HierarchyInput given) {
        Hierarchy hierarchy = given.resolve();
        Hierarchy renamed = renamed(given, id -> id.value() + "!").resolve();

        assertEquals(hierarchy.linksSetAside(), renamed.linksSetAside());
        assertEquals(hierarchy.findings().countByCode(), renamed.findings().countByCode());
        for (AccountId id : ids(given.accounts())) {
            AccountId now = AccountId.of(id.value() + "!");
            assertEquals(hierarchy.depthOf(id), renamed.depthOf(now));
            assertEquals(hierarchy.familyOf(id).size(), renamed.familyOf(now).size());
            assertEquals(
                    hierarchy.familyOf(id).isCyclic(), renamed.familyOf(now).isCyclic());
        }
    }

    /** Without ties nothing hangs on the text of an id. */
    @Property
    void anyOtherIdsKeepTheAnswerWhereNothingIsTied(@ForAll("clean") HierarchyInput given, @ForAll long seed) {
        List<AccountId> others = new ArrayList<>(ids(given.accounts()));
        Collections.sort(others);
        Collections.shuffle(others, new Random(seed));
        Map<AccountId, AccountId> names = new HashMap<>();
        ids(given.accounts()).forEach(id -> names.put(id, others.get(names.size())));

        Hierarchy hierarchy = given.resolve();
        Hierarchy renamed =
                renamed(given, id -> names.getOrDefault(id, id).value()).resolve();
        assertTrue(hierarchy.findings().isEmpty());
        assertTrue(renamed.findings().isEmpty());
        names.forEach((id, now) -> assertEquals(
                hierarchy.pathOf(id).stream().map(Node::id).map(names::get).toList(),
                renamed.pathOf(now).stream().map(Node::id).toList()));
    }

    @Provide
    Arbitrary<HierarchyInput> clean() {
        return HierarchyArbitraries.inputs().withoutFindings();
    }

    private static HierarchyInput renamed(HierarchyInput given, Function<AccountId, String> names) {
        return new HierarchyInput(
                Accounts.of(given.accounts().list().stream()
                        .map(account -> account.withId(AccountId.of(names.apply(account.id()))))
                        .toList()),
                given.links().stream()
                        .map(link -> link.withChild(AccountId.of(names.apply(link.child())))
                                .withParent(link.parent().map(names).map(AccountId::of)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Set<AccountId> ids(Accounts accounts) {
        return accounts.list().stream().map(Account::id).collect(Collectors.toSet());
    }

    /** All nodes that are accounts or above one, or reported. */
    private static Set<AccountId> nodes(HierarchyInput given, Hierarchy hierarchy) {
        Set<AccountId> nodes = new HashSet<>(ids(given.accounts()));
        hierarchy
                .findings()
                .of(HierarchyFinding.DANGLING)
                .forEach(finding -> nodes.add(AccountId.of(finding.subject().id())));
        for (AccountId id : ids(given.accounts())) {
            hierarchy.pathOf(id).forEach(node -> nodes.add(node.id()));
        }
        return nodes;
    }
}
