package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Definitions as JSON and back: what was written reads back equal. */
public final class DefinitionJson {
    /** An index of customers: {@code "definition": "index"}. */
    public static final DefinitionFormat<IndexDefinition> INDEX =
            new DefinitionFormat<>("index", IndexJson::read, IndexJson::write);
    /** A grid of segments: {@code "definition": "grid"}. */
    public static final DefinitionFormat<SegmentGrid> GRID =
            new DefinitionFormat<>("grid", GridJson::read, GridJson::write);
    /** The questions of a survey: {@code "definition": "questionnaire"}. */
    public static final DefinitionFormat<Questionnaire> QUESTIONNAIRE =
            new DefinitionFormat<>("questionnaire", QuestionnaireJson::read, QuestionnaireJson::write);
    /** Which portfolio each channel suits: {@code "definition": "channel-policy"}. */
    public static final DefinitionFormat<ChannelPolicy> CHANNEL_POLICY = PolicyJson.CHANNEL.format("channel-policy");
    /** How signals are weighed: {@code "definition": "signal-policy"}. */
    public static final DefinitionFormat<SignalPolicy> SIGNAL_POLICY = PolicyJson.SIGNAL.format("signal-policy");
    /** What of our own data is a signal: {@code "definition": "detection-policy"}. */
    public static final DefinitionFormat<DetectionPolicy> DETECTION_POLICY =
            PolicyJson.DETECTION.format("detection-policy");
    /** Which plays are due when: {@code "definition": "play-book"}. */
    public static final DefinitionFormat<PlayBook> PLAY_BOOK =
            new DefinitionFormat<>("play-book", PlayBookJson::read, PlayBookJson::write);
    /** How early to warn: {@code "definition": "warning-policy"}. */
    public static final DefinitionFormat<WarningPolicy> WARNING_POLICY = PolicyJson.WARNING.format("warning-policy");
    /** How many customers one seller can care for: {@code "definition": "touch-capacity"}. */
    public static final DefinitionFormat<TouchCapacity> TOUCH_CAPACITY = PolicyJson.CAPACITY.format("touch-capacity");
    /** The phases of a relationship: {@code "definition": "phase-model"}. */
    public static final DefinitionFormat<PhaseModel> PHASE_MODEL =
            new DefinitionFormat<>("phase-model", PhaseModelJson::read, PhaseModelJson::write);
    /** A process from lead to customer: {@code "definition": "sales-process"}. */
    public static final DefinitionFormat<SalesProcess> SALES_PROCESS =
            new DefinitionFormat<>("sales-process", SalesProcessJson::read, SalesProcessJson::write);
    /** How conversion is counted: {@code "definition": "conversion-policy"}. */
    public static final DefinitionFormat<ConversionPolicy> CONVERSION_POLICY =
            FunnelJson.CONVERSION.format("conversion-policy");
    /** What steps are measured against: {@code "definition": "bottleneck-policy"}. */
    public static final DefinitionFormat<BottleneckPolicy> BOTTLENECK_POLICY =
            FunnelJson.BOTTLENECK.format("bottleneck-policy");
    /** Into which bands of age open leads are sorted: {@code "definition": "ageing-policy"}. */
    public static final DefinitionFormat<AgeingPolicy> AGEING_POLICY = FunnelJson.AGEING.format("ageing-policy");
    /** After how many days somebody should turn to a lead: {@code "definition": "follow-up-policy"}. */
    public static final DefinitionFormat<FollowUpPolicy> FOLLOW_UP_POLICY =
            FunnelJson.FOLLOW_UP.format("follow-up-policy");
    /** In which order a change is explained: {@code "definition": "change-policy"}. */
    public static final DefinitionFormat<ChangePolicy> CHANGE_POLICY = FunnelJson.CHANGE.format("change-policy");
    /** How many leads are expected to buy now, later and never: {@code "definition": "lead-outlook"}. */
    public static final DefinitionFormat<LeadOutlook> LEAD_OUTLOOK = FunnelJson.OUTLOOK.format("lead-outlook");
    /** A funnel over raw events: {@code "definition": "step-funnel"}. */
    public static final DefinitionFormat<StepFunnel> STEP_FUNNEL = StepFunnelJson.ATTRIBUTES.format("step-funnel");

    /** Who does the work of a plan, and where leads come from: {@code "definition": "plan-policy"}. */
    public static final DefinitionFormat<PlanPolicy> PLAN_POLICY = PlanJson.PLAN.format("plan-policy");
    /** How wins are forecast: {@code "definition": "forecast-policy"}. */
    public static final DefinitionFormat<ForecastPolicy> FORECAST_POLICY = PlanJson.FORECAST.format("forecast-policy");
    /** By which words sellers say how sure they are: {@code "definition": "forecast-scale"}. */
    public static final DefinitionFormat<ForecastScale> FORECAST_SCALE = PlanJson.SCALE.format("forecast-scale");

    /** How the history of an asset follows from its actions: {@code "definition": "asset-policy"}. */
    public static final DefinitionFormat<AssetPolicy> ASSET_POLICY = AssetJson.ASSET.format("asset-policy");
    /** How prices are prorated: {@code "definition": "proration-policy"}. */
    public static final DefinitionFormat<ProrationPolicy> PRORATION_POLICY =
            AssetJson.PRORATION.format("proration-policy");
    /** What recurring revenue is: {@code "definition": "revenue-policy"}. */
    public static final DefinitionFormat<RevenuePolicy> REVENUE_POLICY = RevenueJson.REVENUE.format("revenue-policy");
    /** What retention is: {@code "definition": "retention-policy"}. */
    public static final DefinitionFormat<RetentionPolicy> RETENTION_POLICY =
            RevenueJson.RETENTION.format("retention-policy");
    /** How renewals are judged and expected: {@code "definition": "renewal-policy"}. */
    public static final DefinitionFormat<RenewalPolicy> RENEWAL_POLICY = RevenueJson.RENEWAL.format("renewal-policy");
    /** Whose revenue is that of existing customers: {@code "definition": "existing-policy"}. */
    public static final DefinitionFormat<ExistingPolicy> EXISTING_POLICY =
            RevenueJson.EXISTING.format("existing-policy");

    /** How leads and assets are read as one lifecycle: {@code "definition": "customer-lifecycle-policy"}. */
    public static final DefinitionFormat<CustomerLifecyclePolicy> CUSTOMER_LIFECYCLE_POLICY =
            SuccessJson.CUSTOMER_LIFECYCLE.format("customer-lifecycle-policy");
    /** What leads from one phase of customer success to the next: {@code "definition": "lifecycle-policy"}. */
    public static final DefinitionFormat<LifecyclePolicy> LIFECYCLE_POLICY =
            SuccessJson.LIFECYCLE.format("lifecycle-policy");
    /** What success means to customers: {@code "definition": "success-criteria"}. */
    public static final DefinitionFormat<SuccessCriteria> SUCCESS_CRITERIA =
            SuccessJson.CRITERIA.format("success-criteria");
    /** What a customer reaches by when: {@code "definition": "onboarding-plan"}. */
    public static final DefinitionFormat<OnboardingPlan> ONBOARDING_PLAN =
            SuccessJson.ONBOARDING.format("onboarding-plan");
    /** When somebody is to turn to a customer after the sale: {@code "definition": "contact-cadence"}. */
    public static final DefinitionFormat<ContactCadence> CONTACT_CADENCE =
            SuccessJson.CADENCE.format("contact-cadence");
    /** How soon a request is answered: {@code "definition": "service-promise"}. */
    public static final DefinitionFormat<ServicePromise> SERVICE_PROMISE =
            SuccessJson.PROMISE.format("service-promise");
    /** How adoption is measured: {@code "definition": "adoption-policy"}. */
    public static final DefinitionFormat<AdoptionPolicy> ADOPTION_POLICY =
            SuccessJson.ADOPTION.format("adoption-policy");

    /** How lifetime value is computed: {@code "definition": "lifetime-value-policy"}. */
    public static final DefinitionFormat<LifetimeValuePolicy> LIFETIME_VALUE_POLICY =
            LifetimeJson.VALUE.format("lifetime-value-policy");
    /** How retention under contract is fitted: {@code "definition": "retention-fit-policy"}. */
    public static final DefinitionFormat<RetentionFitPolicy> RETENTION_FIT_POLICY =
            LifetimeJson.FIT.format("retention-fit-policy");
    /** How buying without a contract is fitted and valued: {@code "definition": "buying-policy"}. */
    public static final DefinitionFormat<BuyingPolicy> BUYING_POLICY = LifetimeJson.BUYING.format("buying-policy");

    private DefinitionJson() {}

    /**
     * Reads an index.
     *
     * @param json the text, at most 1 MiB
     * @return the definition
     * @throws DefinitionFormatException with path and rule, if it is none
     */
    public static IndexDefinition readIndex(String json) {
        return INDEX.read(json);
    }

    /**
     * Reads an index that is a part of another document; see {@link DefinitionFormat#read(JsonNode, String)}.
     *
     * @param node the part
     * @param path its JSON pointer
     * @return the definition
     * @throws DefinitionFormatException with path and rule, if it is none
     */
    public static IndexDefinition readIndex(JsonNode node, String path) {
        return INDEX.read(node, path);
    }

    /**
     * Writes an index.
     *
     * @param index the definition
     * @return the text
     * @throws IllegalArgumentException if the text were too long to be read
     */
    public static String write(IndexDefinition index) {
        return INDEX.write(index);
    }

    /**
     * Reads a grid of segments.
     *
     * @param json the text, at most 1 MiB
     * @return the definition
     * @throws DefinitionFormatException with path and rule, if it is none
     */
    public static SegmentGrid readGrid(String json) {
        return GRID.read(json);
    }

    /**
     * Reads a grid that is a part of another document; see {@link DefinitionFormat#read(JsonNode, String)}.
     *
     * @param node the part
     * @param path its JSON pointer
     * @return the definition
     * @throws DefinitionFormatException with path and rule, if it is none
     */
    public static SegmentGrid readGrid(JsonNode node, String path) {
        return GRID.read(node, path);
    }

    /**
     * Writes a grid of segments.
     *
     * @param grid the definition
     * @return the text
     * @throws IllegalArgumentException if the text were too long to be read
     */
    public static String write(SegmentGrid grid) {
        return GRID.write(grid);
    }
}
