package org.revenuekit.core.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.revenuekit.core.measure.Ratio;

/** Generates ratios. Immutable: each method returns another generator. */
public final class RatioArbitrary extends ArbitraryDecorator<Ratio> {
    static final RatioArbitrary ANY = new RatioArbitrary(false, false);

    private final boolean defined;
    private final boolean shares;

    private RatioArbitrary(boolean defined, boolean shares) {
        this.defined = defined;
        this.shares = shares;
    }

    /**
     * Only ratios that have a value.
     *
     * @return such ratios
     */
    public RatioArbitrary defined() {
        return new RatioArbitrary(true, shares);
    }

    /**
     * Only shares of a count: 0 &lt;= numerator &lt;= denominator, both whole.
     *
     * @return such ratios
     */
    public RatioArbitrary shares() {
        return new RatioArbitrary(defined, true);
    }

    @Override
    protected Arbitrary<Ratio> arbitrary() {
        int least = defined ? 1 : 0;
        Arbitrary<Ratio> counted = Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.integers().between(least, 3)),
                        Tuple.of(2, Arbitraries.integers().between(least, 1_000_000)))
                .flatMap(base -> Arbitraries.integers().between(0, base).map(part -> Ratio.of(part, base)));
        if (shares) {
            return counted;
        }
        Arbitrary<BigDecimal> bases = Decimals.decimals()
                .map(BigDecimal::abs)
                .map(base -> defined && base.signum() == 0 ? BigDecimal.ONE : base);
        Arbitrary<Ratio> measured =
                Combinators.combine(Decimals.decimals(), bases).as(Ratio::of);
        Arbitrary<BigDecimal> zeroOrOne = Arbitraries.just(defined ? BigDecimal.ONE : BigDecimal.ZERO);
        Arbitrary<Ratio> extreme =
                Combinators.combine(Decimals.decimals(), zeroOrOne).as(Ratio::of);
        return Arbitraries.frequencyOf(Tuple.of(3, counted), Tuple.of(3, measured), Tuple.of(1, extreme));
    }
}
