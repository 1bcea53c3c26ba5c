package org.revenuekit.segmentation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.segmentation.index.Given.AS_IS;
import static org.revenuekit.segmentation.index.Given.assertNames;
import static org.revenuekit.segmentation.index.Given.assertRefused;
import static org.revenuekit.segmentation.index.Given.index;
import static org.revenuekit.segmentation.index.Given.indicator;
import static org.revenuekit.segmentation.index.Given.number;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.IndicatorId;

class IndexDefinitionTest {
    private static final IndexDefinition X = index(indicator("a", 1), indicator("b", 2));

    @Test
    void hasDefaultsThatKeepAScoreHonest() {
        assertEquals(MissingData.RENORMALISE, X.missing());
        assertEquals(number("0.5"), X.coverageFloor());
        assertEquals(BigDecimal.valueOf(50), X.neutralPoints());
        assertEquals(List.of(indicator("a", 1), indicator("b", 2)), X.indicators());
    }

    @Test
    void isChangedByItsBuilder() {
        DefinitionRef next = DefinitionRef.of("x", 2);
        IndexDefinition changed = X.toBuilder()
                .ref(next)
                .missing(MissingData.NEUTRAL)
                .neutralPoints(number("40.0"))
                .coverageFloor(number("0.60"))
                .build();

        assertEquals(next, changed.ref());
        assertEquals(X.groups(), changed.groups());
        assertEquals(BigDecimal.valueOf(40), changed.neutralPoints());
        assertEquals(number("0.6"), changed.coverageFloor());
        assertEquals(X, X.toBuilder().build());
        assertThrows(
                IllegalStateException.class, () -> IndexDefinition.builder().build());
    }

    @Test
    void weightsAreNotAllZero() {
        assertRefused(
                "sum of weights of the groups must be > 0, was 0 (index x@1)",
                () -> X.withGroups(IndicatorGroup.of("g", 0, indicator("a", 1))));
        assertRefused("sum of weights of the groups must be > 0, was 0 (index x@1)", () -> X.withGroups());
        assertRefused(
                "sum of weights must be > 0, was 0 (group g)",
                () -> IndicatorGroup.of("g", 1, indicator("a", 0), indicator("b", 0)));
        assertRefused("a group must have an indicator, had none (group g)", () -> IndicatorGroup.of("g", 1));
    }

    @Test
    void weightsAreNotNegative() {
        assertEquals(BigDecimal.ZERO, indicator("a", 0).weight());
        assertRefused("weight must be >= 0, was -1 (indicator a)", () -> indicator("a", -1));
        assertRefused("weight must be >= 0, was -1 (group g)", () -> IndicatorGroup.of("g", -1, indicator("a", 1)));
        assertEquals(0, IndicatorGroup.of("g", 0, indicator("a", 1)).weight().signum());
    }

    @Test
    void namesAndIndicatorsStandOnce() {
        assertRefused(
                "names of groups must differ, had g again (index x@1)",
                () -> X.withGroups(
                        IndicatorGroup.of("g", 1, indicator("a", 1)), IndicatorGroup.of("g", 1, indicator("b", 1))));
        assertRefused(
                "an indicator must stand once, had a again (index x@1)",
                () -> X.withGroups(
                        IndicatorGroup.of("g", 1, indicator("a", 1)), IndicatorGroup.of("h", 1, indicator("a", 2))));
    }

    @Test
    void thereAreAtMostAThousandIndicators() {
        assertEquals(1_000, index(indicators(1_000)).indicators().size());
        assertRefused("there must be at most 1000 indicators, were 1001 (index x@1)", () -> index(indicators(1_001)));
    }

    private static Indicator[] indicators(int count) {
        return IntStream.range(0, count).mapToObj(i -> indicator("i" + i, 1)).toArray(Indicator[]::new);
    }

    @Test
    void theFloorIsAShare() {
        String rule = "coverageFloor must be 0 to 1 with at most 6 decimals, was ";
        assertEquals(BigDecimal.ZERO, X.withCoverageFloor(BigDecimal.ZERO).coverageFloor());
        assertEquals(BigDecimal.ONE, X.withCoverageFloor(number("1.0")).coverageFloor());
        assertEquals(number("0.000001"), X.withCoverageFloor(number("0.000001")).coverageFloor());
        assertRefused(rule + "-0.1 (index x@1)", () -> X.withCoverageFloor(number("-0.1")));
        assertRefused(rule + "1.1 (index x@1)", () -> X.withCoverageFloor(number("1.1")));
        assertRefused(rule + "0.0000011 (index x@1)", () -> X.withCoverageFloor(number("0.0000011")));
        assertRefused(
                "points must be 0 to 100 with at most 6 decimals, were 101",
                () -> X.withNeutralPoints(BigDecimal.valueOf(101)));
    }

    @Test
    void anIndicatorHasDefaults() {
        Indicator plain =
                Indicator.builder().id(IndicatorId.of("a")).scale(AS_IS).build();

        assertEquals(indicator("a", 1), plain);
        assertEquals(BigDecimal.ONE, plain.weight());
        assertEquals(Direction.RISING, plain.direction());
        assertEquals(Summary.LATEST, plain.summary());
        assertEquals(Optional.empty(), plain.halfLifeDays());
        assertEquals(Optional.empty(), plain.expiresAfterDays());
        assertEquals(BigDecimal.TEN, plain.withWeight(number("1E1")).weight());
    }

    @Test
    void aStatedDirectionIsThatOfTheScale() {
        assertEquals(
                Direction.RISING,
                indicator("a", 1).withDirection(Direction.RISING).direction());
        assertRefused(
                "direction must be that of the scale, RISING, was FALLING (indicator a)",
                () -> indicator("a", 1).withDirection(Direction.FALLING));
    }

    @Test
    void daysAreOneToTenYears() {
        Indicator a = indicator("a", 1);
        assertEquals(Optional.of(1), a.withHalfLifeDays(1).halfLifeDays());
        assertEquals(Optional.of(3_650), a.withHalfLifeDays(3_650).halfLifeDays());
        assertRefused("halfLifeDays must be 1 to 3650, was 0 (indicator a)", () -> a.withHalfLifeDays(0));
        assertRefused("halfLifeDays must be 1 to 3650, was 3651 (indicator a)", () -> a.withHalfLifeDays(3_651));
        assertEquals(Optional.of(1), a.withExpiresAfterDays(1).expiresAfterDays());
        assertEquals(Optional.of(3_650), a.withExpiresAfterDays(3_650).expiresAfterDays());
        assertRefused("expiresAfterDays must be 1 to 3650, was 0 (indicator a)", () -> a.withExpiresAfterDays(0));
        assertRefused(
                "expiresAfterDays must be 1 to 3650, was 3651 (indicator a)", () -> a.withExpiresAfterDays(3_651));
    }

    @Test
    void aGroupHasAName() {
        IndicatorGroup group = IndicatorGroup.of("g", 2, indicator("a", 1));
        assertEquals(group, new IndicatorGroup("g", number("2.0"), ImmutableList.of(indicator("a", 1))));
        assertRefused("group must not be blank", () -> IndicatorGroup.of(" ", 1, indicator("a", 1)));
    }

    @Test
    void equalDefinitionsAreEqual() {
        assertEquals(X, index(indicator("a", 1), indicator("b", 2)));
        assertEquals(X, X.withCoverageFloor(number("0.50")));
        assertEquals(DefinitionRef.of("x", 1).hashCode(), X.hashCode());
        EqualsVerifier.forClass(ImmutableIndexDefinition.class)
                .withPrefabValues(DefinitionRef.class, X.ref(), DefinitionRef.of("x", 2))
                .withPrefabValues(ImmutableList.class, X.groups(), ImmutableList.of())
                .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY, Warning.STRICT_HASHCODE)
                .verify();
    }

    @Test
    void equalIndicatorsAreEqual() {
        Indicator a = indicator("a", 1).withHalfLifeDays(3);
        assertEquals(Objects.hash(a.id(), a.weight(), a.scale(), Optional.of(3), Optional.empty()), a.hashCode());
        for (Indicator other : List.of(
                a.withId(IndicatorId.of("b")),
                a.withWeight(BigDecimal.TEN),
                a.withScale(Bins.of(Bin.of(0, 1, 0))),
                a.withSummary(Summary.MEAN),
                a.withHalfLifeDays(4),
                a.withExpiresAfterDays(4))) {
            assertNotEquals(a, other);
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        ImmutableList<Indicator> indicators = ImmutableList.of(indicator("a", 1));
        assertNames("name", () -> new IndicatorGroup(null, BigDecimal.ONE, indicators));
        assertNames("weight", () -> new IndicatorGroup("g", null, indicators));
        assertNames("indicators", () -> new IndicatorGroup("g", BigDecimal.ONE, null));
    }
}
