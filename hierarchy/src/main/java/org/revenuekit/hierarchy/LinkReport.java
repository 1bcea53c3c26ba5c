package org.revenuekit.hierarchy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;

/** What one resolution has to say about its links, and how many of them it set aside. */
final class LinkReport {
    /** So that findings, too, do not depend on the order of the links. */
    private static final Comparator<Finding> BY_KIND_AND_SUBJECT = Comparator.comparing(
                    (Finding finding) -> finding.kind().code())
            .thenComparing(Finding::subject)
            .thenComparing(finding -> finding.details().values().toString());

    private final List<Finding> findings = new ArrayList<>();
    private long setAside;

    /** A link is set aside, and here is why. */
    void setAside(FindingKind kind, AccountId about, String... details) {
        setAside++;
        add(kind, about, details);
    }

    void add(FindingKind kind, AccountId about, String... details) {
        Finding.Builder finding = Finding.builder().kind(kind).subject(Subject.of(about));
        for (int i = 0; i < details.length; i += 2) {
            finding.putDetail(details[i], details[i + 1]);
        }
        findings.add(finding.build());
    }

    long linksSetAside() {
        return setAside;
    }

    Findings findings() {
        findings.sort(BY_KIND_AND_SUBJECT);
        return Findings.of(findings);
    }
}
