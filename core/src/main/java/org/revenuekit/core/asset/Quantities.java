package org.revenuekit.core.asset;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.internal.Text;

/** Sums of sources, and what is left of them. */
final class Quantities {
    private Quantities() {}

    /** A quantity that is given: in its normal form, above 0. */
    static BigDecimal argument(BigDecimal quantity) {
        BigDecimal exact = Decimals.argument(quantity, "quantity");
        checkArgument(exact.signum() > 0, "quantity must be > 0, was %s", exact);
        return exact;
    }

    /** The same of an asset. */
    static BigDecimal argument(BigDecimal quantity, AssetId asset) {
        BigDecimal exact = Decimals.argument(quantity, "quantity");
        checkArgument(exact.signum() > 0, "quantity must be > 0, was %s (asset %s)", exact, Text.shown(asset.value()));
        return exact;
    }

    static BigDecimal total(List<QuantitySource> sources) {
        return sources.stream()
                .map(QuantitySource::quantity)
                .reduce(BigDecimal.ZERO, (sum, more) -> Decimals.result(sum.add(more)));
    }

    /** Takes from the last sources first, and no more than there is. */
    static ImmutableList<QuantitySource> less(ImmutableList<QuantitySource> sources, BigDecimal number) {
        List<QuantitySource> left = new ArrayList<>(sources);
        BigDecimal open = number;
        while (!left.isEmpty()) {
            QuantitySource last = left.remove(left.size() - 1);
            BigDecimal rest = Decimals.result(last.quantity().subtract(open));
            if (rest.signum() > 0) {
                left.add(new QuantitySource(last.from(), last.order(), rest));
                break;
            }
            open = rest.negate();
        }
        return ImmutableList.copyOf(left);
    }

    static ImmutableList<QuantitySource> more(ImmutableList<QuantitySource> sources, QuantitySource source) {
        return ImmutableList.<QuantitySource>builder()
                .addAll(sources)
                .add(source)
                .build();
    }
}
