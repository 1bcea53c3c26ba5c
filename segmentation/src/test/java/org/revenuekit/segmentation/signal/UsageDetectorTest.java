package org.revenuekit.segmentation.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.signal.SignalWorld.A1;
import static org.revenuekit.segmentation.signal.SignalWorld.A2;
import static org.revenuekit.segmentation.signal.SignalWorld.AS_OF;
import static org.revenuekit.segmentation.signal.SignalWorld.TODAY;
import static org.revenuekit.segmentation.signal.SignalWorld.decimal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;

class UsageDetectorTest {
    private static final IndicatorId LOGINS = IndicatorId.of("loginFrequency");
    private static final IndicatorId USED = IndicatorId.of("seatsUsed");
    private static final IndicatorId SEATS = IndicatorId.of("seats");

    private DetectionPolicy policy = DetectionPolicy.standard();
    private final List<Observation> observed = new ArrayList<>();

    private Observation observe(IndicatorId indicator, int daysAgo, String value) {
        Observation observation = Observation.of(
                A1,
                indicator,
                ObservedValue.of(decimal(value)),
                TODAY.minusDays(daysAgo),
                ObservationChannel.BEHAVIOUR);
        observed.add(observation);
        return observation;
    }

    private void logins(int daysAgo, String... values) {
        for (int i = 0; i < values.length; i++) {
            observe(LOGINS, daysAgo - i, values[i]);
        }
    }

    private List<SignalDetail> found() {
        List<OpportunitySignal> signals = detect(observed);
        assertEquals(signals, detect(Lists.reverse(observed)));
        return signals.stream().map(signal -> signal.detail().orElseThrow()).toList();
    }

    private List<OpportunitySignal> detect(List<Observation> observations) {
        return SignalDetection.of(policy)
                .detect(
                        SignalFacts.builder()
                                .observations(Observations.of(observations))
                                .build(),
                        AS_OF)
                .of(SignalDetection.USAGE);
    }

    @Test
    void aRiseOfAFifthIsOne() {
        logins(40, "10", "10", "10");
        logins(10, "12", "12", "12");
        assertEquals(List.of(SignalDetail.USAGE_UP), found());
        assertEquals(
                List.of(OpportunitySignal.builder()
                        .account(A1)
                        .kind(SignalKind.USAGE_CHANGED)
                        .detail(SignalDetail.USAGE_UP)
                        .observedOn(TODAY)
                        .channel(ObservationChannel.BEHAVIOUR)
                        .fact("loginFrequency")
                        .build()),
                detect(observed));

        observe(LOGINS, 5, "11.999999");
        assertEquals(List.of(), found());
    }

    @Test
    void aFallOfAFifthIsOne() {
        logins(40, "10", "10", "10");
        logins(10, "8", "8", "8");
        assertEquals(List.of(SignalDetail.USAGE_DOWN), found());

        observe(LOGINS, 5, "8.000001");
        assertEquals(List.of(), found());
    }

    @Test
    void thresholdsAreUpToThePolicy() {
        logins(40, "10", "10", "10");
        logins(10, "11", "11", "11");
        assertEquals(List.of(), found());
        policy = policy.withUsageRise(decimal("0.1"));
        assertEquals(List.of(SignalDetail.USAGE_UP), found());
    }

    @Test
    void meansAreComparedWhateverTheNumberOfDays() {
        logins(40, "10", "20", "30");
        logins(10, "20", "20", "20", "20", "20");
        assertEquals(List.of(), found());
        observe(LOGINS, 4, "44");
        assertEquals(List.of(SignalDetail.USAGE_UP), found());
    }

    @Test
    void fromNothingSomethingIsARiseAndNothingIsNot() {
        logins(40, "0", "0", "0");
        logins(10, "0", "0", "0");
        assertEquals(List.of(), found());
        observe(LOGINS, 5, "1");
        assertEquals(List.of(SignalDetail.USAGE_UP), found());
    }

    @Test
    void toNothingIsAFall() {
        policy = policy.withUsageFall(decimal("1"));
        logins(40, "1", "0", "0");
        logins(10, "0", "0", "0");
        assertEquals(List.of(SignalDetail.USAGE_DOWN), found());
    }

    @Test
    void thereMustBeNumbersInBothTimes() {
        logins(40, "10", "10", "10");
        logins(10, "20", "20");
        assertEquals(List.of(), found());
        observe(LOGINS, 2, "20");
        assertEquals(List.of(SignalDetail.USAGE_UP), found());
        policy = policy.withMinimumReadings(4);
        assertEquals(List.of(), found());
        observe(LOGINS, 1, "20");
        assertEquals(List.of(), found());
        observe(LOGINS, 41, "10");
        assertEquals(List.of(SignalDetail.USAGE_UP), found());
    }

    /** 0 to 29 days ago is now, 30 to 59 before. */
    @Test
    void theDaysBelongToOneTime() {
        policy = policy.withMinimumReadings(1);
        observe(LOGINS, 29, "20");
        observe(LOGINS, 60, "10");
        assertEquals(List.of(), found());
        observe(LOGINS, 59, "10");
        assertEquals(List.of(SignalDetail.USAGE_UP), found());
        observe(LOGINS, 30, "30");
        assertEquals(List.of(), found());
        observe(LOGINS, 0, "60");
        assertEquals(List.of(SignalDetail.USAGE_UP), found());
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatWasWrong() {
        policy = policy.withMinimumReadings(1);
        observe(LOGINS, 40, "10");
        Observation wrong = observe(LOGINS, 10, "20");
        assertEquals(List.of(SignalDetail.USAGE_UP), found());
        observed.add(wrong.withRecordedOn(TODAY).withValue(ObservedValue.of(10)));
        assertEquals(List.of(), found());
        observed.add(wrong.withRecordedOn(TODAY).withValue(ObservedValue.of(15)));
        assertEquals(List.of(SignalDetail.USAGE_UP), found());
    }

    @Test
    void aCorrectedNumberIsTheOneThatCounts() {
        policy = policy.withMinimumReadings(1);
        observe(LOGINS, 40, "10");
        Observation wrong = observe(LOGINS, 10, "10");
        observed.add(wrong.withRecordedOn(TODAY).withValue(ObservedValue.of(20)));
        assertEquals(List.of(SignalDetail.USAGE_UP), found());
        observed.add(wrong.withRecordedOn(TODAY.minusDays(1)).withValue(ObservedValue.of(5)));
        assertEquals(List.of(SignalDetail.USAGE_UP), found());
    }

    @Test
    void whatIsNotSeenOrNoQuantityOrNotUseDoesNotCount() {
        policy = policy.withMinimumReadings(1);
        observe(LOGINS, 40, "10");
        observed.add(observe(LOGINS, 40, "20").withRecordedOn(TODAY.plusDays(1)));
        observed.remove(1);
        observed.add(Observation.of(A1, LOGINS, ObservedValue.ofCategory("many"), TODAY, ObservationChannel.BEHAVIOUR));
        observe(LOGINS, 1, "-5");
        observe(IndicatorId.of("mood"), 40, "1");
        observe(IndicatorId.of("mood"), 1, "9");
        assertEquals(List.of(), found());
    }

    @Test
    void accountsAndIndicatorsAreApart() {
        policy = policy.withMinimumReadings(1);
        observe(LOGINS, 40, "10");
        observed.add(observe(LOGINS, 1, "20").withAccount(A2));
        observed.remove(1);
        observe(IndicatorId.of("featureBreadth"), 1, "20");
        assertEquals(List.of(), found());
    }

    @Test
    void useNearItsLimitIsASignal() {
        policy = policy.withUsageLimits(ImmutableMap.of(USED, SEATS));
        observe(SEATS, 3_000, "100");
        assertEquals(List.of(), found());
        observe(USED, 2, "90");
        assertEquals(List.of(SignalDetail.NEAR_LIMIT), found());
        observe(USED, 1, "89");
        assertEquals(List.of(), found());
        assertEquals("seatsUsed", detect(observed.subList(0, 2)).get(0).fact().orElseThrow());
    }

    @Test
    void theLastLimitCountsIfThereIsOne() {
        policy = policy.withUsageLimits(ImmutableMap.of(USED, SEATS)).withNearLimit(decimal("1"));
        observe(USED, 29, "90");
        assertEquals(List.of(), found());
        observe(SEATS, 20, "90");
        assertEquals(List.of(SignalDetail.NEAR_LIMIT), found());
        observe(SEATS, 10, "91");
        assertEquals(List.of(), found());
        observe(SEATS, 5, "0");
        assertEquals(List.of(), found());
    }

    @Test
    void useOfLongAgoSaysNothingOfALimit() {
        policy = policy.withUsageLimits(ImmutableMap.of(USED, SEATS));
        observe(SEATS, 100, "100");
        observe(USED, 30, "100");
        assertEquals(List.of(), found());
        observe(USED, 29, "100");
        assertEquals(List.of(SignalDetail.NEAR_LIMIT), found());
    }
}
