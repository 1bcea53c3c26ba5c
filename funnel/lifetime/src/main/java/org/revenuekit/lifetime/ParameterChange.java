package org.revenuekit.lifetime;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/**
 * How the best fit of a parameter changed.
 *
 * @param name as in the paper of the model
 * @param earlier what it was
 * @param later what it is
 */
public record ParameterChange(String name, double earlier, double later) {
    /**
     * Checks that there is a name.
     *
     * @param name as in the paper of the model
     * @param earlier what it was
     * @param later what it is
     */
    public ParameterChange {
        requireNonNull(name, "name");
    }

    /** Of two fits of one model. */
    static ImmutableList<ParameterChange> between(FitReport earlier, FitReport later) {
        return IntStream.range(0, later.parameters().size())
                .mapToObj(i -> new ParameterChange(
                        later.parameters().get(i).name(),
                        earlier.parameters().get(i).value(),
                        later.parameters().get(i).value()))
                .collect(ImmutableList.toImmutableList());
    }
}
