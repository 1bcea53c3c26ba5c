package org.revenuekit.funnel.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Transitions;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.Span;

class RenewalProperties {
    private static final RenewalPolicy POLICY = RenewalPolicy.standard(CurrencyUnit.USD).toBuilder()
            .ref(DefinitionRef.of("quick", 1))
            .openDays(20)
            .graceDays(10)
            .build();
    private static final Span PERIOD = Span.parse("[2025-02-10,2025-05-01)");
    private static final Grouping<RenewalDue, AccountId> BY_ACCOUNT = Grouping.of(
            "account",
            due -> Optional.of(due.account()).filter(account -> !account.value().equals("c")));

    @Provide
    Arbitrary<List<RenewalDue>> renewals() {
        Arbitrary<RenewalDue> one = Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        RetentionWorld.days(),
                        Arbitraries.integers().between(-1, 60),
                        Arbitraries.of(true, false),
                        Arbitraries.of(BillingPeriod.MONTHLY, BillingPeriod.WEEKLY, BillingPeriod.YEARLY),
                        Arbitraries.integers().between(0, 4))
                .as((account, due, notice, automatic, billing, price) -> RenewalDue.builder()
                        .asset(AssetId.of("x"))
                        .account(AccountId.of(account))
                        .product(ProductId.of("base"))
                        .due(due)
                        .noticeBy(notice < 0 ? Optional.empty() : Optional.of(due.minusDays(notice)))
                        .automatic(automatic)
                        .price(new UnitPrice(MoneyFraction.parse("USD " + price), billing))
                        .build());
        return one.list().ofMaxSize(10).map(RenewalProperties::numbered).withoutEdgeCases();
    }

    private static List<RenewalDue> numbered(List<RenewalDue> renewals) {
        List<RenewalDue> numbered = new ArrayList<>();
        for (RenewalDue renewal : renewals) {
            numbered.add(renewal.withAsset(AssetId.of("asset" + numbered.size())));
        }
        return numbered;
    }

    @Provide
    Arbitrary<List<AssetPeriod>> periods() {
        return RetentionWorld.periods();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RetentionWorld.days();
    }

    private static RenewalForecast forecast(List<RenewalDue> renewals, LocalDate day) {
        return RenewalForecasting.of(POLICY)
                .with(AccountRisk.of(
                        DefinitionRef.of("risk", 1),
                        account -> account.value().equals("b") ? Optional.of(Ratio.of(1, 3)) : Optional.empty()))
                .forecast(renewals, PERIOD, RetentionWorld.at(day));
    }

    private static MonthlyAmount sum(Stream<MonthlyAmount> amounts) {
        return amounts.reduce(Customers.usd(0), MonthlyAmount::plus);
    }

    @Property
    void dueIsExpectedAndAtRisk(@ForAll("renewals") List<RenewalDue> renewals, @ForAll("days") LocalDate day) {
        RenewalForecast forecast = forecast(renewals, day);
        assertEquals(forecast.due(), forecast.expected().plus(forecast.atRisk()));
        assertTrue(forecast.atRisk().signum() >= 0 && forecast.expected().signum() >= 0);
        assertEquals(forecast.due(), sum(forecast.byDueMonth().stream().map(RenewalMonth::due)));
        assertEquals(forecast.atRisk(), sum(forecast.byDueMonth().stream().map(RenewalMonth::atRisk)));
        assertEquals(forecast.atRisk(), sum(forecast.byDecisionMonth().stream().map(RenewalMonth::atRisk)));
        for (ExpectedRenewal line : forecast.renewals()) {
            assertEquals(line.amount(), line.expected().plus(line.atRisk()));
        }
    }

    @Property
    void eachContractIsInTheStateOfTheManual(
            @ForAll("renewals") List<RenewalDue> renewals, @ForAll("days") LocalDate day) {
        RenewalForecast forecast = forecast(renewals, day);
        long looked = 0;
        for (RenewalDue renewal : renewals) {
            List<ExpectedRenewal> lines = forecast.of(renewal.asset());
            boolean isOver = renewal.due().compareTo(day) <= 0;
            boolean isPriced = renewal.price().orElseThrow().amount().amount().signum() > 0;
            assertEquals(isPriced && (isOver || PERIOD.contains(renewal.due())) ? 1 : 0, lines.size());
            for (ExpectedRenewal line : lines) {
                looked++;
                LocalDate decide = renewal.noticeBy().orElse(renewal.due().minusDays(1));
                RenewalState notOver = renewal.automatic() && decide.isBefore(day)
                        ? RenewalState.SECURED
                        : decide.isAfter(day.plusDays(20)) ? RenewalState.LATER : RenewalState.OPEN;
                assertEquals(isOver ? RenewalState.OVERDUE : notOver, line.state());
                assertEquals(decide, line.decideBy());
            }
        }
        assertEquals(
                looked,
                Stream.of(RenewalState.values())
                        .mapToLong(state -> forecast.renewals(state).size())
                        .sum());
        // given = used + reported + not asked for
        assertEquals(
                renewals.stream()
                        .filter(renewal ->
                                renewal.price().orElseThrow().amount().amount().signum() == 0)
                        .count(),
                forecast.findings().size());
    }

    @Property
    void groupsSumToTheWhole(@ForAll("renewals") List<RenewalDue> renewals, @ForAll("days") LocalDate day) {
        RenewalForecast all = forecast(renewals, day);
        Grouped<AccountId, RenewalForecast> groups = all.by(BY_ACCOUNT);
        for (Function<RenewalForecast, MonthlyAmount> part : List.<Function<RenewalForecast, MonthlyAmount>>of(
                RenewalForecast::due, RenewalForecast::expected, RenewalForecast::atRisk, RenewalForecast::overdue)) {
            assertEquals(
                    part.apply(all),
                    sum(Stream.concat(groups.groups().values().stream(), Stream.of(groups.ungrouped()))
                            .map(part)));
        }
    }

    @Property
    void theOrderChangesNothing(
            @ForAll("renewals") List<RenewalDue> renewals, @ForAll("days") LocalDate day, @ForAll Random random) {
        assertEquals(
                forecast(renewals, day).renewals(),
                forecast(RetentionWorld.shuffled(renewals, random), day).renewals());
    }

    private static RenewalRates rates(List<RenewalDue> renewals, List<AssetPeriod> periods, LocalDate day) {
        return RenewalRateAnalysis.of(POLICY)
                .measure(renewals, RetentionWorld.revenue(periods, day).byAsset(), PERIOD);
    }

    @Property
    void changesOfRatesSumToTheDifference(
            @ForAll("renewals") List<RenewalDue> renewals,
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("periods") List<AssetPeriod> others,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        RenewalRates earlier = rates(renewals, periods, one);
        RenewalRates later = rates(renewals.subList(renewals.size() / 4, renewals.size()), others, other);
        RenewalRatesChange change = later.changeSince(earlier);
        Transitions<RenewalOutcome> transitions = change.transitions();
        assertEquals(earlier.renewed(), transitions.from(RenewalOutcome.RENEWED));
        assertEquals(earlier.due() - earlier.renewed(), transitions.from(RenewalOutcome.LOST));
        assertEquals(earlier.tooEarly().size(), transitions.from(RenewalOutcome.TOO_EARLY));
        assertEquals(later.renewed(), transitions.to(RenewalOutcome.RENEWED));
        assertEquals(later.due() - later.renewed(), transitions.to(RenewalOutcome.LOST));
        assertEquals(later.tooEarly().size(), transitions.to(RenewalOutcome.TOO_EARLY));
        assertEquals(0, transitions.count(RenewalOutcome.ABSENT, RenewalOutcome.ABSENT));
        assertTrue(transitions.moved() <= change.changes().size());
        assertEquals(List.of(), later.changeSince(later).changes());
        if (earlier.due() == 0 || later.due() == 0) {
            assertEquals(Ratio.of(0, 0), change.byCount());
            assertEquals(Ratio.of(0, 0), change.byAmount());
            return;
        }
        Fraction byCount = Fraction.ZERO;
        Fraction byAmount = Fraction.ZERO;
        for (PastRenewalChange contract : change.changes()) {
            byCount = byCount.plus(Fraction.of(contract.byCount()));
            byAmount = byAmount.plus(Fraction.of(contract.byAmount()));
        }
        assertEquals(Fraction.of(later.byCount()).minus(Fraction.of(earlier.byCount())), byCount);
        assertEquals(byCount.toRatio(), change.byCount());
        assertEquals(Fraction.of(later.byAmount()).minus(Fraction.of(earlier.byAmount())), byAmount);
        assertEquals(byAmount.toRatio(), change.byAmount());
    }

    @Property
    void ratesAreThoseOfTheManual(
            @ForAll("renewals") List<RenewalDue> renewals,
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("days") LocalDate day) {
        RenewalRates rates = RenewalRateAnalysis.of(POLICY)
                .measure(renewals, RetentionWorld.revenue(periods, day).byAsset(), PERIOD);
        long due = 0;
        long renewed = 0;
        MonthlyAmount dueAmount = Customers.usd(0);
        MonthlyAmount renewedAmount = dueAmount;
        for (RenewalDue renewal : renewals) {
            List<AssetPeriod> own = periods.stream()
                    .filter(period -> period.asset().equals(renewal.asset()))
                    .toList();
            MonthlyAmount amount = renewal.price().orElseThrow().perMonth(renewal.quantity(), POLICY.basis());
            if (amount.signum() > 0
                    && !own.isEmpty()
                    && PERIOD.contains(renewal.due())
                    && !renewal.due().plusDays(10).isAfter(day)) {
                MonthlyAmount after = renewal.due()
                        .datesUntil(renewal.due().plusDays(11))
                        .filter(later -> own.get(0).active().contains(later))
                        .findFirst()
                        .map(later -> own.get(0)
                                .price()
                                .orElseThrow()
                                .perMonth(own.get(0).quantity(), POLICY.basis()))
                        .orElse(Customers.usd(0));
                due++;
                renewed += after.signum();
                dueAmount = dueAmount.plus(amount);
                renewedAmount = renewedAmount.plus(after.compareTo(amount) < 0 ? after : amount);
            }
        }
        assertEquals(Ratio.of(renewed, due), rates.byCount());
        assertEquals(renewedAmount.over(dueAmount), rates.byAmount());
        assertTrue(rates.interval().lower() >= 0 && rates.interval().upper() <= 1);
    }
}
