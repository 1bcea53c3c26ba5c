package org.revenuekit.funnel.revenue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.revenue.Contracts.UTC;
import static org.revenuekit.funnel.revenue.Contracts.usd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.SubscriptionId;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.EditionLadder;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

class RevenueProperties {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 25);
    private static final int DAYS = 110;
    private static final LocalDate LAST = FIRST.plusDays(DAYS);
    private static final AsOf LATER = UTC.endOf(LocalDate.of(2027, 12, 31));

    private static final Catalogue CATALOGUE = Catalogue.of(
            List.of(), List.of(EditionLadder.of("editions", Contracts.product("p1"), Contracts.product("p2"))));

    private static final Grouping<AccountId, String> FAMILIES =
            Grouping.of("family", account -> account.value().equals("c") ? Optional.empty() : Optional.of("ab"));

    @Provide
    Arbitrary<List<AssetPeriod>> periods() {
        return period().list().ofMaxSize(9).withoutEdgeCases(); // there are so many that nothing else would be tried
    }

    /** Of each asset one period follows another, perhaps after a gap. */
    @Provide
    Arbitrary<List<AssetPeriod>> chains() {
        return periods().map(RevenueProperties::withoutOverlaps);
    }

    private static List<AssetPeriod> withoutOverlaps(List<AssetPeriod> periods) {
        Map<String, LocalDate> free = new TreeMap<>();
        List<AssetPeriod> chains = new ArrayList<>();
        for (AssetPeriod period : periods) {
            LocalDate from = free.getOrDefault(period.asset().value(), FIRST);
            LocalDate to = from.plusDays(length(period));
            chains.add(period.withActive(Span.of(from, to)));
            free.put(period.asset().value(), to.plusDays(period.quantity().intValue() % 3));
        }
        return chains;
    }

    private static long length(AssetPeriod period) {
        return period.active().to().map(LocalDate::getDayOfMonth).orElse(40);
    }

    private static Arbitrary<AssetPeriod> period() {
        Arbitrary<AssetPeriod> plain = Combinators.combine(
                        Arbitraries.of("x1", "x2", "x3", "x4"),
                        Arbitraries.of("a", "a", "b", "c"),
                        Arbitraries.of("p1", "p2", "p3"),
                        spans(),
                        prices())
                .as((asset, account, product, span, price) -> AssetPeriod.of(
                                Contracts.asset(asset),
                                Contracts.account(account),
                                Contracts.product(product),
                                span,
                                UnitPrice.monthly(MoneyFraction.parse("USD 0")))
                        .withPrice(price));
        return Combinators.combine(
                        plain,
                        Arbitraries.of("1", "1", "2", "0.5").map(BigDecimal::new),
                        Arbitraries.of(true, false),
                        days().optional(0.3),
                        days().optional(0.3),
                        Arbitraries.of("s1", "s2").map(SubscriptionId::of).optional())
                .as((period, quantity, escalated, cancelled, recorded, subscription) -> period.withQuantity(quantity)
                        .withEscalated(escalated)
                        .withCancelledOn(cancelled)
                        .withRecordedOn(recorded)
                        .withSubscription(subscription));
    }

    private static Arbitrary<Span> spans() {
        Arbitrary<Span> bounded = Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 45),
                        Arbitraries.integers().between(0, 45))
                .as((start, length) -> Span.of(FIRST.plusDays(start), FIRST.plusDays(start + length)));
        return Arbitraries.frequencyOf(
                Tuple.of(12, bounded), Tuple.of(2, days().map(Span::from)), Tuple.of(1, days().map(Span::until)));
    }

    private static Arbitrary<Optional<UnitPrice>> prices() {
        return Arbitraries.of(
                Optional.of(Contracts.price("USD 12", "P1M")),
                Optional.of(Contracts.price("USD 12", "P1M")),
                Optional.of(Contracts.price("USD 7.50", "P1M")),
                Optional.of(Contracts.price("USD 5", "P1W")),
                Optional.of(Contracts.price("USD 1", "P1D")),
                Optional.of(Contracts.price("USD 100", "P12M")),
                Optional.of(Contracts.price("USD 0", "P1M")),
                Optional.empty());
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<RevenuePolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(ChurnDate.class), Arbitraries.of(0, 0, 1, 2), Arbitraries.of(0, 1, 1, 3))
                .as((churnDate, gap, netting) -> RevenuePolicy.builder()
                        .ref(DefinitionRef.of("ours", 1))
                        .currency(CurrencyUnit.USD)
                        .churnDate(churnDate)
                        .gapMonths(gap)
                        .nettingDays(netting)
                        .build());
    }

    private static RecurringRevenue<AccountId> measure(RevenuePolicy policy, List<AssetPeriod> periods) {
        return RevenueAnalysis.of(policy).with(CATALOGUE).measure(periods, LATER);
    }

    private static MonthlyAmount sum(Stream<MonthlyAmount> amounts) {
        return amounts.reduce(usd(0), MonthlyAmount::plus);
    }

    private static YearMonth month(int number) {
        return YearMonth.of(2026, number);
    }

    @Property
    void everyDayIsThatOfTheManual(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("policies") RevenuePolicy policy,
            @ForAll("days") LocalDate knownOn) {
        NaiveRevenue naive = new NaiveRevenue(policy, periods, knownOn, FIRST, LAST);
        RecurringRevenue<AccountId> revenue =
                RevenueAnalysis.of(policy).measure(periods, UTC.endOf(LAST).knownOn(knownOn));
        naive.days(period -> true).forEach((day, amount) -> assertEquals(amount, revenue.at(day)));
        for (String name : List.of("a", "b", "c")) {
            AccountId account = Contracts.account(name);
            DailyRevenue days = naive.days(period -> period.account().equals(account));
            assertEquals(days.isEver(), revenue.keys().contains(account));
            if (days.isEver()) {
                days.forEach((day, amount) -> assertEquals(amount, revenue.of(account, day)));
                assertEquals(days.steps(), inside(revenue.steps(account)));
            }
        }
    }

    /** An open start is seen from the first day on that is looked at. */
    private static List<RevenueStep> inside(List<RevenueStep> steps) {
        return steps.stream()
                .map(step ->
                        step.from().equals(LocalDate.MIN) ? new RevenueStep(FIRST.minusDays(2), step.amount()) : step)
                .toList();
    }

    @Property
    void everyMovementIsThatOfTheManual(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("policies") RevenuePolicy policy,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        LocalDate start = one.isBefore(other) ? one : other;
        LocalDate end = one.isBefore(other) ? other : one;
        NaiveRevenue naive = new NaiveRevenue(policy, periods, LocalDate.MAX, FIRST, LAST);
        Movements<AccountId> movements = measure(policy, periods).movements(start, end);
        int changes = 0;
        for (String name : List.of("a", "b", "c")) {
            AccountId account = Contracts.account(name);
            DailyRevenue days = naive.days(period -> period.account().equals(account));
            if (days.at(start).signum() > 0 || days.at(end).signum() > 0) {
                RevenueChange<AccountId> change = movements.changes().get(changes++);
                assertEquals(account, change.key());
                assertEquals(days.at(start), change.start());
                assertEquals(days.at(end), change.end());
                assertEquals(days.movement(policy, start, end), change.movement());
            }
        }
        assertEquals(changes, movements.changes().size());
    }

    @Property
    void startAndMovementsSumToTheEndAndCausesToTheirMovement(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("policies") RevenuePolicy policy,
            @ForAll("days") LocalDate start) {
        Movements<AccountId> movements = measure(policy, periods).movements(start, start.plusDays(20));
        assertEquals(
                movements.end(),
                sum(Stream.of(Movement.values()).map(movements::of)).plus(movements.start()));
        assertEquals(
                movements.changes().size(),
                movements.unchanged()
                        + Stream.of(Movement.values())
                                .mapToLong(movements::count)
                                .sum());
        for (Movement movement : List.of(Movement.EXPANSION, Movement.CONTRACTION)) {
            assertEquals(
                    movements.of(movement),
                    sum(Stream.of(ChangeCause.values()).map(cause -> movements.of(movement, cause))));
        }
        for (RevenueChange<AccountId> change : movements.changes()) {
            boolean hasCauses = change.movement()
                    .filter(is -> is == Movement.EXPANSION || is == Movement.CONTRACTION)
                    .isPresent();
            assertEquals(hasCauses ? change.amount() : usd(0), sum(change.causes().values().stream()));
            assertTrue(change.causes().values().stream().allMatch(amount -> amount.signum() != 0));
        }
        for (ChangeCause cause : ChangeCause.values()) {
            assertEquals(
                    movements.of(cause),
                    movements.of(Movement.EXPANSION, cause).plus(movements.of(Movement.CONTRACTION, cause)));
        }
    }

    @Property
    void signedTotalsAddUpOverDays(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("policies") RevenuePolicy policy,
            @ForAll("days") LocalDate start) {
        RecurringRevenue<AccountId> revenue = measure(policy, periods);
        LocalDate middle = start.plusDays(13);
        LocalDate end = start.plusDays(31);
        assertEquals(
                moved(revenue.movements(start, end)),
                moved(revenue.movements(start, middle)).plus(moved(revenue.movements(middle, end))));
    }

    private static MonthlyAmount moved(Movements<?> movements) {
        return sum(Stream.of(Movement.values()).map(movements::of));
    }

    @Property
    void coarserAndFinerKeysKeepTheSignedTotal(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("policies") RevenuePolicy policy,
            @ForAll("days") LocalDate start) {
        RecurringRevenue<AccountId> revenue = measure(policy, periods);
        LocalDate end = start.plusDays(17);
        MonthlyAmount total = moved(revenue.movements(start, end));
        assertEquals(total, moved(revenue.byAsset().movements(start, end)));
        assertEquals(total, moved(revenue.byProduct().movements(start, end)));
        assertEquals(
                total,
                moved(revenue.bySubscription().movements(start, end))
                        .plus(moved(revenue.withoutSubscription().movements(start, end))));
        assertEquals(
                total,
                moved(revenue.by(FAMILIES).movements(start, end))
                        .plus(moved(revenue.ungrouped(FAMILIES).movements(start, end))));
        Grouped<String, Movements<AccountId>> groups =
                revenue.movements(start, end).by(FAMILIES);
        assertEquals(
                total,
                sum(Stream.concat(groups.groups().values().stream(), Stream.of(groups.ungrouped()))
                        .map(RevenueProperties::moved)));
        assertEquals(revenue.at(end), sum(revenue.keys().stream().map(account -> revenue.of(account, end))));
        assertEquals(revenue.at(end), revenue.byAsset().at(end));
        assertEquals(
                revenue.at(end),
                revenue.by(FAMILIES).at(end).plus(revenue.ungrouped(FAMILIES).at(end)));
    }

    /** Months in one pass over whole numbers, and key by key over numbers that do not fit. */
    @Property
    void monthsAreTheMovementsBetweenMonthEnds(
            @ForAll("periods") List<AssetPeriod> periods, @ForAll("policies") RevenuePolicy policy) {
        RecurringRevenue<AccountId> revenue = measure(policy, periods);
        List<AssetPeriod> more = new ArrayList<>(periods);
        more.add(Contracts.period("z/z", "[2090-01-01,2091-01-01)", 1)
                .withPrice(Contracts.price("USD 1" + "0".repeat(30), "P1M"))
                .withRecordedOn(FIRST));
        RevenueBridge bridge = revenue.monthly(month(2), month(7));
        assertEquals(
                bridge.months(),
                measure(policy, more).monthly(month(2), month(7)).months());
        assertEquals(6, bridge.months().size());
        for (BridgeMonth month : bridge.months()) {
            Movements<AccountId> movements = revenue.movements(
                    month.month().atDay(1).minusDays(1), month.month().atEndOfMonth());
            assertEquals(movements.start(), month.start());
            assertEquals(movements.end(), month.end());
            assertEquals(movements.startCount(), month.startCount());
            assertEquals(movements.endCount(), month.endCount());
            for (Movement movement : Movement.values()) {
                assertEquals(movements.of(movement), month.of(movement));
                assertEquals(movements.count(movement), month.count(movement));
            }
        }
        assertEquals(
                bridge.end(),
                bridge.start().plus(sum(Stream.of(Movement.values()).map(bridge::of))));
    }

    @Property
    void orderOfPeriodsChangesNothing(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("policies") RevenuePolicy policy,
            @ForAll Random random) {
        List<AssetPeriod> shuffled = new ArrayList<>(periods);
        Collections.shuffle(shuffled, random);
        RecurringRevenue<AccountId> one = measure(policy, periods);
        RecurringRevenue<AccountId> other = measure(policy, shuffled);
        assertEquals(one.keys(), other.keys());
        assertEquals(one.findings(), other.findings());
        assertEquals(one.tally(), other.tally());
        one.keys().forEach(key -> assertEquals(one.steps(key), other.steps(key)));
        assertEquals(
                one.movements(FIRST.plusDays(20), FIRST.plusDays(50)).changes(),
                other.movements(FIRST.plusDays(20), FIRST.plusDays(50)).changes());
        assertEquals(
                one.monthly(month(2), month(5)).months(),
                other.monthly(month(2), month(5)).months());
        one.keys()
                .forEach(key ->
                        assertEquals(one.explain(key, FIRST.plusDays(30)), other.explain(key, FIRST.plusDays(30))));
    }

    @Property
    void cuttingPeriodsAnywhereChangesNothing(
            @ForAll("chains") List<AssetPeriod> periods,
            @ForAll("policies") RevenuePolicy policy,
            @ForAll("days") LocalDate cut) {
        List<AssetPeriod> pieces = periods.stream()
                .flatMap(period -> Stream.concat(
                                period.active().intersection(Span.until(cut)).stream(),
                                period.active().intersection(Span.from(cut)).stream())
                        .map(period::withActive))
                .toList();
        RecurringRevenue<AccountId> whole = measure(policy, periods);
        RecurringRevenue<AccountId> cuts = measure(policy, pieces);
        assertTrue(whole.findings().of(RevenueFinding.OVERLAPPING_PERIODS).isEmpty());
        assertEquals(whole.keys(), cuts.keys());
        whole.keys().forEach(key -> assertEquals(whole.steps(key), cuts.steps(key)));
        assertEquals(
                whole.movements(FIRST.plusDays(10), FIRST.plusDays(40)).changes(),
                cuts.movements(FIRST.plusDays(10), FIRST.plusDays(40)).changes());
    }

    @Property
    void pricesThatAreEqualByTheMonthMakeEqualRevenue(
            @ForAll("periods") List<AssetPeriod> periods, @ForAll("policies") RevenuePolicy policy) {
        List<AssetPeriod> billedOtherwise = periods.stream()
                .map(period -> period.withPrice(period.price().map(price -> equivalent(price))))
                .toList();
        RecurringRevenue<AccountId> one = measure(policy, periods);
        RecurringRevenue<AccountId> other = measure(policy, billedOtherwise);
        // periods that start on one day may stand in another order, as the price is of what tells them apart
        if (one.findings().of(RevenueFinding.OVERLAPPING_PERIODS).isEmpty()) {
            one.keys().forEach(key -> assertEquals(one.steps(key), other.steps(key)));
        }
    }

    private static UnitPrice equivalent(UnitPrice price) {
        return switch (price.period().unit()) {
            case MONTH ->
                new UnitPrice(
                        price.amount().times(BigDecimal.valueOf(7)),
                        BillingPeriod.ofMonths(7 * price.period().count()));
            case WEEK ->
                new UnitPrice(
                        price.amount().times(BigDecimal.valueOf(2)),
                        BillingPeriod.ofWeeks(2 * price.period().count()));
            case DAY ->
                new UnitPrice(
                        price.amount().times(BigDecimal.valueOf(30)),
                        BillingPeriod.ofDays(30 * price.period().count()));
        };
    }

    /** What came on record later does not change the answer as it was known then. */
    @Property
    void whatWasKnownThenStays(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("policies") RevenuePolicy policy,
            @ForAll("days") LocalDate knownOn) {
        List<AssetPeriod> known = periods.stream()
                .filter(period -> period.knownFromDay() <= knownOn.toEpochDay())
                .toList();
        RecurringRevenue<AccountId> then = RevenueAnalysis.of(policy).measure(known, UTC.endOf(LAST));
        RecurringRevenue<AccountId> replayed = RevenueAnalysis.of(policy).measure(periods, LATER.knownOn(knownOn));
        assertEquals(then.keys(), replayed.keys());
        then.keys().forEach(key -> assertEquals(then.steps(key), replayed.steps(key)));
        assertEquals(periods.size() - known.size(), replayed.tally().notYetKnown());
    }

    @Property
    void revisionsSumToTheDifference(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("policies") RevenuePolicy policy,
            @ForAll("days") LocalDate knownOn,
            @ForAll("days") LocalDate day) {
        RecurringRevenue<AccountId> then = RevenueAnalysis.of(policy).measure(periods, LATER.knownOn(knownOn));
        RevenueRevision<AccountId> revision = measure(policy, periods).changeSince(then);
        assertEquals(revision.amount(day), sum(revision.at(day).stream().map(KeyRevision::amount)));
        for (KeyRevision<AccountId> key : revision.at(day)) {
            assertEquals(key.amount(), sum(key.periods().stream().map(PeriodRevision::amount)));
            assertFalse(key.periods().isEmpty());
            assertTrue(key.periods().stream().allMatch(period -> period.amount().signum() != 0));
            assertEquals(then.keys().contains(key.key()) ? then.of(key.key(), day) : usd(0), key.before());
        }
    }

    @Property
    void revisionsOfABridgeSumToTheDifference(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("policies") RevenuePolicy policy,
            @ForAll("days") LocalDate knownOn) {
        RevenueBridge then = RevenueAnalysis.of(policy)
                .measure(periods, LATER.knownOn(knownOn))
                .monthly(month(1), month(4));
        RevenueBridge now = measure(policy, periods).monthly(month(2), month(5));
        BridgeRevision revision = now.changeSince(then);
        List<YearMonth> told =
                revision.months().stream().map(MonthRevision::month).toList();
        for (Movement movement : Movement.values()) {
            assertEquals(now.of(movement), then.of(movement).plus(revision.of(movement)));
            assertEquals(revision.of(movement), sum(revision.months().stream().map(month -> month.of(movement))));
            assertEquals(
                    revision.count(movement),
                    revision.months().stream()
                            .mapToLong(month -> month.count(movement))
                            .sum());
        }
        for (MonthRevision month : revision.months()) {
            assertEquals(
                    month.end(),
                    month.start().plus(sum(Stream.of(Movement.values()).map(month::of))));
        }
        for (int i = 1; i <= 5; i++) {
            YearMonth month = month(i);
            boolean isSame = i > 1 && i < 5 && then.of(month).equals(now.of(month));
            assertEquals(!isSame, told.contains(month));
        }
        assertEquals(List.of(), now.changeSince(now).months());
    }

    @Property
    void allThatIsGivenIsUsedOrReported(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("policies") RevenuePolicy policy,
            @ForAll("days") LocalDate knownOn) {
        RecurringRevenue<AccountId> revenue = RevenueAnalysis.of(policy).measure(periods, LATER.knownOn(knownOn));
        RevenueTally tally = revenue.tally();
        assertEquals(periods.size(), tally.given());
        long reported = revenue.findings().stream()
                .filter(finding -> finding.kind() != RevenueFinding.OVERLAPPING_PERIODS)
                .mapToLong(finding -> Long.parseLong(finding.details().get("periods")))
                .sum();
        assertEquals(tally.given(), tally.used() + reported);
    }

    @Property
    void explanationsSumToTheAmount(@ForAll("periods") List<AssetPeriod> periods, @ForAll("days") LocalDate day) {
        RecurringRevenue<AccountId> revenue = measure(Contracts.POLICY, periods);
        for (AccountId key : revenue.keys()) {
            Ratio amount = revenue.of(key, day).number();
            assertEquals(
                    amount.orElseThrow(), revenue.explain(key, day).amount().orElseThrow());
        }
    }
}
