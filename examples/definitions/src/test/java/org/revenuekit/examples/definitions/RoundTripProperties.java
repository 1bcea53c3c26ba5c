package org.revenuekit.examples.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.revenuekit.core.asset.AssetPolicy;
import org.revenuekit.core.asset.ProrationPolicy;
import org.revenuekit.funnel.bottleneck.BottleneckPolicy;
import org.revenuekit.funnel.change.ChangePolicy;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.flow.AgeingPolicy;
import org.revenuekit.funnel.flow.FollowUpPolicy;
import org.revenuekit.funnel.flow.LeadOutlook;
import org.revenuekit.funnel.forecast.ForecastPolicy;
import org.revenuekit.funnel.lifecycle.CustomerLifecyclePolicy;
import org.revenuekit.funnel.plan.PlanPolicy;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.retention.ExistingPolicy;
import org.revenuekit.funnel.retention.RenewalPolicy;
import org.revenuekit.funnel.retention.RetentionPolicy;
import org.revenuekit.funnel.revenue.RevenuePolicy;
import org.revenuekit.funnel.steps.StepFunnel;
import org.revenuekit.funnel.submission.ForecastScale;
import org.revenuekit.funnel.success.AdoptionPolicy;
import org.revenuekit.funnel.success.ContactCadence;
import org.revenuekit.funnel.success.LifecyclePolicy;
import org.revenuekit.funnel.success.OnboardingPlan;
import org.revenuekit.funnel.success.ServicePromise;
import org.revenuekit.funnel.success.SuccessCriteria;
import org.revenuekit.lifetime.BuyingPolicy;
import org.revenuekit.lifetime.LifetimeValuePolicy;
import org.revenuekit.lifetime.RetentionFitPolicy;
import org.revenuekit.segmentation.care.PlayBook;
import org.revenuekit.segmentation.care.TouchCapacity;
import org.revenuekit.segmentation.care.WarningPolicy;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.phase.PhaseModel;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.signal.DetectionPolicy;
import org.revenuekit.segmentation.signal.SignalPolicy;
import org.revenuekit.segmentation.survey.ChannelPolicy;
import org.revenuekit.segmentation.survey.Questionnaire;

/** Every definition that is written is valid, reads back equal and is written the same again. */
@Domain(DefinitionsDomain.class)
@Domain(CustomerDomain.class)
class RoundTripProperties {
    private static <T> void assertRoundTrip(DefinitionFormat<T> format, T definition) {
        String json = format.write(definition);
        T read = format.read(json);
        assertEquals(definition, read);
        assertEquals(json, format.write(read));
        assertEquals(Set.of(), Schema.errors(json));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void indices(@ForAll IndexDefinition index) {
        assertRoundTrip(DefinitionJson.INDEX, index);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void grids(@ForAll SegmentGrid grid) {
        assertRoundTrip(DefinitionJson.GRID, grid);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void questionnaires(@ForAll Questionnaire questionnaire) {
        assertRoundTrip(DefinitionJson.QUESTIONNAIRE, questionnaire);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void channelPolicies(@ForAll ChannelPolicy policy) {
        assertRoundTrip(DefinitionJson.CHANNEL_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void signalPolicies(@ForAll SignalPolicy policy) {
        assertRoundTrip(DefinitionJson.SIGNAL_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void detectionPolicies(@ForAll DetectionPolicy policy) {
        assertRoundTrip(DefinitionJson.DETECTION_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void playBooks(@ForAll PlayBook book) {
        assertRoundTrip(DefinitionJson.PLAY_BOOK, book);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void warningPolicies(@ForAll WarningPolicy policy) {
        assertRoundTrip(DefinitionJson.WARNING_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void touchCapacities(@ForAll TouchCapacity capacity) {
        assertRoundTrip(DefinitionJson.TOUCH_CAPACITY, capacity);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void phaseModels(@ForAll PhaseModel model) {
        assertRoundTrip(DefinitionJson.PHASE_MODEL, model);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void salesProcesses(@ForAll SalesProcess process) {
        assertRoundTrip(DefinitionJson.SALES_PROCESS, process);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void conversionPolicies(@ForAll ConversionPolicy policy) {
        assertRoundTrip(DefinitionJson.CONVERSION_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void bottleneckPolicies(@ForAll BottleneckPolicy policy) {
        assertRoundTrip(DefinitionJson.BOTTLENECK_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void ageingPolicies(@ForAll AgeingPolicy policy) {
        assertRoundTrip(DefinitionJson.AGEING_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void followUpPolicies(@ForAll FollowUpPolicy policy) {
        assertRoundTrip(DefinitionJson.FOLLOW_UP_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void changePolicies(@ForAll ChangePolicy policy) {
        assertRoundTrip(DefinitionJson.CHANGE_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void planPolicies(@ForAll PlanPolicy policy) {
        assertRoundTrip(DefinitionJson.PLAN_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void forecastPolicies(@ForAll ForecastPolicy policy) {
        assertRoundTrip(DefinitionJson.FORECAST_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void forecastScales(@ForAll ForecastScale scale) {
        assertRoundTrip(DefinitionJson.FORECAST_SCALE, scale);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void leadOutlooks(@ForAll LeadOutlook outlook) {
        assertRoundTrip(DefinitionJson.LEAD_OUTLOOK, outlook);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void stepFunnels(@ForAll StepFunnel funnel) {
        assertRoundTrip(DefinitionJson.STEP_FUNNEL, funnel);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void assetPolicies(@ForAll AssetPolicy policy) {
        assertRoundTrip(DefinitionJson.ASSET_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void prorationPolicies(@ForAll ProrationPolicy policy) {
        assertRoundTrip(DefinitionJson.PRORATION_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void revenuePolicies(@ForAll RevenuePolicy policy) {
        assertRoundTrip(DefinitionJson.REVENUE_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void retentionPolicies(@ForAll RetentionPolicy policy) {
        assertRoundTrip(DefinitionJson.RETENTION_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void renewalPolicies(@ForAll RenewalPolicy policy) {
        assertRoundTrip(DefinitionJson.RENEWAL_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void existingPolicies(@ForAll ExistingPolicy policy) {
        assertRoundTrip(DefinitionJson.EXISTING_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void customerLifecyclePolicies(@ForAll CustomerLifecyclePolicy policy) {
        assertRoundTrip(DefinitionJson.CUSTOMER_LIFECYCLE_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void lifecyclePolicies(@ForAll LifecyclePolicy policy) {
        assertRoundTrip(DefinitionJson.LIFECYCLE_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void successCriteria(@ForAll SuccessCriteria criteria) {
        assertRoundTrip(DefinitionJson.SUCCESS_CRITERIA, criteria);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void onboardingPlans(@ForAll OnboardingPlan plan) {
        assertRoundTrip(DefinitionJson.ONBOARDING_PLAN, plan);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void contactCadences(@ForAll ContactCadence cadence) {
        assertRoundTrip(DefinitionJson.CONTACT_CADENCE, cadence);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void servicePromises(@ForAll ServicePromise promise) {
        assertRoundTrip(DefinitionJson.SERVICE_PROMISE, promise);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void adoptionPolicies(@ForAll AdoptionPolicy policy) {
        assertRoundTrip(DefinitionJson.ADOPTION_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void lifetimeValuePolicies(@ForAll LifetimeValuePolicy policy) {
        assertRoundTrip(DefinitionJson.LIFETIME_VALUE_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void retentionFitPolicies(@ForAll RetentionFitPolicy policy) {
        assertRoundTrip(DefinitionJson.RETENTION_FIT_POLICY, policy);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void buyingPolicies(@ForAll BuyingPolicy policy) {
        assertRoundTrip(DefinitionJson.BUYING_POLICY, policy);
    }
}
