package org.revenuekit.core.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.Span;

class ProrationTest {
    private static final Span YEAR = Span.parse("[2026-04-01,2027-04-01)");
    private static final MoneyFraction YEN = MoneyFraction.parse("JPY 1000");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static ProratedPrice split(ProrationMethod method, MoneyFraction price, String period, String... cuts) {
        ProrationPolicy policy = ProrationPolicy.builder()
                .ref(DefinitionRef.of("ours", 1))
                .method(method)
                .build();
        return Proration.of(policy)
                .split(
                        price,
                        Span.parse(period),
                        List.of(cuts).stream().map(ProrationTest::day).toList());
    }

    private static void assertPieces(ProratedPrice price, String... pieces) {
        assertEquals(
                List.of(pieces),
                price.pieces().stream()
                        .map(piece -> piece.days() + " " + piece.share() + " " + piece.amount() + " " + piece.rounded())
                        .toList());
    }

    @Test
    void byDaysEachDayCountsAlike() {
        assertPieces(
                split(ProrationMethod.BY_DAYS, YEN, "[2026-01-15,2026-02-15)", "2026-02-01"),
                "[2026-01-15,2026-02-01) 17/31 JPY 17000/31 JPY 548",
                "[2026-02-01,2026-02-15) 14/31 JPY 14000/31 JPY 452");
    }

    @Test
    void byMonthsAMonthCountsWhereItBegins() {
        MoneyFraction price = MoneyFraction.parse("JPY 1200");

        assertPieces(
                split(ProrationMethod.BY_MONTHS, price, YEAR.toString(), "2026-07-15"),
                "[2026-04-01,2026-07-15) 4/12 JPY 400/1 JPY 400",
                "[2026-07-15,2027-04-01) 8/12 JPY 800/1 JPY 800");
        assertPieces(
                split(ProrationMethod.BY_MONTHS, price, YEAR.toString(), "2026-07-01", "2026-07-02"),
                "[2026-04-01,2026-07-01) 3/12 JPY 300/1 JPY 300",
                "[2026-07-01,2026-07-02) 1/12 JPY 100/1 JPY 100",
                "[2026-07-02,2027-04-01) 8/12 JPY 800/1 JPY 800");
        // from 31 January the second month begins on 28 February
        assertPieces(
                split(ProrationMethod.BY_MONTHS, price, "[2026-01-31,2026-03-31)", "2026-02-28"),
                "[2026-01-31,2026-02-28) 1/2 JPY 600/1 JPY 600",
                "[2026-02-28,2026-03-31) 1/2 JPY 600/1 JPY 600");
        assertPieces(
                split(ProrationMethod.BY_MONTHS, price, "[2026-01-31,2026-03-31)", "2026-03-01"),
                "[2026-01-31,2026-03-01) 2/2 JPY 1200/1 JPY 1200",
                "[2026-03-01,2026-03-31) 0/2 JPY 0/1 JPY 0");
    }

    @Test
    void withoutProrationTheFirstPieceHasItAll() {
        assertPieces(
                split(ProrationMethod.NONE, YEN, YEAR.toString(), "2026-07-15", "2026-05-01", "2026-05-01"),
                "[2026-04-01,2026-05-01) 1/1 JPY 1000/1 JPY 1000",
                "[2026-05-01,2026-07-15) 0/1 JPY 0/1 JPY 0",
                "[2026-07-15,2027-04-01) 0/1 JPY 0/1 JPY 0");
    }

    @Test
    void withoutACutThereIsOnePiece() {
        ProratedPrice price = Proration.of(ProrationPolicy.standard()).split(YEN, YEAR, ImmutableList.of());

        assertPieces(price, "[2026-04-01,2027-04-01) 365/365 JPY 1000/1 JPY 1000");
        assertEquals(YEN, price.price());
        assertEquals(YEAR, price.period());
        assertEquals(ProrationPolicy.standard(), price.definition());
        assertEquals("proration@1", ProrationPolicy.standard().ref().toString());
        assertEquals(ProrationMethod.BY_DAYS, ProrationPolicy.standard().method());
        assertEquals(
                ProrationMethod.NONE,
                ProrationPolicy.standard().toBuilder()
                        .method(ProrationMethod.NONE)
                        .build()
                        .method());
        assertEquals(
                ProrationPolicy.standard().ref().hashCode(),
                ProrationPolicy.standard().hashCode());
    }

    @Test
    void cutsLieInsideThePeriod() {
        String message = "cut must be in [2026-04-01,2027-04-01) after its first day, was ";

        assertRefused(message + "2026-04-01", () -> split(ProrationMethod.NONE, YEN, YEAR.toString(), "2026-04-01"));
        assertRefused(message + "2027-04-01", () -> split(ProrationMethod.NONE, YEN, YEAR.toString(), "2027-04-01"));
        assertEquals(
                3,
                split(ProrationMethod.NONE, YEN, YEAR.toString(), "2026-04-02", "2027-03-31")
                        .pieces()
                        .size());
        for (String period : List.of("[2026-04-01,2026-04-01)", "[..,2026-04-01)", "[2026-04-01,..)")) {
            assertRefused(
                    "period must be of at least one day and have both ends, was " + period,
                    () -> split(ProrationMethod.NONE, YEN, period));
        }
        assertRefused(
                "share must be defined, was 0/0",
                () -> new ProratedPiece(YEAR, Ratio.of(0, 0), MoneyRatio.of(YEN), YEN.rounded()));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        Proration question = Proration.of(ProrationPolicy.standard());
        Ratio all = Ratio.of(1, 1);

        assertNames("definition", () -> Proration.of(null));
        assertNames("price", () -> question.split(null, YEAR, List.of()));
        assertNames("period", () -> question.split(YEN, null, List.of()));
        assertNames("cuts", () -> question.split(YEN, YEAR, null));
        assertNames("days", () -> new ProratedPiece(null, all, MoneyRatio.of(YEN), YEN.rounded()));
        assertNames("share", () -> new ProratedPiece(YEAR, null, MoneyRatio.of(YEN), YEN.rounded()));
        assertNames("amount", () -> new ProratedPiece(YEAR, all, null, YEN.rounded()));
        assertNames("rounded", () -> new ProratedPiece(YEAR, all, MoneyRatio.of(YEN), null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
