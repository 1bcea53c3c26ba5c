package org.revenuekit.funnel.change;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.revenuekit.core.measure.Explanation;

/**
 * Tells a change in decimals. What is rounded is the sum so far, not the part: so no part is off by more than a unit of
 * the last decimal, and all sum to the whole, which is a whole number.
 */
final class ChangeText {
    private static final int DECIMALS = 6;
    private static final int GUARD = 40; // of a million parts none loses enough to be seen in the sum

    private final FunnelChange<?> change;
    private BigDecimal exact = BigDecimal.ZERO;
    private BigDecimal told = BigDecimal.ZERO;

    ChangeText(FunnelChange<?> change) {
        this.change = change;
    }

    Explanation explain() {
        ImmutableList.Builder<Explanation> causes = ImmutableList.builder();
        for (int cause = 0; cause < change.causes().size(); cause++) {
            causes.add(cause(cause));
        }
        return Explanation.sum(
                "change of " + change.later().total().process().goal() + ", replaced in the order "
                        + change.definition().order() + " ("
                        + change.definition().ref() + ")",
                change.total().rounded(0),
                causes.build());
    }

    private Explanation cause(int cause) {
        ImmutableList.Builder<Explanation> groups = ImmutableList.builder();
        change.groups().forEach((key, parts) -> groups.add(leaf(key.toString(), parts, cause)));
        groups.add(leaf("ungrouped", change.ungrouped(), cause));
        return Explanation.sum(change.causes().get(cause).label(), groups.build());
    }

    private Explanation leaf(String label, ChangeParts parts, int cause) {
        exact = exact.add(parts.causes().get(cause).effect().value().rounded(GUARD));
        BigDecimal before = told;
        told = exact.setScale(DECIMALS, RoundingMode.HALF_UP);
        return Explanation.leaf(label, told.subtract(before));
    }
}
