package org.revenuekit.funnel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.seller.SellerId;

/** Between the reviews of 10 and 20 April. */
class ForecastVarianceTest {
    private static ForecastVariance between(Book book) {
        return book.april("04-20").changeSince(book.april("04-10"));
    }

    private static void assertCause(VarianceCause cause, long amount, Book book) {
        ForecastVariance variance = between(book);
        assertEquals(
                cause + " JPY " + amount,
                variance.leads().stream()
                        .map(lead -> lead.cause() + " " + lead.amount())
                        .collect(Collectors.joining(" ")));
        assertEquals(new ForecastSum(1, Book.yen(amount)), variance.of(cause));
        assertEquals(Book.yen(amount), variance.total());
    }

    private static Book counted() {
        return new Book().say("04-10", "x", "a", 100, "04-25");
    }

    @Test
    void whatIsWonChangesTheLandingByWhatDidNotCountBefore() {
        assertCause(VarianceCause.WON, -10, counted().won("04-15", "x", 90));
        assertCause(
                VarianceCause.WON,
                90,
                new Book().say("04-10", "x", "b", 100, "04-25").won("04-15", "x", 90));
        assertCause(VarianceCause.WON, 90, new Book().won("04-15", "x", 90));
        assertCause(VarianceCause.WON, 90, new Book().won("04-05", "x", 10).won("04-15", "x", 90));
        assertCause(
                VarianceCause.WON,
                90,
                new Book().say("04-10", "x", "a", 100, "05-01").won("04-15", "x", 90));
    }

    @Test
    void whatDoesNotCountAnyMoreSaysWhy() {
        assertCause(VarianceCause.LOST, -100, counted().lost("04-15", "x"));
        assertCause(VarianceCause.SLIPPED_OUT, -100, counted().say("04-11", "x", "a", 120, "05-01"));
        assertCause(VarianceCause.SLIPPED_OUT, -100, counted().say("04-11", "x", "c", 120, "05-01"));
        assertCause(VarianceCause.PULLED_OUT, -100, counted().say("04-11", "x", "a", 120, "03-31"));
        assertCause(VarianceCause.WITHDRAWN, -100, counted().say("04-11", "x", "omitted", 100, "04-25"));
        assertCause(VarianceCause.MOVED_OUT, -100, counted().say("04-11", "x", "b", 120, "04-25"));
        assertCause(VarianceCause.WITHDRAWN, -100, counted().lost("04-12", "x").opened("04-13", "x", Optional.empty()));
    }

    @Test
    void whatCountsNowSaysWhy() {
        assertCause(VarianceCause.NEW, 100, new Book().say("04-11", "x", "a", 100, "04-25"));
        assertCause(
                VarianceCause.NEW,
                100,
                new Book().opened("04-01", "x", Optional.empty()).say("04-11", "x", "a", 100, "04-25"));
        assertCause(VarianceCause.NEW, 100, new Book().lost("04-05", "x").say("04-11", "x", "a", 100, "04-25"));
        assertCause(
                VarianceCause.PULLED_IN,
                100,
                new Book().say("04-01", "x", "a", 50, "05-01").say("04-11", "x", "a", 100, "04-25"));
        assertCause(
                VarianceCause.PULLED_IN,
                100,
                new Book().say("04-01", "x", "b", 50, "05-01").say("04-11", "x", "a", 100, "04-25"));
        assertCause(
                VarianceCause.SLIPPED_IN,
                100,
                new Book().say("03-01", "x", "a", 50, "03-31").say("04-11", "x", "a", 100, "04-25"));
        assertCause(
                VarianceCause.MOVED_IN,
                100,
                new Book().say("04-01", "x", "b", 50, "04-25").say("04-11", "x", "a", 100, "04-25"));
        assertCause(
                VarianceCause.MOVED_IN,
                100,
                new Book().say("04-01", "x", "omitted", 50, "04-25").say("04-11", "x", "a", 100, "04-25"));
    }

    @Test
    void whatCountedAndCountsDiffersInAmountOnly() {
        assertCause(VarianceCause.AMOUNT_UP, 1, counted().say("04-11", "x", "a", 101, "04-25"));
        assertCause(VarianceCause.AMOUNT_DOWN, -1, counted().say("04-11", "x", "a", 99, "04-30"));
        assertCause(VarianceCause.UNCHANGED, 0, counted().say("04-11", "x", "won", 100, "04-01"));
        assertCause(VarianceCause.UNCHANGED, 0, new Book().won("04-05", "x", 7));
    }

    @Test
    void whatNeverCountedIsNotInIt() {
        ForecastVariance variance = between(new Book()
                .say("04-01", "x", "b", 100, "04-25")
                .say("04-11", "x", "c", 200, "04-25")
                .say("04-01", "y", "a", 100, "05-25")
                .lost("04-12", "y")
                .won("03-01", "z", 5));

        assertEquals(List.of(), variance.leads());
        assertEquals(Book.yen(0), variance.total());
    }

    /** What the later review is told differs from what the earlier one was. */
    private static ForecastVariance restated(Book then, Book now) {
        return now.april("04-20").changeSince(then.april("04-10"));
    }

    private static void assertRestated(VarianceCause cause, long amount, Book then, Book now) {
        ForecastVariance variance = restated(then, now);
        assertEquals(new ForecastSum(1, Book.yen(amount)), variance.of(cause));
        assertEquals(Book.yen(amount), variance.total());
    }

    @Test
    void correctionsOfThePastAreExplainedToo() {
        Book won = new Book().won("04-05", "x", 100);

        assertRestated(VarianceCause.WITHDRAWN, -100, won, new Book());
        assertRestated(VarianceCause.LOST, -100, won, new Book().lost("04-06", "x"));
        assertRestated(VarianceCause.AMOUNT_DOWN, -40, won, new Book().won("04-05", "x", 60));
        assertRestated(VarianceCause.AMOUNT_UP, 5, won, new Book().say("04-05", "x", "a", 105, "04-30"));
        assertRestated(VarianceCause.PULLED_OUT, -100, counted(), new Book().won("03-31", "x", 100));
        assertRestated(
                VarianceCause.NEW, 9, new Book().won("03-31", "x", 1), new Book().say("04-11", "x", "a", 9, "04-30"));
        assertRestated(
                VarianceCause.PULLED_OUT,
                -100,
                counted(),
                new Book().won("03-31", "x", 100).lost("04-15", "x"));
    }

    @Test
    void winsAfterThePeriodSlippedOut() {
        Book book = counted().won("05-02", "x", 100);
        ForecastVariance variance = book.april("05-10").changeSince(book.april("04-30"));
        assertEquals(new ForecastSum(1, Book.yen(-100)), variance.of(VarianceCause.SLIPPED_OUT));
        Book first = counted().won("05-01", "x", 100);
        assertEquals(
                1,
                first.april("05-10")
                        .changeSince(first.april("04-30"))
                        .of(VarianceCause.SLIPPED_OUT)
                        .count());
    }

    @Test
    void theWholeIsExplained() {
        Book book = counted()
                .say("04-10", "y", "a", 50, "04-25")
                .lost("04-12", "y")
                .say("04-11", "z", "a", 30, "04-25")
                .say("04-10", "w", "a", 10, "04-25")
                .say("04-11", "w", "a", 20, "04-25");
        ForecastVariance variance = between(book);

        assertEquals("""
                landing as of 2026-04-20 (yomi@1) = 150
                  landing as of 2026-04-10 = 160
                  LOST = -50
                  NEW = 30
                  AMOUNT_UP = 10
                  UNCHANGED = 0
                """, variance.explain().text() + "\n");
        assertEquals(Book.yen(-10), variance.total());
        assertEquals(Book.yen(160), variance.earlier().landing());
        assertEquals(Book.yen(150), variance.later().landing());
        LeadVariance lost = variance.leads(VarianceCause.LOST).get(0);
        assertEquals(new LeadVariance(Book.lead("y"), VarianceCause.LOST, Book.yen(50), Book.yen(0)), lost);
        assertEquals(
                List.of("w", "x", "y", "z"),
                variance.leads().stream().map(lead -> lead.lead().value()).toList());
    }

    @Test
    void aSellerWhoTookOverHasNewLeads() {
        Book book = new Book()
                .say("04-10", "ann", "x", "a", "JPY 100", "04-25")
                .say("04-11", "bob", "x", "a", "JPY 100", "04-25");
        SubmittedForecast then =
                book.april("04-10").bySeller().of(SellerId.of("ann")).orElseThrow();
        SubmittedForecast now =
                book.april("04-20").bySeller().of(SellerId.of("bob")).orElseThrow();

        assertEquals(1, now.changeSince(then).of(VarianceCause.UNCHANGED).count());
        assertEquals(
                1,
                now.changeSince(book.april("04-10").bySeller().ungrouped())
                        .of(VarianceCause.NEW)
                        .count());
    }

    @Test
    void onlyReviewsOfOneKindAreCompared() {
        Book book = counted();
        SubmittedForecast later = book.april("04-20");

        assertSame(later, later.changeSince(later).earlier());
        assertRefused(
                "earlier must not be after 2026-04-20, was of 2026-04-21",
                () -> later.changeSince(book.april("04-21")));
        assertRefused(
                "earlier must be of [2026-04-01,2026-05-01), was of [2026-04-01,2026-04-30)",
                () -> later.changeSince(SubmissionReview.of(Book.SCALE)
                        .review(book.submissions(), book.results(), Book.days("04-01", "04-30"), Book.at("04-10"))));
        ForecastScale.Builder other = Book.SCALE.toBuilder().addCounted(Book.category("b"));
        ForecastScale clash = other.build();
        ForecastScale next = other.ref(DefinitionRef.of("yomi", 2)).build();
        assertThrows(DefinitionClashException.class, () -> later.changeSince(by(clash, book)));
        assertRefused("earlier must be by yomi@1, was by yomi@2", () -> later.changeSince(by(next, book)));
    }

    private static SubmittedForecast by(ForecastScale scale, Book book) {
        return SubmissionReview.of(scale).review(book.submissions(), book.results(), Book.APRIL, Book.at("04-10"));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void partsAreValues() {
        LeadVariance one = new LeadVariance(Book.lead("y"), VarianceCause.LOST, Book.yen(50), Book.yen(0));
        assertEquals(
                one.hashCode(),
                new LeadVariance(Book.lead("y"), VarianceCause.LOST, Book.yen(50), Book.yen(0)).hashCode());
        assertNotEquals(
                one.hashCode(),
                new LeadVariance(Book.lead("y"), VarianceCause.WON, Book.yen(50), Book.yen(0)).hashCode());
        assertNamed("lead", () -> new LeadVariance(null, VarianceCause.WON, Book.yen(0), Book.yen(0)));
        assertNamed("cause", () -> new LeadVariance(Book.lead("y"), null, Book.yen(0), Book.yen(0)));
        assertNamed("before", () -> new LeadVariance(Book.lead("y"), VarianceCause.WON, null, Book.yen(0)));
        assertNamed("after", () -> new LeadVariance(Book.lead("y"), VarianceCause.WON, Book.yen(0), null));
        assertNamed("cause", () -> between(counted()).of(null));
        assertEquals(13, Arrays.stream(VarianceCause.values()).count());
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
