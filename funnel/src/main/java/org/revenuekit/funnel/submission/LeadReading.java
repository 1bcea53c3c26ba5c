package org.revenuekit.funnel.submission;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.finding.Finding;

/**
 * What is read of a lead.
 *
 * @param line how it stands; empty if nothing of it is seen
 * @param tally what became of its submissions
 * @param findings what is wrong with it
 */
record LeadReading(Optional<ForecastLine> line, SubmissionTally tally, ImmutableList<Finding> findings) {}
