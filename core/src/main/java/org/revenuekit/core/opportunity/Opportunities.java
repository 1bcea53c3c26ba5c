package org.revenuekit.core.opportunity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.internal.Register;
import org.revenuekit.core.money.TaxBasis;

/** Opportunities, each once, with the tax basis (税抜 / 税込) on which all their amounts are stated. */
public final class Opportunities {
    private final Register<OpportunityId, Opportunity> register;
    private final TaxBasis taxBasis;

    private Opportunities(Register<OpportunityId, Opportunity> register, TaxBasis taxBasis) {
        this.register = register;
        this.taxBasis = taxBasis;
    }

    /**
     * Takes them in order. Of several with one id the first stands; the others are reported.
     *
     * @param taxBasis the basis of all amounts
     * @param given the opportunities
     * @return the opportunities, each id once
     */
    public static Opportunities of(TaxBasis taxBasis, Iterable<Opportunity> given) {
        requireNonNull(taxBasis, "taxBasis");
        return new Opportunities(
                new Register<>(given, Opportunity::id, Subject::of, CoreFinding.DUPLICATE_OPPORTUNITY), taxBasis);
    }

    /**
     * Returns them all.
     *
     * @return one for each id, in the order given
     */
    public ImmutableList<Opportunity> list() {
        return register.items();
    }

    /**
     * Returns the basis of all amounts.
     *
     * @return the tax basis
     */
    public TaxBasis taxBasis() {
        return taxBasis;
    }

    /**
     * Returns what is wrong with those given.
     *
     * @return a finding for each id given more than once
     */
    public Findings findings() {
        return register.findings();
    }
}
