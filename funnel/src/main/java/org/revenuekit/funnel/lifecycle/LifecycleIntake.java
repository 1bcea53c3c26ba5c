package org.revenuekit.funnel.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.success.ContractEvent;

/** Gathers what is known of each account, and counts what is not looked at. */
final class LifecycleIntake {
    private final AsOf asOf;
    private final long end; // of what is seen, in microseconds
    private final Map<AccountId, AccountFacts> accounts = new HashMap<>();
    private final Map<CustomerLifecycleFinding, Long> setAside = new EnumMap<>(CustomerLifecycleFinding.class);

    LifecycleIntake(AsOf asOf) {
        this.asOf = asOf;
        this.end = Micros.endOf(asOf);
    }

    private AccountFacts facts(AccountId account) {
        return accounts.computeIfAbsent(account, first -> new AccountFacts());
    }

    private void setAside(CustomerLifecycleFinding kind) {
        setAside.merge(kind, 1L, Long::sum);
    }

    void addLeads(Journeys journeys) {
        JourneyTable table = journeys.table();
        int goal = journeys.vocabulary().goal();
        for (int i = 0; i < journeys.leads().size(); i++) {
            Lead lead = journeys.leads().list().get(i);
            long contact = contact(table, i);
            if (lead.account().isEmpty()) {
                setAside(CustomerLifecycleFinding.LEAD_WITHOUT_ACCOUNT);
            } else if (contact >= end) {
                setAside(CustomerLifecycleFinding.LEAD_WITHOUT_EVENT);
            } else {
                AccountFacts facts = facts(lead.account().get());
                facts.addLead(lead, contact, day(contact));
                addWins(facts, lead, table, i, goal);
            }
        }
    }

    /** When the first that happened to a lead did: an entry, a touch or an activity of its own. */
    private static long contact(JourneyTable table, int lead) {
        long first = Micros.NEVER;
        if (table.firstPass(lead) < table.firstPass(lead + 1)) {
            first = table.enteredAt(table.firstVisit(table.firstPass(lead)));
        }
        if (table.firstTouch(lead) < table.firstTouch(lead + 1)) {
            first = Math.min(first, table.touchAt(table.firstTouch(lead)));
        }
        if (table.firstActivity(lead) < table.firstActivity(lead + 1)) {
            first = Math.min(first, table.activityAt(table.firstActivity(lead)));
        }
        return first;
    }

    private void addWins(AccountFacts facts, Lead lead, JourneyTable table, int position, int goal) {
        for (int pass = table.firstPass(position); pass < table.firstPass(position + 1); pass++) {
            int after = table.firstVisit(pass + 1);
            int won = table.firstAtOrBeyond(goal, table.firstVisit(pass), after);
            if (won < after && table.enteredAt(won) < end) {
                facts.addWin(lead, table.enteredAt(won), day(table.enteredAt(won)));
            }
        }
    }

    private LocalDate day(long micros) {
        return asOf.calendar().dateOf(Micros.instant(micros));
    }

    void addPeriods(Iterable<AssetPeriod> periods) {
        for (AssetPeriod period : periods) {
            requireNonNull(period, "periods must not contain null");
            if (period.knownFromDay() > asOf.knownOn().toEpochDay()) {
                setAside(CustomerLifecycleFinding.NOT_YET_KNOWN);
            } else if (period.active().isEmpty()) {
                setAside(CustomerLifecycleFinding.EMPTY_PERIOD);
            } else {
                facts(period.account()).addPeriod(period.active());
            }
        }
    }

    void addContractEvents(Iterable<ContractEvent> events) {
        for (ContractEvent event : events) {
            requireNonNull(event, "contractEvents must not contain null");
            if (event.on().isAfter(asOf.seenUntil()) || event.recordedOn().isAfter(asOf.knownOn())) {
                setAside(CustomerLifecycleFinding.AFTER_AS_OF);
            } else {
                facts(event.account()).addContractEvent(event);
            }
        }
    }

    ImmutableSortedMap<AccountId, AccountFacts> accounts() {
        return ImmutableSortedMap.copyOf(accounts);
    }

    /** How many are set aside for a reason. */
    long setAsideFor(CustomerLifecycleFinding kind) {
        return setAside.getOrDefault(kind, 0L);
    }
}
