package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;
import static org.revenuekit.hierarchy.whitespace.Market.AS_OF;
import static org.revenuekit.hierarchy.whitespace.Market.DAY;
import static org.revenuekit.hierarchy.whitespace.Market.RATES;
import static org.revenuekit.hierarchy.whitespace.Market.usd;
import static org.revenuekit.hierarchy.whitespace.Stall.active;
import static org.revenuekit.hierarchy.whitespace.Stall.findings;
import static org.revenuekit.hierarchy.whitespace.Stall.id;
import static org.revenuekit.hierarchy.whitespace.Stall.offering;
import static org.revenuekit.hierarchy.whitespace.Stall.product;
import static org.revenuekit.hierarchy.whitespace.Stall.won;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.CompetitorUse;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.core.offering.ProductCategory;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.offering.ProductLine;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyEdit;
import org.revenuekit.hierarchy.rollup.FactCount;

/** What can be asked of the matrix, and what is reported beside it. */
class WhiteSpaceTest {
    private static MoneyFraction euro(String amount) {
        return MoneyFraction.of(CurrencyUnit.EUR, usd(amount).amount());
    }

    private static MoneyFraction yen(String amount) {
        return MoneyFraction.of(CurrencyUnit.JPY, usd(amount).amount());
    }

    /** Top with two divisions, one of them of two accounts; somebody else. */
    private static Stall stall() {
        return new Stall()
                .accounts("top", "a>top", "a1>a", "b>top", "z")
                .products("x", "y")
                .won("a1", "x")
                .won("z", "x")
                .won("b", "x")
                .won("b", "y");
    }

    @Test
    void itKnowsWhatItWasAskedAbout() {
        Stall stall = stall();
        Hierarchy hierarchy = stall.hierarchy();
        WhiteSpaceFacts facts = stall.facts();
        WhiteSpace space = WhiteSpaceAnalysis.of(won()).survey(hierarchy, facts, AS_OF);
        assertEquals(hierarchy, space.hierarchy());
        assertEquals(facts, space.facts());
        assertEquals(DefinitionRef.of("white-space", 1), space.definition());
        assertEquals(List.of(DefinitionRef.of("white-space", 1)), space.definitions());
        assertEquals(AS_OF, space.asOf());
        assertEquals("5 members x 2 offerings: OWNED 4, OPEN 6", space.toString());
    }

    @Test
    void rowsAreAccountsDivisionsOrFamilies() {
        assertEquals(
                List.of(id("a"), id("a1"), id("b"), id("top"), id("z")),
                stall().survey(won()).members());
        WhiteSpace divisions = stall().survey(won().withMemberGrain(MemberGrain.DIVISION));
        assertEquals(List.of(id("a"), id("b"), id("top"), id("z")), divisions.members());
        assertEquals(CellState.OWNED, divisions.of(id("a"), product("x")));
        assertEquals(CellState.OPEN, divisions.of(id("top"), product("x")));
        WhiteSpace families = stall().survey(won().withMemberGrain(MemberGrain.FAMILY));
        assertEquals(List.of(id("top"), id("z")), families.members());
        assertEquals(CellState.OWNED, families.of(id("a"), product("y")));
    }

    @Test
    void columnsAreProductsLinesOrCategories() {
        Stall stall = new Stall()
                .accounts("a")
                .product("x", product -> product.withLine(ProductLine.of("l")).withCategory(ProductCategory.of("c")))
                .product("y", product -> product.withLine(ProductLine.of("l")))
                .products("z");
        assertEquals(
                List.of(offering("x"), offering("y"), offering("z")),
                stall.survey(won()).offerings());
        WhiteSpace lines = stall.survey(won().withOfferingGrain(OfferingGrain.PRODUCT_LINE));
        assertEquals(List.of(Offering.of(ProductLine.of("l"))), lines.offerings());
        assertEquals(List.of("NO_OFFERING product z, grain PRODUCT_LINE"), findings(lines));
        WhiteSpace categories = stall.survey(won().withOfferingGrain(OfferingGrain.CATEGORY));
        assertEquals(List.of(Offering.of(ProductCategory.of("c"))), categories.offerings());
        assertEquals(
                List.of("NO_OFFERING product y, grain CATEGORY", "NO_OFFERING product z, grain CATEGORY"),
                findings(categories));
    }

    @Test
    void whatIsInNoColumnStillCounts() {
        Stall stall = new Stall()
                .accounts("a")
                .products("machine")
                .product(
                        "blade",
                        product -> product.withLine(ProductLine.of("l")).withPrerequisites(product("machine")))
                .won("a", "machine");
        assertEquals(
                CellState.OPEN,
                stall.survey(won().withOfferingGrain(OfferingGrain.PRODUCT_LINE))
                        .of(id("a"), Offering.of(ProductLine.of("l"))));
    }

    @Test
    void shares() {
        WhiteSpace space = stall().survey(won());
        assertEquals("3/5", space.penetration(offering("x")).toString());
        assertEquals("1/3", space.attachRate(offering("y"), offering("x")).toString());
        assertEquals("1/1", space.attachRate(offering("x"), offering("y")).toString());
        assertEquals("2/2", space.breadth(id("b")).toString());
        assertEquals("0/2", space.breadth(id("top")).toString());
        WhiteSpace empty = new Stall().accounts("a").products("x").survey(won());
        assertEquals(false, empty.attachRate(offering("x"), offering("x")).isDefined());
    }

    @Test
    void countsByGroup() {
        Stall stall = new Stall().accounts("a>out", "b>out", "c").products("x").won("a", "x");
        WhiteSpace space = stall.survey(won());
        Grouped<String, StateCounts> grouped = space.by(
                Grouping.of("ab", (AccountId id) -> Optional.of(id.value()).filter(value -> !value.equals("c"))));
        assertEquals("ab", grouped.grouping());
        assertEquals("{a=OWNED 1, b=OPEN 1}", grouped.groups().toString());
        assertEquals("OPEN 1", grouped.ungrouped().toString());
        assertEquals("OWNED 1, OPEN 2", grouped.total().toString());
        assertEquals(2, space.counts(space.hierarchy().familyOf(id("a"))).cells());
        assertEquals("OWNED 1, OPEN 2", space.counts(offering("x")).toString());
        assertEquals(2, space.counts().white());
    }

    @Test
    void aCompanyThatIsNoAccountIsGroupedAsItsAccountsIfTheyAgree() {
        Stall stall = new Stall().accounts("a>out", "b>out", "c").products("x").won("a", "x");
        WhiteSpace space = stall.survey(won().withMemberGrain(MemberGrain.FAMILY));
        assertEquals(
                "{c=OPEN 1, out=OWNED 1}",
                space.by(space.hierarchy().byFamily()).groups().toString());
        assertEquals(
                "USD 100",
                space.potential().by(space.hierarchy().byFamily()).total().toString());
        Grouped<String, StateCounts> apart = space.by(
                Grouping.of("id", (AccountId id) -> Optional.of(id.value()).filter(value -> !value.equals("out"))));
        assertEquals("{c=OPEN 1}", apart.groups().toString());
        assertEquals("OWNED 1", apart.ungrouped().toString());
    }

    @Test
    void gapsInOrder() {
        WhiteSpace space = stall().survey(won());
        Gaps gaps = space.gaps();
        assertEquals("[OPEN]", gaps.toString());
        assertEquals("[a x x: OPEN, a x y: OPEN]", gaps.first(2).toString());
        assertEquals("[]", gaps.first(0).toString());
        assertEquals("[z x y: OPEN]", gaps.of(id("z")).first(9).toString());
        assertEquals(
                "[a x x: OPEN, top x x: OPEN]", gaps.of(offering("x")).first(9).toString());
        assertEquals(5, gaps.of(space.hierarchy().familyOf(id("top"))).stream().count());
        assertEquals("[]", gaps.of(id("z")).of(offering("x")).first(9).toString());
        assertEquals("[]", gaps.of(id("z")).of(id("a")).first(9).toString());
        assertEquals("[]", gaps.of(offering("x")).of(offering("y")).first(9).toString());
        assertEquals(
                "[]",
                gaps.of(offering("x")).of(offering("y")).firstByPotential(9).toString());
        assertEquals(
                "[]",
                gaps.of(id("z"))
                        .of(space.hierarchy().familyOf(id("a")))
                        .first(9)
                        .toString());
        assertRefuses("count must be >= 0, was -1", () -> gaps.first(-1));
        assertRefuses("count must be >= 0, was -1", () -> gaps.firstByPotential(-1));
        assertRefuses(
                "states of gaps must be white, had COVERED", () -> space.gaps(ImmutableSet.of(CellState.COVERED)));
    }

    @Test
    void theBestGapsComeFirstThenThoseWithoutNumber() {
        Stall stall = new Stall()
                .accounts("a", "b")
                .product("x", product -> product.withListPrice(usd("10")))
                .product("y", product -> product.withListPrice(Optional.empty()))
                .product("z", product -> product.withListPrice(usd("30")))
                .open("b", "z");
        WhiteSpace space = stall.survey(won());
        assertEquals("[a x z: OPEN]", space.gaps().firstByPotential(1).toString());
        assertEquals(
                "[a x z: OPEN, a x x: OPEN, b x x: OPEN, a x y: OPEN, b x y: OPEN]",
                space.gaps().firstByPotential(9).toString());
        assertEquals(
                "[a x z: OPEN, a x x: OPEN, b x x: OPEN, a x y: OPEN]",
                space.gaps().firstByPotential(4).toString());
        assertEquals("[]", space.gaps().firstByPotential(0).toString());
        assertEquals(
                "[b x z: IN_PIPELINE]",
                space.gaps(ImmutableSet.of(CellState.IN_PIPELINE))
                        .firstByPotential(5)
                        .toString());
        assertEquals(
                List.of("NO_LIST_PRICE product y"), findings(space), "the potential says so, but so do the findings");
    }

    @Test
    void ofNothingAllUnitsAreWorthTheSame() {
        Stall stall = new Stall()
                .accounts("a")
                .product("x", product -> product.withListPrice(usd("10")))
                .product("y", product -> product.withListPrice(usd("20")))
                .product("z", product -> product.withListPrice(usd("30")))
                .facts(facts -> facts.putSeat(id("a"), 0L));
        WhiteSpace space = stall.survey(won().withBasis(PotentialBasis.LIST_PRICE_PER_SEAT));
        assertEquals(
                "[a x x: OPEN, a x y: OPEN]", space.gaps().firstByPotential(2).toString());
    }

    @Test
    void aGapKnowsItsSistersAndNeeds() {
        Stall stall = stall().facts(facts -> facts.addNeeds(
                Need.of(id("a"), product("x"), DAY, "wants one"),
                Need.of(id("a"), product("x"), DAY.plusDays(1), "too late"),
                Need.of(id("nobody"), product("x"), DAY, "who"),
                Need.of(id("a"), product("what"), DAY, "what"),
                Need.of(id("b"), product("x"), DAY, "has one")));
        WhiteSpace space = stall.survey(won());
        Gap gap = space.gaps().of(id("a")).of(offering("x")).first(1).get(0);
        assertEquals(id("a"), gap.member());
        assertEquals(offering("x"), gap.offering());
        assertEquals(CellState.OPEN, gap.state());
        assertEquals(List.of(id("a1"), id("b")), gap.sisters());
        assertEquals("USD 100 by LIST_PRICE, n = 1", gap.potential().toString());
        assertEquals(List.of(Need.of(id("a"), product("x"), DAY, "wants one")), gap.needs());
        assertEquals(space.cell(id("a"), offering("x")), gap.cell());
        assertEquals(
                List.of(
                        "AFTER_AS_OF account a, date 2026-04-01",
                        "UNKNOWN_ACCOUNT account nobody, account nobody",
                        "UNKNOWN_PRODUCT account a, product what"),
                findings(space));
        Gap same = space.gaps().first(1).get(0);
        assertEquals(same, gap);
        assertEquals(same.hashCode(), gap.hashCode());
        assertNotEquals(gap, space.gaps().first(2).get(1));
        assertNotEquals(gap, space.gaps().of(id("top")).first(1).get(0));
        assertNotEquals(gap, stall.survey(won()).gaps().first(1).get(0));
        assertNotEquals(gap, null);
        assertNotEquals(gap.hashCode(), space.gaps().first(2).get(1).hashCode());
    }

    @Test
    void aNeedOfAProductWithoutColumnIsNoGaps() {
        Stall stall = new Stall()
                .accounts("a")
                .product("x", product -> product.withLine(ProductLine.of("l")))
                .products("y")
                .facts(facts -> facts.addNeeds(
                        Need.of(id("a"), product("y"), DAY, "one"), Need.of(id("a"), product("x"), DAY, "two")));
        assertEquals(
                "[Need[account=a, product=x, recordedOn=2026-03-31, text=two]]",
                stall.survey(won().withOfferingGrain(OfferingGrain.PRODUCT_LINE))
                        .gaps()
                        .first(1)
                        .get(0)
                        .needs()
                        .toString());
    }

    @Test
    void upgradesNameTheNextEditionAndItsPrice() {
        Stall stall = new Stall()
                .accounts("a", "b>a", "c", "d")
                .product("basic", product -> product.withListPrice(usd("10")))
                .product("pro", product -> product.withListPrice(usd("25")))
                .product("max", product -> product.withListPrice(euro("40")))
                .product("old", product -> product.withIsRetired(true))
                .ladder("basic", "old", "pro", "max")
                .won("b", "basic")
                .won("c", "pro")
                .won("d", "max")
                .won("d", "basic");
        assertEquals(
                "[Upgrade[member=b, from=basic, to=pro, more=Optional[USD 15]],"
                        + " Upgrade[member=c, from=pro, to=max, more=Optional.empty],"
                        + " Upgrade[member=d, from=basic, to=pro, more=Optional[USD 15]]]",
                stall.survey(won()).upgrades().toString());
        stall.won("a", "pro");
        assertEquals(
                "[Upgrade[member=a, from=basic, to=max, more=Optional.empty],"
                        + " Upgrade[member=a, from=pro, to=max, more=Optional.empty],"
                        + " Upgrade[member=c, from=pro, to=max, more=Optional.empty],"
                        + " Upgrade[member=d, from=basic, to=pro, more=Optional[USD 15]]]",
                stall.survey(won().withMemberGrain(MemberGrain.FAMILY))
                        .upgrades()
                        .toString());
    }

    @Test
    void walletsAreShared() {
        Stall stall = new Stall()
                .accounts("a", "b>a", "c", "d")
                .products("x")
                .won("a", "x")
                .won("b", "x")
                .won("c", "x");
        stall.opportunity(stall.sale("a", "x").createdOn(DAY.minusYears(2)).closedOn(DAY.minusYears(2)));
        stall.opportunity(stall.sale("a", "x").lines(ImmutableList.of(OpportunityLine.of(yen("5"), BigDecimal.ONE))));
        stall.facts(facts -> facts.addWallets(
                Wallet.of(id("a"), usd("900")),
                Wallet.of(id("a"), usd("1")),
                Wallet.of(id("b"), euro("80")),
                Wallet.of(id("c"), yen("1")),
                Wallet.of(id("d"), usd("0")),
                Wallet.of(id("e"), usd("1"))));
        WhiteSpace space = stall.survey(WhiteSpaceAnalysis.of(won()).with(RATES));
        assertEquals("Optional[90/900]", space.shareOfWallet(id("a")).toString());
        assertEquals("Optional[90/100]", space.shareOfWallet(id("b")).toString());
        assertEquals(Optional.empty(), space.shareOfWallet(id("c")));
        assertEquals(false, space.shareOfWallet(id("d")).orElseThrow().isDefined());
        assertEquals(
                List.of(
                        "NO_PRODUCT opportunity o5",
                        "DUPLICATE_STATEMENT account a, wallet USD 1",
                        "MISSING_RATE account c, amount JPY 1",
                        "UNKNOWN_ACCOUNT account e, account e",
                        "MISSING_RATE opportunity o5, amount JPY 5, into USD"),
                findings(space));
        WhiteSpace families = stall.survey(
                WhiteSpaceAnalysis.of(won().withMemberGrain(MemberGrain.FAMILY)).with(RATES));
        assertEquals("Optional[180/1000]", families.shareOfWallet(id("b")).toString());
    }

    @Test
    void whatIsWrongWithFactsIsReported() {
        Stall stall = new Stall().accounts("a").products("x");
        stall.opportunity(stall.sale("nobody", "x"));
        stall.opportunity(stall.sale("a", "x").account(Optional.empty()));
        stall.opportunity(stall.sale("a", "what"));
        stall.opportunity(stall.sale("a", "x").lines(ImmutableList.of()));
        stall.opportunity(stall.sale("a", "x").createdOn(DAY.plusDays(1)));
        stall.opportunity(stall.sale("a", "x").createdOn(Optional.empty()).closedOn(DAY.plusDays(1)));
        stall.opportunity(stall.sale("a", "x").createdOn(Optional.empty()).closedOn(Optional.empty()));
        stall.opportunity(stall.sale("a", "x").createdOn(Optional.empty()).outcome(Outcome.OPEN));
        stall.opportunity(stall.sale("nobody", "x").outcome(Outcome.LOST));
        stall.opportunity(stall.sale("a", "x").addUnpricedProducts(product("what")));
        WhiteSpace space = stall.survey(won());
        assertEquals(
                List.of(
                        "UNKNOWN_ACCOUNT opportunity o1, account nobody",
                        "NO_ACCOUNT opportunity o2",
                        "UNKNOWN_PRODUCT opportunity o3, product what",
                        "NO_PRODUCT opportunity o4",
                        "AFTER_AS_OF opportunity o5, date 2026-04-01",
                        "AFTER_AS_OF opportunity o6, date 2026-04-01",
                        "UNDATED opportunity o7",
                        "UNDATED opportunity o8",
                        "UNKNOWN_PRODUCT opportunity o10, product what"),
                findings(space));
        assertEquals(new FactCount(10, 3, 2, 1, 4), space.opportunityCount());
    }

    @Test
    void whatIsWrongWithAssetsIsReported() {
        Stall stall = new Stall()
                .accounts("a")
                .products("x")
                .asset("a", "x")
                .asset("nobody", "x")
                .asset("a", "what")
                .asset("a", "x", asset -> asset.withActive(Span.from(DAY.plusDays(1))))
                .asset("a", "x", asset -> asset.withActive(Span.until(DAY)));
        WhiteSpace space = stall.survey(active());
        assertEquals(
                List.of(
                        "UNKNOWN_ACCOUNT asset s2, account nobody",
                        "UNKNOWN_PRODUCT asset s3, product what",
                        "AFTER_AS_OF asset s4, date 2026-04-01"),
                findings(space));
        assertEquals(new FactCount(5, 2, 1, 0, 2), space.assetCount());
        WhiteSpace byPurchase = stall.survey(won());
        assertEquals(List.of(), findings(byPurchase));
        assertEquals(new FactCount(5, 0, 0, 5, 0), byPurchase.assetCount());
    }

    @Test
    void whatIsWrongWithOtherStatementsIsReported() {
        WhiteSpace space = new Stall()
                .accounts("a")
                .products("x")
                .facts(facts -> facts.addExclusions(
                                Exclusion.of(id("nobody"), product("x"), "no"),
                                Exclusion.of(id("a"), product("what"), "no"))
                        .addCompetitorUses(
                                new CompetitorUse(id("a"), product("x"), "Rival", Span.from(DAY.plusDays(1))),
                                CompetitorUse.of(id("nobody"), product("x"), "Rival"),
                                CompetitorUse.of(id("a"), product("what"), "Rival"))
                        .addSurveyed(id("a"), id("nobody"))
                        .putSeat(id("nobody"), 5L)
                        .putSeat(id("a"), 3L)
                        .addStatedPotentials(
                                stated("nobody", offering("x"), "1"),
                                stated("a", offering("what"), "1"),
                                StatedPotential.of(id("a"), offering("x"), ValueRange.exactly(yen("1"))),
                                stated("a", offering("x"), "7"),
                                stated("a", offering("x"), "8")))
                .survey(won());
        assertEquals(
                List.of(
                        "UNKNOWN_ACCOUNT account nobody, account nobody",
                        "UNKNOWN_PRODUCT account a, product what",
                        "AFTER_AS_OF account a, date 2026-04-01",
                        "UNKNOWN_ACCOUNT account nobody, account nobody",
                        "UNKNOWN_PRODUCT account a, product what",
                        "UNKNOWN_ACCOUNT account nobody, account nobody",
                        "UNKNOWN_ACCOUNT account nobody, account nobody",
                        "UNKNOWN_ACCOUNT account nobody, account nobody",
                        "UNKNOWN_OFFERING account a, offering what",
                        "STATED_IN_OTHER_CURRENCY account a, currency JPY",
                        "DUPLICATE_STATEMENT account a, offering x"),
                findings(space));
        assertEquals(
                "USD 7 by STATED, n = 1",
                space.potential().of(id("a"), offering("x")).toString());
    }

    private static StatedPotential stated(String account, Offering offering, String amount) {
        return StatedPotential.of(id(account), offering, ValueRange.exactly(usd(amount)));
    }

    @Test
    void factsOfAMergedAccountAreThoseOfTheOneKept() {
        Stall stall = new Stall()
                .accounts("kept", "dup")
                .products("x", "y")
                .won("dup", "x")
                .facts(facts -> facts.putSeat(id("kept"), 2L)
                        .putSeat(id("dup"), 7L)
                        .addSurveyed(id("dup"))
                        .addWallets(Wallet.of(id("dup"), usd("180"))));
        Hierarchy hierarchy = stall.hierarchy().with(HierarchyEdit.merge(id("kept"), id("dup")));
        WhiteSpace space = WhiteSpaceAnalysis.of(won().withKnownHoldings(KnownHoldings.OF_SURVEYED)
                        .withBasis(PotentialBasis.LIST_PRICE_PER_SEAT))
                .survey(hierarchy, stall.facts(), AS_OF);
        assertEquals(List.of(id("kept")), space.members());
        assertEquals("1 members x 2 offerings: OWNED 1, OPEN 1", space.toString());
        assertEquals(CellState.OWNED, space.of(id("dup"), product("x")));
        assertEquals("USD 200", space.potential().of(id("dup")).toString());
        assertEquals("Optional[90/180]", space.shareOfWallet(id("kept")).toString());
        assertEquals(List.of("DUPLICATE_STATEMENT account dup, seats 7"), findings(space));
    }

    @Test
    void whatWasNeverGivenIsUnknown() {
        WhiteSpace space = new Stall().accounts("a>out").products("x").survey(won());
        AccountId nobody = id("nobody");
        Offering nothing = offering("nothing");
        assertThrows(UnknownIdException.class, () -> space.of(nobody, offering("x")));
        assertThrows(UnknownIdException.class, () -> space.of(id("out"), offering("x")));
        assertThrows(UnknownIdException.class, () -> space.cell(nobody, offering("x")));
        assertThrows(UnknownIdException.class, () -> space.counts(nobody));
        assertThrows(UnknownIdException.class, () -> space.breadth(nobody));
        assertThrows(UnknownIdException.class, () -> space.shareOfWallet(nobody));
        assertThrows(UnknownIdException.class, () -> space.gaps().of(nobody));
        assertThrows(UnknownIdException.class, () -> space.potential().of(nobody));
        assertThrows(UnknownIdException.class, () -> space.potential().of(nothing));
        assertThrows(UnknownIdException.class, () -> space.gaps().of(nothing));
        assertThrows(UnknownIdException.class, () -> space.penetration(nothing));
        assertEquals(
                "offering nothing",
                assertThrows(UnknownIdException.class, () -> space.of(id("a"), product("nothing")))
                        .subject()
                        .toString());
        WhiteSpace divisions =
                new Stall().accounts("a>out").products("x").survey(won().withMemberGrain(MemberGrain.DIVISION));
        assertThrows(UnknownIdException.class, () -> divisions.counts(id("out")));
        assertEquals(
                "account out",
                assertThrows(UnknownIdException.class, () -> space.counts(id("out")))
                        .subject()
                        .toString());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreNamed() {
        WhiteSpaceAnalysis analysis = WhiteSpaceAnalysis.of(won());
        Stall stall = new Stall().accounts("a").products("x");
        WhiteSpace space = stall.survey(analysis);
        assertNames("policy", () -> WhiteSpaceAnalysis.of(null));
        assertNames("check", () -> analysis.with((EligibilityCheck) null));
        assertNames("rates", () -> analysis.with((ExchangeRates) null));
        assertNames("peers", () -> analysis.withPeers(null));
        assertNames("hierarchy", () -> analysis.survey(null, stall.facts(), AS_OF));
        assertNames("facts", () -> analysis.survey(stall.hierarchy(), null, AS_OF));
        assertNames("asOf", () -> analysis.survey(stall.hierarchy(), stall.facts(), null));
        assertNames("member", () -> space.of(null, offering("x")));
        assertNames("offering", () -> space.of(id("a"), (Offering) null));
        assertNames("product", () -> space.of(id("a"), (ProductId) null));
        assertNames("state", () -> space.count(null));
        assertNames("states", () -> space.gaps(null));
        assertNames("grouping", () -> space.by(null));
        assertNames("family", () -> space.counts((Family) null));
        assertNames("family", () -> space.gaps().of((Family) null));
        assertNames("member", () -> space.gaps().of((AccountId) null));
        assertNames("offering", () -> space.gaps().of((Offering) null));
        Potential potential = space.potential();
        assertNames("member", () -> potential.of(null, offering("x")));
        assertNames("offering", () -> potential.of(id("a"), null));
        assertNames("member", () -> potential.of((AccountId) null));
        assertNames("offering", () -> potential.of((Offering) null));
        assertNames("family", () -> potential.of((Family) null));
        assertNames("grouping", () -> potential.by(null));
        assertNames("state", () -> space.counts().of((CellState) null));
        assertNames("counts", () -> new StateCounts(null));
        assertRefuses("counts must be 8, were 1", () -> new StateCounts(ImmutableList.of(1L)));
        assertNames("value", () -> new PotentialSum(null, 0, 0));
        assertNames("other", () -> potential.total().plus(null));
        CellPotential cell = potential.of(id("a"), offering("x"));
        assertNames("ifKnown", () -> cell.fold(null, none -> ""));
        assertNames("ifNot", () -> cell.fold(known -> "", null));
    }
}
