package org.revenuekit.funnel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

class ForecastAccuracyTest {
    private static final SellerId ANN = SellerId.of("ann");
    private static final SellerId BOB = SellerId.of("bob");
    private static final Span MARCH = Book.days("03-01", "04-01");
    private static final Span MAY = Book.days("05-01", "06-01");
    private static final AccuracyPolicy POLICY = AccuracyPolicy.standard(CurrencyUnit.JPY).toBuilder()
            .minimumPeriods(2)
            .build();

    /** Ann forecasts 100 and brings 80, then 50 and 0; Bob forecasts 10 and brings 40, then 0 and 30. */
    private static final Book BOOK = new Book()
            .say("02-20", "ann", "m1", "a", "JPY 100", "03-20")
            .won("03-25", "m1", 80)
            .say("02-20", "bob", "m2", "a", "JPY 10", "03-20")
            .won("03-31", "m2", 40)
            .say("04-01", "ann", "a1", "a", "JPY 50", "04-20")
            .lost("04-20", "a1")
            .say("04-02", "bob", "a2", "a", "JPY 999", "04-20")
            .won("04-20", "a2", 30);

    private static ForecastAccuracy judge(AccuracyPolicy policy, Book book, String asOf, Span... periods) {
        return AccuracyReview.of(policy).review(book.submissions(), book.results(), List.of(periods), Book.at(asOf));
    }

    private final ForecastAccuracy accuracy = judge(POLICY, BOOK, "04-30", Book.APRIL, MARCH, MARCH);

    @Test
    void forecastsOfAStatedDayAreJudgedByWhatCame() {
        assertEquals(
                List.of(
                        new ForecastError(MARCH, Book.day("03-01"), Book.yen(110), Book.yen(120)),
                        new ForecastError(Book.APRIL, Book.day("04-01"), Book.yen(50), Book.yen(30))),
                accuracy.periods());
        assertEquals(Book.yen(-10), accuracy.periods().get(0).error());
        assertEquals(Book.yen(10), accuracy.error());
        assertEquals(Book.yen(30), accuracy.absoluteError());
        assertEquals("30/150", accuracy.wape().toString());
        assertEquals("10/150", accuracy.biasShare().toString());
        assertEquals(2, accuracy.sample());
        assertEquals(Optional.of(ForecastBias.STRONG), accuracy.bias());
    }

    @Test
    void sellersAreStrongOrWeak() {
        Grouped<SellerId, ForecastAccuracy> bySeller = accuracy.bySeller();
        ForecastAccuracy ann = bySeller.of(ANN).orElseThrow();
        ForecastAccuracy bob = bySeller.of(BOB).orElseThrow();

        assertEquals("seller", bySeller.grouping());
        assertEquals("70/80", ann.wape().toString());
        assertEquals("70/80", ann.biasShare().toString());
        assertEquals(Optional.of(ForecastBias.STRONG), ann.bias());
        assertEquals("60/70", bob.wape().toString());
        assertEquals("-60/70", bob.biasShare().toString());
        assertEquals(Optional.of(ForecastBias.WEAK), bob.bias());
        assertEquals(0, bySeller.ungrouped().sample());
        assertEquals(Optional.empty(), bySeller.ungrouped().bias());
        assertEquals("0/0", bySeller.ungrouped().wape().toString());
        assertEquals(2, bySeller.ungrouped().periods().size());
    }

    @Test
    void aBiasNeedsEnoughPeriods() {
        AccuracyPolicy three = POLICY.toBuilder().minimumPeriods(3).build();
        assertEquals(
                Optional.empty(), judge(three, BOOK, "04-30", Book.APRIL, MARCH).bias());
        assertEquals(
                Optional.of(ForecastBias.NONE),
                judge(
                                POLICY,
                                new Book()
                                        .say("03-01", "x", "a", 5, "03-20")
                                        .lost("03-02", "x")
                                        .won("04-20", "y", 5),
                                "04-30",
                                Book.APRIL,
                                MARCH)
                        .bias());
        assertEquals(1, judge(POLICY, BOOK, "05-31", MARCH, MAY).sample());
        assertEquals(
                "5/0",
                judge(POLICY, new Book().say("03-01", "x", "a", 5, "03-20"), "04-30", MARCH)
                        .wape()
                        .toString());
        assertEquals(
                "7/2", // what was taken back is as far off as what was sold
                judge(POLICY, new Book().won("03-05", "x", -2).say("03-01", "y", "a", 5, "03-20"), "04-30", MARCH)
                        .wape()
                        .toString());
    }

    @Test
    void theForecastIsTakenBusinessDaysBeforeTheEndToo() {
        AccuracyPolicy last =
                POLICY.toBuilder().point(ForecastPoint.businessDaysBeforeEnd(1)).build();
        AccuracyPolicy tenth = POLICY.toBuilder()
                .point(ForecastPoint.businessDaysBeforeEnd(10))
                .build();

        assertEquals(LocalDate.of(2026, 5, 29), madeOn(last)); // a Friday
        assertEquals(LocalDate.of(2026, 5, 18), madeOn(tenth));
        assertEquals(
                Book.yen(30),
                judge(last, BOOK, "04-30", Book.APRIL).periods().get(0).forecast());
    }

    private static LocalDate madeOn(AccuracyPolicy policy) {
        return judge(policy, BOOK, "05-31", MAY).periods().get(0).madeOn();
    }

    @Test
    void whoForecastItAnswersForIt() {
        Book book = new Book()
                .say("04-01", "ann", "x", "a", "JPY 10", "04-20")
                .say("04-05", "bob", "x", "a", "JPY 12", "04-20")
                .won("04-20", "x", 12)
                .say("04-05", "bob", "y", "a", "JPY 3", "04-20")
                .won("04-20", "y", 3)
                .won("04-20", "z", 1);
        Grouped<SellerId, ForecastAccuracy> bySeller =
                judge(POLICY, book, "04-30", Book.APRIL).bySeller();

        assertEquals(Book.yen(-2), bySeller.of(ANN).orElseThrow().error());
        assertEquals(Book.yen(-3), bySeller.of(BOB).orElseThrow().error());
        assertEquals(Book.yen(-1), bySeller.ungrouped().error());
    }

    @Test
    void periodsThatAreNotOverAreNotJudged() {
        ForecastAccuracy early = judge(POLICY, BOOK, "04-29", Book.APRIL, MARCH);

        assertEquals(1, early.periods().size());
        assertEquals(List.of("PERIOD_NOT_OVER period [2026-04-01,2026-05-01)"), Book.texts(early.findings()));
        assertEquals(0, accuracy.findings().size());
        ForecastAccuracy unknown = AccuracyReview.of(POLICY)
                .review(
                        BOOK.submissions(),
                        BOOK.results(),
                        List.of(Book.APRIL),
                        Book.at("04-30").knownOn(Book.day("04-29")));
        assertEquals(List.of(), unknown.periods());
        assertEquals(1, unknown.findings().size());
        assertEquals(Book.yen(0), unknown.error());
    }

    /** The standard takes forecasts at the end of the first day. */
    @Test
    void anAmountThatIsNotKnownIsAFinding() {
        Book book = new Book()
                .say("04-01", "ann", "both", "a", "", "04-20")
                .say("04-02", "ann", "both", "a", "JPY 5", "04-20")
                .result(new Result(
                        Book.lead("both"), Result.Kind.WON, Book.day("04-20"), Book.money("USD 4"), by("ann")))
                .say("04-01", "bob", "foreign", "a", "USD 3", "04-20")
                .say("04-01", "ann", "later", "a", "JPY 3", "04-20")
                .say("04-02", "ann", "later", "a", "", "04-20")
                .say("04-01", "ann", "no matter", "b", "", "04-20")
                .say("04-01", "ann", "elsewhere", "a", "", "05-02")
                .result(new Result(Book.lead("twice"), Result.Kind.WON, Book.day("04-02"), Optional.empty(), by("bob")))
                .result(new Result(Book.lead("twice"), Result.Kind.WON, Book.day("04-03"), Optional.empty(), by("bob")))
                .result(new Result(Book.lead("twice"), Result.Kind.WON, Book.day("03-03"), Optional.empty(), by("bob")))
                .result(new Result(
                        Book.lead("won before"), Result.Kind.WON, Book.day("04-01"), Optional.empty(), by("bob")));
        ForecastAccuracy judged = judge(POLICY, book, "05-30", Book.APRIL, MARCH, MAY);

        String april = ", period [2026-04-01,2026-05-01)";
        assertEquals(
                List.of(
                        "PERIOD_NOT_OVER period [2026-05-01,2026-06-01)",
                        "AMOUNT_MISSING lead twice, of result, period [2026-03-01,2026-04-01)",
                        "AMOUNT_MISSING lead both, of submission" + april,
                        "FOREIGN_CURRENCY lead both, of result, currency USD" + april,
                        "FOREIGN_CURRENCY lead foreign, of submission, currency USD" + april,
                        "AMOUNT_MISSING lead twice, of result" + april,
                        "AMOUNT_MISSING lead won before, of result" + april),
                Book.texts(judged.findings()));
        assertEquals(Book.yen(3), judged.periods().get(1).forecast());
        assertEquals(Book.yen(0), judged.periods().get(1).result());
        assertEquals(
                List.of(
                        "PERIOD_NOT_OVER period [2026-05-01,2026-06-01)",
                        "AMOUNT_MISSING lead both, of submission" + april,
                        "FOREIGN_CURRENCY lead both, of result, currency USD" + april),
                Book.texts(judged.bySeller().of(ANN).orElseThrow().findings()));
    }

    private static Optional<SellerId> by(String seller) {
        return Optional.of(SellerId.of(seller));
    }

    @Test
    void periodsComeInTheirOrder() {
        Span half = Book.days("03-01", "03-16");
        assertEquals(
                List.of(half, MARCH, Book.APRIL),
                judge(POLICY, BOOK, "04-30", Book.APRIL, MARCH, half).periods().stream()
                        .map(ForecastError::period)
                        .toList());
    }

    @Test
    void saysOfWhatItIs() {
        AsOf asOf = Book.at("04-30");
        ForecastAccuracy answer =
                AccuracyReview.of(POLICY).review(BOOK.submissions(), BOOK.results(), List.of(MARCH), asOf);
        assertSame(POLICY, answer.definition());
        assertSame(asOf, answer.asOf());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        AccuracyReview review = AccuracyReview.of(POLICY);
        Submissions submissions = BOOK.submissions();
        Results results = BOOK.results();
        List<Span> periods = List.of(MARCH);
        AsOf asOf = Book.at("04-30");
        LocalDate day = Book.day("03-01");
        MoneyFraction zero = Book.yen(0);
        assertNamed("definition", () -> AccuracyReview.of(null));
        assertNamed("submissions", () -> review.review(null, results, periods, asOf));
        assertNamed("results", () -> review.review(submissions, null, periods, asOf));
        assertNamed("periods", () -> review.review(submissions, results, null, asOf));
        assertNamed("asOf", () -> review.review(submissions, results, periods, null));
        assertNamed("period", () -> new ForecastError(null, day, zero, zero));
        assertNamed("madeOn", () -> new ForecastError(MARCH, null, zero, zero));
        assertNamed("forecast", () -> new ForecastError(MARCH, day, null, zero));
        assertNamed("result", () -> new ForecastError(MARCH, day, zero, null));
        assertEquals(
                "period must be of at least one day and have both ends, was [2026-04-01,..)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> review.review(submissions, results, List.of(Span.from(Book.day("04-01"))), asOf))
                        .getMessage());
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
