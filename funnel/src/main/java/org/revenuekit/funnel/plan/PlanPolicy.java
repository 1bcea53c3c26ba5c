package org.revenuekit.funnel.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.RoleId;
import org.revenuekit.funnel.process.StageId;

/** Who does the work of a plan, how new people ramp up, and by which channels leads come (計画の方針): a definition. */
@Value.Immutable
public abstract class PlanPolicy implements WithPlanPolicy {
    /** The most capacities, or ramps, of one policy. */
    public static final int MAX_PARTS = 1_000;

    private static final StageId OPPORTUNITY = StageId.of("opportunity");
    private static final StageId WON = StageId.of("won");

    PlanPolicy() {}

    /**
     * The policy to start from for inbound leads, as {@code the-model} has them. The field names the roles; every
     * number is our proposal, to be replaced by what was measured. It has no channels, so that a plan has no spend.
     *
     * @return {@code plan-policy@1}: SR 100 MQL, SMB AE 20 opportunities and CSM 10 new customers a month; ramps of 3,
     *     4 and 3 months
     */
    public static PlanPolicy standard() {
        return builder()
                .ref(DefinitionRef.of("plan-policy", 1))
                .addCapacities(
                        RoleCapacity.of(Role.SR.id(), StageId.of("mql"), 100),
                        RoleCapacity.of(Role.SMB_AE.id(), OPPORTUNITY, 20),
                        RoleCapacity.of(Role.CSM.id(), WON, 10))
                .addRamps(
                        ramp(Role.SR, "0", "0.5", "0.75"),
                        ramp(Role.SMB_AE, "0", "0.25", "0.5", "0.75"),
                        ramp(Role.CSM, "0", "0.5", "0.75"))
                .build();
    }

    /**
     * The policy to start from for the outbound route to enterprises. The field names the roles; every number is our
     * proposal, to be replaced by what was measured. It has no channels, so that a plan has no spend.
     *
     * @return {@code outbound-plan-policy@1}: EBR 100 approached, enterprise AE 5 opportunities and CSM 5 new customers
     *     a month; ramps of 3, 6 and 3 months
     */
    public static PlanPolicy outbound() {
        return builder()
                .ref(DefinitionRef.of("outbound-plan-policy", 1))
                .addCapacities(
                        RoleCapacity.of(Role.EBR.id(), StageId.of("approached"), 100),
                        RoleCapacity.of(Role.ENTERPRISE_AE.id(), OPPORTUNITY, 5),
                        RoleCapacity.of(Role.CSM.id(), WON, 5))
                .addRamps(
                        ramp(Role.EBR, "0", "0.5", "0.75"),
                        ramp(Role.ENTERPRISE_AE, "0", "0", "0.25", "0.25", "0.5", "0.75"),
                        ramp(Role.CSM, "0", "0.5", "0.75"))
                .build();
    }

    private static Ramp ramp(Role role, String... shares) {
        return new Ramp(role.id(), Arrays.stream(shares).map(BigDecimal::new).collect(ImmutableList.toImmutableList()));
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
     * Returns which of the measured times {@linkplain PlanBasis#measured a basis} takes.
     *
     * @return {@link LeadTime#MEAN} by default
     */
    @Value.Default
    public LeadTime leadTime() {
        return LeadTime.MEAN;
    }

    /**
     * Returns what people can do. Stages that a plan has not make no work in it.
     *
     * @return the capacities, each role and stage once
     */
    public abstract ImmutableList<RoleCapacity> capacities();

    /**
     * Returns how new people become productive.
     *
     * @return the ramps, each role once; who has none does all from the first month on
     */
    public abstract ImmutableList<Ramp> ramps();

    /**
     * Returns by which channels leads are to come, and at which cost.
     *
     * @return the mix; empty if a plan has no spend
     */
    public abstract Optional<ChannelMix> mix();

    /**
     * Returns how a role ramps up.
     *
     * @param role the role
     * @return its ramp, or one without a month
     */
    public Ramp ramp(RoleId role) {
        requireNonNull(role, "role");
        return ramps().stream()
                .filter(ramp -> ramp.role().equals(role))
                .findFirst()
                .orElseGet(() -> new Ramp(role, ImmutableList.of()));
    }

    /** The reference alone, as for all definitions. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    void check() {
        checkDiffer(
                "capacities",
                capacities().stream()
                        .map(capacity -> capacity.role() + " at " + capacity.stage())
                        .toList());
        checkDiffer("ramps", ramps().stream().map(ramp -> ramp.role().value()).toList());
    }

    private void checkDiffer(String what, List<String> keys) {
        checkArgument(
                keys.size() <= MAX_PARTS,
                "there must be at most %s %s, were %s (policy %s)",
                MAX_PARTS,
                what,
                keys.size(),
                ref());
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            checkArgument(seen.add(key), "%s must differ, had %s again (policy %s)", what, key, ref());
        }
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutablePlanPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
