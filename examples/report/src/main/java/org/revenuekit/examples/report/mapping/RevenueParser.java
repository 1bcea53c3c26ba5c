package org.revenuekit.examples.report.mapping;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.retention.CohortPeriod;
import org.revenuekit.funnel.retention.RenewalPolicy;
import org.revenuekit.funnel.retention.RetentionPolicy;
import org.revenuekit.funnel.retention.TenureUnit;
import org.revenuekit.funnel.revenue.ChurnDate;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/** Reads the part of a mapping that says how recurring revenue is measured, and what is shown of it. */
final class RevenueParser {
    private static final int MOST_MONTHS = EmbeddedDefinitions.MOST_MONTHS;
    private static final int MOST_NETTING_DAYS = 31;
    private static final ImmutableMap<String, ChurnDate> CHURN_DATES =
            ImmutableMap.of("end_of_term", ChurnDate.END_OF_TERM, "cancellation", ChurnDate.CANCELLATION);
    private static final ImmutableMap<String, CohortPeriod> COHORTS =
            ImmutableMap.of("month", CohortPeriod.MONTH, "quarter", CohortPeriod.QUARTER, "year", CohortPeriod.YEAR);
    private static final ImmutableMap<String, TenureUnit> TENURE_UNITS =
            ImmutableMap.of("month", TenureUnit.MONTH, "day", TenureUnit.DAY);
    private static final ImmutableMap<String, RevenueBreakdown> BREAKDOWNS = ImmutableMap.of(
            "segment", RevenueBreakdown.SEGMENT,
            "product", RevenueBreakdown.PRODUCT,
            "country", RevenueBreakdown.COUNTRY,
            "industry", RevenueBreakdown.INDUSTRY);

    private final String mapping;
    private final CurrencyUnit currency;

    RevenueParser(String mapping, CurrencyUnit currency) {
        this.mapping = mapping;
        this.currency = currency;
    }

    /** The definitions: the standard ones but for what the object states. */
    RevenueDefinitions definitions(Fields fields) {
        RevenueDefinitions standard = RevenueDefinitions.standard(currency);
        RevenuePolicy policy = policy(fields, standard.policy());
        RevenueDefinitions read = new RevenueDefinitions(
                policy,
                retention(fields),
                renewal(standard.renewal(), policy.basis()),
                fields.integer("months", 1, MOST_MONTHS).orElse(standard.months()),
                fields.oneOf("breakdown", BREAKDOWNS),
                fields.integer("horizonMonths", 1, MOST_MONTHS).orElse(standard.horizonMonths()),
                fields.integer("renewalMonths", 1, MOST_MONTHS));
        fields.finish();
        return read;
    }

    /** A policy that differs is another policy, named after the mapping. */
    private RevenuePolicy policy(Fields fields, RevenuePolicy standard) {
        RevenuePolicy.Builder builder = standard.toBuilder();
        fields.oneOf("churnDate", CHURN_DATES).ifPresent(builder::churnDate);
        fields.integer("gapMonths", 0, MOST_MONTHS).ifPresent(builder::gapMonths);
        fields.integer("nettingDays", 0, MOST_NETTING_DAYS).ifPresent(builder::nettingDays);
        builder.basis(new MonthBasis(
                perYear(fields, "weeksPerYear", 50, 54, standard.basis().weeksPerYear()),
                perYear(fields, "daysPerYear", 360, 366, standard.basis().daysPerYear())));
        builder.rateDate(fields.date("rateDate"));
        RevenuePolicy policy = builder.build();
        return policy.equals(standard)
                ? standard
                : policy.toBuilder()
                        .ref(MappingNames.ref(mapping, "recurring-revenue"))
                        .build();
    }

    private RetentionPolicy retention(Fields fields) {
        RetentionPolicy standard = RetentionPolicy.standard();
        RetentionPolicy.Builder builder = standard.toBuilder();
        fields.oneOf("cohorts", COHORTS).ifPresent(builder::cohortPeriod);
        fields.oneOf("tenureUnit", TENURE_UNITS).ifPresent(builder::tenureUnit);
        RetentionPolicy policy = builder.build();
        return policy.equals(standard)
                ? standard
                : policy.toBuilder().ref(MappingNames.ref(mapping, "retention")).build();
    }

    /** Renewals are told by the same months as revenue. */
    private RenewalPolicy renewal(RenewalPolicy standard, MonthBasis basis) {
        return basis.equals(standard.basis())
                ? standard
                : standard.toBuilder()
                        .ref(MappingNames.ref(mapping, "renewal"))
                        .basis(basis)
                        .build();
    }

    private static Ratio perYear(Fields fields, String name, int fewest, int most, Ratio standard) {
        OptionalInt stated = fields.integer(name, fewest, most);
        return stated.isPresent() ? Ratio.of(stated.getAsInt(), 1) : standard;
    }
}
