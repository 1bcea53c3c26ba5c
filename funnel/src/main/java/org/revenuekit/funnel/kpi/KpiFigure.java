package org.revenuekit.funnel.kpi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.kpi.KpiId;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.AsOf;

/**
 * A figure that a department is steered by (指標の値): what it means, numerator and base exact, and of which date. What was
 * not given is no 0: such a figure {@linkplain NoValue#NOT_GIVEN has no value}.
 */
public final class KpiFigure {
    private static final Ratio NOTHING = Ratio.of(0, 0);

    private final KpiTerm term;
    private final Optional<Ratio> given;
    private final Optional<CurrencyUnit> currency;
    private final Optional<WilsonInterval> interval;
    private final AsOf asOf;

    private KpiFigure(
            KpiTerm term,
            Optional<Ratio> given,
            Optional<CurrencyUnit> currency,
            Optional<WilsonInterval> interval,
            AsOf asOf) {
        this.term = requireNonNull(term, "term");
        this.given = given;
        this.currency = currency;
        this.interval = interval;
        this.asOf = requireNonNull(asOf, "asOf");
        given.ifPresent(value -> check(term, value, currency.isPresent()));
    }

    private static void check(KpiTerm term, Ratio value, boolean money) {
        checkArgument(
                (term.unit() == FigureUnit.MONEY) == money,
                "unit must be MONEY for money only, was %s (%s)",
                term.unit(),
                term.code());
        checkArgument(
                term.base().isPresent() || value.denominator().compareTo(BigDecimal.ONE) == 0,
                "base must be 1 where the term has none, was %s (%s)",
                value.denominator(),
                term.code());
    }

    /**
     * Returns a count (件数).
     *
     * @param term what is counted, without a base
     * @param count how many
     * @param asOf of which date
     * @return the figure
     * @throws IllegalArgumentException if the term has a base or the unit is money
     */
    public static KpiFigure count(KpiTerm term, long count, AsOf asOf) {
        return ratio(checkPlain(term), Ratio.of(count, 1), asOf);
    }

    private static KpiTerm checkPlain(KpiTerm term) {
        checkArgument(requireNonNull(term, "term").base().isEmpty(), "term must have no base, was %s", term);
        return term;
    }

    /**
     * Returns a share of counts (率), with the interval that says how far it can be trusted.
     *
     * @param term what is counted, and on what
     * @param numerator how many of the base, 0 or more; more than the base, such as several conversions of one visitor,
     *     is no share, and has no interval
     * @param base how many in all, 0 or more
     * @param z how sure the interval is, in standard deviations: above 0, at most 100; 1.96 for 95 %
     * @param asOf of which date
     * @return the figure
     * @throws IllegalArgumentException if a bound is broken or the unit is money
     */
    public static KpiFigure share(KpiTerm term, long numerator, long base, BigDecimal z, AsOf asOf) {
        checkArgument(numerator >= 0, "numerator must be >= 0, was %s", numerator);
        double sure = requireNonNull(z, "z").doubleValue();
        Optional<WilsonInterval> interval =
                numerator > base ? Optional.empty() : Optional.of(WilsonInterval.of(numerator, base, sure));
        return new KpiFigure(term, Optional.of(Ratio.of(numerator, base)), Optional.empty(), interval, asOf);
    }

    /**
     * Returns a quotient that is no share of counts, such as money over money, or a mean of days.
     *
     * @param term what is counted, and on what
     * @param value numerator and base
     * @param asOf of which date
     * @return the figure, without an interval
     * @throws IllegalArgumentException if the unit is money, or the term has no base and that of the value is not 1
     */
    public static KpiFigure ratio(KpiTerm term, Ratio value, AsOf asOf) {
        requireNonNull(value, "value");
        return new KpiFigure(term, Optional.of(value), Optional.empty(), Optional.empty(), asOf);
    }

    /**
     * Returns an amount.
     *
     * @param term what is summed, without a base
     * @param amount the exact amount
     * @param asOf of which date
     * @return the figure
     * @throws IllegalArgumentException if the term has a base or the unit is not money
     */
    public static KpiFigure money(KpiTerm term, MoneyFraction amount, AsOf asOf) {
        return money(checkPlain(term), amount, 1, asOf);
    }

    /**
     * Returns an amount for each of a count (単価), such as the cost of a click.
     *
     * @param term what is summed, and by what it is divided
     * @param amount the exact amount
     * @param base how many, 0 or more
     * @param asOf of which date
     * @return the figure
     * @throws IllegalArgumentException if the unit is not money, the base is negative, or it is not 1 and the term has
     *     none
     */
    public static KpiFigure money(KpiTerm term, MoneyFraction amount, long base, AsOf asOf) {
        requireNonNull(amount, "amount");
        Ratio value = Ratio.of(amount.amount(), BigDecimal.valueOf(base));
        return new KpiFigure(term, Optional.of(value), Optional.of(amount.currency()), Optional.empty(), asOf);
    }

    /**
     * Returns a figure of which a part was not given.
     *
     * @param term what would have been counted
     * @param asOf of which date
     * @return the figure, {@linkplain NoValue#NOT_GIVEN without a value}
     */
    public static KpiFigure notGiven(KpiTerm term, AsOf asOf) {
        return new KpiFigure(term, Optional.empty(), Optional.empty(), Optional.empty(), asOf);
    }

    /**
     * Returns what the figure means.
     *
     * @return name, what is counted, and its base
     */
    public KpiTerm term() {
        return term;
    }

    /**
     * Returns what identifies the figure.
     *
     * @return the code of its term
     */
    public KpiId code() {
        return term.code();
    }

    /**
     * Returns the value.
     *
     * @return numerator over base, exact, in the {@linkplain KpiTerm#unit() unit} of the term; of base 1 for a plain
     *     sum; 0/0 if it was not given, which {@link #noValue()} tells from a base of 0
     */
    public Ratio value() {
        return given.orElse(NOTHING);
    }

    /**
     * Returns why there is no value.
     *
     * @return the reason; empty if there is one
     */
    public Optional<NoValue> noValue() {
        return given.isEmpty()
                ? Optional.of(NoValue.NOT_GIVEN)
                : value().undefined().map(reason -> switch (reason) {
                    case NOTHING_TO_MEASURE -> NoValue.NOTHING_TO_MEASURE;
                    case ZERO_BASE -> NoValue.ZERO_BASE;
                });
    }

    /**
     * Returns in which currency it is.
     *
     * @return the currency of an amount that was given; empty for all others
     */
    public Optional<CurrencyUnit> currency() {
        return currency;
    }

    /**
     * Returns how far it can be trusted.
     *
     * @return the interval of a share of counts; empty for all others
     */
    public Optional<WilsonInterval> interval() {
        return interval;
    }

    /**
     * Returns of which date it is.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * Returns what a {@link org.revenuekit.core.kpi.KpiTree} is to be given for this figure: numerator and base apart,
     * so that a rate such as 1/3 stays exact.
     *
     * @return the numerator by {@link KpiTerm#numeratorId()}, the base by {@link KpiTerm#baseId()}; empty if it was not
     *     given
     */
    public ImmutableMap<KpiId, BigDecimal> values() {
        ImmutableMap.Builder<KpiId, BigDecimal> values = ImmutableMap.builder();
        given.ifPresent(ratio -> {
            values.put(term.numeratorId(), ratio.numerator());
            term.baseId().ifPresent(base -> values.put(base, ratio.denominator()));
        });
        return values.buildOrThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KpiFigure that
                && term.equals(that.term)
                && given.equals(that.given)
                && currency.equals(that.currency)
                && interval.equals(that.interval)
                && asOf.equals(that.asOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(term, given, currency, interval, asOf);
    }

    /** Returns code, currency, and the value or why there is none. */
    @Override
    public String toString() {
        String unit = currency.map(code -> code + " ").orElse("");
        return code() + " " + noValue().map(NoValue::name).orElseGet(() -> unit + value());
    }
}
