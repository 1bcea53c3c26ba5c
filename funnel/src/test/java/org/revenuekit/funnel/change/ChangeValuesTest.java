package org.revenuekit.funnel.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.change.ChangeWorld.HOME;
import static org.revenuekit.funnel.change.ChangeWorld.SEARCH;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;

class ChangeValuesTest {
    private static final Effect THIRD = new Effect(Fraction.of(1, 3));
    private static final RateStep STEP = new RateStep(HOME, SEARCH);

    @Test
    void theStandardOrderIsVolumeMixAndRates() {
        assertEquals(
                DefinitionRef.of("change-policy", 1), ChangePolicy.standard().ref());
        assertEquals(
                List.of(ChangeFactor.VOLUME, ChangeFactor.MIX, ChangeFactor.RATE),
                ChangePolicy.standard().order());
    }

    @Test
    void policiesAreEqualByContentAndHashByReference() {
        ChangePolicy other = ChangePolicy.standard().toBuilder()
                .order(ImmutableList.of(ChangeFactor.RATE, ChangeFactor.MIX, ChangeFactor.VOLUME))
                .build();

        assertNotEquals(ChangePolicy.standard(), other);
        assertEquals(other.ref().hashCode(), other.hashCode());
        assertEquals(
                ChangePolicy.standard(), ChangePolicy.standard().toBuilder().build());
    }

    @Test
    void anOrderNamesEachFactorOnce() {
        assertRefused(
                "order must name each factor once, was [VOLUME, MIX] (policy change-policy@1)",
                () -> ChangePolicy.standard().withOrder(ChangeFactor.VOLUME, ChangeFactor.MIX));
        assertRefused(
                "order must name each factor once, was [VOLUME, MIX, MIX] (policy change-policy@1)",
                () -> ChangePolicy.standard().withOrder(ChangeFactor.VOLUME, ChangeFactor.MIX, ChangeFactor.MIX));
        assertRefused(
                "order must name each factor once, was [VOLUME, MIX, RATE, MIX] (policy change-policy@1)",
                () -> ChangePolicy.standard()
                        .withOrder(ChangeFactor.VOLUME, ChangeFactor.MIX, ChangeFactor.RATE, ChangeFactor.MIX));
    }

    @Test
    void anEffectIsAnExactNumber() {
        Effect two = THIRD.plus(new Effect(Fraction.of(5, 3)));

        assertEquals(Ratio.of(1, 3), THIRD.exact());
        assertEquals(Ratio.of(2, 1), two.exact());
        assertEquals(new BigDecimal("0.33"), THIRD.rounded(2));
        assertEquals(new BigDecimal("0"), THIRD.rounded(0));
        assertEquals(100, THIRD.rounded(100).scale());
        assertEquals(1, THIRD.signum());
        assertTrue(THIRD.compareTo(two) < 0);
        assertEquals("+0.333333", THIRD.toString());
        assertEquals("+2", two.toString());
        assertEquals("-0.5", new Effect(Fraction.of(-1, 2)).toString());
        assertEquals("0", new Effect(Fraction.ZERO).toString());
        assertRefused("decimals must be 0 to 100, was -1", () -> THIRD.rounded(-1));
        assertRefused("decimals must be 0 to 100, was 101", () -> THIRD.rounded(101));
    }

    @Test
    void onlyARateHasAStep() {
        assertEquals("rate home -> search", new ChangeCause(ChangeFactor.RATE, Optional.of(STEP), THIRD).label());
        assertRefused(
                "only RATE has a step, was MIX Optional[home -> search]",
                () -> new ChangeCause(ChangeFactor.MIX, Optional.of(STEP), THIRD));
        assertRefused(
                "only RATE has a step, was RATE Optional.empty",
                () -> new ChangeCause(ChangeFactor.RATE, Optional.empty(), THIRD));
    }

    @Test
    void aRateThatStaysIsNoRise() {
        assertTrue(new SimpsonWarning(HOME, SEARCH, Ratio.of(1, 3), Ratio.of(1, 2), "device").isRise());
        assertEquals(false, new SimpsonWarning(HOME, SEARCH, Ratio.of(1, 2), Ratio.of(2, 4), "device").isRise());
    }

    @Test
    void valuesAreEqualByTheirParts() {
        EqualsVerifier.forClass(Effect.class)
                .withPrefabValues(Fraction.class, Fraction.of(1, 2), Fraction.of(1, 3))
                .withNonnullFields("value")
                .verify();
        ChangeCause cause = new ChangeCause(ChangeFactor.VOLUME, Optional.empty(), THIRD);
        assertEquals(cause.hashCode(), new ChangeCause(ChangeFactor.VOLUME, Optional.empty(), THIRD).hashCode());
        assertNotEquals(cause.hashCode(), new ChangeCause(ChangeFactor.MIX, Optional.empty(), THIRD).hashCode());
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"}) // what a caller without it would see
    void nothingIsOptional() {
        Ratio half = Ratio.of(1, 2);

        assertNull("from", () -> new RateStep(null, SEARCH));
        assertNull("to", () -> new RateStep(HOME, null));
        assertNull("factor", () -> new ChangeCause(null, Optional.empty(), THIRD));
        assertNull("step", () -> new ChangeCause(ChangeFactor.MIX, null, THIRD));
        assertNull("effect", () -> new ChangeCause(ChangeFactor.MIX, Optional.empty(), null));
        assertNull("from", () -> new SimpsonWarning(null, SEARCH, half, half, ""));
        assertNull("to", () -> new SimpsonWarning(HOME, null, half, half, ""));
        assertNull("earlier", () -> new SimpsonWarning(HOME, SEARCH, null, half, ""));
        assertNull("later", () -> new SimpsonWarning(HOME, SEARCH, half, null, ""));
        assertNull("grouping", () -> new SimpsonWarning(HOME, SEARCH, half, half, null));
        assertNull("other", () -> THIRD.plus(null));
        assertNull("other", () -> THIRD.compareTo(null));
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
