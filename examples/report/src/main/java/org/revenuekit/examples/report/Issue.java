package org.revenuekit.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.RowRef;

/**
 * One thing that is wrong with the data, found on reading or by the library, with the rows it stands in.
 *
 * @param kind what was found
 * @param severity how much it matters
 * @param subject what it is about; empty if it is about a cell
 * @param rows where it stands; empty for a finding about something that no row is about, such as a missing file
 * @param column header or position of the cell; empty if it is about no single cell
 * @param value the cell as it stands there, fit to be shown; empty if it is about no single cell
 * @param values what fills the message, by name
 */
public record Issue(
        FindingKind kind,
        Severity severity,
        Optional<Subject> subject,
        ImmutableList<RowRef> rows,
        String column,
        String value,
        ImmutableMap<String, String> values) {
    /**
     * Returns everything that is wrong with the data.
     *
     * @param answers the answers
     * @return what was found on reading, in order of the mapping, then what the library found
     */
    public static ImmutableList<Issue> of(Answers answers) {
        ImmutableList.Builder<Issue> issues = ImmutableList.builder();
        for (RowFinding finding : answers.data().findings()) {
            issues.add(of(finding));
        }
        for (Finding finding : answers.findings()) {
            issues.add(new Issue(
                    finding.kind(),
                    finding.kind().severity(),
                    Optional.of(finding.subject()),
                    answers.data().rowsOf(finding),
                    "",
                    "",
                    finding.details()));
        }
        return issues.build();
    }

    private static Issue of(RowFinding finding) {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        for (int i = 0; i < finding.arguments().size(); i++) {
            values.put(Integer.toString(i), finding.arguments().get(i));
        }
        return new Issue(
                finding.kind(),
                finding.severity(),
                Optional.empty(),
                finding.row() > 0 ? ImmutableList.of(new RowRef(finding.file(), finding.row())) : ImmutableList.of(),
                finding.column(),
                finding.value(),
                values.buildOrThrow());
    }
}
