package org.revenuekit.segmentation.survey;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.core.observation.ObservedValue;

/** A total order of responses, so that the order in which they are given changes nothing, not even a last digit. */
final class ResponseOrder {
    private static final Comparator<ObservedValue> BY_VALUE = Comparator.<ObservedValue, Boolean>comparing(
                    value -> value.number().isPresent())
            .thenComparing(ObservedValue::toString);
    private static final Comparator<Map.Entry<QuestionId, ObservedValue>> BY_ENTRY =
            Map.Entry.<QuestionId, ObservedValue>comparingByKey().thenComparing(Map.Entry::getValue, BY_VALUE);

    private ResponseOrder() {}

    static Comparator<SurveyResponse> comparator() {
        return Comparator.comparing(SurveyResponse::account)
                .thenComparing(SurveyResponse::askedOn)
                .thenComparing(SurveyResponse::answeredOn, Comparators.emptiesFirst(Comparator.naturalOrder()))
                .thenComparing(SurveyResponse::recordedOn)
                .thenComparing(SurveyResponse::askedBy, Comparators.emptiesFirst(Comparator.naturalOrder()))
                .thenComparing(
                        response -> new TreeMap<>(response.answers()).entrySet(),
                        Comparators.lexicographical(BY_ENTRY));
    }
}
