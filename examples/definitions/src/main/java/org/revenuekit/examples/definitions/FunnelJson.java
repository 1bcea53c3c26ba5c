package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import org.revenuekit.funnel.bottleneck.BottleneckPolicy;
import org.revenuekit.funnel.bottleneck.StageCapacity;
import org.revenuekit.funnel.bottleneck.TargetRate;
import org.revenuekit.funnel.bottleneck.Theory;
import org.revenuekit.funnel.change.ChangeFactor;
import org.revenuekit.funnel.change.ChangePolicy;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.conversion.CountingUnit;
import org.revenuekit.funnel.flow.AgeingPolicy;
import org.revenuekit.funnel.flow.FollowUpPolicy;
import org.revenuekit.funnel.flow.LeadOutlook;
import org.revenuekit.funnel.flow.OutlookBase;
import org.revenuekit.funnel.flow.Prospect;
import org.revenuekit.funnel.process.StageId;

/** How a funnel is counted and judged. */
final class FunnelJson {
    static final Attributes<ConversionPolicy, ConversionPolicy.Builder> CONVERSION = Attributes.of(
                    ConversionPolicy::builder, ConversionPolicy.Builder::build)
            .must("ref", Value.REF, ConversionPolicy::ref, ConversionPolicy.Builder::ref)
            .may("counting", Value.word(Counting.class), ConversionPolicy::counting, ConversionPolicy.Builder::counting)
            .may("unit", Value.word(CountingUnit.class), ConversionPolicy::unit, ConversionPolicy.Builder::unit)
            .perhaps("window", Value.DURATION, ConversionPolicy::window, ConversionPolicy.Builder::window)
            .may("z", Value.DECIMAL, ConversionPolicy::z, ConversionPolicy.Builder::z);

    static final Attributes<BottleneckPolicy, BottleneckPolicy.Builder> BOTTLENECK = Attributes.of(
                    BottleneckPolicy::builder, BottleneckPolicy.Builder::build)
            .must("ref", Value.REF, BottleneckPolicy::ref, BottleneckPolicy.Builder::ref)
            .may("theory", Value.word(Theory.class), BottleneckPolicy::theory, BottleneckPolicy.Builder::theory)
            .may(
                    "targets",
                    Value.list(FunnelJson::target, FunnelJson::write),
                    BottleneckPolicy::targets,
                    BottleneckPolicy.Builder::targets)
            .may("peerMinimum", Value.WHOLE, BottleneckPolicy::peerMinimum, BottleneckPolicy.Builder::peerMinimum)
            .may(
                    "capacities",
                    Value.list(FunnelJson::capacity, FunnelJson::write),
                    BottleneckPolicy::capacities,
                    BottleneckPolicy.Builder::capacities);

    static final Attributes<AgeingPolicy, AgeingPolicy.Builder> AGEING = Attributes.of(
                    AgeingPolicy::builder, AgeingPolicy.Builder::build)
            .must("ref", Value.REF, AgeingPolicy::ref, AgeingPolicy.Builder::ref)
            .must("days", Value.INTEGERS, AgeingPolicy::days, AgeingPolicy.Builder::days);

    static final Attributes<FollowUpPolicy, FollowUpPolicy.Builder> FOLLOW_UP = Attributes.of(
                    FollowUpPolicy::builder, FollowUpPolicy.Builder::build)
            .must("ref", Value.REF, FollowUpPolicy::ref, FollowUpPolicy.Builder::ref)
            .must("leadDays", Value.INTEGER, FollowUpPolicy::leadDays, FollowUpPolicy.Builder::leadDays)
            .must("customerDays", Value.INTEGER, FollowUpPolicy::customerDays, FollowUpPolicy.Builder::customerDays)
            .may(
                    "stageDays",
                    Value.byId(StageId::of, Value.INTEGER),
                    FollowUpPolicy::stageDays,
                    FollowUpPolicy.Builder::stageDays);

    static final Attributes<ChangePolicy, ChangePolicy.Builder> CHANGE = Attributes.of(
                    ChangePolicy::builder, ChangePolicy.Builder::build)
            .must("ref", Value.REF, ChangePolicy::ref, ChangePolicy.Builder::ref)
            .may("order", Value.order(ChangeFactor.class), ChangePolicy::order, ChangePolicy.Builder::order);

    static final Attributes<LeadOutlook, LeadOutlook.Builder> OUTLOOK = Attributes.of(
                    LeadOutlook::builder, LeadOutlook.Builder::build)
            .must("ref", Value.REF, LeadOutlook::ref, LeadOutlook.Builder::ref)
            .must(
                    "shares",
                    Value.byWord(Prospect.class, Value.DECIMAL),
                    LeadOutlook::shares,
                    LeadOutlook.Builder::shares)
            .must("base", Value.word(OutlookBase.class), LeadOutlook::base, LeadOutlook.Builder::base)
            .must("source", Value.TEXT, LeadOutlook::source, LeadOutlook.Builder::source);

    private FunnelJson() {}

    private static TargetRate target(Fields fields) {
        return fields.build(() -> new TargetRate(
                Value.STAGE.read(fields, "from"), Value.STAGE.read(fields, "to"), fields.decimal("rate")));
    }

    private static JsonNode write(TargetRate target) {
        return Tree.object()
                .put("from", target.from().value())
                .put("to", target.to().value())
                .set("rate", Tree.decimal(target.rate()));
    }

    private static StageCapacity capacity(Fields fields) {
        return fields.build(
                () -> new StageCapacity(Value.STAGE.read(fields, "stage"), fields.decimal("perBusinessDay")));
    }

    private static JsonNode write(StageCapacity capacity) {
        return Tree.object()
                .put("stage", capacity.stage().value())
                .set("perBusinessDay", Tree.decimal(capacity.perBusinessDay()));
    }
}
