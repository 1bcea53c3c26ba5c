package org.revenuekit.funnel.kpi;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.revenuekit.funnel.process.ChannelId;

/**
 * What one channel did in one month, as the source tells it. What is not given is not known; 0 is a number like any
 * other.
 */
@Value.Immutable
public abstract class ChannelFacts implements WithChannelFacts {
    /** The last year of a month. */
    public static final int MAX_YEAR = 9_999;

    ChannelFacts() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns which channel.
     *
     * @return its id
     */
    public abstract ChannelId channel();

    /**
     * Returns when.
     *
     * @return the calendar month, of year 1 to {@value #MAX_YEAR}
     */
    public abstract YearMonth month();

    /**
     * Returns when it was recorded.
     *
     * @return the business day; empty if that is not known, and then it counts whatever is known when
     */
    public abstract Optional<LocalDate> recordedOn();

    /**
     * Returns what the channel itself cost (費用).
     *
     * @return 0 or more; 0 says that it was free
     */
    public abstract Optional<Money> cost();

    /**
     * Returns how often it was shown (表示回数).
     *
     * @return 0 or more
     */
    public abstract OptionalLong impressions();

    /**
     * Returns how often it was clicked (クリック数).
     *
     * @return 0 or more
     */
    public abstract OptionalLong clicks();

    /**
     * Returns who came to the site by it (訪問者数).
     *
     * @return 0 or more
     */
    public abstract OptionalLong visitors();

    /**
     * Returns how often visitors did what is wanted, such as asking for material (コンバージョン数).
     *
     * @return 0 or more
     */
    public abstract OptionalLong conversions();

    /**
     * Returns who became a customer by it (新規顧客数).
     *
     * @return 0 or more
     */
    public abstract OptionalLong newCustomers();

    /**
     * Returns which revenue is credited to it (売上).
     *
     * @return an amount of any sign
     */
    public abstract Optional<Money> revenue();

    /**
     * Returns which profit is credited to it, before the cost of the channel is taken off (利益).
     *
     * @return an amount of any sign
     */
    public abstract Optional<Money> profit();

    @Value.Check
    void check() {
        checkMonth(month(), channel().toString());
        cost().ifPresent(amount -> checkArgument(!amount.isNegative(), "cost must be >= 0, was %s (%s)", amount, this));
        checkCount("impressions", impressions());
        checkCount("clicks", clicks());
        checkCount("visitors", visitors());
        checkCount("conversions", conversions());
        checkCount("newCustomers", newCustomers());
    }

    static void checkMonth(YearMonth month, String where) {
        checkArgument(
                month.getYear() >= 1 && month.getYear() <= MAX_YEAR,
                "month must be of year 1 to %s, was %s (%s)",
                MAX_YEAR,
                month,
                where);
    }

    private void checkCount(String name, OptionalLong count) {
        count.ifPresent(given -> checkArgument(given >= 0, "%s must be >= 0, was %s (%s)", name, given, this));
    }

    /** Returns channel and month. */
    @Override
    public String toString() {
        return channel() + " " + month();
    }

    /** Builds facts; channel and month are mandatory. */
    public static final class Builder extends ImmutableChannelFacts.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
