package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.whitespace.Market.DAY;
import static org.revenuekit.hierarchy.whitespace.Market.RATES;
import static org.revenuekit.hierarchy.whitespace.Market.usd;
import static org.revenuekit.hierarchy.whitespace.Stall.findings;
import static org.revenuekit.hierarchy.whitespace.Stall.id;
import static org.revenuekit.hierarchy.whitespace.Stall.line;
import static org.revenuekit.hierarchy.whitespace.Stall.offering;
import static org.revenuekit.hierarchy.whitespace.Stall.won;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.core.offering.ProductLine;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.hierarchy.rollup.Window;

/** What open cells are worth, on each basis. */
class PotentialTest {
    private static final WhiteSpacePolicy PEERS = won().withBasis(PotentialBasis.PEER_MEDIAN_PER_EMPLOYEE);

    private static MoneyFraction money(String currency, String amount) {
        return MoneyFraction.of(CurrencyUnit.of(currency), usd(amount).amount());
    }

    private static String potential(WhiteSpace space, String account, String product) {
        return space.potential().of(id(account), offering(product)).toString();
    }

    @Test
    void listPricesAreConverted() {
        WhiteSpace space = new Stall()
                .accounts("a")
                .product("dollar", product -> product.withListPrice(usd("10")))
                .product("euro", product -> product.withListPrice(money("EUR", "10")))
                .product("yen", product -> product.withListPrice(money("JPY", "10")))
                .product("none", product -> product.withListPrice(Optional.empty()))
                .product(
                        "retired",
                        product -> product.withListPrice(Optional.empty()).withIsRetired(true))
                .survey(WhiteSpaceAnalysis.of(won()).with(RATES));
        assertEquals("USD 10 by LIST_PRICE, n = 1", potential(space, "a", "dollar"));
        assertEquals("USD 12.5 by LIST_PRICE, n = 1", potential(space, "a", "euro"));
        assertEquals("none (NO_LIST_PRICE)", potential(space, "a", "yen"));
        assertEquals("none (NO_LIST_PRICE)", potential(space, "a", "none"));
        assertEquals("none (NOT_OPEN)", potential(space, "a", "retired"));
        assertEquals("USD 22.5, 2 of 4 without a number", space.potential().toString());
        assertEquals(
                List.of("NO_LIST_PRICE product none", "MISSING_RATE product yen, amount JPY 10, into USD"),
                findings(space));
    }

    @Test
    void aLineIsWorthTheMedianOfItsPrices() {
        Stall stall = new Stall().accounts("a");
        for (String price : List.of("40", "10", "30", "20")) {
            stall.product(
                    "p" + price, product -> product.withListPrice(usd(price)).withLine(ProductLine.of("l")));
        }
        WhiteSpacePolicy policy = won().withOfferingGrain(OfferingGrain.PRODUCT_LINE);
        Offering line = Offering.of(ProductLine.of("l"));
        assertEquals(
                "USD 20 (USD 10 to USD 40) by LIST_PRICE, n = 4",
                stall.survey(policy).potential().of(id("a"), line).toString());
        stall.product("p50", product -> product.withListPrice(usd("50")).withLine(ProductLine.of("l")));
        assertEquals(
                "USD 30 (USD 10 to USD 50) by LIST_PRICE, n = 5",
                stall.survey(policy).potential().of(id("a"), line).toString());
    }

    @Test
    void seatsMultiplyTheListPrice() {
        Stall stall = new Stall()
                .accounts("a", "b>a", "c")
                .products("x")
                .facts(facts -> facts.putSeat(id("a"), 3L).putSeat(id("b"), 0L));
        WhiteSpacePolicy policy = won().withBasis(PotentialBasis.LIST_PRICE_PER_SEAT);
        WhiteSpace space = stall.survey(policy);
        assertEquals("USD 300 by LIST_PRICE_PER_SEAT, n = 1", potential(space, "a", "x"));
        assertEquals("USD 0 by LIST_PRICE_PER_SEAT, n = 1", potential(space, "b", "x"));
        assertEquals("none (NO_SEATS)", potential(space, "c", "x"));
        assertEquals(
                "USD 300, 1 of 3 without a number", space.potential().total().toString());
        assertEquals(
                "list price x seats",
                space.potential()
                        .of(id("a"), offering("x"))
                        .explanation()
                        .orElseThrow()
                        .label());
        assertEquals(
                "USD 300 by LIST_PRICE_PER_SEAT, n = 1",
                potential(stall.survey(policy.withMemberGrain(MemberGrain.FAMILY)), "b", "x"));
    }

    @Test
    void whatIsStatedBeatsEveryBasis() {
        Stall stall = new Stall()
                .accounts("a", "b>a", "c")
                .products("x", "y")
                .open("c", "x")
                .facts(facts -> facts.addStatedPotentials(
                        StatedPotential.of(id("a"), offering("x"), ValueRange.of(usd("1"), usd("2"), usd("4"))),
                        StatedPotential.of(id("b"), offering("x"), ValueRange.exactly(usd("5"))),
                        StatedPotential.of(id("c"), offering("x"), ValueRange.exactly(usd("6")))));
        WhiteSpace space = stall.survey(won());
        assertEquals("USD 2 (USD 1 to USD 4) by STATED, n = 1", potential(space, "a", "x"));
        assertEquals("USD 100 by LIST_PRICE, n = 1", potential(space, "a", "y"));
        assertEquals(
                PotentialBasis.STATED,
                space.potential().of(id("c"), offering("x")).basis());
        assertEquals("none (NOT_OPEN)", potential(space, "c", "x"));
        assertEquals(
                "USD 7 (USD 6 to USD 9)", space.potential().of(offering("x")).toString());
        assertEquals(
                "USD 102 (USD 101 to USD 104)", space.potential().of(id("a")).toString());
        assertEquals(
                "stated",
                space.potential()
                        .of(id("a"), offering("x"))
                        .explanation()
                        .orElseThrow()
                        .label());
        WhiteSpace onlyStated = stall.survey(won().withBasis(PotentialBasis.STATED));
        assertEquals("none (NOT_STATED)", potential(onlyStated, "a", "y"));
        assertEquals(
                "USD 7 (USD 6 to USD 9), 3 of 5 without a number",
                onlyStated.potential().total().toString());
        assertEquals(
                "USD 7 (USD 6 to USD 9) by STATED, n = 2",
                potential(stall.survey(won().withMemberGrain(MemberGrain.FAMILY)), "a", "x"));
    }

    /** Peers p1 to p5 of one employee each spent 10, 20 .. on x; a has two employees. */
    private static Stall peers(int count) {
        Stall stall = new Stall()
                .account("a", account -> account.withEmployees(2L))
                .accounts("nobody")
                .products("x", "y");
        IntStream.rangeClosed(1, count).forEach(i -> {
            stall.account("p" + i, account -> account.withEmployees(1L));
            stall.opportunity(stall.sale("p" + i, "x").lines(ImmutableList.of(line("x", (count + 1 - i) + "0", 1))));
        });
        return stall;
    }

    @Test
    void peersGiveQuartilesByNearestRank() {
        assertEquals("none (TOO_FEW_PEERS)", potential(peers(4).survey(PEERS), "a", "x"));
        WhiteSpace five = peers(5).survey(PEERS);
        assertEquals("USD 60 (USD 40 to USD 80) by PEER_MEDIAN_PER_EMPLOYEE, n = 5", potential(five, "a", "x"));
        assertEquals("none (NO_EMPLOYEES)", potential(five, "nobody", "x"));
        assertEquals("none (TOO_FEW_PEERS)", potential(five, "nobody", "y"));
        assertEquals(
                "median spend per employee of 5 peers x employees",
                five.potential()
                        .of(id("a"), offering("x"))
                        .explanation()
                        .orElseThrow()
                        .label());
        assertEquals(
                "USD 80 (USD 40 to USD 120) by PEER_MEDIAN_PER_EMPLOYEE, n = 8",
                potential(peers(8).survey(PEERS), "a", "x"));
        assertEquals(
                "USD 20 by PEER_MEDIAN_PER_EMPLOYEE, n = 1",
                potential(peers(1).survey(PEERS.withMinimumPeers(1)), "a", "x"));
    }

    @Test
    void onlyOwnersThatSpentAndHaveEmployeesArePeers() {
        Stall stall = peers(5).account("free", account -> account.withEmployees(1L))
                .account("empty", account -> account.withEmployees(0L))
                .accounts("unsized")
                .won("empty", "x")
                .won("unsized", "x");
        stall.opportunity(stall.sale("free", "x").lines(ImmutableList.of(line("x", "0", 1))));
        stall.account("returned", account -> account.withEmployees(1L)).won("returned", "x");
        stall.opportunity(stall.sale("returned", "x").lines(ImmutableList.of(line("x", "1", -1))));
        assertEquals(
                "USD 60 (USD 40 to USD 80) by PEER_MEDIAN_PER_EMPLOYEE, n = 5",
                potential(stall.survey(PEERS), "a", "x"));
    }

    @Test
    void spendIsThatOfTheWindow() {
        for (int day = 0; day < 2; day++) {
            Stall stall = new Stall()
                    .account("a", account -> account.withEmployees(1L))
                    .account("p", account -> account.withEmployees(1L))
                    .products("x");
            stall.opportunity(stall.sale("p", "x")
                    .createdOn(Optional.empty())
                    .closedOn(DAY.minusYears(1).plusDays(day)));
            assertEquals(
                    day == 0 ? "none (TOO_FEW_PEERS)" : "USD 90 by PEER_MEDIAN_PER_EMPLOYEE, n = 1",
                    potential(stall.survey(PEERS.withMinimumPeers(1)), "a", "x"));
            assertEquals(
                    "USD 90 by PEER_MEDIAN_PER_EMPLOYEE, n = 1",
                    potential(stall.survey(PEERS.withMinimumPeers(1).withSpendWindow(Window.ALL_TIME)), "a", "x"));
        }
    }

    /** Without a date it was bought at some time, converted by the day asked about. */
    @Test
    void undatedSpendIsThatOfAllTime() {
        Stall stall = new Stall()
                .account("a", account -> account.withEmployees(1L))
                .account("p", account -> account.withEmployees(3L))
                .products("x");
        stall.opportunity(stall.sale("p", "x")
                .createdOn(Optional.empty())
                .closedOn(Optional.empty())
                .lines(ImmutableList.of(
                        OpportunityLine.builder()
                                .product(Stall.product("x"))
                                .unitPrice(money("EUR", "8"), BigDecimal.ONE)
                                .build(),
                        OpportunityLine.builder()
                                .product(Stall.product("y"))
                                .unitPrice(money("EUR", "8"), BigDecimal.ONE)
                                .build())));
        WhiteSpaceAnalysis yearly =
                WhiteSpaceAnalysis.of(PEERS.withMinimumPeers(1)).with(RATES);
        assertEquals("none (TOO_FEW_PEERS)", potential(stall.survey(yearly), "a", "x"));
        WhiteSpaceAnalysis ever = WhiteSpaceAnalysis.of(
                        PEERS.withMinimumPeers(1).withSpendWindow(Window.ALL_TIME))
                .with(RATES);
        assertEquals("USD 3.333333 by PEER_MEDIAN_PER_EMPLOYEE, n = 1", potential(stall.survey(ever), "a", "x"));
        assertEquals(
                true,
                findings(stall.survey(
                                WhiteSpaceAnalysis.of(PEERS.withMinimumPeers(1).withSpendWindow(Window.ALL_TIME))))
                        .contains("MISSING_RATE opportunity o1, amount EUR 8, into USD"));
    }

    @Test
    void purchasesAreConvertedByTheDayOfTheWin() {
        Stall stall = new Stall()
                .account("a", account -> account.withEmployees(1L))
                .account("p", account -> account.withEmployees(1L))
                .products("x");
        stall.opportunity(stall.sale("p", "x")
                .createdOn(Optional.empty())
                .closedOn(DAY.minusMonths(6))
                .lines(ImmutableList.of(OpportunityLine.builder()
                        .product(Stall.product("x"))
                        .unitPrice(money("EUR", "8"), BigDecimal.ONE)
                        .build())));
        assertEquals(
                "USD 12 by PEER_MEDIAN_PER_EMPLOYEE, n = 1",
                potential(
                        stall.survey(
                                WhiteSpaceAnalysis.of(PEERS.withMinimumPeers(1)).with(RATES)),
                        "a",
                        "x"));
    }

    @Test
    void membersCompareWithThoseOfTheirGroup() {
        Stall stall = new Stall()
                .account("food1", account -> sized(account, "food"))
                .account("food2", account -> sized(account, "food"))
                .account("steel1", account -> sized(account, "steel"))
                .account("steel2", account -> sized(account, "steel"))
                .accounts("hidden")
                .account("hidden", account -> account.withEmployees(1L))
                .products("x")
                .won("food1", "x");
        stall.opportunity(stall.sale("steel1", "x").lines(ImmutableList.of(line("x", "70", 1))));
        WhiteSpaceAnalysis analysis = WhiteSpaceAnalysis.of(PEERS.withMinimumPeers(1))
                .withPeers(Grouping.of(
                        "kind",
                        (AccountId id) ->
                                Optional.of(id.value().substring(0, 4)).filter(kind -> !kind.equals("hidd"))));
        WhiteSpace space = stall.survey(analysis);
        assertEquals("USD 90 by PEER_MEDIAN_PER_EMPLOYEE, n = 1", potential(space, "food2", "x"));
        assertEquals("USD 70 by PEER_MEDIAN_PER_EMPLOYEE, n = 1", potential(space, "steel2", "x"));
        assertEquals("none (TOO_FEW_PEERS)", potential(space, "hidden", "x"));
        assertEquals(
                "USD 160, 1 of 3 without a number", space.potential().total().toString());
    }

    private static Account sized(Account account, String industry) {
        return account.withEmployees(1L).withIndustry(industry);
    }

    @Test
    void aFamilyIsInTheGroupThatItsAccountsAgreeOn() {
        Stall stall = new Stall()
                .account("m1", account -> account.withEmployees(1L))
                .accounts("m2>m1", "n1>m1", "k1", "k2>k1")
                .account("k1", account -> account.withEmployees(1L))
                .account("o1", account -> account.withEmployees(1L))
                .account("l1", account -> account.withEmployees(1L))
                .products("x")
                .won("o1", "x");
        WhiteSpaceAnalysis analysis = WhiteSpaceAnalysis.of(
                        PEERS.withMinimumPeers(1).withMemberGrain(MemberGrain.FAMILY))
                .withPeers(Grouping.of("group", (AccountId id) -> switch (id.value()) {
                    case "n1", "k2", "o1" -> Optional.of("g");
                    case "m1" -> Optional.of("other");
                    default -> Optional.empty();
                }));
        WhiteSpace space = stall.survey(analysis);
        assertEquals("none (TOO_FEW_PEERS)", potential(space, "m1", "x"));
        assertEquals("USD 90 by PEER_MEDIAN_PER_EMPLOYEE, n = 1", potential(space, "k1", "x"));
        assertEquals("none (TOO_FEW_PEERS)", potential(space, "l1", "x"));
    }

    @Test
    void aPotentialIsThereOrSaysWhyNot() {
        WhiteSpace space =
                new Stall().accounts("a").products("x", "y").won("a", "y").survey(won());
        CellPotential known = space.potential().of(id("a"), offering("x"));
        CellPotential none = space.potential().of(id("a"), offering("y"));
        assertEquals(ValueRange.exactly(usd("100")), known.orElseThrow());
        assertEquals(Optional.empty(), known.reason());
        assertEquals("USD 100", known.fold(ValueRange::toString, NoPotential::name));
        assertEquals("NOT_OPEN", none.<String>fold(ValueRange::toString, NoPotential::name));
        assertEquals(PotentialBasis.LIST_PRICE, none.basis());
        assertEquals(0, none.sampleSize());
        assertEquals(Optional.empty(), none.explanation());
        assertEquals(
                "the cell has no potential (NOT_OPEN)",
                assertThrows(ArithmeticException.class, none::orElseThrow).getMessage());
        assertEquals("list price", known.explanation().orElseThrow().label());
    }

    @Test
    void sumsByGroup() {
        WhiteSpace space =
                new Stall().accounts("a", "b", "c").products("x").won("a", "x").survey(won());
        var grouped = space.potential()
                .by(Grouping.of(
                        "notC", (AccountId id) -> Optional.of(id.value()).filter(value -> !value.equals("c"))));
        assertEquals("notC", grouped.grouping());
        assertEquals("{a=USD 0, b=USD 100}", grouped.groups().toString());
        assertEquals("USD 100", grouped.ungrouped().toString());
        assertEquals("USD 200", grouped.total().toString());
        assertEquals(2, grouped.total().valued());
        assertEquals(0, grouped.total().unvalued());
    }
}
