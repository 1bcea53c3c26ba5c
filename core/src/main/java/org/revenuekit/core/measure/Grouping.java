package org.revenuekit.core.measure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * A way to tell groups apart: to each subject its key, or none. By it an answer is reported in parts, and a module uses
 * what another knows, such as corporate families, without knowing the other.
 *
 * <p>It may carry user code, so that it is no definition and has no {@code equals}; its name stands for it in reports.
 * The function must answer the same for the same subject.
 *
 * @param <S> what is grouped, such as an account's id
 * @param <K> the key of a group
 */
public final class Grouping<S, K extends Comparable<? super K>> {
    private final String name;
    private final Function<? super S, Optional<K>> key;

    private Grouping(String name, Function<? super S, Optional<K>> key) {
        this.name = name;
        this.key = key;
    }

    /**
     * Returns a grouping.
     *
     * @param <S> what is grouped
     * @param <K> the key of a group
     * @param name what stands for it in reports, such as {@code family}; not blank
     * @param key tells the key of a subject; empty if it is in no group
     * @return the grouping
     * @throws IllegalArgumentException if the name is blank
     */
    public static <S, K extends Comparable<? super K>> Grouping<S, K> of(
            String name, Function<? super S, Optional<K>> key) {
        checkArgument(!requireNonNull(name, "name").isBlank(), "name must not be blank, was \"%s\"", name);
        return new Grouping<>(name, requireNonNull(key, "key"));
    }

    /**
     * Returns what stands for it in reports.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the group of a subject.
     *
     * @param subject what is grouped
     * @return its key; empty if it is in no group
     */
    public Optional<K> keyOf(S subject) {
        return key.apply(requireNonNull(subject, "subject"));
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
