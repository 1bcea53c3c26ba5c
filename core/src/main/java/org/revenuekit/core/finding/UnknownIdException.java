package org.revenuekit.core.finding;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.internal.Text;

/** Thrown when an answer is asked about an id that was never given to it. */
public final class UnknownIdException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Subject subject;

    /**
     * Returns the exception.
     *
     * @param subject what was asked about
     */
    public UnknownIdException(Subject subject) {
        super("never given: " + Text.shown(requireNonNull(subject, "subject").toString()));
        this.subject = subject;
    }

    /**
     * Returns what was asked about.
     *
     * @return the kind of thing and its id
     */
    public Subject subject() {
        return subject;
    }
}
