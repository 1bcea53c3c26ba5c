package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.revenuekit.funnel.success.Cafe.CAPRICORN;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.funnel.flow.ResponseState;
import org.revenuekit.funnel.internal.EqualHashes;

/** Facts that take quadratic time where that is possible. */
class SuccessHostileSizesTest {
    /** Some thirty times what it takes on a quiet machine, so that a slow one passes, too. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final LocalDate FIRST = Cafe.day("2026-01-01");
    private static final IndicatorId SALES = IndicatorId.of("sales");

    private static SuccessCriterion reaching(int target) {
        return SuccessCriterion.builder()
                .id(CriterionId.of("reaching " + target))
                .meaning(Label.of("sales", "売上"))
                .indicator(SALES)
                .target(BigDecimal.valueOf(target))
                .dueOn(Cafe.day("2999-12-31"))
                .build();
    }

    @Test
    void asManyCriteriaOfOneIndicatorAsObservations() {
        int many = 50_000;
        SuccessCriteria criteria = SuccessCriteria.builder()
                .ref(DefinitionRef.of("many", 1))
                .addAllCriteria(IntStream.range(0, many)
                        .mapToObj(SuccessHostileSizesTest::reaching)
                        .toList())
                .build();
        Observations observations = Observations.of(IntStream.range(0, many)
                .mapToObj(i -> Observation.of(
                        CAPRICORN, SALES, ObservedValue.of(i), FIRST.plusDays(i), ObservationChannel.SURVEY))
                .toList());
        assertTimeout(PATIENCE, () -> {
            SuccessReport report = SuccessReview.of(criteria)
                    .review(Cafe.one(Customer.of(CAPRICORN, FIRST)), observations, Cafe.asOf("2300-01-01"));
            assertEquals(many, report.total().attained());
            assertEquals(
                    Optional.of(FIRST.plusDays(777)),
                    report.of(CAPRICORN).results().get(777).reachedOn());
            assertEquals(many, report.changeSince(report).transitions().stayed());
        });
    }

    @Test
    void manyIndicatorsOfOneHash() {
        int many = 1 << 16;
        SuccessCriteria criteria = SuccessCriteria.builder()
                .ref(DefinitionRef.of("many", 1))
                .addAllCriteria(IntStream.range(0, many)
                        .mapToObj(i -> reaching(i).withIndicator(IndicatorId.of(EqualHashes.text(i))))
                        .toList())
                .build();
        Observations observations = Observations.of(IntStream.range(0, many)
                .boxed()
                .flatMap(i -> Stream.of(i, i + 1) // the lower stands
                        .map(value -> Observation.of(
                                CAPRICORN,
                                IndicatorId.of(EqualHashes.text(i)),
                                ObservedValue.of(value),
                                FIRST,
                                ObservationChannel.SURVEY)))
                .toList());
        assertTimeoutPreemptively(PATIENCE, () -> {
            SuccessReport report = SuccessReview.of(criteria)
                    .review(Cafe.one(Customer.of(CAPRICORN, FIRST)), observations, Cafe.asOf("2026-02-02"));
            assertEquals(many, report.total().attained());
            assertEquals(
                    many, report.findings().of(SuccessFinding.CONTRADICTION).size());
        });
    }

    @Test
    void manyCustomersAndRequestsOfOneHash() {
        int many = 1 << 16;
        List<Customer> customers = IntStream.range(0, many)
                .mapToObj(i -> Customer.of(AccountId.of(EqualHashes.text(i)), FIRST))
                .toList();
        List<SupportRequest> requests = IntStream.range(0, many)
                .mapToObj(i -> SupportRequest.builder()
                        .id(RequestId.of(EqualHashes.text(i)))
                        .account(AccountId.of(EqualHashes.text(0)))
                        .receivedAt(Cafe.at("2026-02-02T10:00"))
                        .build())
                .toList();
        assertTimeout(PATIENCE, () -> {
            ServiceReport then = measure(customers, requests, "2026-02-02");
            ServiceReport now = measure(customers, requests, "2026-02-03");
            ServiceChange change = now.changeSince(then);
            assertEquals(many, change.transitions().count(ResponseState.PENDING, ResponseState.OVERDUE));
            assertEquals(many, change.becameOverdue().size());
            assertEquals(0, change.came().size());
            assertEquals(
                    many,
                    now.changeSince(measure(List.of(), List.of(), "2026-02-02"))
                            .came()
                            .size());
        });
    }

    private static ServiceReport measure(List<Customer> customers, List<SupportRequest> requests, String day) {
        return ServiceReview.of(ServicePromise.standard())
                .measure(Customers.of(customers), requests, Cafe.NINE_TO_SIX, Cafe.asOf(day));
    }
}
