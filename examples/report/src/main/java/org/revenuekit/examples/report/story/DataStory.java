package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.examples.report.Answers;
import org.revenuekit.examples.report.Issue;
import org.revenuekit.examples.report.canonical.AliasUse;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.FileUse;
import org.revenuekit.examples.report.canonical.InterestCount;
import org.revenuekit.examples.report.canonical.SourceAccount;

/** What is wrong with the data, and what became of every file and row. */
final class DataStory {
    private static final int EXAMPLES = 3;

    private final Answers answers;
    private final CanonicalData canonical;
    private final Texts texts;
    private final StringBuilder out;

    DataStory(Answers answers, Texts texts, StringBuilder out) {
        this.answers = answers;
        this.canonical = answers.data().data();
        this.texts = texts;
        this.out = out;
    }

    void tell() {
        section("findings");
        findings();
        section("reading");
        reading();
    }

    private void findings() {
        ImmutableListMultimap<FindingKind, Issue> byKind = Multimaps.index(Issue.of(answers), Issue::kind);
        if (byKind.isEmpty()) {
            line(texts.text("findings.none"));
        }
        List<FindingKind> worstFirst = byKind.keySet().stream()
                .sorted(Comparator.comparing(FindingKind::severity).reversed().thenComparing(FindingKind::code))
                .toList();
        for (FindingKind kind : worstFirst) {
            ImmutableList<Issue> issues = byKind.get(kind);
            line(texts.text("findings.kind", Amounts.text(issues.size()), kind.code(), texts.meaning(kind)));
            issues.stream()
                    .limit(EXAMPLES)
                    .forEach(issue -> line("    " + texts.place(issue) + " " + texts.message(issue)));
        }
    }

    private void reading() {
        for (FileUse file : canonical.files()) {
            line(file.file() + use(file));
            canonical.sources().stream()
                    .filter(source -> source.file().equals(file.file()))
                    .forEach(source -> line("    " + account(source)));
        }
        canonical.aliases().forEach(alias -> line(alias(alias)));
        InterestCount.of(canonical).forEach(count -> line(interest(count)));
    }

    private String use(FileUse file) {
        return switch (file.role()) {
            case MAPPED -> "";
            case CHECKED -> ": " + texts.text("reading.checked");
            case IGNORED -> ": " + texts.text("reading.ignored", file.why());
            case UNMAPPED -> ": " + texts.text("reading.unmapped");
        };
    }

    private String account(SourceAccount source) {
        return source.table().jsonName() + ": "
                + texts.text(
                        "reading.source",
                        Amounts.text(source.rows()),
                        Amounts.text(source.used()),
                        Amounts.text(source.repeated()),
                        Amounts.text(source.setAside()),
                        Amounts.text(source.leftOut()),
                        Amounts.text(source.empty()));
    }

    private String alias(AliasUse alias) {
        return texts.text("reading.alias", alias.from(), alias.to(), Amounts.text(alias.times()), alias.file());
    }

    private String interest(InterestCount count) {
        return texts.text(
                count.indirect() ? "reading.interest.indirect" : "reading.interest.direct",
                Amounts.text(count.count()),
                count.type().isEmpty() ? texts.text("reading.interest.noType") : count.type());
    }

    private void section(String key) {
        out.append('\n').append(texts.text("section." + key)).append('\n');
    }

    private void line(String text) {
        out.append("  ").append(text).append('\n');
    }
}
