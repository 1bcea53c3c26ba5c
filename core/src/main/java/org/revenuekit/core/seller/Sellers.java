package org.revenuekit.core.seller;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Register;

/** Our sellers, each once. */
public final class Sellers {
    private final Register<SellerId, Seller> register;

    private Sellers(Register<SellerId, Seller> register) {
        this.register = register;
    }

    /**
     * Takes them in order. Of several with one id the first stands; the others are reported.
     *
     * @param given the sellers
     * @return the sellers, each id once
     */
    public static Sellers of(Iterable<Seller> given) {
        return new Sellers(new Register<>(given, Seller::id, Subject::of, CoreFinding.DUPLICATE_SELLER));
    }

    /**
     * Returns them all.
     *
     * @return one for each id, in the order given
     */
    public ImmutableList<Seller> list() {
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
     * @return the seller, or empty if it was never given
     */
    public Optional<Seller> find(SellerId id) {
        return register.find(id);
    }

    /**
     * Returns one that must be there.
     *
     * @param id its id
     * @return the seller
     * @throws UnknownIdException if the id was never given
     */
    public Seller get(SellerId id) {
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
