package org.revenuekit.funnel.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.LeadId;

/** What was given: few leads, sellers and days around April, so that everything meets everything. */
record SubmissionLog(List<Submission> said, List<Result> results, List<OpenedLead> opened) {
    static Arbitrary<SubmissionLog> any() {
        return Combinators.combine(
                        submission().list().ofMaxSize(14),
                        result().list().ofMaxSize(5),
                        opening().list().ofMaxSize(3))
                .as(SubmissionLog::new)
                .withoutEdgeCases(); // there are so many that nothing else would be tried
    }

    private static Arbitrary<Submission> submission() {
        return Combinators.combine(
                        leads(),
                        sellers(),
                        Arbitraries.of("won", "a", "b", "omitted", "unheard-of").map(CategoryId::of),
                        amounts(),
                        days(),
                        days())
                .as(Submission::new);
    }

    private static Arbitrary<Result> result() {
        return Combinators.combine(
                        leads(),
                        Arbitraries.of(Result.Kind.class),
                        days(),
                        amounts(),
                        sellers().optional())
                .as(Result::new);
    }

    private static Arbitrary<OpenedLead> opening() {
        return Combinators.combine(leads(), days(), sellers().optional()).as(OpenedLead::new);
    }

    private static Arbitrary<LeadId> leads() {
        return Arbitraries.of("w", "x", "y", "z").map(LeadId::of);
    }

    private static Arbitrary<SellerId> sellers() {
        return Arbitraries.of("ann", "bob").map(SellerId::of);
    }

    private static Arbitrary<Optional<MoneyFraction>> amounts() {
        return Arbitraries.of("JPY 1", "JPY 10", "JPY 100", "JPY -5", "USD 7", "")
                .map(Book::money);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.of("03-31", "04-01", "04-02", "04-15", "04-30", "05-01")
                .map(Book::day);
    }

    Submissions submissions() {
        return Submissions.of(said);
    }

    Results all() {
        return Results.of(results, opened);
    }

    SubmittedForecast april(LocalDate asOf) {
        return SubmissionReview.of(Book.SCALE).review(submissions(), all(), Book.APRIL, Book.TOKYO.endOf(asOf));
    }

    Slippage slippage(LocalDate asOf) {
        return SlippageReview.of(Book.SCALE).measure(submissions(), all(), Book.APRIL, Book.TOKYO.endOf(asOf));
    }

    SubmissionLog until(LocalDate day) {
        return new SubmissionLog(
                said.stream().filter(each -> !each.submittedOn().isAfter(day)).toList(),
                results.stream().filter(each -> !each.on().isAfter(day)).toList(),
                opened.stream().filter(each -> !each.on().isAfter(day)).toList());
    }
}
