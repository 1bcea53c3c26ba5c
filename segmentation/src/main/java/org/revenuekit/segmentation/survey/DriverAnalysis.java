package org.revenuekit.segmentation.survey;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.Correlation;

/** Importance against performance. */
final class DriverAnalysis {
    private static final int DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Comparator<Driver> MOST_IMPORTANT_FIRST =
            Comparator.comparing(Driver::importance, Comparators.emptiesLast(Comparator.reverseOrder()));

    private final Questionnaire questionnaire;
    private final ImmutableList<CountedResponse> responses;

    DriverAnalysis(Questionnaire questionnaire, ImmutableList<CountedResponse> responses) {
        this.questionnaire = questionnaire;
        this.responses = responses;
    }

    ImmutableList<Driver> drivers() {
        List<Driver> all = questionnaire.questionsFor(QuestionPurpose.DRIVER).stream()
                .map(this::driver)
                .toList();
        List<Driver> known =
                all.stream().filter(driver -> driver.importance().isPresent()).toList();
        BigDecimal importance =
                sum(known.stream().map(DriverAnalysis::importance).toList());
        BigDecimal performance =
                sum(known.stream().map(DriverAnalysis::performance).toList());
        BigDecimal number = BigDecimal.valueOf(known.size());
        return all.stream()
                .map(driver -> driver.importance().isEmpty()
                        ? driver
                        : driver.in(DriverQuadrant.of(
                                importance(driver).multiply(number).compareTo(importance) >= 0,
                                performance(driver).multiply(number).compareTo(performance) >= 0)))
                .sorted(MOST_IMPORTANT_FIRST)
                .collect(toImmutableList());
    }

    private Driver driver(Question question) {
        List<BigDecimal> outcomes = questionnaire.questionsFor(QuestionPurpose.SATISFACTION).stream()
                .flatMap(outcome -> paired(outcome, question).stream())
                .toList();
        List<BigDecimal> ratings = questionnaire.questionsFor(QuestionPurpose.SATISFACTION).stream()
                .flatMap(outcome -> paired(question, outcome).stream())
                .toList();
        return new Driver(
                question,
                ratings.size(),
                ratings.size() < questionnaire.minimumAnswers() ? Optional.empty() : correlation(ratings, outcomes),
                mean(question),
                Optional.empty());
    }

    /** The answers to a question of the responses that answer another, too. */
    private List<BigDecimal> paired(Question question, Question other) {
        return responses.stream()
                .filter(response -> response.answerTo(other).isPresent())
                .flatMap(response -> number(response, question).stream())
                .toList();
    }

    private Ratio mean(Question question) {
        NumericScale scale = (NumericScale) question.format();
        List<BigDecimal> numbers = responses.stream()
                .flatMap(response -> number(response, question).stream())
                .toList();
        BigDecimal count = BigDecimal.valueOf(numbers.size());
        return Ratio.of(
                sum(numbers).subtract(scale.min().multiply(count)).multiply(HUNDRED),
                scale.max().subtract(scale.min()).multiply(count));
    }

    private static Optional<BigDecimal> number(CountedResponse response, Question question) {
        return response.answerTo(question).flatMap(answer -> answer.value().number());
    }

    private static Optional<BigDecimal> correlation(List<BigDecimal> first, List<BigDecimal> second) {
        return Correlation.of(doubles(first), doubles(second)).stream()
                .mapToObj(coefficient -> new BigDecimal(coefficient).setScale(DECIMALS, RoundingMode.HALF_UP))
                .findFirst();
    }

    private static double[] doubles(List<BigDecimal> numbers) {
        return numbers.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    private static BigDecimal importance(Driver driver) {
        return driver.importance().orElseThrow();
    }

    private static BigDecimal performance(Driver driver) {
        return driver.performance().orElseThrow();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
