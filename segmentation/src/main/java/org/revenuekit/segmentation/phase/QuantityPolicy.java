package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.immutables.value.Value;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.definition.DefinitionRef;

/**
 * What counts as which amount of work (量的KPI): a definition. What a closing meeting is differs from company to company;
 * the one here is our proposal.
 */
@Value.Immutable
public abstract class QuantityPolicy implements WithQuantityPolicy {
    QuantityPolicy() {}

    /**
     * The policy to start from; its contents are the defaults of the attributes.
     *
     * @return {@code quantity-policy@1}
     */
    public static QuantityPolicy standard() {
        return builder().ref(DefinitionRef.of("quantity-policy", 1)).build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this policy; give the changed policy another reference.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /**
     * Returns name and version.
     *
     * @return the reference
     */
    public abstract DefinitionRef ref();

    /**
     * Returns which activities are meetings (商談).
     *
     * @return at least one kind, in the order of the vocabulary; visits, meetings over the web and in person by default
     */
    @Value.Default
    public ImmutableSet<ActivityKind> meetings() {
        return ImmutableSet.of(ActivityKind.VISIT, ActivityKind.WEB_MEETING, ActivityKind.MEETING);
    }

    /**
     * Returns of what a plan is an appointment (アポ).
     *
     * @return at least one kind of fact, in the order of the vocabulary; meetings in person, visits and meetings over
     *     the web by default
     */
    @Value.Default
    public ImmutableSet<FactKind> appointments() {
        return ImmutableSet.of(FactKind.MEETING, FactKind.VISIT, FactKind.WEB_MEETING);
    }

    /**
     * Returns what a closing meeting is (クロージング面談).
     *
     * @return the pattern, of which only kinds, roles, minutes and amount count; a meeting, on site, elsewhere or over
     *     the web, with the decision maker by default
     */
    @Value.Default
    public EvidencePattern closing() {
        return EvidencePattern.of(FactKind.MEETING, FactKind.VISIT, FactKind.WEB_MEETING)
                .withRoles(ContactRole.DECISION_MAKER);
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    QuantityPolicy normalise() {
        checkArgument(!meetings().isEmpty(), "meetings must not be empty (policy %s)", ref());
        checkArgument(!appointments().isEmpty(), "appointments must not be empty (policy %s)", ref());
        // in the order of the vocabulary, so that policies that say the same are equal in print, too
        ImmutableSet<ActivityKind> meetings = Arrays.stream(ActivityKind.values())
                .filter(meetings()::contains)
                .collect(toImmutableSet());
        ImmutableSet<FactKind> appointments = Arrays.stream(FactKind.values())
                .filter(appointments()::contains)
                .collect(toImmutableSet());
        boolean ordered = meetings.asList().equals(meetings().asList())
                && appointments.asList().equals(appointments().asList());
        return ordered ? this : withMeetings(meetings).withAppointments(appointments);
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableQuantityPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
