package org.revenuekit.funnel.department;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Confidence;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.RoleId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/**
 * At which stages inside sales (インサイドセールス) is measured, and on which bases: a definition. Teams use the same words for
 * different counts; here each base has its stage by name.
 */
@Value.Immutable
public abstract class InsideSalesPolicy implements WithInsideSalesPolicy {
    InsideSalesPolicy() {}

    /**
     * The policy to start from, for THE MODEL: inside sales calls and nurtures MQL, and hands over as an opportunity,
     * which there is also the meeting that it books (商談). That 商談化率 is counted on nurtured leads is said by the article
     * on sales enablement. Leads of its own channels belong to SR (SDR), outbound ones to EBR (BDR). The base of the
     * rate of meetings is our proposal.
     *
     * @return {@code inside-sales@1}
     */
    public static InsideSalesPolicy standard() {
        StageId mql = StageId.of("mql");
        StageId opportunity = StageId.of("opportunity");
        return builder()
                .ref(DefinitionRef.of("inside-sales", 1))
                .addCalledStages(mql)
                .nurtureStage(mql)
                .meetingStage(opportunity)
                .opportunityStage(opportunity)
                .handOverStage(opportunity)
                .meetingBase(MeetingBase.DIALLED)
                .putChannelRole(ChannelId.of("website"), Role.SR.id())
                .putChannelRole(ChannelId.of("seminar"), Role.SR.id())
                .putChannelRole(ChannelId.of("campaign"), Role.SR.id())
                .putChannelRole(ChannelId.of("referral"), Role.SR.id())
                .putChannelRole(ChannelId.of("repeat"), Role.SR.id())
                .putChannelRole(ChannelId.of("outbound"), Role.EBR.id())
                .build();
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
     * Returns where leads are to be called: the base of the dial rate (架電率).
     *
     * @return at least one stage
     */
    public abstract ImmutableSet<StageId> calledStages();

    /**
     * Returns where leads are nurtured (ナーチャリング): the base of the opportunity rate (商談化率).
     *
     * @return a stage before {@link #opportunityStage()}
     */
    public abstract StageId nurtureStage();

    /**
     * Returns which stage says that a meeting is booked (商談獲得, アポ獲得).
     *
     * @return the stage; who skips it booked one all the same
     */
    public abstract StageId meetingStage();

    /**
     * Returns which stage says that there is an opportunity (商談化).
     *
     * @return the stage; who skips it is one all the same
     */
    public abstract StageId opportunityStage();

    /**
     * Returns with which stage leads are handed over to field sales: the base of the win rate.
     *
     * @return a stage before the goal
     */
    public abstract StageId handOverStage();

    /**
     * Returns the base of the rate of meetings booked (商談獲得率).
     *
     * @return the base
     */
    public abstract MeetingBase meetingBase();

    /**
     * Returns in which role sellers work, where that is not told by the channel of the lead.
     *
     * @return role by seller, which goes before that of the channel
     */
    public abstract ImmutableMap<SellerId, RoleId> sellerRoles();

    /**
     * Returns to which role the leads of a channel belong.
     *
     * @return role by channel; also of channels of other processes, so that one policy serves several
     */
    public abstract ImmutableMap<ChannelId, RoleId> channelRoles();

    /**
     * Returns how sure the intervals of shares are.
     *
     * @return standard deviations, above 0, at most 100; 1.96, for 95 %, unless said otherwise
     */
    @Value.Default
    public BigDecimal z() {
        return new BigDecimal("1.96");
    }

    /** The role of who worked on a lead, else that of the lead's channel. */
    Optional<RoleId> role(Optional<SellerId> seller, Lead lead) {
        return seller.map(sellerRoles()::get).or(() -> lead.channel().map(channelRoles()::get));
    }

    void check(SalesProcess process) {
        calledStages().forEach(process::stage); // tells of a stage that is not there
        process.stage(meetingStage());
        checkArgument(
                process.isBefore(nurtureStage(), opportunityStage()),
                "nurtureStage must come before opportunityStage %s, was %s (policy %s)",
                opportunityStage(),
                nurtureStage(),
                ref());
        FieldSalesPolicy.checkBeforeGoal(process, "handOverStage", handOverStage(), ref());
    }

    @Value.Check
    InsideSalesPolicy normalise() {
        checkArgument(!calledStages().isEmpty(), "calledStages must not be empty (policy %s)", ref());
        return withZ(Confidence.z(z(), "policy", ref())); // in its normal form, so that equal policies are equal
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy. */
    public static final class Builder extends ImmutableInsideSalesPolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
