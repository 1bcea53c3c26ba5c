package org.revenuekit.funnel.submission;

import java.util.Optional;
import org.revenuekit.core.finding.Finding;

/**
 * What is read of a lead that was due.
 *
 * @param lead the lead
 * @param unknown why it is counted with nothing, if its amount is not known in the currency of the scale
 */
record DueReading(DueLead lead, Optional<Finding> unknown) {}
