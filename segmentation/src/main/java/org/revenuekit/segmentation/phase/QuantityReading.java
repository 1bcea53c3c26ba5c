package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/** Reads activities and records for what there is to count. */
final class QuantityReading {
    private static final Comparator<Evidence> BY_RECORD =
            comparing(Evidence::recordedOn).thenComparing(EvidenceOrder.CAUTIOUS);

    private final QuantityPolicy policy;
    private final Accounts accounts;
    private final Span window;
    private final AsOf asOf;
    private final ImmutableList.Builder<QuantityItem> items = ImmutableList.builder();
    private final TreeMap<AccountId, Long> unknownOfActivities = new TreeMap<>();
    private final TreeMap<AccountId, Long> unknownOfRecords = new TreeMap<>();

    QuantityReading(QuantityPolicy policy, Accounts accounts, Span window, AsOf asOf) {
        this.policy = policy;
        this.accounts = accounts;
        this.window = window;
        this.asOf = asOf;
    }

    void read(Activity activity) {
        if (accounts.find(activity.account()).isEmpty()) {
            unknownOfActivities.merge(activity.account(), 1L, Long::sum);
        } else if (window.contains(activity.date())) {
            items.add(
                    new QuantityItem(activity.account(), activity.seller(), QuantityItem.As.ACTIVITY, activity.kind()));
        }
    }

    /** Reads the records that are known by the date, those of one id together. */
    void read(EvidenceRegister evidence) {
        TreeMap<EvidenceId, List<Evidence>> byId = new TreeMap<>();
        for (Evidence record : evidence.list()) {
            if (accounts.find(record.account()).isEmpty()) {
                unknownOfRecords.merge(record.account(), 1L, Long::sum);
            } else if (!record.recordedOn().isAfter(asOf.knownOn())) {
                byId.computeIfAbsent(record.id(), first -> new ArrayList<>()).add(record);
            }
        }
        byId.values().forEach(this::readHistory);
    }

    private void readHistory(List<Evidence> records) {
        records.sort(BY_RECORD);
        List<Evidence> stood = new ArrayList<>();
        for (Evidence record : records) {
            // of one day of record the most cautious stands, which comes first
            if (stood.isEmpty() || !stood.get(stood.size() - 1).recordedOn().equals(record.recordedOn())) {
                stood.add(record);
            }
        }
        Evidence last = stood.get(stood.size() - 1);
        ImmutableList<Evidence> plans =
                stood.stream().filter(this::isAppointment).collect(toImmutableList());
        if (plans.isEmpty()) {
            if (isHeldInWindow(last) && policy.appointments().contains(last.kind())) {
                add(last, QuantityItem.As.UNPLANNED);
            }
        } else {
            readPlans(plans, last);
        }
        if (isHeldInWindow(last) && policy.closing().fits(last)) {
            add(last, QuantityItem.As.CLOSING);
        }
    }

    private void readPlans(ImmutableList<Evidence> plans, Evidence last) {
        Evidence first = plans.get(0);
        if (window.contains(first.recordedOn())) {
            add(first, QuantityItem.As.APPOINTMENT);
        }
        Evidence plan = plans.get(plans.size() - 1);
        if (window.contains(plan.observedOn())) {
            add(plan, outcome(last));
        }
    }

    private QuantityItem.As outcome(Evidence last) {
        return switch (last.status()) {
            case PLANNED -> QuantityItem.As.UNREPORTED;
            case WITHDRAWN -> QuantityItem.As.DROPPED;
            case HELD ->
                !last.answer()
                        ? QuantityItem.As.DROPPED
                        : asOf.sees(last.observedOn()) ? QuantityItem.As.KEPT : QuantityItem.As.UNREPORTED;
        };
    }

    private boolean isAppointment(Evidence record) {
        return record.status() == EvidenceStatus.PLANNED
                && policy.appointments().contains(record.kind());
    }

    private boolean isHeldInWindow(Evidence record) {
        return record.status() == EvidenceStatus.HELD && record.answer() && window.contains(record.observedOn());
    }

    private void add(Evidence record, QuantityItem.As as) {
        items.add(new QuantityItem(record.account(), record.reporter(), as, null));
    }

    ImmutableList<QuantityItem> items() {
        return items.build();
    }

    Findings findings() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        unknownOfActivities.forEach((account, given) -> findings.add(Finding.of(
                QuantityFinding.ACTIVITY_OF_UNKNOWN_ACCOUNT, Subject.of(account), "given", given.toString())));
        unknownOfRecords.forEach((account, given) -> findings.add(Finding.of(
                QuantityFinding.EVIDENCE_OF_UNKNOWN_ACCOUNT, Subject.of(account), "given", given.toString())));
        return Findings.of(findings.build());
    }

    static QuantityCount count(QuantityPolicy policy, ImmutableList<QuantityItem> some) {
        ImmutableMap<ActivityKind, Long> activities = Maps.toMap(
                Arrays.asList(ActivityKind.values()),
                kind -> some.stream().filter(item -> item.kind() == kind).count());
        return new QuantityCount(
                activities,
                policy.meetings().stream()
                        .mapToLong(kind -> activities.getOrDefault(kind, 0L))
                        .sum(),
                count(some, QuantityItem.As.APPOINTMENT),
                count(some, QuantityItem.As.CLOSING),
                count(some, QuantityItem.As.KEPT),
                count(some, QuantityItem.As.DROPPED),
                count(some, QuantityItem.As.UNREPORTED),
                count(some, QuantityItem.As.UNPLANNED));
    }

    private static long count(ImmutableList<QuantityItem> some, QuantityItem.As as) {
        return some.stream().filter(item -> item.as() == as).count();
    }
}
