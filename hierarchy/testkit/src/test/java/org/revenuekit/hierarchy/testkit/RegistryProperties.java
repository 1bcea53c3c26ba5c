package org.revenuekit.hierarchy.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyEdit;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.HolderStanding;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.Parent;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.link.Share;
import org.revenuekit.hierarchy.rollup.Measure;
import org.revenuekit.hierarchy.rollup.RollUp;
import org.revenuekit.hierarchy.rollup.RollUpAnalysis;

/** What holds of links as registries state them, in every view that is shipped. */
class RegistryProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final int MOST_SAMPLES = 100_000;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Findings that stand beside a link that is used, or beside several. */
    private static final Set<HierarchyFinding> NOT_OF_A_LINK_SET_ASIDE = Set.of(
            HierarchyFinding.DANGLING,
            HierarchyFinding.DEADLOCK,
            HierarchyFinding.SHARES_OVER_WHOLE,
            HierarchyFinding.NO_DIRECT_PARENT);

    @Provide
    Arbitrary<HierarchyInput> registries() {
        return HierarchyArbitraries.registries();
    }

    @Provide
    Arbitrary<HierarchyView> views() {
        return Arbitraries.of(HierarchyView.shipped());
    }

    /** Sampled until everything was there, so that no chance decides; rare things take some thousand samples. */
    @Example
    @Tag("long")
    void registriesHaveEverythingThatIsWrongWithThem() {
        Set<HierarchyFinding> missing = new TreeSet<>(List.of(
                HierarchyFinding.DANGLING,
                HierarchyFinding.UNKNOWN_CHILD,
                HierarchyFinding.SELF_LINK,
                HierarchyFinding.SOURCES_CONTRADICT,
                HierarchyFinding.POSSIBLE_CONTROL,
                HierarchyFinding.MINORITY_HOLDER,
                HierarchyFinding.SEVERAL_PARENTS,
                HierarchyFinding.DEADLOCK,
                HierarchyFinding.SHARES_OVER_WHOLE,
                HierarchyFinding.CYCLE,
                HierarchyFinding.ULTIMATE_DIFFERS,
                HierarchyFinding.NO_DIRECT_PARENT,
                HierarchyFinding.LINK_NOT_VALID,
                HierarchyFinding.LINK_NOT_ON_RECORD,
                HierarchyFinding.LINK_NOT_IN_VIEW));
        HierarchyArbitraries.registries()
                .sampleStream()
                .limit(MOST_SAMPLES)
                .takeWhile(given -> !missing.isEmpty())
                .forEach(given -> given.resolve().findings().forEach(finding -> missing.remove(finding.kind())));

        assertEquals(Set.of(), missing);
    }

    /** Law 36. */
    @Property
    void everyLinkIsUsedOrSetAsideWithAFinding(
            @ForAll("registries") HierarchyInput given, @ForAll("views") HierarchyView view) {
        Hierarchy hierarchy = given.resolve(view);
        long decide = nodes(given, hierarchy).stream()
                .filter(id -> hierarchy.decidingLinkOf(id).isPresent() || saysWhyNot(id, given, view, hierarchy))
                .count();
        long reported = hierarchy.findings().stream()
                .filter(finding -> !NOT_OF_A_LINK_SET_ASIDE.contains(finding.kind()))
                .count();

        assertEquals(given.links().size(), hierarchy.linksGiven());
        assertEquals(hierarchy.linksGiven(), decide + hierarchy.ultimatesConfirmed() + hierarchy.linksSetAside());
        assertEquals(hierarchy.linksSetAside(), reported);
    }

    /** Law 36. */
    @Property
    void everyAccountIsInExactlyOneFamily(
            @ForAll("registries") HierarchyInput given, @ForAll("views") HierarchyView view) {
        List<AccountId> members = new ArrayList<>();
        given.resolve(view).families().forEach(family -> members.addAll(family.members()));
        Collections.sort(members);
        assertEquals(given.accounts().list().stream().map(Account::id).sorted().toList(), members);
    }

    /** Law 35. */
    @Property
    void theOrderOfTheInputDoesNotMatter(
            @ForAll("registries") HierarchyInput given, @ForAll("views") HierarchyView view, @ForAll long seed) {
        List<Account> accounts = new ArrayList<>(given.accounts().list());
        List<ParentLink> links = new ArrayList<>(given.links());
        Collections.shuffle(accounts, new Random(seed));
        Collections.shuffle(links, new Random(seed));

        Hierarchy hierarchy = given.resolve(view);
        Hierarchy shuffled = new HierarchyInput(Accounts.of(accounts), ImmutableList.copyOf(links)).resolve(view);
        assertEquals(hierarchy, shuffled);
        assertEquals(hierarchy.findings(), shuffled.findings());
        assertEquals(hierarchy.linksSetAside(), shuffled.linksSetAside());
        assertEquals(hierarchy.ultimatesConfirmed(), shuffled.ultimatesConfirmed());
        for (AccountId id : nodes(given, hierarchy)) {
            assertEquals(hierarchy.decidingLinkOf(id), shuffled.decidingLinkOf(id));
        }
    }

    /** Law 19: what was not known yet, or does not hold yet, changes nothing. */
    @Property
    void whatComesLaterChangesNothing(
            @ForAll("registries") HierarchyInput given,
            @ForAll("registries") HierarchyInput later,
            @ForAll("views") HierarchyView view,
            @ForAll boolean recorded) {
        Span from = Span.from(DAY.plusDays(1));
        ImmutableList<ParentLink> links = Stream.concat(
                        given.links().stream(),
                        later.links().stream()
                                .map(link -> recorded ? link.withRecorded(from) : link.withValidity(from)))
                .collect(ImmutableList.toImmutableList());
        Hierarchy hierarchy = given.resolve(view);
        Hierarchy after = new HierarchyInput(given.accounts(), links).resolve(view);

        assertEquals(hierarchy.families(), after.families());
        assertTrue(after.changeSince(hierarchy).isEmpty());
        for (AccountId id : nodes(given, hierarchy)) {
            assertEquals(hierarchy.parentOf(id), after.parentOf(id));
            assertEquals(hierarchy.decidingLinkOf(id), after.decidingLinkOf(id));
        }
    }

    /** Law 42: on each side of the day of a merger there is exactly one parent. */
    @Property
    void onTheDayOfAMergerTheNewParentHolds(@ForAll @IntRange(min = -2, max = 2) int days) {
        AccountId child = AccountId.of("child");
        LocalDate merger = DAY.plusDays(days);
        Hierarchy hierarchy = new HierarchyInput(
                        Accounts.of(List.of(Account.of(child))),
                        ImmutableList.of(
                                ParentLink.of(child, AccountId.of("before")).withValidity(Span.until(merger)),
                                ParentLink.of(child, AccountId.of("after")).withValidity(Span.from(merger))))
                .resolve();
        assertEquals(
                days <= 0 ? "after" : "before",
                hierarchy.parentOf(child).orElseThrow().id().value());
        assertEquals(1, hierarchy.linksSetAside());
    }

    /** Law 37. */
    @Property
    void familiesAddUpToAllMoney(@ForAll("registries") HierarchyInput given, @ForAll("views") HierarchyView view) {
        Hierarchy hierarchy = given.resolve(view);
        List<Opportunity> won = new ArrayList<>();
        for (Account account : given.accounts().list()) {
            won.add(Opportunity.builder()
                    .id(OpportunityId.of("o-" + account.id()))
                    .account(account.id())
                    .outcome(Outcome.WON)
                    .closedOn(DAY)
                    .amount(MoneyFraction.of(CurrencyUnit.JPY, BigDecimal.valueOf(1L << won.size())))
                    .build());
        }
        RollUp<Money> rollUp = RollUpAnalysis.of(Measure.sumIn(CurrencyUnit.JPY))
                .total(hierarchy, Opportunities.of(TaxBasis.UNSTATED, won), hierarchy.asOf());
        long sum = 0;
        for (Family family : hierarchy.families()) {
            sum += rollUp.of(family.ultimate().id()).getAmountMinorLong();
        }
        assertEquals((1L << won.size()) - 1, sum);
    }

    @Property
    void domesticUltimatesLieOnThePath(
            @ForAll("registries") HierarchyInput given, @ForAll("views") HierarchyView view) {
        Hierarchy hierarchy = given.resolve(view);
        for (Account account : given.accounts().list()) {
            List<Node> path = hierarchy.pathOf(account.id());
            Optional<Node> domestic = hierarchy.domesticUltimateOf(account.id());
            Optional<Node> contiguous = hierarchy.contiguousDomesticUltimateOf(account.id());
            assertEquals(account.country().isPresent(), domestic.isPresent());
            assertEquals(domestic.isPresent(), contiguous.isPresent());
            domestic.ifPresent(top -> assertTrue(path.contains(top)));
            contiguous.ifPresent(top ->
                    assertTrue(path.indexOf(top) >= 0 && path.indexOf(top) <= path.indexOf(domestic.orElse(top))));
        }
    }

    /** Law 40. */
    @Property
    void theLowestCommonAncestorIsTheFirstThatTwoPathsShare(
            @ForAll("registries") HierarchyInput given, @ForAll("views") HierarchyView view) {
        Hierarchy hierarchy = given.resolve(view);
        for (Account one : given.accounts().list()) {
            for (Account other : given.accounts().list()) {
                List<Node> shared = new ArrayList<>(hierarchy.pathOf(one.id()));
                shared.retainAll(hierarchy.pathOf(other.id()));
                assertEquals(shared.stream().findFirst(), hierarchy.lowestCommonAncestor(one.id(), other.id()));
            }
        }
    }

    @Property
    void theDecidingLinkNamesTheParent(
            @ForAll("registries") HierarchyInput given, @ForAll("views") HierarchyView view) {
        Hierarchy hierarchy = given.resolve(view);
        for (AccountId id : nodes(given, hierarchy)) {
            Parent parent = hierarchy.parentOf(id);
            Optional<ParentLink> deciding = hierarchy.decidingLinkOf(id);
            assertTrue(!parent.isKnown() || deciding.isPresent());
            deciding.ifPresent(link -> {
                assertEquals(id, link.child());
                assertTrue(given.links().contains(link));
                assertEquals(link.absence().isEmpty(), parent.isKnown());
                assertEquals(link.absence(), parent.fold(known -> Optional.empty(), Optional::of));
                link.parent()
                        .ifPresent(named ->
                                assertEquals(named, parent.orElseThrow().id()));
            });
        }
    }

    @Property
    void whoHoldsHalfOrAnUnknownShareAttractsNobody(
            @ForAll("registries") HierarchyInput given, @ForAll("views") HierarchyView view) {
        Assume.that(view.substantialControlFrom().isEmpty());
        Hierarchy hierarchy = given.resolve(view);
        for (AccountId id : nodes(given, hierarchy)) {
            hierarchy
                    .decidingLinkOf(id)
                    .filter(link ->
                            link.kind() == LinkKind.OWNERSHIP && link.absence().isEmpty())
                    .ifPresent(link -> assertTrue(
                            link.share().orElse(Share.unknown()).low().compareTo(HALF) > 0, link::toString));
        }
    }

    @Property
    void whoControlsByMajorityControlsByCapitalToo(@ForAll("registries") HierarchyInput given) {
        for (ParentLink link : given.links()) {
            Share share = link.share().orElse(Share.unknown());
            boolean majority =
                    HierarchyView.majorityOwnership().standingOf(share, link.influence()) == HolderStanding.CONTROLS;
            boolean capital =
                    HierarchyView.capitalAffiliation().standingOf(share, link.influence()) == HolderStanding.CONTROLS;
            assertTrue(capital || !majority, link::toString);
        }
    }

    @Property
    void nothingChangedIfAndOnlyIfTheParentsAreEqual(
            @ForAll("registries") HierarchyInput given,
            @ForAll("views") HierarchyView view,
            @ForAll @IntRange(max = 14) int kept) {
        Hierarchy later = given.resolve(view);
        Hierarchy earlier = new HierarchyInput(
                        given.accounts(),
                        given.links().subList(0, Math.min(kept, given.links().size())))
                .resolve(view);
        assertEquals(later.equals(earlier), later.changeSince(earlier).isEmpty());
        assertEquals(later.equals(earlier), earlier.changeSince(later).isEmpty());
        assertTrue(later.changeSince(later).isEmpty());
    }

    /** Law 41. */
    @Property
    void whoIsSoldAndBoughtBackWasNeverAway(
            @ForAll("registries") HierarchyInput given, @ForAll("views") HierarchyView view) {
        Hierarchy hierarchy = given.resolve(view);
        for (AccountId id : nodes(given, hierarchy)) {
            Parent parent = hierarchy.parentOf(id);
            if (parent.isKnown()) {
                Hierarchy sold = hierarchy.with(HierarchyEdit.divest(id));
                assertEquals(id, sold.ultimateOf(id).id());
                Hierarchy back = sold.with(
                        HierarchyEdit.reparent(id, parent.orElseThrow().id()));
                assertEquals(hierarchy, back);
                assertEquals(hierarchy.families(), back.families());
                assertTrue(back.changeSince(hierarchy).isEmpty());
            }
        }
    }

    /** Whether a statement that the parent is not known, or not told, is used: nobody is the parent, and one stands. */
    private static boolean saysWhyNot(AccountId id, HierarchyInput given, HierarchyView view, Hierarchy hierarchy) {
        return !hierarchy.parentOf(id).isKnown()
                && hierarchy.findings().of(HierarchyFinding.CYCLE).stream()
                        .noneMatch(finding -> finding.subject().id().equals(id.value()))
                && given.links().stream()
                        .anyMatch(link -> link.child().equals(id)
                                && link.absence().isPresent()
                                && view.kinds().contains(link.kind())
                                && link.validity().contains(DAY)
                                && link.recorded().contains(DAY));
    }

    /** Everybody of whom the hierarchy knows, also if all links that name him were set aside. */
    private static Set<AccountId> nodes(HierarchyInput given, Hierarchy hierarchy) {
        Set<AccountId> nodes = new TreeSet<>();
        given.accounts().list().forEach(account -> nodes.add(account.id()));
        for (ParentLink link : given.links()) {
            nodes.add(link.child());
            link.parent().ifPresent(nodes::add);
        }
        nodes.removeIf(id -> !isKnown(id, hierarchy));
        return nodes;
    }

    private static boolean isKnown(AccountId id, Hierarchy hierarchy) {
        try {
            return hierarchy.node(id).id().equals(id);
        } catch (UnknownIdException e) {
            return false;
        }
    }
}
