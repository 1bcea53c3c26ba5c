package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.revenuekit.core.asset.BillingPeriod;

/** Reads how often something is paid: after ISO 8601, or in a word. */
final class BillingWords {
    private static final ImmutableMap<String, BillingPeriod> WORDS = ImmutableMap.<String, BillingPeriod>builder()
            .put("daily", BillingPeriod.DAILY)
            .put("weekly", BillingPeriod.WEEKLY)
            .put("biweekly", BillingPeriod.ofWeeks(2))
            .put("monthly", BillingPeriod.MONTHLY)
            .put("bimonthly", BillingPeriod.ofMonths(2))
            .put("quarterly", BillingPeriod.QUARTERLY)
            .put("semiannual", BillingPeriod.ofMonths(6))
            .put("yearly", BillingPeriod.YEARLY)
            .put("annual", BillingPeriod.YEARLY)
            .buildOrThrow();

    private BillingWords() {}

    /** The period, or empty where the text is neither. */
    static Optional<BillingPeriod> period(String text) {
        BillingPeriod word = WORDS.get(text.toLowerCase(Locale.ROOT));
        if (word != null) {
            return Optional.of(word);
        }
        try {
            return Optional.of(BillingPeriod.parse(text.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
