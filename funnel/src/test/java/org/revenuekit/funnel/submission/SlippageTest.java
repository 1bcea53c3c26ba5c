package org.revenuekit.funnel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.LeadId;

class SlippageTest {
    private static final SellerId ANN = SellerId.of("ann");
    private static final SellerId BOB = SellerId.of("bob");

    @Test
    void pushesAndPullsAreToldOfAllThatIsSeen() {
        Slippage slippage = new Book()
                .say("03-01", "x", "a", 1, "03-31")
                .say("03-08", "x", "a", 1, "04-10") // 10 days
                .say("03-15", "x", "b", 1, "04-10")
                .say("03-22", "x", "a", 1, "04-05") // 5 days back
                .say("03-29", "x", "omitted", 1, "12-31")
                .say("04-05", "ann", "x", "a", "", "05-05") // 30 days
                .say("04-12", "bob", "x", "a", "JPY 1", "05-06") // 1 day
                .say("04-19", "x", "a", 1, "06-06") // not seen
                .say("03-01", "y", "a", 1, "04-01")
                .won("04-02", "y", 1)
                .say("04-03", "y", "a", 1, "05-01")
                .say("04-01", "z", "omitted", 1, "04-05")
                .say("04-01", "once", "a", 1, "04-01")
                .say("04-02", "once", "a", 1, "04-02")
                .say("04-01", "often", "a", 1, "04-01")
                .say("04-02", "often", "a", 1, "04-21")
                .say("04-03", "often", "a", 1, "05-12")
                .say("04-01", "long", "a", 1, "04-01")
                .say("04-02", "long", "a", 1, "05-12")
                .slippage("04-18");

        assertEquals(
                List.of(
                        new LeadSlippage(Book.lead("x"), BOB, 3, 41, 1, 5),
                        new LeadSlippage(Book.lead("often"), ANN, 2, 41, 0, 0),
                        new LeadSlippage(Book.lead("long"), ANN, 1, 41, 0, 0),
                        new LeadSlippage(Book.lead("once"), ANN, 1, 1, 0, 0),
                        new LeadSlippage(Book.lead("y"), ANN, 0, 0, 0, 0)),
                slippage.leads());
        assertEquals(3, slippage.of(Book.lead("x")).pushes());
        assertEquals(
                "never given: lead z",
                assertThrows(UnknownIdException.class, () -> slippage.of(Book.lead("z")))
                        .getMessage());
    }

    private static void assertFate(DueFate fate, Book book, String asOf) {
        Slippage slippage = book.slippage(asOf);
        assertEquals(List.of(new DueLead(Book.lead("x"), ANN, Book.yen(100), fate)), slippage.due());
        for (DueFate each : DueFate.values()) {
            assertEquals(new ForecastSum(each == fate ? 1 : 0, Book.yen(each == fate ? 100 : 0)), slippage.of(each));
        }
        assertEquals(fate == DueFate.SLIPPED ? "1/1" : "0/1", slippage.share().toString());
    }

    private static Book due() {
        return new Book().say("04-01", "x", "a", 100, "04-30");
    }

    @Test
    void whatWasDueCameOrNot() {
        assertFate(DueFate.OPEN, due(), "04-29");
        assertFate(DueFate.SLIPPED, due(), "04-30");
        assertFate(DueFate.WON, due().won("04-30", "x", 5), "05-31");
        assertFate(DueFate.SLIPPED, due().won("05-01", "x", 5), "05-31");
        assertFate(DueFate.LOST, due().lost("04-30", "x"), "05-31");
        assertFate(DueFate.SLIPPED, due().lost("05-01", "x"), "05-31");
        assertFate(DueFate.WITHDRAWN, due().say("04-30", "x", "omitted", 1, "04-30"), "05-31");
        assertFate(DueFate.SLIPPED, due().say("05-01", "x", "omitted", 1, "04-30"), "05-31");
        assertFate(DueFate.SLIPPED, due().say("04-02", "x", "a", 7, "05-01"), "04-10");
        assertFate(DueFate.OPEN, due().say("04-02", "x", "a", 7, "03-31"), "04-10");
        assertFate(DueFate.SLIPPED, due().say("04-02", "x", "a", 7, "03-31"), "05-10");
        assertFate(DueFate.LOST, due().lost("04-05", "x").opened("04-06", "x", Optional.empty()), "04-10");
    }

    @Test
    void whatWasNotExpectedInThePeriodWasNotDue() {
        Slippage slippage = new Book()
                .say("04-01", "a", "a", 1, "05-01")
                .say("04-01", "b", "a", 1, "03-31")
                .say("04-01", "c", "omitted", 1, "04-15")
                .say("05-01", "d", "a", 1, "04-15")
                .won("04-01", "e", 1)
                .slippage("05-31");

        assertEquals(List.of(), slippage.due());
        assertEquals("0/0", slippage.share().toString());
        assertEquals(3, slippage.leads().size());
    }

    @Test
    void whoLastExpectedItAnswersForIt() {
        Book book = new Book()
                .say("04-01", "ann", "x", "a", "USD 3", "04-10")
                .say("04-08", "bob", "x", "a", "JPY 3", "05-10")
                .say("04-01", "bob", "y", "a", "JPY 5", "04-10")
                .won("04-10", "y", 5);
        Grouped<SellerId, Slippage> bySeller = book.slippage("04-30").bySeller();

        assertEquals("seller", bySeller.grouping());
        Slippage ann = bySeller.of(ANN).orElseThrow();
        assertEquals("1/1", ann.share().toString());
        assertEquals(new ForecastSum(1, Book.yen(0)), ann.of(DueFate.SLIPPED));
        assertEquals(List.of(), ann.leads());
        Slippage bob = bySeller.of(BOB).orElseThrow();
        assertEquals("0/1", bob.share().toString());
        assertEquals(2, bob.leads().size());
        assertEquals("1/2", bySeller.total().share().toString());
        assertEquals(List.of(), bySeller.ungrouped().due());
    }

    /** Of the day judged: what is said after the period, or of another one, is none of it. */
    @Test
    void anAmountThatIsNotKnownIsAFinding() {
        Slippage slippage = new Book()
                .say("04-01", "ann", "missing", "a", "", "04-10")
                .say("05-01", "ann", "missing", "a", "JPY 7", "05-10")
                .say("04-01", "bob", "foreign", "b", "USD 3", "04-10")
                .say("04-01", "ann", "known", "a", "USD 3", "04-10")
                .say("04-02", "ann", "known", "a", "JPY 5", "04-11")
                .say("04-03", "ann", "known", "a", "", "05-11")
                .say("04-01", "ann", "never due", "a", "", "05-10")
                .say("04-01", "ann", "taken back", "a", "JPY 11", "04-10")
                .say("04-02", "ann", "taken back", "omitted", "", "04-10")
                .slippage("05-31");

        assertEquals(
                List.of(
                        "FOREIGN_CURRENCY lead foreign, of submission, currency USD",
                        "AMOUNT_MISSING lead missing, of submission"),
                Book.texts(slippage.findings()));
        assertEquals(new ForecastSum(3, Book.yen(5)), slippage.of(DueFate.SLIPPED));
        assertEquals(
                List.of("FOREIGN_CURRENCY lead foreign, of submission, currency USD"),
                Book.texts(slippage.bySeller().of(BOB).orElseThrow().findings()));
        assertEquals(0, due().slippage("04-30").findings().size());
    }

    @Test
    void whatIsNotKnownIsNotSeen() {
        Book book = due().won("04-20", "x", 1);
        Slippage slippage = SlippageReview.of(Book.SCALE)
                .measure(
                        book.submissions(),
                        book.results(),
                        Book.APRIL,
                        Book.at("05-10").knownOn(Book.day("04-19")));
        assertEquals(1, slippage.of(DueFate.OPEN).count());
    }

    @Test
    void saysOfWhatItIs() {
        AsOf asOf = Book.at("04-10");
        Slippage slippage =
                SlippageReview.of(Book.SCALE).measure(due().submissions(), due().results(), Book.APRIL, asOf);
        assertSame(Book.SCALE, slippage.definition());
        assertSame(Book.APRIL, slippage.period());
        assertSame(asOf, slippage.asOf());
    }

    @Test
    void partsAreChecked() {
        assertRefused("pushes must be >= 0, was -1 (lead x)", () -> slippage(-1, 0, 0, 0));
        assertRefused("daysPushed must be >= pushes, was 1 (lead x)", () -> slippage(2, 1, 0, 0));
        assertRefused("pulls must be >= 0, was -1 (lead x)", () -> slippage(0, 0, -1, 0));
        assertRefused("daysPulled must be >= pulls, was 1 (lead x)", () -> slippage(0, 0, 2, 1));
        Span empty = Book.days("04-01", "04-01");
        assertRefused(
                "period must be of at least one day and have both ends, was [2026-04-01,2026-04-01)",
                () -> SlippageReview.of(Book.SCALE)
                        .measure(due().submissions(), due().results(), empty, Book.at("04-10")));
        DueLead one = new DueLead(Book.lead("x"), ANN, Book.yen(1), DueFate.OPEN);
        assertEquals(one.hashCode(), new DueLead(Book.lead("x"), ANN, Book.yen(1), DueFate.OPEN).hashCode());
        assertNotEquals(one.hashCode(), new DueLead(Book.lead("x"), ANN, Book.yen(1), DueFate.WON).hashCode());
    }

    private static LeadSlippage slippage(long pushes, long daysPushed, long pulls, long daysPulled) {
        return new LeadSlippage(Book.lead("x"), ANN, pushes, daysPushed, pulls, daysPulled);
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        SlippageReview review = SlippageReview.of(Book.SCALE);
        Submissions submissions = due().submissions();
        Results results = due().results();
        AsOf asOf = Book.at("04-10");
        assertNamed("definition", () -> SlippageReview.of(null));
        assertNamed("submissions", () -> review.measure(null, results, Book.APRIL, asOf));
        assertNamed("results", () -> review.measure(submissions, null, Book.APRIL, asOf));
        assertNamed("period", () -> review.measure(submissions, results, null, asOf));
        assertNamed("asOf", () -> review.measure(submissions, results, Book.APRIL, null));
        Slippage slippage = review.measure(submissions, results, Book.APRIL, asOf);
        assertNamed("lead", () -> slippage.of((LeadId) null));
        assertNamed("fate", () -> slippage.of((DueFate) null));
        assertNamed("lead", () -> new LeadSlippage(null, ANN, 0, 0, 0, 0));
        assertNamed("seller", () -> new LeadSlippage(Book.lead("x"), null, 0, 0, 0, 0));
        assertNamed("lead", () -> new DueLead(null, ANN, Book.yen(1), DueFate.OPEN));
        assertNamed("seller", () -> new DueLead(Book.lead("x"), null, Book.yen(1), DueFate.OPEN));
        assertNamed("amount", () -> new DueLead(Book.lead("x"), ANN, null, DueFate.OPEN));
        assertNamed("fate", () -> new DueLead(Book.lead("x"), ANN, Book.yen(1), null));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
