package org.revenuekit.funnel.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.time.Span;

class SurvivalProperties {
    private static final BigDecimal Z = new BigDecimal("1.96");
    private static final int LONGEST = 12;

    @Provide
    Arbitrary<List<Tenure>> tenures() {
        return Combinators.combine(Arbitraries.longs().between(0, LONGEST), Arbitraries.of(true, false))
                .as(Tenure::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
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

    private static SurvivalCurve curve(List<Tenure> tenures) {
        return SurvivalCurve.of(tenures, Z).orElseThrow();
    }

    @Property
    void survivalIsTheProductOfWhatStays(@ForAll("tenures") List<Tenure> tenures) {
        SurvivalCurve curve = curve(tenures);
        for (long time = 0; time <= LONGEST + 1; time++) {
            assertEquals(NaiveRetention.survival(tenures, time), curve.survival(time), 1e-12);
        }
        assertEquals(tenures.stream().filter(Tenure::ended).count(), curve.ended());
        assertEquals(tenures.size(), curve.subjects());
    }

    @Property
    void survivalFallsWithinItsInterval(@ForAll("tenures") List<Tenure> tenures) {
        SurvivalCurve curve = curve(tenures);
        double before = 1;
        for (long time = 0; time <= LONGEST + 1; time++) {
            SurvivalPoint point = curve.at(time);
            assertTrue(point.survival() <= before);
            assertTrue(0 <= point.lower() && point.lower() <= point.survival());
            assertTrue(point.survival() <= point.upper() && point.upper() <= 1);
            before = point.survival();
        }
    }

    @Property
    void whereAllHaveLeftItIsThePlainShare(@ForAll("tenures") List<Tenure> tenures) {
        List<Tenure> ended =
                tenures.stream().map(tenure -> Tenure.ended(tenure.length())).toList();
        SurvivalCurve curve = curve(ended);
        for (long time = 0; time <= LONGEST; time++) {
            long now = time;
            long longer = ended.stream().filter(tenure -> tenure.length() > now).count();
            assertEquals((double) longer / ended.size(), curve.survival(time));
        }
        long median = curve.median().orElseThrow();
        assertTrue(curve.survival(median) <= 0.5);
        assertTrue(median == 0 || curve.survival(median - 1) > 0.5);
    }

    @Property
    void theOrderChangesNothing(@ForAll("tenures") List<Tenure> tenures, @ForAll Random random) {
        assertEquals(curve(tenures), curve(RetentionWorld.shuffled(tenures, random)));
    }

    @Property
    void tenuresAreThoseOfTheManual(@ForAll("periods") List<AssetPeriod> periods, @ForAll("days") LocalDate day) {
        Survival<AccountId> survival = SurvivalAnalysis.of(Customers.POLICY.toBuilder()
                        .ref(DefinitionRef.of("days", 1))
                        .tenureUnit(TenureUnit.DAY)
                        .build())
                .measure(RetentionWorld.revenue(periods, day));
        NaiveRetention naive = new NaiveRetention(periods);
        for (AccountId account : naive.accounts()) {
            Optional<Tenure> expected = naive.first(account, Span.of(RetentionWorld.FIRST, day.plusDays(1)))
                    .map(first -> naive.end(account, first, day)
                            .map(end -> Tenure.ended(end.toEpochDay() - first.toEpochDay()))
                            .orElse(Tenure.goingOn(day.toEpochDay() - first.toEpochDay())));
            assertEquals(expected, Optional.ofNullable(survival.tenures().get(account)));
        }
    }

    private static Survival<AccountId> survival(List<AssetPeriod> periods, LocalDate day) {
        return SurvivalAnalysis.of(Customers.POLICY).measure(RetentionWorld.revenue(periods, day));
    }

    private static long count(List<TenureChange<AccountId>> changes, Predicate<TenureChange<AccountId>> which) {
        return changes.stream().filter(which).count();
    }

    @Property
    void changesSumToTheDifference(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("periods") List<AssetPeriod> others,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        Survival<AccountId> earlier = survival(periods, one);
        Survival<AccountId> later = survival(others, other);
        SurvivalChange<AccountId> change = later.changeSince(earlier);
        long back = count(
                change.changes(),
                key -> key.before().filter(Tenure::ended).isPresent()
                        && key.now().filter(Tenure::ended).isEmpty());
        assertEquals(later.ended() - earlier.ended(), change.left().size() - back);
        assertEquals(
                later.subjects() - earlier.subjects(),
                count(change.changes(), key -> key.before().isEmpty())
                        - count(change.changes(), key -> key.now().isEmpty()));
        assertEquals(List.of(), later.changeSince(later).changes());
    }

    @Property
    void timeAloneRestatesNothing(
            @ForAll("periods") List<AssetPeriod> periods,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        LocalDate early = one.isBefore(other) ? one : other;
        SurvivalChange<AccountId> change =
                survival(periods, early.equals(one) ? other : one).changeSince(survival(periods, early));
        assertEquals(List.of(), change.restated());
    }

    /** Nobody who stays is known for longer than one who left a day later is taken to have stayed. */
    @Property
    void whoStaysIsNeverKnownForLonger(@ForAll("days") LocalDate first, @ForAll("days") LocalDate other) {
        LocalDate day = other.isBefore(first) ? first : other;
        for (TenureUnit unit : TenureUnit.values()) {
            assertTrue(unit.whole(first, day) < unit.begun(first, day.plusDays(1)));
            assertTrue(unit.whole(first, day) <= unit.begun(first, day));
        }
        long months = TenureUnit.MONTH.whole(first, day);
        assertTrue(!first.plusMonths(months).isAfter(day));
        assertTrue(first.plusMonths(months + 1).isAfter(day));
    }
}
