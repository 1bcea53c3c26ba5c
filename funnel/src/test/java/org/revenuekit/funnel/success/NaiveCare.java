package org.revenuekit.funnel.success;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.kpi.KpiDirection;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.time.AsOf;

/** The manual of the package word for word, by loops over everything that is seen. */
final class NaiveCare {
    private NaiveCare() {}

    static LifecyclePhase phase(World seen, Customer customer, LocalDate day) {
        boolean isKept = false;
        LocalDate keptSince = day;
        for (LocalDate each = customer.contractStart(); !each.isAfter(day); each = each.plusDays(1)) {
            if (!isKept && (isRenewed(seen, customer, each) || isAdopted(seen, customer, each))) {
                isKept = true;
                keptSince = each;
            }
        }
        if (!isKept) {
            return isOnboarded(seen, customer, day) ? LifecyclePhase.ADOPTION : LifecyclePhase.ONBOARDING;
        }
        for (ContractEvent event : events(seen, customer, ContractEventKind.FURTHER_PURCHASE)) {
            boolean isGrowth =
                    !event.on().isAfter(day) && day.isBefore(event.on().plusDays(15));
            if (isGrowth && !day.isBefore(keptSince)) {
                return LifecyclePhase.GROWTH;
            }
        }
        return LifecyclePhase.RETENTION;
    }

    private static List<ContractEvent> events(World seen, Customer customer, ContractEventKind kind) {
        return seen.events().stream()
                .filter(event -> event.account().equals(customer.account())
                        && event.kind() == kind
                        && customer.isInContract(event.on()))
                .toList();
    }

    private static boolean isRenewed(World seen, Customer customer, LocalDate day) {
        return events(seen, customer, ContractEventKind.RENEWED).stream()
                .anyMatch(event -> !event.on().isAfter(day));
    }

    private static boolean isOnboarded(World seen, Customer customer, LocalDate day) {
        return Stream.of("a", "b")
                .allMatch(id -> seen.milestones().stream()
                        .anyMatch(reached -> reached.account().equals(customer.account())
                                && reached.milestone().value().equals(id)
                                && !customer.isOver(reached.on())
                                && !reached.on().isAfter(day)));
    }

    private static boolean isAdopted(World seen, Customer customer, LocalDate day) {
        return isOnboarded(seen, customer, day)
                && reading(seen, customer, day)
                        .filter(reading -> reading.available() > 0 && 2 * reading.used() >= reading.available())
                        .isPresent();
    }

    static Optional<UsageReading> reading(World seen, Customer customer, LocalDate day) {
        UsageReading best = null;
        for (UsageReading reading : seen.usage()) {
            boolean counts = reading.account().equals(customer.account())
                    && reading.kind() == UsageKind.SEATS
                    && reading.used() <= reading.available()
                    && customer.isInContract(reading.on())
                    && !reading.on().isAfter(day);
            if (counts && (best == null || stands(reading, best))) {
                best = reading;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean stands(UsageReading one, UsageReading other) {
        if (!one.on().equals(other.on())) {
            return one.on().isAfter(other.on());
        }
        if (!one.recordedOn().equals(other.recordedOn())) {
            return one.recordedOn().isAfter(other.recordedOn());
        }
        if (one.available() == 0 || other.available() == 0) {
            return one.available() > other.available();
        }
        long difference = one.used() * other.available() - other.used() * one.available();
        return difference < 0 || (difference == 0 && one.available() < other.available());
    }

    static MilestoneState milestone(World seen, Customer customer, MilestoneId id, LocalDate today) {
        LocalDate due = customer.contractStart().plusDays(id.value().equals("a") ? 15 : 30);
        List<LocalDate> days = seen.milestones().stream()
                .filter(reached -> reached.account().equals(customer.account())
                        && reached.milestone().equals(id)
                        && !customer.isOver(reached.on()))
                .map(MilestoneReached::on)
                .toList();
        if (!days.isEmpty()) {
            return days.stream().anyMatch(day -> !day.isAfter(due)) ? MilestoneState.IN_TIME : MilestoneState.LATE;
        }
        return today.isAfter(due) || customer.isOver(today) ? MilestoneState.MISSED : MilestoneState.OPEN;
    }

    static CriterionState criterion(World seen, Customer customer, SuccessCriterion criterion, LocalDate today) {
        boolean isHigher = criterion.direction() == KpiDirection.HIGHER_IS_BETTER;
        boolean isMeasured = false;
        Optional<LocalDate> first = Optional.empty();
        for (LocalDate day = customer.contractStart(); !day.isAfter(today); day = day.plusDays(1)) {
            LocalDate on = day;
            List<Observation> told = seen.observations().stream()
                    .filter(each -> each.account().equals(customer.account())
                            && each.indicator().equals(World.NPS)
                            && each.value().number().isPresent()
                            && each.observedOn().equals(on)
                            && customer.isInContract(on))
                    .toList();
            if (!told.isEmpty()) {
                isMeasured = true;
                LocalDate last = told.stream()
                        .map(Observation::recordedOn)
                        .reduce(LocalDate.MIN, (one, other) -> one.isAfter(other) ? one : other);
                boolean isReached = told.stream()
                        .filter(each -> each.recordedOn().equals(last))
                        .mapToInt(each -> each.value().number().orElseThrow().intValueExact())
                        .allMatch(value -> isHigher ? value >= 5 : value <= 5);
                first = first.isEmpty() && isReached ? Optional.of(on) : first;
            }
        }
        LocalDate due = criterion.dueOn();
        if (first.isPresent()) {
            return first.get().isAfter(due) ? CriterionState.LATE : CriterionState.ATTAINED;
        }
        if (!isMeasured) {
            return CriterionState.UNKNOWN;
        }
        return today.isAfter(due) || customer.isOver(today) ? CriterionState.MISSED : CriterionState.IN_TIME;
    }

    /** The first of all due days, one after the other, for which no contact does. */
    static Optional<LocalDate> dueOn(World seen, Customer customer) {
        List<LocalDate> due = new ArrayList<>();
        due.add(customer.contractStart().plusDays(1));
        for (int times = 0; times < 20; times++) {
            due.add(customer.contractStart().plusMonths(1).plusMonths(times).plusDays(2L * times));
        }
        return due.stream()
                .filter(day -> !customer.isOver(day))
                .filter(day -> seen.activities().stream()
                        .filter(activity -> activity.account().equals(customer.account())
                                && World.CADENCE.kinds().contains(activity.kind())
                                && customer.isInContract(activity.date()))
                        .map(Activity::date)
                        .noneMatch(touch -> !touch.plusDays(2).isBefore(day)))
                .findFirst();
    }

    /** Quarters of an hour from nine to six on weekdays, one after the other. */
    static Duration openTime(RequestResponse response, AsOf asOf) {
        Instant end = response.answeredAt()
                .orElse(asOf.seenUntil().plusDays(1).atStartOfDay(Cafe.ZONE).toInstant());
        long quarters = 0;
        for (Instant at = response.request().receivedAt(); at.isBefore(end); at = at.plus(Duration.ofMinutes(15))) {
            LocalDateTime local = LocalDateTime.ofInstant(at, Cafe.ZONE);
            boolean isWeekday = local.getDayOfWeek().getValue() <= 5;
            quarters += isWeekday && local.getHour() >= 9 && local.getHour() < 18 ? 1 : 0;
        }
        return Duration.ofMinutes(15 * quarters);
    }
}
