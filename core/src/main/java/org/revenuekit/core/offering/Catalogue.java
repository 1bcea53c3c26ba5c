package org.revenuekit.core.offering;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Register;

/** The products we sell, each once. */
public final class Catalogue {
    private final Register<ProductId, Product> register;

    private Catalogue(Register<ProductId, Product> register) {
        this.register = register;
    }

    /**
     * Takes them in order. Of several with one id the first stands; the others are reported.
     *
     * @param given the products
     * @return the products, each id once
     */
    public static Catalogue of(Iterable<Product> given) {
        return new Catalogue(new Register<>(given, Product::id, Subject::of, CoreFinding.DUPLICATE_PRODUCT));
    }

    /**
     * Returns them all.
     *
     * @return one for each id, in the order given
     */
    public ImmutableList<Product> list() {
        return register.items();
    }

    /**
     * Returns how many there are.
     *
     * @return 0 or more
     */
    public int size() {
        return list().size();
    }

    /**
     * Looks one up.
     *
     * @param id its id
     * @return the product, or empty if it was never given
     */
    public Optional<Product> find(ProductId id) {
        return register.find(id);
    }

    /**
     * Returns one that must be there.
     *
     * @param id its id
     * @return the product
     * @throws UnknownIdException if the id was never given
     */
    public Product get(ProductId id) {
        return register.get(id);
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
