package org.revenuekit.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyFractionProperties {
    @Provide
    Arbitrary<MoneyFraction> fractions() {
        return Fractions.fractions();
    }

    @Provide
    Arbitrary<MoneyFraction> dollars() {
        return Fractions.dollars();
    }

    @Provide
    Arbitrary<List<MoneyFraction>> manyDollars() {
        return Fractions.dollars().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Fractions.decimals();
    }

    @Provide
    Arbitrary<String> numberTexts() {
        return Arbitraries.strings().withChars("-.01").ofMaxLength(6);
    }

    @Property
    void law1SumsAreTheSameInEveryOrderSplitAndThread(
            @ForAll("manyDollars") List<MoneyFraction> lines, @ForAll long seed) {
        BigDecimal oracle = lines.stream().map(MoneyFraction::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        MoneyFraction zero = MoneyFraction.zero(Fractions.USD);
        List<MoneyFraction> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(seed));
        MoneyFraction sum = shuffled.stream().reduce(zero, MoneyFraction::plus);

        assertEquals(0, oracle.compareTo(sum.amount()));
        assertEquals(sum, lines.parallelStream().reduce(zero, MoneyFraction::plus));
        assertEquals(
                sum.amount().scale(),
                lines.stream().reduce(zero, MoneyFraction::plus).amount().scale());
    }

    @Property
    void law2EqualityIgnoresTheScaleAndAgreesWithTheOrder(
            @ForAll("dollars") MoneyFraction one, @ForAll("dollars") MoneyFraction other) {
        MoneyFraction rescaled = MoneyFraction.of(
                one.currency(), one.amount().setScale(one.amount().scale() + 5));

        assertEquals(one, rescaled);
        assertEquals(one.hashCode(), rescaled.hashCode());
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
        assertEquals(one.amount().compareTo(other.amount()), one.compareTo(other));
    }

    @Property
    void law4ParseReadsWhatToStringWrites(@ForAll("fractions") MoneyFraction fraction) {
        assertEquals(fraction, MoneyFraction.parse(fraction.toString()));
    }

    @Property
    void law29ParseReadsPlainDecimalsAndRefusesTheRestWithItsOwnMessage(@ForAll("numberTexts") String number) {
        boolean plain = number.matches("-?([01]+\\.?[01]*|\\.[01]+)");
        try {
            MoneyFraction parsed = MoneyFraction.parse("USD " + number);
            assertTrue(plain);
            assertEquals(0, new BigDecimal(number).compareTo(parsed.amount()));
        } catch (IllegalArgumentException e) {
            assertTrue(!plain);
            assertTrue(String.valueOf(e.getMessage()).startsWith("text must be a known currency code"), e.getMessage());
        }
    }

    @Property
    void timesIsExactAndDistributes(
            @ForAll("dollars") MoneyFraction one,
            @ForAll("dollars") MoneyFraction other,
            @ForAll("decimals") BigDecimal factor) {
        assertEquals(
                0, one.amount().multiply(factor).compareTo(one.times(factor).amount()));
        assertEquals(one.plus(other).times(factor), one.times(factor).plus(other.times(factor)));
    }

    @Property
    void minusUndoesPlus(@ForAll("dollars") MoneyFraction one, @ForAll("dollars") MoneyFraction other) {
        assertEquals(one, one.plus(other).minus(other));
        assertEquals(one.minus(other), one.plus(other.negated()));
        assertEquals(one, one.negated().negated());
    }

    @Property
    void roundingMovesByAtMostHalfAMinorUnitAndOnlyFinerAmounts(@ForAll("fractions") MoneyFraction fraction) {
        BigDecimal minorUnit = BigDecimal.ONE.movePointLeft(fraction.currency().getDecimalPlaces());
        BigDecimal moved = fraction.rounded().getAmount().subtract(fraction.amount());

        assertTrue(moved.abs().multiply(BigDecimal.valueOf(2)).compareTo(minorUnit) <= 0);
        assertEquals(fraction.isFinerThanMinorUnit(), moved.signum() != 0);
        assertEquals(fraction.negated().rounded(), fraction.rounded().negated());
    }
}
