package org.revenuekit.funnel.submission;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What became of the submissions given: each stands, was followed by a later one, or is set aside with a finding.
 *
 * @param given how many were given
 * @param standing how many are the last word on their lead
 * @param superseded how many were followed by a later one
 * @param setAside how many are in findings
 */
public record SubmissionTally(long given, long standing, long superseded, long setAside) {
    static final SubmissionTally NONE = new SubmissionTally(0, 0, 0, 0);

    /**
     * Checks that none is lost.
     *
     * @param given how many were given
     * @param standing how many are the last word on their lead
     * @param superseded how many were followed by a later one
     * @param setAside how many are in findings
     * @throws IllegalArgumentException if the parts do not sum to what was given, or one is negative
     */
    public SubmissionTally {
        checkArgument(
                standing >= 0 && superseded >= 0 && setAside >= 0 && standing + superseded + setAside == given,
                "standing, superseded and setAside must be >= 0 and sum to given (%s), were %s, %s and %s",
                given,
                standing,
                superseded,
                setAside);
    }

    SubmissionTally plus(SubmissionTally other) {
        return new SubmissionTally(
                given + other.given,
                standing + other.standing,
                superseded + other.superseded,
                setAside + other.setAside);
    }
}
