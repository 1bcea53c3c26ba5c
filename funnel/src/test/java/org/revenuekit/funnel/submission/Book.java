package org.revenuekit.funnel.submission;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.LeadId;

/** What sellers said and what became of it, written line by line; days such as {@code 04-06} are of 2026. */
final class Book {
    static final BusinessCalendar TOKYO = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    static final ForecastScale SCALE = ForecastScale.standard(CurrencyUnit.JPY);
    static final Span APRIL = days("04-01", "05-01");

    private final List<Submission> submissions = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private final List<OpenedLead> opened = new ArrayList<>();

    static LocalDate day(String day) {
        return LocalDate.parse("2026-" + day);
    }

    static Span days(String from, String to) {
        return Span.of(day(from), day(to));
    }

    static AsOf at(String day) {
        return TOKYO.endOf(day(day));
    }

    static MoneyFraction yen(String amount) {
        return MoneyFraction.parse("JPY " + amount);
    }

    static MoneyFraction yen(long amount) {
        return yen(Long.toString(amount));
    }

    /** Such as {@code JPY 100}, or empty where none was said. */
    static Optional<MoneyFraction> money(String amount) {
        return amount.isEmpty() ? Optional.empty() : Optional.of(MoneyFraction.parse(amount));
    }

    /** Ann says something of a lead for an amount in yen. */
    Book say(String submittedOn, String lead, String category, long amount, String expectedOn) {
        return say(submittedOn, "ann", lead, category, "JPY " + amount, expectedOn);
    }

    Book say(String submittedOn, String seller, String lead, String category, String amount, String expectedOn) {
        submissions.add(new Submission(
                LeadId.of(lead),
                SellerId.of(seller),
                CategoryId.of(category),
                money(amount),
                day(expectedOn),
                day(submittedOn)));
        return this;
    }

    Book won(String on, String lead, long amount) {
        return result(Result.won(LeadId.of(lead), day(on), yen(amount)));
    }

    Book lost(String on, String lead) {
        return result(Result.lost(LeadId.of(lead), day(on)));
    }

    Book result(Result result) {
        results.add(result);
        return this;
    }

    Book opened(String on, String lead, Optional<String> seller) {
        opened.add(new OpenedLead(LeadId.of(lead), day(on), seller.map(SellerId::of)));
        return this;
    }

    Submissions submissions() {
        return Submissions.of(submissions);
    }

    Results results() {
        return Results.of(results, opened);
    }

    /** The forecast of April. */
    SubmittedForecast april(String asOf) {
        return SubmissionReview.of(SCALE).review(submissions(), results(), APRIL, at(asOf));
    }

    Slippage slippage(String asOf) {
        return SlippageReview.of(SCALE).measure(submissions(), results(), APRIL, at(asOf));
    }

    static ImmutableList<String> texts(Findings findings) {
        return findings.stream().map(Finding::toString).collect(ImmutableList.toImmutableList());
    }

    static CategoryId category(String id) {
        return CategoryId.of(id);
    }

    static LeadId lead(String id) {
        return LeadId.of(id);
    }
}
