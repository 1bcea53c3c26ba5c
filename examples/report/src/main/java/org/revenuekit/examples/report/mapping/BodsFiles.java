package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

/**
 * Files of statements that are read into accounts and links.
 *
 * @param pattern a file name relative to the data folder, in which one {@code *} stands for any characters but a slash
 */
public record BodsFiles(String pattern) {
    private static final char ANY = '*';

    /** Checks that nothing is null. */
    public BodsFiles {
        requireNonNull(pattern, "pattern");
    }

    /**
     * Tells whether more than one file may be meant.
     *
     * @return whether there is a star
     */
    public boolean isPattern() {
        return pattern.indexOf(ANY) >= 0;
    }

    /**
     * Tells whether a file is meant.
     *
     * @param file its name
     * @return whether it is read
     */
    public boolean matches(String file) {
        int star = pattern.indexOf(ANY);
        if (star < 0) {
            return file.equals(pattern);
        }
        String end = pattern.substring(star + 1);
        return file.length() >= star + end.length()
                && file.startsWith(pattern.substring(0, star))
                && file.endsWith(end)
                && file.substring(star, file.length() - end.length()).indexOf('/') < 0;
    }
}
