package org.revenuekit.funnel.attainment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.money.TaxBasisMismatchException;
import org.revenuekit.core.time.AsOf;

/** The question how far targets are reached (予実管理): immutable, used again and again. */
public final class AttainmentReview {
    private final AttainmentPolicy definition;

    private AttainmentReview(AttainmentPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition what is compared
     * @return the question
     */
    public static AttainmentReview of(AttainmentPolicy definition) {
        return new AttainmentReview(requireNonNull(definition, "definition"));
    }

    /**
     * Compares what came with what should come.
     *
     * @param targets what months should bring
     * @param facts what came
     * @param asOf the point in time; facts after it are not looked at, and the month of it is provisional until its
     *     last day
     * @return the answer; O(n log n)
     * @throws TaxBasisMismatchException if targets or facts are of another tax basis than the policy
     * @throws IllegalArgumentException if facts are by another day than the policy
     */
    public Attainment review(SalesTargets targets, SalesFacts facts, AsOf asOf) {
        requireNonNull(targets, "targets");
        requireNonNull(facts, "facts");
        requireNonNull(asOf, "asOf");
        checkTax(targets.taxBasis());
        checkTax(facts.taxBasis());
        checkArgument(
                facts.dateBasis() == definition.dateBasis(),
                "facts must be by %s, were by %s (policy %s)",
                definition.dateBasis(),
                facts.dateBasis(),
                definition.ref());
        return new Attainment(definition, asOf, targets.list(), facts.list());
    }

    private void checkTax(TaxBasis given) {
        if (given != definition.taxBasis()) {
            throw new TaxBasisMismatchException(definition.taxBasis(), given);
        }
    }
}
