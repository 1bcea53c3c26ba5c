package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.revenuekit.hierarchy.whitespace.Market.DAY;
import static org.revenuekit.hierarchy.whitespace.Stall.active;
import static org.revenuekit.hierarchy.whitespace.Stall.cell;
import static org.revenuekit.hierarchy.whitespace.Stall.id;
import static org.revenuekit.hierarchy.whitespace.Stall.line;
import static org.revenuekit.hierarchy.whitespace.Stall.offering;
import static org.revenuekit.hierarchy.whitespace.Stall.product;
import static org.revenuekit.hierarchy.whitespace.Stall.won;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.Country;
import org.revenuekit.core.asset.CompetitorUse;
import org.revenuekit.core.asset.LicenceScope;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.Span;

/** What makes a cell what it is, and what it says about that. */
class CellTest {
    private static EligibilityCheck check(String version) {
        return new EligibilityCheck() {
            @Override
            public DefinitionRef ref() {
                return DefinitionRef.of(version, 1);
            }

            @Override
            public Optional<String> excludes(Account account, Product product) {
                return product.id().value().equals("x") ? Optional.of("not for " + account.id()) : Optional.empty();
            }
        };
    }

    @Test
    void nothingStandsAgainstAnOpenCell() {
        assertEquals("OPEN []", cell(new Stall().accounts("a").products("x").survey(won()), "a", "x"));
    }

    @Test
    void whatWasWonIsOwned() {
        WhiteSpace space = new Stall()
                .accounts("a")
                .products("x", "y")
                .won("a", "x")
                .opportunity(new Stall().sale("a", "x").outcome(Outcome.LOST))
                .survey(won());
        assertEquals("OWNED [BOUGHT x at a: opportunity o1]", cell(space, "a", "x"));
        assertEquals("OPEN []", cell(space, "a", "y"));
    }

    @Test
    void whatIsGivenBackHasLapsed() {
        Stall stall = new Stall().accounts("a").products("x", "y").won("a", "x");
        stall.opportunity(stall.sale("a", "y").lines(ImmutableList.of(line("x", "90", -1), line("y", "1", 0))));
        WhiteSpace space = stall.survey(won());
        assertEquals("LAPSED [ENDED x at a: opportunity o1, ENDED x at a: opportunity o2]", cell(space, "a", "x"));
        assertEquals("LAPSED [ENDED y at a: opportunity o2]", cell(space, "a", "y"));
    }

    @Test
    void withoutQuantityOneIsMeant() {
        Stall stall = new Stall().accounts("a").products("x");
        stall.opportunity(stall.sale("a", "x").lines(ImmutableList.of()).addUnpricedProducts(product("x")));
        assertEquals(CellState.OWNED, stall.survey(won()).of(id("a"), product("x")));
    }

    @Test
    void aPurchaseLapsesOnTheDayOfTheMonth() {
        for (LocalDate bought : List.of(DAY.minusYears(1), DAY.minusYears(1).plusDays(1))) {
            Stall stall = new Stall().accounts("a").products("x");
            stall.opportunity(stall.sale("a", "x").createdOn(bought).closedOn(bought));
            CellState state = bought.isBefore(DAY.minusDays(364)) ? CellState.LAPSED : CellState.OWNED;
            assertEquals(state, stall.survey(won().withLapsesAfterMonths(12)).of(id("a"), product("x")));
            assertEquals(CellState.OWNED, stall.survey(won()).of(id("a"), product("x")));
            stall.opportunity(stall.sale("a", "x").createdOn(Optional.empty()).closedOn(Optional.empty()));
            assertEquals(
                    CellState.OWNED,
                    stall.survey(won().withLapsesAfterMonths(12)).of(id("a"), product("x")));
        }
    }

    @Test
    void theLastPurchaseCounts() {
        Stall stall = new Stall().accounts("a").products("x");
        stall.opportunity(stall.sale("a", "x").createdOn(Optional.empty()).closedOn(DAY.minusDays(9)));
        stall.opportunity(stall.sale("a", "x").createdOn(Optional.empty()).closedOn(DAY.minusYears(9)));
        assertEquals(
                CellState.OWNED, stall.survey(won().withLapsesAfterMonths(1)).of(id("a"), product("x")));
        stall.opportunity(stall.sale("a", "x")
                .closedOn(DAY)
                .lines(ImmutableList.of(line("x", "1", 0)))
                .createdOn(DAY));
        assertEquals(
                CellState.OWNED, stall.survey(won().withLapsesAfterMonths(1)).of(id("a"), product("x")));
    }

    /** Neither a return nor none of it is a purchase, so that it makes nothing younger. */
    @Test
    void aReturnRenewsNothing() {
        Stall stall = new Stall().accounts("a").products("x");
        stall.opportunity(stall.sale("a", "x")
                .createdOn(Optional.empty())
                .closedOn(DAY.minusYears(2))
                .lines(ImmutableList.of(line("x", "90", 5))));
        stall.opportunity(stall.sale("a", "x").lines(ImmutableList.of(line("x", "90", -1))));
        assertEquals(
                CellState.LAPSED, stall.survey(won().withLapsesAfterMonths(12)).of(id("a"), product("x")));
        Stall none = new Stall().accounts("a").products("x");
        none.opportunity(none.sale("a", "x").createdOn(Optional.empty()).closedOn(DAY.minusYears(2)));
        none.opportunity(none.sale("a", "x").lines(ImmutableList.of(line("x", "90", 0))));
        assertEquals(
                CellState.LAPSED, none.survey(won().withLapsesAfterMonths(12)).of(id("a"), product("x")));
    }

    @Test
    void whatWasDecidedLaterWasOpen() {
        Stall stall = new Stall().accounts("a").products("x", "y");
        stall.opportunity(stall.sale("a", "x").createdOn(DAY).closedOn(DAY.plusDays(1)));
        stall.opportunity(
                stall.sale("a", "y").createdOn(DAY).closedOn(DAY.plusDays(1)).outcome(Outcome.LOST));
        WhiteSpace space = stall.survey(won());
        assertEquals("IN_PIPELINE [IN_PIPELINE x at a: opportunity o1]", cell(space, "a", "x"));
        assertEquals("IN_PIPELINE [IN_PIPELINE y at a: opportunity o2]", cell(space, "a", "y"));
    }

    @Test
    void assetsAreOwnedAsLongAsTheyAreActive() {
        WhiteSpace space = new Stall()
                .accounts("a")
                .products("x", "y", "z")
                .asset("a", "x")
                .asset("a", "y", asset -> asset.withActive(Span.until(DAY)))
                .asset("a", "z", asset -> asset.withActive(Span.of(DAY, DAY.plusDays(1))))
                .won("a", "y")
                .survey(active());
        assertEquals("OWNED [IN_USE x at a: asset s1]", cell(space, "a", "x"));
        assertEquals("LAPSED [ENDED y at a: asset s2]", cell(space, "a", "y"));
        assertEquals("OWNED [IN_USE z at a: asset s3]", cell(space, "a", "z"));
    }

    @Test
    void whatIsNotDeliveredIsNotOwnedWhereDeliveryDecides() {
        Stall stall = new Stall()
                .accounts("a")
                .products("x", "y", "z")
                .asset("a", "x", asset -> asset.withDeliveredOn(DAY))
                .asset("a", "y", asset -> asset.withDeliveredOn(DAY.plusDays(1)))
                .asset("a", "z");
        WhiteSpace space = stall.survey(won().withOwnership(OwnershipRule.DELIVERED));
        assertEquals("1 members x 3 offerings: OWNED 1, OPEN 2", space.toString());
        assertEquals(List.of("AFTER_AS_OF asset s2, date 2026-04-01", "NOT_DELIVERED asset s3"), Stall.findings(space));
        assertEquals(3, stall.survey(active()).count(CellState.OWNED));
    }

    @Test
    void aGroupLicenceCoversEverybodyBelow() {
        WhiteSpace space = new Stall()
                .accounts("top>outside", "a>top", "b>a", "other")
                .products("x", "y")
                .asset("top", "x", asset -> asset.withScope(LicenceScope.GROUP))
                .asset("a", "x", asset -> asset.withScope(LicenceScope.GROUP))
                .asset("top", "y")
                .asset("b", "y", asset -> asset.withActive(Span.until(DAY)).withScope(LicenceScope.GROUP))
                .survey(active());
        assertEquals("OWNED [IN_USE x at top: asset s1]", cell(space, "top", "x"));
        assertEquals("OWNED [IN_USE x at a: asset s2] also [GROUP_LICENCE x at a: asset s1]", cell(space, "a", "x"));
        assertEquals("COVERED [GROUP_LICENCE x at b: asset s1]", cell(space, "b", "x"));
        assertEquals("OPEN []", cell(space, "other", "x"));
        assertEquals("OPEN []", cell(space, "a", "y"));
    }

    @Test
    void aGroupLicenceReachesAccountsBelowACompanyThatIsNone() {
        WhiteSpace space = new Stall()
                .accounts("top", "a>between")
                .link("between", "top")
                .products("x")
                .asset("top", "x", asset -> asset.withScope(LicenceScope.GROUP))
                .survey(active().withBranchesInherit(true));
        assertEquals("COVERED [GROUP_LICENCE x at a: asset s1]", cell(space, "a", "x"));
    }

    @Test
    void ofSeveralLicencesOfOneCompanyTheSmallestIdIsNamed() {
        Stall stall = new Stall().accounts("top", "a>top").products("x");
        stall.asset("top", "x", asset -> asset.withScope(LicenceScope.GROUP));
        stall.asset("top", "x", asset -> asset.withScope(LicenceScope.GROUP));
        assertEquals("COVERED [GROUP_LICENCE x at a: asset s1]", cell(stall.survey(active()), "a", "x"));
    }

    @Test
    void aBranchHasWhatItsHeadOfficeHasIfThePolicySaysSo() {
        Stall stall = new Stall()
                .accounts("office", "daughter>office")
                .branch("stall", "office")
                .branch("kiosk", "stall")
                .branch("abroad", "outside")
                .products("x", "y")
                .won("office", "x")
                .won("stall", "y");
        WhiteSpace space = stall.survey(won().withBranchesInherit(true));
        assertEquals("COVERED [OF_HEAD_OFFICE x at stall: account office]", cell(space, "stall", "x"));
        assertEquals("COVERED [OF_HEAD_OFFICE x at kiosk: account office]", cell(space, "kiosk", "x"));
        assertEquals("COVERED [OF_HEAD_OFFICE y at kiosk: account stall]", cell(space, "kiosk", "y"));
        assertEquals("OPEN []", cell(space, "office", "y"));
        assertEquals("OPEN []", cell(space, "daughter", "x"));
        assertEquals("OPEN []", cell(space, "abroad", "x"));
        assertEquals("OPEN []", cell(stall.survey(won()), "stall", "x"));
    }

    @Test
    void exclusionsChecksAndRulesMakeItIneligible() {
        Stall stall = new Stall()
                .account("a", account -> account.withCountry(Country.of("JP")))
                .products("x", "y")
                .open("a", "x")
                .facts(facts -> facts.addExclusions(Exclusion.of(id("a"), product("x"), "exclusive dealer"))
                        .addCompetitorUses(CompetitorUse.of(id("a"), product("x"), "Rival")));
        WhiteSpacePolicy policy = won().withEligibilityRules(
                        EligibilityRule.builder()
                                .name("only Germany")
                                .addProducts(product("x"))
                                .addCountries(Country.of("DE"))
                                .build(),
                        EligibilityRule.builder()
                                .name("only Japan")
                                .addCountries(Country.of("JP"))
                                .build());
        WhiteSpace space =
                stall.survey(WhiteSpaceAnalysis.of(policy).with(check("mine")).with(check("yours")));
        assertEquals(
                "INELIGIBLE [EXCLUDED x at a (exclusive dealer), CHECK x at a (mine@1: not for a),"
                        + " CHECK x at a (yours@1: not for a), RULE x at a (only Germany)]"
                        + " also [IN_PIPELINE x at a: opportunity o1, COMPETITOR x at a (Rival)]",
                cell(space, "a", "x"));
        assertEquals("OPEN []", cell(space, "a", "y"));
        assertEquals(
                List.of(DefinitionRef.of("white-space", 1), DefinitionRef.of("mine", 1), DefinitionRef.of("yours", 1)),
                space.definitions());
    }

    @Test
    void whatIsRetiredOrNotSoldIsHeldButNotOffered() {
        Stall stall = new Stall()
                .accounts("a", "b")
                .product("old", product -> product.withIsRetired(true))
                .product("past", product -> product.withSold(Span.of(DAY.minusDays(9), DAY)))
                .product("last", product -> product.withSold(Span.of(DAY, DAY.plusDays(1))))
                .won("a", "old")
                .won("a", "past");
        WhiteSpace space = stall.survey(won());
        assertEquals(
                "OWNED [BOUGHT old at a: opportunity o1] also [NOT_SOLD old at a (retired)]", cell(space, "a", "old"));
        assertEquals("INELIGIBLE [NOT_SOLD old at b (retired)]", cell(space, "b", "old"));
        assertEquals("INELIGIBLE [NOT_SOLD past at b ([2026-03-22,2026-03-31))]", cell(space, "b", "past"));
        assertEquals("OPEN []", cell(space, "b", "last"));
    }

    @Test
    void whatNeedsSomethingElseIsOfferedToWhoHasIt() {
        WhiteSpace space = new Stall()
                .accounts("a", "b", "c")
                .products("machine")
                .product("blade", product -> product.withPrerequisites(product("machine"), product("unknown")))
                .product("cover", product -> product.withPrerequisites(product("machine")))
                .won("a", "machine")
                .won("b", "cover")
                .survey(won());
        assertEquals("OPEN []", cell(space, "a", "cover"));
        assertEquals("INELIGIBLE [MISSING_PREREQUISITE blade at a ([unknown])]", cell(space, "a", "blade"));
        assertEquals("INELIGIBLE [MISSING_PREREQUISITE blade at c ([machine, unknown])]", cell(space, "c", "blade"));
        assertEquals(
                "OWNED [BOUGHT cover at b: opportunity o2] also [MISSING_PREREQUISITE cover at b ([machine])]",
                cell(space, "b", "cover"));
    }

    @Test
    void whoHasASubstituteOrAnotherEditionNeedsNoFurtherOne() {
        WhiteSpace space = new Stall()
                .accounts("a", "b")
                .products("basic", "pro", "rival")
                .product("max", product -> product.withIsRetired(true))
                .product("lookalike", product -> product.withSubstitutes(product("rival")))
                .ladder("basic", "pro", "max", "gone")
                .won("a", "basic")
                .won("a", "rival")
                .won("b", "lookalike")
                .survey(won());
        assertEquals("INELIGIBLE [NOT_NEEDED pro at a]", cell(space, "a", "pro"));
        assertEquals("INELIGIBLE [NOT_NEEDED lookalike at a]", cell(space, "a", "lookalike"));
        assertEquals("OPEN []", cell(space, "b", "rival"));
        Cell basic = space.cell(id("a"), offering("basic"));
        assertEquals(List.of(product("pro")), basic.upgrades());
        assertEquals(Optional.of(product("pro")), basic.upgradeTo());
        assertEquals(Optional.empty(), space.cell(id("a"), offering("rival")).upgradeTo());
        assertEquals(Optional.empty(), space.cell(id("b"), offering("basic")).upgradeTo());
        assertEquals("a x basic: OWNED [BOUGHT basic at a: opportunity o1]", basic.toString());
        assertEquals("b x basic: OPEN", space.cell(id("b"), offering("basic")).toString());
    }

    @Test
    void competitorsCountWhileTheyAreThere() {
        WhiteSpace space = new Stall()
                .accounts("a")
                .products("x", "y")
                .facts(facts -> facts.addCompetitorUses(
                        CompetitorUse.of(id("a"), product("x"), "Rival"),
                        new CompetitorUse(id("a"), product("y"), "Rival", Span.until(DAY))))
                .survey(won());
        assertEquals("COMPETITOR [COMPETITOR x at a (Rival)]", cell(space, "a", "x"));
        assertEquals("OPEN []", cell(space, "a", "y"));
    }

    @Test
    void whoWasNotSurveyedIsUnknown() {
        Stall stall = new Stall().accounts("a", "b").products("x", "y").won("b", "x");
        stall.facts(facts -> facts.addSurveyed(id("a")));
        WhiteSpace space = stall.survey(won().withKnownHoldings(KnownHoldings.OF_SURVEYED));
        assertEquals("OPEN []", cell(space, "a", "x"));
        assertEquals("OWNED [BOUGHT x at b: opportunity o1] also [NOT_SURVEYED x at b]", cell(space, "b", "x"));
        assertEquals("UNKNOWN [NOT_SURVEYED y at b]", cell(space, "b", "y"));
    }

    /** What lapsed at one account of a family is not open because another could be offered it. */
    @Test
    void aFamilysCellIsWhatIsKnownOfAnyAccount() {
        Stall stall = new Stall()
                .account("top", account -> account.withCountry(Country.of("JP")))
                .accounts("a>top")
                .account("a", account -> account.withCountry(Country.of("DE")))
                .products("x", "y")
                .asset("a", "x", asset -> asset.withActive(Span.until(DAY)));
        WhiteSpacePolicy policy = active().withMemberGrain(MemberGrain.FAMILY)
                .withEligibilityRules(EligibilityRule.builder()
                        .name("only Japan")
                        .addCountries(Country.of("JP"))
                        .build());
        WhiteSpace space = stall.survey(policy);
        assertEquals("LAPSED [ENDED x at a: asset s1] also [RULE x at a (only Japan)]", cell(space, "top", "x"));
        assertEquals("OPEN [] also [RULE y at a (only Japan)]", cell(space, "top", "y"));
        assertEquals(
                CellState.INELIGIBLE,
                stall.survey(policy.withMemberGrain(MemberGrain.ACCOUNT)).of(id("a"), product("x")));
    }

    @Test
    void aLineIsIneligibleOnlyIfAllOfItIs() {
        Offering line = Offering.of(ProductLine.of("l"));
        Stall stall = new Stall()
                .accounts("a", "b")
                .product("new", product -> product.withLine(ProductLine.of("l")))
                .product("old", product -> product.withLine(ProductLine.of("l")).withIsRetired(true));
        WhiteSpace space = stall.survey(won().withOfferingGrain(OfferingGrain.PRODUCT_LINE));
        assertEquals(CellState.OPEN, space.of(id("a"), line));
        stall.facts(facts -> facts.addExclusions(Exclusion.of(id("a"), product("new"), "no")));
        space = stall.survey(won().withOfferingGrain(OfferingGrain.PRODUCT_LINE));
        assertEquals(CellState.INELIGIBLE, space.of(id("a"), line));
        assertEquals(CellState.OPEN, space.of(id("b"), line));
    }

    /** An enum's own hash differs from launch to launch. */
    @Test
    void theHashHangsOnEverythingButTheState() {
        Cell cell = new Stall().accounts("a").products("x").survey(won()).cell(id("a"), offering("x"));
        assertEquals(with(cell, CellState.OPEN), cell);
        assertNotEquals(with(cell, CellState.UNKNOWN), cell);
        assertEquals(with(cell, CellState.UNKNOWN).hashCode(), cell.hashCode());
        assertNotEquals(
                new Cell(id("b"), offering("x"), CellState.OPEN, cell.because(), cell.also(), cell.upgrades())
                        .hashCode(),
                cell.hashCode());
    }

    private static Cell with(Cell cell, CellState state) {
        return new Cell(cell.member(), cell.offering(), state, cell.because(), cell.also(), cell.upgrades());
    }
}
