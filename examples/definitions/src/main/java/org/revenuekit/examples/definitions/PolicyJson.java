package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.segmentation.care.TouchCapacity;
import org.revenuekit.segmentation.care.WarningPolicy;
import org.revenuekit.segmentation.segment.TouchModel;
import org.revenuekit.segmentation.survey.ChannelPolicy;

/** Definitions that are a few thresholds. */
final class PolicyJson {
    private PolicyJson() {}

    static ChannelPolicy channels(Fields fields) {
        return fields.build(() -> {
            ChannelPolicy.Builder policy = ChannelPolicy.builder();
            fields.given("manyAccounts", fields::decimal, policy::manyAccounts);
            fields.given("frequentVisits", fields::decimal, policy::frequentVisits);
            fields.given("enoughData", fields::decimal, policy::enoughData);
            return policy.ref(fields.text("ref", DefinitionRef::parse)).build();
        });
    }

    static void write(ChannelPolicy policy, ObjectNode into) {
        into.put("ref", policy.ref().toString());
        into.set("manyAccounts", Tree.decimal(policy.manyAccounts()));
        into.set("frequentVisits", Tree.decimal(policy.frequentVisits()));
        into.set("enoughData", Tree.decimal(policy.enoughData()));
    }

    static WarningPolicy warnings(Fields fields) {
        return fields.build(() -> {
            WarningPolicy.Builder policy = WarningPolicy.builder();
            fields.given("horizonDays", fields::integer, policy::horizonDays);
            fields.given("marginPoints", fields::decimal, policy::marginPoints);
            return policy.ref(fields.text("ref", DefinitionRef::parse)).build();
        });
    }

    static void write(WarningPolicy policy, ObjectNode into) {
        into.put("ref", policy.ref().toString()).put("horizonDays", policy.horizonDays());
        into.set("marginPoints", Tree.decimal(policy.marginPoints()));
    }

    static TouchCapacity capacity(Fields fields) {
        return fields.build(() -> TouchCapacity.builder()
                .ref(fields.text("ref", DefinitionRef::parse))
                .most(fields.integersByWord("most", TouchModel.class))
                .build());
    }

    static void write(TouchCapacity capacity, ObjectNode into) {
        into.put("ref", capacity.ref().toString());
        into.set("most", Tree.byWord(capacity.most()));
    }
}
