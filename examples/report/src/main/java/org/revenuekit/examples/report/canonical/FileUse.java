package org.revenuekit.examples.report.canonical;

import static java.util.Objects.requireNonNull;

/**
 * What became of one file of the data folder.
 *
 * @param file name relative to the data folder
 * @param role what it was used for
 * @param why the reason the mapping gives for ignoring it, otherwise empty
 */
public record FileUse(String file, Role role, String why) {

    /** What a file of the data folder was used for. */
    public enum Role {
        /** It was read into canonical tables. */
        MAPPED,
        /** Only the mapping's checks looked at it. */
        CHECKED,
        /** The mapping says why it is not read. */
        IGNORED,
        /** The mapping does not mention it. */
        UNMAPPED
    }

    /** Checks the parts. */
    public FileUse {
        requireNonNull(file, "file");
        requireNonNull(role, "role");
        requireNonNull(why, "why");
    }
}
