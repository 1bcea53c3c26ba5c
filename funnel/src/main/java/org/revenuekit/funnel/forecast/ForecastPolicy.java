package org.revenuekit.funnel.forecast;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Confidence;

/** How a forecast is computed from history (着地予測の計算方法): a definition. */
@Value.Immutable
public abstract class ForecastPolicy implements WithForecastPolicy {
    /** The longest window of history: a hundred years. */
    public static final int MAX_HISTORY_DAYS = 36_525;

    /** The largest sample that may be asked for. */
    public static final int MAX_SAMPLE = 1_000_000;

    /** The most bounds between bands of age. */
    public static final int MAX_BOUNDS = 100;

    ForecastPolicy() {}

    /**
     * The policy to start from; it is made of the defaults of the attributes.
     *
     * @return {@code forecast@1}: all history, at least 30 comparable stays, today's stock alone
     */
    public static ForecastPolicy standard() {
        return builder()
                .ref(DefinitionRef.of("forecast", 1))
                .addAgeDays(7, 14, 30, 60, 90)
                .build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this policy; give the changed policy another reference.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /**
     * Returns name and version.
     *
     * @return the reference
     */
    public abstract DefinitionRef ref();

    /**
     * Returns how far back history is used: stays and passes that began within so many days up to what is seen.
     *
     * @return 1 to {@link #MAX_HISTORY_DAYS} days; empty, as by default, for all of it
     */
    public abstract OptionalInt historyDays();

    /**
     * Returns of how many comparable stays history must know what happened next, before their share is trusted.
     *
     * @return 1 to {@link #MAX_SAMPLE}; 30 by default
     */
    @Value.Default
    public int minimumSample() {
        return 30;
    }

    /**
     * Returns how sure intervals are, in standard deviations.
     *
     * @return above 0, at most 100; 1.96 by default: 95 %
     */
    @Value.Default
    public BigDecimal z() {
        return new BigDecimal("1.96");
    }

    /**
     * Returns at which ages a new band begins, for the parts by age; the forecast itself goes by the day.
     *
     * @return days, at least 1 each, ascending, at most {@link #MAX_BOUNDS}; none for a single band
     */
    public abstract ImmutableList<Integer> ageDays();

    /**
     * Returns whether leads are forecast too that do not exist yet.
     *
     * @return false by default: today's stock alone
     */
    @Value.Default
    public boolean includesNewLeads() {
        return false;
    }

    @Value.Check
    ForecastPolicy normalise() {
        historyDays().ifPresent(days -> checkRange("historyDays", days, MAX_HISTORY_DAYS));
        checkRange("minimumSample", minimumSample(), MAX_SAMPLE);
        checkArgument(
                ageDays().size() <= MAX_BOUNDS,
                "ageDays must be at most %s bounds, were %s (policy %s)",
                MAX_BOUNDS,
                ageDays().size(),
                ref());
        int before = 0;
        for (int day : ageDays()) {
            checkArgument(day > before, "ageDays must be >= 1 and ascend, were %s (policy %s)", ageDays(), ref());
            before = day;
        }
        return withZ(Confidence.z(z(), "policy", ref())); // in its normal form, so that equal policies are equal
    }

    private void checkRange(String name, int value, int most) {
        checkArgument(value >= 1 && value <= most, "%s must be 1 to %s, was %s (policy %s)", name, most, value, ref());
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableForecastPolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
