package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.funnel.forecast.ForecastPolicy;
import org.revenuekit.funnel.plan.ChannelMix;
import org.revenuekit.funnel.plan.ChannelShare;
import org.revenuekit.funnel.plan.LeadTime;
import org.revenuekit.funnel.plan.PlanPolicy;
import org.revenuekit.funnel.plan.Ramp;
import org.revenuekit.funnel.plan.RoleCapacity;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.RoleId;
import org.revenuekit.funnel.submission.CategoryId;
import org.revenuekit.funnel.submission.CategoryRole;
import org.revenuekit.funnel.submission.ForecastCategory;
import org.revenuekit.funnel.submission.ForecastScale;

/** How is planned and forecast. */
final class PlanJson {
    static final Attributes<PlanPolicy, PlanPolicy.Builder> PLAN = Attributes.of(
                    PlanPolicy::builder, PlanPolicy.Builder::build)
            .must("ref", Value.REF, PlanPolicy::ref, PlanPolicy.Builder::ref)
            .may("leadTime", Value.word(LeadTime.class), PlanPolicy::leadTime, PlanPolicy.Builder::leadTime)
            .may(
                    "capacities",
                    Value.list(PlanJson::capacity, PlanJson::write),
                    PlanPolicy::capacities,
                    PlanPolicy.Builder::capacities)
            .may("ramps", Value.list(PlanJson::ramp, PlanJson::write), PlanPolicy::ramps, PlanPolicy.Builder::ramps)
            .perhaps(
                    "mix",
                    Value.list(PlanJson::share, PlanJson::write),
                    policy -> policy.mix().map(ChannelMix::shares),
                    (builder, shares) -> builder.mix(new ChannelMix(shares)));

    static final Attributes<ForecastPolicy, ForecastPolicy.Builder> FORECAST = Attributes.of(
                    ForecastPolicy::builder, ForecastPolicy.Builder::build)
            .must("ref", Value.REF, ForecastPolicy::ref, ForecastPolicy.Builder::ref)
            .perhaps(
                    "historyDays",
                    Value.INTEGER,
                    policy -> boxed(policy.historyDays()),
                    ForecastPolicy.Builder::historyDays)
            .may("minimumSample", Value.INTEGER, ForecastPolicy::minimumSample, ForecastPolicy.Builder::minimumSample)
            .may("z", Value.DECIMAL, ForecastPolicy::z, ForecastPolicy.Builder::z)
            .may("ageDays", Value.INTEGERS, ForecastPolicy::ageDays, ForecastPolicy.Builder::ageDays)
            .may(
                    "includesNewLeads",
                    Value.FLAG,
                    ForecastPolicy::includesNewLeads,
                    ForecastPolicy.Builder::includesNewLeads);

    static final Attributes<ForecastScale, ForecastScale.Builder> SCALE = Attributes.of(
                    ForecastScale::builder, ForecastScale.Builder::build)
            .must("ref", Value.REF, ForecastScale::ref, ForecastScale.Builder::ref)
            .must("currency", Value.CURRENCY, ForecastScale::currency, ForecastScale.Builder::currency)
            .must(
                    "categories",
                    Value.list(PlanJson::category, PlanJson::write),
                    ForecastScale::categories,
                    ForecastScale.Builder::categories)
            .may("counted", Value.texts(CategoryId::of), ForecastScale::counted, ForecastScale.Builder::counted);

    private PlanJson() {}

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static RoleCapacity capacity(Fields fields) {
        return fields.build(() -> new RoleCapacity(
                fields.text("role", RoleId::of), Value.STAGE.read(fields, "stage"), fields.decimal("entriesPerMonth")));
    }

    private static JsonNode write(RoleCapacity capacity) {
        return Tree.object()
                .put("role", capacity.role().value())
                .put("stage", capacity.stage().value())
                .set("entriesPerMonth", Tree.decimal(capacity.entriesPerMonth()));
    }

    private static Ramp ramp(Fields fields) {
        return fields.build(() -> new Ramp(fields.text("role", RoleId::of), fields.decimals("shares")));
    }

    private static JsonNode write(Ramp ramp) {
        return Tree.object().put("role", ramp.role().value()).set("shares", Tree.list(ramp.shares(), Tree::decimal));
    }

    /** A third is no decimal, so that a share is part and whole. */
    private static ChannelShare share(Fields fields) {
        return fields.build(() -> new ChannelShare(
                fields.text("channel", ChannelId::of),
                Ratio.of(fields.decimal("part"), fields.decimal("of")),
                MoneyFraction.of(Value.CURRENCY.read(fields, "currency"), fields.decimal("costPerLead"))));
    }

    private static JsonNode write(ChannelShare share) {
        ObjectNode node = Tree.object().put("channel", share.channel().value());
        node.set("part", Tree.decimal(share.share().numerator()));
        node.set("of", Tree.decimal(share.share().denominator()));
        node.put("currency", share.costPerLead().currency().getCode());
        return node.set("costPerLead", Tree.decimal(share.costPerLead().amount()));
    }

    private static ForecastCategory category(Fields fields) {
        return fields.build(() -> new ForecastCategory(
                fields.text("id", CategoryId::of),
                Value.LABEL.read(fields, "name"),
                fields.oneOf("role", CategoryRole.class),
                fields.has("weight") ? Optional.of(fields.decimal("weight")) : Optional.<BigDecimal>empty()));
    }

    private static JsonNode write(ForecastCategory category) {
        ObjectNode node = Tree.object().put("id", category.id().value());
        node.set("name", LabelJson.write(category.name()));
        node.put("role", category.role().name());
        category.weight().ifPresent(weight -> node.set("weight", Tree.decimal(weight)));
        return node;
    }
}
