package org.revenuekit.funnel.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.Span;

class ExistingShareProperties {
    private static final Span PERIOD = Span.parse("[2025-02-10,2025-05-01)");

    /** An order in short. */
    private record Order(String account, LocalDate day, Outcome outcome, int amount) {
        private Optional<AccountId> customer() {
            return account.isEmpty() ? Optional.empty() : Optional.of(AccountId.of(account));
        }
    }

    @Provide
    Arbitrary<List<Order>> orders() {
        return Combinators.combine(
                        Arbitraries.of("a-1", "a-2", "b-1", "c", ""),
                        RetentionWorld.days(),
                        Arbitraries.of(Outcome.WON, Outcome.WON, Outcome.LOST, Outcome.OPEN),
                        Arbitraries.integers().between(0, 4))
                .as(Order::new)
                .list()
                .ofMaxSize(10)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<AssetPeriod>> periods() {
        return RetentionWorld.periods();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RetentionWorld.days();
    }

    private static ExistingPolicy policy(ExistingBasis basis) {
        return ExistingPolicy.standard(CurrencyUnit.USD).toBuilder()
                .ref(DefinitionRef.of("existing", 1))
                .basis(basis)
                .build();
    }

    private static ExistingShare<AccountId> measure(ExistingBasis basis, List<Order> orders, LocalDate day) {
        List<Opportunity> opportunities = new ArrayList<>();
        for (Order order : orders) {
            opportunities.add(Opportunity.builder()
                    .id(OpportunityId.of("o" + opportunities.size()))
                    .account(order.customer())
                    .outcome(order.outcome())
                    .closedOn(order.day())
                    .amount(MoneyFraction.parse("USD " + order.amount()))
                    .build());
        }
        return ExistingShareAnalysis.of(policy(basis))
                .measure(Opportunities.of(TaxBasis.EXCLUSIVE, opportunities), PERIOD, RetentionWorld.at(day));
    }

    @Property
    void ordersAreCountedAsTheManualSays(
            @ForAll ExistingBasis basis, @ForAll("orders") List<Order> orders, @ForAll("days") LocalDate day) {
        List<Order> won = orders.stream()
                .filter(order -> order.outcome() == Outcome.WON && !order.day().isAfter(day))
                .toList();
        long existing = 0;
        long fresh = 0;
        long unknown = 0;
        for (Order order : won) {
            LocalDate before = basis == ExistingBasis.PERIOD ? PERIOD.from().orElseThrow() : order.day();
            boolean came = won.stream()
                    .anyMatch(other -> other.account().equals(order.account())
                            && other.day().isBefore(before));
            if (PERIOD.contains(order.day())) {
                unknown += order.account().isEmpty() ? order.amount() : 0;
                existing += !order.account().isEmpty() && came ? order.amount() : 0;
                fresh += !order.account().isEmpty() && !came ? order.amount() : 0;
            }
        }
        ExistingShare<AccountId> share = measure(basis, orders, day);
        assertEquals("USD " + existing + "/1", share.existing().toString());
        assertEquals("USD " + fresh + "/1", share.fresh().toString());
        assertEquals("USD " + unknown + "/1", share.unknown().toString());
        assertEquals("USD " + (existing + fresh + unknown) + "/1", share.total().toString());
    }

    @Property
    void groupsSumToTheWholeAndSharesAreShares(
            @ForAll ExistingBasis basis, @ForAll("orders") List<Order> orders, @ForAll("days") LocalDate day) {
        ExistingShare<AccountId> all = measure(basis, orders, day);
        Grouped<String, ExistingShare<AccountId>> groups = all.by(Customers.BY_PREFIX);
        List<ExistingShare<AccountId>> parts = Stream.concat(
                        groups.groups().values().stream(), Stream.of(groups.ungrouped()))
                .toList();
        for (Function<ExistingShare<AccountId>, MoneyRatio> part :
                List.<Function<ExistingShare<AccountId>, MoneyRatio>>of(
                        ExistingShare::existing, ExistingShare::fresh, ExistingShare::unknown, ExistingShare::total)) {
            Fraction sum = Fraction.ZERO;
            for (ExistingShare<AccountId> group : parts) {
                sum = sum.plus(Fraction.of(part.apply(group).amount()));
            }
            assertEquals(sum.toRatio(), part.apply(all).amount());
        }
        if (all.share().isDefined()) {
            Fraction share = Fraction.of(all.share());
            assertTrue(share.signum() >= 0 && share.compareTo(Fraction.ONE) <= 0);
        }
    }

    @Property
    void theOrderChangesNothing(
            @ForAll ExistingBasis basis,
            @ForAll("orders") List<Order> orders,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        assertEquals(
                measure(basis, orders, day).customers(),
                measure(basis, RetentionWorld.shuffled(orders, random), day).customers());
    }

    @Property
    void changesSumToTheDifference(
            @ForAll ExistingBasis basis,
            @ForAll("orders") List<Order> orders,
            @ForAll("orders") List<Order> others,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        ExistingShare<AccountId> earlier = measure(basis, orders, one);
        ExistingShare<AccountId> later = measure(basis, others, other);
        ExistingShareChange<AccountId> change = later.changeSince(earlier);
        Fraction share = Fraction.ZERO;
        Fraction existing = Fraction.ZERO;
        for (CustomerRevenueChange<AccountId> customer : change.changes()) {
            assertNotEquals(customer.before(), customer.now());
            share = share.plus(customer.share().isDefined() ? Fraction.of(customer.share()) : Fraction.ZERO);
            existing = existing.plus(existing(customer.now())).minus(existing(customer.before()));
        }
        assertEquals(existing.toRatio(), change.existing().amount());
        assertEquals(
                Fraction.of(later.existing().amount())
                        .minus(Fraction.of(earlier.existing().amount())),
                existing);
        if (earlier.share().isDefined() && later.share().isDefined()) {
            assertEquals(Fraction.of(later.share()).minus(Fraction.of(earlier.share())), share);
            assertEquals(share.toRatio(), change.share());
        } else {
            assertEquals(Ratio.of(0, 0), change.share());
        }
        assertEquals(List.of(), later.changeSince(later).changes());
    }

    private static Fraction existing(Optional<CustomerRevenue<AccountId>> customer) {
        return customer.map(known -> Fraction.of(known.existing().amount())).orElse(Fraction.ZERO);
    }

    @Property
    void recurringRevenueIsCountedAsTheManualSays(
            @ForAll ExistingBasis basis, @ForAll("periods") List<AssetPeriod> periods) {
        YearMonth first = YearMonth.of(2025, 2);
        NaiveRetention naive = new NaiveRetention(periods);
        Span known = Span.of(RetentionWorld.FIRST, RetentionWorld.FIRST.plusDays(400));
        MonthlyAmount existing = Customers.usd(0);
        MonthlyAmount fresh = existing;
        for (AccountId account : naive.accounts()) {
            LocalDate since = naive.first(account, known).orElseThrow();
            for (YearMonth month = first; month.isBefore(first.plusMonths(4)); month = month.plusMonths(1)) {
                MonthlyAmount amount = naive.at(account, month.atEndOfMonth());
                LocalDate before = (basis == ExistingBasis.PERIOD ? first : month).atDay(1);
                existing = since.isBefore(before) ? existing.plus(amount) : existing;
                fresh = since.isBefore(before) ? fresh : fresh.plus(amount);
            }
        }
        ExistingShare<AccountId> share = ExistingShareAnalysis.of(policy(basis))
                .measure(
                        RetentionWorld.revenue(periods, RetentionWorld.FIRST.plusDays(RetentionWorld.DAYS)),
                        first,
                        first.plusMonths(3));
        assertEquals(existing.number(), share.existing().amount());
        assertEquals(fresh.number(), share.fresh().amount());
    }
}
