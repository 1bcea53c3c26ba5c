package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

/**
 * One mistake in a mapping file.
 *
 * @param line line from 1
 * @param column character within the line from 1
 * @param path where it stands, such as {@code tables.accounts[0].columns.id}, empty for the file as a whole
 * @param message what is wrong, and what is allowed
 */
public record MappingProblem(int line, int column, String path, String message) {
    /** Checks that nothing is null. */
    public MappingProblem {
        requireNonNull(path, "path");
        requireNonNull(message, "message");
    }

    /**
     * Returns the problem in one line.
     *
     * @return place, path and message
     */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + (path.isEmpty() ? "" : ", " + path) + ": " + message;
    }
}
