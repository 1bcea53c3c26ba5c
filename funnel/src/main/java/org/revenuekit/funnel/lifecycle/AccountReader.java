package org.revenuekit.funnel.lifecycle;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.time.Span;
import org.revenuekit.core.time.Timeline;
import org.revenuekit.funnel.success.ContractEvent;

/** Reads what is known of one account as its lifecycle until today. */
final class AccountReader {
    private final CustomerLifecyclePolicy policy;
    private final LocalDate today;
    private final AccountId account;
    private final AccountFacts facts;
    private final ActiveDays active;
    private final NavigableSet<CustomerEvent> events = new TreeSet<>(CustomerEvent.ORDER);
    private long outside;

    AccountReader(CustomerLifecyclePolicy policy, LocalDate today, AccountId account, AccountFacts facts) {
        this.policy = policy;
        this.today = today;
        this.account = account;
        this.facts = facts;
        this.active = new ActiveDays(facts.active(), policy.gapDays());
        facts.firstContact().ifPresent(day -> add(day, CustomerEventKind.FIRST_CONTACT));
        facts.wins().forEach(day -> add(day, CustomerEventKind.WON));
        addRuns();
        facts.contractEvents().forEach(this::add);
    }

    private void add(LocalDate day, CustomerEventKind kind) {
        if (!day.isAfter(today)) {
            events.add(new CustomerEvent(day, kind));
        }
    }

    private void addRuns() {
        CustomerEventKind start = CustomerEventKind.STARTED;
        for (Span run : active.runs()) {
            add(run.from().orElseThrow(), start);
            run.to().ifPresent(end -> add(end, CustomerEventKind.ENDED));
            start = CustomerEventKind.RETURNED;
        }
    }

    private void add(ContractEvent event) {
        if (active.contains(event.on())) {
            add(event.on(), CustomerEventKind.valueOf(event.kind().name()));
        } else {
            outside++;
        }
    }

    long outside() {
        return outside;
    }

    /** Empty if nothing has happened yet. */
    Optional<CustomerLifecycle> lifecycle() {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new CustomerLifecycle(
                        account,
                        history(),
                        ImmutableSortedSet.copyOfSorted(events).asList(),
                        facts.lead(policy.acquiredBy())));
    }

    private Timeline<CustomerStage> history() {
        CustomerStage stage = CustomerStage.PROSPECT;
        Timeline.Builder<CustomerStage> history =
                Timeline.starting(Span.of(events.first().on(), today.plusDays(1)), stage);
        for (CustomerEvent event : events) {
            stage = event.kind().after(stage);
            history.then(event.on(), stage);
        }
        return history.build();
    }

    /** In the order of their kinds. */
    void findings(Consumer<Finding> found) {
        count(found, CustomerLifecycleFinding.UNKNOWN_START, "periods", facts.periodsWithoutStart());
        count(found, CustomerLifecycleFinding.OUTSIDE_CONTRACT, "events", outside);
        wonWithoutAsset().ifPresent(found);
        events.stream()
                .filter(event -> event.kind() == CustomerEventKind.STARTED)
                .forEach(event -> origin(event.on(), found));
    }

    private void count(Consumer<Finding> found, CustomerLifecycleFinding kind, String what, long count) {
        if (count > 0) {
            found.accept(Finding.of(kind, Subject.of(account), what, Long.toString(count)));
        }
    }

    /** A win counts if nothing is active on its day or later, and the last day is over on which it was to start. */
    private Optional<Finding> wonWithoutAsset() {
        ImmutableList<LocalDate> without = facts.wins().stream()
                .filter(day -> ChronoUnit.DAYS.between(day, today) >= policy.startWithinDays())
                .filter(day -> !active.hasAnyFrom(day))
                .collect(toImmutableList());
        return without.isEmpty() || facts.periodsWithoutStart() > 0
                ? Optional.empty()
                : Optional.of(Finding.builder()
                        .kind(CustomerLifecycleFinding.WON_WITHOUT_ASSET)
                        .subject(Subject.of(account))
                        .putDetail("wonOn", without.get(0).toString())
                        .putDetail("days", Integer.toString(without.size()))
                        .build());
    }

    private void origin(LocalDate started, Consumer<Finding> found) {
        if (facts.leads() == 0) {
            found.accept(Finding.of(CustomerLifecycleFinding.CUSTOMER_WITHOUT_LEAD, Subject.of(account)));
        } else if (facts.wins().isEmpty()) {
            count(found, CustomerLifecycleFinding.CUSTOMER_WITHOUT_WIN, "leads", facts.leads());
        } else {
            long days = ChronoUnit.DAYS.between(started, facts.wins().first());
            count(found, CustomerLifecycleFinding.ASSET_BEFORE_WIN, "days", days);
        }
    }
}
