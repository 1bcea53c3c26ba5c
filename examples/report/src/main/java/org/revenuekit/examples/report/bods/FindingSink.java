package org.revenuekit.examples.report.bods;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.examples.report.canonical.RowRef;

/** Takes what is found wrong with statements. */
@FunctionalInterface
public interface FindingSink {
    /**
     * Takes a finding.
     *
     * @param kind what was found
     * @param severity how much it matters here
     * @param at where the statement begins
     * @param column the member within the statement, such as {@code recordDetails.name}; empty for the whole
     * @param value the value as it stands there
     * @param arguments what takes the places in the kind's message
     */
    void add(
            ImportFinding kind,
            Severity severity,
            RowRef at,
            String column,
            String value,
            ImmutableList<String> arguments);
}
