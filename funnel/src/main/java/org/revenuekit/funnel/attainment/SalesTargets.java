package org.revenuekit.funnel.attainment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.revenuekit.core.money.TaxBasis;

/**
 * What months should bring (予算), all of one plan. Several targets of one month, such as those of sellers, add up.
 *
 * @param taxBasis whether they contain tax
 * @param list the targets; their order changes nothing
 */
public record SalesTargets(TaxBasis taxBasis, ImmutableList<SalesTarget> list) {
    /**
     * Checks that nothing is null.
     *
     * @param taxBasis whether they contain tax
     * @param list the targets
     */
    public SalesTargets {
        requireNonNull(taxBasis, "taxBasis");
        requireNonNull(list, "list");
    }

    /**
     * Takes targets.
     *
     * @param taxBasis whether they contain tax
     * @param targets the targets
     * @return all of them
     */
    public static SalesTargets of(TaxBasis taxBasis, Iterable<SalesTarget> targets) {
        return new SalesTargets(taxBasis, ImmutableList.copyOf(requireNonNull(targets, "targets")));
    }

    @Override
    public int hashCode() {
        return Objects.hash(taxBasis.name(), list); // an enum's own hash differs from launch to launch
    }
}
