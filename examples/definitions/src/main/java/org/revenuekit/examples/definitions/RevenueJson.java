package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.funnel.retention.CohortPeriod;
import org.revenuekit.funnel.retention.ExistingBasis;
import org.revenuekit.funnel.retention.ExistingPolicy;
import org.revenuekit.funnel.retention.RateBasis;
import org.revenuekit.funnel.retention.RenewalPolicy;
import org.revenuekit.funnel.retention.RetentionPolicy;
import org.revenuekit.funnel.retention.TenureEnd;
import org.revenuekit.funnel.retention.TenureUnit;
import org.revenuekit.funnel.revenue.ChurnDate;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/** What customers pay, and how much of it is kept. */
final class RevenueJson {
    private static final Value<MonthBasis> BASIS = Value.object(RevenueJson::basis, RevenueJson::write);

    static final Attributes<RevenuePolicy, RevenuePolicy.Builder> REVENUE = Attributes.of(
                    RevenuePolicy::builder, RevenuePolicy.Builder::build)
            .must("ref", Value.REF, RevenuePolicy::ref, RevenuePolicy.Builder::ref)
            .must("currency", Value.CURRENCY, RevenuePolicy::currency, RevenuePolicy.Builder::currency)
            .perhaps("rateDate", Value.DATE, RevenuePolicy::rateDate, RevenuePolicy.Builder::rateDate)
            .may("basis", BASIS, RevenuePolicy::basis, RevenuePolicy.Builder::basis)
            .may("churnDate", Value.word(ChurnDate.class), RevenuePolicy::churnDate, RevenuePolicy.Builder::churnDate)
            .may("gapMonths", Value.INTEGER, RevenuePolicy::gapMonths, RevenuePolicy.Builder::gapMonths)
            .may("nettingDays", Value.INTEGER, RevenuePolicy::nettingDays, RevenuePolicy.Builder::nettingDays);

    static final Attributes<RetentionPolicy, RetentionPolicy.Builder> RETENTION = Attributes.of(
                    RetentionPolicy::builder, RetentionPolicy.Builder::build)
            .must("ref", Value.REF, RetentionPolicy::ref, RetentionPolicy.Builder::ref)
            .may(
                    "scheduledCounts",
                    Value.FLAG,
                    RetentionPolicy::scheduledCounts,
                    RetentionPolicy.Builder::scheduledCounts)
            .may(
                    "cohortPeriod",
                    Value.word(CohortPeriod.class),
                    RetentionPolicy::cohortPeriod,
                    RetentionPolicy.Builder::cohortPeriod)
            .may("cohortMonths", Value.INTEGER, RetentionPolicy::cohortMonths, RetentionPolicy.Builder::cohortMonths)
            .may(
                    "tenureUnit",
                    Value.word(TenureUnit.class),
                    RetentionPolicy::tenureUnit,
                    RetentionPolicy.Builder::tenureUnit)
            .may(
                    "tenureEnd",
                    Value.word(TenureEnd.class),
                    RetentionPolicy::tenureEnd,
                    RetentionPolicy.Builder::tenureEnd)
            .may("z", Value.DECIMAL, RetentionPolicy::z, RetentionPolicy.Builder::z);

    static final Attributes<RenewalPolicy, RenewalPolicy.Builder> RENEWAL = Attributes.of(
                    RenewalPolicy::builder, RenewalPolicy.Builder::build)
            .must("ref", Value.REF, RenewalPolicy::ref, RenewalPolicy.Builder::ref)
            .must("currency", Value.CURRENCY, RenewalPolicy::currency, RenewalPolicy.Builder::currency)
            .may("basis", BASIS, RenewalPolicy::basis, RenewalPolicy.Builder::basis)
            .must("rate", Value.RATIO, RenewalPolicy::rate, RenewalPolicy.Builder::rate)
            .must("automaticRate", Value.RATIO, RenewalPolicy::automaticRate, RenewalPolicy.Builder::automaticRate)
            .may("rateBasis", Value.word(RateBasis.class), RenewalPolicy::rateBasis, RenewalPolicy.Builder::rateBasis)
            .may("minimumPast", Value.INTEGER, RenewalPolicy::minimumPast, RenewalPolicy.Builder::minimumPast)
            .may("openDays", Value.INTEGER, RenewalPolicy::openDays, RenewalPolicy.Builder::openDays)
            .may("graceDays", Value.INTEGER, RenewalPolicy::graceDays, RenewalPolicy.Builder::graceDays)
            .may("z", Value.DECIMAL, RenewalPolicy::z, RenewalPolicy.Builder::z);

    static final Attributes<ExistingPolicy, ExistingPolicy.Builder> EXISTING = Attributes.of(
                    ExistingPolicy::builder, ExistingPolicy.Builder::build)
            .must("ref", Value.REF, ExistingPolicy::ref, ExistingPolicy.Builder::ref)
            .must("currency", Value.CURRENCY, ExistingPolicy::currency, ExistingPolicy.Builder::currency)
            .may("basis", Value.word(ExistingBasis.class), ExistingPolicy::basis, ExistingPolicy.Builder::basis);

    private RevenueJson() {}

    private static MonthBasis basis(Fields fields) {
        return fields.build(() ->
                new MonthBasis(Value.RATIO.read(fields, "weeksPerYear"), Value.RATIO.read(fields, "daysPerYear")));
    }

    private static JsonNode write(MonthBasis basis) {
        ObjectNode node = Tree.object();
        node.set("weeksPerYear", Value.RATIO.write(basis.weeksPerYear()));
        return node.set("daysPerYear", Value.RATIO.write(basis.daysPerYear()));
    }
}
