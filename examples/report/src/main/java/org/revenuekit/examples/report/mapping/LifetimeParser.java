package org.revenuekit.examples.report.mapping;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.lifetime.BuyingPolicy;
import org.revenuekit.lifetime.LifetimeValuePolicy;
import org.revenuekit.lifetime.RetentionFitPolicy;

/** Reads the part of a mapping that says how it is told what customers are worth until they leave. */
final class LifetimeParser {
    private static final int MOST_MONTHS = EmbeddedDefinitions.MOST_MONTHS;
    private static final int MOST_PERIODS = LifetimeValuePolicy.MAX_HORIZON;
    private static final int MOST_BUYERS = 1_000_000;
    private static final ImmutableMap<String, ContractPeriod> PERIODS =
            ImmutableMap.of("month", ContractPeriod.MONTH, "year", ContractPeriod.YEAR);
    private static final ImmutableMap<String, Boolean> SOURCES =
            ImmutableMap.of("buyers", false, "opportunities", true);
    private static final int YEAR = 12;

    private final String mapping;
    private final CurrencyUnit currency;

    LifetimeParser(String mapping, CurrencyUnit currency) {
        this.mapping = mapping;
        this.currency = currency;
    }

    /** The definitions; there are none without a margin, for lifetime value is about profit. */
    Optional<LifetimeDefinitions> definitions(Fields fields) {
        Optional<BigDecimal> margin = fields.share("margin");
        if (!fields.has("margin")) {
            fields.problem("margin", "is required, for lifetime value is about profit");
        }
        Optional<Fields> simple = fields.object("simple");
        LifetimeValuePolicy formula = simple.map(this::simple).orElse(LifetimeValuePolicy.standard());
        int months = simple.map(given -> given.integer("months", 1, MOST_MONTHS).orElse(YEAR))
                .orElse(YEAR);
        simple.ifPresent(Fields::finish);
        Optional<Fields> contracts = fields.object("contracts");
        RetentionFitPolicy retention = contracts.map(this::contracts).orElse(RetentionFitPolicy.standard());
        ContractPeriod period =
                contracts.flatMap(given -> given.oneOf("period", PERIODS)).orElse(ContractPeriod.YEAR);
        contracts.ifPresent(Fields::finish);
        Optional<Fields> buying = fields.object("buying");
        BuyingPolicy policy = buying(buying, margin.orElse(BigDecimal.ONE));
        boolean opportunities =
                buying.flatMap(given -> given.oneOf("of", SOURCES)).orElse(false);
        buying.ifPresent(Fields::finish);
        fields.finish();
        return margin.map(
                part -> new LifetimeDefinitions(part, months, formula, period, retention, policy, opportunities));
    }

    private LifetimeValuePolicy simple(Fields fields) {
        LifetimeValuePolicy standard = LifetimeValuePolicy.standard();
        LifetimeValuePolicy.Builder builder = standard.toBuilder();
        fields.integer("horizonMonths", 1, MOST_PERIODS).ifPresent(builder::horizon);
        fields.rate("discount").ifPresent(builder::discountRate);
        LifetimeValuePolicy policy = builder.build();
        return policy.equals(standard)
                ? standard
                : policy.toBuilder()
                        .ref(MappingNames.ref(mapping, "lifetime-value"))
                        .build();
    }

    private RetentionFitPolicy contracts(Fields fields) {
        RetentionFitPolicy standard = RetentionFitPolicy.standard();
        RetentionFitPolicy.Builder builder = standard.toBuilder();
        fields.integer("minimumPeriods", 2, MOST_PERIODS).ifPresent(builder::minimumPeriods);
        fields.integer("heldOutPeriods", 0, MOST_PERIODS).ifPresent(builder::heldOutPeriods);
        fields.rate("discount").ifPresent(builder::discountRate);
        return FunnelParser.made(fields, "discount", builder::build)
                .filter(policy -> !policy.equals(standard))
                .map(policy -> policy.toBuilder()
                        .ref(MappingNames.ref(mapping, "retention-model"))
                        .build())
                .orElse(standard);
    }

    private BuyingPolicy buying(Optional<Fields> fields, BigDecimal margin) {
        BuyingPolicy standard = BuyingPolicy.standard(currency, margin);
        BuyingPolicy.Builder builder = standard.toBuilder();
        fields.ifPresent(given -> {
            given.integer("daysPerPeriod", 1, 366).ifPresent(builder::daysPerPeriod);
            given.integer("horizon", 1, MOST_PERIODS).ifPresent(builder::horizon);
            given.rate("discount").ifPresent(builder::discountRate);
            given.integer("minimumBuyers", 2, MOST_BUYERS).ifPresent(builder::minimumBuyers);
        });
        return builder.ref(MappingNames.ref(mapping, "buying")).build(); // there is no standard without a margin
    }
}
