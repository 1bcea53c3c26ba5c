package org.revenuekit.funnel.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final ImmutableList<CustomerEvent> events;
    private long outside;

    AccountReader(CustomerLifecyclePolicy policy, LocalDate today, AccountId account, AccountFacts facts) {
        this.policy = policy;
        this.today = today;
        this.account = account;
        this.facts = facts;
        this.active = new ActiveDays(facts.active(), policy.gapDays());
        this.events = events();
    }

    private ImmutableList<CustomerEvent> events() {
        List<CustomerEvent> all = new ArrayList<>();
        facts.firstContact().ifPresent(day -> all.add(new CustomerEvent(day, CustomerEventKind.FIRST_CONTACT)));
        facts.wins().forEach(day -> all.add(new CustomerEvent(day, CustomerEventKind.WON)));
        for (int run = 0; run < active.runs(); run++) {
            CustomerEventKind start = run == 0 ? CustomerEventKind.STARTED : CustomerEventKind.RETURNED;
            addIfReached(active.start(run), start, all);
            addIfReached(active.end(run), CustomerEventKind.ENDED, all);
        }
        for (ContractEvent event : facts.contractEvents()) {
            if (active.contains(event.on().toEpochDay())) {
                all.add(new CustomerEvent(event.on(), CustomerEventKind.of(event.kind())));
            } else {
                outside++;
            }
        }
        return ImmutableSortedSet.copyOf(CustomerEvent.ORDER, all).asList();
    }

    /** Periods may be agreed for days to come, unlike all else. */
    private void addIfReached(long day, CustomerEventKind kind, List<CustomerEvent> all) {
        if (day <= today.toEpochDay()) {
            all.add(new CustomerEvent(LocalDate.ofEpochDay(day), kind));
        }
    }

    long outside() {
        return outside;
    }

    /** Empty if nothing has happened yet. */
    Optional<CustomerLifecycle> lifecycle() {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new CustomerLifecycle(account, history(), events, facts.lead(policy.acquiredBy())));
    }

    private Timeline<CustomerStage> history() {
        CustomerStage stage = CustomerStage.PROSPECT;
        Timeline.Builder<CustomerStage> history =
                Timeline.starting(Span.of(events.get(0).on(), today.plusDays(1)), stage);
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
        wonWithoutAsset(found);
        if (active.runs() > 0 && active.start(0) <= today.toEpochDay()) {
            origin(found);
        }
    }

    private void count(Consumer<Finding> found, CustomerLifecycleFinding kind, String what, long count) {
        if (count > 0) {
            found.accept(Finding.of(kind, Subject.of(account), what, Long.toString(count)));
        }
    }

    private void wonWithoutAsset(Consumer<Finding> found) {
        List<LocalDate> days = new ArrayList<>();
        for (CustomerEvent event : events) {
            if (event.kind() == CustomerEventKind.WON && isWithoutAsset(event.on())) {
                days.add(event.on());
            }
        }
        if (!days.isEmpty() && facts.periodsWithoutStart() == 0) {
            found.accept(Finding.builder()
                    .kind(CustomerLifecycleFinding.WON_WITHOUT_ASSET)
                    .subject(Subject.of(account))
                    .putDetail("wonOn", days.get(0).toString())
                    .putDetail("days", Integer.toString(days.size()))
                    .build());
        }
    }

    /** Whether nothing is active on the day of a win or later, and the last day is over on which it was to start. */
    private boolean isWithoutAsset(LocalDate won) {
        long day = won.toEpochDay();
        return today.toEpochDay() - day >= policy.startWithinDays() && !active.hasAnyFrom(day);
    }

    private void origin(Consumer<Finding> found) {
        Optional<LocalDate> won = facts.firstWin();
        if (facts.leads() == 0) {
            found.accept(Finding.of(CustomerLifecycleFinding.CUSTOMER_WITHOUT_LEAD, Subject.of(account)));
        } else if (won.isEmpty()) {
            count(found, CustomerLifecycleFinding.CUSTOMER_WITHOUT_WIN, "leads", facts.leads());
        } else {
            long days = won.get().toEpochDay() - active.start(0);
            count(found, CustomerLifecycleFinding.ASSET_BEFORE_WIN, "days", days);
        }
    }
}
