package org.revenuekit.lifetime;

import static java.util.Objects.requireNonNull;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number or a model, or the reason why there is none. It never holds a number that is not one (NaN) or that has no
 * end.
 *
 * @param <T> the type of what is estimated: a value
 */
public final class Estimate<T> {
    private final @Nullable T value;
    private final @Nullable Refusal refusal;

    private Estimate(@Nullable T value, @Nullable Refusal refusal) {
        this.value = value;
        this.refusal = refusal;
    }

    /**
     * Returns what is known.
     *
     * @param <T> the type of what is estimated
     * @param value what is estimated
     * @return the estimate
     */
    public static <T> Estimate<T> of(T value) {
        return new Estimate<>(requireNonNull(value, "value"), null);
    }

    /**
     * Returns that nothing is known.
     *
     * @param <T> the type of what is estimated
     * @param refusal why
     * @return the refusal
     */
    public static <T> Estimate<T> refused(Refusal refusal) {
        return new Estimate<>(null, requireNonNull(refusal, "refusal"));
    }

    /**
     * Returns what is estimated, if it is.
     *
     * @return the value; empty if there is a {@link #refusal()}
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns why nothing is estimated.
     *
     * @return the reason; empty if there is a {@link #value()}
     */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /**
     * Returns what is estimated.
     *
     * @return the value
     * @throws NoSuchElementException if it was refused; the message names the reason
     */
    public T orElseThrow() {
        if (value == null) {
            throw new NoSuchElementException("no estimate: " + refusal);
        }
        return value;
    }

    /**
     * One answer for either case.
     *
     * @param <R> the type of the answer
     * @param ifKnown asked with the value
     * @param ifNot asked with the reason
     * @return the answer of the function that was asked
     */
    public <R> R fold(Function<? super T, ? extends R> ifKnown, Function<? super Refusal, ? extends R> ifNot) {
        requireNonNull(ifKnown, "ifKnown");
        requireNonNull(ifNot, "ifNot");
        return value == null ? ifNot.apply(requireNonNull(refusal)) : ifKnown.apply(value);
    }

    /**
     * Returns something else that follows from the value.
     *
     * @param <R> its type
     * @param next tells it
     * @return what follows, or the same refusal
     */
    public <R> Estimate<R> map(Function<? super T, ? extends R> next) {
        return flatMap(known -> of(next.apply(known)));
    }

    /**
     * Returns something else that may follow from the value.
     *
     * @param <R> its type
     * @param next tells it, or why not
     * @return what follows, or the first refusal
     */
    public <R> Estimate<R> flatMap(Function<? super T, Estimate<R>> next) {
        requireNonNull(next, "next");
        return value == null ? refused(requireNonNull(refusal)) : next.apply(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Estimate<?> that
                && Objects.equals(value, that.value)
                && Objects.equals(refusal, that.refusal);
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(value, refusal == null ? "" : refusal.name());
    }

    /** Returns the value, or the reason. */
    @Override
    public String toString() {
        return value == null ? String.valueOf(refusal) : value.toString();
    }
}
