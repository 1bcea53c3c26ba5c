package org.revenuekit.segmentation.signal;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Total orders: two signals that compare as equal are equal, so that no order of the data given can matter. */
final class SignalOrder {
    /** By account, latest first, then by everything else. */
    static final Comparator<OpportunitySignal> BY_ACCOUNT = comparing(OpportunitySignal::account)
            .thenComparing(OpportunitySignal::observedOn, reverseOrder())
            .thenComparing(OpportunitySignal::kind)
            .thenComparing(optional(OpportunitySignal::detail))
            .thenComparing(optional(OpportunitySignal::product))
            .thenComparing(optional(OpportunitySignal::fact))
            .thenComparing(OpportunitySignal::recordedOn)
            .thenComparing(OpportunitySignal::strength)
            .thenComparing(optional(OpportunitySignal::channel))
            .thenComparing(optional(OpportunitySignal::noticedBy))
            .thenComparing(optional(OpportunitySignal::source))
            .thenComparing(optional(OpportunitySignal::actBy))
            .thenComparing(optional(OpportunitySignal::text))
            .thenComparing(optional(OpportunitySignal::event));

    /** The strongest first. */
    static final Comparator<LiveSignal> STRONGEST =
            comparing(LiveSignal::weight, reverseOrder()).thenComparing(LiveSignal::signal, BY_ACCOUNT);

    /** The strongest first, ties by id. */
    static final Comparator<AccountSignals> RANKING =
            comparing(AccountSignals::strength, reverseOrder()).thenComparing(AccountSignals::account);

    private SignalOrder() {}

    private static <T extends Comparable<? super T>> Comparator<OpportunitySignal> optional(
            Function<OpportunitySignal, Optional<T>> part) {
        return comparing(part, Comparators.emptiesLast(naturalOrder()));
    }
}
