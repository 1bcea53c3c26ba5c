package org.revenuekit.segmentation.phase;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A total order of records: two compare as equal only if they are. */
final class EvidenceOrder {
    /** Of records of one id and day of record, the one that stands comes first: the most cautious. */
    static final Comparator<Evidence> CAUTIOUS = comparing(Evidence::status, comparing(EvidenceOrder::doubt))
            .thenComparing(Evidence::answer)
            .thenComparing(Evidence::observedOn)
            .thenComparing(Evidence::account)
            .thenComparing(Evidence::kind)
            .thenComparing(optional(Evidence::opportunity))
            .thenComparing(optional(Evidence::actor))
            .thenComparing(optional(Evidence::contact))
            .thenComparing(optional(Evidence::minutes))
            .thenComparing(optional(evidence -> evidence.amount().map(Money::getCurrencyUnit)))
            .thenComparing(optional(evidence -> evidence.amount().map(Money::getAmount)))
            .thenComparing(optional(Evidence::validUntil))
            .thenComparing(optional(Evidence::source))
            .thenComparing(optional(Evidence::reporter));

    /** As records are listed: by day, then day of record, then id, then cautiously. */
    static final Comparator<Evidence> BY_DAY = comparing(Evidence::observedOn)
            .thenComparing(Evidence::recordedOn)
            .thenComparing(Evidence::id)
            .thenComparing(CAUTIOUS);

    private EvidenceOrder() {}

    private static int doubt(EvidenceStatus status) {
        return switch (status) {
            case WITHDRAWN -> 0;
            case PLANNED -> 1;
            case HELD -> 2;
        };
    }

    /** What is not stated comes first. */
    private static <T extends Comparable<? super T>> Comparator<Evidence> optional(
            Function<Evidence, Optional<? extends T>> part) {
        Comparator<@Nullable T> order = Comparator.nullsFirst(Comparator.naturalOrder());
        return (one, other) -> order.compare(
                part.apply(one).<@Nullable T>map(value -> value).orElse(null),
                part.apply(other).<@Nullable T>map(value -> value).orElse(null));
    }
}
