package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.revenuekit.funnel.steps.AttemptRule;
import org.revenuekit.funnel.steps.EventOrder;
import org.revenuekit.funnel.steps.ExclusionEffect;
import org.revenuekit.funnel.steps.Step;
import org.revenuekit.funnel.steps.StepCode;
import org.revenuekit.funnel.steps.StepExclusion;
import org.revenuekit.funnel.steps.StepFunnel;
import org.revenuekit.funnel.steps.StepId;
import org.revenuekit.funnel.steps.TieRule;

/** A funnel over raw events. */
final class StepFunnelJson {
    private static final String CODES = "codes";
    private static final String WITHIN = "within";
    private static final Value<StepId> STEP = Value.text(StepId::of);
    private static final Value<ImmutableSet<StepCode>> EVENTS = Value.texts(StepCode::of);

    static final Attributes<StepFunnel, StepFunnel.Builder> ATTRIBUTES = Attributes.of(
                    StepFunnel::builder, StepFunnel.Builder::build)
            .must("ref", Value.REF, StepFunnel::ref, StepFunnel.Builder::ref)
            .must(
                    "steps",
                    Value.list(StepFunnelJson::step, StepFunnelJson::write),
                    StepFunnel::steps,
                    StepFunnel.Builder::steps)
            .may("order", Value.word(EventOrder.class), StepFunnel::order, StepFunnel.Builder::order)
            .may("ties", Value.word(TieRule.class), StepFunnel::ties, StepFunnel.Builder::ties)
            .perhaps("window", Value.DURATION, StepFunnel::window, StepFunnel.Builder::window)
            .may("attempts", Value.word(AttemptRule.class), StepFunnel::attempts, StepFunnel.Builder::attempts)
            .may(
                    "exclusions",
                    Value.list(StepFunnelJson::exclusion, StepFunnelJson::write),
                    StepFunnel::exclusions,
                    StepFunnel.Builder::exclusions)
            .may(
                    "exclusionEffect",
                    Value.word(ExclusionEffect.class),
                    StepFunnel::exclusionEffect,
                    StepFunnel.Builder::exclusionEffect)
            .may("z", Value.DECIMAL, StepFunnel::z, StepFunnel.Builder::z);

    private StepFunnelJson() {}

    private static Step step(Fields fields) {
        return fields.build(() -> new Step(
                STEP.read(fields, "id"),
                Value.LABEL.read(fields, "name"),
                EVENTS.read(fields, CODES),
                fields.or(WITHIN, name -> Optional.of(Value.DURATION.read(fields, name)), Optional.empty())));
    }

    private static JsonNode write(Step step) {
        ObjectNode node = Tree.object().put("id", step.id().value());
        node.set("name", LabelJson.write(step.name()));
        node.set(CODES, EVENTS.write(step.codes()));
        step.within().ifPresent(longest -> node.set(WITHIN, Value.DURATION.write(longest)));
        return node;
    }

    private static StepExclusion exclusion(Fields fields) {
        return fields.build(() ->
                new StepExclusion(EVENTS.read(fields, CODES), STEP.read(fields, "after"), STEP.read(fields, "before")));
    }

    private static JsonNode write(StepExclusion exclusion) {
        ObjectNode node = Tree.object();
        node.set(CODES, EVENTS.write(exclusion.codes()));
        return node.put("after", exclusion.after().value())
                .put("before", exclusion.before().value());
    }
}
