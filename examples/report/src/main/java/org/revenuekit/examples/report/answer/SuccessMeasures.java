package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.funnel.success.SuccessCriteria;
import org.revenuekit.funnel.success.SuccessCriterion;
import org.revenuekit.funnel.success.UsageReading;

/** By what criteria of success are measured. */
final class SuccessMeasures {
    private static final int DECIMALS = 8; // of the rate, so that percent have six

    private SuccessMeasures() {}

    static SuccessCriteria criteria(ImmutableList<SuccessCriterion> criteria) {
        return SuccessCriteria.builder()
                .ref(DefinitionRef.of("success-criteria", 1))
                .criteria(criteria)
                .build();
    }

    /** A reading as an observation, in percent; none where nothing is available. */
    static Stream<Observation> observation(UsageReading reading) {
        return reading.rate().rounded(DECIMALS).stream().map(rate -> {
            Observation.Builder observation = Observation.builder();
            observation
                    .account(reading.account())
                    .indicator(reading.kind().indicator())
                    .value(ObservedValue.of(rate.movePointRight(2)))
                    .observedOn(reading.on())
                    .recordedOn(reading.recordedOn())
                    .channel(ObservationChannel.BEHAVIOUR);
            return observation.build();
        });
    }
}
