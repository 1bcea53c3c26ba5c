package org.revenuekit.funnel.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.success.ContractEvent;

/** What is known of one account: gathered first, read then. */
final class AccountFacts {
    private final FirstLead first = new FirstLead();
    private final FirstLead winning = new FirstLead();
    private final List<LocalDate> wins = new ArrayList<>();
    private final List<Span> active = new ArrayList<>();
    private final List<ContractEvent> contractEvents = new ArrayList<>();
    private long leads;
    private long periodsWithoutStart;

    /** A lead of the account, and when anything happened to it first. */
    void addLead(Lead lead, long at, LocalDate day) {
        leads++;
        first.add(lead, at, day);
    }

    void addWin(Lead lead, long at, LocalDate day) {
        wins.add(day);
        winning.add(lead, at, day);
    }

    void addPeriod(Span days) {
        if (days.from().isPresent()) {
            active.add(days);
        } else {
            periodsWithoutStart++;
        }
    }

    void addContractEvent(ContractEvent event) {
        contractEvents.add(event);
    }

    Optional<LocalDate> firstContact() {
        return first.day();
    }

    Optional<LocalDate> firstWin() {
        return winning.day();
    }

    /** In any order; a day may be there several times. */
    List<LocalDate> wins() {
        return wins;
    }

    List<Span> active() {
        return active;
    }

    List<ContractEvent> contractEvents() {
        return contractEvents;
    }

    Optional<Lead> lead(AcquisitionLead which) {
        return (which == AcquisitionLead.FIRST ? first : winning).lead();
    }

    long leads() {
        return leads;
    }

    long periodsWithoutStart() {
        return periodsWithoutStart;
    }
}
