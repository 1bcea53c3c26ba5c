package org.revenuekit.funnel.flow;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.function.Function;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.internal.Partition;

/** Groups what was found by its owner. */
final class ByOwner {
    private ByOwner() {}

    static <T, A> Grouped<SellerId, A> of(
            ImmutableList<T> found, Function<T, Optional<SellerId>> owner, Function<ImmutableList<T>, A> answer) {
        Partition<SellerId> owners = new Partition<>();
        for (int i = 0; i < found.size(); i++) {
            owners.add(owner.apply(found.get(i)), i);
        }
        return owners.grouped("owner", answer.apply(found), some -> answer.apply(only(found, some)));
    }

    private static <T> ImmutableList<T> only(ImmutableList<T> found, ImmutableIntArray some) {
        return some.stream().mapToObj(found::get).collect(toImmutableList());
    }
}
