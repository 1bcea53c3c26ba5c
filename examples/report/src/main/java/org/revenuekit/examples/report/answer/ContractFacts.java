package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetHistory;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.CalendarEntry;
import org.revenuekit.core.asset.RenewalStatus;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.success.ContractEvent;
import org.revenuekit.funnel.success.ContractEventKind;
import org.revenuekit.funnel.success.Customer;
import org.revenuekit.funnel.success.Customers;

/**
 * What assets tell of the contracts of customers: from the first day on which they had one to the last, when they
 * renewed, and when they bought more.
 *
 * @param customers the customers; of an account that pays again and again, what it pays for counts, else all it has
 * @param events renewals and further purchases
 */
record ContractFacts(Customers customers, ImmutableList<ContractEvent> events) {
    private static final Comparator<AssetPeriod> BY_START =
            Comparator.comparing(ContractFacts::start).thenComparing(AssetPeriod::asset);

    static ContractFacts of(RevenueFacts facts) {
        AsOf asOf = facts.asOf();
        ImmutableList<AssetPeriod> known = facts.periods().stream()
                .filter(period -> period.active().from().isPresent())
                .filter(period -> isLogged(period, facts) || isKnown(period, asOf))
                .sorted(BY_START)
                .collect(ImmutableList.toImmutableList());
        ImmutableListMultimap<AccountId, AssetPeriod> periods = Multimaps.index(known, AssetPeriod::account);
        return new ContractFacts(
                customers(facts, periods),
                Stream.concat(
                                renewals(facts),
                                periods.asMap().values().stream()
                                        .flatMap(ofAccount -> events(ImmutableList.copyOf(ofAccount), facts)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The log has been followed as of the same point in time. */
    private static boolean isLogged(AssetPeriod period, RevenueFacts facts) {
        return facts.histories().flatMap(known -> known.find(period.asset())).isPresent();
    }

    /** A row is on record since the day that it states, or else since its first one. */
    private static boolean isKnown(AssetPeriod period, AsOf asOf) {
        return period.knownFromDay() <= asOf.knownOn().toEpochDay();
    }

    private static LocalDate start(AssetPeriod period) {
        return period.active().from().orElseThrow();
    }

    private static Customers customers(RevenueFacts facts, ImmutableListMultimap<AccountId, AssetPeriod> periods) {
        ImmutableListMultimap.Builder<AccountId, Span> spans = ImmutableListMultimap.builder();
        periods.forEach((account, period) -> spans.put(account, period.active()));
        Stream.concat(
                        facts.data().assets().list().stream(),
                        facts.histories().stream().flatMap(known -> known.assets().stream()))
                .filter(asset -> !periods.containsKey(asset.account()))
                .filter(asset -> asset.active().from().isPresent())
                .forEach(asset -> spans.put(asset.account(), asset.active()));
        ImmutableMap<AccountId, String> segments = facts.data().segments();
        return Customers.of(Multimaps.asMap(spans.build()).entrySet().stream()
                .flatMap(entry -> customer(entry.getKey(), entry.getValue(), segments).stream())
                .collect(ImmutableList.toImmutableList()));
    }

    /** Who returns after a time without a contract is one customer from the first day on. */
    private static Optional<Customer> customer(
            AccountId account, List<Span> spans, ImmutableMap<AccountId, String> segments) {
        LocalDate from = spans.stream()
                .flatMap(span -> span.from().stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
        Optional<LocalDate> to = spans.stream().anyMatch(span -> span.to().isEmpty())
                ? Optional.empty()
                : spans.stream().flatMap(span -> span.to().stream()).max(LocalDate::compareTo);
        return to.filter(end -> !end.isAfter(from)).isPresent()
                ? Optional.empty() // no day with a contract
                : Optional.of(Customer.builder()
                        .account(account)
                        .contractStart(from)
                        .contractEnd(to)
                        .segment(Optional.ofNullable(segments.get(account)))
                        .build());
    }

    /** Terms of the log that were renewed, by a decision or automatically. */
    private static Stream<ContractEvent> renewals(RevenueFacts facts) {
        LocalDate today = facts.asOf().seenUntil();
        return facts.histories().stream()
                .flatMap(known -> known.renewals(Span.until(today.plusDays(1))).of(RenewalStatus.RENEWED).stream())
                .map(CalendarEntry::due)
                .filter(due -> !due.due().isAfter(today))
                .map(due -> ContractEvent.of(due.account(), ContractEventKind.RENEWED, due.due()));
    }

    /** What happened to the assets of one account, whose periods are sorted by their start. */
    private static Stream<ContractEvent> events(ImmutableList<AssetPeriod> periods, RevenueFacts facts) {
        LocalDate first = start(periods.get(0));
        ImmutableSet<OpportunityId> firstOrders = periods.stream()
                .filter(period -> start(period).equals(first))
                .flatMap(period -> order(period, facts).stream())
                .collect(ImmutableSet.toImmutableSet());
        return Multimaps.asMap(Multimaps.index(periods, AssetPeriod::asset)).values().stream()
                .flatMap(ofAsset -> Stream.concat(
                        Stream.of(ofAsset.get(0))
                                .filter(purchase -> start(purchase).isAfter(first))
                                .filter(purchase -> order(purchase, facts)
                                        .filter(firstOrders::contains)
                                        .isEmpty()) // what came with the first order may start later
                                .map(purchase -> event(purchase, ContractEventKind.FURTHER_PURCHASE)),
                        changes(ofAsset, facts)));
    }

    private static Optional<OpportunityId> order(AssetPeriod period, RevenueFacts facts) {
        return facts.histories().flatMap(known -> known.find(period.asset())).flatMap(AssetHistory::order);
    }

    private static Stream<ContractEvent> changes(List<AssetPeriod> periods, RevenueFacts facts) {
        ImmutableList.Builder<ContractEvent> events = ImmutableList.builder();
        for (int i = 1; i < periods.size(); i++) {
            AssetPeriod before = periods.get(i - 1);
            AssetPeriod period = periods.get(i);
            if (isMore(before, period)) {
                events.add(event(period, ContractEventKind.FURTHER_PURCHASE));
            } else if (!isLogged(period, facts)
                    && before.active().to().filter(start(period)::equals).isPresent()) {
                events.add(event(period, ContractEventKind.RENEWED)); // the log says itself what was renewed
            }
        }
        return events.build().stream();
    }

    /** More pieces, or another product that does not cost less. */
    private static boolean isMore(AssetPeriod before, AssetPeriod period) {
        return period.quantity().compareTo(before.quantity()) > 0
                || (!period.product().equals(before.product()) && !isCheaper(before, period));
    }

    private static boolean isCheaper(AssetPeriod before, AssetPeriod period) {
        return before.price()
                .flatMap(old -> period.price()
                        .filter(now -> now.period().equals(old.period()))
                        .filter(now ->
                                now.amount().currency().equals(old.amount().currency()))
                        .filter(now -> now.amount().compareTo(old.amount()) < 0))
                .isPresent();
    }

    private static ContractEvent event(AssetPeriod period, ContractEventKind kind) {
        LocalDate on = start(period);
        return new ContractEvent(period.account(), kind, on, period.recordedOn().orElse(on));
    }
}
