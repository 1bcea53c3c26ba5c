package org.revenuekit.segmentation.testkit;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;

/** Makes observations that fit an index, most of them. */
final class IndexInputs {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final AsOf AS_OF =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(TODAY);
    private static final int ACCOUNTS = 3;
    private static final int OBSERVATIONS = 16;

    private IndexInputs() {}

    /** An observation before it is known which indicators there are. */
    private record Draft(
            int account, int indicator, int value, int age, int recordedAfter, ObservationChannel channel) {}

    static Arbitrary<IndexInput> inputs() {
        return Combinators.combine(
                        SegmentationArbitraries.indexDefinitions(),
                        drafts(),
                        Arbitraries.integers().between(-3, 10))
                .as(IndexInputs::input)
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Draft>> drafts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, ACCOUNTS + 1),
                        draws(),
                        draws(),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.integers().between(-2, 6)),
                                Tuple.of(2, Arbitraries.integers().between(0, 900))),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(ObservationChannel.class))
                .as(Draft::new)
                .list()
                .ofMaxSize(OBSERVATIONS);
    }

    private static Arbitrary<Integer> draws() {
        return Arbitraries.integers().between(0, 10_000).withoutEdgeCases();
    }

    private static IndexInput input(IndexDefinition definition, List<Draft> drafts, int knownAfter) {
        Accounts accounts = Accounts.of(IntStream.rangeClosed(1, ACCOUNTS)
                .mapToObj(number -> Account.of(AccountId.of("A" + number)))
                .toList());
        return new IndexInput(
                definition,
                accounts,
                Observations.of(drafts.stream()
                        .map(draft -> observation(definition, draft))
                        .toList()),
                AS_OF.knownOn(TODAY.plusDays(knownAfter)));
    }

    /** One indicator in twenty is not of the index. */
    private static Observation observation(IndexDefinition definition, Draft draft) {
        List<Indicator> indicators = definition.indicators();
        Indicator indicator = indicators.get(draft.indicator() % indicators.size());
        boolean isOther = draft.indicator() % 20 == 7;
        LocalDate day = TODAY.minusDays(draft.age());
        return Observation.builder()
                .account(AccountId.of("A" + draft.account()))
                .indicator(isOther ? IndicatorId.of("other") : indicator.id())
                .value(
                        isOther
                                ? ObservedValue.of(draft.value())
                                : SegmentationArbitraries.value(indicator.scale(), draft.value()))
                .observedOn(day)
                .recordedOn(day.plusDays(draft.recordedAfter()))
                .channel(draft.channel())
                .build();
    }
}
