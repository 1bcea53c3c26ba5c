package org.revenuekit.segmentation.segment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.time.AsOf;

/** The overrides that count at a date, one for an account, and what became of the others. */
final class Overrides {
    private static final Comparator<SegmentOverride> BEST_FIRST = Comparator.comparing(SegmentOverride::from)
            .reversed()
            .thenComparing(SegmentOverride::segment)
            .thenComparing(SegmentOverride::author)
            .thenComparing(SegmentOverride::reason)
            .thenComparing(SegmentOverride::until);

    private final Map<AccountId, SegmentOverride> live = new TreeMap<>();
    private final Findings findings;

    Overrides(List<SegmentOverride> given, SegmentGrid grid, Accounts accounts, AsOf asOf) {
        List<Finding> found = new ArrayList<>();
        List<SegmentOverride> sorted = given.stream()
                .sorted(Comparator.comparing(SegmentOverride::account).thenComparing(BEST_FIRST))
                .toList();
        for (SegmentOverride override : sorted) {
            Optional<SegmentFinding> problem = problem(override, grid, accounts, asOf);
            problem.ifPresentOrElse(
                    kind -> found.add(finding(kind, override)), () -> live.put(override.account(), override));
        }
        this.findings = Findings.of(found);
    }

    private Optional<SegmentFinding> problem(SegmentOverride override, SegmentGrid grid, Accounts accounts, AsOf asOf) {
        if (accounts.find(override.account()).isEmpty()) {
            return Optional.of(SegmentFinding.UNKNOWN_ACCOUNT);
        }
        if (grid.cells().number(override.segment()) < 0) {
            return Optional.of(SegmentFinding.UNKNOWN_SEGMENT);
        }
        if (!asOf.isLive(override.validity())) {
            return Optional.of(SegmentFinding.OVERRIDE_NOT_LIVE);
        }
        return live.containsKey(override.account())
                ? Optional.of(SegmentFinding.OVERRIDE_SUPERSEDED)
                : Optional.empty();
    }

    private static Finding finding(SegmentFinding kind, SegmentOverride override) {
        Finding.Builder finding = Finding.builder().kind(kind).subject(Subject.of(override.account()));
        finding.putDetail("segment", override.segment().value());
        if (kind == SegmentFinding.OVERRIDE_NOT_LIVE) {
            finding.putDetail("validity", override.validity().toString());
        }
        return finding.build();
    }

    Collection<SegmentOverride> live() {
        return live.values();
    }

    Optional<SegmentOverride> of(AccountId account) {
        return Optional.ofNullable(live.get(account));
    }

    Findings findings() {
        return findings;
    }
}
