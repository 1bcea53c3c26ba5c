package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.whitespace.Market.AS_OF;
import static org.revenuekit.hierarchy.whitespace.Market.DAY;
import static org.revenuekit.hierarchy.whitespace.Market.RATES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.EditionLadder;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductCategory;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.offering.ProductLine;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.rollup.FactCount;

/** Laws 45 to 48: what a change of the facts may change, and what it may not. */
class WhiteSpaceLawProperties {
    private static final Set<CellState> OFFERABLE = Set.of(CellState.OPEN, CellState.UNKNOWN);

    private static WhiteSpace survey(WhiteSpacePolicy policy, Hierarchy hierarchy, WhiteSpaceFacts facts) {
        return WhiteSpaceAnalysis.of(policy).with(RATES).survey(hierarchy, facts, AS_OF);
    }

    /** The state of each cell, by member and offering. */
    private static Map<String, CellState> states(WhiteSpace space) {
        Map<String, CellState> states = new TreeMap<>();
        space.members()
                .forEach(member -> space.offerings()
                        .forEach(offering -> states.put(member + " x " + offering, space.of(member, offering))));
        return states;
    }

    /** Law 46: who owns one thing more lacks nothing more, and can be offered more only if something needs it. */
    @Property
    void oneMoreHoldingAddsNoGap(
            @ForAll @IntRange(min = 1, max = 8) int accounts,
            @ForAll @IntRange(min = 1, max = 7) int products,
            @ForAll long seed,
            @ForAll @IntRange(max = 7) int account,
            @ForAll @IntRange(max = 6) int product) {
        Market market = new Market(accounts, products, seed);
        Hierarchy hierarchy = market.hierarchy();
        WhiteSpaceFacts facts = market.facts();
        WhiteSpacePolicy policy = market.policy();
        Map<String, CellState> before = states(survey(policy, hierarchy, facts));
        Map<String, CellState> after = states(survey(
                policy,
                hierarchy,
                withHolding(facts, Market.account(account % accounts), Market.product(product % products))));

        boolean somethingNeeded = facts.catalogue().list().stream()
                .anyMatch(one -> !one.prerequisites().isEmpty());
        after.forEach((cell, state) -> {
            CellState was = before.getOrDefault(cell, CellState.OWNED);
            assertTrue(!state.isWhite() || was.isWhite(), () -> cell + " was " + was + " and is " + state);
            // what was unknown of one account, which does not need it now, is open at the others
            boolean couldBeOffered = was == CellState.OPEN || was == CellState.UNKNOWN;
            assertTrue(
                    state != CellState.OPEN || couldBeOffered || somethingNeeded,
                    () -> cell + " was " + was + " and is " + state);
        });
    }

    private static WhiteSpaceFacts withHolding(WhiteSpaceFacts facts, AccountId account, ProductId product) {
        Opportunity bought = Opportunity.builder()
                .id(OpportunityId.of("more"))
                .account(account)
                .outcome(Outcome.WON)
                .closedOn(DAY)
                .addLines(OpportunityLine.builder()
                        .product(product)
                        .unitPrice(Market.usd("1"), BigDecimal.valueOf(1_000))
                        .build())
                .build();
        Asset asset = Asset.of(AssetId.of("more"), account, product)
                .withActive(Span.from(DAY))
                .withDeliveredOn(DAY);
        return facts.toBuilder()
                .opportunities(Opportunities.of(
                        TaxBasis.UNSTATED, plus(facts.opportunities().list(), bought)))
                .assets(Assets.of(plus(facts.assets().list(), asset)))
                .build();
    }

    private static <T> List<T> plus(Collection<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    /** Law 46: one more offering changes nothing but its own column, and taking it away restores everything. */
    @Property
    void oneMoreOfferingChangesItsColumnOnly(
            @ForAll @IntRange(max = 8) int accounts, @ForAll @IntRange(max = 7) int products, @ForAll long seed) {
        Market market = new Market(accounts, products, seed);
        Hierarchy hierarchy = market.hierarchy();
        WhiteSpaceFacts facts = market.facts();
        WhiteSpacePolicy policy = market.policy();
        Product more = Product.builder()
                .id(ProductId.of("m"))
                .line(ProductLine.of("m"))
                .category(ProductCategory.of("m"))
                .listPrice(Market.usd("7"))
                .build();
        WhiteSpace before = survey(policy, hierarchy, withOrderedLadders(facts));
        WhiteSpace after = survey(
                policy,
                hierarchy,
                facts.toBuilder()
                        .catalogue(Catalogue.of(plus(facts.catalogue().list(), more), ordered(facts.catalogue())))
                        .build());

        assertEquals(before.offerings().size() + 1, after.offerings().size());
        Map<String, CellState> others = states(after);
        others.keySet().removeIf(cell -> cell.endsWith(" x m"));
        assertEquals(states(before), others);
        before.offerings()
                .forEach(offering -> assertEquals(
                        before.potential().of(offering), after.potential().of(offering)));
    }

    /** The ladders that products stand on by name, so that each stands on the same one however they are given. */
    private static List<EditionLadder> ordered(Catalogue catalogue) {
        return catalogue.list().stream()
                .flatMap(product -> catalogue.ladderOf(product.id()).stream())
                .distinct()
                .sorted(Comparator.comparing(EditionLadder::name))
                .toList();
    }

    private static WhiteSpaceFacts withOrderedLadders(WhiteSpaceFacts facts) {
        return facts.toBuilder()
                .catalogue(Catalogue.of(facts.catalogue().list(), ordered(facts.catalogue())))
                .build();
    }

    /** What ends is not white as if it had never been there. */
    @Property
    void whatEndsIsNotOpen(
            @ForAll @IntRange(max = 8) int accounts,
            @ForAll @IntRange(max = 7) int products,
            @ForAll long seed,
            @ForAll boolean delivered) {
        Market market = new Market(accounts, products, seed);
        Hierarchy hierarchy = market.hierarchy();
        WhiteSpaceFacts facts = market.facts();
        WhiteSpacePolicy policy =
                market.policy().withOwnership(delivered ? OwnershipRule.DELIVERED : OwnershipRule.ACTIVE);
        WhiteSpaceFacts ended = facts.toBuilder()
                .assets(Assets.of(facts.assets().list().stream()
                        .filter(asset -> asset.active().contains(DAY))
                        .map(asset ->
                                asset.withActive(Span.of(asset.active().from().orElse(LocalDate.MIN), DAY)))
                        .toList()))
                .build();
        Map<String, CellState> before = states(survey(policy, hierarchy, facts));
        Map<String, CellState> after = states(survey(policy, hierarchy, ended));
        before.forEach((cell, state) -> {
            CellState now = after.getOrDefault(cell, CellState.OPEN);
            if (state == CellState.OWNED) {
                assertTrue(now.isWhite() && !OFFERABLE.contains(now), () -> cell + " is " + now);
            }
            assertNotEquals(CellState.OWNED, now);
        });
    }

    /** Law 47: no rule takes away what is held, and one more rule never lets anything be offered. */
    @Property
    void oneMoreRuleOnlyForbids(
            @ForAll @IntRange(max = 8) int accounts, @ForAll @IntRange(max = 7) int products, @ForAll long seed) {
        Market market = new Market(accounts, products, seed);
        Hierarchy hierarchy = market.hierarchy();
        WhiteSpaceFacts facts = market.facts();
        WhiteSpacePolicy policy = market.policy();
        Map<String, CellState> before = states(survey(policy, hierarchy, facts));
        Map<String, CellState> after = states(
                survey(policy.withEligibilityRules(plus(policy.eligibilityRules(), market.rule(9))), hierarchy, facts));
        before.forEach((cell, was) -> {
            CellState is = after.getOrDefault(cell, CellState.OPEN);
            if (!was.isWhite() || was == CellState.INELIGIBLE) {
                assertEquals(was, is, cell);
            } else {
                assertTrue(
                        is == was || is == CellState.INELIGIBLE || (OFFERABLE.contains(was) && OFFERABLE.contains(is)),
                        () -> cell + " was " + was + " and is " + is);
            }
        });
    }

    /** Nothing hangs on the order in which anything is given, but where it is said that the first one stands. */
    @Property
    void theOrderOfTheInputDoesNotMatter(
            @ForAll @IntRange(max = 8) int accounts,
            @ForAll @IntRange(max = 7) int products,
            @ForAll long seed,
            @ForAll long other) {
        Market market = new Market(accounts, products, seed);
        Market.Companies companies = market.companies();
        WhiteSpaceFacts facts = market.facts();
        WhiteSpacePolicy policy = market.policy();
        Random random = new Random(other);
        WhiteSpaceFacts shuffled = facts.toBuilder()
                .catalogue(Catalogue.of(shuffled(facts.catalogue().list(), random), ordered(facts.catalogue())))
                .opportunities(Opportunities.of(
                        TaxBasis.UNSTATED, shuffled(facts.opportunities().list(), random)))
                .assets(Assets.of(shuffled(facts.assets().list(), random)))
                .exclusions(shuffled(facts.exclusions(), random))
                .competitorUses(shuffled(facts.competitorUses(), random))
                .surveyed(ImmutableSet.copyOf(shuffled(facts.surveyed(), random)))
                .build();
        WhiteSpace one = survey(policy, companies.resolve(), withOrderedLadders(facts));
        WhiteSpace two = survey(
                policy.withEligibilityRules(shuffled(policy.eligibilityRules(), random)),
                new Market.Companies(
                                shuffled(companies.accounts(), random),
                                shuffled(companies.links(), random),
                                companies.merged())
                        .resolve(),
                shuffled);

        assertEquals(one.toString(), two.toString());
        for (var member : one.members()) {
            for (var offering : one.offerings()) {
                assertEquals(one.cell(member, offering), two.cell(member, offering));
                assertEquals(
                        one.potential().of(member, offering).toString(),
                        two.potential().of(member, offering).toString());
            }
            assertEquals(one.shareOfWallet(member), two.shareOfWallet(member));
        }
        assertEquals(one.upgrades(), two.upgrades());
        assertEquals(one.potential().total(), two.potential().total());
        assertEquals(
                one.gaps().firstByPotential(20).toString(),
                two.gaps().firstByPotential(20).toString());
        assertEquals(sorted(one), sorted(two));
        assertEquals(one.opportunityCount(), two.opportunityCount());
        assertEquals(one.assetCount(), two.assetCount());
    }

    private static List<String> sorted(WhiteSpace space) {
        return space.findings().stream().map(Finding::toString).sorted().toList();
    }

    private static <T> ImmutableList<T> shuffled(Collection<T> things, Random random) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return ImmutableList.copyOf(shuffled);
    }

    /** What is given is used or reported. */
    @Property
    void nothingIsLostSilently(
            @ForAll @IntRange(max = 8) int accounts, @ForAll @IntRange(max = 7) int products, @ForAll long seed) {
        Market market = new Market(accounts, products, seed);
        WhiteSpaceFacts facts = market.facts();
        WhiteSpacePolicy policy = market.policy();
        WhiteSpace space = survey(policy, market.hierarchy(), facts);

        FactCount count = space.opportunityCount();
        assertEquals(facts.opportunities().list().size(), count.given());
        assertComplete(count);
        long reported = facts.opportunities().list().stream()
                .filter(one -> isReported(space, Subject.of(one.id())))
                .count();
        assertTrue(reported >= count.ungrouped() + count.leftOut());

        FactCount assets = space.assetCount();
        assertEquals(facts.assets().list().size(), assets.given());
        assertComplete(assets);
        assertEquals(policy.ownership() == OwnershipRule.WON ? assets.given() : 0, assets.outside());
        assertEquals(
                assets.ungrouped() + assets.leftOut(),
                facts.assets().list().stream()
                        .filter(one -> isReported(space, Subject.of(one.id())))
                        .count());
    }

    private static void assertComplete(FactCount count) {
        assertEquals(count.given(), count.used() + count.ungrouped() + count.outside() + count.leftOut());
    }

    private static boolean isReported(WhiteSpace space, Subject subject) {
        return space.findings().stream().anyMatch(finding -> finding.subject().equals(subject));
    }
}
