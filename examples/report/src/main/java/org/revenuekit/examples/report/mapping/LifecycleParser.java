package org.revenuekit.examples.report.mapping;

import com.google.common.collect.ImmutableMap;
import org.revenuekit.funnel.lifecycle.AcquisitionLead;
import org.revenuekit.funnel.lifecycle.CustomerLifecyclePolicy;

/** Reads the part of a mapping that says how leads and assets of an account become one lifecycle. */
final class LifecycleParser {
    private static final ImmutableMap<String, AcquisitionLead> LEADS =
            ImmutableMap.of("winning", AcquisitionLead.WINNING, "first", AcquisitionLead.FIRST);

    private final String mapping;

    LifecycleParser(String mapping) {
        this.mapping = mapping;
    }

    /** The policy: the standard one but for what the object states. */
    CustomerLifecyclePolicy policy(Fields fields) {
        CustomerLifecyclePolicy standard = CustomerLifecyclePolicy.standard();
        CustomerLifecyclePolicy.Builder builder = standard.toBuilder();
        fields.oneOf("acquiredBy", LEADS).ifPresent(builder::acquiredBy);
        fields.integer("gapDays", 0, CustomerLifecyclePolicy.MAX_DAYS).ifPresent(builder::gapDays);
        fields.integer("startWithinDays", 0, CustomerLifecyclePolicy.MAX_DAYS).ifPresent(builder::startWithinDays);
        fields.finish();
        CustomerLifecyclePolicy policy = builder.build();
        return policy.equals(standard)
                ? standard
                : policy.toBuilder()
                        .ref(MappingNames.ref(mapping, standard.ref().name()))
                        .build();
    }
}
