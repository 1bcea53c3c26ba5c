package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** A mapping file that is refused, with all the mistakes that were found in it. */
public final class MappingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // ImmutableList is serializable, and exceptions are not sent anywhere
    private final ImmutableList<MappingProblem> problems;

    MappingException(String file, ImmutableList<MappingProblem> problems) {
        super(requireNonNull(file, "file") + " is refused: "
                + problems.stream().map(MappingProblem::toString).collect(Collectors.joining("\n  ", "\n  ", "")));
        this.problems = problems;
    }

    /**
     * Returns the mistakes.
     *
     * @return the mistakes in the order they were found, at least one
     */
    public ImmutableList<MappingProblem> problems() {
        return problems;
    }
}
