package org.revenuekit.examples.definitions;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.funnel.bottleneck.BottleneckPolicy;
import org.revenuekit.funnel.change.ChangePolicy;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.flow.AgeingPolicy;
import org.revenuekit.funnel.flow.FollowUpPolicy;
import org.revenuekit.funnel.flow.LeadOutlook;
import org.revenuekit.funnel.forecast.ForecastPolicy;
import org.revenuekit.funnel.plan.ChannelMix;
import org.revenuekit.funnel.plan.ChannelShare;
import org.revenuekit.funnel.plan.PlanPolicy;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.StandardProcesses;
import org.revenuekit.funnel.steps.Step;
import org.revenuekit.funnel.steps.StepCode;
import org.revenuekit.funnel.steps.StepExclusion;
import org.revenuekit.funnel.steps.StepFunnel;
import org.revenuekit.funnel.steps.StepId;
import org.revenuekit.funnel.submission.ForecastScale;
import org.revenuekit.segmentation.care.PlayBook;
import org.revenuekit.segmentation.care.PlayRule;
import org.revenuekit.segmentation.care.PlayTrigger;
import org.revenuekit.segmentation.care.TouchCapacity;
import org.revenuekit.segmentation.care.WarningPolicy;
import org.revenuekit.segmentation.index.StandardIndices;
import org.revenuekit.segmentation.phase.Criterion;
import org.revenuekit.segmentation.phase.CriterionId;
import org.revenuekit.segmentation.phase.EvidencePattern;
import org.revenuekit.segmentation.phase.EvidenceScope;
import org.revenuekit.segmentation.phase.FactKind;
import org.revenuekit.segmentation.phase.Gate;
import org.revenuekit.segmentation.phase.PhaseDefinition;
import org.revenuekit.segmentation.phase.PhaseModel;
import org.revenuekit.segmentation.phase.PhasePersistence;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.signal.DetectionPolicy;
import org.revenuekit.segmentation.signal.SignalPolicy;
import org.revenuekit.segmentation.survey.ChannelPolicy;
import org.revenuekit.segmentation.survey.NumericScale;
import org.revenuekit.segmentation.survey.Question;
import org.revenuekit.segmentation.survey.QuestionId;
import org.revenuekit.segmentation.survey.Questionnaire;

/** Definitions and their files for tests. */
final class Definitions {
    /** A file of an index with one indicator, into which a test puts what it is about. */
    static final String INDICATOR = "{\"ref\": \"a@1\", \"groups\": [{\"name\": \"g\", \"weight\": 1, \"indicators\":"
            + " [{\"id\": \"i\", %s}]}]}";

    /** A file of a grid of one segment, into which a test puts what it is about. */
    static final String GRID = "{\"ref\": \"a@1\", \"csCuts\": [], \"opCuts\": [], \"segments\": [{\"id\": \"s\","
            + " \"name\": {\"en\": \"S\", \"ja\": \"S\"}}], \"placements\": [{\"segment\": \"s\", %s}]}";

    static final ImmutableList<DefinitionFormat<?>> FORMATS = ImmutableList.of(
            DefinitionJson.INDEX,
            DefinitionJson.GRID,
            DefinitionJson.QUESTIONNAIRE,
            DefinitionJson.CHANNEL_POLICY,
            DefinitionJson.SIGNAL_POLICY,
            DefinitionJson.DETECTION_POLICY,
            DefinitionJson.PLAY_BOOK,
            DefinitionJson.WARNING_POLICY,
            DefinitionJson.TOUCH_CAPACITY,
            DefinitionJson.PHASE_MODEL,
            DefinitionJson.SALES_PROCESS,
            DefinitionJson.CONVERSION_POLICY,
            DefinitionJson.BOTTLENECK_POLICY,
            DefinitionJson.AGEING_POLICY,
            DefinitionJson.FOLLOW_UP_POLICY,
            DefinitionJson.CHANGE_POLICY,
            DefinitionJson.LEAD_OUTLOOK,
            DefinitionJson.STEP_FUNNEL,
            DefinitionJson.PLAN_POLICY,
            DefinitionJson.FORECAST_POLICY,
            DefinitionJson.FORECAST_SCALE,
            DefinitionJson.ASSET_POLICY,
            DefinitionJson.PRORATION_POLICY,
            DefinitionJson.REVENUE_POLICY,
            DefinitionJson.RETENTION_POLICY,
            DefinitionJson.RENEWAL_POLICY,
            DefinitionJson.EXISTING_POLICY,
            DefinitionJson.CUSTOMER_LIFECYCLE_POLICY,
            DefinitionJson.LIFECYCLE_POLICY,
            DefinitionJson.SUCCESS_CRITERIA,
            DefinitionJson.ONBOARDING_PLAN,
            DefinitionJson.CONTACT_CADENCE,
            DefinitionJson.SERVICE_PROMISE,
            DefinitionJson.ADOPTION_POLICY,
            DefinitionJson.LIFETIME_VALUE_POLICY,
            DefinitionJson.RETENTION_FIT_POLICY,
            DefinitionJson.BUYING_POLICY);

    private Definitions() {}

    /** A definition that tests look at, with its format. */
    record Sample<T>(String name, DefinitionFormat<T> format, T definition) {
        String json() {
            return format.write(definition);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Of each kind the standard, and more where the standard leaves something out. */
    static ImmutableList<Sample<?>> samples() {
        return ImmutableList.<Sample<?>>builder()
                .addAll(ofSegmentsAndFunnels())
                .addAll(CustomerDefinitions.samples())
                .build();
    }

    private static ImmutableList<Sample<?>> ofSegmentsAndFunnels() {
        return ImmutableList.of(
                new Sample<>("CS index", DefinitionJson.INDEX, StandardIndices.csIndex()),
                new Sample<>("OP index", DefinitionJson.INDEX, StandardIndices.opIndex()),
                new Sample<>("health", DefinitionJson.INDEX, StandardIndices.productHealth()),
                new Sample<>("grid", DefinitionJson.GRID, SegmentGrid.standard()),
                new Sample<>("questionnaire", DefinitionJson.QUESTIONNAIRE, Questionnaire.standard()),
                new Sample<>("potential", DefinitionJson.QUESTIONNAIRE, withPotential()),
                new Sample<>("channels", DefinitionJson.CHANNEL_POLICY, ChannelPolicy.standard()),
                new Sample<>("signals", DefinitionJson.SIGNAL_POLICY, SignalPolicy.standard()),
                new Sample<>("detection", DefinitionJson.DETECTION_POLICY, DetectionPolicy.standard()),
                new Sample<>("limits", DefinitionJson.DETECTION_POLICY, withLimits()),
                new Sample<>("plays", DefinitionJson.PLAY_BOOK, PlayBook.standard()),
                new Sample<>("missed", DefinitionJson.PLAY_BOOK, withMissed()),
                new Sample<>("warnings", DefinitionJson.WARNING_POLICY, WarningPolicy.standard()),
                new Sample<>("capacity", DefinitionJson.TOUCH_CAPACITY, TouchCapacity.standard()),
                new Sample<>("phases", DefinitionJson.PHASE_MODEL, PhaseModel.standard()),
                new Sample<>("amounts", DefinitionJson.PHASE_MODEL, withAmounts()),
                new Sample<>("THE MODEL", DefinitionJson.SALES_PROCESS, StandardProcesses.theModel()),
                new Sample<>("outbound", DefinitionJson.SALES_PROCESS, StandardProcesses.outbound()),
                new Sample<>("traditional", DefinitionJson.SALES_PROCESS, StandardProcesses.traditional()),
                new Sample<>("buying", DefinitionJson.SALES_PROCESS, StandardProcesses.buyingStages()),
                new Sample<>("Japanese", DefinitionJson.SALES_PROCESS, StandardProcesses.japanese()),
                new Sample<>("conversion", DefinitionJson.CONVERSION_POLICY, ConversionPolicy.standard()),
                new Sample<>("window", DefinitionJson.CONVERSION_POLICY, withWindow()),
                new Sample<>("bottleneck", DefinitionJson.BOTTLENECK_POLICY, BottleneckPolicy.standard()),
                new Sample<>("ageing", DefinitionJson.AGEING_POLICY, AgeingPolicy.standard()),
                new Sample<>("follow-up", DefinitionJson.FOLLOW_UP_POLICY, FollowUpPolicy.standard()),
                new Sample<>("change", DefinitionJson.CHANGE_POLICY, ChangePolicy.standard()),
                new Sample<>("outlook", DefinitionJson.LEAD_OUTLOOK, LeadOutlook.standard()),
                new Sample<>("steps", DefinitionJson.STEP_FUNNEL, stepFunnel()),
                new Sample<>("plan", DefinitionJson.PLAN_POLICY, PlanPolicy.standard()),
                new Sample<>("mix", DefinitionJson.PLAN_POLICY, withMix()),
                new Sample<>("forecast", DefinitionJson.FORECAST_POLICY, ForecastPolicy.standard()),
                new Sample<>("history", DefinitionJson.FORECAST_POLICY, withHistory()),
                new Sample<>("yomi", DefinitionJson.FORECAST_SCALE, ForecastScale.standard(CurrencyUnit.JPY)));
    }

    private static PlanPolicy withMix() {
        return PlanPolicy.outbound().toBuilder()
                .ref(DefinitionRef.of("outbound-plan-policy", 2))
                .mix(ChannelMix.of(share("seminar", 1), share("website", 2)))
                .build();
    }

    private static ChannelShare share(String channel, int thirds) {
        return new ChannelShare(
                ChannelId.of(channel),
                Ratio.of(thirds, 3),
                MoneyFraction.of(CurrencyUnit.JPY, new BigDecimal("1500.5")));
    }

    private static ForecastPolicy withHistory() {
        return ForecastPolicy.standard().toBuilder()
                .ref(DefinitionRef.of("forecast-policy", 2))
                .historyDays(730)
                .includesNewLeads(true)
                .build();
    }

    private static ConversionPolicy withWindow() {
        return ConversionPolicy.standard().toBuilder()
                .ref(DefinitionRef.of("conversion-policy", 2))
                .window(Duration.ofDays(90))
                .build();
    }

    private static StepFunnel stepFunnel() {
        return StepFunnel.builder()
                .ref(DefinitionRef.of("sign-up", 1))
                .addSteps(
                        Step.of("visit", "Visit", "訪問", "landing", "home"),
                        Step.of("done", "Signed up", "登録", "thanks").within(Duration.ofMinutes(30)))
                .addExclusions(new StepExclusion(
                        ImmutableSet.of(StepCode.of("logout")), StepId.of("visit"), StepId.of("done")))
                .build();
    }

    private static Questionnaire withPotential() {
        Question more = Question.builder()
                .id(QuestionId.of("more"))
                .text(Label.of("How likely are you to buy more?", "追加購入の可能性は？"))
                .format(NumericScale.of(1, 5).withPotentialFrom(BigDecimal.valueOf(4)))
                .build();
        return Questionnaire.standard().toBuilder()
                .ref(DefinitionRef.of("customer-survey", 2))
                .addQuestions(more)
                .build();
    }

    private static DetectionPolicy withLimits() {
        return DetectionPolicy.standard().toBuilder()
                .ref(DefinitionRef.of("detection-policy", 2))
                .usageLimits(ImmutableMap.of(
                        IndicatorId.of("seats"),
                        IndicatorId.of("bought"),
                        IndicatorId.of("gb"),
                        IndicatorId.of("plan")))
                .build();
    }

    private static PlayBook withMissed() {
        PlayRule first = PlayBook.standard().rules().get(0);
        return PlayBook.standard().toBuilder()
                .ref(DefinitionRef.of("play-book", 2))
                .addRules(PlayRule.builder()
                        .id("missed")
                        .play(first.play())
                        .trigger(new PlayTrigger.IndicatorMissed(
                                IndicatorId.of("kpi"), PlayTrigger.Target.AT_LEAST, new BigDecimal("0.5")))
                        .build())
                .build();
    }

    private static PhaseModel withAmounts() {
        EvidencePattern order = EvidencePattern.of(FactKind.ORDER)
                .withMinimumAmount(Money.of(CurrencyUnit.USD, new BigDecimal("1500.50")))
                .withTimes(2);
        Criterion ordersAgain =
                Criterion.of(CriterionId.of("orders-again"), Label.of("Did they order again?", "再発注しましたか？"), order);
        return PhaseModel.builder()
                .ref(DefinitionRef.of("relationship-phases", 2))
                .scope(EvidenceScope.WORST_OPPORTUNITY)
                .persistence(PhasePersistence.ratchetWithExpiry(90))
                .addPhases(PhaseModel.standard().phases().get(0))
                .addPhases(PhaseDefinition.of(
                        PhaseModel.standard().phase(1),
                        Gate.anyOf(PhaseModel.standard().criteria().get(0), ordersAgain)))
                .build();
    }

    static DefinitionFormat<?> format(String kind) {
        return FORMATS.stream()
                .filter(format -> format.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    static DefinitionFormatException refusal(DefinitionFormat<?> format, String json) {
        return assertThrows(DefinitionFormatException.class, () -> format.read(json), json);
    }
}
