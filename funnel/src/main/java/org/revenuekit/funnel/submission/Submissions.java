package org.revenuekit.funnel.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** What sellers said of leads over time, all of it: what was said once is history, and is not overwritten. */
public final class Submissions {
    private final ByLead<Submission> byLead;

    private Submissions(ByLead<Submission> byLead) {
        this.byLead = byLead;
    }

    /**
     * Takes submissions; their order changes nothing.
     *
     * @param given the submissions
     * @return all of them
     */
    public static Submissions of(Iterable<Submission> given) {
        return new Submissions(ByLead.of(requireNonNull(given, "given"), Submission::lead));
    }

    /**
     * Returns all that was given.
     *
     * @return by lead, those of one lead in the order given
     */
    public ImmutableList<Submission> list() {
        return byLead.lists().values().stream().flatMap(ImmutableList::stream).collect(toImmutableList());
    }

    ByLead<Submission> byLead() {
        return byLead;
    }
}
