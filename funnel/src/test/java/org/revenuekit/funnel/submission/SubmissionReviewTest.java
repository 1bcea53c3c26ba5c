package org.revenuekit.funnel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.LeadId;

class SubmissionReviewTest {
    private static final Book BOOK = new Book()
            .say("04-01", "a1", "b", 100, "04-20")
            .say("04-08", "a1", "a", 120, "04-25") // stands
            .say("04-08", "bob", "a2", "a", "JPY 300", "04-30")
            .say("04-08", "b1", "b", 50, "04-01")
            .say("04-08", "c1", "c", 10, "04-20")
            .say("04-08", "idea1", "idea", 1_000, "04-20")
            .say("04-08", "out", "omitted", 70, "04-20")
            .say("04-08", "later", "a", 5, "05-01")
            .say("04-08", "earlier", "a", 6, "03-31")
            .say("04-01", "w1", "a", 400, "04-10")
            .won("04-09", "w1", 390)
            .lost("04-05", "l1")
            .lost("04-30", "l2")
            .lost("03-31", "l0")
            .opened("04-02", "silent", Optional.of("bob"));

    private final SubmittedForecast forecast = BOOK.april("04-10");

    @Test
    void openLeadsStandInTheCategorySubmittedLast() {
        assertEquals(sum(2, 420), forecast.of(Book.category("a")));
        assertEquals(sum(1, 50), forecast.of(Book.category("b")));
        assertEquals(sum(1, 10), forecast.of(Book.category("c")));
        assertEquals(sum(1, 1_000), forecast.of(Book.category("idea")));
        assertEquals(sum(1, 70), forecast.of(Book.category("omitted")));
        assertEquals(sum(0, 0), forecast.of(Book.category("won")));
        assertEquals(
                List.of("won", "a", "b", "c", "idea", "omitted"),
                forecast.byCategory().keySet().stream().map(CategoryId::value).toList());
        assertEquals(sum(2, 420), forecast.byCategory().get(Book.category("a")));
        assertEquals(sum(6, 1_550), forecast.expected());
    }

    private static ForecastSum sum(long count, long amount) {
        return new ForecastSum(count, Book.yen(amount));
    }

    @Test
    void theLandingIsWhatIsWonAndWhatCounts() {
        assertEquals(sum(1, 390), forecast.won());
        assertEquals(Book.yen(810), forecast.landing());
        assertEquals(Optional.of(Book.yen(390 + 336 + 25 + 2)), forecast.weightedLanding());
        assertEquals("810/900", forecast.attainment(Book.yen(900)).toString());
        assertEquals("810/0", forecast.attainment(Book.yen(0)).toString());
        assertEquals(Book.yen(-90), forecast.gap(Book.yen(900)));
        assertEquals(
                "denominator must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> forecast.attainment(Book.yen(-1)))
                        .getMessage());
        assertThrows(CurrencyMismatchException.class, () -> forecast.attainment(MoneyFraction.parse("USD 1")));
        assertEquals("""
                landing of [2026-04-01,2026-05-01) as of 2026-04-10 in JPY (yomi@1) = 810
                  won so far = 390
                  category won = 0
                  category a = 420
                """, forecast.explain().text() + "\n");
    }

    @Test
    void weightedIsWhatAnAmountCanSay() {
        assertEquals(
                Optional.of(MoneyFraction.of(CurrencyUnit.JPY, new BigDecimal("8E-100"))),
                weighted(MoneyFraction.of(CurrencyUnit.JPY, new BigDecimal("1E-99"))));
        MoneyFraction smaller = MoneyFraction.of(CurrencyUnit.JPY, new BigDecimal("1E-100"));
        assertEquals(
                "result must have at most 1000 digits and 100 decimals, had 1 digits and 101 decimals",
                assertThrows(ArithmeticException.class, () -> weighted(smaller)).getMessage());
    }

    private static Optional<MoneyFraction> weighted(MoneyFraction amount) {
        Submission said = Submission.of(
                Book.lead("x"), SellerId.of("ann"), Book.category("a"), amount, Book.day("04-20"), Book.day("04-01"));
        return SubmissionReview.of(Book.SCALE)
                .review(Submissions.of(List.of(said)), Results.of(List.of()), Book.APRIL, Book.at("04-10"))
                .weightedLanding();
    }

    @Test
    void withoutWeightsNothingIsWeighted() {
        ForecastCategory plain = ForecastCategory.of("a", "A", "Aヨミ", CategoryRole.COMMITTED);
        ForecastScale scale = Book.SCALE.toBuilder()
                .categories(List.of(plain))
                .counted(List.of())
                .build();
        SubmittedForecast answer =
                SubmissionReview.of(scale).review(BOOK.submissions(), BOOK.results(), Book.APRIL, Book.at("04-10"));

        assertEquals(Optional.empty(), answer.weightedLanding());
        assertEquals(Book.yen(390), answer.landing());
        assertEquals(sum(2, 420), answer.of(Book.category("a")));
    }

    @Test
    void eachLeadSaysHowItStands() {
        assertEquals(
                List.of(
                        "a1 EXPECTED",
                        "a2 EXPECTED",
                        "b1 EXPECTED",
                        "c1 EXPECTED",
                        "earlier ELSEWHERE",
                        "idea1 EXPECTED",
                        "l0 LOST",
                        "l1 LOST",
                        "later ELSEWHERE",
                        "out EXPECTED",
                        "silent NOT_SUBMITTED",
                        "w1 WON"),
                forecast.lines().stream()
                        .map(line -> line.lead() + " " + line.state())
                        .toList());
        ForecastLine won = forecast.of(Book.lead("w1"));
        assertEquals(Optional.of(Book.day("04-09")), won.closedOn());
        assertEquals(Optional.empty(), won.category());
        assertEquals(Book.yen(390), won.landing());
        ForecastLine open = forecast.of(Book.lead("a1"));
        assertEquals(Optional.of(Book.category("a")), open.category());
        assertEquals(Optional.empty(), open.closedOn());
        assertEquals(Book.yen(120), open.landing());
        assertEquals(Book.day("04-08"), open.submission().orElseThrow().submittedOn());
        ForecastLine uncounted = forecast.of(Book.lead("b1"));
        assertEquals(Book.yen(50), uncounted.expected());
        assertEquals(Book.yen(0), uncounted.counted());
        assertEquals(Optional.empty(), forecast.of(Book.lead("later")).category());
        assertEquals(1, forecast.lost());
        assertEquals(
                "never given: lead l2", // lost after the date
                assertThrows(UnknownIdException.class, () -> forecast.of(Book.lead("l2")))
                        .getMessage());
        assertThrows(UnknownIdException.class, () -> forecast.of(Book.lead("zzz")));
        assertThrows(UnknownIdException.class, () -> forecast.of(Book.category("zzz")));
    }

    @Test
    void openLeadsOfWhichNothingIsSaidAreListed() {
        assertEquals(
                List.of("silent"),
                forecast.notSubmitted().stream()
                        .map(line -> line.lead().value())
                        .toList());
        assertEquals(
                Optional.of(SellerId.of("bob")), forecast.notSubmitted().get(0).seller());
        Book book = new Book()
                .opened("04-02", "a", Optional.empty())
                .opened("04-03", "a", Optional.of("ann"))
                .opened("04-03", "a", Optional.empty())
                .opened("04-12", "a", Optional.of("zoe"))
                .opened("04-02", "gone", Optional.empty())
                .lost("04-02", "gone")
                .opened("04-02", "back", Optional.empty())
                .lost("04-02", "back")
                .opened("04-03", "back", Optional.empty())
                .opened("04-02", "customer", Optional.empty())
                .won("04-01", "customer", 1)
                .say("04-01", "said", "a", 1, "04-20")
                .lost("04-02", "said")
                .opened("04-03", "said", Optional.empty());
        assertEquals(
                List.of("a ann", "back nobody", "said ann"),
                book.april("04-10").notSubmitted().stream()
                        .map(line -> line.lead() + " "
                                + line.seller().map(SellerId::value).orElse("nobody"))
                        .toList());
    }

    @Test
    void whoeverSubmittedLastAnswersForIt() {
        Book book = new Book()
                .say("04-01", "ann", "a", "a", "JPY 1", "04-20")
                .say("04-02", "bob", "a", "a", "JPY 2", "04-20")
                .result(Result.won(Book.lead("w"), Book.day("04-02"), Book.yen(4))
                        .by(SellerId.of("cid")))
                .opened("04-01", "w", Optional.of("dan"))
                .won("04-02", "v", 8);
        Grouped<SellerId, SubmittedForecast> bySeller = book.april("04-10").bySeller();

        assertEquals("seller", bySeller.grouping());
        assertEquals(
                List.of(SellerId.of("bob"), SellerId.of("cid")),
                bySeller.groups().keySet().asList());
        assertEquals(Book.yen(2), bySeller.of(SellerId.of("bob")).orElseThrow().landing());
        assertEquals(Book.yen(4), bySeller.of(SellerId.of("cid")).orElseThrow().landing());
        assertEquals(Book.yen(8), bySeller.ungrouped().landing());
        assertEquals(Book.yen(14), bySeller.total().landing());
    }

    @Test
    void anyGroupingWorksAndKeepsFindingsWithItsLeads() {
        Grouping<ForecastLine, String> state =
                Grouping.of("state", line -> Optional.of(line.state().name()));
        Grouped<String, SubmittedForecast> byState = new Book()
                .say("04-11", "unseen", "a", 1, "04-20")
                .say("04-01", "late", "a", 1, "04-09")
                .say("04-01", "fine", "a", 1, "04-10")
                .april("04-10")
                .by(state);

        assertEquals(
                List.of("EXPECTED_IN_THE_PAST lead late, expectedOn 2026-04-09"),
                Book.texts(byState.of("EXPECTED").orElseThrow().findings()));
        assertEquals(
                List.of("AFTER_AS_OF lead unseen, submissions 1, results 0"),
                Book.texts(byState.ungrouped().findings()));
        assertEquals(new SubmissionTally(1, 0, 0, 1), byState.ungrouped().tally());
        assertEquals(new SubmissionTally(3, 2, 0, 1), byState.total().tally());
    }

    @Test
    void theMostCautiousOfADayStands() {
        assertStands("b", "a", new Book().say("04-01", "x", "a", 1, "04-20").say("04-01", "x", "b", 2, "04-20"), "2 ");
        Book dates = new Book().say("04-01", "x", "a", 1, "04-20").say("04-01", "x", "a", 2, "04-21");
        assertEquals(Book.yen(2), dates.april("04-10").landing());
        Book amounts = new Book()
                .say("04-01", "ann", "x", "a", "JPY 2", "04-20")
                .say("04-01", "ann", "x", "a", "", "04-20")
                .say("04-01", "ann", "x", "a", "JPY 1", "04-20");
        assertEquals(Book.yen(1), amounts.april("04-10").landing());
        assertEquals(
                List.of("CONTRADICTING_SUBMISSIONS lead x, submissions 2"),
                Book.texts(amounts.april("04-10").findings()));
        Book sellers = new Book()
                .say("04-01", "bob", "x", "a", "JPY 1", "04-20")
                .say("04-01", "ann", "x", "a", "JPY 1", "04-20");
        assertEquals(
                Optional.of(SellerId.of("ann")),
                sellers.april("04-10").of(Book.lead("x")).seller());
    }

    private static void assertStands(String category, String other, Book book, String amount) {
        SubmittedForecast answer = book.april("04-10");
        assertEquals(1, answer.of(Book.category(category)).count());
        assertEquals(0, answer.of(Book.category(other)).count());
        assertEquals("JPY " + amount.strip(), answer.expected().amount().toString());
    }

    @Test
    void whatIsSaidAgainCountsOnce() {
        SubmittedForecast answer = new Book()
                .say("04-01", "x", "a", 1, "04-20")
                .say("04-01", "x", "a", 1, "04-20")
                .say("04-01", "x", "a", 1, "04-20")
                .say("04-01", "x", "a", 2, "04-20")
                .say("04-02", "x", "a", 1, "04-20")
                .won("04-05", "w", 1)
                .won("04-05", "w", 1)
                .won("04-05", "w", 2)
                .lost("04-05", "w")
                .april("04-10");

        assertEquals(
                List.of(
                        "DUPLICATE_RESULT lead w, results 1",
                        "CONTRADICTING_RESULTS lead w, results 2",
                        "DUPLICATE_SUBMISSION lead x, submissions 2",
                        "CONTRADICTING_SUBMISSIONS lead x, submissions 1"),
                Book.texts(answer.findings()));
        assertEquals(sum(1, 1), answer.won());
        assertEquals(new SubmissionTally(5, 1, 1, 3), answer.tally());
    }

    @Test
    void severalWinsOfALeadAddUp() {
        SubmittedForecast answer = new Book()
                .won("03-31", "w", 1)
                .won("04-01", "w", 2)
                .won("04-30", "w", 4)
                .won("05-01", "w", 8)
                .april("05-31");

        assertEquals(sum(2, 6), answer.won());
        assertEquals(Optional.of(Book.day("05-01")), answer.of(Book.lead("w")).closedOn());
        Book cancelled = new Book().won("04-02", "w", 2).lost("04-20", "w");
        assertEquals(LineState.WON, cancelled.april("04-30").of(Book.lead("w")).state());
        assertEquals(
                Optional.of(Book.day("04-02")),
                cancelled.april("04-30").of(Book.lead("w")).closedOn());
        assertEquals(0, cancelled.april("04-30").lost());
    }

    @Test
    void oddDataIsFoundAndCountedAsFarAsItGoes() {
        SubmittedForecast answer = new Book()
                .say("04-01", "1-unknown", "z", 1, "04-20")
                .say("04-11", "1-unknown", "z", 1, "04-20")
                .say("04-01", "2-past", "a", 1, "04-09")
                .say("04-01", "2-today", "a", 1, "04-10")
                .won("04-05", "3-won", 1)
                .say("04-06", "3-won", "a", 1, "04-20")
                .won("04-05", "3-won-said", 1)
                .say("04-06", "3-won-said", "won", 1, "04-20")
                .won("04-05", "3-won-cleared", 1)
                .say("04-06", "3-won-cleared", "omitted", 1, "04-20")
                .won("04-05", "3-won-that-day", 1)
                .say("04-05", "3-won-that-day", "a", 1, "04-20")
                .lost("04-05", "4-lost")
                .say("04-06", "4-lost", "a", 1, "04-20")
                .lost("04-05", "4-lost-that-day")
                .say("04-05", "4-lost-that-day", "a", 1, "04-20")
                .lost("04-05", "4-lost-cleared")
                .say("04-06", "4-lost-cleared", "omitted", 1, "04-20")
                .say("04-06", "5-said-won", "won", 1, "04-20")
                .say("04-06", "ann", "6-missing", "a", "", "04-20")
                .say("04-06", "ann", "6-omitted", "omitted", "", "04-01")
                .result(new Result(
                        Book.lead("6-result"), Result.Kind.WON, Book.day("04-01"), Optional.empty(), Optional.empty()))
                .result(new Result(
                        Book.lead("6-result"), Result.Kind.WON, Book.day("04-02"), Optional.empty(), Optional.empty()))
                .result(Result.won(Book.lead("6-result"), Book.day("04-03"), MoneyFraction.parse("USD 5")))
                .say("04-06", "ann", "7-foreign", "a", "USD 1", "04-20")
                .say("04-06", "ann", "7-omitted", "omitted", "USD 1", "04-20")
                .lost("04-12", "8-future")
                .april("04-10");

        assertEquals(
                List.of(
                        "AFTER_AS_OF lead 1-unknown, submissions 1, results 0",
                        "UNKNOWN_CATEGORY lead 1-unknown, submissions 1",
                        "EXPECTED_IN_THE_PAST lead 2-past, expectedOn 2026-04-09",
                        "WON_BUT_SUBMITTED lead 3-won, submittedOn 2026-04-06",
                        "LOST_BUT_SUBMITTED lead 4-lost, submittedOn 2026-04-06",
                        "SAID_TO_BE_WON lead 5-said-won, submittedOn 2026-04-06",
                        "AMOUNT_MISSING lead 6-missing, of submission",
                        "AMOUNT_MISSING lead 6-result, of result",
                        "FOREIGN_CURRENCY lead 6-result, of result, currency USD",
                        "FOREIGN_CURRENCY lead 7-foreign, of submission, currency USD",
                        "FOREIGN_CURRENCY lead 7-omitted, of submission, currency USD",
                        "AFTER_AS_OF lead 8-future, submissions 0, results 1"),
                Book.texts(answer.findings()));
        assertEquals(
                List.of("4-lost-cleared", "4-lost-that-day"),
                answer.lines().stream()
                        .filter(line -> line.state() == LineState.LOST)
                        .map(line -> line.lead().value())
                        .toList());
        assertEquals(sum(7, 4), answer.won());
        assertEquals(new ForecastSum(5, Book.yen(3)), answer.of(Book.category("a")));
        assertEquals(new SubmissionTally(16, 14, 0, 2), answer.tally());
        assertEquals(2, answer.lost());
        assertEquals(Severity.WARNING, SubmissionFinding.UNKNOWN_CATEGORY.severity());
        assertEquals(Severity.INFO, SubmissionFinding.AFTER_AS_OF.severity());
    }

    @Test
    void nothingIsSeenBeforeItIsKnown() {
        Book book = new Book().say("04-05", "x", "a", 1, "04-20").won("04-05", "w", 2);
        AsOf known = Book.at("04-10").knownOn(Book.day("04-05"));
        AsOf unknown = Book.at("04-10").knownOn(Book.day("04-04"));
        SubmissionReview review = SubmissionReview.of(Book.SCALE);

        assertEquals(
                Book.yen(3),
                review.review(book.submissions(), book.results(), Book.APRIL, known)
                        .landing());
        assertEquals(
                Book.yen(0),
                review.review(book.submissions(), book.results(), Book.APRIL, unknown)
                        .landing());
        assertEquals(Book.yen(3), book.april("04-05").landing());
        assertEquals(Book.yen(0), book.april("04-04").landing());
    }

    @Test
    void saysOfWhatItIs() {
        AsOf asOf = Book.at("04-10");
        SubmittedForecast answer =
                SubmissionReview.of(Book.SCALE).review(BOOK.submissions(), BOOK.results(), Book.APRIL, asOf);

        assertSame(Book.SCALE, answer.definition());
        assertSame(Book.APRIL, answer.period());
        assertSame(asOf, answer.asOf());
    }

    @Test
    void whatWasGivenCanBeReadAgain() {
        Submission first = Submission.of(
                Book.lead("b"),
                SellerId.of("ann"),
                Book.category("a"),
                Book.yen(1),
                Book.day("04-02"),
                Book.day("04-01"));
        Submission second = new Submission(
                Book.lead("a"),
                SellerId.of("ann"),
                Book.category("a"),
                Optional.empty(),
                Book.day("04-02"),
                Book.day("04-01"));
        assertEquals(
                List.of(second, first), Submissions.of(List.of(first, second)).list());
        Result won = Result.won(Book.lead("b"), Book.day("04-01"), Book.yen(1));
        Result lost = Result.lost(Book.lead("a"), Book.day("04-01"));
        assertEquals(List.of(lost, won), Results.of(List.of(won, lost)).list());
        assertEquals(List.of(), Results.of(List.of(won, lost)).opened());
        OpenedLead opened = new OpenedLead(Book.lead("a"), Book.day("04-01"), Optional.empty());
        assertEquals(List.of(opened), Results.of(List.of(won), List.of(opened)).opened());
    }

    @Test
    void partsAreChecked() {
        assertRefused("count must be >= 0, was -1", () -> new ForecastSum(-1, Book.yen(0)));
        assertRefused(
                "standing, superseded and setAside must be >= 0 and sum to given (2), were 1, 0 and 0",
                () -> new SubmissionTally(2, 1, 0, 0));
        assertRefused(
                "standing, superseded and setAside must be >= 0 and sum to given (0), were -1, 1 and 0",
                () -> new SubmissionTally(0, -1, 1, 0));
        assertRefused(
                "standing, superseded and setAside must be >= 0 and sum to given (0), were 1, -1 and 0",
                () -> new SubmissionTally(0, 1, -1, 0));
        assertRefused(
                "standing, superseded and setAside must be >= 0 and sum to given (0), were 1, 0 and -1",
                () -> new SubmissionTally(0, 1, 0, -1));
        assertRefused("wins must be >= 0, was -1 (lead a)", () -> line(LineState.WON, -1));
        assertEquals(line(LineState.WON, 0), line(LineState.WON, 0));
        assertEquals(line(LineState.WON, 0).hashCode(), line(LineState.WON, 0).hashCode());
        assertEquals(
                false,
                line(LineState.WON, 0).hashCode() == line(LineState.LOST, 0).hashCode());
        Result won = Result.won(Book.lead("b"), Book.day("04-01"), Book.yen(1));
        assertEquals(
                won.hashCode(),
                Result.won(Book.lead("b"), Book.day("04-01"), Book.yen(1)).hashCode());
        assertEquals(
                false,
                won.hashCode()
                        == new Result(won.lead(), Result.Kind.LOST, won.on(), won.amount(), won.seller()).hashCode());
        for (Span span :
                List.of(Span.from(Book.day("04-01")), Span.until(Book.day("04-01")), Book.days("04-01", "04-01"))) {
            assertRefused(
                    "period must be of at least one day and have both ends, was " + span,
                    () -> SubmissionReview.of(Book.SCALE)
                            .review(BOOK.submissions(), BOOK.results(), span, Book.at("04-10")));
        }
    }

    private static ForecastLine line(LineState state, long wins) {
        return new ForecastLine(
                Book.lead("a"),
                Optional.empty(),
                state,
                Optional.empty(),
                Optional.empty(),
                wins,
                Book.yen(0),
                Book.yen(0),
                Book.yen(0));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        SubmissionReview review = SubmissionReview.of(Book.SCALE);
        Submissions submissions = Submissions.of(List.of());
        Results results = Results.of(List.of());
        AsOf asOf = Book.at("04-10");

        assertNamed("definition", () -> SubmissionReview.of(null));
        assertNamed("submissions", () -> review.review(null, results, Book.APRIL, asOf));
        assertNamed("results", () -> review.review(submissions, null, Book.APRIL, asOf));
        assertNamed("period", () -> review.review(submissions, results, null, asOf));
        assertNamed("asOf", () -> review.review(submissions, results, Book.APRIL, null));
        assertNamed("given", () -> Submissions.of(null));
        assertNamed("given must not contain null", () -> Submissions.of(nullInside()));
        assertNamed("given", () -> Results.of(null));
        assertNamed("opened", () -> Results.of(List.of(), null));
        assertNamed("lead", () -> forecast.of((LeadId) null));
        assertNamed("id", () -> forecast.of((CategoryId) null));
        assertNamed("target", () -> forecast.gap(null));
        assertNamed("grouping", () -> forecast.by(null));
        assertNamed("earlier", () -> forecast.changeSince(null));
        assertNamed("amount", () -> new ForecastSum(0, null));
        assertNamed("amount", () -> Result.won(Book.lead("a"), Book.day("04-01"), null));
        assertNamed(
                "owner", () -> Result.lost(Book.lead("a"), Book.day("04-01")).by(null));
    }

    @SuppressWarnings("NullAway")
    private static Iterable<Submission> nullInside() {
        return Collections.singletonList(null);
    }

    @Test
    @SuppressWarnings("NullAway")
    void partsOfRecordsMustBeThere() {
        SellerId ann = SellerId.of("ann");
        Optional<MoneyFraction> none = Optional.empty();
        LocalDate day = Book.day("04-01");
        assertNamed("lead", () -> new Submission(null, ann, Book.category("a"), none, day, day));
        assertNamed("seller", () -> new Submission(Book.lead("a"), null, Book.category("a"), none, day, day));
        assertNamed("category", () -> new Submission(Book.lead("a"), ann, null, none, day, day));
        assertNamed("amount", () -> new Submission(Book.lead("a"), ann, Book.category("a"), null, day, day));
        assertNamed("amount", () -> Submission.of(Book.lead("a"), ann, Book.category("a"), null, day, day));
        assertNamed("expectedOn", () -> new Submission(Book.lead("a"), ann, Book.category("a"), none, null, day));
        assertNamed("submittedOn", () -> new Submission(Book.lead("a"), ann, Book.category("a"), none, day, null));
        Result.Kind won = Result.Kind.WON;
        assertNamed("lead", () -> new Result(null, won, day, none, Optional.empty()));
        assertNamed("kind", () -> new Result(Book.lead("a"), null, day, none, Optional.empty()));
        assertNamed("on", () -> new Result(Book.lead("a"), won, null, none, Optional.empty()));
        assertNamed("amount", () -> new Result(Book.lead("a"), won, day, null, Optional.empty()));
        assertNamed("seller", () -> new Result(Book.lead("a"), won, day, none, null));
        assertNamed("lead", () -> new OpenedLead(null, day, Optional.empty()));
        assertNamed("on", () -> new OpenedLead(Book.lead("a"), null, Optional.empty()));
        assertNamed("seller", () -> new OpenedLead(Book.lead("a"), day, null));
        MoneyFraction zero = Book.yen(0);
        LineState open = LineState.EXPECTED;
        Optional<SellerId> nobody = Optional.empty();
        Optional<Submission> nothing = Optional.empty();
        Optional<LocalDate> never = Optional.empty();
        assertNamed("lead", () -> new ForecastLine(null, nobody, open, nothing, never, 0, zero, zero, zero));
        assertNamed("seller", () -> new ForecastLine(Book.lead("a"), null, open, nothing, never, 0, zero, zero, zero));
        assertNamed("state", () -> new ForecastLine(Book.lead("a"), nobody, null, nothing, never, 0, zero, zero, zero));
        assertNamed(
                "submission", () -> new ForecastLine(Book.lead("a"), nobody, open, null, never, 0, zero, zero, zero));
        assertNamed(
                "closedOn", () -> new ForecastLine(Book.lead("a"), nobody, open, nothing, null, 0, zero, zero, zero));
        assertNamed("won", () -> new ForecastLine(Book.lead("a"), nobody, open, nothing, never, 0, null, zero, zero));
        assertNamed(
                "expected", () -> new ForecastLine(Book.lead("a"), nobody, open, nothing, never, 0, zero, null, zero));
        assertNamed(
                "counted", () -> new ForecastLine(Book.lead("a"), nobody, open, nothing, never, 0, zero, zero, null));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void theOrderOfWhatIsGivenChangesNothing() {
        ImmutableList<Submission> given = BOOK.submissions().list();
        SubmittedForecast reversed = SubmissionReview.of(Book.SCALE)
                .review(
                        Submissions.of(given.reverse()),
                        Results.of(
                                BOOK.results().list().reverse(), BOOK.results().opened()),
                        Book.APRIL,
                        Book.at("04-10"));
        assertEquals(forecast.lines(), reversed.lines());
        assertEquals(forecast.findings(), reversed.findings());
    }
}
