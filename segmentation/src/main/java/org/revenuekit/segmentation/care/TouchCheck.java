package org.revenuekit.segmentation.care;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.segmentation.segment.Segments;
import org.revenuekit.segmentation.segment.TouchModel;

/** The question whether the hands suffice for the segments: immutable, used again and again. */
public final class TouchCheck {
    private final TouchCapacity capacity;

    private TouchCheck(TouchCapacity capacity) {
        this.capacity = capacity;
    }

    /**
     * Returns the question.
     *
     * @param capacity what one seller can carry
     * @return the question
     */
    public static TouchCheck of(TouchCapacity capacity) {
        return new TouchCheck(requireNonNull(capacity, "capacity"));
    }

    /**
     * Adds up what sellers have to carry. Of several leads of an account the one with the smallest id counts, so that
     * no customer is carried twice.
     *
     * @param segments the segments, which say how their customers are cared for
     * @param ownership who leads which account
     * @return the loads; O(accounts)
     */
    public TouchLoads check(Segments segments, Ownership ownership) {
        requireNonNull(segments, "segments");
        requireNonNull(ownership, "ownership");
        Map<SellerId, Map<TouchModel, Long>> bySeller = new TreeMap<>();
        ImmutableList.Builder<AccountId> withoutLead = ImmutableList.builder();
        for (Account account : segments.accounts().list()) {
            Optional<TouchModel> model = segments.of(account.id()).segment().touch();
            if (model.isPresent()) {
                Optional<SellerId> lead = ownership.leadsOf(account.id(), segments.asOf()).stream()
                        .findFirst();
                lead.ifPresentOrElse(
                        seller -> bySeller.computeIfAbsent(seller, first -> new TreeMap<>())
                                .merge(model.orElseThrow(), 1L, Long::sum),
                        () -> withoutLead.add(account.id()));
            }
        }
        ImmutableList.Builder<TouchLoad> loads = ImmutableList.builder();
        bySeller.forEach((seller, accounts) ->
                loads.add(new TouchLoad(seller, ImmutableSortedMap.copyOf(accounts), load(accounts))));
        return new TouchLoads(capacity.ref(), segments.asOf(), loads.build(), withoutLead.build());
    }

    private Ratio load(Map<TouchModel, Long> accounts) {
        BigDecimal whole =
                capacity.most().values().stream().map(BigDecimal::valueOf).reduce(BigDecimal.ONE, BigDecimal::multiply);
        BigDecimal load = capacity.most().entrySet().stream()
                .map(model -> whole.divideToIntegralValue(BigDecimal.valueOf(model.getValue()))
                        .multiply(BigDecimal.valueOf(accounts.getOrDefault(model.getKey(), 0L))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Ratio.of(load, whole);
    }
}
