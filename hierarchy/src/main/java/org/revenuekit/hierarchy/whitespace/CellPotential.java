package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.measure.Explanation;

/** What an open cell could be worth (収益機会), or why there is no number, which is not 0. */
public final class CellPotential {
    private final @Nullable ValueRange value;
    private final PotentialBasis basis;
    private final long sampleSize;
    private final @Nullable Explanation explanation;
    private final @Nullable NoPotential reason;

    private CellPotential(
            @Nullable ValueRange value,
            PotentialBasis basis,
            long sampleSize,
            @Nullable Explanation explanation,
            @Nullable NoPotential reason) {
        this.value = value;
        this.basis = basis;
        this.sampleSize = sampleSize;
        this.explanation = explanation;
        this.reason = reason;
    }

    static CellPotential of(ValueRange value, PotentialBasis basis, long sampleSize, Explanation explanation) {
        return new CellPotential(value, basis, sampleSize, explanation, null);
    }

    static CellPotential none(PotentialBasis basis, NoPotential reason) {
        return new CellPotential(null, basis, 0, null, reason);
    }

    /**
     * Returns the number, if there is one.
     *
     * @return the range of values, exact
     */
    public Optional<ValueRange> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns how it was valued, or would have been.
     *
     * @return {@link PotentialBasis#STATED} for what was stated, else the policy's basis
     */
    public PotentialBasis basis() {
        return basis;
    }

    /**
     * Returns on how much it rests.
     *
     * @return the number of list prices, of peers or of statements; 0 if there is no number
     */
    public long sampleSize() {
        return sampleSize;
    }

    /**
     * Returns how the expected value comes about.
     *
     * @return a tree whose amount is the expected value; empty if there is no number
     */
    public Optional<Explanation> explanation() {
        return Optional.ofNullable(explanation);
    }

    /**
     * Returns why there is no number.
     *
     * @return the reason; empty if there is one
     */
    public Optional<NoPotential> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Returns the number that must be there.
     *
     * @return the range of values
     * @throws ArithmeticException if there is none, with the reason
     */
    public ValueRange orElseThrow() {
        return value().orElseThrow(() -> new ArithmeticException("the cell has no potential (" + reason + ")"));
    }

    /**
     * One answer for either case.
     *
     * @param <R> the type of the answer
     * @param ifKnown asked with the range of values
     * @param ifNot asked with the reason
     * @return the answer of the function that was asked
     */
    public <R> R fold(
            Function<? super ValueRange, ? extends R> ifKnown, Function<? super NoPotential, ? extends R> ifNot) {
        requireNonNull(ifKnown, "ifKnown");
        requireNonNull(ifNot, "ifNot");
        return value != null ? ifKnown.apply(value) : ifNot.apply(requireNonNull(reason));
    }

    /** Returns the range and what it rests on, or the reason. */
    @Override
    public String toString() {
        return value != null ? value + " by " + basis + ", n = " + sampleSize : "none (" + reason + ")";
    }
}
