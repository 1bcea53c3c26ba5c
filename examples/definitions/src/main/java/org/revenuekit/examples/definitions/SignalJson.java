package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.TreeMap;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.segmentation.signal.Combination;
import org.revenuekit.segmentation.signal.DetectionPolicy;
import org.revenuekit.segmentation.signal.SignalKind;
import org.revenuekit.segmentation.signal.SignalPolicy;

/** How signals are found and weighed. */
final class SignalJson {
    private SignalJson() {}

    static SignalPolicy policy(Fields fields) {
        return fields.build(() -> {
            SignalPolicy.Builder policy = SignalPolicy.builder();
            policy.ref(fields.text("ref", DefinitionRef::parse));
            fields.given("halfLifeDays", name -> fields.integersByWord(name, SignalKind.class), policy::halfLifeDays);
            fields.given("combination", Combination.class, policy::combination);
            fields.given("minimumPortfolio", fields::integer, policy::minimumPortfolio);
            fields.given("z", fields::decimal, policy::z);
            return policy.build();
        });
    }

    static void write(SignalPolicy policy, ObjectNode into) {
        into.put("ref", policy.ref().toString());
        into.set("halfLifeDays", Tree.byWord(policy.halfLifeDays()));
        into.put("combination", policy.combination().name());
        into.put("minimumPortfolio", policy.minimumPortfolio());
        into.set("z", Tree.decimal(policy.z()));
    }

    static DetectionPolicy detection(Fields fields) {
        return fields.build(() -> {
            DetectionPolicy.Builder policy = DetectionPolicy.builder();
            policy.ref(fields.text("ref", DefinitionRef::parse));
            fields.given("renewalDays", fields::integer, policy::renewalDays);
            fields.given("noticeDays", fields::integer, policy::noticeDays);
            fields.given("keyRoles", name -> fields.words(name, ContactRole.class), policy::keyRoles);
            fields.given("usageIndicators", name -> fields.texts(name, IndicatorId::of), policy::usageIndicators);
            fields.given("usageLimits", name -> limits(fields, name), policy::usageLimits);
            return use(fields, policy).build();
        });
    }

    private static DetectionPolicy.Builder use(Fields fields, DetectionPolicy.Builder policy) {
        fields.given("usageDays", fields::integer, policy::usageDays);
        fields.given("minimumReadings", fields::integer, policy::minimumReadings);
        fields.given("usageRise", fields::decimal, policy::usageRise);
        fields.given("usageFall", fields::decimal, policy::usageFall);
        fields.given("nearLimit", fields::decimal, policy::nearLimit);
        fields.given("openedStrength", fields::decimal, policy::openedStrength);
        fields.given("clickedStrength", fields::decimal, policy::clickedStrength);
        return policy;
    }

    private static ImmutableMap<IndicatorId, IndicatorId> limits(Fields fields, String name) {
        ImmutableMap<String, IndicatorId> limits =
                fields.byName(name, (limit, quantity) -> limit.text(quantity, IndicatorId::of));
        return fields.make(name, () -> {
            ImmutableMap.Builder<IndicatorId, IndicatorId> read = ImmutableMap.builder();
            limits.forEach((quantity, limit) -> read.put(IndicatorId.of(quantity), limit));
            return read.buildOrThrow();
        });
    }

    static void write(DetectionPolicy policy, ObjectNode into) {
        into.put("ref", policy.ref().toString());
        into.put("renewalDays", policy.renewalDays()).put("noticeDays", policy.noticeDays());
        into.set(
                "keyRoles",
                Tree.list(ImmutableList.sortedCopyOf(policy.keyRoles()), role -> TextNode.valueOf(role.name())));
        into.set(
                "usageIndicators",
                Tree.list(ImmutableList.sortedCopyOf(policy.usageIndicators()), id -> TextNode.valueOf(id.value())));
        ObjectNode limits = into.putObject("usageLimits");
        new TreeMap<>(policy.usageLimits()).forEach((quantity, limit) -> limits.put(quantity.value(), limit.value()));
        into.put("usageDays", policy.usageDays()).put("minimumReadings", policy.minimumReadings());
        into.set("usageRise", Tree.decimal(policy.usageRise()));
        into.set("usageFall", Tree.decimal(policy.usageFall()));
        into.set("nearLimit", Tree.decimal(policy.nearLimit()));
        into.set("openedStrength", Tree.decimal(policy.openedStrength()));
        into.set("clickedStrength", Tree.decimal(policy.clickedStrength()));
    }
}
