package org.revenuekit.segmentation.signal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.seller.SellerId;

/**
 * Who notices fewer signals than comparable portfolios suggest: each seller's accounts at the rate of the other sellers
 * on accounts of the same group (indirect standardisation). It says whom to train, not who is lazy: a portfolio can be
 * quiet for reasons that the groups do not show.
 */
public final class SignalSensitivity {
    private final ImmutableMap<SellerId, SellerSensitivity> bySeller;

    SignalSensitivity(ImmutableMap<SellerId, SellerSensitivity> bySeller) {
        this.bySeller = bySeller;
    }

    /**
     * Returns what a seller noticed.
     *
     * @param seller who leads some of the accounts
     * @return the count and what was expected
     * @throws UnknownIdException if the seller leads none
     */
    public SellerSensitivity of(SellerId seller) {
        requireNonNull(seller, "seller");
        return Optional.ofNullable(bySeller.get(seller)).orElseThrow(() -> new UnknownIdException(Subject.of(seller)));
    }

    /**
     * Returns all who lead accounts.
     *
     * @return by id
     */
    public ImmutableList<SellerSensitivity> list() {
        return bySeller.values().asList();
    }

    /**
     * Returns who notices fewer than expected, as far as the numbers show.
     *
     * @return by id
     */
    public ImmutableList<SellerSensitivity> below() {
        return list().stream().filter(SellerSensitivity::isBelow).collect(toImmutableList());
    }
}
