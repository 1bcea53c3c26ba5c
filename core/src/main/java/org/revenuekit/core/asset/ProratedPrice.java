package org.revenuekit.core.asset;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.Span;

/** What of a price is for which days: the answer of {@link Proration}. */
public final class ProratedPrice {
    private final ProrationPolicy definition;
    private final MoneyFraction price;
    private final Span period;
    private final ImmutableList<ProratedPiece> pieces;

    ProratedPrice(ProrationPolicy definition, MoneyFraction price, Span period, ImmutableList<ProratedPiece> pieces) {
        this.definition = definition;
        this.price = price;
        this.period = period;
        this.pieces = pieces;
    }

    /**
     * Returns the pieces.
     *
     * @return in ascending order, at least one; their days tile the period, their amounts sum to the price
     */
    public ImmutableList<ProratedPiece> pieces() {
        return pieces;
    }

    /**
     * Returns what is split.
     *
     * @return the price of all days together
     */
    public MoneyFraction price() {
        return price;
    }

    /**
     * Returns over which days it is split.
     *
     * @return the period, with both ends
     */
    public Span period() {
        return period;
    }

    /**
     * Returns what counts.
     *
     * @return the definition
     */
    public ProrationPolicy definition() {
        return definition;
    }
}
