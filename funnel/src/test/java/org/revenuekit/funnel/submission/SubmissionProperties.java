package org.revenuekit.funnel.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.Span;

class SubmissionProperties {
    @Provide
    Arbitrary<SubmissionLog> logs() {
        return SubmissionLog.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return SubmissionLog.days();
    }

    private static MoneyFraction sum(Stream<MoneyFraction> amounts) {
        return amounts.reduce(Book.yen(0), MoneyFraction::plus);
    }

    private static <A> Stream<A> parts(Grouped<?, A> grouped) {
        return Stream.concat(grouped.groups().values().stream(), Stream.of(grouped.ungrouped()));
    }

    @Property
    void theLandingIsThatOfTheManual(@ForAll("logs") SubmissionLog log, @ForAll("days") LocalDate day) {
        assertEquals(new NaiveForecast(log, day).landing(), log.april(day).landing());
    }

    @Property
    void categoriesAndSellersSumToTheWhole(@ForAll("logs") SubmissionLog log, @ForAll("days") LocalDate day) {
        SubmittedForecast forecast = log.april(day);
        assertEquals(
                forecast.expected().amount(),
                sum(forecast.byCategory().values().stream().map(ForecastSum::amount)));
        assertEquals(
                forecast.expected().count(),
                forecast.byCategory().values().stream()
                        .mapToLong(ForecastSum::count)
                        .sum());
        assertEquals(
                forecast.landing(),
                sum(Stream.of(
                        forecast.won().amount(),
                        forecast.of(Book.category("won")).amount(),
                        forecast.of(Book.category("a")).amount())));
        assertEquals(forecast.landing(), sum(parts(forecast.bySeller()).map(SubmittedForecast::landing)));
        assertEquals(
                forecast.won().count(),
                parts(forecast.bySeller()).mapToLong(part -> part.won().count()).sum());
        assertEquals(
                forecast.lost(),
                parts(forecast.bySeller()).mapToLong(SubmittedForecast::lost).sum());
        assertEquals(
                forecast.findings().size(),
                parts(forecast.bySeller())
                        .mapToLong(part -> part.findings().size())
                        .sum());
        assertEquals(
                forecast.tally(),
                parts(forecast.bySeller())
                        .map(SubmittedForecast::tally)
                        .reduce(SubmissionTally.NONE, SubmissionTally::plus));
    }

    @Property
    void noSubmissionIsLost(@ForAll("logs") SubmissionLog log, @ForAll("days") LocalDate day) {
        SubmittedForecast forecast = log.april(day);
        assertEquals(log.said().size(), forecast.tally().given());
        assertEquals(
                forecast.tally().setAside(),
                forecast.findings().stream()
                        .filter(finding -> finding.details().containsKey("submissions"))
                        .mapToLong(finding -> Long.parseLong(finding.details().getOrDefault("submissions", "")))
                        .sum());
    }

    @Property
    void whatIsLaterChangesNothing(@ForAll("logs") SubmissionLog log, @ForAll("days") LocalDate day) {
        SubmissionLog seen = log.until(day);
        assertEquals(seen.april(day).lines(), log.april(day).lines());
        assertEquals(seen.slippage(day).leads(), log.slippage(day).leads());
        assertEquals(seen.slippage(day).due(), log.slippage(day).due());
        assertEquals(seen.slippage(day).findings(), log.slippage(day).findings());
        assertEquals(judge(seen, day).periods(), judge(log, day).periods());
        assertEquals(judge(seen, day).findings(), judge(log, day).findings());
        assertEquals(
                seen.april(day).findings().list(),
                log.april(day).findings().stream()
                        .filter(finding -> finding.kind() != SubmissionFinding.AFTER_AS_OF)
                        .toList());
    }

    private static ForecastAccuracy judge(SubmissionLog log, LocalDate day) {
        List<Span> periods =
                List.of(Book.days("03-31", "04-01"), Book.days("04-01", "04-16"), Book.days("04-16", "05-02"));
        return AccuracyReview.of(AccuracyPolicy.standard(CurrencyUnit.JPY))
                .review(log.submissions(), log.all(), periods, Book.TOKYO.endOf(day));
    }

    @Property
    void theOrderChangesNothing(
            @ForAll("logs") SubmissionLog log, @ForAll("days") LocalDate day, @ForAll Random random) {
        SubmissionLog other = new SubmissionLog(
                shuffled(log.said(), random), shuffled(log.results(), random), shuffled(log.opened(), random));
        assertEquals(log.april(day).lines(), other.april(day).lines());
        assertEquals(log.april(day).findings(), other.april(day).findings());
        assertEquals(log.slippage(day).leads(), other.slippage(day).leads());
        assertEquals(log.slippage(day).due(), other.slippage(day).due());
        assertEquals(log.slippage(day).findings(), other.slippage(day).findings());
        assertEquals(judge(log, day).findings(), judge(other, day).findings());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property
    void causesExplainTheChangeExactly(
            @ForAll("logs") SubmissionLog log, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        assertExplained(log, log, one.isBefore(other) ? one : other, one.isBefore(other) ? other : one);
    }

    @Property
    void soTheyDoIfThePastIsRestated(
            @ForAll("logs") SubmissionLog then, @ForAll("logs") SubmissionLog now, @ForAll("days") LocalDate day) {
        assertExplained(then, now, day, day);
    }

    private static void assertExplained(SubmissionLog then, SubmissionLog now, LocalDate from, LocalDate to) {
        SubmittedForecast earlier = then.april(from);
        SubmittedForecast later = now.april(to);
        ForecastVariance variance = later.changeSince(earlier);
        assertEquals(
                later.landing(),
                earlier.landing()
                        .plus(sum(Stream.of(VarianceCause.values())
                                .map(variance::of)
                                .map(ForecastSum::amount))));
        assertEquals(
                variance.leads().size(),
                new HashSet<>(variance.leads().stream().map(LeadVariance::lead).toList()).size());
        assertEquals(later.landing().amount(), variance.explain().amount().orElseThrow());
    }

    @Property
    void leadsDueComeToOneFate(@ForAll("logs") SubmissionLog log, @ForAll("days") LocalDate day) {
        Slippage slippage = log.slippage(day);
        assertEquals(
                slippage.due().size(),
                Stream.of(DueFate.values())
                        .mapToLong(fate -> slippage.of(fate).count())
                        .sum());
        assertEquals(
                slippage.due().size(),
                parts(slippage.bySeller()).mapToLong(part -> part.due().size()).sum());
        for (LeadSlippage lead : slippage.leads()) {
            assertEquals(lead, slippage.of(lead.lead()));
        }
        assertTrue(day.isBefore(Book.day("04-30")) || slippage.of(DueFate.OPEN).count() == 0);
    }

    @Property
    void errorsOfSellersSumToThatOfAll(@ForAll("logs") SubmissionLog log) {
        ForecastAccuracy accuracy = judge(log, Book.day("05-01"));
        assertEquals(accuracy.error(), sum(parts(accuracy.bySeller()).map(ForecastAccuracy::error)));
        assertEquals(accuracy.error(), sum(accuracy.periods().stream().map(ForecastError::error)));
        assertTrue(accuracy.absoluteError().compareTo(accuracy.error()) >= 0);
        Function<ForecastAccuracy, MoneyFraction> absolute = ForecastAccuracy::absoluteError;
        assertTrue(accuracy.absoluteError()
                        .compareTo(sum(parts(accuracy.bySeller()).map(absolute)))
                <= 0);
    }

    private static Set<String> leads(Findings findings, String of) {
        return findings.stream()
                .filter(finding -> of.equals(finding.details().get("of")))
                .map(finding -> finding.subject().id())
                .collect(Collectors.toSet());
    }

    /** No amount of a log is 0. */
    @Property
    void whatIsDueOrForecastAndCountsWithNothingIsAFinding(
            @ForAll("logs") SubmissionLog log, @ForAll("days") LocalDate day) {
        Slippage slippage = log.slippage(day);
        assertEquals(
                slippage.due().stream()
                        .filter(due -> due.amount().amount().signum() == 0)
                        .map(due -> due.lead().value())
                        .collect(Collectors.toSet()),
                leads(slippage.findings(), "submission"));
        assertEquals(
                slippage.findings().size(),
                parts(slippage.bySeller())
                        .mapToLong(part -> part.findings().size())
                        .sum());
        ForecastAccuracy accuracy = AccuracyReview.of(AccuracyPolicy.standard(CurrencyUnit.JPY))
                .review(log.submissions(), log.all(), List.of(Book.APRIL), Book.at("05-01"));
        assertEquals(
                log.april(Book.day("04-01")).lines().stream()
                        .filter(line -> line.category()
                                .map(Book.SCALE.counted()::contains)
                                .orElse(false))
                        .filter(line -> line.counted().amount().signum() == 0)
                        .map(line -> line.lead().value())
                        .collect(Collectors.toSet()),
                leads(accuracy.findings(), "submission"));
        assertEquals(leads(log.april(Book.day("05-01")).findings(), "result"), leads(accuracy.findings(), "result"));
        assertEquals(
                accuracy.findings().size(),
                parts(accuracy.bySeller())
                        .mapToLong(part -> part.findings().size())
                        .sum());
    }

    @Property
    void findingsAreOfKnownKinds(@ForAll("logs") SubmissionLog log, @ForAll("days") LocalDate day) {
        for (Finding finding : log.april(day).findings()) {
            assertTrue(finding.kind() instanceof SubmissionFinding);
            assertEquals("lead", finding.subject().type());
        }
    }
}
