package org.revenuekit.funnel.submission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.revenuekit.core.finding.Finding;

/**
 * What is read of a lead.
 *
 * @param line how it stands; empty if nothing of it is seen
 * @param tally what became of its submissions
 * @param findings what is wrong with it
 * @param unknownWins those of them that say that a win of the period is counted with nothing
 */
record LeadReading(
        Optional<ForecastLine> line,
        SubmissionTally tally,
        ImmutableList<Finding> findings,
        ImmutableSet<Finding> unknownWins) {}
