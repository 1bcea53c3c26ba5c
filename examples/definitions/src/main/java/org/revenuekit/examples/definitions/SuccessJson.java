package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.kpi.KpiDirection;
import org.revenuekit.funnel.lifecycle.AcquisitionLead;
import org.revenuekit.funnel.lifecycle.CustomerLifecyclePolicy;
import org.revenuekit.funnel.success.AdoptionPolicy;
import org.revenuekit.funnel.success.ContactCadence;
import org.revenuekit.funnel.success.CriterionId;
import org.revenuekit.funnel.success.LifecyclePhase;
import org.revenuekit.funnel.success.LifecyclePolicy;
import org.revenuekit.funnel.success.MilestoneId;
import org.revenuekit.funnel.success.OnboardingMilestone;
import org.revenuekit.funnel.success.OnboardingPlan;
import org.revenuekit.funnel.success.RequestPriority;
import org.revenuekit.funnel.success.ServicePromise;
import org.revenuekit.funnel.success.SuccessCriteria;
import org.revenuekit.funnel.success.SuccessCriterion;
import org.revenuekit.funnel.success.UsageKind;

/** How customers come to have what they bought for. */
final class SuccessJson {
    static final Attributes<LifecyclePolicy, LifecyclePolicy.Builder> LIFECYCLE = Attributes.of(
                    LifecyclePolicy::builder, LifecyclePolicy.Builder::build)
            .must("ref", Value.REF, LifecyclePolicy::ref, LifecyclePolicy.Builder::ref)
            .must(
                    "onboardingEndsWith",
                    Value.texts(MilestoneId::of),
                    LifecyclePolicy::onboardingEndsWith,
                    LifecyclePolicy.Builder::onboardingEndsWith)
            .must("usage", Value.word(UsageKind.class), LifecyclePolicy::usage, LifecyclePolicy.Builder::usage)
            .must("adoptedFrom", Value.DECIMAL, LifecyclePolicy::adoptedFrom, LifecyclePolicy.Builder::adoptedFrom)
            .must("growthDays", Value.INTEGER, LifecyclePolicy::growthDays, LifecyclePolicy.Builder::growthDays)
            .may(
                    "limits",
                    Value.byWord(LifecyclePhase.class, Value.INTEGER),
                    LifecyclePolicy::limits,
                    LifecyclePolicy.Builder::limits);

    static final Attributes<CustomerLifecyclePolicy, CustomerLifecyclePolicy.Builder> CUSTOMER_LIFECYCLE =
            Attributes.of(CustomerLifecyclePolicy::builder, CustomerLifecyclePolicy.Builder::build)
                    .must("ref", Value.REF, CustomerLifecyclePolicy::ref, CustomerLifecyclePolicy.Builder::ref)
                    .may(
                            "acquiredBy",
                            Value.word(AcquisitionLead.class),
                            CustomerLifecyclePolicy::acquiredBy,
                            CustomerLifecyclePolicy.Builder::acquiredBy)
                    .may(
                            "gapDays",
                            Value.INTEGER,
                            CustomerLifecyclePolicy::gapDays,
                            CustomerLifecyclePolicy.Builder::gapDays)
                    .may(
                            "startWithinDays",
                            Value.INTEGER,
                            CustomerLifecyclePolicy::startWithinDays,
                            CustomerLifecyclePolicy.Builder::startWithinDays);

    /** Of an account or of a segment, or of all. */
    private static final Attributes<SuccessCriterion, SuccessCriterion.Builder> CRITERION = Attributes.of(
                    SuccessCriterion::builder, SuccessCriterion.Builder::build)
            .must("id", Value.text(CriterionId::of), SuccessCriterion::id, SuccessCriterion.Builder::id)
            .must("meaning", Value.LABEL, SuccessCriterion::meaning, SuccessCriterion.Builder::meaning)
            .perhaps("account", Value.text(AccountId::of), SuccessCriterion::account, SuccessCriterion.Builder::account)
            .perhaps("segment", Value.TEXT, SuccessCriterion::segment, SuccessCriterion.Builder::segment)
            .must("indicator", Value.INDICATOR, SuccessCriterion::indicator, SuccessCriterion.Builder::indicator)
            .must("target", Value.DECIMAL, SuccessCriterion::target, SuccessCriterion.Builder::target)
            .may(
                    "direction",
                    Value.word(KpiDirection.class),
                    SuccessCriterion::direction,
                    SuccessCriterion.Builder::direction)
            .must("dueOn", Value.DATE, SuccessCriterion::dueOn, SuccessCriterion.Builder::dueOn);

    static final Attributes<SuccessCriteria, SuccessCriteria.Builder> CRITERIA = Attributes.of(
                    SuccessCriteria::builder, SuccessCriteria.Builder::build)
            .must("ref", Value.REF, SuccessCriteria::ref, SuccessCriteria.Builder::ref)
            .must("criteria", CRITERION.list(), SuccessCriteria::criteria, SuccessCriteria.Builder::criteria);

    static final Attributes<OnboardingPlan, OnboardingPlan.Builder> ONBOARDING = Attributes.of(
                    OnboardingPlan::builder, OnboardingPlan.Builder::build)
            .must("ref", Value.REF, OnboardingPlan::ref, OnboardingPlan.Builder::ref)
            .must(
                    "milestones",
                    Value.list(SuccessJson::milestone, SuccessJson::write),
                    OnboardingPlan::milestones,
                    OnboardingPlan.Builder::milestones)
            .must(
                    "valueMilestone",
                    Value.text(MilestoneId::of),
                    OnboardingPlan::valueMilestone,
                    OnboardingPlan.Builder::valueMilestone);

    static final Attributes<ContactCadence, ContactCadence.Builder> CADENCE = Attributes.of(
                    ContactCadence::builder, ContactCadence.Builder::build)
            .must("ref", Value.REF, ContactCadence::ref, ContactCadence.Builder::ref)
            .must("offsets", Value.PERIODS, ContactCadence::offsets, ContactCadence.Builder::offsets)
            .perhaps("every", Value.PERIOD, ContactCadence::every, ContactCadence.Builder::every)
            .must("daysAhead", Value.INTEGER, ContactCadence::daysAhead, ContactCadence.Builder::daysAhead)
            .must("kinds", Value.words(ActivityKind.class), ContactCadence::kinds, ContactCadence.Builder::kinds);

    static final Attributes<ServicePromise, ServicePromise.Builder> PROMISE = Attributes.of(
                    ServicePromise::builder, ServicePromise.Builder::build)
            .must("ref", Value.REF, ServicePromise::ref, ServicePromise.Builder::ref)
            .must(
                    "respondWithin",
                    Value.byWord(RequestPriority.class, Value.DURATION),
                    ServicePromise::respondWithin,
                    ServicePromise.Builder::respondWithin);

    static final Attributes<AdoptionPolicy, AdoptionPolicy.Builder> ADOPTION = Attributes.of(
                    AdoptionPolicy::builder, AdoptionPolicy.Builder::build)
            .must("ref", Value.REF, AdoptionPolicy::ref, AdoptionPolicy.Builder::ref)
            .must("kind", Value.word(UsageKind.class), AdoptionPolicy::kind, AdoptionPolicy.Builder::kind)
            .must("lookBackDays", Value.INTEGER, AdoptionPolicy::lookBackDays, AdoptionPolicy.Builder::lookBackDays)
            .must("declineFrom", Value.DECIMAL, AdoptionPolicy::declineFrom, AdoptionPolicy.Builder::declineFrom)
            .must(
                    "nearlyFullFrom",
                    Value.DECIMAL,
                    AdoptionPolicy::nearlyFullFrom,
                    AdoptionPolicy.Builder::nearlyFullFrom);

    private SuccessJson() {}

    private static OnboardingMilestone milestone(Fields fields) {
        return fields.build(() -> new OnboardingMilestone(
                fields.text("id", MilestoneId::of), Value.LABEL.read(fields, "name"), fields.integer("dueDays")));
    }

    private static JsonNode write(OnboardingMilestone milestone) {
        ObjectNode node = Tree.object().put("id", milestone.id().value());
        node.set("name", LabelJson.write(milestone.name()));
        return node.put("dueDays", milestone.dueDays());
    }
}
