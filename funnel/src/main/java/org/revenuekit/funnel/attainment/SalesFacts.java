package org.revenuekit.funnel.attainment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.revenuekit.core.money.TaxBasis;

/**
 * What came (実績), all of one import.
 *
 * @param dateBasis which day their dates are
 * @param taxBasis whether they contain tax
 * @param list the facts; their order changes nothing
 */
public record SalesFacts(DateBasis dateBasis, TaxBasis taxBasis, ImmutableList<SalesFact> list) {
    /**
     * Checks that nothing is null.
     *
     * @param dateBasis which day their dates are
     * @param taxBasis whether they contain tax
     * @param list the facts
     */
    public SalesFacts {
        requireNonNull(dateBasis, "dateBasis");
        requireNonNull(taxBasis, "taxBasis");
        requireNonNull(list, "list");
    }

    /**
     * Takes facts.
     *
     * @param dateBasis which day their dates are
     * @param taxBasis whether they contain tax
     * @param facts the facts
     * @return all of them
     */
    public static SalesFacts of(DateBasis dateBasis, TaxBasis taxBasis, Iterable<SalesFact> facts) {
        return new SalesFacts(dateBasis, taxBasis, ImmutableList.copyOf(requireNonNull(facts, "facts")));
    }

    @Override
    public int hashCode() {
        return Objects.hash(dateBasis.name(), taxBasis.name(), list); // an enum's own hash differs by launch
    }
}
