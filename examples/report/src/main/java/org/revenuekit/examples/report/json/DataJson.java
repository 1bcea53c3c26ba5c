package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.examples.report.Answers;
import org.revenuekit.examples.report.Issue;
import org.revenuekit.examples.report.canonical.AliasUse;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.FileUse;
import org.revenuekit.examples.report.canonical.InterestCount;
import org.revenuekit.examples.report.canonical.SourceAccount;
import org.revenuekit.examples.report.json.ReportDocument.AliasRow;
import org.revenuekit.examples.report.json.ReportDocument.FileRow;
import org.revenuekit.examples.report.json.ReportDocument.FindingRow;
import org.revenuekit.examples.report.json.ReportDocument.Findings;
import org.revenuekit.examples.report.json.ReportDocument.InterestRow;
import org.revenuekit.examples.report.json.ReportDocument.Reading;
import org.revenuekit.examples.report.json.ReportDocument.Row;
import org.revenuekit.examples.report.json.ReportDocument.SourceRow;
import org.revenuekit.examples.report.json.ReportDocument.SubjectValue;
import org.revenuekit.examples.report.story.Texts;

/** What is wrong with the data, and what became of every file and row. */
final class DataJson {
    private DataJson() {}

    static Findings findings(Answers answers) {
        Texts texts = Texts.of(Locale.ENGLISH);
        ImmutableList<Issue> issues = Issue.of(answers);
        TreeMap<String, Long> counts = new TreeMap<>();
        issues.forEach(issue -> counts.merge(issue.kind().code(), 1L, Long::sum));
        return new Findings(
                ImmutableSortedMap.copyOf(counts),
                list(issues.stream()
                        .map(issue -> new FindingRow(
                                issue.kind().code(),
                                issue.severity().name(),
                                texts.meaning(issue.kind()),
                                issue.subject().map(subject -> new SubjectValue(subject.type(), subject.id())),
                                list(issue.rows().stream().map(row -> new Row(row.file(), row.row()))),
                                ifAny(issue.column()),
                                issue.column().isEmpty() ? Optional.empty() : Optional.of(issue.value()),
                                issue.values()))));
    }

    static Reading reading(CanonicalData canonical) {
        return new Reading(
                list(canonical.files().stream().map(DataJson::file)),
                list(canonical.sources().stream().map(DataJson::source)),
                list(canonical.aliases().stream().map(DataJson::alias)),
                list(InterestCount.of(canonical).stream()
                        .map(count -> new InterestRow(count.type(), count.indirect(), count.count()))));
    }

    private static FileRow file(FileUse file) {
        return new FileRow(file.file(), file.role().name().toLowerCase(Locale.ROOT), ifAny(file.why()));
    }

    private static SourceRow source(SourceAccount source) {
        return new SourceRow(
                source.table().jsonName(),
                source.file(),
                source.rows(),
                source.used(),
                source.repeated(),
                source.setAside(),
                source.leftOut(),
                source.empty(),
                source.made());
    }

    private static AliasRow alias(AliasUse alias) {
        return new AliasRow(
                alias.alias(),
                alias.file(),
                alias.column().qualifiedName(),
                alias.from(),
                alias.to(),
                alias.times(),
                alias.firstRows());
    }

    private static Optional<String> ifAny(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
