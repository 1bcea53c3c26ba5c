package org.revenuekit.funnel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.seller.SellerId;

/** Logs that take quadratic time where that is possible. */
class SubmissionHostileSizesTest {
    private static final int HOSTILE = 100_000;

    /** Some thirty times what it takes on a quiet machine, so that a slow one passes, too. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);

    private static Submission said(String lead, String seller, LocalDate expectedOn, LocalDate submittedOn) {
        return new Submission(
                Book.lead(lead),
                SellerId.of(seller),
                Book.category("a"),
                Optional.of(Book.yen(1)),
                expectedOn,
                submittedOn);
    }

    private static List<Submission> many(IntFunction<Submission> each) {
        return IntStream.range(0, HOSTILE).mapToObj(each).toList();
    }

    private static void assertQuick(List<Submission> given, long landing, long due) {
        Submissions submissions = Submissions.of(given);
        Results none = Results.of(ImmutableList.of());
        assertTimeout(PATIENCE, () -> {
            SubmittedForecast later =
                    SubmissionReview.of(Book.SCALE).review(submissions, none, Book.APRIL, Book.TOKYO.endOf(LAST));
            SubmittedForecast earlier = SubmissionReview.of(Book.SCALE)
                    .review(submissions, none, Book.APRIL, Book.TOKYO.endOf(LAST.minusDays(1)));
            assertEquals(Book.yen(landing), later.landing());
            assertEquals(given.size(), later.tally().given());
            assertEquals(
                    later.landing(),
                    earlier.landing().plus(later.changeSince(earlier).total()));
            assertEquals(later.landing(), later.bySeller().total().landing());
            Slippage slippage =
                    SlippageReview.of(Book.SCALE).measure(submissions, none, Book.APRIL, Book.TOKYO.endOf(LAST));
            assertEquals(due, slippage.due().size());
            assertEquals(
                    slippage.due().size(), slippage.bySeller().total().due().size());
        });
    }

    @Test
    void oneLeadThatIsPushedAgainAndAgain() {
        assertQuick(many(i -> said("x", "ann", LAST.plusDays(i), LAST.minusDays(i))), 1, 1);
    }

    @Test
    void oneLeadThatIsContradictedAgainAndAgainOnOneDay() {
        assertQuick(many(i -> said("x", "ann" + i, LAST, LAST)), 1, 1);
    }

    @Test
    void asManyLeadsAndSellersAsThereAreSubmissions() {
        assertQuick(many(i -> said("x" + i, "ann" + i, LAST, LAST)), HOSTILE, HOSTILE);
    }
}
